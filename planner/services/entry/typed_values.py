"""Distances and whole numbers as people type them."""

import re
from typing import Final

from planner.models.civil import Offset
from planner.models.errors import PlannerError

_BARE_DAYS: Final = re.compile(r"[+-]?\s*\d{1,6}")
_COUNT: Final = re.compile(r"\d{1,6}", flags=re.ASCII)


def read_distance(text: str) -> Offset | None:
    """Read "-3 weeks" or "6 months"; a number alone is days, nothing typed is None.

    Raises:
        PlannerError: ``offset.unreadable`` or ``offset.too-long``.

    Args:
        text: weeks, months and years too; minus, as a hyphen or the true sign, is
            before.
    """
    cleaned = text.strip().replace("\N{MINUS SIGN}", "-")
    if not cleaned:
        return None
    if _BARE_DAYS.fullmatch(cleaned):
        cleaned = f"{cleaned} days"
    return Offset.parse(cleaned)


def read_count(text: str) -> int:
    """Read a whole number from 0 to 999,999.

    Raises:
        PlannerError: ``number.unreadable``.

    Args:
        text: at most six ASCII digits, without a sign.
    """
    cleaned = text.strip()
    if not _COUNT.fullmatch(cleaned):
        raise PlannerError("number.unreadable", text=text[:40])
    return int(cleaned)
