"""How a language writes dates: the names and patterns of CLDR, and their filling in.

A pattern is CLDR's (Unicode TS 35, part 4): ``d MMM y`` with letters for fields, other
words in quotes. Years and days are always in the digits 0 to 9 and months always in
letters, so that a date means one day to whoever reads it.

The planner writes English dates day first, with the weekday, without commas. The names
are those of CLDR, held to it by a test. The patterns are our own: CLDR's "en" puts the
month first, which half of the readers take for the day, and its British form has a
comma that cramped tables can do without. A span says "to", as a dash is not read aloud.
"""

import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Final

from msgspec import Struct

ENGLISH: Final = "en"
_PIECE: Final = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+")
_LAST_WORD: Final = re.compile(r"[^\W\d_]+$")
_WIDE: Final = 4
_FIELDS: Final = frozenset("EcdMLy")


class DateForms(Struct, frozen=True, kw_only=True):
    """The names and patterns of one language.

    Attributes:
        months: January to December as they stand in a date ("6 kwietnia").
        months_alone: the same without a day ("kwiecień").
        weekdays: Monday to Sunday as they stand in a date.
        weekdays_alone: the same at the head of a column.
        day: with weekday, short names: "Tue 6 Apr 2027".
        day_long: with weekday, in full: "Tuesday 6 April 2027".
        day_bare: short, without weekday: "6 Apr 2027".
        day_month: "6 Apr", for where the year stands beside it.
        day_month_weekday: "Tue 6 Apr".
        month: "Apr 2027".
        month_long: "April 2027".
        spans: the pattern of the first and of the last day, by what differs first:
            "y", "M" or "d". For ``day_bare``.
        weekday_spans: the same for ``day``.
    """

    months: tuple[str, ...]
    months_short: tuple[str, ...]
    months_alone: tuple[str, ...]
    months_short_alone: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    weekdays_alone: tuple[str, ...]
    weekdays_short_alone: tuple[str, ...]
    day: str
    day_long: str
    day_bare: str
    day_month: str
    day_month_weekday: str
    month: str
    month_long: str
    spans: Mapping[str, tuple[str, str]]
    weekday_spans: Mapping[str, tuple[str, str]]

    def write(self, pattern: str, day: date) -> str:
        """Return a day as a pattern has it.

        Args:
            pattern: one that ``is_usable``.
            day: any; its year is written out.
        """
        return "".join(
            self._field(piece.group(), day)
            if piece.group(2)
            else _literal(piece.group())
            for piece in _PIECE.finditer(pattern)
        )

    def write_span(
        self, spans: Mapping[str, tuple[str, str]], first: date, last: date
    ) -> str:
        """Return two different days as one text that says nothing twice.

        Args:
            spans: ``spans`` or ``weekday_spans``.
            first: the first day.
            last: the last day, included.
        """
        if first.year != last.year:
            start, end = spans["y"]
        else:
            start, end = spans["d" if first.month == last.month else "M"]
        return f"{self.write(start, first)}{self.write(end, last)}"

    def _field(self, letters: str, day: date) -> str:
        kind, wide = letters[0], len(letters) >= _WIDE
        if kind == "y":
            return str(day.year)
        if kind == "d":
            return str(day.day)
        if kind in "ML" and len(letters) < len("MMM"):
            return str(day.month)
        names = {
            ("M", True): self.months,
            ("M", False): self.months_short,
            ("L", True): self.months_alone,
            ("L", False): self.months_short_alone,
            ("E", True): self.weekdays,
            ("E", False): self.weekdays_short,
            ("c", True): self.weekdays_alone,
            ("c", False): self.weekdays_short_alone,
        }[kind, wide]
        return names[day.weekday() if kind in "Ec" else day.month - 1]


def is_usable(pattern: str) -> bool:
    """Whether a pattern has no fields but weekday, day, month and year."""
    return all(
        piece.group(2) is None or piece.group(2) in _FIELDS
        for piece in _PIECE.finditer(pattern)
    )


def has_month_in_letters(pattern: str) -> bool:
    """Whether the month of a pattern is its name, so that no day is taken for it."""
    fields = [piece.group() for piece in _PIECE.finditer(pattern) if piece.group(2)]
    return any(field.startswith(("MMM", "LLL")) for field in fields)


def joining_words(pattern: str) -> list[str]:
    """Return the words of a pattern that stand between its fields ("de")."""
    return re.findall(r"[^\W\d_]+", " ".join(_literals(pattern)))


def attached_words(pattern: str) -> list[str]:
    """Return the words that a pattern writes in one with the month ("ב")."""
    pieces = [piece.group() for piece in _PIECE.finditer(pattern)]
    before = (
        _literal(literal)
        for literal, field in pairwise(pieces)
        if field.startswith(("M", "L"))
    )
    return [found.group() for one in before if (found := _LAST_WORD.search(one))]


def _literals(pattern: str) -> list[str]:
    pieces = _PIECE.finditer(pattern)
    return [_literal(piece.group()) for piece in pieces if not piece.group(2)]


def _literal(text: str) -> str:
    if text == "''":
        return "'"
    return text[1:-1].replace("''", "'") if text.startswith("'") else text


_MONTHS: Final = (
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
_MONTHS_SHORT: Final = tuple(name[:3] for name in _MONTHS)
_WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
_WEEKDAYS_SHORT: Final = tuple(name[:3] for name in _WEEKDAYS)

ENGLISH_DATES: Final = DateForms(
    months=_MONTHS,
    months_short=_MONTHS_SHORT,
    months_alone=_MONTHS,
    months_short_alone=_MONTHS_SHORT,
    weekdays=_WEEKDAYS,
    weekdays_short=_WEEKDAYS_SHORT,
    weekdays_alone=_WEEKDAYS,
    weekdays_short_alone=_WEEKDAYS_SHORT,
    day="E d MMM y",
    day_long="EEEE d MMMM y",
    day_bare="d MMM y",
    day_month="d MMM",
    day_month_weekday="E d MMM",
    month="LLL y",
    month_long="LLLL y",
    spans={
        "d": ("d", "' to 'd MMM y"),
        "M": ("d MMM", "' to 'd MMM y"),
        "y": ("d MMM y", "' to 'd MMM y"),
    },
    weekday_spans={
        "d": ("E d", "' to 'E d MMM y"),
        "M": ("E d MMM", "' to 'E d MMM y"),
        "y": ("E d MMM y", "' to 'E d MMM y"),
    },
)
