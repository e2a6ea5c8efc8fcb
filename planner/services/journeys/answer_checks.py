"""All that is wrong with answers given up front, found before anything is made.

The file is read first (``planner/content/answers``), then its answers are checked here,
then the journey is made of them (``starting``): three calls in a row.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Final

from planner.models.answers import Answers, AnswersFile
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.person.decision import Centre, Voice
from planner.models.person.profile import DrugCourse, Profile
from planner.models.plan.facts import Away, Closure, RoughAnchor
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.rules.centre_rules import (
    find_answer_refusals,
    find_centre_refusals,
    find_contact_refusals,
)
from planner.models.rules.day_rules import MAX_SPANS, find_span_refusals, same_days
from planner.models.rules.decision_rules import (
    MAX_QUESTIONS,
    find_decision_refusals,
    find_top_refusals,
)
from planner.models.rules.person_rules import find_profile_refusals
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals, refuse_file
from planner.services.edits.plan_edits import check_anchor
from planner.services.entry.past_text import is_ahead, write_told
from planner.services.entry.spelling import nearest
from planner.services.journeys.journeys import JourneyService
from planner.services.journeys.starting import anchor_of
from planner.services.ports import Catalog, HolidayRules

_NO_DRUG: Final = "none"
_OTHER_DRUG: Final = "other"


def check_answers(
    service: JourneyService,
    file: AnswersFile,
    *,
    protocol: TreatmentProtocol,
    day0: date | RoughAnchor | None,
) -> Answers:
    """Return the answers of a file from which a journey can be started.

    Beside what is refused of a single answer: names that nothing here is called by
    (drug, item, question, country, region), answers that exclude each other, and a
    centre's start from which no plan can be made. A ``day0`` wins over that start.

    Raises:
        FileRefusedError: with all that could not be read and all that
            ``start_journey`` would refuse, each with its key and line.
    """
    found = Refusals((one.key for one in file.problems), file.key_of)
    # Of half a file nothing can be said: what is missing may stand in the other half.
    if file.is_whole:
        _find_refusals(service, file.answers, found)
        _find_before(file.answers, protocol, service.today(), found)
        if day0 is None:
            _find_start(file.answers, protocol, service.today(), found)
    refuse_file(file, found)
    return file.answers


def _find_refusals(service: JourneyService, answers: Answers, found: Refusals) -> None:
    today, catalog = service.today(), service.catalog
    profile = found.under("profile")
    if answers.title:
        found.take("title", lambda: clean_line(answers.title, "title"))
    find_profile_refusals(answers.profile, today, profile)
    _find_drugs(answers.profile, catalog, profile)
    _find_home(answers.profile, service.closed_days, today, profile)
    find_decision_refusals(answers.decision, found.under("decision"))
    _find_voice(answers.decision.mine, catalog, found.under("decision"))
    if answers.centre is not None:
        centre = found.under("centre")
        find_centre_refusals(answers.centre, centre)
        _find_region(
            (answers.centre.country, "country"),
            (answers.centre.region, "region"),
            service.closed_days,
            today,
            centre,
        )
        _find_centre_answers(answers.centre, catalog, centre)
    _find_days(answers, found)
    for contact in answers.contacts:
        part = found.under(f"contacts.{contact.role.value}")
        find_contact_refusals(contact, part)
    _find_questions(answers.questions, found)


def _find_before(
    answers: Answers, protocol: TreatmentProtocol, today: date, found: Refusals
) -> None:
    """Find steps that the timetable does not have, and what lies ahead."""
    for step, told in answers.before.items():
        if protocol.step(StepId(step.partition("#")[0])) is None:
            found.add(f"before.{step}", "protocol.unknown-step", step=step)
        elif is_ahead(told, today):
            details = {"date": write_told(told), "today": today.isoformat()}
            found.add(f"before.{step}", "step.done-in-future", **details)


def _find_start(
    answers: Answers, protocol: TreatmentProtocol, today: date, found: Refusals
) -> None:
    """Find a Day 0 or a centre's start on which no plan can stand."""
    anchor = anchor_of(answers, protocol, None)
    place = "plan.centre_start" if answers.day0 is None else "plan.day0"
    found.take(place, lambda: check_anchor(protocol, anchor, today))


