"""The plan by phase, and everything after Day 0 as a table to hand over.

Together the two hold every step of the schedule exactly once, a course of medicine as
one row, and a repeat as one row with a box for each of its days.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Final

from planner.models.document import (
    Audience,
    Block,
    Cell,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.ids import DAY0, PhaseId
from planner.models.journey import ContactRole
from planner.models.plan.protocol import Role, StepKind
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.documents.after.care_roles import CareRole, care_role
from planner.services.documents.case import Case
from planner.services.documents.courses import repeats_together, rows_with_courses
from planner.services.documents.parts.sections import Section
from planner.services.language.letters import fold
from planner.services.views.living.plan_view import PlanRow

_HANDED_OVER: Final = {
    StepKind.CHECKUP,
    StepKind.TEST,
    StepKind.VACCINE,
    StepKind.APPOINTMENT,
}
_PLAIN_STATES: Final = {StepState.PLANNED, StepState.DUE, StepState.NEEDS_DATE}
_DOCTORS: Final = {
    CareRole.UNIT: Role.TRANSPLANT_TEAM,
    CareRole.FAMILY_DOCTOR: Role.GP,
    CareRole.NEUROLOGIST: Role.NEUROLOGIST,
}
_WEEK: Final = timedelta(weeks=1)
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_CellOf = Callable[[Case, PlanRow], Cell]
_Column = tuple[TableColumn, _CellOf]


def plan_blocks(
    case: Case, audience: Audience, sections: frozenset[Section]
) -> tuple[Block, ...]:
    """Return one table a phase, in the order of the timetable, own steps last.

    Args:
        case: the journey and its dates.
        audience: a doctor gets what is to be done without how to prepare, a carer no
            boxes to tick.
        sections: what is handed over is left out where it has a table of its own.
    """
    rows = _plan_rows(case, sections)
    columns = _columns(case, audience)
    blocks: list[Block] = [
        Heading(text=case.say("plan.title"), level=1, anchor=Section.PLAN.value)
    ]
    if not case.rows:
        blocks.append(Paragraph(text=case.say("plan.none")))
    for phase, title in plan_phases(case):
        held = [row for row in rows if row.phase == phase]
        if held:
            table = replace(_table(case, columns, held), name=title)
            blocks += [Heading(text=title), table]
    return tuple(blocks)


def hand_over_blocks(case: Case, sections: frozenset[Section]) -> tuple[Block, ...]:
    """Return what follows Day 0 with one owner a row, named where we know a name."""
    rows = _handed_over(case)
    if not rows:
        return ()
    blocks: list[Block] = [
        Heading(text=case.say("hand-over.title"), anchor=Section.HAND_OVER.value),
        Paragraph(text=case.say("hand-over.intro")),
        Paragraph(text=_aftercare(case), strong=True),
    ]
    if Section.PLAN not in sections:
        blocks.append(Paragraph(text=case.say("hand-over.rest"), quiet=True))
    held = [row for row in case.rows if row.id in rows]
    table = _table(case, _owner_columns(case), held)
    return (*blocks, replace(table, name=case.say("hand-over.title")))


def printed_rows(case: Case, sections: frozenset[Section]) -> tuple[PlanRow, ...]:
    """Return the steps of both tables in the order in which they are printed.

    Args:
        case: the journey and its dates.
        sections: what is printed.
    """
    rows = list[PlanRow]()
    if Section.PLAN in sections:
        held = _plan_rows(case, sections)
        rows += [
            row for phase, _ in plan_phases(case) for row in held if row.phase == phase
        ]
    if Section.HAND_OVER in sections:
        later = _handed_over(case)
        rows += [row for row in case.rows if row.id in later]
    return tuple(rows)


def _plan_rows(case: Case, sections: frozenset[Section]) -> list[PlanRow]:
    later = set(_handed_over(case)) if Section.HAND_OVER in sections else set()
    return [row for row in rows_with_courses(case) if row.id not in later]


def _handed_over(case: Case) -> tuple[str, ...]:
    """Return the ids of check-ups, tests and vaccines of the phases after Day 0."""
    phases = [phase for phase, _ in plan_phases(case)]
    treated = next((row.phase for row in case.rows if row.id == DAY0), None)
    if treated not in phases:
        return ()
    after = set(phases[phases.index(treated) + 1 :])
    after -= {phase for phase in after if not _is_shipped(case, phase)}
    return tuple(
        row.id for row in case.rows if row.phase in after and row.kind in _HANDED_OVER
    )


def plan_phases(case: Case) -> tuple[tuple[PhaseId, str], ...]:
    """Return all phases of the rows in the timetable's order, own ones last."""
    plan = case.journey.plan
    order = [phase.id for phase in plan.protocol.phases] if plan else []
    titles = {row.phase: row.phase_title for row in case.rows}
    others = [phase for phase in titles if phase not in order]
    return tuple(
        (phase, titles[phase]) for phase in [*order, *others] if phase in titles
    )


