"""A date that was set at a visit, as files write it and as people type it."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.answers import DateKind, DateTold
from planner.models.errors import PlannerError
from planner.services.entry.date_entry import EntryTrouble
from planner.services.entry.visit_text import (
    read_set_date,
    read_typed_set_date,
    write_set_date,
)

TEXTS = shipped_catalog().texts("en")
TODAY = date(2026, 12, 8)
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
told_dates = st.one_of(
    st.just(DateTold(kind=DateKind.NOT_NEEDED)),
    days.map(lambda day: DateTold(kind=DateKind.NOT_BEFORE, day=day)),
    st.builds(DateTold, day=days, time=st.sampled_from(["", "9:30", "2:15 pm"])),
    st.builds(DateTold, day=days, end=days),
)


@given(told_dates)
def test_what_is_written_is_read_as_just_that(told):
    assert read_set_date(write_set_date(told)) == told


@pytest.mark.parametrize("text", ["", "soon", "not before", "2027-13-01", "2027-02-30"])
def test_what_is_no_date_is_refused(text):
    with pytest.raises(PlannerError):
        read_set_date(text)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_both_ways(text):
    read_typed_set_date(text, TEXTS, TODAY)
    with suppress(PlannerError):
        read_set_date(text)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("3 feb 2027", DateTold(day=date(2027, 2, 3))),
        ("3.2.2027, 10:30", DateTold(day=date(2027, 2, 3), time="10:30")),
        ("3 Feb 2027 10.30", DateTold(day=date(2027, 2, 3), time="10.30")),
        (
            "not before 22 Feb 2027",
            DateTold(kind=DateKind.NOT_BEFORE, day=date(2027, 2, 22)),
        ),
        ("Not needed", DateTold(kind=DateKind.NOT_NEEDED)),
        ("", None),
    ],
)
def test_dates_are_read_as_people_type_them(typed, told):
    assert read_typed_set_date(typed, TEXTS, TODAY)[0] == told


def test_a_day_without_its_year_is_asked_back():
    told, reading = read_typed_set_date("not before 22 Feb", TEXTS, TODAY)
    assert (told, reading.trouble) == (None, EntryTrouble.NO_YEAR)
