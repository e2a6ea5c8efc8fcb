"""What days that block steps can be: time away, and sites that are shut."""

from datetime import date
from functools import partial
from typing import Final

from planner.models.civil import check_range
from planner.models.errors import PlannerError
from planner.models.plan.facts import Away, Closure, Helper, RoughAnchor
from planner.models.rules.plain_text import clean_line
from planner.models.rules.refusals import Refusals

MAX_SPANS: Final = 200
"""How many times away, and how many times that a site is shut, a journey keeps."""


def find_span_refusals(span: Away | Closure, found: Refusals) -> None:
    """Find what is wrong with days that block steps, each at its field.

    Args:
        span: first and last day belong to it; a single day is a span.
        found: takes ``date.out-of-range``, ``away.order`` and ``text.too-long``.
    """
    _find_days(span, found)
    found.take("why", lambda: clean_line(span.why, "why", empty_ok=True))


def same_days(one: Away | Closure, other: Away | Closure) -> bool:
    """Whether two spans are the same days of the same place."""
    sites = [span.site if isinstance(span, Closure) else None for span in (one, other)]
    days = (one.first, one.last) == (other.first, other.last)
    return days and sites[0] is sites[1]


def find_helper_refusals(helper: Helper, found: Refusals) -> None:
    """Find what is wrong with who helps when, each at its field.

    Args:
        helper: first and last day belong to it.
        found: takes ``date.out-of-range``, ``away.order`` and ``text.*``.
    """
    _find_days(helper, found)
    found.take("who", lambda: clean_line(helper.who, "who"))


def _find_days(span: Away | Closure | Helper, found: Refusals) -> None:
    found.take("first", lambda: check_range(span.first))
    found.take("last", lambda: check_range(span.last))
    if span.last < span.first:
        told = {"first": str(span.first), "last": str(span.last)}
        found.add("last", "away.order", ("first",), **told)


def find_rough_refusals(rough: RoughAnchor, found: Refusals) -> None:
    """Find what is wrong with the days between which Day 0 lies, each at its field.

    Args:
        rough: a single day is a span; either end may be open.
        found: takes ``date.out-of-range`` and ``day0.backwards`` (text).
    """
    first, last = rough.first, rough.last
    for name, day in (("first", first), ("last", last)):
        if day is not None:
            found.take(name, partial(check_range, day))
    if first is not None and last is not None and last < first:
        found.add("last", "day0.backwards", ("first",), text=f"{first}..{last}")


def check_after_birth(day: date | str, born: date | None) -> None:
    """Refuse a day of a person's life before it began.

    Args:
        day: a date, or a partial ISO date such as "1990-02".
        born: None while nobody has told it.

    Raises:
        PlannerError: ``step.done-before-birth`` (date, born).
    """
    told = str(day)
    if born is not None and told < born.isoformat()[: len(told)]:
        details = {"date": told, "born": born.isoformat()}
        raise PlannerError("step.done-before-birth", **details)
