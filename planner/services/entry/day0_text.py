"""What is known of Day 0 as a file or a command writes it: a day, a span, a list."""

import re
from datetime import date
from typing import Final

from planner.models.civil import check_range, month_end, parse_civil_date
from planner.models.errors import PlannerError
from planner.models.plan.facts import RoughAnchor

WAITING: Final = "waiting"
"""A place on a waiting list, without any month."""
_BETWEEN: Final = ".."
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")


def read_day0(text: str) -> date | RoughAnchor:
    """Read ``YYYY-MM-DD``, ``YYYY-MM``, ``first..last``, ``first..`` or ``waiting``.

    Args:
        text: both ends of a span are a day or a month, the whole month included.

    Raises:
        PlannerError: ``day0.unreadable`` (text), ``day0.backwards`` (text) for a span
            that ends before it begins, ``date.out-of-range``.
    """
    told = text.strip()
    if told == WAITING:
        return RoughAnchor()
    start, between, end = told.partition(_BETWEEN)
    if not between and not _MONTH.fullmatch(told):
        return _day(told, text)
    first, end_of_first = _span(start, text)
    if between and not end.strip():
        return RoughAnchor(first=first)
    last = _span(end, text)[1] if between else end_of_first
    if last < first:
        raise PlannerError("day0.backwards", text=text)
    return RoughAnchor(first=first, last=last)


def write_day0(known: date | RoughAnchor) -> str:
    """Return what ``read_day0`` reads as just that, months where they are whole.

    Args:
        known: a day, a span or a waiting list.
    """
    if isinstance(known, date):
        return known.isoformat()
    if known.first is None:
        return WAITING
    first, last = known.first, known.last
    if last is None:
        return f"{first.isoformat()}{_BETWEEN}"
    if first.day == 1 and last == month_end(last):
        ends = [f"{day.year:04d}-{day.month:02d}" for day in (first, last)]
        return _BETWEEN.join(dict.fromkeys(ends))
    return f"{first.isoformat()}{_BETWEEN}{last.isoformat()}"


def _span(end: str, text: str) -> tuple[date, date]:
    match = _MONTH.fullmatch(end.strip())
    if match is None:
        day = _day(end.strip(), text)
        return day, day
    try:
        first = check_range(date(int(match.group(1)), int(match.group(2)), 1))
    except ValueError as error:
        raise PlannerError("day0.unreadable", text=text) from error
    return first, month_end(first)


def _day(told: str, text: str) -> date:
    try:
        return parse_civil_date(told)
    except PlannerError as error:
        if error.code == "date.out-of-range":
            raise
        raise PlannerError("day0.unreadable", text=text) from error
