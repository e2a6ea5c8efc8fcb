"""What went by without a word keeps the day for which it was last shown."""

from datetime import date, timedelta

import pytest

from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import AnchorDate, Done
from planner.models.plan.schedule import (
    MoveKind,
    ProblemKind,
    ReasonKind,
    StepState,
)
from planner.models.structs import replace
from planner.services.edits.plan_edits import move_anchor
from planner.services.edits.step_edits import mark_done, not_done, set_note
from planner.services.journeys.examples import STORY_DAY
from planner.services.words.reason_words import ReasonWords
from planner.services.words.speaker import Speaker
from tests.services.documents.conftest import CATALOG, Desk

DAY_ZERO = date(2027, 4, 6)


class Days:
    """One journey, looked at and changed on one day after another."""

    def __init__(self, folder):
        self.folder, self.day = folder, STORY_DAY
        self.desk = Desk(folder)
        self.journey = self.desk.start("ahsct-at-home")

    def on(self, day):
        self.desk.store.close()
        self.desk, self.day = Desk(self.folder, day), day
        return self

    @property
    def service(self):
        return self.desk.service

    @property
    def plan(self):
        return self.service.schedule(self.journey)

    def take(self, verb, *arguments, **named):
        edit = verb(self.journey, *arguments, **named)
        preview = self.service.preview(self.journey, edit)
        self.journey = self.service.record(self.journey, edit)
        assert self.service.schedule(self.journey) == preview.after
        assert self.service.open(self.journey.id) == self.journey
        return preview.difference


@pytest.fixture
def days(tmp_path):
    days = Days(tmp_path)
    yield days
    days.desk.store.close()


def without_time(plan):
    return {one.id for one in plan.steps if one.state is StepState.NO_TIME}


def gone(plan):
    return {
        one.id: (one.start, one.end)
        for one in plan.steps
        if one.state is StepState.WAS_PLANNED
    }


def test_no_day_that_went_by_moves_as_time_goes_on(days):
    seen = {}
    for late in range(-150, 60, 15):
        told = gone(days.on(DAY_ZERO + timedelta(days=late)).plan)
        assert {step: told[step] for step in seen if step in told} == {
            step: day for step, day in seen.items() if step in told
        }
        seen |= told
    assert len(seen) > 30


def test_a_day_0_three_days_early_moves_nothing_that_was_past(days):
    days.on(DAY_ZERO + timedelta(days=1))
    before = gone(days.plan)
    assert len(before) > 30
    moved = days.take(
        mark_done, DAY0, Done(day=DAY_ZERO - timedelta(days=3)), today=DAY_ZERO
    )
    after = gone(days.plan)
    assert before.keys() - after.keys() == {DAY0}
    assert {step: after[step] for step in before if step != DAY0} == {
        step: day for step, day in before.items() if step != DAY0
    }
    changed = {one.step for one in moved.moves if one.kind is MoveKind.MOVED}
    assert changed & before.keys() <= {DAY0}


def test_what_is_to_come_again_is_no_past(days):
    days.on(DAY_ZERO - timedelta(days=20))
    assert gone(days.plan)
    days.take(set_note, DAY0, "a word")
    days.take(
        mark_done,
        StepId("dental-check"),
        Done(day=DAY_ZERO - timedelta(days=30)),
        today=DAY_ZERO,
    )
    assert days.journey.shown
    later = DAY_ZERO + timedelta(days=200)
    days.take(move_anchor, AnchorDate(day=later), today=days.day)
    assert not gone(days.plan)
    assert StepId("dental-check") not in gone(days.plan)
    kept = set(days.journey.shown) - {StepId("dental-check")}
    assert not kept & {
        one.id for one in days.plan.steps if one.state is StepState.PLANNED
    }


def test_taking_back_that_it_happened_shows_the_day_of_before(days):
    days.on(DAY_ZERO + timedelta(days=10))
    before = gone(days.plan)
    days.take(
        mark_done, DAY0, Done(day=DAY_ZERO + timedelta(days=2)), today=date(2028, 1, 1)
    )
    days.take(not_done, DAY0)
    assert gone(days.plan) == before
    days.journey = days.service.undo(days.journey)
    days.journey = days.service.undo(days.journey)
    assert not days.journey.shown
    assert gone(days.plan) == before


