"""Which steps hang on a Day 0 of which nobody knows the day."""

from collections.abc import Iterator

from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.numbering import NO_STEP, Position, by_position


class RoughSteps:
    """The steps whose dates stand for many, since Day 0 is known only roughly."""

    def __init__(self, plan: CompiledPlan) -> None:
        self._plan = plan
        self._found: set[Position] = set()
        self._tied: dict[Position, set[Position]] = {}
        if plan.anchor != NO_STEP and plan.is_rough(plan.anchor):
            self._tied = _ties_both_ways(plan)
            # Steps may wish each other, and one of them hang on Day 0: once more, then.
            found = -1
            while found != len(self._found):
                found = len(self._found)
                for placing in plan.placings:
                    if self._hangs_roughly(placing.position):
                        self._found.add(placing.position)

    def has(self, position: Position, *, pushed: bool = False) -> bool:
        """Return whether the date of a step hangs on the rough day.

        Args:
            position: of the step.
            pushed: something kept it from its wish; that may be what it is tied to.
        """
        if position in self._found:
            return True
        if not pushed or self._plan.is_pinned(position):
            return False
        return not self._found.isdisjoint(self._tied.get(position, ()))

    def _hangs_roughly(self, position: Position) -> bool:
        plan = self._plan
        if plan.is_rough(position):
            return True
        if plan.is_pinned(position):
            return False
        wish = plan.wishes[position]
        source = plan.followed.get(position, NO_STEP) if wish is None else wish.other
        return source in self._found or any(
            rule.earliest is not None
            and rule.earliest == rule.latest
            and other in self._found
            for rule, other in plan.ties[position]
        )


def _ties_both_ways(plan: CompiledPlan) -> dict[Position, set[Position]]:
    found: dict[Position, set[Position]] = {}
    for one, other in _tied_pairs(plan):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return found


def _tied_pairs(plan: CompiledPlan) -> Iterator[tuple[Position, Position]]:
    for position, ties in by_position(plan.ties):
        for _, other in ties:
            yield position, other
        if plan.before[position] != NO_STEP:
            yield position, plan.before[position]
