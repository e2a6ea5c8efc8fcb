"""Distances and whole numbers as people type them."""

import re
from typing import Final

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.services.entry.own_words.typed_words import in_english
from planner.services.ports import Texts

_BARE_DAYS: Final = re.compile(r"[+-]?\s*\d{1,6}")
_SIDES: Final = re.compile(
    r"(?:(?:day 0\s+)?(?P<far>[^+-].*?)\s+(?P<side>before|after)(?:\s+day 0)?)"
)
_COUNT: Final = re.compile(r"\d{1,6}", flags=re.ASCII)


def read_distance(text: str, texts: Texts) -> Offset | None:
    """Read "-3 weeks", "6 months and 2 weeks" or "3 weeks before".

    A number alone is days, nothing typed is None.

    Raises:
        PlannerError: ``offset.unreadable`` or ``offset.too-long``, with what was typed.

    Args:
        text: minus, as a hyphen or the true sign, is before; in the words of the
            reader or in English.
        texts: words and language of the reader.
    """
    told = in_english(text, texts)
    if not told:
        return None
    sides = _SIDES.fullmatch(told)
    try:
        if sides is None:
            return _read(told)
        return _read(sides["far"]) * (-1 if sides["side"] == "before" else 1)
    except PlannerError as error:
        raise PlannerError(error.code, text=text.strip()[:40]) from error


def _read(told: str) -> Offset:
    if _BARE_DAYS.fullmatch(told):
        return Offset.parse(f"{told} days")
    if told.startswith(("-", "+")):
        # Whether a sign is meant for the second part, too, is not known.
        return Offset.parse(told)
    return Offset.parse(told.replace(" and ", " + "))


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
