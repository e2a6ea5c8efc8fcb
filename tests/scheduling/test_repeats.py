"""A test whose result gets too old is done once more."""

from datetime import date, timedelta

import pytest

from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Booking,
    Done,
    DropKind,
    Dropped,
    PlanCalendar,
    PlanFacts,
    StepFacts,
)
from planner.models.plan.protocol import Anchor, End, Validity
from planner.models.plan.schedule import ProblemKind, ReasonKind, StepState
from planner.models.structs import replace
from planner.scheduling.queries import best_anchors, possible_anchor_window
from planner.scheduling.repeats import schedule_with_repeats, tally_with_repeats
from planner.scheduling.scheduler import schedule
from tests.scheduling.small_plans import protocol, rule, step

TODAY = date(2027, 2, 10)
WAS = date(2027, 2, 8)
GOOD_FOR = timedelta(days=90)
MRI, AGAIN, THIRD = (StepId(name) for name in ("mri", "mri#2", "mri#3"))
TALK = StepId("talk")
SHEET = protocol(
    step(
        MRI,
        rule("-60 days", "-100 days", "-5 days"),
        validity=(Validity(good_for=Offset(days=90), needed_on=Anchor(step=DAY0)),),
    ),
    step(TALK, rule("7 days", "1 day", anchor=MRI, end=End.END)),
)
CALENDAR = PlanCalendar()


def told(day0, **more):
    steps = {MRI: StepFacts(done=Done(day=WAS, end=WAS))}
    steps |= {StepId(name.replace("_", "#")): one for name, one in more.items()}
    return PlanFacts(anchor=AnchorDate(day=day0), steps=steps)


def planned(facts, today=TODAY):
    return schedule_with_repeats(SHEET, facts, CALENDAR, today)[0]


@pytest.mark.parametrize(("late", "is_again"), [(0, False), (1, True), (200, True)])
def test_it_is_in_the_plan_once_more_as_soon_as_its_result_is_too_old(late, is_again):
    day0 = WAS + GOOD_FOR + timedelta(days=late)
    found = planned(told(day0))
    assert found.problems == ()
    assert (AGAIN in found.by_id) is is_again
    first = found.by_id[MRI]
    assert (first.state, first.start) == (StepState.DONE, WAS)
    if is_again:
        again = found.by_id[AGAIN]
        assert again.state is StepState.PLANNED
        assert again.start >= max(TODAY, day0 - GOOD_FOR)
        assert again.start <= day0 - timedelta(days=5)
        assert again.why[0].kind is ReasonKind.AGAIN
        assert (again.why[0].other, again.why[0].first) == (MRI, WAS)


def test_what_follows_the_test_follows_its_last_time():
    day0 = date(2027, 9, 14)
    found = planned(told(day0))
    assert found.by_id[TALK].start > found.by_id[AGAIN].start
    was = StepFacts(done=Done(day=WAS + timedelta(days=3)))
    assert planned(told(day0, talk=was)).problems == ()


def test_one_that_is_booked_or_done_once_more_stays_and_can_get_too_old_itself():
    day = date(2027, 8, 2)
    booked = told(date(2027, 9, 14), mri_2=StepFacts(booked=Booking(day=day)))
    assert planned(booked).by_id[AGAIN].start == day
    assert planned(booked).problems == ()
    # Booked for too early a day it can be booked for another one: that is told.
    moved = replace(booked, anchor=AnchorDate(day=date(2027, 12, 14)))
    old = {one.kind: one.steps[0] for one in planned(moved).problems}
    assert old[ProblemKind.TOO_OLD] == AGAIN
    assert THIRD not in planned(moved).by_id
    done = told(date(2027, 12, 14), mri_2=StepFacts(done=Done(day=day)))
    found = planned(done, day)
    assert found.problems == ()
    assert found.by_id[THIRD].state is StepState.PLANNED


def test_one_that_is_not_needed_once_more_is_asked_for_no_more():
    dropped = StepFacts(dropped=Dropped(kind=DropKind.SKIPPED))
    found = planned(told(date(2027, 9, 14), mri_2=dropped))
    assert found.problems == ()
    assert THIRD not in found.by_id


def test_without_a_day_0_every_time_that_was_told_is_in_the_list():
    facts = told(date(2027, 9, 14), mri_2=StepFacts(booked=Booking(day=TODAY)))
    found = planned(replace(facts, anchor=None))
    assert {MRI, AGAIN, TALK, DAY0} == set(found.by_id)


def test_days_behind_an_old_result_are_days_like_others():
    facts = told(date(2027, 9, 14))
    first, last = possible_anchor_window(SHEET, facts, CALENDAR, TODAY)
    assert first == WAS + timedelta(days=5)
    assert last.year == 2200
    between = date(2027, 3, 1), date(2027, 12, 31)
    for choice in best_anchors(SHEET, facts, CALENDAR, TODAY, between, limit=20):
        pinned = replace(facts, anchor=AnchorDate(day=choice.day))
        assert choice.problems == len(planned(pinned).problems) == 0
    late = date(2027, 6, 1), date(2027, 12, 31)
    found = best_anchors(SHEET, facts, CALENDAR, TODAY, late)
    assert [one.problems for one in found] == [0, 0, 0]


def test_a_count_is_that_of_the_plan_it_counts():
    for late in range(-20, 200, 9):
        facts = told(WAS + GOOD_FOR + timedelta(days=late))
        counted = tally_with_repeats(SHEET, facts, CALENDAR, TODAY)
        assert counted.problems == len(planned(facts).problems)


def test_the_engine_by_itself_adds_nothing():
    found = schedule(SHEET, told(date(2027, 9, 14)), CALENDAR, TODAY)
    assert AGAIN not in found.by_id
    assert ProblemKind.TOO_OLD in {one.kind for one in found.problems}
