"""How often bounds are raised, counted: the work grows with the plan and no faster."""

from datetime import date, timedelta

import pytest

from planner.models.civil import Offset
from planner.models.ids import DAY0, AwayId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
)
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    End,
    Place,
    Step,
    TimingRule,
    TreatmentProtocol,
    Validity,
)
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.network import Network
from planner.scheduling.network.occurrences import expand
from planner.scheduling.scheduler import schedule
from planner.scheduling.solving.placement import place
from planner.scheduling.solving.propagation import solve

DAY_ZERO = date(2027, 4, 6)
TODAY = date(2027, 1, 4)
PER_NODE = 8
CALENDAR = PlanCalendar(
    home=SiteCalendar(
        holidays={DAY_ZERO + timedelta(days=23 * n): "holiday" for n in range(60)}
    )
)


def link(number):
    """Return a step on the one before; some last, some must still be good for it."""
    before = StepId(f"s{number - 1}") if number else DAY0
    rule = TimingRule(
        anchor=Anchor(step=before, end=End.START if number % 4 else End.END),
        earliest=Offset(days=number % 2),
        aim=Offset(days=1 + 2 * (number % 2)),
        latest=Offset(days=5 + 3 * (number % 2)),
    )
    good = Validity(good_for=Offset(months=3), needed_on=Anchor(step=before))
    return Step(
        id=StepId(f"s{number}"),
        phase=PhaseId("p"),
        rules=(rule,),
        place=Place.CLINIC if number % 2 else Place.HOME,
        duration=Duration(min=2, aim=3, max=5) if number % 7 == 0 else Duration(),
        validity=(good,) if number % 11 == 0 else (),
    )


def chain(size):
    first = Step(id=DAY0, phase=PhaseId("p"), place=Place.WARD)
    steps = (first, *(link(number) for number in range(size)))
    return TreatmentProtocol(id=ProtocolId("p"), option=OptionId("o"), steps=steps)


def told(*away):
    return PlanFacts(anchor=AnchorDate(day=DAY_ZERO), away=away)


def solved(protocol, facts):
    """Return the compiled plan, its network and its bounds."""
    plan = compile_plan(expand(protocol, facts), facts, CALENDAR, TODAY)
    members = range(len(plan.members))
    network = Network(plan.members, members, len(plan.owners), plan.hours)
    return plan, network, solve(network)


def raised(bounds):
    return len(bounds.earliest.log) + len(bounds.latest.log)


@pytest.mark.parametrize("size", [150, 1_500])
def test_the_bounds_of_a_chain_are_raised_a_few_times_however_long_it_is(size):
    plan, network, bounds = solved(chain(size), told())
    assert bounds.clash is None
    place(plan, network, bounds)
    assert raised(bounds) <= 2 * PER_NODE * network.nodes


def test_days_away_that_a_chain_cannot_get_around_are_noticed_in_a_few_rounds():
    trip = Away(id=AwayId("t"), first=date(2027, 8, 2), last=date(2027, 8, 15))
    _, network, bounds = solved(chain(200), told(trip))
    assert bounds.clash is not None
    assert raised(bounds) <= PER_NODE * network.nodes


def tied(name, anchor, offset, *more_rules, **more):
    rule = TimingRule(
        anchor=Anchor(step=StepId(anchor)), earliest=offset, aim=offset, latest=offset
    )
    rules = (rule, *more_rules)
    return Step(id=StepId(name), phase=PhaseId("p"), rules=rules, **more)


def follow_one_another(*steps):
    first = Step(id=DAY0, phase=PhaseId("p"), place=Place.WARD)
    return TreatmentProtocol(
        id=ProtocolId("p"), option=OptionId("o"), steps=(first, *steps)
    )


SOME_TIME = TimingRule(earliest=Offset(days=1))
MONTH_AND_BACK = follow_one_another(
    tied("a", "c", Offset(days=-20), SOME_TIME),
    tied("b", "a", Offset(months=1)),
    tied("c", "b", Offset(days=-7)),
)
EVERY_NINE_DAYS = follow_one_another(
    Step(id=StepId("a"), phase=PhaseId("p"), rules=(SOME_TIME,), place=Place.CLINIC),
    *(
        tied(f"a{number}", "a", Offset(days=9 * number), place=Place.CLINIC)
        for number in range(1, 4)
    ),
)


@pytest.mark.parametrize("protocol", [MONTH_AND_BACK, EVERY_NINE_DAYS])
def test_rules_that_chase_each_other_are_not_followed_to_the_end_of_the_calendar(
    protocol,
):
    """A month is never 27 days; of four days nine apart one is always on a weekend."""
    _, network, bounds = solved(protocol, told())
    assert bounds.clash is not None
    assert raised(bounds) <= 16 * network.nodes + 300


def test_a_single_chain_of_five_thousand_steps_is_planned():
    found = schedule(chain(5_000), told(), CALENDAR, TODAY)
    assert found.feasible
    assert all(step.earliest <= step.start <= step.latest for step in found.steps)


def test_a_single_chain_that_cannot_hold_is_told_and_planned_all_the_same():
    trip = Away(id=AwayId("t"), first=date(2027, 8, 2), last=date(2027, 9, 30))
    found = schedule(chain(5_000), told(trip), CALENDAR, TODAY)
    assert not found.feasible
    assert all(step.start is not None for step in found.steps)
