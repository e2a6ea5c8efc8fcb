"""Edits of the question list for the team."""

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.journey import Action, Journey
from planner.models.person.decision import OWN, Question
from planner.models.rules.decision_rules import MAX_QUESTIONS, find_question_refusals
from planner.models.rules.plain_text import keep_text
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace


def put_question(journey: Journey, question: Question) -> Edit:
    """Add or change a question, its weight or its answer.

    A question from the content has no text of its own until the person edits it.

    Raises:
        PlannerError: ``text.empty`` for an own question without words,
            ``question.too-many``, ``text.too-long``.
    """
    stored = journey.questions.get(question.id)
    refuse_new(find_question_refusals, question, stored)
    if stored is None and len(journey.questions) >= MAX_QUESTIONS:
        raise PlannerError("question.too-many", limit=str(MAX_QUESTIONS))
    old = stored or Question(id=question.id)
    kept = replace(
        question,
        text=keep_text(question.text, old.text, "question"),
        answer=keep_text(question.answer, old.answer, "answer"),
        ask=question.ask if question.origin == OWN else (),
    )
    return Edit(
        journey=replace(journey, questions={**journey.questions, question.id: kept}),
        action=Action.QUESTION,
        subject=question.id,
    )


def strike_question(journey: Journey, question: Question) -> Edit:
    """Strike a question out; it stays on the list of struck ones.

    Raises:
        PlannerError: as ``put_question``.
    """
    return put_question(journey, replace(question, kept=False))
