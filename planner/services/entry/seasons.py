"""Seasons as months: which ones they are depends on where on the earth they are."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

from planner.models.civil import LATEST_DATE, add_months, month_end
from planner.models.plan.facts import RoughAnchor
from planner.services.entry.own_words.typed_words import inside, without_endings
from planner.services.language.letters import fold
from planner.services.ports import Texts

_YEARS: Final = re.compile(r"(?<!\d)(\d{4})(?:\s*[-/\u2013]\s*(\d{4}|\d{2}))?(?!\d)")
_MONTHS: Final = 3
_HALF_A_YEAR: Final = 6
_DECEMBER: Final = 12
_EARLIEST: Final = 1901
_SOUTH: Final = frozenset(
    {"AO", "AR", "AU", "BO", "BR", "BW", "CL", "FJ", "LS", "MG", "MU", "MW", "MZ"}
    | {"NA", "NC", "NZ", "PE", "PY", "RE", "SZ", "UY", "ZA", "ZM", "ZW"}
)
"""Countries that lie wholly or for the most part south of the equator and have
seasons by the calendar (ISO 3166-1); those on it have none that could be meant."""
_ON_THE_EQUATOR: Final = frozenset(
    {"BN", "CD", "CG", "CO", "EC", "GA", "ID", "KE", "KI", "MV", "MY", "NR", "PG"}
    | {"RW", "SB", "SG", "ST", "TZ", "UG"}
)


class Season(StrEnum):
    """The seasons of meteorology: whole months, three each."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


_FIRST_MONTH: Final = {
    Season.SPRING: 3,
    Season.SUMMER: 6,
    Season.AUTUMN: 9,
    Season.WINTER: 12,
}
"""In the north (World Meteorological Organization); half a year later in the south."""


def season_spans(typed: str, texts: Texts, country: str) -> tuple[RoughAnchor, ...]:
    """Return the months that a season may mean, the likeliest first.

    They are there to be asked back, never to be taken: "winter 2027" begins in one
    year and ends in another, and a country may not be known.

    Args:
        typed: a season and its year in either order, "spring 2027", "winter 2026/27"
            or "2027 ilkbahar".
        texts: the words for the seasons, other words for one after semicolons.
        country: ISO code of where it would be, "" for not known.

    Returns:
        () where no season is told.
    """
    told = without_endings(typed, texts)
    match = _YEARS.search(told)
    if match is None:
        return ()
    season = _season(_YEARS.sub(" ", told, count=1), texts)
    if season is None:
        return ()
    year = int(match.group(1))
    if not _EARLIEST <= year < LATEST_DATE.year:
        return ()
    spans: list[RoughAnchor] = []
    for shift in _shifts(country):
        month = (_FIRST_MONTH[season] + shift - 1) % _DECEMBER + 1
        for first_year in _years(month, year, is_double=match.group(2) is not None):
            first = date(first_year, month, 1)
            last = month_end(add_months(first, _MONTHS - 1))
            spans.append(RoughAnchor(first=first, last=last))
    return tuple(spans)


def _season(word: str, texts: Texts) -> Season | None:
    told = " ".join(fold(word).split())
    wanted = inside(told, texts.get("speech.typed.season")) or told
    for season in Season:
        words = texts.get(f"speech.season.{season.value}").split(";")
        if wanted == season.value or wanted in {fold(one.strip()) for one in words}:
            return season
    return None


def _shifts(country: str) -> tuple[int, ...]:
    if country in _SOUTH:
        return (_HALF_A_YEAR,)
    if not country or country in _ON_THE_EQUATOR:
        return (0, _HALF_A_YEAR)
    return (0,)


def _years(month: int, year: int, *, is_double: bool) -> tuple[int, ...]:
    """Return in which years it may begin: one from December on has two of them."""
    if month + _MONTHS - 1 <= _DECEMBER or is_double:
        return (year,)
    return year - 1, year
