"""Days away are cut short as little as can be, and never what is over."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.models.ids import AwayId
from planner.models.plan.facts import Away
from planner.models.plan.protocol import Place
from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.conflicts.problems import stale_members
from planner.scheduling.days.closed_days import Block
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.constraints import members_with
from planner.scheduling.network.network import Network
from planner.scheduling.network.occurrences import write_out
from planner.scheduling.solving.propagation import solve
from planner.scheduling.solving.trips import holds_with_trip
from planner.scheduling.ways_out.shorter_trips import Cut, cuts
from tests.scheduling.random_plans import plans
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step
from tests.slices import share_of

TRIP = Block(first=100, last=110, label="")


def fits_around(*needed):
    """Whether the person is there on all the days on which they are needed."""
    return lambda rest: not any(rest.first <= day <= rest.last for day in needed)


@pytest.mark.parametrize(
    ("today", "needed", "expected"),
    [
        (90, [105], [Cut(until=104), Cut(since=106)]),
        (90, [100], [Cut(since=101)]),
        (90, [101], [Cut(until=100), Cut(since=102)]),
        (90, [109], [Cut(until=108), Cut(since=110)]),
        (90, [110], [Cut(until=109)]),
        (90, [100, 110], [Cut()]),
        (99, [105], [Cut(until=104), Cut(since=106)]),
        (100, [105], [Cut(until=104)]),
        (101, [105], [Cut(until=104)]),
        (104, [105], [Cut(until=104)]),
        (105, [105], []),
        (100, [100], []),
        (110, [110], []),
    ],
)
def test_the_longest_rests_are_found(today, needed, expected):
    """What has begun cannot begin later, nor end before today."""
    assert list(cuts(TRIP, today, fits_around(*needed))) == expected


@pytest.mark.parametrize(("today", "is_offered"), [(-1, True), (0, True), (1, False)])
def test_days_away_are_asked_to_give_way_until_they_are_over(today, is_offered):
    """A check-up on Day 7 falls on the last of the days away; told on days 6, 7, 8."""
    check = DAY_ZERO + timedelta(days=7)
    trip = (check - timedelta(days=3), check)
    found = plan(
        step("check", rule("7 days", "7 days", "7 days"), place=Place.WARD),
        facts=facts(away=[trip]),
        today=check + timedelta(days=today),
    )
    ways = [
        way.latest
        for problem in found.problems
        for way in problem.remedies
        if way.fact is ReasonKind.AWAY
    ]
    assert found.problems
    assert ways == ([check - timedelta(days=1)] if is_offered and today < 0 else [])


class AtHome:
    """A plan solved without one of its trips, to be tried with parts of it."""

    def __init__(self, written, trip):
        protocol, told, calendar, today, base = written
        first = base + timedelta(days=trip[0])
        last = first + timedelta(days=trip[1])
        away = Away(id=AwayId("trip"), first=first, last=last)
        self.plan = compile_plan(
            write_out(protocol, told),
            replace(told, away=(away,)),
            calendar,
            today,
        )
        self.trip = Block(first.toordinal(), last.toordinal(), "")
        stale = set(stale_members(self.plan))
        self.chosen = [n for n in range(len(self.plan.members)) if n not in stale]
        self.network, self.bounds = self.solved(None)

    def solved(self, rest):
        impossible = self.plan.impossible.with_away(self.trip, rest)
        members = members_with(self.plan, impossible)
        nodes = len(self.plan.owners)
        network = Network(members, self.chosen, nodes, impossible)
        return network, solve(network)

    def holds(self, rest):
        impossible = self.plan.impossible.with_away(self.trip, rest)
        members = members_with(self.plan, impossible)
        stays = [
            (number, edge)
            for number in self.chosen
            if members[number].kind is ReasonKind.AWAY
            for edge in members[number].edges
        ]
        ends = [edge.source for _, edge in stays], [edge.target for _, edge in stays]
        network = self.network.with_days_away(impossible, stays)
        return holds_with_trip(network, self.bounds, rest, ends)


@settings(
    max_examples=share_of(400),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(plans(), st.tuples(st.integers(-60, 60), st.integers(0, 40)), st.data())
def test_a_trip_tried_from_the_plan_at_home_is_judged_as_by_the_whole_plan(
    written, trip, data
):
    """Only what the trip moves is followed, and the verdict is the same."""
    at_home = AtHome(written, trip)
    if at_home.bounds.clash is not None:
        return
    block = at_home.trip
    for _ in range(3):
        first = data.draw(st.integers(block.first, block.last))
        last = data.draw(st.integers(first, block.last))
        rest = block._replace(first=first, last=last)
        whole = at_home.solved(rest)[1].clash is None
        assert at_home.holds(rest) == whole
