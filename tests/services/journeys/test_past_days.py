"""What went by without a word keeps the day for which it was last shown."""

from datetime import date, timedelta

import pytest

from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import AnchorDate, Done
from planner.models.plan.schedule import MoveKind, ReasonKind, StepState
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
