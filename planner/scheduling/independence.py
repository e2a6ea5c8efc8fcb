"""Find the nodes that can wait until they are placed, whatever comes before them.

Placing a node normally follows up all it is tied to. Most of a plan hangs together
more loosely: a node that is tied to a single earlier node (and to sleepers of its own)
can sleep until that one is placed. All it can do to the earlier node is to rule out
days: where its whole window would lie among impossible days. These days are a *shadow*
on the earlier node and are handed on to it as impossible days of its own, from the
leaves of the plan inward. That keeps placing a chain of any length about linear.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from planner.scheduling.closed_days import Block, Blocks, Settle
from planner.scheduling.network import EARLIEST, LATEST, Arc, Network
from planner.scheduling.ordinals import OPEN, least_gain
from planner.scheduling.propagation import Bounds

_CUT_MONTHS: Final = 3
"""Two month rules come up to three days nearer where a month is cut short."""


def put_to_sleep(network: Network, bounds: Bounds, ranks: list[int]) -> bytearray:
    """Mark the nodes that can sleep and hand their shadows on.

    Args:
        network: the network; shadows become impossible days of its nodes.
        bounds: its fixpoint.
        ranks: by node, its turn to be placed.

    Returns:
        By node, 1 for a sleeper.
    """
    asleep = bytearray(network.nodes)
    parents = [-1] * network.nodes
    shadows: dict[int, list[Block]] = {}
    early, late = bounds.earliest.values, bounds.latest.values
    fixed = [low + high == 0 for low, high in zip(early, late, strict=True)]
    for node in sorted(range(network.nodes), key=ranks.__getitem__, reverse=True):
        if fixed[node]:
            continue
        extra = shadows.get(node, [])
        if extra:
            _rule_out(network, node, extra)
        awake = {
            other
            for other in _neighbours(network, node)
            if not fixed[other] and parents[other] != node and other != node
        }
        if not awake:
            asleep[node] = 1
        elif len(awake) == 1:
            parent = awake.pop()
            tie = _tie(network, parent, node)
            if ranks[parent] < ranks[node] and _spans_weekends(network, tie):
                asleep[node] = 1
                parents[node] = parent
                span = early[node], -late[node]
                cast = list(_shadows(network, tie, span, extra))
                shadows.setdefault(parent, []).extend(cast)
    return asleep


def _neighbours(network: Network, node: int) -> set[int]:
    early, late = network.sides
    found = {arc[0] for arc in early.arcs.get(node, ())}
    found.update([arc[0] for arc in late.arcs.get(node, ())])
    return found


@dataclass(slots=True, kw_only=True)
class _Tie:
    """How a node hangs on its parent.

    Attributes:
        lows, highs: what bounds the node by the parent, on either side.
        back_lows: the highs seen from the node, and ``back_highs`` the lows.
        ends_away, starts_away: whether the two are the start and the end of a step
            that must not span days away, and which of them the node is.
    """

    node: int
    lows: list[Arc]
    highs: list[Arc]
    back_lows: list[Arc]
    back_highs: list[Arc]
    ends_away: bool
    starts_away: bool


def _tie(network: Network, parent: int, node: int) -> _Tie:
    early, late = network.sides
    back_lows = [arc for arc in early.arcs.get(node, ()) if arc.target == parent]
    back_highs = [arc for arc in late.arcs.get(node, ()) if arc.target == parent]
    lows = [arc for arc in early.arcs.get(parent, ()) if arc.target == node]
    highs = [arc for arc in late.arcs.get(parent, ()) if arc.target == node]
    return _Tie(
        node=node,
        lows=[arc for arc in lows if arc.shift != OPEN],
        highs=[arc for arc in highs if arc.shift != OPEN],
        back_lows=[arc for arc in back_lows if arc.shift != OPEN],
        back_highs=[arc for arc in back_highs if arc.shift != OPEN],
        ends_away=any(arc.shift == OPEN for arc in back_lows),
        starts_away=any(arc.shift == OPEN for arc in back_highs),
    )


def _width(tie: _Tie) -> int:
    """Return how many days at least lie between the two bounds by the parent."""
    widths = [
        (-high.shift - low.shift, -high.months - low.months)
        for low in tie.lows
        for high in tie.highs
    ]
    return min(
        (
            days if months == 0 else days + least_gain(months) - _CUT_MONTHS
            for days, months in widths
        ),
        default=-OPEN,
    )


def _spans_weekends(network: Network, tie: _Tie) -> bool:
    """Whether the window is wide enough for single impossible runs to be counted."""
    width = _width(tie)
    return width >= max(0, network.longest_weekend(tie.node))


def _shadows(
    network: Network, tie: _Tie, span: tuple[int, int], extra: list[Block]
) -> Iterator[Block]:
    """Return the parent's days that leave the node no possible day."""
    width = _width(tie)
    rise = network.sides[EARLIEST].settles.get(tie.node)
    fall = network.sides[LATEST].settles.get(tie.node)
    if rise is None or fall is None:
        return
    seeds = {first for first, _ in network.long_runs(tie.node, span)}
    for seed in seeds.union(block.first for block in extra):
        first, last = 1 - fall(-seed), rise(seed) - 1
        away = network.away_within(first, last)
        spans_away = away is not None and (tie.ends_away or tie.starts_away)
        if last - first + 1 <= width and not spans_away:
            continue
        start = min(
            (1 - _carry(arc, 1 - first) for arc in tie.back_highs), default=None
        )
        stop = max((_carry(arc, last + 1) - 1 for arc in tie.back_lows), default=None)
        if away is not None and tie.ends_away:
            stop = away[1] if stop is None else max(stop, away[1])
        if away is not None and tie.starts_away:
            start = away[0] if start is None else min(start, away[0])
        if start is not None and stop is not None and start <= stop:
            yield Block(start, stop, "")


def _carry(arc: Arc, value: int) -> int:
    return value + arc.shift if arc.curve is None else arc.curve(value)


def _rule_out(network: Network, node: int, extra: list[Block]) -> None:
    blocks = Blocks(extra)
    for side, sign in ((EARLIEST, 1), (LATEST, -1)):
        settles = network.sides[side].settles
        settles[node] = _around(settles.get(node), blocks, sign)


def _around(settle: Settle | None, blocks: Blocks, sign: int) -> Settle:
    def further(value: int) -> int:
        while True:
            found = value if settle is None else settle(value)
            block = blocks.covering(sign * found)
            if block is None:
                return found
            value = block.last + 1 if sign > 0 else 1 - block.first

    return further
