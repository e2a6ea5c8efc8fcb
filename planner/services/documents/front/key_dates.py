"""The dates a doctor looks for: what is next, what is agreed, the way to Day 0."""

from datetime import date, timedelta
from typing import Final

from planner.models.document import Cell, Table, TableColumn
from planner.models.ids import DAY0
from planner.models.plan.protocol import Place
from planner.models.plan.schedule import ScheduledStep, StepState
from planner.services.documents.case import Case
from planner.services.documents.front.courses import rows_with_courses
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import (
    about,
    anchor_name,
    day_words,
    rough_day0_words,
)

_MOST: Final = 10
_ENOUGH: Final = 6
_NEXT: Final = 3
_BEFORE: Final = 4
_OVER: Final = {StepState.CANCELLED, StepState.SKIPPED}
_HAPPENED: Final = {StepState.DONE, StepState.UNDER_WAY}
_SLACK: Final = timedelta(weeks=2)
"""A longer choice of days is the program's arithmetic, and nothing to a doctor."""


def key_dates(case: Case) -> Table:
    """Return the dates of page 1: a step, its agreed date or the one wished for.

    At most ten, in date order: the next three from today on, the next three that are
    agreed, Day 0, the first MRI after it, and as far as there is room the milestones
    before Day 0, the first chemotherapy first. Fewer than six are filled up with what
    comes next. A step that repeats is told once, with
    its next date. Without a date for Day 0 the first row says so.
    """
    rows = rows_with_courses(case)
    dated = [row for row in rows if row.start and row.state not in _OVER]
    wanted = _wanted(case, dated)
    told = [row for row in dated if row.id in wanted]
    told.sort(key=lambda row: row.start or case.made_on)
    cells = [_cells(case, row) for row in told]
    if not any(row.id == DAY0 for row in dated):
        cells.insert(0, _undated_day0(case))
    heads = ("doctor.date-of", "doctor.agreed", "doctor.wished")
    return Table(
        columns=tuple(TableColumn(title=case.say(head)) for head in heads),
        rows=tuple(cells),
    )


def milestones(case: Case) -> list[PlanRow]:
    """Return the dated key steps beside Day 0, each once, in date order."""
    keys = [
        row
        for row in rows_with_courses(case)
        if row.key and row.id != DAY0 and row.start and row.state not in _OVER
    ]
    return _once(case, keys)


def _wanted(case: Case, dated: list[PlanRow]) -> set[str]:
    """Choose the rows to tell; those that must not be missing come first."""
    ahead = _once(case, [row for row in dated if _is_ahead(case, row)])
    coming = [row for row in ahead if _begins_from(case, row)]
    agreed = [row for row in ahead if _is_agreed(case, row)]
    scan = [row for row in ahead if _is_after_day0(case, row)][:1]
    names = [row.id for row in dated if row.id == DAY0]
    names += [row.id for row in (*coming[:_NEXT], *agreed[:_NEXT], *scan)]
    names += [row.id for row in _before_day0(case, ahead)]
    chosen = list(dict.fromkeys(names))[:_MOST]
    others = [row.id for row in coming if row.id not in chosen]
    return {*chosen, *others[: max(0, _ENOUGH - len(chosen))]}


def _begins_from(case: Case, row: PlanRow) -> bool:
    begins_ahead = row.start is not None and row.start >= case.made_on
    return begins_ahead and row.state is not StepState.DONE


def _is_ahead(case: Case, row: PlanRow) -> bool:
    last = row.end or row.start
    return last is not None and last >= case.made_on


def _is_agreed(case: Case, row: PlanRow) -> bool:
    return _scheduled(case, row).facts.booked is not None


def _is_after_day0(case: Case, row: PlanRow) -> bool:
    day0 = _day0_of(case)
    after = bool(day0 and row.start and row.start > day0)
    return after and row.place is Place.IMAGING


def _before_day0(case: Case, ahead: list[PlanRow]) -> list[PlanRow]:
    """Return the last four milestones before Day 0, as far as they lie ahead."""
    day0, known = _day0_of(case), {row.id for row in ahead}
    before = [row for row in milestones(case) if _is_before(row, day0)][-_BEFORE:]
    return [row for row in before if row.id in known]


def _day0_of(case: Case) -> date | None:
    """Return where Day 0 stands, be it roughly known: for the order of rows only."""
    found = case.schedule.by_id.get(DAY0)
    return None if found is None else found.start


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


def _scheduled(case: Case, row: PlanRow) -> ScheduledStep:
    return case.schedule.by_id[row.id]


def _undated_day0(case: Case) -> tuple[Cell, ...]:
    name = anchor_name(case.schedule, case.speaker)
    known = rough_day0_words(case.schedule, case.speaker)
    told = case.speaker.facts(known, case.say("no-day0"))
    return Cell(text=name), Cell(text=""), Cell(text=told)


def _cells(case: Case, row: PlanRow) -> tuple[Cell, ...]:
    """Tell the date in one of two columns, never in both."""
    when = [_days(case, row), row.time]
    if row.state in _HAPPENED:
        when.append(row.state_word)
    elif not row.fits:
        when.append(case.say("not-fitting"))
    firm = _is_agreed(case, row) or row.state in _HAPPENED
    if not firm and _has_little_slack(case, row):
        when.append(case.say("possible", window=row.window))
    told = case.speaker.facts(*when)
    agreed, wished = (told, "") if firm else ("", told)
    return (
        Cell(text=row.title, strong=row.id == DAY0),
        Cell(text=agreed, strong=True),
        Cell(text=wished, strong=row.id == DAY0),
    )


def _days(case: Case, row: PlanRow) -> str:
    if row.id == DAY0:
        return day_words(_scheduled(case, row), case.speaker)
    span = case.speaker.day_span(row.start or case.made_on, row.end)
    return about(span, case.speaker, rough=row.rough)


def _has_little_slack(case: Case, row: PlanRow) -> bool:
    """Whether the day is one of a few, so that the doctor should know them."""
    step = _scheduled(case, row)
    if not (row.window and row.fits and step.earliest and step.latest):
        return False
    return step.latest - max(step.earliest, case.made_on) < _SLACK
