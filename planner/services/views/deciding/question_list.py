"""The question list: it grows from what is missing and from what matters.

Shipped questions come and go with what they grew from; once the person answered,
edited or struck one out, it is theirs and stays as they left it.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct

from planner.models.evidence.aid import QuestionSeed, TriggerKind
from planner.models.evidence.evidence import ChosenCell
from planner.models.evidence.fit import CriterionResult, FitAnswer
from planner.models.ids import (
    CriterionId,
    OptionId,
    OutcomeId,
    QuestionId,
    StepId,
    ValueItemId,
)
from planner.models.person.decision import Question, Voice
from planner.models.plan.schedule import Gap, GapKind
from planner.models.structs import replace

SECTION: Final = "questions"
_TOP_BONUS: Final = (9, 6, 3)


class Situation(Struct, frozen=True, kw_only=True):
    """What questions can grow from.

    Attributes:
        gaps: kinds of pieces that the plan lacks.
        not_known: outcomes without a number for people like the person, for an option
            that is looked at.
        top: the person's top items, most important first.
        options: options that are compared or chosen.
        open_criteria: criteria whose answer is not known.
        wanted: items that an answer shows to matter, in the top or not.
        untold: what the person has not told of themselves.
        takes_none: the person said that they take no MS drug.
        happened: steps of the plan that took place or began.
    """

    gaps: frozenset[GapKind] = frozenset()
    not_known: frozenset[OutcomeId] = frozenset()
    top: tuple[ValueItemId, ...] = ()
    options: frozenset[OptionId] = frozenset()
    open_criteria: frozenset[CriterionId] = frozenset()
    wanted: frozenset[ValueItemId] = frozenset()
    untold: frozenset[str] = frozenset()
    takes_none: bool = False
    happened: frozenset[StepId] = frozenset()


def describe_situation(
    options: Iterable[OptionId],
    voice: Voice,
    cells: Iterable[ChosenCell],
    fit: Iterable[CriterionResult] = (),
    gaps: Iterable[Gap] = (),
) -> Situation:
    """Gather what questions can grow from, for the options that are looked at."""
    looked_at = frozenset(options)
    return Situation(
        gaps=frozenset(gap.kind for gap in gaps),
        not_known=frozenset(
            chosen.cell.outcome
            for chosen in cells
            if chosen.cell.option in looked_at and not chosen.shown
        ),
        top=voice.top,
        options=looked_at,
        open_criteria=frozenset(
            result.criterion.id
            for result in fit
            if result.answer is FitAnswer.NOT_KNOWN
            and looked_at & frozenset(result.criterion.options)
        ),
    )


def grow_questions(
    seeds: Iterable[QuestionSeed], situation: Situation
) -> tuple[Question, ...]:
    """Return the shipped questions that are worth asking now, heaviest first.

    Their words are under ``origin``. A question that grows from a top item weighs
    more, the first item most.
    """
    grown = (
        Question(
            id=QuestionId(seed.id),
            origin=f"{SECTION}.{seed.id}",
            weight=seed.weight + _bonus(seed, situation),
            ask=seed.ask,
        )
        for seed in seeds
        if _grows(seed, situation)
    )
    return _by_weight(grown)


def merge_questions(
    kept: Mapping[QuestionId, Question], grown: Iterable[Question]
) -> tuple[Question, ...]:
    """Return the person's questions with the grown ones, heaviest first.

    What the person has (also struck out) wins over the shipped one of the same id.

    Args:
        kept: the person's, by id.
        grown: shipped ones.
    """
    # The right side wins.
    merged = {question.id: question for question in grown} | dict(kept)
    return _by_weight(merged.values())


def questions_to_ask(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return those that are not struck out, in the given order."""
    return tuple(question for question in questions if question.kept)


def raised(question: Question, among: Iterable[Question]) -> Question:
    """Return the question as heavy as it takes to be asked before the others.

    Args:
        question: the one to be asked first.
        among: all questions, itself among them or not.

    Returns:
        Weighing one more than the heaviest, 1 among none.
    """
    heaviest = max((one.weight for one in among), default=0)
    return replace(question, weight=heaviest + 1)


def _grows(seed: QuestionSeed, situation: Situation) -> bool:
    if seed.on_drug and situation.takes_none:
        return False
    if situation.happened & frozenset(seed.until):
        return False
    if seed.options and not situation.options & frozenset(seed.options):
        return False
    if seed.trigger is TriggerKind.ALWAYS:
        return True
    return bool(frozenset(seed.on) & _present(seed.trigger, situation))


def _present(trigger: TriggerKind, situation: Situation) -> frozenset[str]:
    here: Mapping[TriggerKind, Iterable[str]] = {
        TriggerKind.GAP: (kind.value for kind in situation.gaps),
        TriggerKind.NOT_KNOWN: situation.not_known,
        TriggerKind.VALUE: situation.wanted.union(situation.top),
        TriggerKind.OPTION: situation.options,
        TriggerKind.CRITERION: situation.open_criteria,
        TriggerKind.UNTOLD: situation.untold,
    }
    return frozenset(here.get(trigger, ()))


def _bonus(seed: QuestionSeed, situation: Situation) -> int:
    if seed.trigger is not TriggerKind.VALUE:
        return 0
    places = (n for n, item in enumerate(situation.top) if item in seed.on)
    place = next(places, len(_TOP_BONUS))
    return _TOP_BONUS[place] if place < len(_TOP_BONUS) else 0


def _by_weight(questions: Iterable[Question]) -> tuple[Question, ...]:
    return tuple(sorted(questions, key=lambda one: (-one.weight, one.id)))
