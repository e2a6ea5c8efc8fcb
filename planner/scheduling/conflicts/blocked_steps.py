"""Steps that rules and facts leave only days on which they are impossible."""

from collections.abc import Collection, Iterator

from planner.models.plan.schedule import ReasonKind
from planner.scheduling.conflicts.clash_trace import (
    members_behind,
    network_of,
)
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.member_kinds import BLOCKING
from planner.scheduling.network.numbering import MemberNumber, Node, Position
from planner.scheduling.solving.propagation import Fixpoint, solve


def blocked_steps(
    plan: CompiledPlan, active: Collection[MemberNumber], windows: Fixpoint
) -> Iterator[tuple[MemberNumber, ...]]:
    """Find the steps that days away or closed days alone leave no day.

    Found in one go, so that a long block of treatment in the middle of a journey costs
    no more than one step.

    Args:
        plan: the compiled plan.
        active: the members that hold so far.
        windows: those of the plan without any such days (``unblocked``).

    Yields:
        Members that cannot hold together; the last one rules out the days.
    """
    found: dict[Position, list[MemberNumber]] = {}
    for number in active:
        if plan.members[number].kind in BLOCKING:
            found.setdefault(plan.members[number].owner, []).append(number)
    if windows.clash is None:
        finder = _Finder(plan, windows)
        for position, numbers in found.items():
            yield from finder.of_step(position, numbers)


def unblocked(plan: CompiledPlan, active: Collection[MemberNumber]) -> Fixpoint:
    """Solve a plan without its days away and closed days.

    Args:
        plan: the compiled plan.
        active: the members that hold so far.
    """
    members = plan.members
    return solve(
        network_of(plan, [n for n in active if members[n].kind not in BLOCKING])
    )


class _Finder:
    def __init__(self, plan: CompiledPlan, fixpoint: Fixpoint) -> None:
        self._plan = plan
        self._fixpoint = fixpoint

    def of_step(
        self, position: Position, numbers: list[MemberNumber]
    ) -> Iterator[tuple[MemberNumber, ...]]:
        """Yield a conflict for each member that rules out all days of a step."""
        if self._has_room(position):
            return
        chains = [(number, self._conflict(position, [number])) for number in numbers]
        told = [chain for _, chain in chains if chain]
        # Neither closed days nor days away alone leave it no day: both together may.
        if not told and len(numbers) > 1:
            told = [self._conflict(position, numbers)]
        yield from (chain for chain in told if chain)

    def _has_room(self, position: Position) -> bool:
        """Whether all that can rule out its days leaves it some, as it mostly does."""
        settle = self._plan.possible_days(position).rise
        start, end = self._plan.starts[position], self._plan.ends[position]
        low, high = self._window(start)
        if start == end or settle(low) > high:
            return settle(low) <= high
        low, high = self._window(end)
        return settle(low) <= high and not self._must_span(start, end)

    def _conflict(
        self, position: Position, numbers: list[MemberNumber]
    ) -> tuple[MemberNumber, ...]:
        start, end = self._plan.starts[position], self._plan.ends[position]
        for node in dict.fromkeys((start, end)):
            if self._has_no_day(node, numbers):
                return self._chain(node, node, numbers)
        kinds = {self._plan.members[number].kind for number in numbers}
        if start != end and kinds == {ReasonKind.AWAY} and self._must_span(start, end):
            return self._chain(end, start, numbers)
        return ()

    def _has_no_day(self, node: Node, numbers: list[MemberNumber]) -> bool:
        low, high = self._window(node)
        if low < FIRST_DAY or high > LAST_DAY:
            return False
        holes = [
            hole
            for number in numbers
            for hole in self._plan.members[number].holes
            if hole.node == node
        ]
        site = next((hole.site for hole in holes if hole.site is not None), None)
        away = any(hole.away for hole in holes)
        return self._plan.impossible.possible(site, away=away).nearest(low) > high

    def _must_span(self, start: Node, end: Node) -> bool:
        """Whether the stay covers days away wherever it lies."""
        first, last = self._window(start)[1], self._window(end)[0]
        return (
            FIRST_DAY <= first <= last <= LAST_DAY
            and self._plan.impossible.away.meeting(first, last) is not None
        )

    def _window(self, node: Node) -> tuple[int, int]:
        early, late, _ = self._fixpoint
        return early.values[node], -late.values[node]

    def _chain(
        self, low: Node, high: Node, numbers: list[MemberNumber]
    ) -> tuple[MemberNumber, ...]:
        """Return what holds the earliest of one node and the latest of another."""
        early, late, _ = self._fixpoint
        behind = [
            *members_behind(early.network, early, early.causes[low]),
            *members_behind(late.network, late, late.causes[high]),
        ]
        return tuple(dict.fromkeys([*behind, *reversed(numbers)]))
