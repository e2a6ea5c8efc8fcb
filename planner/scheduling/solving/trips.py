"""A plan tried with days away, from the bounds that it has without them.

More days away only ever raise bounds, so what they do not move need not be walked over
again.
"""

from collections.abc import Sequence

from planner.scheduling.days.closed_days import Block
from planner.scheduling.days.ordinals import OPEN
from planner.scheduling.network.network import EARLIEST, LATEST, Network
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    NO_EVENT,
    EventNumber,
    Node,
    by_node,
)
from planner.scheduling.solving.events import Event
from planner.scheduling.solving.propagation import Bounds, Fixpoint, clash_among_free


def holds_with_trip(
    network: Network, at_home: Fixpoint, trip: Block, stays: Sequence[list[Node]]
) -> bool:
    """Whether a plan exists with a trip.

    Args:
        network: the plan with the trip among its days away.
        at_home: the bounds without the trip; they are left as they are.
        trip: the days.
        stays: the nodes from which rules about these days lead, by side.

    Raises:
        PlannerError: ``schedule.too-tangled`` past the stated bound on work.
    """
    early, late = (Bounds(network, side) for side in (EARLIEST, LATEST))
    early.values, late.values = at_home.earliest.values[:], at_home.latest.values[:]
    moved = [
        _settled_again(early, trip.first, trip.last),
        _settled_again(late, -trip.last, -trip.first),
    ]
    if _passes(early, moved[EARLIEST], late) or _passes(late, moved[LATEST], early):
        return False
    if early.spread([*moved[EARLIEST], *stays[EARLIEST]], late) is not None:
        return False
    # Where all have an earliest day, these days are a plan: nothing else is asked.
    if OPEN in early.values:
        nodes = [*moved[LATEST], *stays[LATEST]]
        if late.spread(nodes, early) is not None:
            return False
    return clash_among_free(network, early, late) is None


def _settled_again(bounds: Bounds, first: int, last: int) -> list[Node]:
    """Take the bounds on some days to the nearest possible day; return what moved.

    Args:
        bounds: of one side.
        first: an ordinal, mirrored on the latest side.
        last: likewise; the other end of the days.
    """
    moved = []
    values = bounds.values
    settles = bounds.network.sides[bounds.side].settles
    inside = [node for node, value in by_node(values) if first <= value <= last]
    for node in inside:
        settle, value = settles[node], values[node]
        if settle is not None and (reached := settle(value)) > value:
            bounds.causes[node] = EventNumber(len(bounds.log))
            values[node] = reached
            bounds.log.append(
                Event(node, reached, value, BY_CALENDAR, NO_EVENT, NO_EVENT)
            )
            moved.append(node)
    return moved


def _passes(bounds: Bounds, nodes: list[Node], other: Bounds) -> bool:
    """Whether bounds that moved pass those of the other side, or the calendar."""
    limit = bounds.network.sides[bounds.side].limit
    values = bounds.values
    return any(
        values[node] + other.values[node] > 0 or values[node] > limit for node in nodes
    )
