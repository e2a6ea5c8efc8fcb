"""Find the nodes that can wait until they are placed, whatever comes before them.

Placing a node normally follows up all it is tied to. Most of a plan hangs together
more loosely: a node that is tied to a single earlier node (and to sleepers of its own)
by a window wider than any run of impossible days has a possible day for *every* day of
that earlier node inside its bounds. Such a node sleeps; only when the earlier one is
placed do its bounds follow. That keeps placing a chain of any length linear.
"""

from typing import Final

from planner.scheduling.network import Arc, Network
from planner.scheduling.ordinals import OPEN, least_gain
from planner.scheduling.propagation import Bounds

_CUT_MONTHS: Final = 3
"""Two month rules come up to three days nearer where a month is cut short."""


def sleepers(network: Network, bounds: Bounds, ranks: list[int]) -> bytearray:
    """Mark the nodes that can sleep.

    Args:
        network: the network.
        bounds: its fixpoint.
        ranks: by node, its turn to be placed.

    Returns:
        By node, 1 for a sleeper.
    """
    asleep = bytearray(network.nodes)
    parents = [-1] * network.nodes
    early, late = bounds.earliest.values, bounds.latest.values
    fixed = [low + high == 0 for low, high in zip(early, late, strict=True)]
    for node in sorted(range(network.nodes), key=ranks.__getitem__, reverse=True):
        if fixed[node]:
            continue
        awake = _neighbours(network, node, fixed)
        awake = {other for other in awake if parents[other] != node}
        if not awake:
            asleep[node] = 1
        elif len(awake) == 1:
            parent = awake.pop()
            earlier = ranks[parent] < ranks[node]
            if earlier and _always_fits(network, bounds, parent, node):
                asleep[node] = 1
                parents[node] = parent
    return asleep


def _neighbours(network: Network, node: int, fixed: list[bool]) -> set[int]:
    early, late = network.sides
    found = {arc.target for arc in early.arcs.get(node, ())}
    found.update(arc.target for arc in late.arcs.get(node, ()))
    return {other for other in found if not fixed[other] and other != node}


def _always_fits(network: Network, bounds: Bounds, parent: int, node: int) -> bool:
    early, late = network.sides
    lows = [arc for arc in early.arcs.get(parent, ()) if arc.target == node]
    highs = [arc for arc in late.arcs.get(parent, ()) if arc.target == node]
    if any(arc.shift == OPEN for arc in (*lows, *highs)):
        return False
    width = min((_width(low, high) for low in lows for high in highs), default=-OPEN)
    first, last = bounds.earliest.values[node], -bounds.latest.values[node]
    return width >= 0 and not network.has_longer_hole(node, first, last, width)


def _width(low: Arc, high: Arc) -> int:
    """Return how many days at least lie between two bounds by the same node."""
    days = -high.shift - low.shift
    months = -high.months - low.months
    return days if months == 0 else days + least_gain(months) - _CUT_MONTHS
