"""Choices that are still open: of the steps of one, only one takes place."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from planner.models.ids import StepId
from planner.scheduling.network.occurrences import Roster

_TWO: Final = 2


def open_choices(roster: Roster) -> Mapping[StepId, tuple[StepId, ...]]:
    """Return, by step, the other steps of its choice while nothing was chosen.

    Args:
        roster: the written-out steps; what was booked, done or left out decides.
    """
    kept: dict[str, dict[StepId, list[StepId]]] = defaultdict(dict)
    taken: set[str] = set()
    for one in roster.occurrences:
        choice = one.step.either
        if not choice:
            continue
        if one.facts.booked is not None or one.facts.done is not None:
            taken.add(choice)
        if one.facts.dropped is None:
            kept[choice].setdefault(one.step.id, []).append(one.id)
    return {
        name: tuple(others[0] for step, others in steps.items() if step != mine)
        for choice, steps in kept.items()
        if choice not in taken and len(steps) >= _TWO
        for mine, names in steps.items()
        for name in names
    }
