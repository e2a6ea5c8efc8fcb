"""The plan step by step: each step once, repeats as one line, rules and hopes as bands.

Source numbers and what single centres published stand elsewhere: this is what is ticked
off and written into.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from planner.models.plan.schedule import StepState
from planner.models.plan_sheets import (
    PlanBand,
    PlanEntry,
    PlanLine,
    PlanPhase,
    PlanSheet,
    PlanYear,
)
from planner.services.documents.case import Case
from planner.services.documents.courses import PLAIN, repeats_together
from planner.services.documents.days.brief_words import (
    is_agreed,
    is_rule,
    is_task,
    rule_words,
    scheduled,
)
from planner.services.documents.days.ink import say
from planner.services.documents.days.visit_list import listed_date
from planner.services.documents.doctor.doctor_sheet import owner
from planner.services.documents.parts.plan_tables import plan_phases
from planner.services.language.letters import fold
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import anchor_name, beside_words

_NEXT: Final = timedelta(days=28)
_FEWEST_SHARED: Final = 2
"""So many lines at one place are told it in the heading of their phase."""


def plan_sheet(case: Case) -> PlanSheet:
    """Build the plan step by step.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    return PlanSheet(
        owner=owner(case),
        title=say(case, "steps.title"),
        note=say(case, "steps.note"),
        heads=(
            say(case, "list.date"),
            say(case, "list.what"),
            say(case, "steps.where"),
            say(case, "steps.agreed"),
            say(case, "steps.room"),
        ),
        continued=say(case, "steps.continued"),
        phases=tuple(_phases(case, case.rows)),
        near=tuple(_phases(case, _near(case))),
        not_large=say(case, "steps.not-large"),
        foot=say(
            case,
            "handover.foot",
            version=str(case.journey.revision),
            date=case.speaker.day_bare(case.made_on),
        ),
    )


def _near(case: Case) -> list[PlanRow]:
    """Return what is next: the four weeks from today, and what is late."""
    last = case.made_on + _NEXT
    return [
        row
        for row in case.rows
        if row.start is not None and row.state in PLAIN and row.start <= last
    ]


def _phases(case: Case, rows: Iterable[PlanRow]) -> Iterator[PlanPhase]:
    held = list(rows)
    for phase, title in plan_phases(case):
        lines = [row for row in held if row.phase == phase]
        if lines:
            yield _phase(case, title, repeats_together(lines))


def _phase(case: Case, title: str, runs: list[list[PlanRow]]) -> PlanPhase:
    first = next((run[0].start for run in runs if run[0].start), None)
    place = _shared_place(case, runs)
    return PlanPhase(
        title=title,
        place=place,
        year=str(first.year) if first else "",
        entries=tuple(_entries(case, runs, place, first)),
    )


def _shared_place(case: Case, runs: list[list[PlanRow]]) -> str:
    rows = [run[0] for run in runs if not is_rule(case, run[0])]
    places = {row.place_word for row in rows}
    return places.pop() if len(places) == 1 and len(rows) >= _FEWEST_SHARED else ""


def _entries(
    case: Case, runs: list[list[PlanRow]], place: str, first: date | None
) -> Iterator[PlanEntry]:
    year = first.year if first else 0
    for run in runs:
        start = run[0].start
        if start is not None and start.year != year:
            year = start.year
            yield PlanYear(year=str(year))
        if is_rule(case, run[0]):
            yield _band(case, run[0])
        else:
            yield _line(case, run, place)


def _band(case: Case, row: PlanRow) -> PlanBand:
    lead = say(case, "steps.rule", words=rule_words(case, row))
    if row.start is None:
        return PlanBand(lead=lead, told=case.speaker.sentences(row.day_word, row.note))
    span = case.speaker.day_span(row.start, row.end)
    return PlanBand(lead=lead, told=case.speaker.facts(span, row.note))


def _line(case: Case, run: list[PlanRow], place: str) -> PlanLine:
    row, many = run[0], len(run) > 1
    title = row.title
    if many:
        title = case.speaker.step_title(scheduled(case, row).step)
    state = "" if row.state in PLAIN and row.applies else row.state_word
    return PlanLine(
        date=_date(case, row),
        below=_below(case, run),
        what=title,
        who=_who(case, row, place),
        agreed=_agreed(case, row),
        to_agree=not (is_task(row) or many or state or is_agreed(case, row)),
        boxes=tuple(_boxes(case, run)) if many else (),
        state=state,
        note=say(case, "steps.own-note", note=row.note) if row.note else "",
    )


def _date(case: Case, row: PlanRow) -> str:
    if row.state is StepState.NO_TIME:
        return row.day_word
    if row.start is None:
        beside = beside_words(scheduled(case, row), case.speaker)
        return beside or say(case, "steps.no-date")
    return listed_date(case, row, row.start, timed=False)


def _below(case: Case, run: list[PlanRow]) -> str:
    first, last = run[0], run[-1]
    if first.state is StepState.NO_TIME:
        return ""
    if first.start is None:
        # Beside a Day 0 that nobody knows it has a place, though no date.
        if beside_words(scheduled(case, first), case.speaker):
            return anchor_name(case.schedule, case.speaker)
        return say(case, "steps.team")
    end = last.end or last.start
    if end is not None and end != first.start:
        return say(case, "steps.to", date=_weekday(case, end, first.start))
    return first.number_word


def _weekday(case: Case, day: date, first: date) -> str:
    """Return "Tue 16 Feb", with its year where that is another one."""
    if day.year != first.year:
        return case.speaker.day_bare(day)
    return case.speaker.day_short(day, weekday=True)


def _boxes(case: Case, run: list[PlanRow]) -> Iterator[str]:
    """Yield the day of each box; its month where that changes, its year as well."""
    before: date | None = None
    for row in run:
        day = row.start or case.made_on
        if before is not None and before.year != day.year:
            yield case.speaker.day_bare(day)
        elif before is not None and before.month == day.month:
            yield str(day.day)
        else:
            yield case.speaker.day_short(day)
        before = day


def _agreed(case: Case, row: PlanRow) -> str:
    if not is_agreed(case, row):
        return ""
    return row.time or say(case, "steps.is-agreed")


def _who(case: Case, row: PlanRow, place: str) -> str:
    contact = case.contact_of(row.who)
    if contact is not None and contact.name:
        return contact.name
    told = "" if row.place_word == place else row.place_word
    # "Dentist, at the dentist" says nothing twice.
    return "" if fold(told) and fold(told) in fold(row.title) else told
