"""A sheet tried on the person's dates."""

from typing import TYPE_CHECKING

from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.models.plan.schedule import Schedule
from planner.services.edits import plan_edits
from planner.services.sheet.sheet_draft import SheetDraft
from planner.services.views.living.plan_view import PlanRow, plan_rows
from planner.ui.state.app_state import AppState

if TYPE_CHECKING:
    from planner.models.plan.protocol import TreatmentProtocol


class SheetTrial:
    """Works out the plan as the sheet would make it; stores nothing.

    Args:
        state: whose dates it is tried on.
        draft: the sheet.
    """

    def __init__(self, state: AppState, draft: SheetDraft) -> None:
        self._state = state
        self._draft = draft
        self._dates: tuple[TreatmentProtocol, Schedule] | None = None

    def edit(self, journey: Journey) -> Edit:
        """Return the change that puts the sheet into the plan of a journey.

        Raises:
            PlannerError: the plan cannot take the sheet.
        """
        protocol = self._draft.protocol
        if journey.plan is not None:
            return plan_edits.change_protocol(journey, protocol)
        return plan_edits.build_plan(
            journey,
            protocol=protocol,
            option=protocol.option,
            centre=journey.decision.centre,
            anchor=None,
            today=self._state.schedule.today,
        )

    def schedule(self) -> Schedule:
        """Return the dates, worked out once for each form of the sheet.

        Raises:
            PlannerError: the plan cannot take the sheet, or there are no dates.
        """
        protocol = self._draft.protocol
        tried = self._journey()
        # The draft never changes a sheet in place, so the same object means the
        # same dates; choosing a step or turning a page asks for them again.
        if self._dates is None or self._dates[0] is not protocol:
            self._dates = (protocol, self._state.service.schedule(tried))
        return self._dates[1]

    def rows(self, schedule: Schedule) -> tuple[PlanRow, ...]:
        """Return the steps in words, with the dates of the trial."""
        return plan_rows(self._journey(), schedule, self._state.speaker)

    def _journey(self) -> Journey:
        return self.edit(self._state.journey).journey
