"""Which of all that can be done with a step fits it now."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject

from planner.models.ids import StepId
from planner.models.plan.facts import StepFacts
from planner.models.plan.schedule import ScheduledStep, StepState
from planner.services.views.visits.visit_lists import is_visit
from planner.ui.changes.step_questions import StepQuestions
from planner.ui.state.app_state import AppState

_DROPPED = frozenset({StepState.CANCELLED, StepState.SKIPPED})
_WISHED = frozenset({StepState.PLANNED, StepState.DUE, StepState.NEEDS_DATE})
_PASSED = frozenset({StepState.WAS_PLANNED, StepState.NO_TIME, StepState.UNDER_WAY})


class StepAction(Struct, frozen=True, kw_only=True):
    """One thing that can be done with a step now."""

    words: str
    run: Callable[[], None]


class StepActions(QObject):
    """Names the actions of a step, from the likely to the rare.

    Args:
        state: whose steps they are.
        questions: what each action asks.
        parent: what owns it.
    """

    def __init__(
        self, state: AppState, questions: StepQuestions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._questions = questions

    def everyday(self, step: StepId) -> tuple[StepAction, ...]:
        """Return what most people do with a step, the likely first."""
        found = self._find(step)
        if found is None:
            return ()
        ask = self._questions
        if found.state in _DROPPED:
            return (self._action(self.tr("Bring it back"), ask.restore, step),)
        if found.facts.done is not None:
            words = self.tr("It happened on another day")
            return (self._action(words, ask.done, step),)
        words = self.tr("I have a date")
        if found.facts.booked is not None:
            words = self.tr("Change the date")
        agree = self._action(words, ask.book, step)
        happened = self._action(self.tr("It happened"), ask.done, step)
        drop = self._action(self.tr("Not needed"), ask.drop, step)
        if self._is_asked(found):
            return (happened, agree, drop)
        if found.instead_of:
            chosen = self._action(self.tr("It is this one"), ask.choose, step)
            return (agree, chosen, happened, drop)
        return (agree, happened, drop)

    def main(self, step: StepId) -> StepAction | None:
        """Return the one thing to do now: agree a date, or say that it happened.

        Returns:
            None for a step that is over, and for one that is agreed and to come.
        """
        found = self._find(step)
        if found is None or found.state in _DROPPED or found.facts.done is not None:
            return None
        if found.state not in _WISHED and not self._is_asked(found):
            return None
        return self.everyday(step)[0]

    def rare(self, step: StepId) -> tuple[StepAction, ...]:
        """Return what is needed now and then."""
        found = self._find(step)
        if found is None:
            return ()
        actions = []
        if is_visit(found):
            words = self.tr("Before and after the visit")
            actions.append(self._action(words, self._questions.visit, step))
        actions += [
            self._action(self.tr("Why this date?"), self._questions.why, step),
            self._action(self.tr("Write a note"), self._questions.note, step),
        ]
        if found.facts.done is not None:
            words = self.tr("It did not happen after all")
            actions.append(self._action(words, self._questions.not_done, step))
        elif found.state not in _DROPPED:
            actions += self._open_actions(found)
        if found.step.id in self._state.journey.own_steps:
            actions += [
                self._action(
                    self.tr("Change this step"), self._questions.change_own, step
                ),
                self._action(
                    self.tr("Remove this step"), self._questions.remove_own, step
                ),
            ]
        return tuple(actions)

    def to_put_right(self, step: StepId) -> tuple[StepAction, ...]:
        """Return how what was done under an earlier plan is put right."""
        told = self._state.journey.facts.get(step, StepFacts())
        ask = self._questions
        actions = [
            self._action(self.tr("It happened on another day"), ask.done, step),
            self._action(self.tr("Write a note"), ask.note, step),
        ]
        if told.done is not None:
            words = self.tr("It did not happen after all")
            actions.insert(1, self._action(words, ask.not_done, step))
        return tuple(actions)

    def _is_asked(self, step: ScheduledStep) -> bool:
        """Whether the plan asks if it happened: its day has come or has passed."""
        today = self._state.schedule.today
        has_come = step.start is not None and step.start <= today
        return step.state in _PASSED or (step.state is StepState.BOOKED and has_come)

    def _open_actions(self, step: ScheduledStep) -> list[StepAction]:
        actions = [
            self._action(
                self.tr("Not before a day"), self._questions.not_before, step.id
            ),
        ]
        if step.facts.booked is not None:
            words = self.tr("Take the booking back")
            actions.insert(0, self._action(words, self._questions.unbook, step.id))
        return actions

    def _action(
        self, words: str, run: Callable[[StepId], None], step: StepId
    ) -> StepAction:
        return StepAction(words=words, run=lambda: run(step))

    def _find(self, step: StepId) -> ScheduledStep | None:
        return self._state.schedule.by_id.get(step)
