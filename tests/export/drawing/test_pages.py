"""Pieces fill pages: all of them, in order, and no last page is next to empty."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.export.drawing.pages import paginate
from planner.export.drawing.pieces import GapPiece, NewPage
from planner.export.drawing.sheet import sheet
from planner.models.document import Paper
from tests.slices import share_of

A4 = sheet(Paper.A4)


def gaps(count, height, space=0.0):
    return [GapPiece(height=height, space=space) for _ in range(count)]


def deep(page):
    return page[-1].top + page[-1].piece.height - A4.top


def test_one_piece_too_many_is_pulled_up_where_white_gives():
    pages = paginate(gaps(31, A4.depth / 33, A4.depth / 330), A4)
    assert len(pages) == 1


def test_where_no_white_gives_the_last_page_takes_what_stood_before_it():
    pages = paginate(gaps(41, A4.depth / 20.01), A4)
    first, second, last = map(len, pages)
    assert first == 20
    assert second + last == 21
    assert last >= 5


def test_a_note_over_pages_ends_on_more_than_a_line():
    # Lines of one text: each is a piece that may begin a page.
    lines = gaps(101, A4.depth / 50)
    for line in lines[:-1]:
        line.keep = True
    pages = paginate(lines, A4)
    assert len(pages) == 3
    assert deep(pages[-1]) >= A4.depth / 4


def test_a_break_begins_a_page_and_two_of_them_leave_no_empty_one():
    pieces = [NewPage(height=0), *gaps(1, 9), NewPage(height=0), NewPage(height=0)]
    assert [len(page) for page in paginate([*pieces, *gaps(2, 9)], A4)] == [1, 2]
    assert paginate([], A4) == [[]]


def lines_to_write_on(count, height, slack):
    return [GapPiece(height=height, slack=slack) for _ in range(count)]


def test_room_to_write_gives_way_before_a_page_is_added():
    lines = lines_to_write_on(22, A4.depth / 20, A4.depth / 100)
    (page,) = paginate(lines, A4)
    assert page[-1].piece.height >= A4.depth / 20 * 0.8
    assert len(paginate(lines_to_write_on(26, A4.depth / 20, A4.depth / 100), A4)) == 2


def test_room_to_write_takes_what_is_left_of_a_page_up_to_its_limit():
    (page,) = paginate(lines_to_write_on(10, A4.depth / 20, A4.depth / 100), A4)
    assert page[-1].piece.height == pytest.approx(A4.depth * 6 / 100)
    (page,) = paginate(lines_to_write_on(18, A4.depth / 20, A4.depth / 100), A4)
    assert A4.depth / 20 < page[-1].piece.height < A4.depth * 6 / 100


@settings(max_examples=share_of(200), deadline=None)
@given(
    st.lists(st.tuples(st.floats(1, A4.depth / 6), st.floats(0, 40)), max_size=120),
)
def test_all_stand_in_order_and_the_last_of_several_pages_holds_a_quarter(told):
    pieces = [
        GapPiece(height=height, space=space, level=number)
        for number, (height, space) in enumerate(told)
    ]
    pages = paginate(pieces, A4)
    placed = [one.piece.level for page in pages for one in page]
    assert placed == list(range(len(told)))
    for page in pages:
        tops = [one.top for one in page]
        assert tops == sorted(tops)
        assert all(one.top + one.piece.height <= A4.bottom + 0.01 for one in page)
    assert len(pages) == 1 or deep(pages[-1]) >= A4.depth / 4
