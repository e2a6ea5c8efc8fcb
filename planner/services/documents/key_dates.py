"""The dates a doctor looks for: the next ones, the milestones, Day 0."""

from typing import Final

from planner.models.ids import DAY0
from planner.models.schedule import StepState
from planner.services.documents.case import Case
from planner.services.plan_view import PlanRow

_MOST: Final = 9
_NEXT: Final = 2
_OVER: Final = {StepState.CANCELLED, StepState.SKIPPED}


def key_dates(case: Case) -> tuple[tuple[str, str], ...]:
    """Return (title, when) rows in date order: at most nine, Day 0 always.

    A step that repeats is told once, with its next date.
    """
    dated = [row for row in case.rows if row.start and row.state not in _OVER]
    coming = [row for row in dated if row.start and row.start >= case.made_on]
    wanted = [
        *(row for row in dated if row.id == DAY0),
        *coming[:_NEXT],
        *_once(case, [row for row in dated if row.key]),
    ]
    chosen = list(dict.fromkeys(row.id for row in wanted))[:_MOST]
    rows = [row for row in dated if row.id in chosen]
    told = tuple((row.title, _when(case, row)) for row in rows)
    if any(row.id == DAY0 for row in rows):
        return told
    return (*told, (case.speaker.day_number(0), case.say("no-day0")))


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
    parts = [row.when, case.say("possible", window=row.window) if row.window else ""]
    if row.state in {StepState.BOOKED, StepState.DONE, StepState.UNDER_WAY}:
        parts[1] = row.state_word
    return ", ".join(part for part in parts if part)
