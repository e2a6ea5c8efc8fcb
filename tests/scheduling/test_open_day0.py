"""Nothing is wished for while nobody knows Day 0."""

from datetime import date, timedelta

import pytest

from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Booking,
    Done,
    PlanCalendar,
    PlanFacts,
    RoughAnchor,
    StepFacts,
)
from planner.models.plan.protocol import End
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.scheduling.open_day0 import wait_for_day0
from planner.scheduling.scheduler import schedule
from tests.scheduling.small_plans import DAY_ZERO, TODAY, protocol, rule, step

TAKEN = TODAY - timedelta(days=4)
SHEET = protocol(
    step("collection", rule("-40 days", "-60 days", "-20 days")),
    step("call", rule("2 days", "1 day", "3 weeks", anchor="collection", end=End.END)),
    step("stay", rule("-6 days"), rule(None, "10 days", anchor="collection")),
    step("bloods", rule("-2 days", anchor="stay")),
    step("visit", rule("3 months", "2 months")),
)
WAITING = {"stay": -6, "bloods": -8, "visit": 92}
CALENDAR = PlanCalendar()


def found(facts, today=TODAY):
    return wait_for_day0(schedule(SHEET, facts, CALENDAR, today), SHEET, facts)


def told(kind, **more):
    span = {"done": Done(day=TAKEN), "booked": Booking(day=TODAY + timedelta(days=2))}
    facts = {StepId("collection"): StepFacts(**{kind: span[kind]})}
    return PlanFacts(steps=facts, **more)


@pytest.mark.parametrize("kind", ["done", "booked"])
def test_what_leads_on_to_it_stands_beside_it_and_not_on_the_soonest_day(kind):
    plan = found(told(kind))
    for name, beside in WAITING.items():
        one = plan.by_id[name]
        assert (one.start, one.end, one.aim, one.day) == (None,) * 4, name
        assert one.state is StepState.PLANNED
        assert abs(one.beside_day0 - beside) <= 1
    assert plan.by_id["collection"].start is not None
    # Its last day follows from what was told: that is a date.
    assert plan.by_id["call"].start is not None
    undated = [one for one in plan.steps if one.start is None]
    places = [one.beside_day0 for one in undated if one.beside_day0 is not None]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "known",
    [
        {"anchor": AnchorDate(day=DAY_ZERO)},
        {"rough": RoughAnchor(first=DAY_ZERO, last=DAY_ZERO + timedelta(30))},
    ],
    ids=["day", "month"],
)
def test_with_a_day_0_all_has_its_dates(known):
    facts = told("done", **known)
    assert found(facts) == schedule(SHEET, facts, CALENDAR, TODAY)


def test_an_own_step_and_one_that_is_agreed_keep_their_dates():
    own = step("ask", rule("7 days", "1 day", anchor="collection"))
    facts = told("done", own_steps=(own,))
    agreed = StepFacts(booked=Booking(day=date(2027, 2, 1)))
    facts = replace(facts, steps={**facts.steps, StepId("stay"): agreed})
    plan = found(facts)
    assert plan.by_id["ask"].start is not None
    assert plan.by_id["stay"].state is StepState.BOOKED
    assert plan.by_id[DAY0].start is None
