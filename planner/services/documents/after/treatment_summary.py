"""The summary of a treatment, from what the patient copied of the unit's letter.

Words and doses stand as the letter has them: nothing is worked out. What the letter did
not tell is a line to fill. The hand-over is the page after it.
"""

from collections.abc import Iterator
from datetime import date

from planner.models.care_sheets import CareLine, CarePage, CareSheet, CareTable
from planner.models.person.aftercare import Discharge, GivenDrug, KeptDrug
from planner.models.sheets import Ink
from planner.services.documents.after.care_sentence import care_sentence
from planner.services.documents.after.hand_over import hand_over
from planner.services.documents.after.whose import care_foot, whose_lines
from planner.services.documents.carer.carer_sheet import call_signs
from planner.services.documents.carer.emergency_card import (
    TRANSPLANT,
    treatment_kind,
)
from planner.services.documents.case import Case
from planner.services.documents.days.ink import LINE, number, plain, say, strong
from planner.services.documents.doctor.doctor_sheet import owner
from planner.services.documents.parts.closing_parts import is_for_cells


def treatment_summary(case: Case) -> CarePage | None:
    """Return the summary, None before a letter was copied.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    letter = case.journey.aftercare.discharge
    if letter is None:
        return None
    return CarePage(
        owner=owner(case),
        title=say(case, "summary.title"),
        whose=tuple(whose_lines(case)),
        sentence=tuple(care_sentence(case)),
        paragraphs=(plain(say(case, "summary.note")),),
        tables=tuple(_tables(case, letter)),
        foot=care_foot(case),
    )


def hand_over_pages(case: Case) -> tuple[CareSheet, ...]:
    """Return the hand-over, and before it the summary once a letter was copied.

    Raises:
        PlannerError: as ``hand_over``.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    summary = treatment_summary(case)
    last = hand_over(case)
    return (last,) if summary is None else (summary, last)


def _tables(case: Case, letter: Discharge) -> Iterator[CareTable]:
    yield _table(case, "stay", tuple(_stay(case, letter)))
    given = tuple(_given(case, one) for one in letter.given)
    yield _table(case, "given", given or (_empty(case, "drug"),))
    goes_on = tuple(_kept(case, one) for one in letter.goes_on)
    yield _table(case, "goes-on", goes_on or (_empty(case, "drug"),))
    yield _table(case, "happened", (_line(case, "problems", plain(letter.problems)),))
    yield _table(case, "watch", tuple(_watch(case, letter)))


def _table(case: Case, name: str, lines: tuple[CareLine, ...]) -> CareTable:
    return CareTable(title=say(case, f"summary.{name}"), lines=lines)


def _stay(case: Case, letter: Discharge) -> Iterator[CareLine]:
    letter_of = _day(case, letter.on)
    where = plain(letter.where)
    yield _line(case, "where", where)
    yield _line(case, "letter-of", (*letter_of, *plain(letter.contact)))
    yield _line(case, "admitted", _day(case, letter.admitted))
    if is_for_cells(case):
        yield _line(case, "cells", _day(case, letter.cells_on))
    if treatment_kind(case) == TRANSPLANT and is_for_cells(case):
        yield _line(case, "low-counts", _day(case, letter.low_counts_until))
        yield _line(case, "irradiated", _day(case, letter.irradiated_until))
    yield _line(case, "home", _day(case, letter.home_on))


def _given(case: Case, drug: GivenDrug) -> CareLine:
    days = case.speaker.span(drug.first, drug.last) if drug.first else ""
    when = number(days) or (*plain(say(case, "summary.on")), LINE)
    return CareLine(label=strong(drug.name), told=(*when, *plain(drug.as_written)))


def _kept(case: Case, drug: KeptDrug) -> CareLine:
    until = plain(say(case, "handover.until"))
    day = _day(case, drug.until) or (LINE,)
    told = (*until, *day, *plain(drug.as_written))
    return CareLine(label=strong(drug.name), told=told)


def _watch(case: Case, letter: Discharge) -> Iterator[CareLine]:
    yield _line(case, "says", plain(letter.watch))
    if is_for_cells(case):
        signs = case.speaker.names(*call_signs(case))
        fever = say(case, f"handover.fever.{treatment_kind(case)}")
        yield _line(case, "call", (*strong(fever), *plain(signs)))


def _day(case: Case, day: date | None) -> Ink:
    return number(case.speaker.day_bare(day)) if day else ()


def _line(case: Case, name: str, told: Ink) -> CareLine:
    return CareLine(label=plain(say(case, f"summary.{name}")), told=told or (LINE,))


def _empty(case: Case, name: str) -> CareLine:
    return _line(case, name, ())
