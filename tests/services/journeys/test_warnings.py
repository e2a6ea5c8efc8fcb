"""A Day 0 that leaves no time is told, and only that."""

from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import DAY0, ProtocolId, StepId
from planner.models.journey import PlanState
from planner.models.plan.facts import Done, PlanCalendar, StepFacts
from planner.models.plan.schedule import (
    ProblemKind,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.models.structs import replace
from planner.scheduling.queries import earliest_anchor
from planner.scheduling.scheduler import schedule
from planner.services.edits import plan_edits
from planner.services.journeys.warnings import day0_passed, too_late
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from tests.builders import a_step, booked, some_facts
from tests.services.documents.conftest import Desk

CATALOG = shipped_catalog()
TODAY = date(2026, 11, 22)
TRANSPLANTS = ("ahsct-cy-atg", "ahsct-beam-atg", "ahsct-split-dose")


def planned(name, day0, *, done=()):
    facts = some_facts(day0)
    told = {StepId(step): StepFacts(done=Done(day=day)) for step, day in done}
    return schedule(
        CATALOG.protocol(ProtocolId(name)),
        replace(facts, steps=told),
        PlanCalendar(),
        TODAY,
    )


@pytest.mark.parametrize("name", TRANSPLANTS)
def test_a_day_0_is_too_soon_exactly_before_the_first_day_that_leaves_time(name):
    protocol = CATALOG.protocol(ProtocolId(name))
    first = earliest_anchor(protocol, some_facts(None), PlanCalendar(), TODAY)
    assert too_late(planned(name, first)) == ()
    (problem,) = too_late(planned(name, first - timedelta(days=1)))
    assert problem.kind is ProblemKind.TOO_LATE


def test_milestones_are_named_first_and_the_rest_is_counted():
    plan = planned("ahsct-cy-atg", date(2026, 12, 15))
    (problem,) = too_late(plan)
    assert {StepId("mobilisation"), StepId("dental-check")} <= set(problem.steps)
    words = Explainer(plan, Speaker(CATALOG.texts("en"))).problem(problem)
    assert words.count(";") == 2
    assert f"and {len(problem.steps) - 3} more" in words
    assert problem.steps[0] == StepId("mobilisation")
    keys = [plan.by_id[step].step.key for step in problem.steps]
    assert keys == sorted(keys, reverse=True)


MISSED = ScheduledStep(
    id=StepId("mri"),
    step=a_step("mri"),
    start=TODAY - timedelta(days=9),
    latest=TODAY - timedelta(days=1),
    state=StepState.WAS_PLANNED,
)


def cancelled(journey):
    return plan_edits.set_state(journey, PlanState.CANCELLED)


def late_steps(step, day0=TODAY + timedelta(days=1)):
    plan = Schedule(today=TODAY, day0=day0, steps=(step,), by_id={step.id: step})
    return [name for problem in too_late(plan) for name in problem.steps]


@pytest.mark.parametrize(("days", "late"), [(-1, True), (0, False), (1, False)])
def test_a_step_is_too_late_from_the_day_after_its_last_day(days, late):
    step = replace(MISSED, latest=TODAY + timedelta(days=days))
    assert late_steps(step) == (["mri"] if late else [])


@pytest.mark.parametrize(("days", "told"), [(-1, False), (0, True), (1, True)])
def test_nothing_is_told_as_too_late_after_day_0(days, told):
    assert bool(late_steps(MISSED, TODAY + timedelta(days=days))) is told
    assert late_steps(MISSED, None) == []


def test_a_booked_step_is_not_too_late_nor_one_that_does_not_apply():
    day = MISSED.start
    assert late_steps(MISSED) == ["mri"]
    assert late_steps(replace(MISSED, facts=booked(day))) == []
    assert late_steps(replace(MISSED, applies=False)) == []
    assert late_steps(replace(MISSED, latest=None)) == []
    assert late_steps(replace(MISSED, state=StepState.UNDER_WAY)) == []


@pytest.mark.parametrize(("days", "late"), [(-1, True), (0, False), (3, False)])
def test_what_may_be_on_just_now_has_not_gone_by(days, late):
    stay = replace(MISSED, end=TODAY + timedelta(days=days))
    assert bool(late_steps(stay)) is late


@pytest.mark.parametrize("rest", [plan_edits.hold, cancelled])
def test_a_plan_that_comes_to_rest_solves_nothing(tmp_path, rest):
    desk = Desk(tmp_path, DAY_ZERO - timedelta(days=5))
    journey = desk.start("ahsct-at-home", day0=DAY_ZERO)
    held = rest(journey)
    seen = desk.service.preview(journey, held)
    assert ProblemKind.TOO_LATE in {one.kind for one in seen.before.problems}
    assert ProblemKind.TOO_LATE not in {one.kind for one in seen.after.problems}
    assert seen.difference.solved_problems == ()
    back = desk.service.preview(held.journey, plan_edits.resume(held.journey))
    kinds = {one.kind for one in back.difference.new_problems}
    assert ProblemKind.TOO_LATE in kinds
    desk.store.close()


def test_what_happened_is_not_too_late_and_after_day_0_nothing_is():
    near = date(2026, 12, 15)
    ran = planned("ahsct-cy-atg", near, done=[("dental-check", date(2026, 8, 1))])
    assert StepId("dental-check") not in too_late(ran)[0].steps
    assert too_late(planned("ahsct-cy-atg", TODAY - timedelta(days=1))) == ()
    assert too_late(planned("ahsct-cy-atg", None)) == ()


def on(today, **told):
    facts = some_facts(DAY_ZERO)
    steps = {StepId(step): StepFacts(done=Done(day=day)) for step, day in told.items()}
    return schedule(
        CATALOG.protocol(ProtocolId("ahsct-cy-atg")),
        replace(facts, steps=steps),
        PlanCalendar(),
        today,
    )


DAY_ZERO = date(2027, 4, 6)


@pytest.mark.parametrize(("days", "asked"), [(-1, False), (0, False), (1, True)])
def test_a_day_0_that_has_gone_by_is_asked_about_until_it_is_answered(days, asked):
    plan = on(DAY_ZERO + timedelta(days=days))
    assert len(day0_passed(plan)) == asked
    answered = on(DAY_ZERO + timedelta(days=days + 1), day0=DAY_ZERO)
    assert day0_passed(answered) == ()


def test_the_question_names_the_day_and_what_to_do():
    plan = on(DAY_ZERO + timedelta(days=14))
    (problem,) = day0_passed(plan)
    words = Explainer(plan, Speaker(CATALOG.texts("en"))).problem(problem)
    assert words.startswith("Day 0 was planned for Tue 6 Apr 2027. Did it happen?")
    assert problem.steps == (DAY0,)


@pytest.mark.parametrize(("days", "told"), [(-1, 1), (0, 1), (1, 0)])
def test_on_day_0_itself_it_is_still_to_come(days, told):
    assert len(too_late(on(DAY_ZERO + timedelta(days=days)))) == told


@pytest.mark.parametrize("state", [PlanState.ON_HOLD, PlanState.CANCELLED])
def test_a_plan_that_rests_is_asked_nothing_and_told_no_lateness(tmp_path, state):
    asked = {ProblemKind.TOO_LATE, ProblemKind.DAY0_PASSED}
    desk = Desk(tmp_path)
    journey = desk.start("ahsct-at-home")
    desk.store.close()
    late = Desk(tmp_path, date(2027, 4, 6))
    try:
        told = late.service.schedule(journey)
        resting = replace(journey, plan=replace(journey.plan, state=state))
        rests = late.service.schedule(resting)
    finally:
        late.store.close()
    assert asked & {problem.kind for problem in told.problems}
    assert not asked & {problem.kind for problem in rests.problems}
