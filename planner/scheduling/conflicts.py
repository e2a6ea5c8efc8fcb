"""When rules and facts cannot all hold: minimal sets, what could give way, going on.

A clash in propagation carries its own derivation: one chain of rules on each side.
The members of that chain already cannot hold together; a deletion filter makes the
set irreducible. Then the weakest member is let go and the rest is tried again, so
that independent conflicts are all told and every step still gets a date.
"""

from collections.abc import Collection, Iterator
from typing import Final

from planner.models.record import record
from planner.models.schedule import ReasonKind
from planner.scheduling.network import EARLIEST, Network
from planner.scheduling.plan import Plan
from planner.scheduling.propagation import (
    BY_CALENDAR,
    Bounds,
    Clash,
    Frontier,
    solve,
)

MAX_CONFLICTS: Final = 20
"""So many conflicts are told; further ones are let go of silently."""
MAX_SHRUNK: Final = 300
"""Conflicts with more members than this are told without being made minimal."""
_MAX_RELAXED: Final = 200

_STRENGTH: Final = (
    ReasonKind.VALIDITY,
    ReasonKind.RULE,
    ReasonKind.REPEAT,
    ReasonKind.DURATION,
    ReasonKind.NOT_BEFORE,
    ReasonKind.TODAY,
    ReasonKind.CLOSED,
    ReasonKind.AWAY,
    ReasonKind.ANCHOR,
    ReasonKind.BOOKED,
    ReasonKind.DONE,
)
_RANK: Final = {kind: rank for rank, kind in enumerate(_STRENGTH)}
_FACTS: Final = frozenset(_STRENGTH[4:]) - {ReasonKind.TODAY}


@record
class Conflict:
    """An irreducible set of members that cannot hold together.

    Attributes:
        members: in the order of the derivation.
        leaves_calendar: whether the dates run out of 1900 to 2200.
        let_go: the member that was dropped so that the rest can be planned.
    """

    members: tuple[int, ...]
    leaves_calendar: bool
    let_go: int


@record
class Resolution:
    """Bounds without a clash, and what had to be let go of for them.

    Attributes:
        active: the members that hold.
    """

    bounds: Bounds
    network: Network
    conflicts: tuple[Conflict, ...]
    active: tuple[int, ...]


def resolve(plan: Plan, ignored: Collection[int] = ()) -> Resolution:
    """Solve the plan, letting go of one member of each conflict until the rest fits.

    Args:
        plan: the compiled plan.
        ignored: members that are left out from the start.
    """
    active = dict.fromkeys(range(len(plan.members)))
    for member in ignored:
        active.pop(member, None)
    conflicts: list[Conflict] = []
    for _ in range(_MAX_RELAXED):
        network = _network(plan, active)
        bounds = solve(network)
        if bounds.clash is None:
            return Resolution(
                bounds=bounds,
                network=network,
                conflicts=tuple(conflicts),
                active=tuple(active),
            )
        chain = derivation(network, bounds, bounds.clash)
        if len(conflicts) < MAX_CONFLICTS:
            conflicts.append(_conflict(plan, chain))
            active.pop(conflicts[-1].let_go)
        else:
            active.pop(weakest(plan, chain))
    facts = [m for m in active if plan.members[m].kind in _FACTS]
    network = _network(plan, facts)
    return Resolution(
        bounds=solve(network),
        network=network,
        conflicts=tuple(conflicts),
        active=tuple(facts),
    )


def _network(plan: Plan, members: Collection[int]) -> Network:
    return Network(plan.members, members, len(plan.owners), plan.hours)


def derivation(network: Network, bounds: Bounds, clash: Clash) -> list[int]:
    """Return the members that the clash follows from, without repeats."""
    if clash.ring:
        return list(clash.ring)
    seen, other = bounds.earliest, bounds.latest
    if clash.side != EARLIEST:
        seen, other = other, seen
    found: dict[int, None] = {}
    for frontier, event in ((seen, clash.event), (other, clash.opposite)):
        for node, value, wished, member in _derived_from(frontier, event):
            if member != BY_CALENDAR:
                found[member] = None
            if value != wished:
                found.update(dict.fromkeys(network.hole_members.get(node, ())))
    return list(found)


def _derived_from(
    frontier: Frontier, event: int
) -> Iterator[tuple[int, int, int, int]]:
    """Walk from an event back to a fact: (node, value, wished, member)."""
    while event >= 0:
        node, value, wished, member, parent, _ = frontier.log[event]
        yield node, value, wished, member
        event = parent


def _conflict(plan: Plan, chain: list[int]) -> Conflict:
    minimal = _shrunk(plan, chain)
    return Conflict(
        members=tuple(minimal),
        leaves_calendar=_leaves_calendar(plan, minimal),
        let_go=weakest(plan, minimal),
    )


def _leaves_calendar(plan: Plan, minimal: list[int]) -> bool:
    """Whether its dates run out of 1900 to 2200 in one go.

    Not when closed or away days drive them there, nor when rules chase each other in a
    ring: these would hold on no day of any calendar.
    """
    kinds = {plan.members[number].kind for number in minimal}
    bounds = solve(_network(plan, minimal))
    clash = bounds.clash
    if kinds & {ReasonKind.CLOSED, ReasonKind.AWAY} or clash is None:
        return False
    if clash.opposite >= 0 or clash.ring:
        return False
    frontier = bounds.earliest if clash.side == EARLIEST else bounds.latest
    nodes = [node for node, *_ in _derived_from(frontier, clash.event)]
    return len(nodes) == len(set(nodes))


def _shrunk(plan: Plan, chain: list[int]) -> list[int]:
    """Drop members one by one as long as the rest still cannot hold together."""
    if len(chain) > MAX_SHRUNK:
        return chain
    needed = list(chain)
    for member in chain:
        if member not in needed:
            continue
        rest = [other for other in needed if other != member]
        network = _network(plan, rest)
        bounds = solve(network)
        if bounds.clash is not None:
            still = set(derivation(network, bounds, bounds.clash))
            needed = [other for other in rest if other in still]
    return needed


def weakest(plan: Plan, members: Collection[int]) -> int:
    """Choose what gives way: rules before facts, rules of pinned steps first."""
    return min(
        members,
        key=lambda m: (
            _RANK[plan.members[m].kind],
            not plan.is_pinned(plan.members[m].owner),
            -m,
        ),
    )
