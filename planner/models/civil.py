"""Civil dates: no clock, no time zone, years 1900 to 2200.

Calendar months follow the usual civil rule: one month after 31 January is the
last day of February. An ``Offset`` is therefore a monotone step on the calendar:
a later day never maps to an earlier one, which the scheduler relies on.
"""

import re
from datetime import date, timedelta
from typing import Final, Self

from msgspec import Struct
from typing_extensions import override

from planner.models.errors import PlannerError

EARLIEST_DATE: Final = date(1900, 1, 1)
LATEST_DATE: Final = date(2200, 12, 31)
_DAYS_A_WEEK: Final = 7
_MONTHS_A_YEAR: Final = 12
_MAX_COUNT: Final = 110_000
_TERM: Final = re.compile(r"([+-])?\s*(\d{1,6})\s*(days?|weeks?|months?|years?)\s*")
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def parse_civil_date(text: str) -> date:
    """Read ``YYYY-MM-DD``.

    Raises:
        PlannerError: ``date.unreadable`` for another shape, ``date.no-such-day`` for a
            day that does not exist, ``date.out-of-range`` outside 1900 to 2200.
    """
    cleaned = text.strip()
    # ``fromisoformat`` alone would take "20260301" and week dates, too.
    if not _ISO.fullmatch(cleaned):
        raise PlannerError("date.unreadable", text=text[:40])
    try:
        day = date.fromisoformat(cleaned)
    except ValueError as error:
        raise PlannerError("date.no-such-day", text=text[:40]) from error
    return check_range(day)


def check_range(day: date) -> date:
    """Return the day, or refuse it with ``date.out-of-range`` (1900 to 2200).

    Args:
        day: 1 January 1900 and 31 December 2200 are inside.

    Raises:
        PlannerError: ``date.out-of-range``.
    """
    if not EARLIEST_DATE <= day <= LATEST_DATE:
        raise PlannerError("date.out-of-range", text=day.isoformat())
    return day


def check_partial_date(text: str) -> str:
    """Check ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` and return it stripped.

    People remember the year of a diagnosis, not its day.

    Raises:
        PlannerError: as ``parse_civil_date``.
    """
    cleaned = text.strip()
    match = _PARTIAL.fullmatch(cleaned)
    if match is None:
        raise PlannerError("date.unreadable", text=text[:40])
    year, month, day = match.groups()
    parse_civil_date(f"{year}-{month or '01'}-{day or '01'}")
    return cleaned


def first_day_of(partial: str) -> date:
    """Return the first day that a checked partial date can mean.

    Args:
        partial: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, of a day that exists.
    """
    padded = f"{partial}-01-01"[: len("YYYY-MM-DD")]
    return date.fromisoformat(padded)


def last_day_of(partial: str) -> date:
    """Return the last day that a checked partial date can mean.

    Args:
        partial: as ``first_day_of`` takes it.
    """
    first = first_day_of(partial)
    if len(partial) == len("YYYY"):
        return date(first.year, 12, 31)
    if len(partial) == len("YYYY-MM"):
        return add_months(first, 1) - timedelta(days=1)
    return first


