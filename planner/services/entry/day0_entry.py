"""Reads what people type of a Day 0 without a day: a month, a season, a span."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.civil import month_end, parse_civil_date
from planner.models.errors import PlannerError
from planner.models.plan.facts import RoughAnchor
from planner.services.entry.date_entry import read_partial
from planner.services.entry.date_names import take_apart
from planner.services.entry.day0_text import read_day0
from planner.services.entry.own_words.typed_words import (
    inside,
    is_one_of,
    two_ends,
    without_endings,
)
from planner.services.entry.seasons import season_spans
from planner.services.ports import Texts

_DECEMBER: Final = 12
_YEAR: Final = re.compile(r"\d{4}")
_BARE_DAY: Final = re.compile(r"(\d{1,2})\.?")
_DASHES: Final = re.compile(r"\.\.|\s[-\u2013\u2014]\s|[\u2013\u2014]")


class Day0Trouble(StrEnum):
    """Why what was typed is not taken."""

    UNREADABLE = "unreadable"
    SEASON = "season"
    OVER = "over"
    BACKWARDS = "backwards"


class Day0Reading(Struct, frozen=True, kw_only=True):
    """What was read: a day, a span, or the trouble with spans to offer.

    Attributes:
        known: what is known of Day 0; None with trouble, or when nothing was typed.
        trouble: why it was not taken.
        offers: spans that may have been meant, the likeliest first.
    """

    known: date | RoughAnchor | None = None
    trouble: Day0Trouble | None = None
    offers: tuple[RoughAnchor, ...] = ()


def read_typed_day0(typed: str, texts: Texts, today: date, country: str) -> Day0Reading:
    """Read "apr 2027", "March to May 2027", "2027-03..2027-05" or "spring 2027".

    A season is asked back as months, never taken: it depends on the country.

    Args:
        typed: what the person typed.
        texts: words and language of the reader.
        today: a span whose last day lies before it is over.
        country: ISO code of the centre's country, "" while nobody knows it.
    """
    if not typed.strip():
        return Day0Reading()
    spans = season_spans(typed, texts, country)
    if spans:
        return _asked_back(spans, today)
    known = _without_end(typed, texts, today) or _read(typed, texts, today)
    if known is None:
        return Day0Reading(trouble=Day0Trouble.UNREADABLE)
    return _judged(known, today)


def _without_end(typed: str, texts: Texts, today: date) -> RoughAnchor | None:
    """Return a waiting list, or "not before March 2027"."""
    told = without_endings(" ".join(typed.split()), texts)
    waiting = f"{texts.get('speech.typed.waiting')}|{texts.get('speech.waiting-list')}"
    if is_one_of(told, waiting):
        return RoughAnchor()
    forms = f"{texts.get('speech.typed.not-before')}|{texts.get('speech.not-before')}"
    bare = inside(told, forms)
    first = None if bare is None else _partial(bare, texts, today)
    return None if first is None else RoughAnchor(first=_span(first)[0])


def _asked_back(spans: tuple[RoughAnchor, ...], today: date) -> Day0Reading:
    ahead = tuple(one for one in spans if one.last is None or one.last >= today)
    if not ahead:
        return Day0Reading(trouble=Day0Trouble.OVER)
    return Day0Reading(trouble=Day0Trouble.SEASON, offers=ahead)


def _judged(known: date | RoughAnchor, today: date) -> Day0Reading:
    first, last = (
        (known.first, known.last) if isinstance(known, RoughAnchor) else (known, known)
    )
    if first is not None and last is not None and last < first:
        return Day0Reading(trouble=Day0Trouble.BACKWARDS)
    if last is not None and last < today:
        return Day0Reading(trouble=Day0Trouble.OVER)
    return Day0Reading(known=known)


def _read(typed: str, texts: Texts, today: date) -> date | RoughAnchor | None:
    try:
        return read_day0(typed)
    except PlannerError:
        # Not as a file writes it: then as people do.
        pass
    ends = _two_ends(typed, texts)
    if ends is None:
        found = _partial(typed, texts, today)
        return None if found is None else _one(found)
    start, end = ends
    last = _partial(end, texts, today)
    first = _partial(start, texts, today)
    if first is None and last is not None:
        # "March to May 2027": the year is told once.
        within = _in_year(start, texts, last[:4])
        first = _partial(within, texts, today) if within else _in_month(start, last)
    if first is None or last is None:
        return None
    return RoughAnchor(first=_span(first)[0], last=_span(last)[1])


def _in_month(start: str, last: str) -> str | None:
    """Return the first day of "1 to 2 Dec 2026": the month is told once."""
    bare = _BARE_DAY.fullmatch(start.strip())
    if bare is None or len(last) != len("2026-12-02"):
        return None
    try:
        return date.fromisoformat(last).replace(day=int(bare[1])).isoformat()
    except ValueError:
        return None


def _two_ends(typed: str, texts: Texts) -> tuple[str, str] | None:
    told = two_ends(typed, texts)
    if told is not None:
        return told
    parts = _DASHES.split(typed)
    return (parts[0], parts[1]) if len(parts) == len(("first", "last")) else None


def _partial(typed: str, texts: Texts, today: date) -> str | None:
    return read_partial(typed, texts.language, today).text or None


def _in_year(typed: str, texts: Texts, year: str) -> str | None:
    """Return a month, with a day or without, in a year that is told elsewhere."""
    told = take_apart(typed, texts.language)
    if told is None or told.month is None or len(told.numbers) > 1:
        return None
    partial = f"{year}-{told.month:02d}"
    if not told.numbers:
        return partial
    return f"{partial}-{int(told.numbers[0]):02d}"


def _one(partial: str) -> date | RoughAnchor:
    first, last = _span(partial)
    return first if first == last else RoughAnchor(first=first, last=last)


def _span(partial: str) -> tuple[date, date]:
    """Return the first and the last day of a year, a month or a day."""
    if _YEAR.fullmatch(partial):
        year = int(partial)
        return date(year, 1, 1), month_end(date(year, _DECEMBER, 1))
    if partial.count("-") == 1:
        first = parse_civil_date(f"{partial}-01")
        return first, month_end(first)
    day = parse_civil_date(partial)
    return day, day
