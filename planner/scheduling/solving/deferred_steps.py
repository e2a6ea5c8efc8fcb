"""Find the nodes that can wait until they are placed, whatever comes before them.

Placing a node normally follows up all it is tied to. Most of a plan hangs together
more loosely: a node that is tied to a single earlier node (and to deferred nodes of its
own) can be *deferred* until that one, its *leader*, is placed. All it can do to the
leader is to bar days of it: where its whole window would lie among impossible days.
These barred days are handed on to it as impossible days of its own, from the
leaves of the plan inward. That keeps placing a chain of any length about linear.
"""

from collections.abc import Iterator
from typing import Final

from planner.scheduling.days.closed_days import Block, Blocks, PossibleDays, Settle
from planner.scheduling.days.ordinals import OPEN, least_gain
from planner.scheduling.network.network import (
    EARLIEST,
    LATEST,
    Arc,
    Network,
    least_lift,
)
from planner.scheduling.network.numbering import Node, nodes_before
from planner.scheduling.solving.propagation import Fixpoint

_NO_LEADER: Final = Node(-1)
"""In place of the node that another hangs on, where it hangs on none."""
_SEVERAL: Final = 2
_MOST_TIES: Final = 4
"""More are not looked into."""
_CUT_MONTHS: Final = 3
"""Two month rules come up to three days nearer where a month is cut short."""


def defer_steps(
    network: Network, fixpoint: Fixpoint, asked: Node = _NO_LEADER
) -> bytearray:
    """Mark the nodes that can be deferred and hand on the days they bar.

    Args:
        network: the network, its nodes numbered in the order they are placed; barred
            days become impossible days of its nodes.
        fixpoint: its bounds without a clash.
        asked: a node that is not deferred, as its days are asked for.

    Returns:
        By node, 1 where it is deferred.
    """
    deferred = bytearray(network.nodes)
    early, late = fixpoint.earliest.values, fixpoint.latest.values
    leaders = _Leaders(network, [a + b == 0 for a, b in zip(early, late, strict=True)])
    barred: dict[Node, list[Block]] = {}
    # From the leaves inward: what a node bars is known before its leader is looked at.
    for node in reversed(nodes_before(network.nodes)):
        if leaders.fixed[node]:
            continue
        extra = barred.get(node, [])
        ties = leaders.ties(node)
        leader = Node(network.nodes) if node == asked else leaders.leader(node, ties)
        if leader == _NO_LEADER:
            deferred[node] = 1
        elif leader < node:
            hold = _Hold(network, leader, node)
            # In a window narrower than a weekend, weekends alone could bar days of the
            # leader; then it is placed by following up.
            if hold.width >= _longest_weekend(network, node):
                deferred[node] = 1
                leaders.defer(node, leader, ties)
                runs = _runs(network, hold, (early[node], -late[node]), extra)
                if runs:
                    found = _barred_days(network, hold, runs)
                    barred.setdefault(leader, []).extend(found)
        # Where one node's days are asked for, those that wait are never placed.
        if extra and (asked == _NO_LEADER or not deferred[node]):
            _rule_out(network, node, extra)
    return deferred


class _Leaders:
    """Knows what each node hangs on.

    Attributes:
        fixed: by node, whether it can stand on one day only.
    """

    def __init__(self, network: Network, fixed: list[bool]) -> None:
        self.fixed = fixed
        self._network = network
        self._leaders = [_NO_LEADER] * network.nodes
        self._apart: set[tuple[Node, Node]] = set()

    def ties(self, node: Node) -> list[Node]:
        """Return what it is tied to beside fixed nodes and its own deferred ones."""
        fixed, leaders, apart = self.fixed, self._leaders, self._apart
        early, late = self._network.sides
        found: dict[Node, None] = {}
        for arcs in (early.arcs[node], late.arcs[node]):
            for arc in arcs:
                other = arc.target
                if not fixed[other] and leaders[other] != node and other != node:
                    found[other] = None
        if not apart:
            return list(found)
        return [other for other in found if (node, other) not in apart]

    def leader(self, node: Node, ties: list[Node]) -> Node:
        """Return the one tie that it hangs on.

        Further ties do not count where they follow from the way over the leader.
        ``_NO_LEADER`` without any; the number of nodes, after all others, for several.
        """
        if len(ties) < _SEVERAL:
            return ties[0] if ties else _NO_LEADER
        if len(ties) <= _MOST_TIES:
            for leader in ties:
                if all(
                    other == leader or self._follows(node, leader, other)
                    for other in ties
                ):
                    return leader
        return Node(self._network.nodes)

    def defer(self, node: Node, leader: Node, ties: list[Node]) -> None:
        """Defer the node; all else it is tied to knows it no longer."""
        self._leaders[node] = leader
        for other in ties:
            if other != leader:
                self._apart.add((other, node))

    def _follows(self, node: Node, leader: Node, other: Node) -> bool:
        """Whether node and other are within reach wherever the leader allows them."""
        for side in self._network.sides:
            way = _least(side.arcs[node], leader) + _least(side.arcs[leader], other)
            for arc in side.arcs[node]:
                shift, months = arc.shift, arc.months
                most = shift - least_gain(-months) if months else shift
                if arc.target == other and (shift == OPEN or most > way):
                    return False
        return True


