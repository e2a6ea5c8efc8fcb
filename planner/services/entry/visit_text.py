"""A date that was set at a visit, as a file writes it and as people type it."""

import re
from datetime import date
from typing import Final

from planner.models.answers import DateKind, DateTold
from planner.models.civil import parse_civil_date
from planner.models.errors import PlannerError
from planner.models.rules.times_of_day import read_time
from planner.services.entry.date_entry import DateReading, read_date
from planner.services.entry.own_words.typed_words import (
    inside,
    is_one_of,
    without_endings,
)
from planner.services.ports import Texts

NOT_NEEDED: Final = "not needed"
NOT_BEFORE: Final = "not before"
_BETWEEN: Final = ".."
_MOST: Final = 40
_TIME_LAST: Final = re.compile(
    r"[,\s]\s*(\d{1,2}[:.]\d{2}(?:\s*[ap]\.?\s?m\.?)?|\d{1,2}\s?[ap]\.?\s?m\.?)\s*$",
    re.IGNORECASE,
)


def read_set_date(text: str) -> DateTold:
    """Read what was set for a step, as a file writes it.

    Args:
        text: ``YYYY-MM-DD``, with a time behind it, ``first..last``, ``not before``
            a day, or ``not needed``.

    Raises:
        PlannerError: ``visit.date-unreadable`` (text), ``date.out-of-range``.
    """
    told = " ".join(text.split())
    if told == NOT_NEEDED:
        return DateTold(kind=DateKind.NOT_NEEDED)
    if told.startswith(NOT_BEFORE):
        day = _day(told.removeprefix(NOT_BEFORE).strip(), text)
        return DateTold(kind=DateKind.NOT_BEFORE, day=day)
    first, between, last = told.partition(_BETWEEN)
    if between:
        return DateTold(day=_day(first.strip(), text), end=_day(last.strip(), text))
    bare, time = _apart(told)
    return DateTold(day=_day(bare, text), time=time)


def write_set_date(told: DateTold) -> str:
    """Return what ``read_set_date`` reads as just that."""
    if told.kind is DateKind.NOT_NEEDED or told.day is None:
        return NOT_NEEDED
    day = told.day.isoformat()
    if told.kind is DateKind.NOT_BEFORE:
        return f"{NOT_BEFORE} {day}"
    if told.end is not None:
        return f"{day}{_BETWEEN}{told.end.isoformat()}"
    return f"{day} {told.time}".strip()


def read_typed_set_date(
    typed: str, texts: Texts, today: date
) -> tuple[DateTold | None, DateReading]:
    """Read "not before 22 Feb 2027", "3 Feb 2027, 10:30" or "not needed".

    Args:
        typed: what the person typed.
        texts: words and language of the reader.
        today: for two-digit years, which are offered but never taken.

    Returns:
        What was read, None for nothing typed and for trouble; and the reading of the
        day in it, which tells the trouble.
    """
    told = without_endings(" ".join(typed.split()), texts)
    if is_one_of(told, _forms(texts, "speech.visit.not-needed", NOT_NEEDED)):
        return DateTold(kind=DateKind.NOT_NEEDED), DateReading()
    day = inside(told, _forms(texts, "speech.not-before", f"{NOT_BEFORE} {{date}}"))
    kind = DateKind.ON if day is None else DateKind.NOT_BEFORE
    bare, time = _apart(told if day is None else day)
    reading = read_date(bare, texts.language, today)
    if reading.day is None:
        return None, reading
    if kind is DateKind.NOT_BEFORE:
        time = ""
    return DateTold(kind=kind, day=reading.day, time=time), reading


def _forms(texts: Texts, written: str, english: str) -> str:
    """Return what the program writes, what people type, and what files have."""
    typed = texts.get(f"speech.typed.{written.rpartition('.')[2]}")
    return f"{texts.get(written)}|{typed}|{english}"


def _apart(told: str) -> tuple[str, str]:
    """Return a day and the time of day behind it, "" without one."""
    match = _TIME_LAST.search(told)
    if match is None or read_time(match.group(1)) is None:
        return told, ""
    return told[: match.start()].strip().rstrip(","), match.group(1).strip()


def _day(told: str, text: str) -> date:
    try:
        return parse_civil_date(told)
    except PlannerError as error:
        if error.code == "date.out-of-range":
            raise
        raise PlannerError("visit.date-unreadable", text=text[:_MOST]) from error
