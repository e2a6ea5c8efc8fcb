"""Rules that chase each other for ever: proofs that spare a walk to the calendar's end.

Around a loop of rules each raises the bound of the next, the last that of the first.
The loop rests only on days that all its rules allow. Bounds rise monotonely: a walk
that starts with every bound on one day and never rests until all have passed another
day shows that nothing rests between the two.

What plain days and weekends do to each other repeats every week, what calendar months
do every 4 years, and both together every 28, but for the edges of the calendar and the
century years that skip their leap day. So a week, or walks over those years and edges,
stand for the whole calendar. Holidays, closures and days away are left out, as they
could only drive the bounds on faster.
"""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from planner.scheduling.days.closed_days import PossibleDays
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY, OPEN
from planner.scheduling.network.network import EARLIEST, Arc, Network, least_lift
from planner.scheduling.network.numbering import (
    NO_EVENT,
    EventNumber,
    MemberNumber,
    Node,
)
from planner.scheduling.solving.events import Event

_WEEK: Final = 7
_FOUR_YEARS: Final = 4 * 365 + 1
_LONGEST_MONTH: Final = 31
_SKIPPED: Final = [date(year, 3, 1).toordinal() for year in (1900, 2100, 2200)]
"""The days after the leap days that are skipped."""
_MOST_LOOPS: Final = 8
"""So many different loops are looked into."""
_MOST_ROUNDS: Final = 64
"""So often each node is followed to see a week gained."""


class Link(NamedTuple):
    """An arc with the node it starts from; unpacked where a loop is walked along."""

    source: Node
    arc: Arc


class EndlessLoops:
    """Watches one side of a network for bounds that would rise for ever."""

    def __init__(self, network: Network, side: int) -> None:
        self._network = network
        self._arcs = network.sides[side].arcs
        self._sign = 1 if side == EARLIEST else -1
        self._known: dict[frozenset[tuple[Node, Node, MemberNumber]], list[Link]] = {}

    def endless(
        self, log: Sequence[Event], values: Sequence[int], recent: int
    ) -> tuple[MemberNumber, ...]:
        """Return members that cannot hold together, whatever the day; else nothing.

        Args:
            log: how the bounds came about; the loop behind its newest event is judged.
            values: the bounds by node.
            recent: so many of the newest events tell which nodes keep rising.
        """
        links = self._new_links(log)
        if never_rests(links, self._sign):
            return _members_of(links)
        nodes: Collection[Node] = {event.node for event in log[-recent:]}
        while nodes:
            week = _Week(self._network, self._arcs, self._sign, nodes)
            gaining = week.gaining(values)
            # All gain a week from each other alone: what happened once happens every
            # week.
            if len(gaining) == len(nodes):
                return tuple(sorted(week.used))
            nodes = gaining
        if never_rests(links, self._sign, self._network.possible):
            holes = self._network.hole_members
            closed = [number for node, _ in links for number in holes.get(node, ())]
            return tuple(sorted({*_members_of(links), *closed}))
        return ()

    def _new_links(self, log: Sequence[Event]) -> list[Link]:
        """Return a loop not yet judged, with all known that hang together with it."""
        loop = self._loop_behind(log)
        key = frozenset((source, arc.target, arc.member) for source, arc in loop)
        if not loop or key in self._known or len(self._known) >= _MOST_LOOPS:
            return []
        self._known[key] = loop
        links: dict[Link, None] = dict.fromkeys(loop)
        # As often as there are loops: one may hang on by way of another that comes
        # later.
        for other in [*self._known.values()] * len(self._known):
            if not {node for node, _ in links}.isdisjoint(node for node, _ in other):
                links.update(dict.fromkeys(other))
        return list(links)

    def _loop_behind(self, log: Sequence[Event]) -> list[Link]:
        """Return the arcs that lead from a node around to the same one, in order."""
        seen: dict[Node, int] = {}
        path: list[Event] = []
        number = EventNumber(len(log) - 1)
        while number != NO_EVENT:
            event = log[number]
            start = seen.setdefault(event.node, len(path))
            if start < len(path):
                loop = path[start:][::-1]
                return [
                    self._link(loop[place - 1].node, event)
                    for place, event in enumerate(loop)
                ]
            path.append(event)
            number = event.parent
        return []

    def _link(self, source: Node, event: Event) -> Link:
        arcs = [arc for arc in self._arcs[source] if arc.target == event.node]
        return Link(source, next(arc for arc in arcs if arc.member == event.member))


