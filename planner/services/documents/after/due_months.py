"""The months of the hand-over: only those in which something is due, at most twelve.

Neighbours join until twelve are left; what lies more than two and a half years after
the treatment stands in one column, a box a year.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from msgspec import Struct

from planner.models.care_sheets import DueColumn
from planner.models.civil import months_on
from planner.services.documents.case import Case
from planner.services.documents.days.ink import say

MOST_COLUMNS: Final = 12
_LATER: Final = 30
"""Months after which only years are told: the two-year checks and what goes with them
come before."""
_YEAR: Final = 12


class DueSpan(Struct, frozen=True, kw_only=True):
    """A column: from the first day of a month to the last month; ``last`` inclusive.

    Attributes:
        yearly: the column of all that comes later.
    """

    first: date
    last: date
    yearly: bool = False

    def holds(self, day: date) -> bool:
        """Whether a day stands in this column."""
        month = day.replace(day=1)
        return self.first <= month and (self.yearly or month <= self.last)


def due_spans(rows: Iterable[Sequence[date]], since: date) -> tuple[DueSpan, ...]:
    """Return the columns for these days.

    Args:
        rows: the days of each row.
        since: the day of the treatment, or the first day of all.
    """
    held = [tuple(day.replace(day=1) for day in row) for row in rows]
    years = months_on(since.replace(day=1), _LATER)
    months = sorted({month for row in held for month in row})
    near = [DueSpan(first=one, last=one) for one in months if one < years]
    far = [one for one in months if one >= years]
    while len(near) > MOST_COLUMNS:
        near = _joined(near, held)
    last = [DueSpan(first=far[0], last=far[-1], yearly=True)] if far else []
    return (*near, *last)


def _joined(spans: list[DueSpan], rows: list[tuple[date, ...]]) -> list[DueSpan]:
    """Return the columns with the two nearest neighbours as one.

    Those come first in which no row has a day in both: a cell has room for one box.
    """

    def cost(pair: tuple[int, tuple[DueSpan, DueSpan]]) -> tuple[int, int, int]:
        number, (one, other) = pair
        both = sum(
            any(one.first <= day <= one.last for day in row)
            and any(other.first <= day <= other.last for day in row)
            for row in rows
        )
        width = _count(other.last) - _count(one.first)
        return both, width, number

    number, (one, other) = min(enumerate(pairwise(spans)), key=cost)
    both = DueSpan(first=one.first, last=other.last)
    return [*spans[:number], both, *spans[number + 2 :]]


def due_columns(case: Case, spans: Sequence[DueSpan]) -> tuple[DueColumn, ...]:
    """Return the heads of the columns."""
    return tuple(_columns(case, spans))


def _columns(case: Case, spans: Sequence[DueSpan]) -> Iterator[DueColumn]:
    names, year = case.speaker.forms.months_short_alone, 0
    for span in spans:
        if span.yearly:
            yield _yearly(case, span)
            continue
        told = str(span.first.year) if span.first.year != year else ""
        year = span.first.year
        first, last = names[span.first.month - 1], names[span.last.month - 1]
        name = first
        if span.first != span.last:
            name = say(case, "handover.months", first=first, last=last)
        yield DueColumn(above=told, name=name)


def _yearly(case: Case, span: DueSpan) -> DueColumn:
    """Return the head of the last column: its years, and its month if it is one."""
    first, last = str(span.first.year), str(span.last.year)
    years = first
    if first != last:
        years = say(case, "handover.months", first=first, last=last)
    if span.first.month != span.last.month:
        return DueColumn(above=years, name=say(case, "handover.yearly"))
    month = case.speaker.forms.months_short_alone[span.first.month - 1]
    return DueColumn(above=years, name=month)


def _count(month: date) -> int:
    return month.year * _YEAR + month.month
