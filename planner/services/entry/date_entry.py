"""Reads dates as people type them, and asks instead of guessing.

Day first, as in "4.4.2027", "4 apr 2027" or "4/4/27"; year first, as in
"2027-04-04". With slashes and both first numbers up to 12 the order is not certain
("3/4/2027"): both readings are offered, none is taken.
"""

import re
from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from planner.models.civil import EARLIEST_DATE, LATEST_DATE

_MONTH_LETTERS: Final = 3
_YEAR_DIGITS: Final = 4
_A_CENTURY: Final = 100
_DECEMBER: Final = 12
_LONGEST_MONTH: Final = 31
_NUMBERS: Final = re.compile(r"(\d{1,4})\s*([./\-\s])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?")
_WORD_MONTH: Final = re.compile(
    r"(\d{1,2})\s*(?:\.|st|nd|rd|th)?[\s\-/]*([^\W\d_]{3,})\.?[\s\-/,]*(\d{1,4})"
)
_WORD_FIRST: Final = re.compile(
    r"([^\W\d_]{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{1,4})"
)
_WEEKDAY: Final = re.compile(
    r"[^\W\d_]{2,}[.,]*\s+(\d{1,2}(?:\W*[^\W\d_]{3,}\W*|\W+\d{1,2}\W+)\d{1,4})"
)
_YEAR: Final = re.compile(r"\d{4}")
_MONTH_YEAR: Final = re.compile(r"(\d{1,2})\s*[./\-\s]\s*(\d{4})")
_YEAR_MONTH: Final = re.compile(r"(\d{4})\s*[./\-\s]\s*(\d{1,2})")
_WORD_YEAR: Final = re.compile(r"([^\W\d_]{3,})\.?\s*(\d{4})")

_Parts = tuple[int, int, str]


class EntryTrouble(StrEnum):
    """Why a typed date was not taken."""

    UNREADABLE = "unreadable"
    NO_YEAR = "no-year"
    NO_SUCH_DAY = "no-such-day"
    AMBIGUOUS = "ambiguous"
    SHORT_YEAR = "short-year"
    OUT_OF_RANGE = "out-of-range"


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


def read_date(typed: str, month_names: tuple[str, ...], today: date) -> DateReading:
    """Read a typed date.

    Args:
        typed: what the person typed.
        month_names: January to December in the person's language; English is always
            understood too.
        today: for two-digit years, which are offered but never taken.
    """
    text = " ".join(typed.split())
    if not text:
        return DateReading()
    weekday = _WEEKDAY.fullmatch(text)
    text = weekday.group(1) if weekday is not None else text
    parts = _word_parts(text, month_names)
    if parts is not None:
        return _judge([parts], today)
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return DateReading(trouble=_shape_trouble(text, month_names))
    return _judge(_number_parts(match), today)


def read_partial(
    typed: str, month_names: tuple[str, ...], today: date
) -> PartialReading:
    """Read a year, a month with its year, or a whole date.

    Args:
        typed: what the person typed.
        month_names: January to December in the person's language.
        today: for two-digit years, which are offered but never taken.

    Returns:
        ISO text as far as it was told; "" when nothing was typed.
    """
    text = " ".join(typed.split())
    if not text:
        return PartialReading()
    # Before whole dates: "4 2027" would else be a date that lacks a number.
    parts = _month_and_year(text, month_names)
    if parts is None:
        reading = read_date(typed, month_names, today)
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


def _judge(readings: list[_Parts], today: date) -> DateReading:
    """Take the one sure reading, or offer what may have been meant."""
    days = [day for parts in readings if (day := _nearest(parts, today)) is not None]
    if not days:
        return DateReading(trouble=EntryTrouble.NO_SUCH_DAY)
    offers = tuple(
        day for day in dict.fromkeys(days) if EARLIEST_DATE <= day <= LATEST_DATE
    )
    if not offers:
        return DateReading(trouble=EntryTrouble.OUT_OF_RANGE)
    typed_day, typed_month, typed_year = readings[0]
    # By the number: "0027" is a short year, too.
    if int(typed_year) < _A_CENTURY:
        return DateReading(trouble=EntryTrouble.SHORT_YEAR, offers=offers)
    # One offer in another month is the swapped reading: it was not typed so.
    if len(offers) > 1 or offers[0].month != typed_month:
        return DateReading(trouble=EntryTrouble.AMBIGUOUS, offers=offers)
    if offers[0].day != typed_day:
        return DateReading(trouble=EntryTrouble.NO_SUCH_DAY, offers=offers)
    return DateReading(day=offers[0])


def _nearest(parts: _Parts, today: date) -> date | None:
    """Return the day, the month's last for "31 February", None for a 13th month."""
    day, month, typed = parts
    year = int(typed)
    if year < _A_CENTURY:
        year += today.year - today.year % _A_CENTURY
    if not (1 <= month <= _DECEMBER and 1 <= day <= _LONGEST_MONTH):
        return None
    return date(year, month, min(day, monthrange(year, month)[1]))


def _word_parts(text: str, month_names: tuple[str, ...]) -> _Parts | None:
    match = _WORD_MONTH.fullmatch(text)
    if match is not None:
        month = _month(match.group(2), month_names)
        return (int(match.group(1)), month, match.group(3)) if month else None
    match = _WORD_FIRST.fullmatch(text)
    if match is not None:
        month = _month(match.group(1), month_names)
        return (int(match.group(2)), month, match.group(3)) if month else None
    return None


def _month_and_year(
    text: str, month_names: tuple[str, ...]
) -> tuple[int, int | None] | None:
    if _YEAR.fullmatch(text):
        return int(text), None
    match = _MONTH_YEAR.fullmatch(text)
    if match is not None:
        return int(match.group(2)), int(match.group(1))
    match = _YEAR_MONTH.fullmatch(text)
    if match is not None:
        return int(match.group(1)), int(match.group(2))
    match = _WORD_YEAR.fullmatch(text)
    month = _month(match.group(1), month_names) if match is not None else 0
    return (int(match.group(2)), month) if match is not None and month else None


def _month(word: str, month_names: tuple[str, ...]) -> int:
    """Return the month a word starts, 0 for none or for more than one."""
    start = word.casefold()
    for names in (month_names, _ENGLISH_MONTHS):
        found = [
            number
            for number, name in enumerate(names, start=1)
            if name.casefold().startswith(start)
            or (
                start.startswith(name.casefold()[:_MONTH_LETTERS])
                and name.casefold().startswith(start[:_MONTH_LETTERS])
                and _near(start, name.casefold())
            )
        ]
        if len(found) == 1:
            return found[0]
    return 0


def _near(typed: str, name: str) -> bool:
    """Whether a word is a month with a slip in it ("septmber", "febuary")."""
    return len(typed) > _MONTH_LETTERS and set(typed) <= set(name)


def _shape_trouble(text: str, month_names: tuple[str, ...]) -> EntryTrouble:
    partial = re.fullmatch(r"(\d{1,2})[\s./\-]*([^\W\d_]{3,}|\d{1,2})\.?", text)
    if partial is None:
        return EntryTrouble.UNREADABLE
    word = partial.group(2)
    known = word.isdigit() or _month(word, month_names)
    return EntryTrouble.NO_YEAR if known else EntryTrouble.UNREADABLE


_ENGLISH_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