def _members_of(links: list[Link]) -> tuple[MemberNumber, ...]:
    return tuple(sorted({link.arc.member for link in links}))


def never_rests(
    links: list[Link], sign: int, possible: Mapping[Node, PossibleDays] | None = None
) -> bool:
    """Whether rules with calendar months chase each other through the whole calendar.

    Args:
        links: arcs that lead from each of their nodes to every other and back.
        sign: 1 on the earliest side, -1 on the latest, which counts mirrored days.
        possible: by node, where weekends are found; without them they do not count.

    Returns:
        False also without months, or where it cannot be told.
    """
    arcs = [arc for _, arc in links]
    if any(arc.shift == OPEN for arc in arcs) or not any(arc.months for arc in arcs):
        return False
    period = _FOUR_YEARS if possible is None else _FOUR_YEARS * _WEEK
    # Once around the loop leads no further than this, so a skipped leap day is felt no
    # further away.
    reach = sum(abs(arc.shift) + _LONGEST_MONTH * abs(arc.months) for arc in arcs)
    spans = [(day - reach, day + reach + period) for day in _SKIPPED]
    spans[0] = FIRST_DAY, spans[0][1]
    spans[-1] = spans[-1][0], LAST_DAY
    walk = _LoopWalk(links, sign, possible or {})
    return all(walk.passes(*sorted((sign * a, sign * b))) for a, b in spans)


class _LoopWalk(NamedTuple):
    """A walk along some arcs, see ``never_rests``."""

    links: list[Link]
    sign: int
    possible: Mapping[Node, PossibleDays]

    def passes(self, first: int, last: int) -> bool:
        """Whether all bounds, started on the first day, get past the last one.

        Or whether one of them leaves the calendar on the way.
        """
        values = dict.fromkeys([source for source, _ in self.links], first)
        limit = LAST_DAY if self.sign > 0 else -FIRST_DAY
        while min(values.values()) <= last and max(values.values()) <= limit:
            before = tuple(values.values())
            for source, arc in self.links:
                target, value = arc.target, arc.carry(values[source])
                if value > values[target]:
                    values[target] = _past_weekend(
                        self.possible.get(target), value, self.sign
                    )
            if before == tuple(values.values()):
                return False
        return True


class _Week:
    """What some nodes gain from each other at least: plain days and weekends.

    Attributes:
        used: the members that raised a bound.
    """

    def __init__(
        self,
        network: Network,
        arcs: Sequence[Sequence[Arc]],
        sign: int,
        nodes: Collection[Node],
    ) -> None:
        self._network = network
        self._sign = sign
        self._arcs = {
            node: [
                (arc.target, least_lift(arc), arc.member)
                for arc in arcs[node]
                if arc.target in nodes and arc.shift != OPEN
            ]
            for node in nodes
        }
        self.used: dict[MemberNumber, None] = {}

    def gaining(self, bounds: Sequence[int]) -> set[Node]:
        """Raise bounds until all have gained a week; return the nodes that have."""
        values = {node: bounds[node] for node in self._arcs}
        gained: set[Node] = set()
        queue = deque(values)
        # A walk that needs longer proves nothing here; propagation then goes on.
        for _ in range(_MOST_ROUNDS * len(values)):
            if not queue or len(gained) == len(values):
                break
            node = queue.popleft()
            for target, gain, member in self._arcs[node]:
                value = values[node] + gain
                if value > values[target]:
                    self.used[member] = None
                    values[target] = self._settled(target, value)
                    queue.append(target)
                    if values[target] >= bounds[target] + _WEEK:
                        gained.add(target)
        return gained

    def _settled(self, node: Node, value: int) -> int:
        reached = _past_weekend(self._network.possible.get(node), value, self._sign)
        if reached != value:
            self.used.update(dict.fromkeys(self._network.hole_members[node]))
        return reached


def _past_weekend(possible: PossibleDays | None, value: int, sign: int) -> int:
    """Take a bound out of the weekend, inward."""
    if possible is None:
        return value
    return sign * possible.past_weekend(sign * value, sign)
