"""Bounds propagation to the fixpoint, with a log of how each bound came about.

The log is what conflicts and whys are read from, and what lets placement try a day
and take it back.
"""

from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush
from itertools import chain
from typing import Final, NamedTuple, cast

from planner.models.errors import PlannerError
from planner.scheduling.days.closed_days import Settle
from planner.scheduling.days.ordinals import FIRST_DAY, OPEN
from planner.scheduling.network.network import EARLIEST, LATEST, Network
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    NO_EVENT,
    EventNumber,
    MemberNumber,
    Node,
    by_node,
    nodes_before,
)
from planner.scheduling.solving.endless_loops import EndlessLoops
from planner.scheduling.solving.events import Event

MAX_EVENTS: Final = 3_000_000
"""Stated bound on work: more raised bounds in one run are refused."""


class Clash(NamedTuple):
    """Bounds that passed each other, left the calendar or chase each other in a loop.

    Attributes:
        side: on which side it was seen.
        event: the last event there.
        opposite: the event of the node on the other side, ``NO_EVENT`` without one.
        loop: members that chase each other for ever.
    """

    side: int
    event: EventNumber
    opposite: EventNumber = NO_EVENT
    loop: tuple[MemberNumber, ...] = ()


class _Walk(NamedTuple):
    """One walk over the nodes whose bounds rose.

    Attributes:
        sign: 1 upward, -1 downward.
        ahead: a heap of the nodes still to come, times the sign.
        back: the nodes behind, for the next walk.
    """

    sign: int
    ahead: list[int]
    back: list[Node]


class _Rising:
    """The bounds of all nodes on one side, and how they rise."""

    __slots__ = (
        "_loops",
        "_most",
        "_patience",
        "_queued",
        "_side",
        "_started",
        "_watch",
        "causes",
        "deferred",
        "log",
        "network",
        "side",
        "values",
    )

    log: list[Event]

    def __init__(self, network: Network, side: int, most: int = MAX_EVENTS) -> None:
        self.network = network
        self.side = side
        self._side = network.sides[side]
        self.values = [OPEN] * network.nodes
        self.causes = [NO_EVENT] * network.nodes
        self.log = []
        self.deferred = bytearray(network.nodes)
        self._queued = bytearray(network.nodes)
        self._started = self._watch = 0
        self._patience = 4 * network.nodes + 64
        self._most = most
        self._loops: EndlessLoops | None = None

    def lift(
        self, node: Node, value: int, member: MemberNumber, ceiling: "_Rising"
    ) -> Clash | None:
        """Raise one bound without following it up.

        Args:
            node: whose bound.
            value: where to, mirrored on the latest side; impossible days are jumped
                over. Nothing happens where the bound is there already.
            member: the rule or fact that asks for it, or ``BY_CALENDAR``.
            ceiling: the other side, which it must not pass.

        Returns:
            The clash that this brings, None without one. The bound stays raised then.
        """
        if value <= self.values[node]:
            return None
        settle = self._side.settles[node]
        reached = value if settle is None else settle(value)
        previous = self.causes[node]
        self.causes[node] = EventNumber(len(self.log))
        self.values[node] = reached
        self.log.append(Event(node, reached, value, member, NO_EVENT, previous))
        return self._clash_at(node, ceiling)

    def _clash_at(self, node: Node, ceiling: "_Rising") -> Clash | None:
        value = self.values[node]
        # The other side counts in mirrored days: the sum is how far they are past.
        if value + ceiling.values[node] > 0:
            return Clash(self.side, self.causes[node], ceiling.causes[node])
        if value > self._side.limit:
            return Clash(self.side, self.causes[node])
        return None

    def _follower(
        self, walk: "_Walk", ceiling: "_Rising"
    ) -> Callable[[Node], Clash | None]:
        """Return what raises all that hangs on a node, and notes whom to follow next.

        A function of its own for each walk: what stays the same in it is looked up
        once, and not for each of the thousands of nodes.
        """
        values, causes, log, queued = self.values, self.causes, self.log, self._queued
        settles, floor, limit = self._side.settles, self._side.floor, self._side.limit
        arcs, deferred, opposite = self._side.arcs, self.deferred, ceiling.values
        sign, ahead, back = walk
        newest = cast("Callable[[], EventNumber]", log.__len__)

        def follow(node: Node) -> Clash | None:
            value, parent = values[node], causes[node]
            for arc in arcs[node]:
                target, curve = arc.target, arc.curve
                wished = value + arc.shift if curve is None else curve(value)
                if wished <= values[target] or deferred[target]:
                    continue
                if wished < floor:  # noqa: PLR1730  a call of max takes longer
                    wished = floor  # a rule may point before the calendar begins
                settle = settles[target]
                # Never back: the bound rises by what was wished for, or further.
                reached = wished if settle is None else settle(wished)
                before, causes[target] = causes[target], newest()
                log.append(Event(target, reached, wished, arc.member, parent, before))
                values[target] = reached
                if reached > limit or reached + opposite[target] > 0:
                    return self._clash_at(target, ceiling)
                if not queued[target]:
                    queued[target] = 1
                    if (target > node) == (sign > 0):  # still ahead of this walk
                        heappush(ahead, sign * target)
                    else:
                        back.append(target)
            return None

        return follow


