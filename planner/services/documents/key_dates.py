"""The dates a doctor looks for: the next ones, the milestones, Day 0."""

from typing import Final

from planner.models.ids import DAY0
from planner.models.schedule import StepState
from planner.services.documents.case import Case
from planner.services.plan_view import PlanRow

_NEXT: Final = 1
_BEFORE: Final = 2
_AFTER: Final = 1
_OVER: Final = {StepState.CANCELLED, StepState.SKIPPED}


def key_dates(case: Case) -> tuple[tuple[str, str], ...]:
    """Return (title, when) rows: Day 0 first, then at most four in date order.

    These are the next date, the first milestones of the last two phases before Day 0
    and of the first one after it.

    A step that repeats is told once, with its next date.
    """
    dated = [row for row in case.rows if row.start and row.state not in _OVER]
    coming = [row for row in dated if row.start and row.start >= case.made_on]
    found = list({row.phase: row for row in reversed(milestones(case))}.values())[::-1]
    before = [row for row in found if row.day is None or row.day < 0]
    after = [row for row in found if row.day is not None and row.day >= 0]
    chosen = {row.id for row in (*coming[:_NEXT], *before[-_BEFORE:], *after[:_AFTER])}
    others = [row for row in dated if row.id in chosen and row.id != DAY0]
    day0 = next((row for row in dated if row.id == DAY0), None)
    return (
        (
            case.speaker.day_number(0),
            _when(case, day0) if day0 else case.say("no-day0"),
        ),
        *((row.title, _when(case, row)) for row in others),
    )


def milestones(case: Case) -> list[PlanRow]:
    """Return the dated key steps beside Day 0, each once, in date order."""
    keys = [
        row
        for row in case.rows
        if row.key and row.id != DAY0 and row.start and row.state not in _OVER
    ]
    return _once(case, keys)


def _once(case: Case, rows: list[PlanRow]) -> list[PlanRow]:
    """Keep one occurrence of each step: the next, else the last."""
    kept: dict[str, PlanRow] = {}
    for row in rows:
        step = row.id.partition("#")[0]
        held = kept.get(step)
        if held is None or (held.start and held.start < case.made_on):
            kept[step] = row
    return list(kept.values())


def _when(case: Case, row: PlanRow) -> str:
    window = row.window
    when = case.speaker.day(row.start) if row.id == DAY0 and row.start else row.when
    parts = [when, case.say("possible", window=window) if window else ""]
    if row.state in {StepState.BOOKED, StepState.DONE, StepState.UNDER_WAY}:
        parts[1] = row.state_word
    return ", ".join(part for part in parts if part)
