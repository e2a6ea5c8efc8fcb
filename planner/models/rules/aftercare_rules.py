"""What cannot be kept of the time after a treatment."""

from datetime import date
from functools import partial
from typing import Final

from planner.models.person.aftercare import Aftercare, Discharge
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals

MAX_DRUGS: Final = 60
"""Drugs in one letter: far more than a transplant takes."""
_PAST: Final = ("on", "admitted", "cells_on", "home_on")
_UNTIL: Final = ("low_counts_until", "irradiated_until")
_LINES: Final = ("where", "contact")


def find_aftercare_refusals(
    told: Aftercare, today: date, found: Refusals, born: date | None = None
) -> None:
    """Find days that have not come or are in disorder, and texts too long or missing.

    Args:
        told: what is to be kept.
        today: the last day on which something can have happened.
        found: takes ``aftercare.not-yet``, ``aftercare.order``,
            ``aftercare.answered-twice``, ``aftercare.too-many-drugs``,
            ``step.done-before-birth`` (date, born), ``text.too-long`` and
            ``text.empty``.
        born: nothing of it was before that day; None where nobody told it.
    """
    if len({one.duty for one in told.duties}) != len(told.duties):
        found.add("duties", "aftercare.answered-twice")
    for one in told.duties:
        part = found.under(f"duties.{one.duty.value}")
        for name in ("instead", "phone"):
            line = getattr(one, name)
            part.take(name, partial(_line, line, name))
    if told.discharge is not None:
        letter = found.under("discharge")
        _find_discharge(told.discharge, today, letter)
        if born is not None:
            _find_before_birth(told.discharge, born, letter)


def _find_discharge(letter: Discharge, today: date, found: Refusals) -> None:
    for name in _PAST:
        day = getattr(letter, name)
        if day is not None and day > today:
            found.add(name, "aftercare.not-yet", date=day.isoformat())
    _find_disorder(letter.admitted, letter.home_on, "home_on", found)
    for name in _LINES:
        line = getattr(letter, name)
        found.take(name, partial(_line, line, name))
    found.take("problems", lambda: clean_text(letter.problems, "problems"))
    found.take("watch", lambda: clean_text(letter.watch, "watch"))
    if max(len(letter.given), len(letter.goes_on)) > MAX_DRUGS:
        found.add("given", "aftercare.too-many-drugs", limit=str(MAX_DRUGS))
    for number, drug in enumerate(letter.given):
        part = found.under(f"given.{number}")
        _find_drug(drug.name, drug.as_written, part)
        _find_disorder(drug.first, drug.last, "last", part)
        if drug.first is not None and drug.first > today:
            part.add("first", "aftercare.not-yet", date=drug.first.isoformat())
    for number, kept in enumerate(letter.goes_on):
        _find_drug(kept.name, kept.as_written, found.under(f"goes_on.{number}"))


def _find_before_birth(letter: Discharge, born: date, found: Refusals) -> None:
    days = {name: getattr(letter, name) for name in (*_PAST, *_UNTIL)}
    for number, drug in enumerate(letter.given):
        days[f"given.{number}.first"] = drug.first
        days[f"given.{number}.last"] = drug.last
    for number, kept in enumerate(letter.goes_on):
        days[f"goes_on.{number}.until"] = kept.until
    for place, day in days.items():
        if day is not None and day < born:
            told = {"date": day.isoformat(), "born": born.isoformat()}
            found.add(place, "step.done-before-birth", **told)


def _find_drug(name: str, as_written: str, found: Refusals) -> None:
    found.take("name", lambda: clean_line(name, "name"))
    found.take("as_written", lambda: _line(as_written, "as-written"))


def _find_disorder(
    first: date | None, last: date | None, name: str, found: Refusals
) -> None:
    if first is not None and last is not None and last < first:
        found.add(name, "aftercare.order", date=first.isoformat())


def _line(line: str, name: str) -> str:
    return clean_line(line, name, empty_ok=True)
