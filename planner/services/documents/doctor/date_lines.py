"""Dates in two columns: what is next from today, then the way to Day 0 and after it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from planner.models.ids import DAY0
from planner.models.plan.protocol import Place, StepKind
from planner.models.plan.schedule import StepState
from planner.models.sheets import DateColumns, DateLine, Ink
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    HAPPENED,
    OVER,
    bare_id,
    brief_line,
    is_agreed,
    is_hoped,
    is_rule,
    is_task,
    scheduled,
    with_doubt,
)
from planner.services.documents.days.ink import plain, say, strong
from planner.services.documents.days.way_home import home_row
from planner.services.documents.doctor.clinical_sentence import first_treatment
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import (
    anchor_name,
    day_words,
    past_day0_words,
    rough_day0_words,
)

_NEXT: Final = 3
_MOST: Final = 10
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_SHORT_NAME: Final = 20
_SLACK: Final = timedelta(weeks=2)
"""A longer choice of days is the program's arithmetic, and nothing to a doctor."""
_HOME, _COLLECTION, _ADMISSION = 1, 2, 3
"""In which order dates leave a full page."""


def date_columns(case: Case) -> DateColumns:
    """Return the next three dates from today, then those that the plan hangs on.

    Then come what is agreed, the first chemotherapy, collection, admission, Day 0, the
    way home and the first MRI after it: ten lines at most. A step that repeats is told
    once. Without a date for Day 0 a line says so.
    """
    upcoming = next_rows(case)
    later = _later(case, upcoming)
    lines = [
        *_grouped(case, "dates.next", upcoming, {}),
        *_grouped(case, "dates.then", [row for row, _ in later], dict(_gives(later))),
    ]
    if not any(row.id == DAY0 and row.start for row in case.rows):
        lines.append(_undated(case))
    return DateColumns(
        title=say(case, "dates.title"),
        agreed=say(case, "dates.agreed"),
        wished=say(case, "dates.wished"),
        lines=tuple(lines),
    )


def next_rows(case: Case) -> list[PlanRow]:
    """Return the next three visits from today on; tasks only where no visit is left."""
    ahead = [row for row in _once(case) if _is_ahead(case, row)]
    visits = [row for row in ahead if not is_task(row) or row.id == DAY0]
    return (visits or ahead)[:_NEXT]


def when_words(case: Case, row: PlanRow) -> str:
    """Return the day or days of a row, with its time, and "about" for a hope."""
    if row.rough:
        return day_words(scheduled(case, row), case.speaker)
    first = row.start or case.made_on
    # A stay is told by the day it begins: how long it takes, nobody knows.
    last = first if row.kind is StepKind.STAY else row.end or first
    told = case.speaker.facts(case.speaker.day_span(first, last), row.time)
    key = _how_it_stands(case, row, last)
    if key:
        return say(case, key, date=told)
    return _with_slack(case, row, told) if first == last else told


def _how_it_stands(case: Case, row: PlanRow, last: date) -> str:
    """Return the key of what is said with the days of a row, "" for nothing."""
    if row.state is StepState.UNDER_WAY:
        return "dates.under-way"
    if row.state is StepState.DONE:
        return "dates.done"
    if last < case.made_on and row.state not in HAPPENED:
        return "dates.passed"
    if not row.fits:
        return "dates.does-not-fit"
    return "about" if is_hoped(case, row) else ""


def _with_slack(case: Case, row: PlanRow, told: str) -> str:
    step = scheduled(case, row)
    if is_agreed(case, row) or step.earliest is None or step.latest is None:
        return told
    first = max(step.earliest, case.made_on)
    # Days that have gone by are no choice any more.
    if first >= step.latest or step.latest - first >= _SLACK:
        return told
    short = case.speaker.day_short
    return say(
        case,
        "dates.slack",
        date=told,
        first=short(first) if first.month != step.latest.month else str(first.day),
        last=short(step.latest),
    )


def _once(case: Case) -> list[PlanRow]:
    """Return the dated rows, each step once: its next occurrence, else the last."""
    kept: dict[str, PlanRow] = {}
    for row in case.rows:
        if row.start is None or row.state in OVER or is_rule(case, row):
            continue
        held = kept.get(bare_id(row))
        if held is None or (held.start and held.start < case.made_on):
            kept[bare_id(row)] = row
    rows = [row for row in kept.values() if row.start]
    return sorted(rows, key=lambda row: row.start or case.made_on)


