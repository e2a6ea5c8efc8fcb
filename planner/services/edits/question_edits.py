"""Edits of the question list for the team."""

from typing import Final

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import QuestionId
from planner.models.journey import Action, Journey
from planner.models.person.decision import Question
from planner.models.rules.plain_text import clean_text
from planner.models.structs import replace

MAX_QUESTIONS: Final = 300


def put_question(journey: Journey, question: Question) -> Edit:
    """Add or change a question, its weight or its answer.

    A question from the content has no text of its own until the person edits it.

    Raises:
        PlannerError: ``text.empty`` for an own question without words,
            ``question.too-many``, ``text.too-long``.
    """
    text = clean_text(question.text, "question")
    if not text and question.origin == "own":
        raise PlannerError("text.empty", field="question")
    if question.id not in journey.questions and len(journey.questions) >= MAX_QUESTIONS:
        raise PlannerError("question.too-many", limit=str(MAX_QUESTIONS))
    kept = replace(question, text=text, answer=clean_text(question.answer, "answer"))
    return Edit(
        journey=replace(journey, questions={**journey.questions, question.id: kept}),
        action=Action.QUESTION,
        subject=question.id,
    )


def strike_question(journey: Journey, question: Question) -> Edit:
    """Strike a question out; it stays on the list of struck ones."""
    return put_question(journey, replace(question, kept=False))


def restore_question(journey: Journey, question: QuestionId) -> Edit:
    """Bring a struck question back; refuses ``question.unknown``."""
    known = journey.questions.get(question)
    if known is None:
        raise PlannerError("question.unknown", question=question)
    return put_question(journey, replace(known, kept=True))
