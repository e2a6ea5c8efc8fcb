"""Reads an answers file: profile, decision, centre, away times, people, questions."""

from datetime import date
from enum import Enum
from typing import Final, TypeVar

from planner.content.answers.answer_keys import key_of
from planner.content.answers.health_answers import health_answers
from planner.content.reading.reader import TomlTable
from planner.content.reading.table_values import MAX_WHOLE
from planner.content.reading.toml_file import parse_table
from planner.models.answers import Answers, AnswersFile
from planner.models.errors import PlannerError
from planner.models.evidence.aid import Hearer
from planner.models.ids import AwayId, CentreId, DrugId, StepId, ValueItemId
from planner.models.journey import Contact, ContactRole
from planner.models.person.decision import (
    Answer,
    Centre,
    Decision,
    DecisionRole,
    DecisionStage,
    Rating,
    Readiness,
    RiskAccepted,
    Voice,
)
from planner.models.person.profile import (
    DrugCourse,
    MsType,
    PersonSex,
    Profile,
    Walking,
    YesNo,
)
from planner.models.plan.facts import Away, Closure, RoughAnchor
from planner.models.plan.protocol import Site
from planner.models.structs import replace
from planner.services.entry.day0_text import read_day0
from planner.services.entry.past_text import Told, read_told

_Choice = TypeVar("_Choice", bound=Enum)
_PROFILE_FIELDS: Final = frozenset(Profile.__struct_fields__) - {"dont_know", "none_of"}


def read_answers(content: bytes | str, file_name: str) -> AnswersFile:
    """Read an answers file; whether the answers can be true is not looked at here.

    Args:
        content: the file; TOML.
        file_name: its name, for the problems.
    """
    table = parse_table(content, file_name)
    answers = _answers(table)
    return AnswersFile(
        name=file_name,
        answers=answers,
        problems=table.log.problems,
        is_whole=not table.log.is_closed,
        key_of=key_of,
        line_of=table.log.line_of,
    )


def _before(table: TomlTable) -> dict[StepId, Told]:
    """Read what is known of steps that lie before today, by their ids."""
    found: dict[StepId, Told] = {}
    for step in table.names():
        try:
            found[StepId(step)] = read_told(table.text(step))
        except PlannerError as error:
            table.note(step, error.code, **error.details)
    return found


def _day0(plan: TomlTable) -> date | RoughAnchor | None:
    told = plan.text("day0")
    if not told:
        return None
    try:
        return read_day0(told)
    except PlannerError as error:
        plan.note("day0", error.code, **error.details)
        return None


def _answers(table: TomlTable) -> Answers:
    decision = table.table("decision")
    centre = table.table("centre")
    plan = table.table("plan")
    contacts = table.table("contacts")
    before = table.table("before")
    hearers = table.table("questions-for")
    profile = table.table("profile")
    answers = Answers(
        title=table.text("title"),
        profile=_profile(profile) if profile else Profile(),
        decision=_decision(decision) if decision else Decision(),
        centre=_centre(centre) if centre else None,
        day0=_day0(plan) if plan else None,
        centre_start=plan.day("centre-start") if plan else None,
        away=tuple(
            _away(one, number)
            for number, one in enumerate(table.tables("away"), start=1)
        ),
        closures=tuple(
            _closure(one, number)
            for number, one in enumerate(table.tables("closure"), start=1)
        ),
        begun=before is not None,
        before=_before(before) if before else {},
        contacts=read_contacts(contacts) if contacts else (),
        questions=table.texts("questions"),
        questions_for=_questions_for(hearers) if hearers else {},
    )
    for part in (plan, table):
        if part is not None:
            part.finish()
    return answers


def _questions_for(table: TomlTable) -> dict[Hearer, tuple[str, ...]]:
    asked = {hearer: table.texts(hearer.value) for hearer in Hearer}
    table.finish()
    return {hearer: texts for hearer, texts in asked.items() if texts}


def _profile(table: TomlTable) -> Profile:
    drug = table.table("present-drug")
    profile = Profile(
        name=table.text("name"),
        born=table.day("born"),
        sex=_maybe(table, "sex", PersonSex.FEMALE),
        phone=table.text("phone"),
        languages=table.text("languages"),
        ms_type=_maybe(table, "ms-type", MsType.RELAPSING),
        onset=table.text("onset"),
        diagnosed=table.text("diagnosed"),
        relapses_12=_count(table, "relapses-12"),
        relapses_24=_count(table, "relapses-24"),
        last_relapse=table.text("last-relapse"),
        new_lesions_12=_maybe(table, "new-lesions-12", YesNo.YES),
        last_mri=table.text("last-mri"),
        edss=_edss(table),
        edss_on=table.text("edss-on"),
        walking=_maybe(table, "walking", Walking.NO_LIMIT),
        present_drug=_course(drug) if drug else None,
        past_drugs=tuple(_course(one) for one in table.tables("past-drug")),
        other_conditions=table.text("other-conditions"),
        **health_answers(table),
        may_become_pregnant=_maybe(table, "may-become-pregnant", YesNo.YES),
        may_father=_maybe(table, "may-father", YesNo.YES),
        wants_children=_maybe(table, "wants-children", YesNo.YES),
        smokes=_maybe(table, "smokes", YesNo.YES),
        home_country=table.text("home-country"),
        home_region=table.text("home-region"),
    )
    unknown = _dont_know(table, profile)
    table.finish()
    return replace(profile, dont_know=unknown)


