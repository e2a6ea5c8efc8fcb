"""What cannot be kept of deciding, and of the questions for the team."""

from functools import partial
from typing import Final

from planner.models.civil import check_range
from planner.models.errors import PlannerError
from planner.models.ids import ValueItemId
from planner.models.person.decision import Decision, Question
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals

TOP_COUNT: Final = 3
COMPARED_MIN: Final = 2
COMPARED_MAX: Final = 4
MAX_QUESTIONS: Final = 300


def find_decision_refusals(decision: Decision, found: Refusals) -> None:
    """Find a date out of range, and more options side by side than fit.

    Args:
        decision: the last day to decide may lie in the past; at most four are compared.
        found: takes ``date.out-of-range``, ``decision.too-many-compared`` and
            ``text.too-long``.
    """
    decide_by = decision.decide_by
    if decide_by is not None:
        found.take("decide_by", lambda: check_range(decide_by))
    if len(decision.compared) > COMPARED_MAX:
        found.add("compared", "decision.too-many-compared", limit=str(COMPARED_MAX))
    named = decision.treatment
    found.take("treatment", lambda: clean_line(named, "treatment", empty_ok=True))


def find_voices_refusals(decision: Decision, found: Refusals) -> None:
    """Find what cannot be kept of what either person said."""
    for name, voice in (("mine", decision.mine), ("second", decision.second)):
        if voice is not None:
            part = found.under(name)
            find_top_refusals(voice.top, part)
            part.take("name", partial(clean_line, voice.name, "name", empty_ok=True))


def find_top_refusals(items: tuple[ValueItemId, ...], found: Refusals) -> None:
    """Find too many things, or a thing twice, among those that matter most.

    Args:
        items: at most three.
        found: takes ``decision.top-too-many`` and ``decision.top-twice``.
    """
    if len(items) > TOP_COUNT:
        found.add("top", "decision.top-too-many", limit=str(TOP_COUNT))
    if len(set(items)) != len(items):
        found.add("top", "decision.top-twice")


def find_question_refusals(question: Question, found: Refusals) -> None:
    """Find an own question without words, and texts that are too long."""
    found.take("text", lambda: _check_words(question))
    found.take("answer", lambda: clean_text(question.answer, "answer"))


def _check_words(question: Question) -> None:
    """Refuse an own question without words; one from the content needs none."""
    if not clean_text(question.text, "question") and question.origin == "own":
        raise PlannerError("text.empty", field="question")
