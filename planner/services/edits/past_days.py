"""A change keeps the past: what went by stays on the day for which it was shown."""

from datetime import date
from typing import Final

from planner.models.edit import Edit
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import LastShown
from planner.models.plan.schedule import Schedule, StepState
from planner.models.structs import replace

_TO_COME: Final = frozenset(
    {StepState.PLANNED, StepState.DUE, StepState.BOOKED, StepState.NEEDS_DATE}
)
_DATES_HANG_ON: Final = (
    "plan",
    "facts",
    "own_steps",
    "away",
    "closures",
    "centres",
    "profile",
)
"""The parts of a journey that its dates are derived from."""


def moves_dates(before: Journey, after: Journey) -> bool:
    """Whether an edit touched anything that dates are derived from."""
    return any(
        getattr(before, name) is not getattr(after, name) for name in _DATES_HANG_ON
    )


def with_past_of(edit: Edit, seen: Schedule, today: date) -> Edit:
    """Keep with an edit the days of all that went by, as they were shown before it.

    A date that stands for many is no date that could be kept. From now on the dates
    stand as the edit makes them: nothing else was planned for a day before it.

    Args:
        edit: worked out from the journey that ``seen`` belongs to.
        seen: that journey's dates, as of today.
        today: the day of the edit.
    """
    journey = edit.journey
    if journey.plan is not None:
        plan = replace(journey.plan, started_on=today)
        edit = replace(edit, journey=replace(journey, plan=plan))
    kept = dict(journey.shown)
    for one in seen.steps:
        if one.state is StepState.WAS_PLANNED and one.start is not None:
            day = LastShown(step=one.id, first=one.start, last=one.end)
            is_other = one.facts.booked is not None or one.rough
            if not is_other and kept.get(one.id) != day:
                kept[one.id] = day
    return _with(edit, kept)


def without_days_to_come(edit: Edit, then: Schedule) -> Edit:
    """Let go of kept days whose step is still to come after the edit.

    Args:
        edit: with the days that ``with_past_of`` kept.
        then: the dates after it, as of today.
    """
    to_come = {one.id for one in then.steps if one.state in _TO_COME}
    shown = edit.journey.shown
    return _with(edit, {key: day for key, day in shown.items() if key not in to_come})


def _with(edit: Edit, shown: dict[StepId, LastShown]) -> Edit:
    journey = edit.journey
    if shown == journey.shown:
        return edit
    return replace(edit, journey=replace(journey, shown=shown))
