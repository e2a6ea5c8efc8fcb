"""Who can answer a question: nobody is asked what only another of the team knows."""

from collections.abc import Iterable, Mapping
from typing import Final

from planner.models.evidence.aid import Hearer, QuestionSeed
from planner.models.ids import OptionId
from planner.models.person.decision import Question
from planner.models.plan.protocol import Role
from planner.models.structs import replace
from planner.services.journeys.warnings import needs_aftercare

_HEARERS: Final[Mapping[Role, Hearer]] = {
    Role.NEUROLOGIST: Hearer.NEUROLOGIST,
    Role.MS_NURSE: Hearer.NEUROLOGIST,
    Role.HAEMATOLOGIST: Hearer.TREATMENT_TEAM,
    Role.TRANSPLANT_TEAM: Hearer.TREATMENT_TEAM,
    Role.CENTRE: Hearer.TREATMENT_TEAM,
    Role.GP: Hearer.FAMILY_DOCTOR,
}


def heard(
    questions: Iterable[Question],
    seeds: Iterable[QuestionSeed],
    options: Iterable[OptionId],
) -> tuple[Question, ...]:
    """Return the questions with who can answer them, in the same order.

    Of a shipped question, also a reworded one, the content says who. Where nothing that
    is looked at has a team of its own, the neurologist gives the treatment.

    Args:
        questions: what is asked.
        seeds: the shipped questions.
        options: what is looked at.
    """
    known = {f"questions.{seed.id}": seed.ask for seed in seeds}
    has_team = any(needs_aftercare(one) for one in options)

    def hearers(question: Question) -> tuple[Hearer, ...]:
        ask = known.get(question.origin, question.ask)
        if has_team:
            return ask
        team, alone = Hearer.TREATMENT_TEAM, Hearer.NEUROLOGIST
        return tuple(dict.fromkeys(alone if one is team else one for one in ask))

    return tuple(replace(one, ask=hearers(one)) for one in questions)


def can_answer(question: Question, role: Role) -> bool:
    """Whether a question is for somebody.

    Args:
        question: as ``heard`` returns it.
        role: whom a visit is with; the patient where that is not known.
    """
    if not question.ask or role is Role.PATIENT:
        return True
    return _HEARERS.get(role) in question.ask
