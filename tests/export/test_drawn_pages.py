"""Every page is drawn as it was when somebody last looked at it (drawn_pages.py)."""

import pytest

from tests.export.drawn_pages import digests, kept, papers

pytestmark = pytest.mark.paper


def test_what_is_drawn_stands_where_it_was_looked_at():
    now = {name: digests(pdf) for name, pdf in papers()}
    looked_at = kept()
    assert now.keys() == looked_at.keys()
    moved = [
        f"{name}, page {number}"
        for name, pages in now.items()
        for number, page in enumerate(pages, 1)
        if [page] != looked_at[name][number - 1 : number]
    ]
    fewer = [name for name, pages in now.items() if len(pages) < len(looked_at[name])]
    assert moved + fewer == [], (
        "python -m tests.export.drawn_pages draws them to be looked at"
    )
