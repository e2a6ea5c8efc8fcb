"""Dates, windows, distances and errors in words."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.errors import FileProblem, FileRefusedError, PlannerError
from planner.services.words.speaker import Speaker

SPEAKER = Speaker(shipped_catalog().texts("en"))
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))
MONTHS = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]


def read_back(text):
    weekday, day, month, year = text.split()
    return weekday, date(int(year), MONTHS.index(month) + 1, int(day))


@given(days)
def test_a_date_is_never_ambiguous(day):
    weekday, same = read_back(SPEAKER.day(day))
    assert same == day
    assert weekday == day.strftime("%a")


@given(days, st.integers(min_value=0, max_value=900))
def test_a_window_ends_on_its_last_day_and_names_its_first(first, length):
    last = min(first + timedelta(days=length), date(2200, 12, 31))
    told = SPEAKER.window(first, last)
    assert told.endswith(SPEAKER.day_bare(last))
    assert told.startswith(str(first.day))
    assert ("to" in told) == (first != last)


def test_a_window_says_no_more_than_it_must():
    say = SPEAKER.window
    assert say(date(2027, 2, 1), date(2027, 2, 22)) == "1 to 22 Feb 2027"
    assert say(date(2026, 11, 30), date(2026, 12, 11)) == "30 Nov to 11 Dec 2026"
    assert say(date(2026, 12, 30), date(2027, 1, 4)) == "30 Dec 2026 to 4 Jan 2027"
    assert say(date(2027, 2, 4), date(2027, 2, 4)) == "4 Feb 2027"
    assert say(date(2027, 2, 4), None) == "from 4 Feb 2027"
    assert say(None, date(2027, 2, 4)) == "until 4 Feb 2027"
    assert say(None, None) == ""


@pytest.mark.parametrize(
    ("number", "told"), [(-4, "Day −4"), (0, "Day 0"), (12, "Day +12")]
)
def test_day_numbers_are_said_as_units_say_them(number, told):
    assert SPEAKER.day_number(number) == told


@pytest.mark.parametrize(
    ("offset", "told"),
    [
        ("-3 weeks", "3 weeks before"),
        ("6 months", "6 months after"),
        ("1 year", "1 year after"),
        ("0 days", "the same day"),
        ("6 months - 2 weeks", "6 months less 2 weeks after"),
        ("-1 day", "1 day before"),
    ],
)
def test_distances_are_said_in_the_unit_they_were_written_in(offset, told):
    assert SPEAKER.distance(Offset.parse(offset)) == told


@given(st.sampled_from(["2019", "2026-05", "2026-05-14", "1900-01"]))
def test_a_partial_date_says_only_what_is_known(text):
    told = SPEAKER.partial(text)
    assert told.endswith(text[:4])
    assert len(told.split()) == text.count("-") + 1


def test_an_error_says_what_and_what_to_do_with_its_values():
    told = SPEAKER.error(PlannerError("profile.edss", value="11"))
    assert "11" in told
    assert "0 to 10" in told


def test_a_refused_file_tells_each_problem_on_a_line_of_its_own():
    problems = tuple(
        FileProblem(file="a.toml", key=f"step[{n}].id", line=n, code="text.empty")
        for n in range(1, 4)
    )
    lines = SPEAKER.error(FileRefusedError("a.toml", problems)).splitlines()
    assert len(lines) == 1 + len(problems)
    assert "line 2" in lines[2]


def test_braces_that_a_person_typed_are_left_alone():
    told = SPEAKER.error(PlannerError("option.unknown", option="{option} {count}"))
    assert "{option} {count}" in told


def test_a_refusal_tells_dates_as_people_write_them_and_a_wrong_one_as_typed():
    past = PlannerError("plan.day0-in-past", date="2026-11-21", today="2026-11-22")
    assert SPEAKER.error(past).startswith("21 Nov 2026 lies before today (22 Nov 2026)")
    wrong = PlannerError("date.no-such-day", text="2026-02-31")
    assert "2026-02-31" in SPEAKER.error(wrong)
    born = PlannerError("step.done-before-birth", date="1991-03", born="1992-03-14")
    told = SPEAKER.error(born)
    assert told.startswith("Mar 1991 lies before the day of birth, 14 Mar 1992")
    no_month = PlannerError("date.no-such-day", text="2026-13")
    assert "2026-13" in SPEAKER.error(no_month)


def test_a_score_has_its_decimal_as_doctors_write_it():
    assert [SPEAKER.score(score) for score in (0, 6.0, 6.5, 10)] == [
        "0.0",
        "6.0",
        "6.5",
        "10.0",
    ]
