"""Reads an answers file: profile, decision, centre, away times, people, questions."""

from decimal import Decimal
from enum import Enum
from typing import Final, TypeVar

from planner.content.reading.problem_log import ProblemLog
from planner.content.reading.reader import Table
from planner.content.reading.toml_file import parse_table
from planner.models.answers import Answers
from planner.models.civil import check_partial_date
from planner.models.errors import PlannerError
from planner.models.ids import AwayId, CentreId, DrugId, ValueItemId
from planner.models.journey import Contact, ContactRole
from planner.models.person.decision import (
    Answer,
    Centre,
    Decision,
    DecisionRole,
    DecisionStage,
    Rating,
    Readiness,
    Voice,
)
from planner.models.person.profile import DrugCourse, MsType, Profile, Walking, YesNo
from planner.models.plan.facts import Away, Closure
from planner.models.plan.protocol import Site
from planner.models.structs import replace
from planner.services.edits.profile_checks import MOST_RELAPSES
from planner.services.entry.refusals import AnswerCheck, Refusals

_Choice = TypeVar("_Choice", bound=Enum)
_MAX_EDSS: Final = Decimal(10)
_PROFILE_FIELDS: Final = frozenset(Profile.__struct_fields__) - {"dont_know"}


def read_answers(
    content: bytes | str, file_name: str, check: AnswerCheck | None = None
) -> Answers:
    """Read an answers file.

    Args:
        content: the file; TOML.
        file_name: its name, for the problems.
        check: finds what is wrong with answers that can be read; told together with
            what cannot, by line.

    Raises:
        FileRefusedError: with every problem found.
    """
    table = parse_table(content, file_name)
    decision = table.table("decision")
    centre = table.table("centre")
    plan = table.table("plan")
    contacts = table.table("contacts")
    profile = table.table("profile")
    answers = Answers(
        title=table.text("title"),
        profile=_profile(profile) if profile else Profile(),
        decision=_decision(decision) if decision else Decision(),
        centre=_centre(centre) if centre else None,
        centre_start=plan.day("centre-start") if plan else None,
        away=tuple(
            _away(one, number)
            for number, one in enumerate(table.tables("away"), start=1)
        ),
        closures=tuple(
            _closure(one, number)
            for number, one in enumerate(table.tables("closure"), start=1)
        ),
        contacts=_contacts(contacts) if contacts else (),
        questions=table.texts("questions"),
    )
    for part in (plan, table):
        if part is not None:
            part.finish()
    if check is not None:
        _check(answers, check, table.log)
    table.log.refuse_if_any()
    return answers


def _check(answers: Answers, check: AnswerCheck, log: ProblemLog) -> None:
    """Note what is refused of the answers that could be read."""
    found = Refusals(problem.key for problem in log.problems)
    check(answers, found)
    for refusal in found.found:
        log.add(refusal.place, refusal.code, **refusal.details)


def _profile(table: Table) -> Profile:
    drug = table.table("present-drug")
    profile = Profile(
        name=table.text("name"),
        born=table.day("born"),
        ms_type=_maybe(table, "ms-type", MsType.RELAPSING),
        onset=_partial(table, "onset"),
        diagnosed=_partial(table, "diagnosed"),
        relapses_12=_count(table, "relapses-12", MOST_RELAPSES["relapses_12"]),
        relapses_24=_count(table, "relapses-24", MOST_RELAPSES["relapses_24"]),
        last_relapse=_partial(table, "last-relapse"),
        new_lesions_12=_maybe(table, "new-lesions-12", YesNo.YES),
        last_mri=_partial(table, "last-mri"),
        edss=_edss(table),
        edss_on=_partial(table, "edss-on"),
        walking=_maybe(table, "walking", Walking.NO_LIMIT),
        present_drug=_course(drug) if drug else None,
        past_drugs=tuple(_course(one) for one in table.tables("past-drug")),
        other_conditions=table.text("other-conditions"),
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


def _dont_know(table: Table, profile: Profile) -> frozenset[str]:
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


def _course(table: Table) -> DrugCourse:
    course = DrugCourse(
        drug=DrugId(table.need_text("drug")),
        name=table.text("name"),
        since=_partial(table, "since"),
        until=_partial(table, "until"),
        last_dose=table.day("last-dose"),
        why_stopped=table.text("why-stopped"),
        failed=_maybe(table, "failed", YesNo.YES),
    )
    table.finish()
    return course


def _decision(table: Table) -> Decision:
    ratings = table.table("ratings")
    before, after = table.table("ready-before"), table.table("ready-after")
    voice = Voice(
        ratings=_ratings(ratings) if ratings else {},
        top=tuple(ValueItemId(item) for item in table.texts("top")),
        before=_readiness(before) if before else Readiness(),
        after=_readiness(after) if after else Readiness(),
    )
    decision = Decision(
        decide_by=table.day("decide-by"),
        role=_maybe(table, "role", DecisionRole.WE_SHARE),
        stage=_maybe(table, "stage", DecisionStage.CONSIDERING),
        mine=voice,
    )
    table.finish()
    return decision


def _ratings(table: Table) -> dict[ValueItemId, Rating]:
    ratings = {
        ValueItemId(name): Rating(
            table.whole(name, Rating.NOT_SURE, low=0, high=Rating.A_GREAT_DEAL)
        )
        for name in table.names()
    }
    table.finish()
    return ratings


def _readiness(table: Table) -> Readiness:
    readiness = Readiness(
        know=_maybe(table, "know", YesNo.YES),
        clear=_maybe(table, "clear", YesNo.YES),
        supported=_maybe(table, "supported", YesNo.YES),
        sure=_maybe(table, "sure", YesNo.YES),
    )
    table.finish()
    return readiness


def _centre(table: Table) -> Centre:
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


def _centre_answers(table: Table) -> dict[str, Answer]:
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


def _contacts(table: Table) -> tuple[Contact, ...]:
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
                note=one.text("note"),
            )
        )
        one.finish()
    return tuple(found)


def _away(table: Table, number: int) -> Away:
    away = Away(
        id=AwayId(f"away-{number}"),
        first=table.need_day("first"),
        last=table.need_day("last"),
        why=table.text("why"),
    )
    table.finish()
    return away


def _closure(table: Table, number: int) -> Closure:
    closure = Closure(
        id=AwayId(f"closure-{number}"),
        site=table.choice("site", Site.CENTRE),
        first=table.need_day("first"),
        last=table.need_day("last"),
        why=table.text("why"),
    )
    table.finish()
    return closure


def _maybe(table: Table, key: str, stand_in: _Choice) -> _Choice | None:
    """Return a choice, None when absent or answered with "don't know"."""
    if not table.has(key) or table.text(key) == "dont-know":
        return None
    return table.choice(key, stand_in)


def _count(table: Table, key: str, most: int) -> int | None:
    if not table.has(key):
        return None
    return table.whole(key, 0, low=0, high=most)


def _edss(table: Table) -> float | None:
    edss = table.amount("edss")
    if edss is None:
        return None
    if edss > _MAX_EDSS or edss * 2 != int(edss * 2):
        table.note("edss", "profile.edss", value=str(edss)[:20])
        return None
    return float(edss)


def _partial(table: Table, key: str) -> str:
    text = table.text(key)
    if not text:
        return ""
    try:
        return check_partial_date(text)
    except PlannerError as error:
        table.note(key, error.code, **error.details)
        return ""
