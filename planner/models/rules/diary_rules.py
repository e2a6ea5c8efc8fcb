"""What cannot be true of a day in the diary."""

from datetime import date
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


def find_entry_refusals(entry: DiaryEntry, today: date, found: Refusals) -> None:
    """Find what cannot be kept of a diary entry, each at its field.

    Temperature 30 to 45 degrees Celsius, weight 20 to 400 kg, EDSS 0 to 10 in halves,
    strength of a symptom 1 to 4; no day after today, and not a day without anything.

    Args:
        entry: None is no measurement.
        today: the last day that can be in the diary.
        found: takes ``diary.in-future``, ``diary.temperature``, ``diary.weight``,
            ``profile.edss``, ``diary.strength`` and ``text.too-long``.
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
    found.take("note", lambda: clean_text(entry.note, "note"))


def _find_between(
    name: str, value: float | None, span: tuple[float, float], found: Refusals
) -> None:
    if value is not None and not span[0] <= value <= span[1]:
        told = {"value": f"{value:g}", "low": f"{span[0]:g}", "high": f"{span[1]:g}"}
        found.add(name, f"diary.{name}", **told)
