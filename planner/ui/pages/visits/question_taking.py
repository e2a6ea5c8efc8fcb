"""Which questions come along to a visit: chosen, left at home, or new."""

from functools import partial

from planner.models.edit import Edit
from planner.models.ids import QuestionId
from planner.models.journey import Journey
from planner.models.person.decision import Question
from planner.models.person.visit import MAX_ASKED
from planner.services.edits.question_edits import put_question
from planner.services.edits.visits.visit_edits import prepare_visit
from planner.services.edits.visits.visit_telling import fresh_question
from planner.services.views.visits.visit_view import VisitView
from planner.ui.state.app_state import AppState


class QuestionTaking:
    """Changes which questions come along; each change is recorded at once.

    Args:
        state: the open journey.
        view: the visit as it is in view.
    """

    def __init__(self, state: AppState, view: VisitView) -> None:
        self._state = state
        self._step = view.step
        self._asked = tuple(one.id for one in view.asked)

    def ask(self, question: QuestionId) -> None:
        """Take a question along as the first; the last of three stays at home."""
        rest = (one for one in self._asked if one != question)
        self._prepare((question, *rest)[:MAX_ASKED])

    def leave(self, question: QuestionId) -> None:
        """Leave a question at home, where another one comes along."""
        rest = tuple(one for one in self._asked if one != question)
        if rest:
            self._prepare(rest)

    def add(self, text: str) -> bool:
        """Add a question of the person's own and take it along, as one change."""

        def make(journey: Journey) -> Edit:
            new = Question(id=fresh_question(journey), text=text, weight=1)
            added = put_question(journey, new).journey
            return prepare_visit(added, self._step, (new.id, *self._asked)[:MAX_ASKED])

        return self._state.run(make)

    def _prepare(self, asked: tuple[QuestionId, ...]) -> None:
        self._state.run(partial(prepare_visit, step=self._step, asked=asked))
