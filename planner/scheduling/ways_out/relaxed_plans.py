"""Plans in which one fact is free, solved within a stated bound on work."""

from typing import Final, NamedTuple

from msgspec import Struct

from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.conflicts.clash_trace import trace_clash
from planner.scheduling.conflicts.conflicts import Resolution
from planner.scheduling.conflicts.giving_way import weakest
from planner.scheduling.days.closed_days import Block, ImpossibleDays
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.network import Edge, Member, Network
from planner.scheduling.network.numbering import NO_MEMBER, MemberNumber
from planner.scheduling.solving.propagation import Fixpoint, solve
from planner.scheduling.solving.trips import holds_with_trip

MAX_RELAXED_PLANS: Final = 12
"""So many facts are looked into for one schedule."""
MAX_NODES: Final = 15_000
"""So many starts and ends of steps are walked over for one schedule, the last plan
not counted; that is two facts in a plan of 5,000 steps."""
_MAX_RELAXED: Final = 3


class RelaxedPlan(Struct):
    """A plan in which one fact is free.

    Attributes:
        members: those of the plan, and what counts once the fact is free.
        chosen: which of them hold.
        kept: which of them may not be let go of.
        impossible: its impossible days.
        wished: further members that hold if they can.
        needed: those of them that hold in the plan as it is; without them something
            else breaks.
        freed: the member that is free, ``NO_MEMBER`` for days away.
        relaxed: whether something else had to be let go of: another conflict stays.
    """

    members: list[Member]
    chosen: dict[MemberNumber, None]
    kept: frozenset[MemberNumber]
    impossible: ImpossibleDays
    wished: tuple[MemberNumber, ...] = ()
    needed: tuple[MemberNumber, ...] = ()
    freed: MemberNumber = NO_MEMBER
    relaxed: bool = False


class Trip(NamedTuple):
    """Days away that a plan is tried with.

    Attributes:
        days: of the trip itself.
        impossible: all days of the plan, with these.
        stays: what they mean for stays, each with the number of its member.
    """

    days: Block
    impossible: ImpossibleDays
    stays: list[tuple[MemberNumber, Edge]]


class RelaxedPlans:
    """Solves a plan once more with one fact free, and again with another.

    Attributes:
        active: the members that hold in the plan as it is.
    """

    def __init__(self, plan: CompiledPlan, resolution: Resolution) -> None:
        self.active = resolution.active
        self._plan = plan
        self._let_go = [conflict.let_go for conflict in resolution.conflicts]
        self._relaxed_plans = MAX_RELAXED_PLANS
        self._nodes = MAX_NODES

    def may_begin(self) -> bool:
        """Take up one more fact, if the bound on work allows it."""
        self._relaxed_plans -= 1
        return self._relaxed_plans >= 0 and self._nodes > 0

    def solve(self, relaxed_plan: RelaxedPlan) -> tuple[Network, Fixpoint] | None:
        """Solve a relaxed plan; what else clashes is let go of, the conflict never.

        Where it can be, what is wished for holds and all other conflicts are taken
        away, too. Afterwards ``chosen`` tells what held.
        """
        solved = self._with_most(relaxed_plan)
        if not relaxed_plan.chosen.keys() >= set(relaxed_plan.needed):
            relaxed_plan.relaxed = True
        for relaxed in range(_MAX_RELAXED + 1):
            # The last try: nothing holds but the conflict itself.
            if relaxed == _MAX_RELAXED:
                relaxed_plan.chosen = dict.fromkeys(relaxed_plan.kept)
            network, fixpoint = solved or self.solved(relaxed_plan)
            solved = None
            if fixpoint.clash is None:
                return network, fixpoint
            chain = trace_clash(network, fixpoint, fixpoint.clash)
            loose = [
                number
                for number in chain
                if number not in relaxed_plan.kept
                # What is done has happened: no way out may rest on its not having.
                and relaxed_plan.members[number].kind is not ReasonKind.DONE
            ]
            if not loose:
                break
            relaxed_plan.relaxed = True
            relaxed_plan.chosen.pop(weakest(self._plan, loose))
        return None

    def holds_away(self, at_home: tuple[Network, Fixpoint], trip: Trip) -> bool:
        """Whether a plan holds with a trip, too; only what the trip moves is followed.

        Args:
            at_home: the plan without the trip, and its bounds.
            trip: the days away; False past the bound on work.
        """
        if self._nodes <= 0:
            return False
        self._nodes -= len(self._plan.owners)
        network, fixpoint = at_home
        return holds_with_trip(
            network.with_days_away(trip.impossible, trip.stays),
            fixpoint,
            trip.days,
            (
                [edge.source for _, edge in trip.stays],
                [edge.target for _, edge in trip.stays],
            ),
        )

    def _with_most(self, relaxed_plan: RelaxedPlan) -> tuple[Network, Fixpoint] | None:
        """Choose the most of what is wished for and was let go that can hold.

        Returns:
            The plan with it, None where nothing of it can hold.
        """
        others = tuple(
            number for number in self._let_go if number != relaxed_plan.freed
        )
        wished, needed = relaxed_plan.wished, relaxed_plan.needed
        tried = dict.fromkeys(
            ((*wished, *others), wished, (*needed, *others), needed, others),
        )
        for numbers in tried:
            more = {
                number: None for number in numbers if number not in relaxed_plan.chosen
            }
            if more and self._nodes > 0:
                chosen = relaxed_plan.chosen | more
                solved = self.solved(replace(relaxed_plan, chosen=chosen))
                if solved[1].clash is None:
                    relaxed_plan.chosen = chosen
                    return solved
        return None

    def solved(self, relaxed_plan: RelaxedPlan) -> tuple[Network, Fixpoint]:
        """Solve all that is chosen, whether it holds together or not."""
        nodes = len(self._plan.owners)
        network = Network(
            relaxed_plan.members, relaxed_plan.chosen, nodes, relaxed_plan.impossible
        )
        self._nodes -= nodes
        return network, solve(network)