def _find_drugs(profile: Profile, catalog: Catalog, found: Refusals) -> None:
    known = {str(drug.id) for drug in catalog.drugs()} | {_NO_DRUG, _OTHER_DRUG}
    for name, course in _courses(profile):
        part = found.under(name)
        _find_name("drug", course.drug, "drug", known, part)
        if course.drug == _OTHER_DRUG and not course.name:
            part.add("name", "answers.name-missing")
        if course.drug == _NO_DRUG:
            _find_without_drug(course, part)


def _find_without_drug(course: DrugCourse, found: Refusals) -> None:
    """Find what only a drug can have, where it is said that there is none."""
    for field, told in (
        ("name", course.name),
        ("last_dose", course.last_dose),
        ("failed", course.failed),
    ):
        if told:
            found.add(field, "answers.without-drug", ("drug",))


def _courses(profile: Profile) -> Iterator[tuple[str, DrugCourse]]:
    if profile.present_drug is not None:
        yield "present_drug", profile.present_drug
    for number, course in enumerate(profile.past_drugs):
        yield f"past_drugs.{number}", course


def _find_home(
    profile: Profile, closed_days: HolidayRules, today: date, found: Refusals
) -> None:
    country = profile.home_country, "home_country"
    region = profile.home_region, "home_region"
    _find_region(country, region, closed_days, today, found)


def _find_region(
    country: tuple[str, str],
    region: tuple[str, str],
    closed_days: HolidayRules,
    today: date,
    found: Refusals,
) -> None:
    """Find a country or region that the calendar of public holidays does not know.

    Both are pairs of what was answered and its field.
    """
    (state, state_field), (part, part_field) = country, region
    if part and not state:
        found.add(part_field, "answers.region-alone", (state_field,))
    # Of a country that does not exist no region can be wrong.
    if found.is_wrong(state_field):
        return
    try:
        closed_days.closed_days(state, part, today.year, today.year)
    except PlannerError as error:
        is_region = error.code == "country.region-unknown"
        place = part_field if is_region else state_field
        found.add(place, error.code, **error.details)


def _find_voice(voice: Voice, catalog: Catalog, found: Refusals) -> None:
    known = {str(item.id) for item in catalog.aid.value_items}
    for item in voice.ratings:
        _find_name(f"ratings.{item}", item, "item", known, found)
    for number, item in enumerate(voice.top):
        _find_name(f"top.{number}", item, "item", known, found)
    find_top_refusals(voice.top, found)


def _find_centre_answers(centre: Centre, catalog: Catalog, found: Refusals) -> None:
    known = {str(one.id) for one in catalog.aid.centre_questions}
    for question, given in centre.answers.items():
        place = f"answers.{question}"
        _find_name(place, question, "question", known, found)
        find_answer_refusals(given, found.under(place))


def _find_days(answers: Answers, found: Refusals) -> None:
    _find_spans("away", answers.away, found)
    _find_spans("closures", answers.closures, found)


def _find_spans(name: str, spans: Sequence[Away | Closure], found: Refusals) -> None:
    for number, span in enumerate(spans):
        part = found.under(f"{name}.{number}")
        find_span_refusals(span, part)
        if any(same_days(one, span) for one in spans[:number]):
            days = {"first": str(span.first), "last": str(span.last)}
            part.add("first", "away.twice", **days)
    _find_too_many(name, len(spans), MAX_SPANS, "away.too-many", found)


def _find_questions(questions: tuple[str, ...], found: Refusals) -> None:
    for number, text in enumerate(questions):
        found.take(f"questions.{number}", partial(clean_text, text, "question"))
    _find_too_many(
        "questions", len(questions), MAX_QUESTIONS, "question.too-many", found
    )


def _find_too_many(
    name: str, count: int, most: int, code: str, found: Refusals
) -> None:
    if count > most:
        found.add(f"{name}.{most}", code, limit=str(most))


def _find_name(
    field: str, name: str, kind: str, known: Iterable[str], found: Refusals
) -> None:
    """Find a name that nothing of its kind is called by; what is alike is offered."""
    if not name or name in known:
        return
    near = nearest(name, known)
    if near:
        found.add(field, f"answers.unknown-{kind}-near", id=name[:60], near=near)
    else:
        found.add(field, f"answers.unknown-{kind}", id=name[:60])
