"""Which of all that can be done with a step fits it now."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject

from planner.models.ids import StepId
from planner.models.plan.schedule import ScheduledStep, StepState
from planner.ui.changes.step_questions import StepQuestions
from planner.ui.state.app_state import AppState

_DROPPED = frozenset({StepState.CANCELLED, StepState.SKIPPED})


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

    def main(self, step: StepId) -> StepAction | None:
        """Return the one most likely action of a step, None when it is over."""
        found = self._find(step)
        if found is None or found.state in _DROPPED or found.facts.done is not None:
            return None
        if found.state is StepState.NEEDS_DATE:
            return self._action(self.tr("Enter the date"), self._questions.book, step)
        return self._action(self.tr("Done"), self._questions.done, step)

    def second(self, step: StepId) -> tuple[StepAction, ...]:
        """Return the other everyday actions of a step."""
        found = self._find(step)
        if found is None:
            return ()
        if found.state in _DROPPED:
            return (
                self._action(self.tr("Bring it back"), self._questions.restore, step),
            )
        other_day = self._action(
            self.tr("It happened on another day"), self._questions.done, step
        )
        if found.facts.done is not None:
            return (other_day,)
        words = self.tr("Change the booking") if found.facts.booked else self.tr("Book")
        return (self._action(words, self._questions.book, step), other_day)

    def rare(self, step: StepId) -> tuple[StepAction, ...]:
        """Return what is needed now and then."""
        found = self._find(step)
        if found is None:
            return ()
        actions = [
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

    def _open_actions(self, step: ScheduledStep) -> list[StepAction]:
        actions = [
            self._action(
                self.tr("Not before a day"), self._questions.not_before, step.id
            ),
            self._action(self.tr("It will not happen"), self._questions.drop, step.id),
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
