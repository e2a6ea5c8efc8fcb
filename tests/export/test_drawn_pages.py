"""Every page is drawn as it was when somebody last looked at it (drawn_pages.py)."""

import pytest

from tests.export.drawn_pages import digests, kept, papers

pytestmark = pytest.mark.paper


def test_each_paper_that_is_drawn_was_looked_at():
    assert papers().keys() == kept().keys()


@pytest.mark.parametrize("name", papers())
def test_what_is_drawn_stands_where_it_was_looked_at(name):
    now, looked_at = digests(papers()[name]()), kept()[name]
    moved = [
        f"{name}, page {number}"
        for number, page in enumerate(now, 1)
        if [page] != looked_at[number - 1 : number]
    ]
    assert moved == [], "python -m tests.export.drawn_pages draws them to be looked at"
    assert len(now) == len(looked_at)
