"""Find the nodes that can wait until they are placed, whatever comes before them.

Placing a node normally follows up all it is tied to. Most of a plan hangs together
more loosely: a node that is tied to a single earlier node (and to sleepers of its own)
can sleep until that one is placed. All it can do to the earlier node is to rule out
days: where its whole window would lie among impossible days. These days are a *shadow*
on the earlier node and are handed on to it as impossible days of its own, from the
leaves of the plan inward. That keeps placing a chain of any length about linear.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from planner.models.record import draft
from planner.scheduling.closed_days import Block, Blocks, Settle
from planner.scheduling.network import EARLIEST, LATEST, Arc, Network
from planner.scheduling.ordinals import OPEN, least_gain
from planner.scheduling.propagation import Bounds

_NOBODY: Final = -1
_SEVERAL: Final = 2
_MOST_TIES: Final = 4
"""More are not looked into."""
_CUT_MONTHS: Final = 3
"""Two month rules come up to three days nearer where a month is cut short."""


def put_to_sleep(network: Network, bounds: Bounds, awake: int = _NOBODY) -> bytearray:
    """Mark the nodes that can sleep and hand their shadows on.

    Args:
        network: the network, its nodes numbered in the order they are placed; shadows
            become impossible days of its nodes.
        bounds: its fixpoint.
        awake: a node that is to stay awake, as its days are asked for.

    Returns:
        By node, 1 for a sleeper.
    """
    asleep = bytearray(network.nodes)
    early, late = bounds.earliest.values, bounds.latest.values
    family = _Family(network, [a + b == 0 for a, b in zip(early, late, strict=True)])
    shadows: dict[int, list[Block]] = {}
    for node in reversed(range(network.nodes)):
        if family.fixed[node]:
            continue
        extra = shadows.get(node, [])
        if extra:
            _rule_out(network, node, extra)
        parent = network.nodes if node == awake else family.parent(node)
        if parent == _NOBODY:
            asleep[node] = 1
        elif parent < node:
            tie = _tie(network, parent, node)
            if tie.width >= max(0, network.longest_weekend(node)):
                asleep[node] = 1
                family.adopt(node, parent)
                span = early[node], -late[node]
                cast = list(_shadows(network, tie, span, extra))
                if cast:
                    shadows.setdefault(parent, []).extend(cast)
    return asleep


class _Family:
    """Knows what each node hangs on.

    Attributes:
        fixed: by node, whether it can stand on one day only.
    """

    def __init__(self, network: Network, fixed: list[bool]) -> None:
        self.fixed = fixed
        self._network = network
        self._parents = [_NOBODY] * network.nodes
        self._apart: set[tuple[int, int]] = set()

    def adopt(self, node: int, parent: int) -> None:
        """Take the node as a sleeper; all else it is tied to knows it no longer."""
        self._parents[node] = parent
        for other in self._awake(node):
            if other != parent:
                self._apart.add((other, node))

    def parent(self, node: int) -> int:
        """Return the one node it hangs on beside fixed ones and its own sleepers.

        Further ties do not count where they follow from the way over the parent.
        ``_NOBODY`` without any; the number of nodes, after all others, for several.
        """
        awake = self._awake(node)
        if len(awake) < _SEVERAL:
            return awake[0] if awake else _NOBODY
        if len(awake) <= _MOST_TIES:
            for parent in awake:
                if all(
                    other == parent or self._follows(node, parent, other)
                    for other in awake
                ):
                    return parent
        return self._network.nodes

    def _awake(self, node: int) -> list[int]:
        found: list[int] = []
        fixed, parents, apart = self.fixed, self._parents, self._apart
        for side in self._network.sides:
            for arc in side.arcs[node]:
                other = arc[0]
                if (
                    not fixed[other]
                    and parents[other] != node
                    and other != node
                    and other not in found
                    and (node, other) not in apart
                ):
                    found.append(other)
        return found

    def _follows(self, node: int, parent: int, other: int) -> bool:
        """Whether node and other are within reach wherever the parent allows them."""
        for side in self._network.sides:
            way = _least(side.arcs[node], parent) + _least(side.arcs[parent], other)
            for target, shift, _, _, months in side.arcs[node]:
                most = shift - least_gain(-months) if months else shift
                if target == other and (shift == OPEN or most > way):
                    return False
        return True


def _least(arcs: list[Arc], target: int) -> int:
    """Return how far at least some arcs lift a target above their source."""
    return max(
        (
            shift + least_gain(months) if months else shift
            for aim, shift, _, _, months in arcs
            if aim == target
        ),
        default=OPEN,
    )


@draft
class _Tie:
    """How a node hangs on its parent.

    Attributes:
        width: how many days at least lie between the two bounds by the parent; windows
            at least as wide as the weekend let impossible runs be counted singly.
        back_lows: what bounds the parent from below by the node, and ``back_highs``
            from above.
        ends_away, starts_away: whether the two are the start and the end of a step
            that must not span days away, and which of them the node is.
    """

    node: int
    width: int
    back_lows: list[Arc]
    back_highs: list[Arc]
    ends_away: bool
    starts_away: bool


def _tie(network: Network, parent: int, node: int) -> _Tie:
    early, late = network.sides
    lows = [arc for arc in late.arcs[node] if arc[0] == parent]
    highs = [arc for arc in early.arcs[node] if arc[0] == parent]
    back_highs = [arc for arc in lows if arc[1] != OPEN]
    back_lows = [arc for arc in highs if arc[1] != OPEN]
    return _Tie(
        node=node,
        width=_width(back_highs, back_lows),
        back_lows=back_lows,
        back_highs=back_highs,
        ends_away=len(back_lows) < len(highs),
        starts_away=len(back_highs) < len(lows),
    )


def _width(lows: list[Arc], highs: list[Arc]) -> int:
    """Return how many days at least lie between two bounds by the parent."""
    width = -OPEN
    for _, low, _, _, low_months in lows:
        for _, high, _, _, high_months in highs:
            days, months = -high - low, -high_months - low_months
            if months:
                days += least_gain(months) - _CUT_MONTHS
            width = min(width, days)
    return width


def _shadows(
    network: Network, tie: _Tie, span: tuple[int, int], extra: list[Block]
) -> Iterator[Block]:
    """Return the parent's days that leave the node no possible day."""
    for first, last in _runs(network, tie.node, span, extra):
        if last - first < tie.width and not (tie.ends_away or tie.starts_away):
            continue
        away = network.away_within(first, last)
        spans_away = away is not None and (tie.ends_away or tie.starts_away)
        if last - first < tie.width and not spans_away:
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


def _runs(
    network: Network, node: int, span: tuple[int, int], extra: list[Block]
) -> Iterable[tuple[int, int]]:
    """Return the node's impossible runs beside plain weekends."""
    runs = network.long_runs(node, span)
    if not extra:
        return runs
    rise = network.sides[EARLIEST].settles[node]
    fall = network.sides[LATEST].settles[node]
    seeds = {first for first, _ in runs}.union(block.first for block in extra)
    return [(1 - fall(-seed), rise(seed) - 1) for seed in seeds]


def _carry(arc: Arc, value: int) -> int:
    _, shift, curve, _, _ = arc
    return value + shift if curve is None else curve(value)


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
