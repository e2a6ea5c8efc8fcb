"""Gathers what the inspector tells of a step."""

from planner.models.ids import StepId
from planner.services.views.living.plan_view import PlanRow
from planner.services.views.living.whatever_view import holds_words
from planner.services.words.reason_words import ReasonWords
from planner.ui.changes.step_actions import StepActions
from planner.ui.pages.plan.step_panel import Told
from planner.ui.state.app_state import AppState


class StepTeller:
    """Asks for one step at a time: most are never looked at.

    Args:
        state: whose plan it is.
        actions: what can be done with a step.
    """

    def __init__(self, state: AppState, actions: StepActions) -> None:
        self._state = state
        self._actions = actions

    def told(self, row: PlanRow) -> Told:
        """Return all that the inspector shows of a step."""
        wanted = set(row.sources)
        every = self._state.catalog.sources()
        cited = self._state.speaker.named_source
        return Told(
            row=row,
            everyday=self._actions.everyday(row.id),
            main=self._actions.main(row.id),
            rare=self._actions.rare(row.id),
            why=self._why(row.id),
            holds=self._holds(row.id),
            sources=tuple(cited(one) for one in every if one.id in wanted),
        )

    def _why(self, step: StepId) -> tuple[str, ...]:
        """Say what ties the date of a step, in its first reason."""
        found = self._state.schedule.by_id.get(step)
        if found is None:
            return ()
        return ReasonWords(self._state.schedule, self._state.speaker).why(found)[:1]

    def _holds(self, step: StepId) -> tuple[str, ...]:
        """Say whether the date holds whatever happens, where somebody relies on it."""
        state = self._state
        found = state.schedule.by_id.get(step)
        if found is None:
            return ()
        return holds_words(
            state.service, state.journey, state.schedule, found, state.speaker
        )
