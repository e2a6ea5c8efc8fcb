"""A Day 0 that leaves no time is told, and only that."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.content.catalog import ShippedCatalog
from planner.models.ids import ProtocolId, StepId
from planner.models.plan.facts import Done, PlanCalendar, StepFacts
from planner.models.plan.schedule import ProblemKind
from planner.scheduling.queries import earliest_anchor
from planner.scheduling.scheduler import schedule
from planner.services.journeys.lateness import too_late
from planner.services.words.speaker import Speaker
from planner.services.words.spoken_reasons import Explainer
from tests.builders import some_facts

CATALOG = ShippedCatalog()
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


def test_what_happened_is_not_too_late_and_after_day_0_nothing_is():
    near = date(2026, 12, 15)
    ran = planned("ahsct-cy-atg", near, done=[("dental-check", date(2026, 8, 1))])
    assert StepId("dental-check") not in too_late(ran)[0].steps
    assert too_late(planned("ahsct-cy-atg", TODAY)) == ()
    assert too_late(planned("ahsct-cy-atg", None)) == ()
