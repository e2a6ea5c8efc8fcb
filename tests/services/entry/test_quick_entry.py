"""One line that adds something to a plan, in every way in which it can be meant."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.services.entry.date_entry import EntryTrouble
from planner.services.entry.quick_entry import QuickAdd, read_quick_add

TEXTS = shipped_catalog().texts("en")
TODAY = date(2026, 12, 8)
FEB = date(2027, 2, 4)


def read(typed):
    return read_quick_add(typed, TEXTS, TODAY)


@pytest.mark.parametrize(
    ("typed", "what", "day", "time"),
    [
        ("MRI 4 Feb 10:30", "MRI", FEB, "10:30"),
        ("MRI Thu 4 Feb 10:30", "MRI", FEB, "10:30"),
        ("MRI, 4 Feb 2027, 10:30", "MRI", FEB, "10:30"),
        ("4 Feb 2027 10.30 MRI", "MRI", FEB, "10.30"),
        ("MRI on 4 Feb at 2:15 pm", "MRI", FEB, "2:15 pm"),
        ("MRI 4 Feb 8pm", "MRI", FEB, "8pm"),
        ("MRI 4 Feb at 8 pm", "MRI", FEB, "8 pm"),
        ("MRI 4 Feb 12am", "MRI", FEB, "12am"),
        ("MRI 4.2. at 9.10", "MRI", FEB, "9.10"),
        ("MRI 4.02.2027", "MRI", FEB, ""),
        ("MRI 4.02", "MRI", FEB, ""),
        ("MRI 2027-02-04", "MRI", FEB, ""),
        (
            "Talk with Dr Lind about MRI 2 on 4 Feb",
            "Talk with Dr Lind about MRI 2",
            FEB,
            "",
        ),
        ("Vaccine 2 4 Feb", "Vaccine 2", FEB, ""),
        ("Blood test 31 Dec", "Blood test", date(2026, 12, 31), ""),
        ("Blood test 8 Dec", "Blood test", TODAY, ""),
        ("Blood test 7 Dec", "Blood test", date(2027, 12, 7), ""),
    ],
)
def test_a_line_is_read_as_what_day_and_time(typed, what, day, time):
    assert read(typed).readings == (QuickAdd(what=what, day=day, time=time),)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [("MRI 4 Feb 25:00", "25:00"), ("10:75 MRI 4 Feb", "10:75"), ("X 13pm", "13pm")],
)
def test_what_looks_like_a_time_and_is_none_is_told_and_never_dropped(typed, wrong):
    reading = read(typed)
    assert (reading.readings, reading.no_time) == ((), wrong)
    assert reading.is_refused


@pytest.mark.parametrize(
    "typed",
    [
        "Trip 4 Feb to 8 Feb",
        "Trip 4-8 Feb",
        "Trip 4 to 8 Feb",
        "Trip 4 \u2013 8 Feb 2027",
        "MRI 4 Feb, results 10 Feb",
    ],
)
def test_of_two_days_none_is_dropped(typed):
    reading = read(typed)
    assert (reading.readings, reading.two_days) == ((), True)


def test_by_makes_the_day_the_last_one_for_it():
    told = QuickAdd(what="Renew passport", day=date(2027, 1, 15), latest=True)
    assert read("Renew passport by 15 Jan").readings == (told,)


def test_a_day_that_can_be_two_days_gives_both_readings():
    days = [one.day for one in read("MRI 3/4").readings]
    assert days == [date(2027, 3, 4), date(2027, 4, 3)]
    days = [one.day for one in read("MRI 3/4/2027 10:30").readings]
    assert sorted(days) == [date(2027, 3, 4), date(2027, 4, 3)]


def test_a_short_year_is_a_reading_to_be_shown():
    assert [one.day for one in read("MRI 4 Feb 27").readings] == [FEB]


def test_a_line_without_a_day_keeps_its_words_and_has_no_reading():
    reading = read("Ask about the wig")
    assert (reading.readings, reading.what) == ((), "Ask about the wig")
    assert reading.trouble is None


@pytest.mark.parametrize(
    ("typed", "trouble", "offer"),
    [
        ("MRI 31 Feb 2027", EntryTrouble.NO_SUCH_DAY, date(2027, 2, 28)),
        ("MRI Mon 4 Feb 2027", EntryTrouble.WRONG_WEEKDAY, FEB),
        ("MRI Mon 4 Feb", EntryTrouble.WRONG_WEEKDAY, FEB),
    ],
)
def test_a_day_that_cannot_be_is_told_with_the_one_that_may_be_meant(
    typed, trouble, offer
):
    reading = read(typed)
    assert (reading.readings, reading.trouble) == ((), trouble)
    assert offer in reading.offers


@given(st.text(max_size=60))
def test_any_line_is_read_or_left(typed):
    reading = read(typed)
    assert not (reading.readings and reading.trouble)


@given(
    st.dates(date(2026, 12, 8), date(2199, 12, 31)),
    st.sampled_from(["MRI", "Renew passport", "Dentist, both sides", "Vaccine 2"]),
    st.sampled_from(["", "9:30", "2:15 pm"]),
)
def test_what_is_written_with_a_whole_day_is_read_as_just_that(day, what, time):
    line = f"{what} {day.isoformat()} {time}"
    assert read(line).readings == (QuickAdd(what=what, day=day, time=time),)


PIECES = ["4", "Feb", "10:30", "by", "at", "3/4", "2027", "MRI", "31.", "mo"]


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_a_line_of_many_days_ends(words):
    read(" ".join(words))
