"""What can be done with the plan as a whole."""

from datetime import date

from PySide6.QtCore import QObject

from planner.models.ids import OptionId
from planner.models.journey import PlanState
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.edits import plan_edits
from planner.services.journeys.warnings import needs_aftercare
from planner.services.sheet.protocol_draft import newer_shipped
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.change_form import ChangeForm, PlainForm
from planner.ui.asking.duties_form import DutiesForm
from planner.ui.asking.letter_form import LetterForm
from planner.ui.asking.rules_form import RulesForm
from planner.ui.changes.day_forms import BlockedForm
from planner.ui.changes.history_dialog import HistoryDialog
from planner.ui.changes.plan_forms import (
    PlanCentreForm,
    ProtocolForm,
    ReasonForm,
    StateForm,
)
from planner.ui.changes.step_actions import StepAction
from planner.ui.changes.step_questions import StepQuestions
from planner.ui.changes.what_if_dialog import WhatIfDialog
from planner.ui.sheet.sheet_dialog import SheetDialog
from planner.ui.state.page_context import PageContext

_RESTING = frozenset({PlanState.ON_HOLD, PlanState.CANCELLED})


class PlanActions(QObject):
    """Opens the question that belongs to an action of the plan."""

    def __init__(
        self, context: PageContext, steps: StepQuestions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._steps = steps

    def all(self) -> tuple[StepAction, ...]:
        """Return what can be done now, everyday things first."""
        plan = self._context.state.journey.plan
        if plan is None:
            return ()
        actions = [
            StepAction(
                words=self.tr("Add a step of your own"), run=self._steps.add_own
            ),
            StepAction(words=self.tr("Add days away or shut"), run=self.block_days),
            StepAction(words=self.tr("What has been done"), run=self.history),
            StepAction(words=self.tr("Where the plan stands"), run=self.set_state),
            StepAction(words=self.tr("Change the centre"), run=self.change_centre),
            StepAction(
                words=self.tr("Change option or timetable"), run=self.change_protocol
            ),
            StepAction(words=self.tr("Your centre's own sheet"), run=self.own_sheet),
            StepAction(
                words=self.tr("What the centre confirms"), run=self.confirm_rules
            ),
            *self._after(plan.option),
        ]
        if plan.state in _RESTING:
            words = self.tr("Take the plan up again")
            actions.append(StepAction(words=words, run=self.resume))
        else:
            actions += [
                StepAction(words=self.tr("Put the plan on hold"), run=self.hold),
                StepAction(words=self.tr("Cancel the plan"), run=self.cancel),
            ]
        return tuple(actions)

    def what_if(self) -> None:
        """Try another Day 0."""
        self._context.dialogs.run(WhatIfDialog(self._context))

    def history(self) -> None:
        """Show what has been done."""
        self._context.dialogs.run(HistoryDialog(self._context))

    def hold(self) -> None:
        """Ask why the plan is put on hold."""
        form = ReasonForm(self.tr("Put it on hold"), plan_edits.hold, "plan/hold")
        self._ask(
            self.tr("Put the plan on hold"),
            form,
            self.tr("Dates and bookings stay as they are until you take it up again."),
        )

    def resume(self) -> None:
        """Take a held or cancelled plan up again."""
        form = PlainForm(self.tr("Take it up again"), plan_edits.resume)
        self._ask(self.tr("Take the plan up again"), form)

    def cancel(self) -> None:
        """Ask why the plan is cancelled."""
        form = ReasonForm(
            self.tr("Cancel the plan"),
            lambda journey, why: plan_edits.set_state(
                journey, PlanState.CANCELLED, why
            ),
            "plan/cancel",
        )
        form.leave_words = self.tr("Keep the plan")
        self._ask(
            self.tr("Cancel the plan"),
            form,
            self.tr("What you did and noted is kept. You can take it up again."),
        )

    def block_days(self, day: date | None = None) -> None:
        """Ask on which days nothing can be planned, from a day where one is given."""
        form = BlockedForm(self._context.state, day)
        words = self.tr("They can be removed again under “Your schedule”.")
        self._ask(self.tr("Days away or shut"), form, words)

    def set_state(self) -> None:
        """Ask where the plan stands."""
        form = StateForm(self._context.state)
        self._ask(self.tr("Where does the plan stand?"), form)

    def change_centre(self) -> None:
        """Ask for another centre."""
        words = self.tr("Centres are added under “Where and cost”.")
        form = PlanCentreForm(self._context.state)
        self._ask(self.tr("Change the centre"), form, words)

    def change_protocol(self) -> None:
        """Ask for another option or timetable."""
        self._ask(
            self.tr("Change option or timetable"),
            ProtocolForm(self._context.state),
            self.tr("What was done is kept where the new timetable has the same step."),
        )

    def own_sheet(self) -> None:
        """Write down the centre's own sheet, from the plan's timetable."""
        plan = self._context.state.journey.plan
        if plan is not None:
            dialog = SheetDialog(self._context, plan.protocol, plan.option)
            self._context.dialogs.run(dialog)

    def confirm_rules(self) -> None:
        """Type back what the centre said of the rules."""
        self._ask(
            self.tr("What the centre confirms"),
            RulesForm(self._context.state),
            self.tr("The sheet to print and fill in is under Documents."),
        )

    def answer_letters(self) -> None:
        """Type back what was answered to the letters before leaving."""
        self._ask(
            self.tr("Who looks after me at home?"),
            DutiesForm(self._context.state),
            self.tr(
                "The letters to print are under Documents. What you leave open is asked"
                " again; the answers are the names in the hand-over."
            ),
        )

    def copy_letter(self) -> None:
        """Copy what the unit's letter says."""
        self._ask(
            self.tr("The letter from the unit"),
            LetterForm(self._context.state),
            self.tr(
                "Copy what stands there, word for word. It is printed as your treatment"
                " summary; nothing is worked out of it."
            ),
        )

    def newer_timetable(self) -> TreatmentProtocol | None:
        """Return the newer shipped timetable, where there is one."""
        state = self._context.state
        return newer_shipped(state.journey, state.catalog)

    def offer_newer(self) -> None:
        """Show what a newer shipped timetable would change; take it or leave it."""
        newer = self.newer_timetable()
        if newer is None:
            return
        form = PlainForm(
            self.tr("Use the newer timetable"),
            lambda journey: plan_edits.change_protocol(journey, newer),
        )
        self._ask(
            self.tr("A newer timetable"),
            form,
            self.tr("What you did and booked stays. You can keep the old one."),
        )

    def _after(self, option: OptionId) -> tuple[StepAction, ...]:
        if not needs_aftercare(option):
            return ()
        return (
            StepAction(words=self.tr("Answers to my letters"), run=self.answer_letters),
            StepAction(words=self.tr("The letter from the unit"), run=self.copy_letter),
        )

    def _ask(self, heading: str, form: ChangeForm, words: str = "") -> None:
        self._context.dialogs.run(ChangeDialog(self._context, heading, form, words))
