"""Page 1: everything a doctor needs in sixty seconds, most urgent first."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from planner.models.document import (
    Block,
    BulletList,
    DoctorPage,
    FactPairs,
    Heading,
    Notice,
    Paragraph,
    Signatures,
)
from planner.models.evidence.fit import CriterionResult, FitAnswer
from planner.models.journey import ContactRole
from planner.models.plan.schedule import GapKind
from planner.services.documents.case import Case, pairs
from planner.services.documents.front.key_dates import key_dates
from planner.services.documents.front.person import history_columns, identity
from planner.services.words.problem_words import Explainer

if TYPE_CHECKING:
    from planner.models.plan.protocol import Role
    from planner.models.plan.schedule import Gap

_TOP: Final = 3
_NAMED: Final = 2
_ACCREDITATION: Final = ("accreditation", "ms-number")


def doctor_page(case: Case) -> DoctorPage:
    """Build page 1; within a list, what matters most stands first."""
    return DoctorPage(
        title=case.say("doctor.title"),
        subtitle=case.say("doctor.subtitle"),
        # The layout fills them in: only it knows what did not fit.
        more=case.say("doctor.more", count="{count}", page="{page}"),
        blocks=(
            identity(case),
            *_to_settle(case),
            history_columns(case),
            _chosen(case),
            Heading(text=case.say("doctor.dates")),
            key_dates(case),
            *_questions(case),
            Signatures(
                labels=(case.say("doctor.clinician"), case.say("doctor.signature"))
            ),
        ),
    )


def _to_settle(case: Case) -> tuple[Block, ...]:
    heading = Heading(text=case.say("doctor.settle"))
    items = tuple(_open_points(case))
    if not items:
        return heading, Paragraph(text=case.say("doctor.nothing-open"))
    return heading, Notice(title="", items=items)


def _open_points(case: Case) -> Iterator[tuple[str, str]]:
    """Yield problems, dates that only a team can set (one line a team), then gaps."""
    explainer = Explainer(case.schedule, case.speaker)
    for problem in case.schedule.problems:
        yield explainer.problem_lead(problem), explainer.problem(problem)
    waiting: dict[Role, list[Gap]] = {}
    for gap in case.schedule.gaps:
        if gap.kind is GapKind.TEAM_DATE:
            waiting.setdefault(gap.ask, []).append(gap)
    for ask, gaps in waiting.items():
        titles = (explainer.reasons.title(gap.step) for gap in gaps if gap.step)
        steps = case.speaker.names(*titles)
        told = case.say("doctor.dates-of", ask=case.speaker.label(ask), steps=steps)
        yield explainer.gap_lead(gaps[0]), told
    for gap in case.schedule.gaps:
        if gap.kind is not GapKind.TEAM_DATE:
            yield explainer.gap_lead(gap), explainer.gap(gap)


def _chosen(case: Case) -> FactPairs:
    return pairs(case.say("doctor.chosen"), _choice_rows(case))


def _choice_rows(case: Case) -> Iterator[tuple[str, str]]:
    plan, speaker = case.journey.plan, case.speaker
    if plan is None:
        yield case.say("option"), case.say("not-decided")
    else:
        yield case.say("option"), speaker.option_name(plan.option)
        if not plan.protocol.shipped:
            yield case.say("timetable"), speaker.protocol_title(plan.protocol)
    yield case.say("centre"), _centre(case)
    aftercare = case.contact(ContactRole.AFTERCARE)
    named = case.reach(aftercare) if aftercare else ""
    yield case.say("matters-most"), _values(case)
    asked = any(gap.kind is GapKind.AFTERCARE for gap in case.schedule.gaps)
    yield case.say("aftercare"), named or ("" if asked else case.say("not-named"))
    yield case.say("fit-open"), _open_fit(case)


def _centre(case: Case) -> str:
    centre = case.centre()
    if centre is None:
        return case.say("not-chosen")
    speaker = case.speaker
    place = speaker.facts(centre.city, speaker.country(centre.country))
    parts = [speaker.aside(centre.name, place)]
    open_points: list[str] = []
    for question in _ACCREDITATION:
        answer = centre.answers.get(question)
        if answer is not None and answer.text:
            fact = case.say(f"centre-facts.{question}")
            parts.append(speaker.labelled(fact, answer.text))
        else:
            open_points.append(case.say(f"centre-facts.{question}"))
    if open_points:
        parts.append(case.say("not-answered-yet", what=speaker.facts(*open_points)))
    return speaker.names(*parts)


def _values(case: Case) -> str:
    top = case.journey.decision.mine.top[:_TOP]
    titles = (case.speaker.texts.get(f"values.{item}.title") for item in top)
    placed = (
        case.say("placed", place=str(place), title=title)
        for place, title in enumerate(titles, 1)
    )
    return case.speaker.points(*placed)


def _open_fit(case: Case) -> str:
    """Name what speaks against first, then what nobody knows yet."""
    option = case.journey.plan.option if case.journey.plan else None
    asked = [one for one in case.fit if option in one.criterion.options]
    found = {
        "fit-against": [one for one in asked if one.speaks_against],
        "fit-unmet": [one for one in asked if _unmet(one)],
        "fit-unknown": [one for one in asked if one.answer is FitAnswer.NOT_KNOWN],
    }
    return case.speaker.sentences(
        *(
            case.say(key, titles=_titles(case, some))
            for key, some in found.items()
            if some
        )
    )


def _unmet(result: CriterionResult) -> bool:
    return not result.criterion.against and result.answer is FitAnswer.NOT_MET


def _titles(case: Case, results: list[CriterionResult]) -> str:
    texts = case.speaker.texts
    names = list(
        dict.fromkeys(
            texts.get(f"criteria.{one.criterion.id}.title") for one in results
        )
    )
    return _listed(case, names)


def _listed(case: Case, names: list[str]) -> str:
    """Name the first few, and say how many more there are."""
    told = case.speaker.names(*names[:_NAMED])
    rest = len(names) - _NAMED
    return case.say("and-more", told=told, count=rest) if rest > 0 else told


def _questions(case: Case) -> Iterator[Block]:
    top = case.questions[:_TOP]
    if not top:
        return
    shown, every = str(len(top)), str(len(case.questions))
    yield Heading(text=case.say("doctor.questions", shown=shown, every=every))
    yield BulletList(items=tuple(case.question_text(one) for one in top), numbered=True)
