"""The plan for other programs: rows for a spreadsheet, activities for FHIR."""

from datetime import date
from typing import Final

from planner.models.document import (
    CareActivity,
    CarePlanDocument,
    Cell,
    Table,
    TableColumn,
)
from planner.models.journey import ContactRole
from planner.models.person.profile import MsType
from planner.models.plan.protocol import Role
from planner.models.plan.schedule import ScheduledStep
from planner.services.documents import health_record
from planner.services.documents.case import Case
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.views.living.plan_view import PlanRow

_COLUMNS: Final = (
    "id",
    "title-of-step",
    "phase",
    "kind",
    "day-number",
    "start",
    "end",
    "earliest",
    "aim",
    "latest",
    "state",
    "time",
    "place",
    "who",
    "note",
    "about",
)


def steps_table(case: Case, *, semicolon: bool = False) -> Table:
    """Return one row a step with ISO dates; what is not known stays empty.

    Args:
        case: the journey with its dates, in the language of the table.
        semicolon: between values, instead of a comma.
    """
    return Table(
        title=case.say("csv.title"),
        columns=tuple(TableColumn(title=case.say(f"csv.{one}")) for one in _COLUMNS),
        rows=tuple(
            tuple(Cell(text=text) for text in _values(case, row)) for row in case.rows
        ),
        separator=";" if semicolon else ",",
    )


def _values(case: Case, row: PlanRow) -> tuple[str, ...]:
    scheduled = case.schedule.by_id[row.id]
    return (
        row.id,
        row.title,
        row.phase_title,
        row.kind_word,
        "" if row.day is None else str(row.day),
        # A date that stands for many is no date to other programs: it has its own
        # column.
        "" if row.rough else _iso(row.start),
        "" if row.rough else _iso(row.end),
        _iso(_earliest(case, scheduled)),
        "" if row.rough else _iso(scheduled.aim),
        _iso(scheduled.latest),
        row.state_word,
        row.time,
        row.place_word,
        row.who_word,
        row.note,
        _iso(row.start) if row.rough else "",
    )


def _earliest(case: Case, step: ScheduledStep) -> date | None:
    """Return from when a step may start: days gone by are no choice any more."""
    first, last, today = step.earliest, step.latest, case.made_on
    if step.facts.done is not None or first is None or first >= today:
        return first
    return first if last is not None and last < today else today


def care_plan(case: Case) -> CarePlanDocument:
    """Return what the FHIR document tells: a summary, and activities with dates."""
    journey, speaker = case.journey, case.speaker
    days = [row.start for row in case.rows if row.start and not row.rough]
    ends = [row.end for row in case.rows if row.end and not row.rough]
    profile, carer = journey.profile, case.contact(ContactRole.CARER)
    kind = profile.ms_type
    return CarePlanDocument(
        journey=journey.id,
        made_on=case.made_on,
        language=speaker.tag,
        patient_name=profile.name,
        born=profile.born,
        title=_title(case),
        plan_state=journey.plan.state.value if journey.plan else "considering",
        first=min(days, default=None),
        last=max([*days, *ends], default=None),
        condition=speaker.label(kind) if kind else case.say("ms-unknown"),
        activities=tuple(_activity(row) for row in case.rows),
        sex=profile.sex.value if profile.sex else "",
        phone=profile.phone,
        languages=profile.languages,
        carer=(carer.name, carer.phone) if carer else ("", ""),
        heading=case.say("fhir.heading"),
        note=case.say("fhir.note"),
        onset=profile.onset,
        diagnosed=bool(profile.diagnosed),
        multiple_sclerosis=kind is not None and kind is not MsType.CIS,
        problems=health_record.problems(case),
        medicines=health_record.medicines(case),
        allergies=health_record.allergies(case),
        vaccines=health_record.vaccines(case),
        procedures=health_record.procedures(case),
        results=health_record.results(case),
        function=health_record.function(case),
        plan_title=case.say("fhir.plan"),
    )


def _title(case: Case) -> str:
    if case.journey.plan is None:
        return case.say("not-decided")
    return treatment_name(case.journey, case.speaker)


def _activity(row: PlanRow) -> CareActivity:
    when = row.when if row.rough else ""
    lines = (when, row.summary, row.prepare, row.bring, row.note)
    return CareActivity(
        id=row.id,
        title=row.title,
        phase=row.phase_title,
        state=row.state.value,
        first=None if row.rough else row.start,
        last=None if row.rough else row.end,
        place=row.place_word,
        who=row.who_word,
        description="\n".join(line for line in lines if line),
        kind=row.kind.value,
        time=row.time,
        own=row.who is Role.PATIENT,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