def _dont_know(table: TomlTable, profile: Profile) -> frozenset[str]:
    """Return the fields answered with "don't know", which cannot be known too."""
    told: set[str] = set()
    for number, key in enumerate(table.texts("dont-know"), start=1):
        name = key.replace("-", "_")
        if name not in _PROFILE_FIELDS:
            table.note(f"dont-know[{number}]", "answers.unknown-field", name=key[:60])
        elif getattr(profile, name) not in {None, "", ()}:
            table.note(f"dont-know[{number}]", "answers.known-too", name=key)
        told.add(name)
    return frozenset(told)


def _course(table: TomlTable) -> DrugCourse:
    course = DrugCourse(
        drug=DrugId(table.need_text("drug")),
        name=table.text("name"),
        since=table.text("since"),
        until=table.text("until"),
        last_dose=table.day("last-dose"),
        why_stopped=table.text("why-stopped"),
        failed=_maybe(table, "failed", YesNo.YES),
    )
    table.finish()
    return course


def _decision(table: TomlTable) -> Decision:
    ratings = table.table("ratings")
    before, after = table.table("ready-before"), table.table("ready-after")
    voice = Voice(
        ratings=_ratings(ratings) if ratings else {},
        top=tuple(ValueItemId(item) for item in table.texts("top")),
        before=_readiness(before) if before else Readiness(),
        after=_readiness(after) if after else Readiness(),
        risk=_maybe(table, "risk-for-gain", RiskAccepted.ONE_IN_1_000),
    )
    decision = Decision(
        decide_by=table.day("decide-by"),
        role=_maybe(table, "role", DecisionRole.WE_SHARE),
        stage=_maybe(table, "stage", DecisionStage.CONSIDERING),
        treatment=table.text("treatment"),
        mine=voice,
    )
    table.finish()
    return decision


def _ratings(table: TomlTable) -> dict[ValueItemId, Rating]:
    ratings = {
        ValueItemId(name): Rating(
            table.whole(name, Rating.NOT_SURE, low=0, high=Rating.A_GREAT_DEAL)
        )
        for name in table.names()
    }
    table.finish()
    return ratings


def _readiness(table: TomlTable) -> Readiness:
    readiness = Readiness(
        know=_maybe(table, "know", YesNo.YES),
        clear=_maybe(table, "clear", YesNo.YES),
        supported=_maybe(table, "supported", YesNo.YES),
        sure=_maybe(table, "sure", YesNo.YES),
    )
    table.finish()
    return readiness


def _centre(table: TomlTable) -> Centre:
    answers = table.table("answers")
    centre = Centre(
        id=CentreId("centre-1"),
        name=table.need_text("name"),
        city=table.text("city"),
        country=table.text("country"),
        region=table.text("region"),
        phone=table.text("phone"),
        note=table.text("note"),
        answers=_centre_answers(answers) if answers else {},
    )
    table.finish()
    return centre


def _centre_answers(table: TomlTable) -> dict[str, Answer]:
    given: dict[str, Answer] = {}
    for question, one in table.named_tables():
        given[question] = Answer(
            text=one.need_text("text"),
            who=one.text("who"),
            on=one.day("on"),
            how=one.text("how"),
        )
        one.finish()
    return given


def read_contacts(table: TomlTable) -> tuple[Contact, ...]:
    """Return the people of a table that names each by the role."""
    roles = {role.value: role for role in ContactRole}
    found: list[Contact] = []
    for name, one in table.named_tables():
        if name not in roles:
            table.note(name, "answers.unknown-contact", allowed=", ".join(roles))
            continue
        found.append(
            Contact(
                role=roles[name],
                name=one.text("name"),
                phone=one.text("phone"),
                email=one.text("email"),
                hours=one.text("hours"),
                note=one.text("note"),
            )
        )
        one.finish()
    return tuple(found)


def _away(table: TomlTable, number: int) -> Away:
    away = Away(
        id=AwayId(f"away-{number}"),
        first=table.need_day("first"),
        last=table.need_day("last"),
        why=table.text("why"),
    )
    table.finish()
    return away


def _closure(table: TomlTable, number: int) -> Closure:
    closure = Closure(
        id=AwayId(f"closure-{number}"),
        site=table.choice("site", Site.CENTRE),
        first=table.need_day("first"),
        last=table.need_day("last"),
        why=table.text("why"),
    )
    table.finish()
    return closure


def _maybe(table: TomlTable, key: str, stand_in: _Choice) -> _Choice | None:
    """Return a choice, None when absent or answered with "don't know"."""
    if not table.has(key) or table.text(key) == "dont-know":
        return None
    return table.choice(key, stand_in)


def _count(table: TomlTable, key: str) -> int | None:
    if not table.has(key):
        return None
    # Below zero is read too: that it cannot be true is for the check of the answers to
    # say.
    return table.whole(key, 0, low=-MAX_WHOLE)


def _edss(table: TomlTable) -> float | None:
    # Signed for the same reason: the scale is looked at with the other answers, not
    # here.
    edss = table.amount("edss", signed=True)
    return None if edss is None else float(edss)
