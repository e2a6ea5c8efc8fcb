"""What could give way: days on which a fact would no longer clash with the rest.

A remedy is read from the exact windows of the plan with that one fact free, so it
counts whatever hangs on the step, closed days, days away and today. Every day that is
named works, but for those on which the step's own place is shut or the person away.
"""

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from planner.models.plan.protocol import End
from planner.models.plan.schedule import ReasonKind, Remedy
from planner.scheduling.conflicts.conflict_groups import ConflictGroup
from planner.scheduling.conflicts.conflicts import Resolution
from planner.scheduling.days.closed_days import Settle
from planner.scheduling.days.ordinals import LAST_DAY, day_of
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.constraints import (
    members_when_end_moved,
    members_when_moved,
    nothing_before_today,
    still_to_do,
)
from planner.scheduling.network.network import EARLIEST, Member, Network, Root
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    MemberNumber,
    Node,
    Position,
    by_number,
    members_between,
)
from planner.scheduling.solving.deferred_steps import defer_steps
from planner.scheduling.solving.propagation import Bounds, Fixpoint
from planner.scheduling.ways_out.relaxed_plans import RelaxedPlan, RelaxedPlans
from planner.scheduling.ways_out.shorter_trips import ShorterTrips

MAX_FACTS: Final = 4
"""So many facts of one conflict are looked into."""
MAX_EVENTS: Final = 20_000
"""So many raised bounds go into widening windows; then they stay as wide as they are,
and are still true."""
MAX_DAYS: Final = 120
"""A window that has to be tried day by day is no wider than this."""

_ORDER: Final = (ReasonKind.BOOKED, ReasonKind.NOT_BEFORE, ReasonKind.ANCHOR)
"""What may give way; what is done never does."""


class _DaysInARow(NamedTuple):
    """Days in a row that work, as ordinals; None for open."""

    first: int | None
    last: int | None


class _Freed(NamedTuple):
    """A fact that is free: its member, and which end of a booking."""

    number: MemberNumber
    binds: End = End.START


def _best(found: list[Remedy]) -> tuple[Remedy, ...]:
    """Return the ways out that break nothing else; any, where all of them do."""
    return tuple([way for way in found if not way.breaks] or found)


