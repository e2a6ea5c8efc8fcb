"""Reads dates as people type them, and asks instead of guessing.

Day first, as in "4.4.2027", "4 apr 2027" or "4/4/27"; year first, as in
"2027-04-04". With slashes and both first numbers up to 12 the order is not certain
("3/4/2027"): both readings are offered, none is taken, unless a weekday beside it fits
one of them only. A weekday that does not fit the day is told.
"""

import re
from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from planner.models.civil import EARLIEST_DATE, LATEST_DATE
from planner.services.entry.date_names import DateParts, take_apart

_DAY_DIGITS: Final = 2
_YEAR_DIGITS: Final = 4
_A_CENTURY: Final = 100
_DECEMBER: Final = 12
_LONGEST_MONTH: Final = 31
_LEAP_YEARS: Final = 8
"""At most so many years lie between two 29ths of February."""
_NUMBERS: Final = re.compile(r"(\d{1,4})\s*([./\-\s])\s*(\d{1,2})\s*\2\s*(\d{1,4})")
_DAY_MONTH: Final = re.compile(r"\d{1,2}\s*[./\-\s]\s*\d{1,2}")
_YEAR: Final = re.compile(r"\d{4}")
_MONTH_YEAR: Final = re.compile(r"(\d{1,2})\s*[./\-\s]\s*(\d{4})")
_YEAR_MONTH: Final = re.compile(r"(\d{4})\s*[./\-\s]\s*(\d{1,2})")

_Parts = tuple[int, int, str]


class EntryTrouble(StrEnum):
    """Why a typed date was not taken."""

    UNREADABLE = "unreadable"
    NO_YEAR = "no-year"
    NO_SUCH_DAY = "no-such-day"
    AMBIGUOUS = "ambiguous"
    SHORT_YEAR = "short-year"
    OUT_OF_RANGE = "out-of-range"
    WRONG_WEEKDAY = "wrong-weekday"


class DateReading(Struct, frozen=True, kw_only=True):
    """What was read: a day, or the trouble with likely days to offer.

    Attributes:
        day: the date; None with trouble, or when nothing was typed.
        trouble: why it was not taken; None when it was, or nothing was typed.
        offers: days that may have been meant, most likely first.
    """

    day: date | None = None
    trouble: EntryTrouble | None = None
    offers: tuple[date, ...] = field(default=())


class PartialReading(Struct, frozen=True, kw_only=True):
    """A year, month or day read as ``YYYY[-MM[-DD]]``, or the trouble with it."""

    text: str = ""
    trouble: EntryTrouble | None = None
    offers: tuple[date, ...] = field(default=())


def read_date(
    typed: str, language: str, today: date, until: date | None = None
) -> DateReading:
    """Read a typed date.

    Args:
        typed: what the person typed.
        language: whose names of months and weekdays are understood, beside English.
        today: for two-digit years that are offered only, and for a date without one:
            the next such day and the last one are offered.
        until: the last day that a year of two digits can mean, where it is taken and
            shown with four; None where it is offered, and never taken.
    """
    if not typed.strip():
        return DateReading()
    told = take_apart(typed, language)
    if told is None:
        return DateReading(trouble=EntryTrouble.UNREADABLE)
    readings = _readings(told)
    if not readings:
        trouble = _shape_trouble(told)
        offers: tuple[date, ...] = ()
        if trouble is EntryTrouble.NO_YEAR:
            offers = _next_and_last(told, today, is_past=until == today)
        return DateReading(trouble=trouble, offers=offers)
    return _held_to_weekday(_judge(readings, today, until), told.weekday)


def read_partial(
    typed: str, language: str, today: date, until: date | None = None
) -> PartialReading:
    """Read a year, a month with its year, or a whole date.

    Args:
        typed: what the person typed.
        language: whose names of months and weekdays are understood, beside English.
        today: for two-digit years that are offered only.
        until: as for ``read_date``; of whole dates only.

    Returns:
        ISO text as far as it was told; "" when nothing was typed.
    """
    if not typed.strip():
        return PartialReading()
    # Before whole dates: "4 2027" would else be a date that lacks a number.
    parts = _month_and_year(typed, language)
    if parts is None:
        reading = read_date(typed, language, today, until)
        iso = reading.day.isoformat() if reading.day else ""
        return PartialReading(text=iso, trouble=reading.trouble, offers=reading.offers)
    year, month = parts
    if not EARLIEST_DATE.year <= year <= LATEST_DATE.year:
        return PartialReading(trouble=EntryTrouble.OUT_OF_RANGE)
    if month is None:
        return PartialReading(text=f"{year:04d}")
    if not 1 <= month <= _DECEMBER:
        return PartialReading(trouble=EntryTrouble.NO_SUCH_DAY)
    return PartialReading(text=f"{year:04d}-{month:02d}")


def _readings(told: DateParts) -> list[_Parts]:
    """Return day, month and year in every way in which they may be meant."""
    if told.month is None:
        match = _NUMBERS.fullmatch(told.rest)
        return _number_parts(match) if match is not None else []
    if len(told.numbers) != len(("day", "year")):
        return []
    day, year = told.numbers
    if len(day) > _DAY_DIGITS:
        day, year = year, day
    fits = len(day) <= _DAY_DIGITS and len(year) <= _YEAR_DIGITS
    return [(int(day), told.month, year)] if fits else []


