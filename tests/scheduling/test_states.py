"""The state of a step on the day before, on the day itself, on the day after."""

from datetime import timedelta

import pytest

from planner.models.plan.facts import Booking, Done, DropKind, Dropped, StepFacts
from planner.models.plan.protocol import Duration
from planner.models.plan.schedule import StepState
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step

PLANNED, BOOKED, DUE = StepState.PLANNED, StepState.BOOKED, StepState.DUE
GONE, ON, DONE = StepState.WAS_PLANNED, StepState.UNDER_WAY, StepState.DONE
THREE_DAYS = Duration(min=3, aim=3, max=3)
OPEN_END = Duration(min=1, aim=3, max=None)


def state(today, told=None, window=("0 days", "0 days", "0 days"), **more):
    """The state on a day counted from the day the step is planned for."""
    known = facts(**({} if told is None else {"a": told}))
    day = DAY_ZERO + timedelta(days=today)
    return (
        plan(step("a", rule(*window), **more), facts=known, today=day).by_id["a"].state
    )


@pytest.mark.parametrize(("today", "expected"), [(-1, PLANNED), (0, DUE), (1, GONE)])
def test_a_step_of_one_day_is_due_on_its_day_alone(today, expected):
    assert state(today) is expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [(-1, PLANNED), (0, DUE), (1, GONE), (2, GONE), (3, GONE)],
)
def test_a_stay_that_could_begin_on_one_day_only_has_gone_by_after_it(today, expected):
    assert state(today, duration=THREE_DAYS) is expected


@pytest.mark.parametrize(
    ("today", "expected"), [(4, DUE), (5, DUE), (6, GONE), (8, GONE), (9, GONE)]
)
def test_a_late_step_is_due_until_its_window_closes(today, expected):
    window = ("0 days", "0 days", "5 days")
    assert state(today, window=window) is expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [(-1, BOOKED), (0, BOOKED), (1, BOOKED), (2, BOOKED), (3, GONE)],
)
def test_a_booked_stay_is_booked_until_its_last_day_is_over(today, expected):
    booked = StepFacts(booked=Booking(day=DAY_ZERO, end=DAY_ZERO + timedelta(days=2)))
    assert state(today, booked, duration=THREE_DAYS) is expected


@pytest.mark.parametrize(("today", "expected"), [(0, ON), (1, ON), (2, ON), (3, DONE)])
def test_something_done_without_an_end_is_under_way_to_its_last_day(today, expected):
    done = StepFacts(done=Done(day=DAY_ZERO))
    assert state(today, done, duration=THREE_DAYS) is expected


@pytest.mark.parametrize(("today", "expected"), [(0, ON), (1, ON), (9, ON)])
def test_what_has_an_open_end_is_under_way_until_the_end_is_told(today, expected):
    done = StepFacts(done=Done(day=DAY_ZERO))
    assert state(today, done, duration=OPEN_END) is expected
    over = StepFacts(done=Done(day=DAY_ZERO, end=DAY_ZERO))
    assert state(today, over, duration=OPEN_END) is DONE


def test_something_done_on_one_day_is_never_under_way():
    assert state(0, StepFacts(done=Done(day=DAY_ZERO))) is DONE


def test_what_was_dropped_says_how():
    for kind, expected in (
        (DropKind.CANCELLED, StepState.CANCELLED),
        (DropKind.SKIPPED, StepState.SKIPPED),
    ):
        assert state(0, StepFacts(dropped=Dropped(kind=kind))) is expected


def test_a_step_without_rules_or_set_by_the_team_needs_a_date():
    found = plan(step("own"), step("talk", rule(), set_by_team=True)).by_id
    assert found["own"].state is found["talk"].state is StepState.NEEDS_DATE
    waiting = plan(
        step("a", rule("1 day", anchor="talk")), step("talk", set_by_team=True)
    )
    assert waiting.by_id["a"].state is PLANNED


@pytest.mark.parametrize(("today", "expected"), [(1, PLANNED), (2, DUE), (3, GONE)])
def test_a_stay_held_back_by_a_step_before_it_is_due_until_its_window_closes(
    today, expected
):
    """It begins a day after a step that may be on days 0 and 1, so on day 2 at last."""
    found = plan(
        step("a", rule("0 days", "0 days", "1 day")),
        step("b", rule("1 day", "1 day", "1 day", anchor="a"), duration=THREE_DAYS),
        today=DAY_ZERO + timedelta(days=today),
    )
    assert found.by_id["b"].state is expected
