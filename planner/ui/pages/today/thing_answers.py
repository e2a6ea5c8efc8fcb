"""What the answers on a thing of Today do: ask more, or put it off with a way back."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from planner.models.ids import StepId
from planner.services.edits.step_edits import ask_later
from planner.services.views.living.today_view import today_view
from planner.services.views.visits.visit_lists import next_visit
from planner.ui.pages.today.later_button import Later
from planner.ui.pages.today.thing_card import ThingQuestions
from planner.ui.state.page_context import PageContext

if TYPE_CHECKING:
    from planner.ui.changes.step_questions import StepQuestions

_A_DAY: Final = timedelta(days=1)
_A_WEEK: Final = timedelta(days=7)


class ThingAnswers(QObject):
    """Carries out what is pressed on a thing.

    Args:
        context: what pages have.
        steps: loads the questions about a step when one is asked: the first picture
            waits for none of them.
        what_if: asks for another Day 0.
        parent: what owns it.
    """

    def __init__(
        self,
        context: PageContext,
        steps: "Callable[[], StepQuestions]",
        what_if: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._steps, self._what_if = context, steps, what_if

    def questions(self) -> ThingQuestions:
        """Return what the buttons of a thing ask."""
        go = self._context.frame.go_to
        return ThingQuestions(
            book=lambda step: self._ask(step, self._steps().book),
            done=lambda step: self._ask(step, self._steps().done),
            drop=lambda step: self._ask(step, self._steps().drop),
            later=self._later,
            put_off=self._what_if,
            details=partial(go, "plan"),
            visit=partial(go, "visits"),
        )

    def _later(self, step: StepId, wish: Later) -> None:
        """Ask again on another day, and say so with a way back."""
        state = self._context.state
        today = state.today()
        visit = next_visit(state.journey, state.schedule)
        met = state.schedule.by_id.get(visit) if visit is not None else None
        after = met.start + _A_DAY if met is not None and met.start else None
        day = today + (_A_DAY if wish is Later.TOMORROW else _A_WEEK)
        if wish is Later.AFTER_MY_VISIT and after is not None and after > today:
            day = after
        if state.run(lambda journey: ask_later(journey, step, day, today=today)):
            words = self.tr("You are asked again on {date}.")
            told = words.format(date=state.speaker.day_long(day))
            self._context.frame.tell(told, way_out=(self.tr("Undo"), self._undo))

    def _ask(self, step: StepId, question: Callable[[StepId], None]) -> None:
        """Ask; where something was taken, name what is next, with a way back."""
        state = self._context.state
        before = state.journey.revision
        question(step)
        if state.journey.revision == before:
            return
        things = today_view(state.journey, state.schedule, state.speaker).things
        told = self.tr("Nothing else is to be done now.")
        if things:
            told = self.tr("Next: {title}").format(title=things[0].title)
        self._context.frame.tell(told, way_out=(self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._context.state.undo()