def _next_and_last(told: DateParts, today: date, *, is_past: bool) -> tuple[date, ...]:
    """Return the next days that lack only their year, then the last such days.

    Args:
        told: a day and its month.
        today: is still to come.
        is_past: the last ones come first, as for a birth.
    """
    first = max(today.year - _LEAP_YEARS, EARLIEST_DATE.year)
    last = min(today.year + _LEAP_YEARS, LATEST_DATE.year)
    found = [
        date(year, month, day)
        for day, month in _days_of_year(told)
        for year in range(first, last + 1)
        if 1 <= month <= _DECEMBER and 1 <= day <= monthrange(year, month)[1]
    ]
    if told.weekday is not None:
        found = [day for day in found if day.weekday() == told.weekday]
    ahead = _nearest_of_each(today, [day for day in found if day >= today])
    gone = _nearest_of_each(today, [day for day in found if day < today])
    return (*gone, *ahead) if is_past else (*ahead, *gone)


def _nearest_of_each(today: date, days: list[date]) -> list[date]:
    """Return the nearest of each day of the year: of "3/4" there are two."""
    nearest: dict[tuple[int, int], date] = {}
    for day in sorted(days, key=lambda one: abs(one - today)):
        nearest.setdefault((day.day, day.month), day)
    return list(nearest.values())


def _days_of_year(told: DateParts) -> list[tuple[int, int]]:
    """Return day and month of a date without its year, in every way it may be meant."""
    numbers = [int(number) for number in told.numbers]
    if told.month is not None:
        return [(numbers[0], told.month)]
    first, second = numbers[:2]
    swapped = first != second and any(mark in told.rest for mark in "/-")
    return [(first, second), *([(second, first)] if swapped else [])]


def _held_to_weekday(reading: DateReading, weekday: int | None) -> DateReading:
    """Refuse a day that is not on the weekday beside it; take the one that is."""
    if weekday is None:
        return reading
    if reading.day is not None and reading.day.weekday() != weekday:
        return DateReading(trouble=EntryTrouble.WRONG_WEEKDAY, offers=(reading.day,))
    meant = [day for day in reading.offers if day.weekday() == weekday]
    if reading.trouble is EntryTrouble.AMBIGUOUS and len(meant) == 1:
        return DateReading(day=meant[0])
    return reading


def _number_parts(match: re.Match[str]) -> list[_Parts]:
    first, mark, second, third = match.groups()
    if len(first) == _YEAR_DIGITS:
        return [(int(third), int(second), first)]
    readings = [(int(first), int(second), third)]
    swapped = (int(second), int(first), third)
    # With points the day comes first, unless that gives no month.
    if first != second and (mark in "/-" or int(second) > _DECEMBER):
        readings.append(swapped)
    return readings


def _judge(readings: list[_Parts], today: date, until: date | None) -> DateReading:
    """Take the one sure reading, or offer what may have been meant."""
    near = (_nearest(parts, today, until) for parts in readings)
    days = [day for day in near if day is not None]
    if not days:
        return DateReading(trouble=EntryTrouble.NO_SUCH_DAY)
    offers = tuple(
        day for day in dict.fromkeys(days) if EARLIEST_DATE <= day <= LATEST_DATE
    )
    if not offers:
        return DateReading(trouble=EntryTrouble.OUT_OF_RANGE)
    typed_day, typed_month, typed_year = readings[0]
    # By the number: "0027" is a short year, too.
    taken = until is not None and len(typed_year) == _DAY_DIGITS
    if int(typed_year) < _A_CENTURY and not taken:
        return DateReading(trouble=EntryTrouble.SHORT_YEAR, offers=offers)
    # One offer in another month is the swapped reading: it was not typed so.
    if len(offers) > 1 or offers[0].month != typed_month:
        return DateReading(trouble=EntryTrouble.AMBIGUOUS, offers=offers)
    if offers[0].day != typed_day:
        return DateReading(trouble=EntryTrouble.NO_SUCH_DAY, offers=offers)
    return DateReading(day=offers[0])


def _nearest(parts: _Parts, today: date, until: date | None) -> date | None:
    """Return the day, the month's last for "31 February", None for a 13th month."""
    day, month, typed = parts
    year = int(typed)
    if year < _A_CENTURY:
        year += today.year - today.year % _A_CENTURY
    if not (1 <= month <= _DECEMBER and 1 <= day <= _LONGEST_MONTH):
        return None
    found = date(year, month, min(day, monthrange(year, month)[1]))
    if until is None or int(typed) >= _A_CENTURY or found <= until:
        return found
    return _a_century_before(found)


def _a_century_before(day: date) -> date:
    year = day.year - _A_CENTURY
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def _month_and_year(typed: str, language: str) -> tuple[int, int | None] | None:
    told = take_apart(typed, language)
    if told is None or told.weekday is not None:
        return None
    if told.month is not None:
        year = told.numbers[0] if len(told.numbers) == 1 else ""
        return (int(year), told.month) if len(year) == _YEAR_DIGITS else None
    if _YEAR.fullmatch(told.rest):
        return int(told.rest), None
    match = _MONTH_YEAR.fullmatch(told.rest)
    if match is not None:
        return int(match.group(2)), int(match.group(1))
    match = _YEAR_MONTH.fullmatch(told.rest)
    return (int(match.group(1)), int(match.group(2))) if match is not None else None


def _shape_trouble(told: DateParts) -> EntryTrouble:
    short = all(len(number) <= _DAY_DIGITS for number in told.numbers)
    named = told.month is not None and len(told.numbers) == 1
    if short and (named or _DAY_MONTH.fullmatch(told.rest)):
        return EntryTrouble.NO_YEAR
    return EntryTrouble.UNREADABLE
