"""The emergency card: risk, action, number first, for a nurse who turns nothing over.

A date that is only wished is never printed on it: a wrong date harms, an empty line
asks. Side one is in the language of the clinic, or waits for the words of the country;
side two is in the patient's language.
"""

from collections.abc import Iterator
from typing import Final

from planner.models.care_sheets import CardSheet, CardSide, CareSheet
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, OTHER_TREATMENT
from planner.models.journey import ContactRole
from planner.models.plan.schedule import StepState
from planner.models.plan_sheets import PlanSheet
from planner.models.sheets import Fact, FactColumn, Ink, Sheet, Words
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.documents.days.ink import (
    LINE,
    found,
    number,
    plain,
    say,
    strong,
    to_fill,
)
from planner.services.documents.doctor.clinical_sentence import NO_DRUG, drug_name
from planner.services.documents.doctor.doctor_sheet import owner
from planner.services.documents.doctor.health_facts import urgent_given
from planner.services.documents.parts.closing_parts import is_for_cells
from planner.services.language.date_forms import ENGLISH
from planner.services.language.letters import capitalized
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.views.signs_to_call import asks_to_carry

TRANSPLANT: Final = "ahsct"
CELLS: Final = "msc"
OTHER: Final = "other"
DRUG: Final = "drug"
_WHOLE: Final = 2
"""A name and a number: nothing is left to fill in."""


def emergency_card(case: Case, beside: Case | None = None) -> CardSheet:
    """Build the card of the planned treatment.

    Raises:
        PlannerError: ``export.nothing-to-carry`` where the treatment needs no card.

    Args:
        case: the journey with its dates, in the language of the paper.
        beside: the same in the language of the clinic; None leaves room for it.
    """
    if not asks_to_carry(case.journey, case.catalog, case.made_on):
        raise PlannerError("export.nothing-to-carry")
    version = str(case.journey.revision)
    date = case.speaker.day_bare(case.made_on)
    filled = _side(case)
    return CardSheet(
        owner=owner(case),
        title=say(case, "card.title"),
        intro=say(case, "card.intro"),
        sides=(_in_words_of(beside) if beside else _empty(case, filled), filled),
        fill=_fill(case),
        carry=say(case, "card.carry-drug" if _is_of_drug(case) else "card.carry"),
        foot=say(case, "card.foot", version=version, date=date),
    )


def both_sided(
    sheets: tuple[Sheet | CareSheet | PlanSheet, ...], case: Case, beside: Case
) -> tuple[Sheet | CareSheet | PlanSheet, ...]:
    """Return sheets whose card says it in both languages, in a plan as it does alone.

    Args:
        sheets: of a document.
        case: the journey in the language of the paper.
        beside: the same in the language of the clinic.
    """
    return tuple(
        emergency_card(case, beside) if isinstance(one, CardSheet) else one
        for one in sheets
    )


def _is_of_drug(case: Case) -> bool:
    return treatment_kind(case) == DRUG


def night_number(case: Case) -> str:
    """Return the number that answers day and night, "" while nobody told it."""
    contact = case.contact(ContactRole.CENTRE_24H)
    if contact is not None and contact.phone:
        return contact.phone
    centre = case.centre()
    return centre.phone if centre else ""


def treatment_kind(case: Case) -> str:
    """Return "ahsct", "msc", "drug" or "other": what it is, for risk and signs."""
    plan = case.journey.plan
    if plan is not None and plan.option == OTHER_TREATMENT:
        return OTHER
    if not is_for_cells(case):
        return DRUG
    transplant = plan is not None and plan.option.startswith(TRANSPLANT)
    return TRANSPLANT if transplant else CELLS


def _side(case: Case) -> CardSide:
    kind = treatment_kind(case)
    return CardSide(
        alarm=say(case, f"card.alarm.{kind}"),
        action=found(case, f"card.action.{_route(case)}")
        or say(case, f"card.action.{kind}"),
        number=night_number(case),
        no_answer=to_fill(case, "card.no-answer"),
        lines=tuple(_lines(case)),
        given=_given_before(case),
    )


def _in_words_of(beside: Case) -> CardSide:
    """Return the side for the clinic; it says itself who translated it."""
    side, tag = _side(beside), beside.speaker.tag
    # English words were written so.
    note = () if tag == ENGLISH else (plain(say(beside, "translated-card")),)
    return replace(side, language=tag, lines=(*side.lines, *note))


def _route(case: Case) -> str:
    """Return the words of Day 0, which tell how cells are given."""
    day0 = case.schedule.by_id.get(DAY0)
    return day0.step.words_id if day0 else ""


def _empty(case: Case, filled: CardSide) -> CardSide:
    """Return the same lines to be filled in: twice the same language helps nobody."""
    lines = tuple(_labels(line) for line in filled.lines)
    return CardSide(
        heading=say(case, "card.local"),
        number=filled.number,
        no_answer=filled.no_answer,
        lines=lines,
        given=(*map(_labels, filled.given[:1]), *filled.given[1:]),
    )


