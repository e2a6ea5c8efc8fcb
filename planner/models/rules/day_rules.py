"""What days that block steps can be: time away, and sites that are shut."""

from typing import Final

from planner.models.civil import check_range
from planner.models.plan.facts import Away, Closure
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
    found.take("first", lambda: check_range(span.first))
    found.take("last", lambda: check_range(span.last))
    if span.last < span.first:
        told = {"first": str(span.first), "last": str(span.last)}
        found.add("last", "away.order", ("first",), **told)
    found.take("why", lambda: clean_line(span.why, "why", empty_ok=True))
