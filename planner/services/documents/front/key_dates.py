"""The dates a doctor looks for: the way to Day 0, Day 0, the first MRI after it."""

from datetime import date
from typing import Final

from planner.models.ids import DAY0
from planner.models.plan.protocol import Place
from planner.models.plan.schedule import StepState
from planner.services.documents.case import Case
from planner.services.documents.front.courses import rows_with_courses
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import anchor_name

_MOST: Final = 6
_BEFORE: Final = 4
_OVER: Final = {StepState.CANCELLED, StepState.SKIPPED}


def key_dates(case: Case) -> tuple[tuple[str, str], ...]:
    """Return (title, when) rows: Day 0 and at most five others, in date order.

    These are the last four milestones before Day 0 and the first MRI after it, as far
    as they lie ahead; what room is left goes to the next dates. A step that repeats is
    told once, with its next date. Without a date for Day 0 the first row says so.
    """
    rows = rows_with_courses(case)
    dated = [row for row in rows if row.start and row.state not in _OVER]
    ahead = [row for row in dated if _is_ahead(case, row) and row.id != DAY0]
    wanted = {row.id for row in _treatment(case, ahead)}
    # False sorts before True, and the sort is stable: the wanted ones first, each group
    # by date.
    ahead.sort(key=lambda row: row.id not in wanted)
    chosen = {row.id for row in _once(case, ahead)[: _MOST - 1]} | {DAY0}
    # From the dated rows again, to have the chosen ones by date.
    told = tuple((row.title, _when(case, row)) for row in dated if row.id in chosen)
    if any(row.id == DAY0 for row in dated):
        return told
    return (anchor_name(case.schedule, case.speaker), case.say("no-day0")), *told


def milestones(case: Case) -> list[PlanRow]:
    """Return the dated key steps beside Day 0, each once, in date order."""
    keys = [
        row
        for row in rows_with_courses(case)
        if row.key and row.id != DAY0 and row.start and row.state not in _OVER
    ]
    return _once(case, keys)


def _is_ahead(case: Case, row: PlanRow) -> bool:
    last = row.end or row.start
    return last is not None and last >= case.made_on


def _treatment(case: Case, ahead: list[PlanRow]) -> list[PlanRow]:
    """Return the milestones that lead to Day 0, and the first MRI after it."""
    day0 = case.schedule.day0
    before = [row for row in milestones(case) if _is_before(row, day0)]
    found = before[-_BEFORE:]
    after = (row for row in ahead if day0 and row.start and row.start > day0)
    scan = next((row for row in after if row.place is Place.IMAGING), None)
    return found if scan is None else [*found, scan]


def _is_before(row: PlanRow, day0: date | None) -> bool:
    return day0 is None or row.start is None or row.start < day0


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
    elif not row.fits:
        parts[1] = case.say("not-fitting")
    return ", ".join(part for part in parts if part)
