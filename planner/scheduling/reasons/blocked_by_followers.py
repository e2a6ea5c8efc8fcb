"""Who keeps a step from a day: a follower that would find no possible day of its own.

Placement defers the steps whose every possible day works, and hands the days that would
leave them none on to the step they hang on (``deferred_steps``). Here the way back
is gone: from such a day to the follower, its rule and its closed days.
"""

from typing import NamedTuple

from planner.models.plan.schedule import BoundSide
from planner.scheduling.days.ordinals import day_of
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.network import EARLIEST, LATEST, Network
from planner.scheduling.network.numbering import (
    NO_MEMBER,
    EventNumber,
    MemberNumber,
    Node,
)
from planner.scheduling.reasons.reason_chains import (
    BoundReasons,
    Chain,
    jump_reasons,
    reason_of,
)
from planner.scheduling.solving.propagation import Fixpoint


class Windows(NamedTuple):
    """The bounds of all nodes before anything was placed, latest ones mirrored.

    Attributes:
        values: by side and node.
        causes: by side and node, the event that holds it.
    """

    values: tuple[list[int], list[int]]
    causes: tuple[list[EventNumber], list[EventNumber]]


class _Pressed(NamedTuple):
    """A bound of a follower, and the member that gives it if its leader does."""

    value: int
    member: MemberNumber


class BlockedByFollowers:
    """Tells which deferred follower rules out a day of a node.

    Attributes:
        sides: reads why dates are what they are, by side.
    """

    def __init__(
        self, plan: CompiledPlan, network: Network, fixpoint: Fixpoint, windows: Windows
    ) -> None:
        self._plan = plan
        self._network = network
        self._deferred = fixpoint.earliest.deferred
        self._windows = windows
        self.sides = tuple(
            BoundReasons(plan, side, self.blocking)
            for side in (fixpoint.earliest, fixpoint.latest)
        )

    def blocking(self, node: Node, first: int, last: int) -> Chain:
        """Tell who rules out the first day of a span that the node itself could take.

        Args:
            node: the node.
            first: the day of the span to look at first.
            last: its other end, before or after.
        """
        day = self._first_own(node, first, 1 if last >= first else -1)
        is_inside = min(first, last) <= day <= max(first, last)
        return self._blocker(node, day) if is_inside else ()

    def _first_own(self, node: Node, day: int, direction: int) -> int:
        position = self._plan.owners[node]
        if self._plan.is_pinned(position):
            return day
        return self._plan.possible_days(position).nearest(day, direction)

    def _blocker(self, node: Node, day: int) -> Chain:
        arcs = self._network.sides[EARLIEST].arcs[node]
        arcs = arcs + self._network.sides[LATEST].arcs[node]
        for target in dict.fromkeys(arc.target for arc in arcs):
            # A follower has a higher number than the node it hangs on.
            if target > node and self._deferred[target]:
                told = self._without_a_day(node, target, day)
                if told:
                    return told
        return ()

    def _without_a_day(self, node: Node, target: Node, day: int) -> Chain:
        """Tell why a follower has no day when its leader stands on one."""
        low = self._pressed(EARLIEST, node, target, day)
        high = self._pressed(LATEST, node, target, -day)
        settle = self._network.sides[EARLIEST].settles[target]
        reached = low.value if settle is None else settle(low.value)
        if reached <= -high.value:
            return ()
        told = self._holding(EARLIEST, node, target, low)
        told += self._holding(LATEST, node, target, high)
        if low.value > -high.value:
            return told
        days = low.value, -high.value
        position = self._plan.owners[target]
        told += jump_reasons(self._plan, position, *days, BoundSide.DATE)
        return told + self.blocking(target, *days)

    def _pressed(self, side: int, node: Node, target: Node, value: int) -> _Pressed:
        found = _Pressed(self._windows.values[side][target], NO_MEMBER)
        for arc in self._network.sides[side].arcs[node]:
            carried = arc.carry(value)
            if arc.target == target and carried > found.value:
                found = _Pressed(carried, arc.member)
        return found

    def _holding(self, side: int, node: Node, target: Node, bound: _Pressed) -> Chain:
        if bound.member == NO_MEMBER:
            return self.sides[side].chain(self._windows.causes[side][target])
        owners = self._plan.owners
        day = day_of(bound.value if side == EARLIEST else -bound.value)
        member = self._plan.members[bound.member]
        held = owners[target], owners[node]
        return (reason_of(self._plan, member, held, BoundSide.DATE, day),)
