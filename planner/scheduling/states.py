"""The state of a step on a given day, in words the person understands."""

from planner.models.plan.facts import DropKind
from planner.models.plan.schedule import StepState
from planner.scheduling.network.occurrences import Occurrence
from planner.scheduling.solving.placement import Placement


def state_of(
    occurrence: Occurrence, placed: Placement | None, latest: int, today: int
) -> StepState:
    """Decide the state.

    Args:
        occurrence: the step with its facts.
        placed: where it stands, None without dates.
        latest: its latest start as ordinal.
        today: the day the plan is looked at, as ordinal.
    """
    facts = occurrence.facts
    if facts.dropped is not None:
        cancelled = facts.dropped.kind is DropKind.CANCELLED
        return StepState.CANCELLED if cancelled else StepState.SKIPPED
    if facts.done is not None:
        is_on = (
            placed is not None
            and facts.done.end is None
            and placed.start < placed.end
            and placed.end >= today
        )
        return StepState.UNDER_WAY if is_on else StepState.DONE
    if facts.before is not None and facts.booked is None:
        return StepState.BEFORE
    if placed is None:
        waits = occurrence.step.set_by_team or not occurrence.rules
        return StepState.NEEDS_DATE if waits else StepState.PLANNED
    return _dated_state(occurrence, placed, latest, today)


def _dated_state(
    occurrence: Occurrence, placed: Placement, latest: int, today: int
) -> StepState:
    # First, booked or not: what lies wholly in the past should be told as done or
    # moved.
    if placed.end < today:
        return StepState.WAS_PLANNED
    if occurrence.facts.booked is not None:
        return StepState.BOOKED
    # A stay that began on paper and could still begin today is only due.
    if placed.start < today and latest < today:
        return StepState.WAS_PLANNED
    return StepState.DUE if placed.start <= today else StepState.PLANNED
