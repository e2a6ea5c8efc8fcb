"""What of a plan can be done now, in the order in which it is asked for."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from planner.models.ids import DAY0
from planner.models.plan.protocol import Role
from planner.models.plan.schedule import (
    Gap,
    GapKind,
    Schedule,
    ScheduledStep,
    StepState,
)

_DATES: Final = frozenset({GapKind.DAY0, GapKind.TEAM_DATE})
_SOON: Final = timedelta(days=7)
_BOOK_AHEAD: Final = timedelta(weeks=8)
_NOW, _DAY0, _WAS_BOOKED, _MISSED, _ASK, _BOOKED, _TO_BOOK, _LATER = range(8)
"""In which order things are asked for: was somebody there, before what was wished."""


class ThingAction(StrEnum):
    """The one button beside a thing."""

    ENTER_DATE = "enter-date"
    BOOK = "book"
    DONE = "done"
    HAPPENED = "happened"


def rank_things(schedule: Schedule) -> list[tuple[ScheduledStep, ThingAction]]:
    """Order what can be done now: today's, missed, missing dates, things to book.

    Args:
        schedule: as of today.
    """
    today = schedule.today
    ranked: list[tuple[int, date, int, ScheduledStep, ThingAction]] = []
    for index, step in enumerate(schedule.steps):
        placed = None if is_put_off(step, today) else _rank(step, today)
        if placed is not None:
            rank, when, action = placed
            ranked.append((rank, when, index, step, action))
    team = [gap for gap in schedule.gaps if gap.kind in _DATES]
    # One question at a time: five missing dates would fill the page and hide what can
    # be booked today. It is one for the doctor whom the person sees already; what a
    # transplant team sets when the time comes never stands before what can be done.
    # While nobody knows anything of Day 0 that is the one: all else hangs on it.
    team.sort(key=lambda gap: gap.kind is not GapKind.DAY0)
    now = next((gap for gap in team if _is_asked_now(gap, schedule)), None)
    for index, gap in enumerate(team):
        missing = schedule.by_id.get(gap.step) if gap.step else None
        if missing is not None and not is_put_off(missing, today):
            rank, when = (_ASK if gap is now else _LATER), today
            if gap is now and gap.kind is GapKind.DAY0:
                rank, when = _DAY0, date.min
            ranked.append((rank, when, index, missing, ThingAction.ENTER_DATE))
    # Rank, day, place: what comes behind them has no order.
    ranked.sort(key=lambda item: item[:3])
    return [(step, action) for *_, step, action in ranked]


def _is_asked_now(gap: Gap, schedule: Schedule) -> bool:
    if gap.kind is GapKind.DAY0:
        return schedule.rough is None
    return gap.ask is Role.NEUROLOGIST


def is_put_off(step: ScheduledStep, today: date) -> bool:
    """Whether the person wants to be asked about it another day."""
    return step.facts.later is not None and step.facts.later > today


def _rank(step: ScheduledStep, today: date) -> tuple[int, date, ThingAction] | None:
    start = step.start
    if step.state is StepState.NO_TIME and step.latest is not None:
        # Nothing of it can be done now but to ask: that never outranks what can.
        return _LATER, step.latest, ThingAction.HAPPENED
    if start is None or step.facts.done is not None:
        return None
    if step.facts.booked is not None:
        return _rank_booked(start, today)
    if step.state is StepState.WAS_PLANNED:
        # Whether Day 0 happened decides what all else means.
        rank = _NOW if step.id == DAY0 else _MISSED
        return rank, start, ThingAction.HAPPENED
    return _rank_wished(step, start, today)


def _rank_wished(
    step: ScheduledStep, start: date, today: date
) -> tuple[int, date, ThingAction] | None:
    # Eight weeks ahead to the day is still told.
    if start - today > _BOOK_AHEAD:
        return None
    if step.step.attends:
        return _TO_BOOK, step.latest or start, ThingAction.BOOK
    # What the person need not attend is nobody's to book: it is simply done.
    rank = _NOW if _is_todays(step, today) else _TO_BOOK
    return rank, step.latest or start, ThingAction.DONE


def _is_todays(step: ScheduledStep, today: date) -> bool:
    """Whether it is meant for today: what is late is drawn to today, day after day."""
    if step.start != today or step.rough:
        return False
    return step.aim is None or step.aim >= today or step.latest == today


def _rank_booked(start: date, today: date) -> tuple[int, date, ThingAction] | None:
    if start < today:
        return _WAS_BOOKED, start, ThingAction.HAPPENED
    if start - today > _SOON:
        return None
    return (_NOW if start == today else _BOOKED), start, ThingAction.DONE
