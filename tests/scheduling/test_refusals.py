"""What the scheduler refuses and what it tells once only."""

from datetime import date, timedelta

import pytest

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.plan.facts import Booking, Done, PlanCalendar, StepFacts
from planner.models.plan.protocol import Repeat
from planner.models.plan.schedule import GapKind
from planner.scheduling.scheduler import tally
from tests.scheduling.small_plans import (
    DAY_ZERO,
    TODAY,
    facts,
    plan,
    protocol,
    rule,
    step,
)

FIRST, LAST = date(1900, 1, 1), date(2200, 12, 31)
ONE = timedelta(days=1)
MEANT = date(2027, 5, 1)
TOLD = {
    "booked": lambda day: StepFacts(booked=Booking(day=day)),
    "booked until": lambda day: StepFacts(booked=Booking(day=MEANT, end=day)),
    "done": lambda day: StepFacts(done=Done(day=day)),
    "done until": lambda day: StepFacts(done=Done(day=MEANT, end=day)),
    "not before": lambda day: StepFacts(not_before=day),
}


@pytest.mark.parametrize("day", [FIRST - ONE, LAST + ONE])
@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
def test_a_fact_outside_1900_to_2200_is_refused(told, day):
    known = facts(a=told(day))
    with pytest.raises(PlannerError, match=r"date\.out-of-range"):
        plan(step("a", rule()), facts=known)
    with pytest.raises(PlannerError, match=r"date\.out-of-range"):
        tally(protocol(step("a", rule())), known, PlanCalendar(), TODAY)


@pytest.mark.parametrize("day", [FIRST, LAST])
@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
def test_the_first_and_the_last_day_of_the_calendar_are_taken(told, day):
    plan(step("a", rule()), facts=facts(a=told(day)))


@pytest.mark.parametrize("day", [FIRST - ONE, LAST + ONE])
def test_today_and_day_0_outside_1900_to_2200_are_refused(day):
    with pytest.raises(PlannerError, match=r"date\.out-of-range"):
        plan(today=day)
    with pytest.raises(PlannerError, match=r"date\.out-of-range"):
        plan(facts=facts(anchor=day))


def test_a_date_of_the_team_that_is_missing_is_told_once_and_not_once_a_repeat():
    weekly = Repeat(every=Offset(days=7), count=3)
    found = plan(step("talk", rule(), set_by_team=True, repeat=weekly))
    assert [(gap.kind, gap.step) for gap in found.gaps] == [
        (GapKind.TEAM_DATE, "talk#1")
    ]
    told = facts(talk__1=StepFacts(booked=Booking(day=DAY_ZERO)))
    found = plan(step("talk", rule(), set_by_team=True, repeat=weekly), facts=told)
    assert [gap.step for gap in found.gaps] == ["talk#2"]
