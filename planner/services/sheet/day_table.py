"""A sheet typed as a table: day number, date, what happens.

A row has a day number or a date. Where a row has both, they say when Day 0 is; all such
rows have to agree, and dates alone are counted from it.
"""

import re
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, PhaseId, StepId
from planner.models.plan.protocol import (
    Duration,
    Place,
    Site,
    Step,
    TimingRule,
    TreatmentProtocol,
    Wording,
)
from planner.models.structs import replace
from planner.services.entry.date_entry import read_date
from planner.services.entry.own_words.typed_words import in_english
from planner.services.ports import Texts
from planner.services.sheet.protocol_draft import new_step, own_words, put_step
from planner.services.sheet.step_reading import FieldsRefusedError
from planner.services.words.speaker import Speaker

_NUMBER: Final = r"(?:days?\s*)?([+-]?\d{1,5})(?:\.?\s*days?)?"
_SPAN: Final = re.compile(rf"{_NUMBER}\s*(?:to|until|\.\.|…|\s-\s)\s*{_NUMBER}")
_TIGHT: Final = re.compile(
    r"(?:days?\s*)?(?:(\d{1,5})-([+-]?\d{1,5})|([+-]\d{1,5})-([+-]\d{1,5}))"
)
"""Days on both sides of a hyphen: in "-5-2" nobody knows a hyphen from a minus."""
_LIST: Final = re.compile(rf"{_NUMBER}(?:\s*(?:,|;|and)\s*{_NUMBER})*")
"""Never by blanks alone: "-5'ten -2'ye" is a span whose endings are gone."""
_EACH: Final = re.compile(r"[+-]?\d{1,5}")


class TableRow(Struct, frozen=True, kw_only=True):
    """A row as typed."""

    day: str = ""
    date: str = ""
    what: str = ""


class _Read(Struct, frozen=True, kw_only=True):
    """A row as read: its days, each with how long it lasts."""

    row: int
    days: tuple[tuple[int, int], ...] = ()
    day: date | None = None
    what: str = ""


def with_table(
    protocol: TreatmentProtocol,
    rows: tuple[TableRow, ...],
    speaker: Speaker,
    today: date,
    day0: date | None,
) -> TreatmentProtocol:
    """Return the sheet with a step for each day of the table.

    Args:
        protocol: the sheet so far; its steps stay.
        rows: as typed; those that are empty are none.
        speaker: the language in which dates are typed.
        today: for dates.
        day0: of the plan, where no row has day and date.

    Raises:
        FieldsRefusedError: what cannot be read, by ``table.<row>.<field>``:
            ``sheet.table-day`` (text), ``sheet.table-day-twice`` (text),
            ``sheet.table-date`` (text),
            ``sheet.table-no-day``, ``sheet.table-no-day0``, ``sheet.table-other-day0``
            (date, other), ``own-step.no-title``.
    """
    errors: dict[str, PlannerError] = {}
    read = [
        _read(number, row, speaker, today, errors)
        for number, row in enumerate(rows)
        if row != TableRow()
    ]
    known = _agreed_day0(read, errors) or day0
    for one in read:
        days = one.days
        if not days and one.day is not None:
            if known is None:
                field = f"table.{one.row}.date"
                errors.setdefault(field, PlannerError("sheet.table-no-day0"))
                continue
            days = (((one.day - known).days, 1),)
        for day, length in days:
            protocol = _with_step(protocol, day, length, one.what, speaker)
    if errors:
        raise FieldsRefusedError(errors)
    return protocol


def _read(
    number: int,
    row: TableRow,
    speaker: Speaker,
    today: date,
    errors: dict[str, PlannerError],
) -> _Read:
    days: tuple[tuple[int, int], ...] = ()
    day: date | None = None
    if row.day.strip():
        days = _days(row.day, speaker.texts)
        if not days or len(set(days)) < len(days):
            code = "sheet.table-day-twice" if days else "sheet.table-day"
            error = PlannerError(code, text=row.day.strip()[:40])
            errors[f"table.{number}.day"] = error
    if row.date.strip():
        day = read_date(row.date, speaker.language, today).day
        if day is None:
            error = PlannerError("sheet.table-date", text=row.date.strip()[:40])
            errors[f"table.{number}.date"] = error
    if not row.day.strip() and not row.date.strip():
        errors[f"table.{number}.day"] = PlannerError("sheet.table-no-day")
    if not row.what.strip():
        errors[f"table.{number}.what"] = PlannerError("own-step.no-title")
    return _Read(row=number, days=days, day=day, what=" ".join(row.what.split()))


def _days(text: str, texts: Texts) -> tuple[tuple[int, int], ...]:
    """Return the days of "-6", "-6, 1" or "-5 to -2", each with its length."""
    told = in_english(text, texts)
    span = _SPAN.fullmatch(told) or _TIGHT.fullmatch(told)
    if span is not None:
        first, last = (int(one) for one in span.groups() if one is not None)
        return ((first, last - first + 1),) if first <= last else ()
    if _LIST.fullmatch(told) is None:
        return ()
    return tuple((int(one), 1) for one in _EACH.findall(told))


def _agreed_day0(read: list[_Read], errors: dict[str, PlannerError]) -> date | None:
    """Return the Day 0 that the rows with day and date have in common."""
    found: date | None = None
    for one in read:
        if one.day is None or not one.days:
            continue
        by_this = one.day - timedelta(days=one.days[0][0])
        if found is not None and by_this != found:
            told = {"date": by_this.isoformat(), "other": found.isoformat()}
            error = PlannerError("sheet.table-other-day0", **told)
            errors[f"table.{one.row}.date"] = error
        found = found or by_this
    return found


def _with_step(
    protocol: TreatmentProtocol, day: int, length: int, what: str, speaker: Speaker
) -> TreatmentProtocol:
    day0 = protocol.step(DAY0)
    if day == 0 and length == 1 and day0 is not None and what:
        words = replace(own_words(day0, speaker), title=what)
        return put_step(protocol, replace(day0, wording=words))
    phase = day0.phase if day0 is not None else PhaseId("")
    fresh = new_step(protocol, phase)
    return put_step(protocol, _step(fresh.id, phase, day, length, what))


def _step(step: StepId, phase: PhaseId, day: int, length: int, what: str) -> Step:
    distance = Offset(days=day)
    rule = TimingRule(earliest=distance, aim=distance, latest=distance)
    return Step(
        id=step,
        phase=phase,
        rules=(rule,),
        duration=Duration(min=length, aim=length, max=length),
        # A day sheet is that of a ward; the page of the steps has all else.
        place=Place.WARD,
        site=Site.CENTRE,
        wording=Wording(title=what),
    )
