"""What a bound or a clash follows from, read back from the log of propagation."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from planner.models.plan.schedule import ReasonKind
from planner.scheduling.days.closed_days import Block
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.member_kinds import BLOCKING
from planner.scheduling.network.network import EARLIEST, Network
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    NO_EVENT,
    EventNumber,
    MemberNumber,
    Node,
)
from planner.scheduling.solving.events import Event
from planner.scheduling.solving.propagation import Bounds, Clash, Fixpoint, solve


class Blocking(NamedTuple):
    """Days in a row that a member of a conflict rules out, where it matters."""

    member: MemberNumber
    block: Block


Known = tuple[Fixpoint, Fixpoint | None]
"""Where a clash was met, and the plan without days away and closed days."""


def network_of(plan: CompiledPlan, members: Iterable[MemberNumber]) -> Network:
    """Return the network of some members of a plan."""
    return Network(plan.members, members, len(plan.owners), plan.impossible)


def trace_clash(
    network: Network, fixpoint: Fixpoint, clash: Clash
) -> list[MemberNumber]:
    """Return the members that the clash follows from, without repeats."""
    if clash.loop:
        return list(clash.loop)
    found: dict[MemberNumber, None] = {}
    for bounds, event in _sides_of(fixpoint, clash):
        found.update(dict.fromkeys(members_behind(network, bounds, event)))
    return list(found)


def _sides_of(
    fixpoint: Fixpoint, clash: Clash
) -> tuple[tuple[Bounds, EventNumber], ...]:
    seen, other = fixpoint.earliest, fixpoint.latest
    if clash.side != EARLIEST:
        seen, other = other, seen
    return (seen, clash.event), (other, clash.opposite)


def members_behind(
    network: Network, bounds: Bounds, event: EventNumber
) -> Iterator[MemberNumber]:
    """Yield the members that a bound follows from, nearest first.

    Args:
        network: whose closed and away days are told.
        bounds: the side whose log is read.
        event: the event that holds the bound, ``NO_EVENT`` for nothing.
    """
    for told in events_behind(bounds, event):
        if told.member != BY_CALENDAR:
            yield told.member
        if told.jumped:
            yield from network.hole_members.get(told.node, ())


def events_behind(bounds: Bounds, event: EventNumber) -> Iterator[Event]:
    """Walk from an event back to a fact.

    Args:
        bounds: the side whose log is read.
        event: where to begin, ``NO_EVENT`` for nothing.
    """
    while event != NO_EVENT:
        told = bounds.log[event]
        yield told
        event = told.parent


def days_blocked(
    plan: CompiledPlan,
    members: Collection[MemberNumber],
    known: Known | None = None,
) -> tuple[Blocking, ...]:
    """Return the days away and the closed days that a conflict runs into.

    Args:
        plan: the compiled plan.
        members: a set that cannot hold together.
        known: where its clash was met, None where it is not known for just these.
    """
    firm = [n for n in members if plan.members[n].kind not in BLOCKING]
    if len(firm) == len(members):
        return ()
    fixpoint, windows = known or (solve(network_of(plan, members)), None)
    clash = fixpoint.clash
    if clash is None or clash.loop:
        return ()
    windows = windows or solve(network_of(plan, firm))
    found: dict[Blocking, None] = {}
    for bounds, event in _sides_of(fixpoint, clash):
        reader = _BlockingReader(plan, bounds, windows)
        found.update(dict.fromkeys(reader.behind(event)))
    return tuple(found)


class _BlockingReader:
    """Reads what the bounds of one side jumped over on their way to a clash."""

    def __init__(self, plan: CompiledPlan, bounds: Bounds, windows: Fixpoint) -> None:
        """Prepare reading.

        Args:
            plan: the compiled plan.
            bounds: the side.
            windows: bounds without any impossible days; past them no day matters.
        """
        self._plan = plan
        self._bounds = bounds
        is_early = bounds.side == EARLIEST
        self._ceiling = windows.latest if is_early else windows.earliest

    def behind(self, last: EventNumber) -> Iterator[Blocking]:
        """Yield the days behind an event."""
        network = self._bounds.network
        for event in events_behind(self._bounds, last):
            node, number = event.node, event.member
            if number != BY_CALENDAR and event.parent != NO_EVENT:
                source = self._bounds.log[event.parent]
                block = self._stepped_over(number, source.value)
                if block is not None:
                    yield Blocking(number, block)
            if event.jumped and node in network.possible:
                end = min(event.value - 1, -self._ceiling.values[node])
                yield from self._jumped(node, event.wished, end)

    def _stepped_over(self, number: MemberNumber, value: int) -> Block | None:
        """Return the days away that a stay had to be on one side of."""
        if self._plan.members[number].kind is not ReasonKind.AWAY:
            return None
        away = self._plan.impossible.away
        if self._bounds.side == EARLIEST:
            return away.begun_by(value)
        return away.over_after(-value)

    def _jumped(self, node: Node, start: int, end: int) -> Iterator[Blocking]:
        is_early = self._bounds.side == EARLIEST
        days = (start, end) if is_early else (-end, -start)
        members, network = self._plan.members, self._bounds.network
        blocks = network.possible[node].blocks_within(*days)
        if not blocks:
            return
        by_kind = {members[n].kind: n for n in network.hole_members[node]}
        for block, is_away in blocks:
            kind = ReasonKind.AWAY if is_away else ReasonKind.CLOSED
            if kind in by_kind:
                yield Blocking(by_kind[kind], block)
