"""The hand-over: who does what after the treatment, a part a role, on one page.

What only the unit can date is a line inside its part, never a guessed date. A name that
nobody told is a line to write on.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from planner.models.care_sheets import CarePart, DueMark, DueRow, HandOver
from planner.models.errors import PlannerError
from planner.models.journey import ContactRole
from planner.models.plan.protocol import Role, StepKind
from planner.models.plan.schedule import StepState
from planner.models.sheets import Ink, Words
from planner.models.structs import replace
from planner.services.documents.after.care_roles import (
    CareRole,
    care_role,
    care_rows,
)
from planner.services.documents.after.care_sentence import care_sentence
from planner.services.documents.after.due_months import (
    DueSpan,
    due_columns,
    due_spans,
)
from planner.services.documents.after.duty_words import owner_words
from planner.services.documents.after.health_now import health_in_brief
from planner.services.documents.after.whose import (
    before_number,
    care_foot,
    whose_lines,
)
from planner.services.documents.carer.emergency_card import (
    TRANSPLANT,
    night_number,
    treatment_kind,
)
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    brief_line,
    is_agreed,
    scheduled,
)
from planner.services.documents.days.ink import (
    LINE,
    found,
    number,
    plain,
    say,
    strong,
    to_fill,
)
from planner.services.documents.doctor.doctor_sheet import owner
from planner.services.documents.parts.closing_parts import is_for_cells
from planner.services.language.letters import capitalized
from planner.services.views.living.plan_view import PlanRow
from planner.services.views.results.result_series import result_series, series_lines

_CONTACT: Final = {
    CareRole.UNIT: (ContactRole.TRANSPLANT_UNIT, ContactRole.HAEMATOLOGIST),
    CareRole.FAMILY_DOCTOR: (ContactRole.GP,),
    CareRole.NEUROLOGIST: (ContactRole.NEUROLOGIST, ContactRole.MS_NURSE),
}
_SERIES: Final = 4
"""So many tests with their values find room on the one page."""
_DOSES: Final = frozenset({StepKind.MEDICINE, StepKind.INFUSION})


def hand_over(case: Case) -> HandOver:
    """Build the hand-over.

    Args:
        case: the journey with its dates, in the language of the paper.

    Raises:
        PlannerError: ``export.nothing-to-hand-over`` where nothing follows the
            treatment that others see to.
    """
    rows = care_rows(case)
    if not rows:
        raise PlannerError("export.nothing-to-hand-over")
    named = _by_name(case, rows)
    days = [[row.start for row in held if row.start] for held in named]
    since = case.schedule.day0 or min((d for one in days for d in one), default=None)
    spans = due_spans(days, since or case.made_on)
    return HandOver(
        owner=owner(case),
        title=say(case, _title_key(case)),
        whose=tuple(whose_lines(case)),
        sentence=tuple(care_sentence(case)),
        fever=_fever(case),
        health=health_in_brief(case),
        health_end=say(case, "elsewhere"),
        note=say(case, "handover.note"),
        columns=due_columns(case, spans),
        parts=tuple(_parts(case, named, spans)),
        more=say(case, "handover.more", count="{count}"),
        foot=care_foot(case),
    )


def _title_key(case: Case) -> str:
    return "handover.title" if is_for_cells(case) else "handover.title-plain"


def _by_name(case: Case, rows: Iterable[PlanRow]) -> list[list[PlanRow]]:
    """Return the rows of one kind together, in the order of their first dates."""
    named: dict[tuple[CareRole, str, bool], list[PlanRow]] = {}
    for row in rows:
        key = (care_role(case, row), _label(case, row), row.start is None)
        named.setdefault(key, []).append(row)
    return list(named.values())


def _label(case: Case, row: PlanRow) -> str:
    step = scheduled(case, row).step
    shipped = "" if step.wording else found(case, f"handover.row.{step.words_id}")
    told = shipped or brief_line(case, row)
    return capitalized(told, case.speaker.language)


def _fever(case: Case) -> str:
    if not is_for_cells(case):
        return ""
    return say(case, f"handover.fever.{treatment_kind(case)}")


def _parts(
    case: Case, named: Sequence[Sequence[PlanRow]], spans: Sequence[DueSpan]
) -> Iterator[CarePart]:
    for role in CareRole:
        held = [rows for rows in named if care_role(case, rows[0]) is role]
        lines = tuple(_lines(case, role, held))
        dated = tuple(_row(case, rows, spans) for rows in held if rows[0].start)
        # Whom to call at night stands there, whatever the unit does afterwards.
        called = role is CareRole.UNIT and is_for_cells(case)
        if held or called:
            yield CarePart(
                title=_title(case, role),
                reach=_reach(case, role, held),
                rows=dated,
                owners=owner_words(case, role),
                lines=lines,
            )


def _title(case: Case, role: CareRole) -> str:
    key = role.value
    if role is CareRole.UNIT and treatment_kind(case) != TRANSPLANT:
        key = "clinic"
    return say(case, f"handover.role.{key}")


def _reach(case: Case, role: CareRole, held: Sequence[Sequence[PlanRow]]) -> Ink:
    if role is CareRole.OTHERS:
        whose = dict.fromkeys(rows[0].who for rows in held)
        labels = [
            case.speaker.label(who)
            for who in whose
            if who not in {Role.PATIENT, Role.CARER}
        ]
        return tuple(one for label in labels for one in (*plain(label), LINE))
    told = _unit(case) if role is CareRole.UNIT else _named(case, role)
    *before, last = told
    if isinstance(last, Words):
        last = replace(last, text=say(case, "and-then", words=last.text))
    return (*before, last, *to_fill(case, "handover.sees"))


def _named(case: Case, role: CareRole) -> Ink:
    for one in _CONTACT[role]:
        contact = case.contact(one)
        if contact is not None:
            reach = number(contact.phone) or to_fill(case, "band.phone")
            return (*before_number(case, contact.name), *reach)
    return to_fill(case, "handover.name-phone")


def _unit(case: Case) -> Ink:
    """Return the unit with the number that answers day and night."""
    centre, phone = case.centre(), night_number(case)
    known = [case.contact(one) for one in _CONTACT[CareRole.UNIT]]
    person = next((one for one in known if one is not None), None)
    name = person.name if person is not None and person.name else ""
    city = "" if centre is None or centre.city in centre.name else centre.city
    where = case.speaker.facts(centre.name, city) if centre else name
    reach = number(phone) or to_fill(case, "band.phone")
    always = plain(say(case, "handover.always")) if phone else ()
    return (
        *(before_number(case, where) or to_fill(case, "band.name")),
        *reach,
        *always,
    )


def _row(case: Case, rows: Sequence[PlanRow], spans: Sequence[DueSpan]) -> DueRow:
    cells: list[list[DueMark]] = [[] for _ in spans]
    for row in rows:
        if row.start is None:
            continue
        day = row.start
        place = next(number for number, span in enumerate(spans) if span.holds(day))
        yearly = spans[place].yearly
        short = case.speaker.day_short(day)
        if yearly:
            # "30" alone would read as a day of the month above it.
            short = say(case, "handover.year", year=str(day.year)[-2:])
        whole = case.speaker.day_bare(day)
        if row.rough:
            short = short if yearly else say(case, "about", date=short)
            whole = say(case, "about", date=whole)
        cells[place].append(
            DueMark(
                short=short,
                whole=whole,
                agreed=is_agreed(case, row),
                done=_done(case, row),
            )
        )
    return DueRow(label=_label(case, rows[0]), cells=tuple(map(tuple, cells)))


def _done(case: Case, row: PlanRow) -> str:
    return say(case, "handover.done") if row.state is StepState.DONE else ""


def _lines(
    case: Case, role: CareRole, held: Sequence[Sequence[PlanRow]]
) -> Iterator[Ink]:
    """Yield what has no date, then what is to be settled with whoever this is."""
    for rows in held:
        if rows[0].start is None:
            yield _undated(case, rows[0])
    transplant = is_for_cells(case) and treatment_kind(case) == TRANSPLANT
    if role is CareRole.UNIT and transplant:
        yield to_fill(case, "handover.irradiated")
    if role is CareRole.FAMILY_DOCTOR:
        yield (*to_fill(case, "handover.results"), *_acts(case))
        day0 = case.schedule.day0 if case.schedule.day_numbers else None
        series = result_series(case.journey, day0, case.speaker)
        for line in series_lines(series[:_SERIES], case.speaker):
            yield plain(line)


def _acts(case: Case) -> Ink:
    """Return who acts on blood results: whoever was named for the time at home."""
    named = case.contact(ContactRole.AFTERCARE)
    if named is None:
        return to_fill(case, "handover.acts")
    return (*plain(say(case, "handover.acts")), *strong(case.reach(named)))


def _undated(case: Case, row: PlanRow) -> Ink:
    """Return a line for a step without a date, with the room its kind needs."""
    name = _label(case, row)
    if row.kind is StepKind.TEST:
        return (*plain(name), *to_fill(case, "handover.every", "handover.until"))
    if row.kind in _DOSES:
        return (*plain(name), *to_fill(case, "handover.until"))
    return (*plain(name), *to_fill(case, "on"))