def _is_ahead(case: Case, row: PlanRow) -> bool:
    begins = row.start is not None and row.start >= case.made_on
    return begins and row.state is not StepState.DONE


def _later(case: Case, upcoming: list[PlanRow]) -> list[tuple[PlanRow, int]]:
    """Return the rows beside the next ones in date order, each with how it gives."""
    taken = {row.id for row in upcoming}
    chosen: dict[str, tuple[PlanRow, int]] = {}
    for row, gives in _wanted(case):
        if row.id not in taken and len(taken) + len(chosen) < _MOST:
            chosen.setdefault(row.id, (row, gives))
    return sorted(chosen.values(), key=lambda pair: pair[0].start or case.made_on)


def _wanted(case: Case) -> Iterator[tuple[PlanRow, int]]:
    """Yield rows that must not be missing first."""
    rows = _once(case)
    ahead = [row for row in rows if _is_ahead(case, row)]
    zero = case.schedule.day0
    yield from ((row, 0) for row in rows if row.id == DAY0)
    first = first_treatment(case)
    if first is not None and first.start is not None:
        yield first, 0
    after = [row for row in ahead if zero is None or (row.start or zero) > zero]
    scans = [row for row in after if row.place is Place.IMAGING]
    yield from ((row, 0) for row in scans[:1])
    yield from ((row, 0) for row in ahead if is_agreed(case, row))
    keys = [row for row in ahead if row.key and not is_task(row)]
    yield from _on_the_way(keys, zero)
    later = [row for row in keys if row in after]
    # Of hopes on the ward only the last; one way home, the same as on every paper.
    hopes = [row for row in later if row.place is Place.WARD][-1:]
    way = home_row(case)
    home = [row for row in after if way is not None and row.id == way.id]
    yield from ((row, _HOME) for row in home or hopes or later)


def _on_the_way(
    keys: list[PlanRow], zero: date | None
) -> Iterator[tuple[PlanRow, int]]:
    """Yield admission and collection, which lie before Day 0."""
    for row in keys:
        if zero is None or row.start is None or row.start >= zero:
            continue
        if row.kind is StepKind.STAY:
            yield row, _ADMISSION
        elif row.kind is StepKind.APPOINTMENT and row.place is Place.WARD:
            yield row, _COLLECTION


def _gives(later: list[tuple[PlanRow, int]]) -> Iterator[tuple[str, int]]:
    for row, gives in later:
        yield row.id, gives


def _grouped(
    case: Case, group: str, rows: list[PlanRow], gives: dict[str, int]
) -> Iterator[DateLine]:
    for number, row in enumerate(rows):
        when = when_words(case, row)
        firm = is_agreed(case, row) or row.state in HAPPENED
        yield DateLine(
            group=say(case, group) if number == 0 else "",
            what=_what(case, row),
            agreed=when if firm else "",
            wished="" if firm else when,
            strong=row.id == DAY0,
            gives=gives.get(row.id, 0),
        )


def _what(case: Case, row: PlanRow) -> Ink:
    line = brief_line(case, row)
    if row.id == DAY0 and case.schedule.day_numbers:
        return (*strong(say(case, "dates.day0-lead")), *plain(line))
    contact = case.contact_of(row.who)
    named = contact.name if contact and not is_task(row) else ""
    if len(named) <= _SHORT_NAME:
        # "Dr" at the end of a line says nothing.
        named = named.replace(" ", _NO_BREAK)
    return plain(case.speaker.facts(with_doubt(case, row), named))


def _undated(case: Case) -> DateLine:
    plan = case.journey.plan
    name = anchor_name(case.schedule, case.speaker) if plan else say(case, "dates.day0")
    happened = past_day0_words(case.schedule, case.speaker)
    if happened:
        return DateLine(what=strong(name), agreed=happened)
    known = rough_day0_words(case.schedule, case.speaker)
    return DateLine(what=strong(name), wished=known or say(case, "dates.no-date"))