def _is_shipped(case: Case, phase: PhaseId) -> bool:
    plan = case.journey.plan
    return plan is not None and any(one.id == phase for one in plan.protocol.phases)


def _table(case: Case, columns: tuple[_Column, ...], rows: list[PlanRow]) -> Table:
    return Table(
        columns=tuple(column for column, _ in columns),
        rows=tuple(
            tuple(_cell(case, cell, run) for _, cell in columns)
            for run in repeats_together(rows)
        ),
        alike=f"plan-{len(columns)}",
    )


def _cell(case: Case, cell: _CellOf, run: Sequence[PlanRow]) -> Cell:
    """Return a cell of a row; a repeat has a box for each of its days."""
    first, *others = run
    if not others:
        return cell(case, first)
    if cell is _tick:
        return Cell(text="", boxless=True)
    if cell is _when:
        days = (case.say("plan.one-day", date=one.day_word) for one in run)
        return Cell(text="\n".join(map(_unbroken, days)))
    if cell is _window:
        weeks = _least_slack(case, run) // _WEEK
        return Cell(text=case.say("plan.each-window", weeks=weeks) if weeks else "")
    return cell(case, replace(first, title=first.name))


def _least_slack(case: Case, run: Sequence[PlanRow]) -> timedelta:
    """Return by how much each day of a repeat may lie earlier, and later as well."""
    spans = list[timedelta]()
    for row in run:
        step = case.schedule.by_id[row.id]
        if row.start is None or step.earliest is None or step.latest is None:
            return timedelta(0)
        spans += [row.start - step.earliest, step.latest - row.start]
    return max(timedelta(0), min(spans))


def _unbroken(text: str) -> str:
    return text.replace(" ", _NO_BREAK)


def _columns(case: Case, audience: Audience) -> tuple[_Column, ...]:
    tick = (TableColumn(title=case.say("plan.tick"), share=0.4, tick=True), _tick)
    when = (TableColumn(title=case.say("plan.when"), share=1.65), _when)
    what = (TableColumn(title=case.say("plan.what"), share=3.6), _WHAT_FOR[audience])
    told = _place if audience is Audience.ME else _place_for_others
    place = (TableColumn(title=case.say("plan.place"), share=1.4), told)
    window = (TableColumn(title=case.say("plan.window"), share=2.4), _window)
    notes = (
        TableColumn(title=case.say("plan.notes"), share=1.3, write_in=True),
        _empty,
    )
    if audience is Audience.CARER:
        return what, when, place, notes
    return tick, what, when, window, place, notes


def _owner_columns(case: Case) -> tuple[_Column, ...]:
    return (
        (TableColumn(title=case.say("plan.tick"), share=0.4, tick=True), _tick),
        (TableColumn(title=case.say("plan.what"), share=3.6), _what_for_doctors),
        (TableColumn(title=case.say("plan.when"), share=1.65), _when),
        (TableColumn(title=case.say("plan.window"), share=2.4), _window),
        (TableColumn(title=case.say("hand-over.owner"), share=1.4), _owner),
        (
            TableColumn(title=case.say("hand-over.done"), share=1.3, write_in=True),
            _empty,
        ),
    )


def _tick(_case: Case, _row: PlanRow) -> Cell:
    return Cell(text="")


