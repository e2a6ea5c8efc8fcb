"""Columns of months: every day has one, and there are never too many."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.services.documents.after.due_months import (
    MOST_COLUMNS,
    DueSpan,
    due_spans,
)

DAYS = st.dates(date(2027, 1, 1), date(2040, 12, 31))
ROWS = st.lists(st.lists(DAYS, max_size=12), max_size=12)
SINCE = date(2027, 1, 1)


@given(ROWS)
def test_every_day_stands_in_exactly_one_of_a_few_columns(rows):
    spans = due_spans(rows, SINCE)
    assert len(spans) <= MOST_COLUMNS + 1
    for day in (day for row in rows for day in row):
        assert sum(span.holds(day) for span in spans) == 1


def test_months_without_anything_have_no_column():
    days = [date(2027, 2, 3), date(2027, 2, 20), date(2027, 9, 1)]
    assert due_spans([days], SINCE) == (
        DueSpan(first=date(2027, 2, 1), last=date(2027, 2, 1)),
        DueSpan(first=date(2027, 9, 1), last=date(2027, 9, 1)),
    )


def test_neighbours_join_first_where_no_row_has_a_day_in_both():
    each_month = [date(2027, month, 5) for month in range(1, 13)]
    once = [date(2028, 1, 9)]
    spans = due_spans([each_month, once], SINCE)
    assert len(spans) == MOST_COLUMNS
    assert spans[-1] == DueSpan(first=date(2027, 12, 1), last=date(2028, 1, 1))


def test_what_lies_later_is_told_by_years():
    days = [date(2029, 6, 30), date(2029, 7, 1), date(2031, 7, 1)]
    near, late = due_spans([days], SINCE)
    assert not near.yearly
    assert late == DueSpan(first=date(2029, 7, 1), last=date(2031, 7, 1), yearly=True)