class Remedies:
    """Works out what could give way in one schedule, within stated bounds on work."""

    def __init__(
        self, plan: CompiledPlan, resolution: Resolution, stale: list[MemberNumber]
    ) -> None:
        self._plan = plan
        self._relaxed_plans = RelaxedPlans(plan, resolution)
        self._stale = stale
        # Asked now: placing uses the bounds up.
        self._late = _late_now(plan, resolution)
        self._events = MAX_EVENTS

    def of_group(self, group: ConflictGroup) -> tuple[Remedy, ...]:
        """Return what could give way so that all conflicts of a group are gone."""
        found = self._of(group.members)
        for block in group.away:
            found += ShorterTrips(self._plan, self._relaxed_plans, group, block).ways()
        return _best(found)

    def of_stale(self, number: MemberNumber) -> tuple[Remedy, ...]:
        """Return what could give way where a result is too old by its own dates.

        Args:
            number: the validity that fails.
        """
        held = self._plan.members[number]
        pins = [
            other
            for other, member in by_number(self._plan.members)
            if member.owner in {held.owner, held.other}
            and (member.kind in _ORDER or member.kind is ReasonKind.DONE)
        ]
        return _best(self._of((*pins, number)))

    def _of(self, clashing: tuple[MemberNumber, ...]) -> list[Remedy]:
        members = self._plan.members
        facts = [
            number
            for kind in _ORDER
            for number in clashing
            if members[number].kind is kind
        ]
        found: list[Remedy] = []
        # The last one always has its turn: it is the anchor, where there is one.
        for number in [*facts[: MAX_FACTS - 1], *facts[MAX_FACTS - 1 :][-1:]]:
            if self._relaxed_plans.may_begin():
                for freed in self._freed(number):
                    found += self._ways_of(freed, self._relaxed_plan(freed, clashing))
        return found

    def _freed(self, number: MemberNumber) -> list[_Freed]:
        """Return what of a fact may be freed: of a booked stay also its end alone."""
        member = self._plan.members[number]
        start, end = (
            ends[member.owner] for ends in (self._plan.starts, self._plan.ends)
        )
        ends_told = member.kind is ReasonKind.BOOKED and any(
            root.node == end for root in member.roots
        )
        freed = [_Freed(number)]
        if start != end and ends_told:
            freed.append(_Freed(number, End.END))
        return freed

    def _ways_of(self, freed: _Freed, relaxed_plan: RelaxedPlan) -> Iterator[Remedy]:
        solved = self._relaxed_plans.solve(relaxed_plan)
        if solved is None:
            return
        member = self._plan.members[freed.number]
        if member.kind is ReasonKind.NOT_BEFORE:
            runs = self._sooner(member, solved[1])
        else:
            runs = self._runs(member, self._node(freed), *solved)
        for first, last in runs:
            yield Remedy(
                step=self._plan.roster.occurrences[member.owner].id,
                earliest=None if first is None else day_of(first),
                latest=None if last is None else day_of(last),
                fact=member.kind,
                binds=freed.binds,
                breaks=relaxed_plan.relaxed,
            )

    # A plan with the fact free

    def _node(self, freed: _Freed) -> Node:
        return self._plan.node(self._plan.members[freed.number].owner, freed.binds)

    def _relaxed_plan(
        self, freed: _Freed, clashing: Collection[MemberNumber]
    ) -> RelaxedPlan:
        plan, number = self._plan, freed.number
        member = plan.members[number]
        extra: list[Member] = []
        if member.kind is not ReasonKind.NOT_BEFORE:
            moved = (
                members_when_moved
                if freed.binds is End.START
                else members_when_end_moved
            )
            extra = moved(plan, number)
            now = (Root(EARLIEST, self._node(freed), plan.today),)
            extra.append(Member(kind=ReasonKind.TODAY, owner=member.owner, roots=now))
        kept = {
            *clashing,
            *members_between(len(plan.members), len(plan.members) + len(extra)),
        }
        kept.discard(number)
        chosen = dict.fromkeys(
            (*self._relaxed_plans.active, *kept, *self._results_of(member.owner))
        )
        chosen.pop(number, None)
        members = [*plan.members, *extra]
        first = len(members)
        if member.kind is not ReasonKind.NOT_BEFORE:
            members += nothing_before_today(plan)
        wished = tuple(members_between(first, len(members)))
        needed = tuple(n for n in wished if members[n].owner not in self._late)
        fixed = frozenset(kept), plan.impossible
        return RelaxedPlan(members, chosen, *fixed, wished, needed, number)

    def _results_of(self, position: Position) -> list[MemberNumber]:
        """Return the results that are too old now but need not be on another day."""
        members = self._plan.members
        return [
            number
            for number in self._stale
            if position in {members[number].owner, members[number].other}
        ]

    # Days that work

    def _sooner(self, member: Member, fixpoint: Fixpoint) -> list[_DaysInARow]:
        """Return until when the step would have to be allowed to start."""
        latest = -fixpoint.latest.values[self._plan.starts[member.owner]]
        return (
            [_DaysInARow(None, latest)]
            if self._plan.today <= latest <= LAST_DAY
            else []
        )

    def _runs(
        self, member: Member, node: Node, network: Network, fixpoint: Fixpoint
    ) -> list[_DaysInARow]:
        """Return the days that work nearest to where the step stands, on both sides."""
        present = next(root.value for root in member.roots if root.node == node)
        early, late, _ = fixpoint
        # Asked before the followers are deferred, which adds the days they bar.
        own = tuple(bounds.settling(node) for bounds in (early, late))
        early.deferred = late.deferred = defer_steps(network, fixpoint, asked=node)
        leads = _stands_alone(network, fixpoint, node)
        now = tuple(bounds.settling(node) for bounds in (early, late))
        is_alone = leads and own == now
        found: list[_DaysInARow] = []
        # Mirrored: one day before where it stands.
        way = _Way(late, early, node, own[1], leads, is_alone)
        sooner = self._run(way, 1 - present)
        if sooner is not None:
            found.append(_DaysInARow(-sooner[1], -sooner[0]))
        way = _Way(early, late, node, own[0], leads, is_alone)
        later = self._run(way, present + 1)
        if later is not None:
            is_open = later[1] > LAST_DAY
            found.append(_DaysInARow(later[0], None if is_open else later[1]))
        return found

    def _run(self, way: "_Way", start: int) -> tuple[int, int] | None:
        """Return the nearest days in a row that work from a (mirrored) day on."""
        bounds, other, node, own, _, is_alone = way
        start = max(start, bounds.values[node])
        stop = -other.values[node]
        mark = len(bounds.log)
        first = own(start) if is_alone else _reached(way, start)
        if first is None or first > stop:
            return None
        last = stop
        if is_alone:
            last = -other.settled(node, -stop)
        else:
            last = self._widened(way, first, stop)
        bounds.rollback(mark)
        return first, last

    def _widened(self, way: "_Way", first: int, stop: int) -> int:
        last = first
        mark = len(way.bounds.log)
        while last < min(stop, first + MAX_DAYS) and self._events > 0:
            expected = way.own(last + 1)
            if expected > stop or _reached(way, last + 1) != expected:
                break
            last = expected
            # At least one is counted, so that the walk ends also where nothing else
            # moves.
            self._events -= len(way.bounds.log) - mark + 1 + way.leads
            mark = len(way.bounds.log)
        return last


def _late_now(plan: CompiledPlan, resolution: Resolution) -> set[Position]:
    """Return the steps for which no day is left in the plan as it is."""
    latest = resolution.fixpoint.latest.values
    return {
        position
        for position in still_to_do(plan)
        if -latest[plan.starts[position]] < plan.today
    }


class _Way(NamedTuple):
    """One direction to look for days in.

    Attributes:
        bounds, other: this side, and the one its bounds must not pass.
        node: the start that is free.
        own: skips the days on which the step itself is impossible.
        leads: whether all that hangs on it can wait until it stands: then the days it
            can take are read off, and nothing has to be followed.
        is_alone: whether nothing else at all rules out days between its bounds.
    """

    bounds: Bounds
    other: Bounds
    node: Node
    own: Settle
    leads: bool
    is_alone: bool


def _reached(way: _Way, day: int) -> int | None:
    """Raise the bound to a day; return where it comes to rest, None if it cannot."""
    bounds, other, node, _, leads, _ = way
    if leads:
        reached = bounds.settled(node, max(day, bounds.values[node]))
        limit = bounds.network.sides[bounds.side].limit
        return reached if reached <= min(-other.values[node], limit) else None
    mark = len(bounds.log)
    clash = bounds.lift(node, day, BY_CALENDAR, other)
    if clash is None:
        clash = bounds.spread((node,), other)
    if clash is None:
        return bounds.values[node]
    bounds.rollback(mark)
    return None


def _stands_alone(network: Network, fixpoint: Fixpoint, node: Node) -> bool:
    """Whether all it is tied to can follow it anywhere or stands on one day only."""
    early, late, _ = fixpoint
    return all(
        early.deferred[target] or early.values[target] + late.values[target] == 0
        for side in network.sides
        for target in (arc.target for arc in side.arcs[node])
    )
