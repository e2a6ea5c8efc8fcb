"""What could give way of days away: until when, from when, or leave them out."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from planner.models.plan.schedule import ReasonKind, Remedy
from planner.models.structs import replace
from planner.scheduling.conflicts.conflict_groups import ConflictGroup
from planner.scheduling.days.closed_days import Block
from planner.scheduling.days.ordinals import day_of
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.constraints import (
    away_edge,
    away_member,
    members_with,
)
from planner.scheduling.network.network import Network
from planner.scheduling.network.numbering import members_between
from planner.scheduling.solving.propagation import Fixpoint
from planner.scheduling.ways_out.relaxed_plans import (
    RelaxedPlan,
    RelaxedPlans,
    Trip,
)

_MOST_OF: Final = 4
"""From a quarter of the plan on, its conflicts are not asked about alone first."""


class Cut(NamedTuple):
    """What may remain of days away: from a day on, until a day, or nothing of them."""

    since: int | None = None
    until: int | None = None

    def rest_of(self, block: Block) -> Block | None:
        """Return what remains of some days away, None for nothing.

        Args:
            block: ordinals, both ends inclusive.
        """
        if self == Cut():
            return None
        first = block.first if self.since is None else self.since
        last = block.last if self.until is None else self.until
        return block._replace(first=first, last=last)


class ShorterTrips:
    """Works out how far some days away would have to be cut short."""

    def __init__(
        self,
        plan: CompiledPlan,
        relaxed_plans: RelaxedPlans,
        group: ConflictGroup,
        block: Block,
    ) -> None:
        self._plan = plan
        self._relaxed_plans = relaxed_plans
        self._group = group
        self._block = block

    def ways(self) -> list[Remedy]:
        """Return the ways out."""
        relaxed_plan = self._relaxed_plan(None)
        # Of days away that end today nothing is left that could be cut.
        is_over = self._block.last <= self._plan.today
        if is_over or not self._relaxed_plans.may_begin():
            return []
        solved = self._relaxed_plans.solve(relaxed_plan)
        if solved is None:
            return []
        found = self._cuts(relaxed_plan, solved)
        return [self._remedy(cut, breaks=relaxed_plan.relaxed) for cut in found]

    def _cuts(
        self, relaxed_plan: RelaxedPlan, solved: tuple[Network, Fixpoint]
    ) -> list[Cut]:
        """Look among the conflicts alone first: what helps them mostly helps at all."""
        today = self._plan.today
        whole = self._ask(relaxed_plan, solved)
        if _MOST_OF * len(self._group.members) < len(relaxed_plan.chosen):
            # Else these conflicts take as long to ask as the whole plan does.
            alone = replace(relaxed_plan, chosen=dict.fromkeys(relaxed_plan.kept))
            at_home = self._relaxed_plans.solved(alone)
            found = list(cuts(self._block, today, self._ask(alone, at_home)))
            rests = [cut.rest_of(self._block) for cut in found]
            if all(rest is None or whole(rest) for rest in rests):
                return found
        return list(cuts(self._block, today, whole))

    def _ask(
        self, relaxed_plan: RelaxedPlan, at_home: tuple[Network, Fixpoint]
    ) -> Callable[[Block], bool]:
        """Return what tells whether a plan fits with a rest of the days away.

        Args:
            relaxed_plan: the plan without these days.
            at_home: its network and its bounds.
        """
        members = [(one, relaxed_plan.members[one]) for one in relaxed_plan.chosen]
        told = [
            (number, member.owner)
            for number, member in members
            if member.kind is ReasonKind.AWAY and member.edges
        ]

        def fits(rest: Block) -> bool:
            impossible = self._plan.impossible.with_away(self._block, rest)
            stays = [
                (number, away_edge(self._plan, owner, impossible))
                for number, owner in told
            ]
            trip = Trip(rest, impossible, stays)
            return self._relaxed_plans.holds_away(at_home, trip)

        return fits

    def _relaxed_plan(self, rest: Block | None) -> RelaxedPlan:
        """Return the plan with the conflicts of the group and a rest of days away."""
        plan, group = self._plan, self._group
        impossible = plan.impossible.with_away(self._block, rest)
        members = members_with(plan, impossible)
        members += [
            away_member(plan, plan.members[pin].owner, impossible)
            for pin, met in group.pins.items()
            if met == self._block
        ]
        kept = {*group.members, *members_between(len(plan.members), len(members))}
        chosen = dict.fromkeys((*self._relaxed_plans.active, *kept))
        return RelaxedPlan(members, chosen, frozenset(kept), impossible)

    def _remedy(self, cut: "Cut", *, breaks: bool) -> Remedy:
        hit = self._plan.members[self._group.hit[0]].owner
        return Remedy(
            step=self._plan.roster.occurrences[hit].id,
            earliest=None if cut.since is None else day_of(cut.since),
            latest=None if cut.until is None else day_of(cut.until),
            fact=ReasonKind.AWAY,
            away=(day_of(self._block.first), day_of(self._block.last)),
            breaks=breaks,
        )


def cuts(block: Block, today: int, fits: Callable[[Block], bool]) -> Iterator[Cut]:
    """Find the longest rests of some days away with which everything fits.

    Args:
        block: the days away.
        today: what has begun cannot begin later.
        fits: whether everything fits with a rest; it does with less of one that fits.

    Yields:
        The rest that ends sooner and the one that begins later; only where there is
        neither, that the days away would have to be left out.
    """
    found: list[Cut] = []
    # Not the last day itself: that would be the whole of the days away.
    ends = range(max(block.first, today), block.last)
    count = bisect_left(ends, 1, key=lambda last: not fits(block._replace(last=last)))
    if count:
        found.append(Cut(until=ends[count - 1]))
    # A trip that has begun, or begins today, can only end sooner.
    if block.first > today:
        starts = range(block.first + 1, block.last + 1)
        index = bisect_left(
            starts, 1, key=lambda first: fits(block._replace(first=first))
        )
        if index < len(starts):
            found.append(Cut(since=starts[index]))
        yield from found or [Cut()]
    else:
        yield from found
