"""A month as six weeks of days with what is on each."""

from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.document import Timeline, TimelineBar
from planner.models.plan.protocol import Wording
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.language.countries import first_weekday
from planner.services.views.living.month_view import (
    CountryWeek,
    month_moved,
    month_view,
)
from planner.services.views.living.plan_view import plan_rows
from planner.services.words.speaker import Speaker
from tests.builders import a_journey, a_step

SPEAKER = Speaker(shipped_catalog().texts("en"))
TODAY = date(2027, 1, 4)
FIRST, LAST = date(2027, 2, 8), date(2027, 2, 10)
DAY = timedelta(days=1)
SPAN = (FIRST - DAY, FIRST, LAST, LAST + DAY)


def day_of(day, *, steps=(), **more):
    """One day of February 2027 in the view."""
    plan = Schedule(today=TODAY, steps=steps, by_id={one.id: one for one in steps})
    rows = plan_rows(a_journey(), plan, SPEAKER)
    timeline = Timeline(
        **{
            "first": TODAY,
            "last": LAST,
            "phases": (),
            "windows": (),
            "points": (),
            "day0": None,
            "day0_label": "",
            "month_labels": (),
            "spoken": "",
            "today": TODAY,
            **more,
        }
    )
    view = month_view(day, rows, timeline, SPEAKER)
    return next(one for one in view.days if one.day == day)


def bar(label=""):
    return TimelineBar(label=label, first=FIRST, last=LAST)


def stay():
    step = a_step("stay", wording=Wording(title="Stay"))
    return ScheduledStep(id=step.id, step=step, start=FIRST, end=LAST)


def test_days_away_and_closings_are_on_their_first_and_last_day_and_no_other():
    away = [day_of(day, away=(bar("Sea"),)).away for day in SPAN]
    assert away == [None, "Sea", "Sea", None]
    closed = [day_of(day, closed=(bar("Carnival"),)).closed for day in SPAN]
    assert closed == ["", "Carnival", "Carnival", ""]
    assert day_of(FIRST, closed=(bar(),)).closed != ""


def test_a_stay_is_on_its_first_and_last_day_and_no_other():
    told = [len(day_of(day, steps=(stay(),)).rows) for day in SPAN]
    assert told == [0, 1, 1, 0]


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (FIRST - DAY, "Day \N{MINUS SIGN}1"),
        (FIRST, "Day 0"),
        (FIRST + DAY, "Day +1"),
    ],
)
def test_days_are_numbered_from_day_0_where_the_plan_counts_days(day, number):
    assert day_of(day, day0=FIRST).number == number
    assert day_of(day, day0=FIRST, day_numbers=False).number == ""
    assert day_of(day).number == ""


def test_a_month_is_shown_with_the_days_around_it_in_whole_weeks():
    plan = Timeline(
        first=TODAY,
        last=LAST,
        phases=(),
        windows=(),
        points=(),
        day0=None,
        day0_label="",
        month_labels=(),
        spoken="",
        today=TODAY,
    )
    view = month_view(date(2027, 1, 20), (), plan, SPEAKER)
    assert view.title == "January 2027"
    assert (view.days[0].day, view.days[-1].day) == (
        date(2026, 12, 28),
        date(2027, 2, 7),
    )
    assert [one.day for one in view.days if one.is_today] == [TODAY]
    assert sum(one.in_month for one in view.days) == 31
    assert {one.day.weekday() for one in view.days if one.is_weekend} == {5, 6}
    sundays = month_view(date(2027, 1, 20), (), plan, SPEAKER, CountryWeek(first=6))
    assert sundays.days[0].day == date(2026, 12, 27)
    assert sundays.weekdays[0] == "Sunday"


def test_leaves_turn_no_further_than_the_years_that_can_be_written():
    assert month_moved(date(2027, 1, 31), 1) == date(2027, 2, 1)
    assert month_moved(date(2200, 12, 5), 1) == date(2200, 12, 1)
    assert month_moved(date(1900, 1, 5), -1) == date(1900, 1, 1)


def test_a_step_keeps_its_line_on_all_its_days_of_a_week():
    days = [day_of(FIRST + DAY * count, steps=(stay(), *singles())) for count in (0, 1)]
    titles = [[row.title if row else "" for row in day.lanes] for day in days]
    assert titles == [["Stay", "Blood"], ["Stay", "Scan"]]
    before = day_of(FIRST + DAY * 5, steps=(stay(), *singles()))
    assert before.lanes == (None, None)


def singles():
    for name, day in (("Blood", FIRST), ("Scan", FIRST + DAY)):
        step = a_step(name.lower(), wording=Wording(title=name))
        yield ScheduledStep(id=step.id, step=step, start=day, end=day)


def test_the_weekend_and_the_first_day_of_the_week_are_those_of_the_country():
    plan = Timeline(
        first=TODAY,
        last=LAST,
        phases=(),
        windows=(),
        points=(),
        day0=FIRST,
        day0_label="",
        month_labels=(),
        spoken="",
    )
    week = CountryWeek(first=first_weekday("IR"), weekend=frozenset({4}))
    view = month_view(FIRST, (), plan, SPEAKER, week)
    assert view.weekdays[0] == "Saturday"
    assert {one.day.weekday() for one in view.days if one.is_weekend} == {4}
    assert [one.day for one in view.days if one.is_day0] == [FIRST]
    assert (first_weekday("SE"), first_weekday("US"), first_weekday("")) == (0, 6, 0)