def _labels(line: Ink) -> Ink:
    """Return the line with room after its first words; names and numbers stay."""
    words = [one for one in line if isinstance(one, Words)]
    kept = [one for one in words[1:] if one.strong]
    return (*words[:1], *kept, LINE) if len(kept) < _WHOLE else (*words[:1], *kept)


def _lines(case: Case) -> Iterator[Ink]:
    profile, plan = case.journey.profile, case.journey.plan
    name = strong(profile.name) or to_fill(case, "band.name")
    born = profile.born
    told = case.speaker.day_bare(born) if born else ""
    day = plain(say(case, "card.born", date=told)) if told else ()
    born_words = day or to_fill(case, "band.born")
    speaks = (*plain(say(case, "card.speaks")), *strong(profile.languages))
    told_speaks = speaks if profile.languages else to_fill(case, "card.speaks")
    yield (*name, *born_words, *told_speaks)
    yield _drug(case)
    given = found(case, f"card.given.{plan.option}") if plan else ""
    if treatment_kind(case) == OTHER:
        told = treatment_name(case.journey, case.speaker)
        given = say(case, "card.given-other", treatment=told)
    if given:
        yield (*plain(given), *(number(_given_on(case)) or (LINE,)))
    yield from _given_before(case)[:1]
    if treatment_kind(case) == TRANSPLANT:
        yield to_fill(case, "card.low-counts")
        yield to_fill(case, "card.irradiated")
    yield _allergies(case)
    yield _kin(case)


def _given_before(case: Case) -> tuple[Ink, ...]:
    """Return what was given, whole and ever shorter, each cut behind a whole fact."""
    facts = urgent_given(case)
    speaker, label = case.speaker, plain(say(case, "card.done-before"))
    told: list[str] = []
    for shown in range(len(facts), 0, -1):
        left = len(facts) - shown
        for words in zip(*facts[:shown], strict=True):
            what = speaker.names(*words)
            more = say(case, "card.more-before", what=what, count=left) if left else ""
            told.append(more or what)
    return tuple((*label, Words(text=one, strong=True)) for one in told)


def allergy_words(case: Case) -> str:
    """Return the names of allergies, "none" where that was told, "" else."""
    profile = case.journey.profile
    if "allergies" in profile.none_of:
        return case.speaker.say("health.none")
    return case.speaker.facts(*(one.name for one in profile.allergies))


def _allergies(case: Case) -> Ink:
    told = strong(allergy_words(case))
    if not told:
        return to_fill(case, "card.allergies")
    return (*plain(say(case, "card.allergies")), *told)


def _drug(case: Case) -> Ink:
    course, name = case.journey.profile.present_drug, drug_name(case)
    if course is None:
        return to_fill(case, "card.drug-unknown")
    if course.drug == NO_DRUG:
        return plain(say(case, "card.no-drug"))
    risk = found(case, f"card.risk.{course.drug}")
    drug = capitalized(name, case.speaker.language)
    key = "card.drug-with-risk" if risk else "card.drug"
    told = say(case, key, drug=drug, risk=risk)
    return (*strong(say(case, "card.ms")), *plain(told), LINE)


def _given_on(case: Case) -> str:
    """Only a treatment that took place has a date here."""
    day0 = case.schedule.by_id.get(DAY0)
    if day0 is None or day0.state is not StepState.DONE or day0.start is None:
        return ""
    return case.speaker.day_bare(day0.start)


def _kin(case: Case) -> Ink:
    carer = case.contact(ContactRole.CARER)
    label = plain(say(case, "card.kin"))
    if carer is None:
        return (*label, LINE)
    return (*label, *strong(carer.name), *(number(carer.phone) or (LINE,)))


def _fill(case: Case) -> FactColumn:
    course = case.journey.profile.present_drug
    facts = []
    if course is not None and course.drug != NO_DRUG:
        dose = course.last_dose
        told = say(case, "card.write-last")
        if dose is not None and dose <= case.made_on:
            told = say(case, "card.so-far", date=case.speaker.day_bare(dose))
        facts.append(_fact(case, "last-dose", told))
    given = _given_on(case)
    key = "card.was-on" if given else "card.write-day"
    if not _is_of_drug(case):
        facts.append(_fact(case, "given-on", say(case, key, date=given)))
    if treatment_kind(case) == TRANSPLANT:
        facts.append(_fact(case, "low-counts", say(case, "card.team-says")))
        facts.append(_fact(case, "irradiated", say(case, "card.ask-card")))
    if not allergy_words(case):
        facts.append(_fact(case, "allergies", say(case, "card.none-if")))
    return FactColumn(title=say(case, "card.fill-title"), facts=tuple(facts))


def _fact(case: Case, label: str, told: str) -> Fact:
    return Fact(label=say(case, f"card.{label}"), told=plain(told))
