"""How often bounds are raised, counted: the work grows with the plan and no faster."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.models.civil import Offset
from planner.models.errors import PlannerError
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
from planner.scheduling import queries
from planner.scheduling.conflicts.conflicts import MAX_CONFLICTS, MAX_HIT, MAX_SHRUNK
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.network import Network
from planner.scheduling.network.occurrences import MAX_OCCURRENCES, write_out
from planner.scheduling.reasons.reason_chains import MAX_LINKS
from planner.scheduling.scheduler import schedule
from planner.scheduling.solving.placement import place
from planner.scheduling.solving.propagation import MAX_EVENTS, solve
from planner.scheduling.ways_out import remedies
from planner.scheduling.ways_out.relaxed_plans import MAX_NODES, MAX_RELAXED_PLANS
from planner.scheduling.ways_out.remedies import MAX_FACTS

ROOT = Path(__file__).parents[3]
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


def solved(protocol, facts, most=MAX_EVENTS):
    """Return the compiled plan, its network and its bounds."""
    plan = compile_plan(write_out(protocol, facts), facts, CALENDAR, TODAY)
    members = range(len(plan.members))
    network = Network(plan.members, members, len(plan.owners), plan.impossible)
    return plan, network, solve(network, most)


def raised(fixpoint):
    return len(fixpoint.earliest.log) + len(fixpoint.latest.log)


@pytest.mark.parametrize("size", [150, 1_500])
def test_the_bounds_of_a_chain_are_raised_a_few_times_however_long_it_is(size):
    plan, network, fixpoint = solved(chain(size), told())
    assert fixpoint.clash is None
    place(plan, network, fixpoint)
    assert raised(fixpoint) <= 2 * PER_NODE * network.nodes


def test_days_away_that_a_chain_cannot_get_around_are_noticed_in_a_few_rounds():
    trip = Away(id=AwayId("t"), first=date(2027, 8, 2), last=date(2027, 8, 15))
    _, network, fixpoint = solved(chain(200), told(trip))
    assert fixpoint.clash is not None
    assert raised(fixpoint) <= PER_NODE * network.nodes


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
    _, network, fixpoint = solved(protocol, told())
    assert fixpoint.clash is not None
    assert raised(fixpoint) <= 16 * network.nodes + 300


@pytest.mark.slow
def test_a_single_chain_of_five_thousand_steps_is_planned():
    found = schedule(chain(5_000), told(), CALENDAR, TODAY)
    assert found.feasible
    assert all(step.earliest <= step.start <= step.latest for step in found.steps)


@pytest.mark.slow
@pytest.mark.sweep
@pytest.mark.parametrize("size", [1_500, 2_000, 2_500, 3_500, 5_000])
def test_a_single_chain_that_cannot_hold_is_told_and_planned_all_the_same(size):
    """Longer than Python can call itself; the work grows faster than the chain."""
    trip = Away(id=AwayId("t"), first=date(2027, 8, 2), last=date(2027, 9, 30))
    found = schedule(chain(size), told(trip), CALENDAR, TODAY)
    assert not found.feasible
    assert all(step.start is not None for step in found.steps)


def years_to_walk(size):
    """Return steps in a ring that fits in the five years around 2100 alone.

    Five years on and five times 365 days back gain a leap day, but for the century
    years that skip theirs. No rule contradicts another for good, so it has to be
    followed there, a day each round.
    """
    return follow_one_another(
        tied("a0", f"a{size}", Offset(days=-5 * 365), SOME_TIME),
        tied("a1", "a0", Offset(months=60)),
        *(tied(f"a{n}", f"a{n - 1}", Offset()) for n in range(2, size + 1)),
    )


def test_more_work_than_is_allowed_is_refused_and_not_begun_for_ever():
    tangled = years_to_walk(2)
    _, _, fixpoint = solved(tangled, told())
    assert fixpoint.clash is None
    assert raised(fixpoint) > 50_000
    with pytest.raises(PlannerError, match=r"schedule\.too-tangled"):
        solved(tangled, told(), most=5_000)


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_a_plan_that_would_take_millions_of_raised_bounds_is_refused():
    with pytest.raises(PlannerError, match=r"schedule\.too-tangled"):
        schedule(years_to_walk(180), told(), CALENDAR, TODAY)


def test_the_bounds_on_work_are_those_that_the_docs_tell():
    text = " ".join((ROOT / "docs/scheduling.md").read_text(encoding="utf-8").split())
    for figure, told_as in (
        (MAX_EVENTS == 3_000_000, "three million raised bounds in one run"),
        (MAX_OCCURRENCES == 20_000, "more than 20,000 written-out steps"),
        (MAX_CONFLICTS == 20, "all told (20 at most)"),
        (MAX_HIT == 100, "(100 at most)"),
        (MAX_SHRUNK == 300, "more than 300 is told as it is"),
        (MAX_FACTS == 4, "four facts of one conflict"),
        (MAX_RELAXED_PLANS == 12, "12 facts in all"),
        (MAX_NODES == 15_000, "15,000 starts and ends of steps"),
        (remedies.MAX_EVENTS == 20_000, "20,000 raised bounds to widen windows"),
        (remedies.MAX_DAYS == 120, "one by one (at most 120)"),
        (MAX_LINKS == 12, "more than 12 links"),
        (queries.MAX_DAYS == 1_000, "(at most 1,000 days)"),
    ):
        assert figure, told_as
        assert told_as in text
