"""Calendar offsets on day ordinals, and their two inverses.

The scheduler counts in proleptic Gregorian ordinals (``date.toordinal``): plain
integers are an order of magnitude faster than ``date`` objects. An offset of months
is not a fixed number of days, but it is monotone: a later day never lands earlier.
A monotone map has a greatest and a least inverse, which is all that bounds
propagation needs.
"""

from bisect import bisect_right
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from planner.models.civil import EARLIEST_DATE, LATEST_DATE, Offset

FIRST_DAY: Final = EARLIEST_DATE.toordinal()
LAST_DAY: Final = LATEST_DATE.toordinal()
OPEN: Final = -1_000_000_000
"""A bound that is not there; ``-OPEN`` on the other side."""

_MONTHS_A_YEAR: Final = 12
_OUTER_MONTH: Final = 31
"""Outside 1900 to 2200 every month counts 31 days: no date there is ever told, but the
maps stay monotone and keep their inverses, so that the edge itself is exact."""
_SAMPLE_YEARS: Final = range(2023, 2028)
_SLACK: Final = 3 + 3
"""Three centuries skip their leap day; an inverse differs by up to three days."""


def _month_firsts() -> list[int]:
    """Return the first day of each month from 1900 on, with one month to spare."""
    years = range(EARLIEST_DATE.year, LATEST_DATE.year + 1)
    months = range(1, _MONTHS_A_YEAR + 1)
    firsts = [date(year, month, 1).toordinal() for year in years for month in months]
    # The spare one ends December 2200, so that every month has a next one.
    return [*firsts, LAST_DAY + 1]


_FIRSTS: Final = _month_firsts()
_LAST_MONTH: Final = len(_FIRSTS) - 2


@lru_cache(maxsize=8192)
def day_of(ordinal: int) -> date:
    """Return the date of an ordinal; 1900-01-01 before the calendar, its end after.

    Args:
        ordinal: as of ``date.toordinal``; any integer, ``OPEN`` too.
    """
    if FIRST_DAY <= ordinal <= LAST_DAY:
        return date.fromordinal(ordinal)
    return EARLIEST_DATE if ordinal < FIRST_DAY else LATEST_DATE


def _month_of(ordinal: int) -> int:
    """Return the month of a day, counted from January 1900."""
    if FIRST_DAY <= ordinal <= LAST_DAY:
        return bisect_right(_FIRSTS, ordinal) - 1
    if ordinal < FIRST_DAY:
        return (ordinal - FIRST_DAY) // _OUTER_MONTH
    return _LAST_MONTH + 1 + (ordinal - LAST_DAY - 1) // _OUTER_MONTH


def _first_of(month: int) -> int:
    """Return the first day of a month counted from January 1900."""
    if 0 <= month <= _LAST_MONTH + 1:
        return _FIRSTS[month]
    if month < 0:
        return FIRST_DAY + month * _OUTER_MONTH
    return _FIRSTS[-1] + (month - _LAST_MONTH - 1) * _OUTER_MONTH


def moved(ordinal: int, offset: Offset) -> int:
    """Return the day moved by the offset: months first (clamped), then days.

    Args:
        ordinal: any day, also outside 1900 to 2200, where months count 31 days.
        offset: forward or back.

    Returns:
        An ordinal; the same as ``Offset.after`` gives on dates inside the calendar.
    """
    if not offset.months:
        return ordinal + offset.days
    month = _month_of(ordinal)
    target = month + offset.months
    day = _first_of(target) + ordinal - _first_of(month)
    return min(day, _first_of(target + 1) - 1) + offset.days


def last_before(ordinal: int, offset: Offset) -> int:
    """Return the last day ``d`` with ``moved(d, offset) <= ordinal``.

    The greatest inverse: several days may land on one, since 29 to 31 January are all
    moved to 28 February.

    Args:
        ordinal: where to land, at the latest.
        offset: the move that is undone.
    """
    if not offset.months:
        return ordinal - offset.days
    ordinal -= offset.days  # ``moved`` adds months first, so days are undone first
    month = _month_of(ordinal)
    source = month - offset.months
    source_end = _first_of(source + 1) - 1
    # The last day of a month is where all longer dates of the source month are cut to.
    if ordinal == _first_of(month + 1) - 1:
        return source_end
    return min(_first_of(source) + ordinal - _first_of(month), source_end)


def first_reaching(ordinal: int, offset: Offset) -> int:
    """Return the first day ``d`` with ``moved(d, offset) >= ordinal``.

    The least inverse: it may be that no day lands on the one asked for. In a common
    year none is a month before 29 to 31 March; 1 March is the first that gets past.

    Args:
        ordinal: where to land, at the earliest.
        offset: the move that is undone.
    """
    if not offset.months:
        return ordinal - offset.days
    ordinal -= offset.days
    month = _month_of(ordinal)
    source = month - offset.months
    day = _first_of(source) + ordinal - _first_of(month)
    # Where the source month has no such day, the first of the next one gets past it.
    return min(day, _first_of(source + 1))


@lru_cache(maxsize=4096)
def least_gain(months: int) -> int:
    """Return a safe lower bound, in days, of what a move by months gains.

    It holds for ``moved`` and for both inverses of the opposite move; used to prove
    that a loop of rules can never close.

    Args:
        months: negative for a move back.

    Returns:
        Days; far below zero where no sample stays inside the calendar.
    """
    offset = Offset(months=months)
    gains = [
        landed - ordinal
        for ordinal in _edges_of_months()
        if FIRST_DAY <= (landed := moved(ordinal, offset)) <= LAST_DAY
    ]
    return min(gains, default=OPEN) - _SLACK


@cache
def _edges_of_months() -> tuple[int, ...]:
    """Return the ends of all months of the sample years."""
    begin = (_SAMPLE_YEARS.start - EARLIEST_DATE.year) * _MONTHS_A_YEAR
    firsts = _FIRSTS[begin : begin + len(_SAMPLE_YEARS) * _MONTHS_A_YEAR + 1]
    # Days 2 to 27 exist in every month: they move by as much as the first does.
    return tuple(
        ordinal
        for first, following in pairwise(firsts)
        for ordinal in (first, *range(first + 27, following))
    )


def is_always_later(first: Offset, second: Offset) -> bool:
    """Whether the first offset lands after the second, from whatever day.

    Judged on the ends of all months of five years, a leap year among them: nowhere else
    does a month of one length cut what another keeps.

    Args:
        first: what should land later.
        second: what it is held against; the same day is not later.
    """
    if first.months == second.months:
        return first.days > second.days
    return all(
        moved(ordinal, first) > moved(ordinal, second) for ordinal in _edges_of_months()
    )
