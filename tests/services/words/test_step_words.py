"""When a step may be: days gone by are no choice any more."""

from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.document import Mark
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import Booking, Done, StepFacts
from planner.models.plan.protocol import Duration, Wording
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.models.structs import replace
from planner.services.views.living.plan_view import mark_of
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    anchor_name,
    day_words,
    is_open_ended,
    start_words,
    state_words,
    when_words,
    window_words,
)
from tests.builders import a_step, booked, done

SPEAKER = Speaker(shipped_catalog().texts("en"))
TODAY = date(2027, 1, 4)
DAY = timedelta(days=1)


def scheduled(start=TODAY, end=None, *, step=None, **more):
    step = step or a_step("stay", wording=Wording(title="Stay"))
    return ScheduledStep(id=step.id, step=step, start=start, end=end or start, **more)


def window(earliest, latest, **more):
    step = scheduled(earliest=earliest, latest=latest, **more)
    return window_words(step, SPEAKER, TODAY)


@pytest.mark.parametrize(
    ("earliest", "words"),
    [
        (TODAY - DAY, "until 20 Jan 2027"),
        (TODAY, "until 20 Jan 2027"),
        (TODAY + DAY, "5 to 20 Jan 2027"),
        (None, "until 20 Jan 2027"),
    ],
)
def test_a_window_that_has_begun_tells_its_end_alone(earliest, words):
    assert window(earliest, date(2027, 1, 20)) == words


@pytest.mark.parametrize(
    ("latest", "words"),
    [
        (TODAY - DAY, "1 to 3 Jan 2027"),
        (TODAY, "until 4 Jan 2027"),
        (TODAY + DAY, "until 5 Jan 2027"),
        (None, ""),
    ],
)
def test_a_window_that_is_over_is_told_whole(latest, words):
    assert window(date(2027, 1, 1), latest) == words


def test_an_open_window_tells_its_beginning():
    assert window(TODAY + DAY, None) == "from 5 Jan 2027"


def test_one_day_a_done_step_and_a_missing_date_need_no_window():
    assert window(TODAY, TODAY) == ""
    assert window(TODAY, TODAY + DAY, facts=done(TODAY)) == ""
    assert window(TODAY, TODAY + DAY, start=None) == ""
    assert window(None, None, state=StepState.NEEDS_DATE) == "your team sets it"


def test_a_stay_is_told_with_both_ends_and_its_day_number():
    stay = scheduled(date(2027, 3, 31), date(2027, 4, 23), day=-6)
    assert when_words(stay, SPEAKER, "Day 0") == (
        "Day \N{MINUS SIGN}6 · Wed 31 Mar to Fri 23 Apr 2027"
    )
    assert when_words(scheduled(), SPEAKER, "Day 0") == "Mon 4 Jan 2027"
    assert when_words(scheduled(None), SPEAKER, "Day 0") == "no date yet"
    for state in (StepState.CANCELLED, StepState.SKIPPED):
        assert when_words(scheduled(None, state=state), SPEAKER, "Day 0") == "left out"


OPEN = a_step("stay", duration=Duration(min=7, aim=12, max=None))


@pytest.mark.parametrize(
    ("more", "is_open"),
    [
        ({}, True),
        ({"facts": booked(TODAY)}, True),
        ({"facts": StepFacts(booked=Booking(day=TODAY, end=TODAY))}, False),
        ({"facts": StepFacts(done=Done(day=TODAY, end=TODAY))}, False),
        ({"latest_end": TODAY}, False),
        ({"start": None}, False),
    ],
)
def test_an_end_is_open_until_somebody_tells_it(more, is_open):
    assert is_open_ended(scheduled(step=OPEN, **more)) is is_open


def test_a_step_without_a_day_is_not_wished_for():
    beside = replace(scheduled(), start=None, end=None, beside_day0=-112)
    assert state_words(beside, SPEAKER) == "no date yet"
    assert mark_of(beside) is Mark.NONE
    assert mark_of(scheduled()) is Mark.AIM


def test_a_state_tells_all_that_is_uncertain_about_it():
    missed = scheduled(state=StepState.WAS_PLANNED)
    assert state_words(missed, SPEAKER) == "was planned for 4 Jan 2027"
    day = date(2027, 1, 4)
    agreed = scheduled(
        state=StepState.WAS_PLANNED, facts=StepFacts(booked=Booking(day=day))
    )
    assert state_words(agreed, SPEAKER) == "was booked for 4 Jan 2027"
    doubtful = scheduled(step=a_step("x", doubtful=True), applies=False, fits=False)
    assert state_words(doubtful, SPEAKER) == (
        f"{SPEAKER.label(StepState.PLANNED)}, not clear in print,"
        " if it applies to you, does not fit"
    )


def test_day_0_has_the_name_of_its_step_where_days_are_not_counted():
    first = scheduled(step=a_step(DAY0, wording=Wording(title="First dose")))
    plan = Schedule(today=TODAY, by_id={StepId(DAY0): first})
    assert anchor_name(plan, SPEAKER) == "Day 0"
    uncounted = Schedule(today=TODAY, day_numbers=False, by_id=plan.by_id)
    assert anchor_name(uncounted, SPEAKER) == "First dose"


def test_a_stay_begins_on_one_day_and_is_told_as_such():
    stay = scheduled(TODAY, TODAY + 5 * DAY)
    assert start_words(stay, SPEAKER) == SPEAKER.day(TODAY)
    assert day_words(stay, SPEAKER) == SPEAKER.day_span(TODAY, TODAY + 5 * DAY)


def test_a_day_by_which_a_thing_is_due_is_told_as_the_latest():
    due = scheduled(TODAY, facts=StepFacts(due=TODAY))
    assert start_words(due, SPEAKER) == day_words(due, SPEAKER)
    assert start_words(due, SPEAKER) != SPEAKER.day(TODAY)
