"""A copy of a journey brings the person along, and leaves behind what was agreed."""

from datetime import date

import pytest

from planner.models.errors import PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import AnchorDate, Booking, Done
from planner.models.plan.schedule import StepState
from planner.services.edits.lines.dated_steps import add_dated_step
from planner.services.edits.plan_edits import move_anchor
from planner.services.edits.step_edits import book, mark_done
from planner.services.entry.quick_entry import QuickAdd
from planner.services.journeys.starting import copy_journey
from planner.services.views.plans.two_plans import PlanBeside, two_plans
from planner.services.words.speaker import Speaker
from tests.services.documents.conftest import CATALOG
from tests.services.journeys.test_past_days import days as days  # noqa: PLC0414

MRI = StepId("mri-baseline")
BOARD = StepId("board-decision")


@pytest.fixture
def told(days):
    days.take(mark_done, BOARD, Done(day=days.day), today=days.day)
    days.take(book, MRI, Booking(day=date(2027, 2, 3)))
    return days


def test_what_happened_comes_along_and_what_is_booked_stays(told):
    before = told.journey
    copy = copy_journey(told.service, before, "The other way")
    assert copy.id != before.id
    assert copy.profile == before.profile
    assert (copy.centres, copy.questions) == (before.centres, before.questions)
    assert copy.facts[BOARD].done is not None
    assert MRI not in copy.facts
    assert told.service.open(before.id) == before
    assert [one.action for one in told.service.history(copy.id)] == ["created"]


def test_days_of_ones_own_come_along(told):
    talk, passport = StepId("own-talk"), StepId("own-passport")
    day, last = date(2027, 1, 20), date(2027, 1, 15)
    for step, line in (
        (talk, QuickAdd(what="Talk with my employer", day=day, time="14:00")),
        (passport, QuickAdd(what="Passport", day=last, latest=True)),
    ):
        schedule = told.service.schedule(told.journey)
        told.take(add_dated_step, schedule, step, line)
    copy = copy_journey(told.service, told.journey, "The other way")
    found = told.service.schedule(copy).by_id
    assert (found[talk].start, found[talk].state) == (day, StepState.BOOKED)
    assert found[talk].facts.booked.time == "14:00"
    assert found[passport].start == last


def test_a_copy_is_changed_by_itself(told):
    copy = copy_journey(told.service, told.journey, "The other way")
    moved = AnchorDate(step=DAY0, day=date(2027, 9, 7))
    told.service.record(copy, move_anchor(copy, moved, today=told.day))
    assert told.service.open(told.journey.id).plan.anchor != moved


@pytest.mark.parametrize("title", ["", "  "])
def test_a_copy_needs_a_name_of_its_own(told, title):
    with pytest.raises(PlannerError) as refused:
        copy_journey(told.service, told.journey, title)
    assert refused.value.code == "text.empty"
    for taken in (f" {told.journey.title} ", told.journey.title.upper()):
        with pytest.raises(PlannerError) as refused:
            copy_journey(told.service, told.journey, taken)
        assert refused.value.code == "journey.title-taken"
    assert len(told.service.summaries()) == 1


def test_two_plans_have_the_same_rows_and_each_its_own_days(told):
    copy = copy_journey(told.service, told.journey, "The other way")
    moved = AnchorDate(step=DAY0, day=date(2027, 9, 7))
    copy = told.service.record(copy, move_anchor(copy, moved, today=told.day))
    sides = [
        PlanBeside(journey=one, dates=told.service.schedule(one))
        for one in (told.journey, copy)
    ]
    rows = {
        row.key: (row.first, row.second)
        for row in two_plans(sides[0], sides[1], CATALOG, Speaker(CATALOG.texts("en")))
    }
    assert rows["treatment"][0] == rows["treatment"][1]
    assert rows["day0"] == ("Tue 6 Apr 2027", "Tue 7 Sep 2027")
    assert rows["away"] == ("no trip in this plan",) * 2
    assert rows["stay"] == ("24 days", "24 days")
    assert rows["cost"] == ("not known", "not known")
    assert all(first and second for first, second in rows.values())
