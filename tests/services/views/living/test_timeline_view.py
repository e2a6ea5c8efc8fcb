"""The picture of a plan: its days, its lanes, what is closed, and its text twin."""

from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.civil import EARLIEST_DATE, LATEST_DATE
from planner.models.ids import AwayId, StepId
from planner.models.plan.facts import Away, Closure, PlanCalendar, SiteCalendar
from planner.models.plan.protocol import Site, Wording
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.views.living.timeline_view import plan_timeline
from planner.services.words.speaker import Speaker
from tests.builders import a_journey, a_step, booked, done

SPEAKER = Speaker(shipped_catalog().texts("en"))
TODAY = date(2027, 1, 4)
FIRST, LAST = date(2027, 2, 1), date(2027, 2, 10)
DAY = timedelta(days=1)
CALENDAR = PlanCalendar(
    home=SiteCalendar(
        holidays={FIRST: "Home day", LAST: "Both"},
        closures=(Closure(id=AwayId("c"), site=Site.HOME, first=FIRST, last=LAST),),
    ),
    centre=SiteCalendar(holidays={LAST: "Both", TODAY: "Centre day", FIRST: "Fair"}),
)


def stands(name, first=None, last=None, *, phase="work-up", key=False, **more):
    """A step as the scheduler returns it, from one day to another."""
    step = a_step(name, wording=Wording(title=name.title()), phase=phase, key=key)
    end = last or first
    return ScheduledStep(id=StepId(name), step=step, start=first, end=end, **more)


def picture(*steps, day0=None, calendar=None, journey=None, today=TODAY, **more):
    asked = [step.step for step in steps]
    plan = Schedule(
        today=today,
        day0=day0,
        steps=steps,
        by_id={step.id: step for step in steps},
        **more,
    )
    journey = journey or a_journey(*asked)
    return plan_timeline(journey, plan, calendar or PlanCalendar(), SPEAKER)


@pytest.mark.parametrize(
    ("gap", "lanes"), [(-1, [0, 1]), (0, [0, 1]), (1, [0, 0]), (2, [0, 0])]
)
def test_a_phase_takes_a_lane_again_the_day_after_another_ended_there(gap, lanes):
    drawn = picture(
        stands("a", FIRST, LAST, phase="one"),
        stands("b", LAST + gap * DAY, LAST + 5 * DAY, phase="two"),
    )
    assert [bar.lane for bar in drawn.phases] == lanes


def test_a_fourth_phase_at_once_shares_the_lane_that_is_free_soonest():
    ends = (LAST + 3 * DAY, LAST, LAST + 9 * DAY)
    phases = [
        stands(f"s{at}", FIRST, end, phase=f"p{at}") for at, end in enumerate(ends)
    ]
    drawn = picture(*phases, stands("late", LAST - DAY, LAST, phase="p3"))
    assert [(bar.subject, bar.lane) for bar in drawn.phases] == [
        ("p0", 0),
        ("p1", 1),
        ("p2", 2),
        ("p3", 1),
    ]


def test_phases_are_numbered_as_they_begin_whatever_the_timetable_lists_first():
    tests = stands("mri", date(2027, 2, 1), phase="work-up")
    ready = stands("dentist", date(2027, 1, 5), phase="prepare")
    asked = stands("stop", phase="treatment")
    drawn = picture(tests, ready, asked)
    assert {bar.subject: bar.number for bar in drawn.phases} == {
        "prepare": 1,
        "work-up": 2,
    }
    numbers = [bar.number for bar in sorted(drawn.phases, key=lambda one: one.first)]
    assert numbers == sorted(numbers)


def test_a_phase_runs_from_its_first_to_its_last_step_and_own_steps_do_not_count():
    early, late = stands("early", FIRST), stands("late", FIRST + DAY, LAST)
    own = stands("mine", LAST + 20 * DAY)
    journey = a_journey(early.step, late.step, own_steps={StepId("mine"): own.step})
    drawn = picture(late, early, own, journey=journey)
    assert [(bar.first, bar.last) for bar in drawn.phases] == [(FIRST, LAST)]
    assert [point.day for point in drawn.points] == [FIRST, FIRST + DAY, own.start]


