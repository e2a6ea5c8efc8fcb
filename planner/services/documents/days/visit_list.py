"""Dates as a list with boxes: where no chemotherapy makes days of a plan."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from planner.models.civil import months_on
from planner.models.sheets import VisitLine, VisitList
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    HAPPENED,
    OVER,
    is_agreed,
    is_hoped,
    is_rule,
    is_task,
    with_day0,
    with_doubt,
)
from planner.services.documents.days.ink import say
from planner.services.language.letters import fold
from planner.services.views.living.plan_view import PlanRow

MONTHS: Final = 12


def visit_list(case: Case, title: str) -> VisitList:
    """Return what is ahead in the next twelve months, in date order.

    Args:
        case: the journey with its dates.
        title: key of the heading, below ``sheet.list``.
    """
    rows = listed_rows(case)
    agreed = any(is_agreed(case, row) for row in rows)
    return VisitList(
        title=say(case, f"list.{title}"),
        note=say(case, "list.note-agreed" if agreed else "list.note"),
        heads=(
            say(case, "list.date"),
            say(case, "list.what"),
            say(case, "list.who"),
            say(case, "list.room"),
        ),
        lines=tuple(_lines(case, rows)),
        more=say(case, "more-in-booklet", count="{count}"),
    )


def listed_rows(case: Case) -> list[PlanRow]:
    """Return the visits and tasks of the next twelve months from today."""
    last = months_on(case.made_on, MONTHS)
    return [
        row
        for row in case.rows
        if row.start is not None
        and case.made_on <= row.start <= last
        and row.state not in OVER
        and row.state not in HAPPENED
        and not is_rule(case, row)
    ]


def _lines(case: Case, rows: list[PlanRow]) -> Iterator[VisitLine]:
    year = 0
    for row in rows:
        start = row.start or case.made_on
        yield VisitLine(
            year=str(start.year) if start.year != year else "",
            date=listed_date(case, row, start),
            agreed=is_agreed(case, row),
            what=with_doubt(case, row),
            who=_who(case, row),
        )
        year = start.year


def listed_date(case: Case, row: PlanRow, start: date, *, timed: bool = True) -> str:
    """Return "Tue 8 Dec", "by 8 Dec" or "about 8 Dec": the year stands above.

    Args:
        case: whose language is spoken.
        row: the step.
        start: its first day.
        timed: whether an agreed date has its time.
    """
    short = case.speaker.day_short(start)
    if is_agreed(case, row):
        told = case.speaker.day_short(start, weekday=True)
        return case.speaker.facts(told, row.time if timed else "")
    if is_task(row):
        return say(case, "by", date=short)
    if is_hoped(case, row) or row.rough:
        return say(case, "about", date=short)
    return case.speaker.day_short(start, weekday=True)


def _who(case: Case, row: PlanRow) -> str:
    """Return who does it, by name where one was told; the patient needs no name."""
    contact = case.contact_of(row.who)
    if contact is not None and contact.name:
        return contact.name
    if row.who.value == "patient":
        return "" if is_task(row) else row.place_word
    # "Neurologist, with the neurologist" says nothing twice.
    said = fold(with_day0(case, row)).startswith(fold(row.who_word)[:6])
    return "" if said else row.who_word
