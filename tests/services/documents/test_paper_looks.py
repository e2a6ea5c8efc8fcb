"""Papers are made up as they were when somebody last read how (paper_looks.py)."""

from contextlib import closing

import pytest

from tests.services.documents.paper_looks import all_looks, kept
from tests.services.documents.test_clinic_language import CATALOG, bench_on


@pytest.fixture(scope="module")
def now(tmp_path_factory):
    folder = tmp_path_factory.mktemp("looks")
    with closing(bench_on(folder, CATALOG)) as bench:
        return dict(all_looks(bench))


def test_each_paper_was_read(now):
    assert now.keys() == kept().keys()


@pytest.mark.parametrize("paper", kept())
def test_every_paper_is_made_up_as_it_was(now, paper):
    was = kept()[paper]
    assert now[paper] == was, "python -m tests.services.documents.paper_looks writes it"
