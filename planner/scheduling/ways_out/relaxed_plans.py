"""Plans in which one fact is free, solved within a stated bound on work."""

from typing import Final

from msgspec import Struct

from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.conflicts.clash_trace import derivation
from planner.scheduling.conflicts.conflicts import Resolution
from planner.scheduling.conflicts.giving_way import weakest
from planner.scheduling.days.closed_days import Hours
from planner.scheduling.network.compiled_plan import Plan
from planner.scheduling.network.network import Member, Network
from planner.scheduling.network.numbering import NO_MEMBER, MemberNumber
from planner.scheduling.solving.propagation import Bounds, solve

MAX_TRIALS: Final = 12
"""So many facts are looked into for one schedule."""
MAX_NODES: Final = 15_000
"""So many starts and ends of steps are walked over for one schedule, the last trial
not counted; that is two trials in a plan of 5,000 steps."""
_MAX_RELAXED: Final = 3


class Trial(Struct):
    """A plan in which one fact is free.

    Attributes:
        members: those of the plan, and what counts once the fact is free.
        chosen: which of them hold.
        kept: which of them may not be let go of.
        hours: the impossible days.
        wished: further members that hold if they can.
        freed: the member that is free, ``NO_MEMBER`` for days away.
        relaxed: whether something else had to be let go of: another conflict stays.
    """

    members: list[Member]
    chosen: dict[MemberNumber, None]
    kept: frozenset[MemberNumber]
    hours: Hours
    wished: tuple[MemberNumber, ...] = ()
    freed: MemberNumber = NO_MEMBER
    relaxed: bool = False


class Trials:
    """Solves trials of one plan.

    Attributes:
        active: the members that hold in the plan as it is.
    """

    def __init__(self, plan: Plan, resolution: Resolution) -> None:
        self.active = resolution.active
        self._plan = plan
        self._let_go = [conflict.let_go for conflict in resolution.conflicts]
        self._trials = MAX_TRIALS
        self._nodes = MAX_NODES

    def may_begin(self) -> bool:
        """Take up one more fact, if the bound on work allows it."""
        self._trials -= 1
        return self._trials >= 0 and self._nodes > 0

    def solve(self, trial: Trial) -> tuple[Network, Bounds] | None:
        """Solve a trial; what else clashes in it is let go of, the conflict never.

        Where it can be, what is wished for holds and all other conflicts are taken
        away, too. Afterwards ``chosen`` tells what held.
        """
        trial.chosen.update(self._more(trial))
        for relaxed in range(_MAX_RELAXED + 1):
            if relaxed == _MAX_RELAXED:
                trial.chosen = dict.fromkeys(trial.kept)
            network, bounds = self._bounds(trial)
            if bounds.clash is None:
                return network, bounds
            chain = derivation(network, bounds, bounds.clash)
            loose = [
                number
                for number in chain
                if number not in trial.kept
                and trial.members[number].kind is not ReasonKind.DONE
            ]
            if not loose:
                break
            trial.relaxed = True
            trial.chosen.pop(weakest(self._plan, loose))
        return None

    def holds(self, trial: Trial) -> bool:
        """Whether all that is chosen holds together; False past the bound on work."""
        return self._nodes > 0 and self._bounds(trial)[1].clash is None

    def _more(self, trial: Trial) -> dict[MemberNumber, None]:
        """Return the most of what is wished for and what was let go that can hold."""
        others = tuple(number for number in self._let_go if number != trial.freed)
        tried = dict.fromkeys(
            ((*trial.wished, *others), trial.wished, others),
        )
        for numbers in tried:
            more = {number: None for number in numbers if number not in trial.chosen}
            if more and self.holds(replace(trial, chosen=trial.chosen | more)):
                return more
        return {}

    def _bounds(self, trial: Trial) -> tuple[Network, Bounds]:
        nodes = len(self._plan.owners)
        network = Network(trial.members, trial.chosen, nodes, trial.hours)
        self._nodes -= nodes
        return network, solve(network)