def _least(arcs: list[Arc], target: Node) -> int:
    """Return how far at least some arcs lift a target above their source."""
    return max(
        (least_lift(arc) for arc in arcs if arc.target == target),
        default=OPEN,
    )


class _Hold:
    """How a node hangs on its leader.

    Attributes:
        lows: what bounds the leader from below by the node, and ``highs`` from above.
        is_stay: whether the two are one step, which must not span days away.
        node: the node.
        width: how many days at least lie between the bounds of the node by the leader;
            windows at least as wide as the weekend let impossible runs be counted
            singly.
    """

    __slots__ = ("highs", "is_stay", "lows", "node", "width")

    def __init__(self, network: Network, leader: Node, node: Node) -> None:
        self.node = node
        early, late = network.sides
        self.lows = [arc for arc in early.arcs[node] if arc.target == leader]
        self.highs = [arc for arc in late.arcs[node] if arc.target == leader]
        self.is_stay = False
        self.width = -OPEN
        for low in self.lows:
            for high in self.highs:
                days, months = -high.shift - low.shift, -high.months - low.months
                if months:
                    # Rounded down to be safe: a window thought too narrow costs time,
                    # never a day.
                    days += least_gain(months) - _CUT_MONTHS
                self.width = min(self.width, days)
        for arc in self.lows + self.highs:
            self.is_stay = self.is_stay or arc.shift == OPEN


def _barred_days(
    network: Network, hold: _Hold, runs: list[tuple[int, int]]
) -> Iterator[Block]:
    """Return the leader's days that leave the node no possible day."""
    lows, highs = hold.lows, hold.highs
    if hold.is_stay:
        lows = [arc for arc in lows if arc.shift != OPEN]
        highs = [arc for arc in highs if arc.shift != OPEN]
    ends_away, starts_away = len(lows) < len(hold.lows), len(highs) < len(hold.highs)
    for first, last in runs:
        away = None
        if ends_away or starts_away:
            away = network.away_within(first, last)
        # The window is wider than the run: some day of it is left wherever the leader
        # is.
        if last - first < hold.width and away is None:
            continue
        start = min([1 - arc.carry(1 - first) for arc in highs], default=None)
        stop = max([arc.carry(last + 1) - 1 for arc in lows], default=None)
        if away is not None and ends_away:
            stop = away[1] if stop is None else max(stop, away[1])
        if away is not None and starts_away:
            start = away[0] if start is None else min(start, away[0])
        if start is not None and stop is not None and start <= stop:
            yield Block(start, stop, "")


def _longest_weekend(network: Network, node: Node) -> int:
    possible = network.possible.get(node)
    return 0 if possible is None else possible.longest_weekend


def _runs(
    network: Network, hold: _Hold, span: tuple[int, int], extra: list[Block]
) -> list[tuple[int, int]]:
    """Return the impossible runs of a node that matter, beside plain weekends."""
    possible = network.possible.get(hold.node)
    if possible is None:
        return _joined([(block.first, block.last) for block in extra])
    # A run as short as the window leaves some day of it wherever the leader is.
    runs = possible.long_runs(*span, max(hold.width + 1, 1))
    if hold.is_stay:
        # Of days away also the short ones count: a stay must not span them.
        for block in network.away_meeting(*span):
            runs += possible.long_runs(*block)
    # What is beside a block becomes part of it, so that no neighbours are left out.
    return _joined(runs + _widened(possible, extra))


def _joined(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if len(runs) < _SEVERAL:
        return runs
    runs.sort()
    merged: list[tuple[int, int]] = []
    for first, last in runs:
        # Neighbours count as one run here: between them lies no possible day.
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = merged[-1][0], max(merged[-1][1], last)
        else:
            merged.append((first, last))
    return merged


def _widened(possible: PossibleDays, blocks: list[Block]) -> list[tuple[int, int]]:
    """Return first and last day of blocks with the impossible days beside them."""
    return [
        (1 - possible.fall(1 - first), possible.rise(last + 1) - 1)
        for first, last, _ in blocks
    ]


def _rule_out(network: Network, node: Node, extra: list[Block]) -> None:
    blocks = Blocks(extra)
    for side, sign in ((EARLIEST, 1), (LATEST, -1)):
        settles = network.sides[side].settles
        settles[node] = _around(settles[node], blocks, sign)


def _around(settle: Settle | None, blocks: Blocks, sign: int) -> Settle:
    def further(value: int) -> int:
        while True:
            found = value if settle is None else settle(value)
            block = blocks.covering(sign * found)
            if block is None:
                return found
            # Past the block the place itself may be shut again, so both are asked in
            # turn.
            value = block.last + 1 if sign > 0 else 1 - block.first

    return further
