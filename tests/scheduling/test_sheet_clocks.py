"""A phase counts its days by a clock of its own, as the sheet prints them."""

from datetime import timedelta

from planner.models.ids import StepId
from planner.models.plan.facts import PlanCalendar
from planner.models.plan.protocol import DayClock, Phase
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from tests.scheduling.small_plans import (
    DAY_ZERO,
    PHASE,
    TODAY,
    facts,
    protocol,
    rule,
    step,
)

WAKE = step("wake", rule("-60 days", "-60 days", "-60 days"))
FIRST = DAY_ZERO - timedelta(60)


def days(first, *distances, told=None):
    steps = [
        step(f"s{n}", rule(f"{n} days", f"{n} days", f"{n} days", anchor="wake"))
        for n in distances
    ]
    clock = DayClock(name="Mobilisation", step=StepId("wake"), first=first)
    sheet = protocol(WAKE, *steps)
    sheet = replace(sheet, phases=(Phase(id=PHASE, clock=clock),))
    found = schedule(sheet, told or facts(), PlanCalendar(), TODAY)
    return {one.id: (one.clock, one.clock_day) for one in found.steps}


def test_the_first_day_of_a_clock_without_day_0_is_day_1():
    found = days(1, -2, -1, 0, 10)
    numbers = [found[f"s{n}"][1] for n in (-2, -1, 0, 10)]
    assert numbers == [-2, -1, 1, 11]
    assert found["wake"] == ("Mobilisation", 1)


def test_a_clock_may_begin_with_day_0():
    found = days(0, -1, 0, 10)
    assert [found[f"s{n}"][1] for n in (-1, 0, 10)] == [-1, 0, 10]


def test_without_a_date_of_its_first_step_a_clock_has_no_numbers():
    found = days(1, 10, told=facts(anchor=None))
    assert found["s10"] == ("", None)


def test_numbers_and_distances_of_a_clock_agree():
    for first in (0, 1):
        clock = DayClock(name="M", step=StepId("wake"), first=first)
        told = [clock.number(distance) for distance in range(-20, 21)]
        assert [clock.distance(number) for number in told] == list(range(-20, 21))
    assert clock.distance(0) is None
