"""What stands below the days and months: what clashes, what has no date, who else."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from planner.models.civil import months_on
from planner.models.plan.schedule import ProblemKind, StepState
from planner.models.sheets import Ink, Note, Words
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    OVER,
    brief_line,
    is_rule,
    is_task,
    rule_words,
    scheduled,
    with_day0,
)
from planner.services.documents.days.day_grid import GridSpan, overflow
from planner.services.documents.days.ink import plain, say
from planner.services.documents.days.month_lanes import MONTHS, lane_of, on_no_lane
from planner.services.documents.days.visit_list import MONTHS as YEAR
from planner.services.documents.doctor.asks import MOST_ASKED, ask_words, asks
from planner.services.documents.doctor.clinical_sentence import STOP_STEPS
from planner.services.documents.parts.source_part import age_line
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.problem_words import Explainer
from planner.services.words.step_words import about

_NEAR: Final = timedelta(days=30)


def back_notes(case: Case, span: GridSpan | None) -> tuple[Note, ...]:
    """Return the notes of the back, weightiest first; empty ones are left out.

    Args:
        case: the journey with its dates.
        span: the days that stand in the grid, None without one.
    """
    notes = (
        Note(lead=say(case, f"notes.{key}"), told=told)
        for key, told in _notes(case, span)
        if told
    )
    return tuple(notes)


def _notes(case: Case, span: GridSpan | None) -> Iterator[tuple[str, Ink]]:
    if case.made_on > case.catalog.info.review_by:
        yield "content", plain(age_line(case))
    explainer = Explainer(case.schedule, case.speaker)
    # Whether Day 0 happened is no clash, and asked on the front.
    clashes = [
        explainer.problem(one)
        for one in case.schedule.problems
        if one.kind is not ProblemKind.DAY0_PASSED
    ]
    yield "clashes", plain(case.speaker.sentences(*clashes))
    asked = map(ask_words, asks(case)[MOST_ASKED:])
    yield "asks", plain(case.speaker.names(*asked))
    yield "undated", plain(_undated(case))
    if span is not None:
        yield "cells", _dated(case, overflow(case, span))
        yield "after", _after(case, span)
        yield "vaccines", _vaccines(case, span.last)
        yield "others", _dated(case, _others(case, span))
        yield "before", _around(case, span.first - _NEAR, span.first)
    yield "rules", plain(case.speaker.names(*dict.fromkeys(_rules(case))))
    yield "unanswered", _dated(case, _unanswered(case))
    yield "done", _dated(case, _done(case))
    yield "people", plain(case.speaker.names(*_people(case)))
    yield "more-dates", plain(_later(case, span))


def _dated(case: Case, rows: Iterable[PlanRow]) -> Ink:
    """Return each day once with what is on it; a year where it is another one."""
    days: dict[date, list[str]] = {}
    rough: set[date] = set()
    for row in rows:
        day = row.start or case.made_on
        days.setdefault(day, []).append(with_day0(case, row))
        if row.rough:
            rough.add(day)
    told, year = list[Words](), case.made_on.year
    for number, (day, names) in enumerate(days.items(), 1):
        speaker = case.speaker
        same = day.year == year
        when = speaker.day_short(day) if same else speaker.day_bare(day)
        when = about(when, speaker, rough=day in rough)
        year = day.year
        end = "" if number == len(days) else " ·"
        told.append(Words(text=when, strong=True, whole=True))
        told.append(Words(text=f"{speaker.facts(*dict.fromkeys(names))}{end}"))
    return tuple(told)


def _undated(case: Case) -> str:
    """Name what only a team can date, without what the front asks for."""
    asked = set(map(ask_words, asks(case)))
    rows = [
        row
        for row in case.rows
        if row.state is StepState.NEEDS_DATE
        and scheduled(case, row).step.words_id not in STOP_STEPS
        and brief_line(case, row) not in asked
    ]
    return case.speaker.names(*dict.fromkeys(brief_line(case, row) for row in rows))


def _around(case: Case, first: date, last: date) -> Ink:
    """Return what is planned on the days before a grid, tasks left out."""
    rows = [
        row
        for row in case.rows
        if row.start is not None
        and max(first, case.made_on) <= row.start < last
        and _is_visit(case, row)
    ]
    return _dated(case, rows)


def _after(case: Case, span: GridSpan) -> Ink:
    """Return the first visits after a grid that stand on no lane."""
    rows = [row for row in on_no_lane(case, span.last) if _is_soon(row, span)]
    return _dated(case, rows)


def _others(case: Case, span: GridSpan) -> list[PlanRow]:
    return [row for row in on_no_lane(case, span.last) if not _is_soon(row, span)]


def _is_soon(row: PlanRow, span: GridSpan) -> bool:
    return row.start is not None and row.start <= span.last + _NEAR


def _is_visit(case: Case, row: PlanRow) -> bool:
    return not (is_task(row) or is_rule(case, row) or row.state in OVER)


def _vaccines(case: Case, after: date) -> Ink:
    last = months_on(after.replace(day=1), MONTHS)
    return _dated(
        case,
        (
            row
            for row in case.rows
            if row.start
            and after < row.start < last
            and row.state not in OVER
            and lane_of(row) == "vaccines"
        ),
    )


def _rules(case: Case) -> Iterator[str]:
    for row in case.rows:
        if is_rule(case, row) and row.state not in OVER and row.start is not None:
            last = row.end or row.start
            if last >= case.made_on:
                yield rule_words(case, row)


def _unanswered(case: Case) -> list[PlanRow]:
    return [row for row in case.rows if row.state is StepState.WAS_PLANNED]


def _done(case: Case) -> list[PlanRow]:
    return [row for row in case.rows if row.state is StepState.DONE and row.start]


def _people(case: Case) -> Iterator[str]:
    """Yield mail and hours of whoever was named, which the band has no room for."""
    for contact in case.journey.contacts.values():
        reach = case.speaker.facts(contact.email, contact.hours)
        if reach:
            name = contact.name or case.speaker.label(contact.role)
            yield case.speaker.labelled(name, reach)


def _later(case: Case, span: GridSpan | None) -> str:
    """Count what lies beyond the last month that is shown."""
    last = months_on(case.made_on, YEAR)
    if span is not None:
        last = months_on(span.last.replace(day=1), MONTHS)
    rows = [
        row
        for row in case.rows
        if row.start is not None and row.start >= last and _is_visit(case, row)
    ]
    return say(case, "notes.later", count=len(rows)) if rows else ""