@pytest.mark.parametrize(
    ("latest", "is_drawn"), [(TODAY - DAY, False), (TODAY, False), (TODAY + DAY, True)]
)
def test_a_window_is_drawn_while_days_of_it_are_to_come(latest, is_drawn):
    step = stands("mri", TODAY, earliest=TODAY - 9 * DAY, latest=latest)
    windows = [(bar.first, bar.last) for bar in picture(step).windows]
    assert windows == ([(TODAY, latest)] if is_drawn else [])


def test_what_is_booked_or_done_or_has_one_day_has_no_window():
    window = {"earliest": FIRST, "latest": LAST}
    assert picture(stands("a", FIRST, facts=booked(FIRST), **window)).windows == ()
    assert picture(stands("a", FIRST, facts=done(FIRST), **window)).windows == ()
    assert picture(stands("a", FIRST, earliest=FIRST, latest=FIRST)).windows == ()
    assert picture(stands("a", FIRST, earliest=FIRST)).windows == ()


def test_a_short_plan_is_drawn_over_two_months_with_ten_days_to_either_side():
    drawn = picture(stands("mri", TODAY + 5 * DAY))
    assert (drawn.first, drawn.last) == (date(2026, 12, 25), date(2027, 3, 15))
    long = picture(stands("mri", TODAY + 60 * DAY))
    assert (long.first, long.last) == (date(2026, 12, 25), date(2027, 3, 15))
    longer = picture(stands("mri", TODAY + 61 * DAY))
    assert longer.last == date(2027, 3, 16)


def test_the_picture_stays_within_the_years_that_can_be_written():
    assert picture(today=EARLIEST_DATE).first == EARLIEST_DATE
    assert picture(today=LATEST_DATE).last == LATEST_DATE


def test_the_months_are_named_where_they_begin():
    labels = picture(stands("mri", TODAY + 5 * DAY)).month_labels
    assert labels == (
        (date(2027, 1, 1), "Jan 2027"),
        (date(2027, 2, 1), "Feb 2027"),
        (date(2027, 3, 1), "Mar 2027"),
    )


def test_holidays_of_both_places_are_named_once_a_day_and_closings_follow():
    closed = picture(calendar=CALENDAR).closed
    assert [(bar.first, bar.last, bar.label) for bar in closed] == [
        (TODAY, TODAY, "Centre day"),
        (FIRST, FIRST, "Fair, Home day"),
        (LAST, LAST, "Both"),
        (FIRST, LAST, ""),
    ]


@pytest.mark.parametrize(
    ("first", "last", "is_drawn"),
    [(-12, -11, False), (-12, -10, True), (70, 75, True), (71, 75, False)],
)
def test_days_away_are_drawn_where_they_touch_the_picture(first, last, is_drawn):
    away = Away(
        id=AwayId("a"), first=TODAY + first * DAY, last=TODAY + last * DAY, why="Sea"
    )
    drawn = picture(journey=a_journey(away={away.id: away}))
    assert [bar.label for bar in drawn.away] == (["Sea"] if is_drawn else [])


def test_the_text_twin_tells_phases_day_0_and_the_key_steps():
    drawn = picture(
        stands("mri", FIRST, LAST, phase="work-up", key=True),
        stands("dentist", FIRST, phase="work-up"),
        day0=date(2027, 4, 6),
    )
    assert drawn.day0_label == "Day 0 · 6 Apr 2027"
    assert "Tuesday 6 April 2027" in drawn.spoken
    assert "1 to 10 Feb 2027" in drawn.spoken
    assert "Mri" in drawn.spoken
    assert "Dentist" not in drawn.spoken
    assert "2" in drawn.spoken.split(".")[0]