class Bounds(_Rising):
    """The bounds of all nodes on one side.

    Attributes:
        values: by node; ``OPEN`` where nothing bounds it.
        causes: by node, the event that holds its bound, ``NO_EVENT`` without one.
        log: all events.
        deferred: by node, 1 where bounds are not followed up (see ``deferred_steps``).
    """

    __slots__ = ()

    def spread(self, nodes: Iterable[Node], ceiling: "Bounds") -> Clash | None:
        """Follow up raised bounds until nothing rises any more.

        In rounds that walk the nodes upward and downward in turn. A bound that rises
        against the walk waits for the next round, so that whatever runs along a chain
        of rules, either way, is followed in one.

        Args:
            nodes: whose bounds rose.
            ceiling: the other side, which these bounds must not pass.

        Raises:
            PlannerError: ``schedule.too-tangled`` past the stated bound on work.
        """
        walk = _Walk(-1, [], list(nodes))
        clash = None
        self._started = len(self.log)
        self._watch = self._started + self._patience
        while walk.back and clash is None:
            walk = _Walk(-walk.sign, [-walk.sign * node for node in walk.back], [])
            heapify(walk.ahead)
            clash = self._go(walk, ceiling)
        # After a clash nodes are left over; the next call must find none queued.
        for node in chain(walk.back, map(abs, walk.ahead)):
            self._queued[node] = 0
        return clash

    def _go(self, walk: "_Walk", ceiling: "Bounds") -> Clash | None:
        sign, ahead, _ = walk
        queued, log, follow = self._queued, self.log, self._follower(walk, ceiling)
        nodes, watch = nodes_before(self.network.nodes), self._watch
        clash = None
        while ahead and clash is None:
            node = nodes[sign * heappop(ahead)]
            queued[node] = 0
            clash = follow(node)
            if len(log) > watch:
                clash = clash or self._look_for_loop()
                watch = self._watch
        return clash

    def settling(self, node: Node) -> Settle:
        """Return the map from a bound of a node to its nearest possible day inward."""
        return self._side.settles[node] or _anywhere

    def settled(self, node: Node, value: int) -> int:
        """Return the nearest possible day of a node from a bound inward."""
        return self.settling(node)(value)

    def stand(self, node: Node, value: int) -> None:
        """Hold a deferred node where it is placed and tell those that hang on it."""
        if value > self.values[node]:
            before = self.causes[node]
            self.causes[node] = EventNumber(len(self.log))
            self.values[node] = value
            self.log.append(Event(node, value, value, BY_CALENDAR, NO_EVENT, before))
        self.release(node)

    def release(self, node: Node) -> None:
        """Tell the deferred nodes that hang on a placed node where it stands."""
        values, causes, log, deferred = (
            self.values,
            self.causes,
            self.log,
            self.deferred,
        )
        settles, value, parent = self._side.settles, values[node], causes[node]
        for arc in self._side.arcs[node]:
            target = arc.target
            if not deferred[target]:
                continue
            wished = arc.carry(value)
            if wished > values[target]:
                settle = settles[target]
                reached = wished if settle is None else settle(wished)
                before = causes[target]
                causes[target] = EventNumber(len(log))
                values[target] = reached
                log.append(Event(target, reached, wished, arc.member, parent, before))

    def _look_for_loop(self) -> Clash | None:
        """Judge whether the bounds that rise now would rise for ever."""
        newest = EventNumber(len(self.log) - 1)
        if newest - self._started >= self._most:
            raise PlannerError("schedule.too-tangled")
        self._loops = self._loops or EndlessLoops(self.network, self.side)
        loop = self._loops.endless(self.log, self.values, self._patience)
        self._watch = newest + self._patience
        return Clash(self.side, newest, loop=loop) if loop else None

    def rollback(self, mark: int) -> None:
        """Take back every event from position ``mark`` on, the newest first."""
        log, values, causes = self.log, self.values, self.causes
        while len(log) > mark:
            undone = log.pop()
            node, previous = undone.node, undone.previous
            causes[node] = previous
            values[node] = OPEN if previous == NO_EVENT else log[previous].value


def _anywhere(value: int) -> int:
    return value


class Fixpoint(NamedTuple):
    """Both sides at their fixpoint, or the clash that keeps them from it."""

    earliest: Bounds
    latest: Bounds
    clash: Clash | None


def solve(network: Network, most: int = MAX_EVENTS) -> Fixpoint:
    """Propagate all facts; without a clash the bounds are exact and a plan exists.

    Args:
        network: rules and facts.
        most: so many bounds may be raised in one go.

    Raises:
        PlannerError: ``schedule.too-tangled`` where that is not enough.
    """
    early, late = (Bounds(network, side, most) for side in (EARLIEST, LATEST))
    clash = None
    for bounds, other in ((early, late), (late, early)):
        for node, value, member in network.sides[bounds.side].roots:
            # All roots before any is followed up: two facts about one node then clash
            # by themselves, without a rule between them.
            clash = clash or bounds.lift(node, value, member, other)
    for bounds, other in ((early, late), (late, early)):
        if clash is None:
            roots = network.sides[bounds.side].roots
            clash = bounds.spread([node for node, _, _ in roots], other)
    return Fixpoint(early, late, clash or clash_among_free(network, early, late))


def clash_among_free(network: Network, early: Bounds, late: Bounds) -> Clash | None:
    """Look for contradictions among steps that no fact bounds on either side.

    They are started from the first day of the calendar and taken back again.
    """
    if OPEN not in early.values:
        return None
    free = [
        node
        for node, arcs in by_node(network.sides[EARLIEST].arcs)
        if arcs and early.values[node] == OPEN and late.values[node] == OPEN
    ]
    mark = len(early.log)
    for node in free:
        early.lift(node, FIRST_DAY, BY_CALENDAR, late)
    clash = early.spread(free, late)
    if clash is None:
        early.rollback(mark)
    return clash