def test_why_says_that_this_is_what_was_shown(days):
    days.on(DAY_ZERO + timedelta(days=10))
    days.take(
        mark_done, DAY0, Done(day=DAY_ZERO - timedelta(days=3)), today=date(2028, 1, 1)
    )
    plan = days.plan
    found = next(
        one for one in plan.steps if one.why and one.why[0].kind is ReasonKind.SHOWN
    )
    words = ReasonWords(plan, Speaker(CATALOG.texts("en")))
    assert "until" in words.why(found)[0]
    assert found.day == (found.start - plan.day0).days


def test_a_plan_whose_first_day_is_to_come_keeps_nothing(days):
    days.take(move_anchor, AnchorDate(day=DAY_ZERO + timedelta(days=7)), today=days.day)
    assert days.journey.shown == {}
    assert replace(days.journey, shown={}) == days.journey


def test_what_was_over_before_the_plan_was_made_was_never_planned(days):
    """Made a week before Day 0, it planned no talk for a day long past."""
    days.on(DAY_ZERO - timedelta(days=7))
    days.journey = days.desk.start("ahsct-at-home", day0=DAY_ZERO)
    plan = days.plan
    late = without_time(plan)
    assert len(late) > 3
    assert not gone(plan)
    for one in plan.steps:
        assert one.id not in late or (one.start, one.end, one.day) == (None,) * 3
        assert one.start is None or one.start >= days.day or one.facts.done
    (told,) = (one for one in plan.problems if one.kind is ProblemKind.TOO_LATE)
    assert set(told.steps) == {step for step in late if plan.by_id[step].applies}


@pytest.mark.parametrize("ahead", [3, 20, 30])
def test_a_day_0_that_comes_nearer_plans_nothing_for_days_gone_by(days, ahead):
    days.on(DAY_ZERO - timedelta(days=ahead))
    days.journey = days.desk.start("ahsct-at-home", day0=DAY_ZERO + timedelta(400))
    assert not gone(days.plan)
    assert not without_time(days.plan)
    days.take(move_anchor, AnchorDate(day=DAY_ZERO), today=days.day)
    assert without_time(days.plan)
    assert not gone(days.plan)
    # What is done later with it makes no plan of it either.
    days.take(set_note, DAY0, "a word")
    days.on(days.day + timedelta(days=1))
    assert without_time(days.plan)
    assert all(
        first >= DAY_ZERO - timedelta(ahead) for first, _ in gone(days.plan).values()
    )


def test_what_waited_for_today_was_planned_for_no_day_before_the_plan(days):
    made = DAY_ZERO - timedelta(days=60)
    days.on(made)
    days.journey = days.desk.start("ahsct-at-home", day0=DAY_ZERO)
    days.on(DAY_ZERO - timedelta(days=1))
    seen = gone(days.plan)
    assert seen
    assert all(first >= made for first, _ in seen.values())


def test_what_has_no_time_left_has_time_again_when_day_0_moves_away(days):
    days.on(DAY_ZERO - timedelta(days=7))
    days.journey = days.desk.start("ahsct-at-home", day0=DAY_ZERO)
    late = without_time(days.plan)
    days.take(move_anchor, AnchorDate(day=DAY_ZERO + timedelta(300)), today=days.day)
    states = {days.plan.by_id[step].state for step in late}
    assert states <= {StepState.PLANNED, StepState.DUE}


def test_what_follows_from_a_day_0_that_is_over_and_lasts_has_its_day(days):
    """The days of low counts had begun when the day was put right: they are on."""
    days.on(DAY_ZERO + timedelta(days=2))
    later = Done(day=DAY_ZERO + timedelta(days=1))
    days.take(mark_done, DAY0, later, today=days.day)
    days.take(mark_done, DAY0, Done(day=DAY_ZERO), today=days.day)
    low = StepId("low-counts")
    for on in (2, 3, 40):
        found = days.on(DAY_ZERO + timedelta(days=on)).plan.by_id[low]
        assert found.state is not StepState.NO_TIME
        assert found.start == DAY_ZERO + timedelta(days=1)
