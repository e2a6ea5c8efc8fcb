"""What cannot be true of a day in the diary."""

import re
from datetime import date
from functools import partial
from typing import Final

from planner.models.civil import check_range
from planner.models.journey import DiaryEntry
from planner.models.rules.person_rules import find_edss_refusals
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals

MAX_ENTRIES: Final = 5000
TEMPERATURE: Final = (30.0, 45.0)
"""Degrees Celsius that can be a living person's."""
WEIGHT: Final = (20.0, 400.0)
"""Kilograms."""
STRENGTH: Final = (1, 4)
_NUMBER: Final = re.compile(r"-?\d{1,9}(?:[.,]\d{1,6})?")


def find_entry_refusals(entry: DiaryEntry, today: date, found: Refusals) -> None:
    """Find what cannot be kept of a diary entry, each at its field.

    Temperature 30 to 45 degrees Celsius, weight 20 to 400 kg, EDSS 0 to 10 in halves,
    strength of a symptom 1 to 4; no day after today, and not a day without anything.

    Args:
        entry: None is no measurement.
        today: the last day that can be in the diary.
        found: takes ``diary.in-future``, ``diary.temperature``, ``diary.weight``,
            ``profile.edss``, ``diary.strength``, ``diary.limits-order`` (low, high),
            ``diary.unit-alone`` and ``text.too-long``.
    """
    found.take("day", lambda: check_range(entry.day))
    if entry.day > today:
        told = {"date": str(entry.day), "today": str(today)}
        found.add("day", "diary.in-future", **told)
    _find_between("temperature", entry.temperature, TEMPERATURE, found)
    _find_between("weight", entry.weight, WEIGHT, found)
    find_edss_refusals(entry.edss, found)
    for symptom, strength in entry.symptoms.items():
        if not STRENGTH[0] <= strength <= STRENGTH[1]:
            told = {"symptom": symptom, "value": str(strength)}
            found.add(f"symptoms.{symptom}", "diary.strength", **told)
    found.take("test", lambda: clean_line(entry.test, "test", empty_ok=True))
    found.take("result", lambda: clean_line(entry.result, "result", empty_ok=True))
    _find_measures(entry, found)
    found.take("note", lambda: clean_text(entry.note, "note"))


def find_told_refusals(entry: DiaryEntry, today: date, found: Refusals) -> None:
    """Find what cannot be kept of an entry that is told now.

    Files of earlier versions hold results of no test: what is only read keeps them.

    Args:
        entry: as it was told.
        today: the last day that can be in the diary.
        found: takes what ``find_entry_refusals`` finds, and ``visit.no-test`` (test)
            for a result of no test.
    """
    find_entry_refusals(entry, today, found)
    if entry.result.strip() and not entry.test.strip():
        found.add("test", "visit.no-test")


def read_value(text: str) -> float | None:
    """Return a number as a laboratory writes it ("4.2", "4,2"), None for other words.

    Args:
        text: a result or a limit; "<0.1" and "not found" are words.
    """
    found = _NUMBER.fullmatch(text.strip().replace("\N{MINUS SIGN}", "-"))
    return float(found[0].replace(",", ".")) if found else None


def _find_measures(entry: DiaryEntry, found: Refusals) -> None:
    told = {"unit": entry.unit, "low": entry.low, "high": entry.high}
    for name, text in told.items():
        found.take(name, partial(clean_line, text, name, empty_ok=True))
    if any(told.values()) and not entry.result.strip():
        found.add("result", "diary.unit-alone")
    low, high = read_value(entry.low), read_value(entry.high)
    if low is not None and high is not None and low > high:
        limits = {"low": entry.low, "high": entry.high}
        found.add("low", "diary.limits-order", ("high",), **limits)


def _find_between(
    name: str, value: float | None, span: tuple[float, float], found: Refusals
) -> None:
    if value is not None and not span[0] <= value <= span[1]:
        told = {"value": f"{value:g}", "low": f"{span[0]:g}", "high": f"{span[1]:g}"}
        found.add(name, f"diary.{name}", **told)
