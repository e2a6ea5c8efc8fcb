"""Papers are made up as they were when somebody last read how (paper_looks.py)."""

import difflib
from contextlib import closing

from tests.services.documents.paper_looks import KEPT, all_looks
from tests.services.documents.test_clinic_language import CATALOG, bench_on


def test_every_paper_is_made_up_as_it_was(tmp_path):
    with closing(bench_on(tmp_path, CATALOG)) as bench:
        now = all_looks(bench)
    before = KEPT.read_text(encoding="utf-8").splitlines()
    changed = list(difflib.unified_diff(before, now, lineterm=""))
    assert changed == [], "python -m tests.services.documents.paper_looks writes it"
