"""Reads dates the way people write them: day first, months as numbers or words."""

import re
from datetime import date
from typing import Final

from planner.models.civil import check_range
from planner.models.errors import PlannerError
from planner.services.speaker import Speaker

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS: Final = re.compile(r"[^\W\d_]+|\d+")
_CENTURY: Final = 2000
_LEAST_LETTERS: Final = 3
_PARTS: Final = 3


def read_date(text: str, speaker: Speaker) -> date:
    """Return the day a person typed: "4 Apr 2027", "4.4.2027", "2027-04-04".

    The day stands first unless the year does; a weekday before it is passed over;
    years of two digits are of this century.

    Raises:
        PlannerError: ``date.unreadable``, ``date.no-such-day`` or
            ``date.out-of-range``, each with ``text``.
    """
    found = _ISO.fullmatch(text.strip())
    if found is not None:
        year, month, day = (int(part) for part in found.groups())
        return _day(year, month, day, text)
    parts = [part for part in _WORDS.findall(text) if not _is_weekday(part, speaker)]
    if len(parts) != _PARTS:
        raise PlannerError("date.unreadable", text=text[:40])
    if parts[0].isalpha():
        parts[0], parts[1] = parts[1], parts[0]
    if not (parts[0].isdecimal() and parts[2].isdecimal()):
        raise PlannerError("date.unreadable", text=text[:40])
    month = int(parts[1]) if parts[1].isdecimal() else _month(parts[1], text, speaker)
    year = int(parts[2])
    if len(parts[2]) == 2:  # noqa: PLR2004  # "27" is short for 2027
        year += _CENTURY
    return _day(year, month, int(parts[0]), text)


def _day(year: int, month: int, day: int, text: str) -> date:
    try:
        found = date(year, month, day)
    except ValueError as error:
        raise PlannerError("date.no-such-day", text=text[:40]) from error
    return check_range(found)


def _month(word: str, text: str, speaker: Speaker) -> int:
    wanted = word.casefold()
    for number in range(1, 13):
        names = (speaker.month_name(number), speaker.month_name(number, short=True))
        for name in names:
            known = name.casefold().rstrip(".")
            long_enough = len(wanted) >= min(_LEAST_LETTERS, len(known))
            if long_enough and known.startswith(wanted):
                return number
    raise PlannerError("date.unreadable", text=text[:40])


def _is_weekday(word: str, speaker: Speaker) -> bool:
    wanted = word.casefold()
    if len(wanted) < 2 or wanted.isdecimal():  # noqa: PLR2004  # "Mo"
        return False
    return any(
        speaker.weekday(number).casefold().startswith(wanted) for number in range(7)
    ) and not _is_month(wanted, speaker)


def _is_month(wanted: str, speaker: Speaker) -> bool:
    return any(
        speaker.month_name(number).casefold().startswith(wanted)
        for number in range(1, 13)
    )