class Offset(Struct, frozen=True, order=True):
    """A signed distance on the calendar: months first, then days.

    Attributes:
        months: calendar months, negative for before.
        days: days added after the months, negative for before.
    """

    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "-3 weeks", "6 months", "2 years", "6 months - 2 weeks" or "0 days".

        Raises:
            PlannerError: ``offset.unreadable`` or ``offset.too-long``.

        Args:
            text: a year is 12 months and a week 7 days; each term after the first needs
                its sign. At most 110,000 days, or as many months as that (30 days
                each).
        """
        months = days = position = 0
        stripped = text.strip()
        sign = 1
        while position < len(stripped):
            match = _TERM.match(stripped, position)
            if match is None or (position > 0 and match.group(1) is None):
                raise PlannerError("offset.unreadable", text=text[:40])
            sign = -1 if match.group(1) == "-" else 1
            count = sign * int(match.group(2))
            unit = match.group(3).rstrip("s")
            months += count * {"month": 1, "year": _MONTHS_A_YEAR}.get(unit, 0)
            days += count * {"day": 1, "week": _DAYS_A_WEEK}.get(unit, 0)
            position = match.end()
        if not stripped:
            raise PlannerError("offset.unreadable", text=text[:40])
        if abs(months) > _MAX_COUNT // 30 or abs(days) > _MAX_COUNT:
            raise PlannerError("offset.too-long", text=text[:40])
        return cls(months=months, days=days)

    @override
    def __str__(self) -> str:
        """Write the offset so that ``parse`` reads it back."""
        if self.months and self.days:
            sign = "-" if self.days < 0 else "+"
            return f"{_months_text(self.months)} {sign} {_days_text(abs(self.days))}"
        return _months_text(self.months) if self.months else _days_text(self.days)

    def __add__(self, other: "Offset") -> "Offset":
        """Add parts, as repeats do: the third visit is first + 2 x every."""
        return Offset(self.months + other.months, self.days + other.days)

    def __mul__(self, count: int) -> "Offset":
        """Return the offset taken ``count`` times."""
        return Offset(self.months * count, self.days * count)

    def after(self, day: date) -> date:
        """Return ``day`` moved by this offset.

        Raises:
            PlannerError: ``date.out-of-range`` when it leaves 1900 to 2200.

        Args:
            day: a day of 1900 to 2200.
        """
        moved = add_months(day, self.months) if self.months else day
        ordinal = moved.toordinal() + self.days
        if not EARLIEST_DATE.toordinal() <= ordinal <= LATEST_DATE.toordinal():
            raise PlannerError("date.out-of-range", text=f"{day.isoformat()} {self}")
        return date.fromordinal(ordinal)


def month_end(day: date) -> date:
    """Return the last day of the month of a day."""
    return day.replace(day=_length_of_month(day.year, day.month))


def add_months(day: date, months: int) -> date:
    """Move by calendar months, keeping the day or taking the month's last one.

    Raises:
        PlannerError: ``date.out-of-range`` when it leaves 1900 to 2200.

    Args:
        day: a day of 1900 to 2200.
        months: negative for earlier.
    """
    # Months from 0, so that December does not count as the next year's month 0.
    index = day.year * _MONTHS_A_YEAR + day.month - 1 + months
    year, month = divmod(index, _MONTHS_A_YEAR)
    if not EARLIEST_DATE.year <= year <= LATEST_DATE.year:
        raise PlannerError(
            "date.out-of-range", text=f"{day.isoformat()} {months:+d} months"
        )
    return date(year, month + 1, min(day.day, _length_of_month(year, month + 1)))


def months_on(day: date, months: int) -> date:
    """Return the day some months later, the calendar's last where it ends before that.

    Args:
        day: a day of 1900 to 2200.
        months: 0 or more.
    """
    left = (
        (LATEST_DATE.year - day.year) * _MONTHS_A_YEAR + LATEST_DATE.month - day.month
    )
    return LATEST_DATE if months > left else add_months(day, months)


def _length_of_month(year: int, month: int) -> int:
    """Return its days; ``calendar`` would bring ``locale`` to every start."""
    years, index = divmod(month, _MONTHS_A_YEAR)
    return (date(year + years, index + 1, 1) - date(year, month, 1)).days


def _plural(count: int, word: str) -> str:
    return f"{count} {word}" if abs(count) == 1 else f"{count} {word}s"


def _months_text(months: int) -> str:
    if months % _MONTHS_A_YEAR == 0:
        return _plural(months // _MONTHS_A_YEAR, "year")
    return _plural(months, "month")


def _days_text(days: int) -> str:
    if days and days % _DAYS_A_WEEK == 0:
        return _plural(days // _DAYS_A_WEEK, "week")
    return _plural(days, "day")