def _empty(_case: Case, _row: PlanRow) -> Cell:
    return Cell(text="")


def _what_for_me(case: Case, row: PlanRow) -> Cell:
    """Tell what single centres published, too, where only the team can set the date.

    A doctor or a carer would take it for the plan, or for what we think of them.
    """
    examples = row.examples if row.state is StepState.NEEDS_DATE else ()
    return Cell(text="\n".join([*_lines(case, row), *examples]), mark=row.mark)


def _what_for_carers(case: Case, row: PlanRow) -> Cell:
    return Cell(text="\n".join(_lines(case, row)), mark=row.mark)


def _what_for_doctors(case: Case, row: PlanRow) -> Cell:
    return Cell(text="\n".join([_title(case, row), *_facts(case, row)]), mark=row.mark)


_WHAT_FOR: Final = {
    Audience.DOCTOR: _what_for_doctors,
    Audience.CARER: _what_for_carers,
    Audience.ME: _what_for_me,
}


def _lines(case: Case, row: PlanRow) -> Iterator[str]:
    yield _title(case, row)
    for key, text in (("prepare", row.prepare), ("bring", row.bring)):
        if text:
            yield case.say(f"plan.{key}", text=text)
    yield from _facts(case, row)


def _title(case: Case, row: PlanRow) -> str:
    return f"{row.title}{case.refer(row.sources)}"


def _facts(case: Case, row: PlanRow) -> Iterator[str]:
    if row.state not in _PLAIN_STATES or not row.applies:
        yield row.state_word
    if row.open_ended:
        yield case.say("plan.open-end")
    if row.doubtful:
        yield case.say("plan.doubtful")
    if row.note:
        yield case.say("plan.note", text=row.note)


def _when(case: Case, row: PlanRow) -> Cell:
    """Tell the day number and, below it, the date, which is not torn."""
    when, speaker = row.when.replace(" · ", "\n", 1), case.speaker
    for day in filter(None, (row.start, row.end)):
        short = f"{speaker.weekday(day.weekday(), short=True)} {day.day}"
        for told in (speaker.day(day), short):
            # A span names its first day in short where both lie in one month: both
            # forms are looked for.
            when = when.replace(told, _unbroken(told))
    return Cell(text=speaker.facts(when, row.time))


def _window(_case: Case, row: PlanRow) -> Cell:
    return Cell(text=row.window)


def _place(_case: Case, row: PlanRow) -> Cell:
    return _place_and(row, row.who_word)


def _place_for_others(case: Case, row: PlanRow) -> Cell:
    return _place_and(row, _who(case, row))


def _place_and(row: PlanRow, who: str) -> Cell:
    """Return where, and with whom below it, where that says more.

    The patient is at all of them, and a family doctor is at the family doctor's.
    """
    place = row.place_word
    alone = row.who is Role.PATIENT or fold(who) in fold(place)
    return Cell(text=place if alone and place else _lines_of(place, who))


def _lines_of(*parts: str) -> str:
    return "\n".join(filter(None, parts))


def _who(case: Case, row: PlanRow) -> str:
    return _role_word(case, row.who)


def _role_word(case: Case, who: Role) -> str:
    """Name the patient and the carer as somebody else reads it."""
    told = case.speaker.texts.find(f"document.who.{who.value}")
    return told or case.speaker.label(who)


def _owner(case: Case, row: PlanRow) -> Cell:
    """Name who sees to a row; a test that is done to the patient is a doctor's."""
    who = row.who
    if who is Role.PATIENT:
        who = _DOCTORS.get(care_role(case, row), who)
    contact, told = case.contact_of(who), _role_word(case, who)
    if contact is not None:
        return Cell(text=case.speaker.labelled(told, case.reach(contact)))
    if who is Role.PATIENT:
        return Cell(text=told)
    return Cell(text=case.say("hand-over.no-name", who=told))


def _aftercare(case: Case) -> str:
    contact = case.contact(ContactRole.AFTERCARE)
    if contact is None:
        return case.say("hand-over.nobody")
    return case.say("hand-over.named", name=case.reach(contact))
