"""The questions about a step: each shows what a change would do before it is made."""

from PySide6.QtCore import QObject

from planner.models.ids import StepId
from planner.models.plan.protocol import Step
from planner.models.plan.schedule import ScheduledStep
from planner.services.edits import own_steps, step_edits
from planner.services.edits.rules import choices
from planner.services.views.living.earlier_facts import as_earlier_step
from planner.services.views.living.plan_view import PlanRow, plan_rows
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.change_form import ChangeForm, PlainForm
from planner.ui.changes.own_step_form import OwnStepForm
from planner.ui.changes.step_forms import (
    BookForm,
    DoneForm,
    DropForm,
    NotBeforeForm,
    NoteForm,
)
from planner.ui.changes.why_dialog import WhyDialog
from planner.ui.state.page_context import PageContext


class StepQuestions(QObject):
    """Opens the question that belongs to an action; takes nothing by itself."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def book(self, step: StepId) -> None:
        """Ask for the agreed date."""
        found = self._find(step)
        if found is not None:
            words = self.tr("I have a date: {title}")
            if found.facts.booked is not None:
                words = self.tr("Change the date: {title}")
            self._ask(words, found, BookForm(self._context.state, found))

    def done(self, step: StepId) -> None:
        """Ask when it really happened."""
        found = self._find(step)
        if found is not None:
            words = self.tr("It happened: {title}")
            self._ask(words, found, DoneForm(self._context.state, found))

    def visit(self, step: StepId) -> None:
        """Show what goes to an appointment, and take what was said there."""
        self._context.frame.go_to("visits", step)

    def why(self, step: StepId) -> None:
        """Show why the step is where it is."""
        row = self._row(step)
        if row is not None:
            self._context.dialogs.run(WhyDialog(self._context, row))

    def note(self, step: StepId) -> None:
        """Ask for the note."""
        found = self._find(step)
        if found is not None:
            self._ask(self.tr("Note: {title}"), found, NoteForm(found))

    def drop(self, step: StepId) -> None:
        """Ask why it will not happen."""
        found = self._find(step)
        if found is not None:
            self._ask(self.tr("Not needed: {title}"), found, DropForm(found))

    def restore(self, step: StepId) -> None:
        """Bring a step back that was taken out."""
        form = PlainForm(
            self.tr("Bring it back"), lambda journey: step_edits.restore(journey, step)
        )
        self._ask_plain(self.tr("Bring back: {title}"), step, form)

    def choose(self, step: StepId) -> None:
        """Say which step of a choice it is."""
        form = PlainForm(
            self.tr("It is this one"), lambda journey: choices.choose(journey, step)
        )
        form.leave_words = self.tr("Leave it open")
        self._ask_plain(self.tr("It is this one: {title}"), step, form)

    def unbook(self, step: StepId) -> None:
        """Take a booking back."""
        form = PlainForm(
            self.tr("It is not booked any more"),
            lambda journey: step_edits.unbook(journey, step),
        )
        form.leave_words = self.tr("Keep the booking")
        self._ask_plain(self.tr("Take the booking back: {title}"), step, form)

    def not_done(self, step: StepId) -> None:
        """Take back that a step was done."""
        form = PlainForm(
            self.tr("It did not happen"),
            lambda journey: step_edits.not_done(journey, step),
        )
        self._ask_plain(self.tr("It did not happen after all: {title}"), step, form)

    def not_before(self, step: StepId) -> None:
        """Ask for the earliest day wished."""
        found = self._find(step)
        if found is not None:
            words = self.tr("Not before a day: {title}")
            self._ask(words, found, NotBeforeForm(self._context.state, found))

    def add_own(self) -> None:
        """Ask for a step of the person's own."""
        self._own(self.tr("A step of your own"), None)

    def change_own(self, step: StepId) -> None:
        """Change a step of the person's own."""
        base = StepId(step.partition("#")[0])
        self._own(
            self.tr("Change your step"), self._context.state.journey.own_steps.get(base)
        )

    def remove_own(self, step: StepId) -> None:
        """Take away a step of the person's own."""
        base = StepId(step.partition("#")[0])
        form = PlainForm(
            self.tr("Remove it"),
            lambda journey: own_steps.remove_own_step(journey, base),
        )
        form.leave_words = self.tr("Keep the step")
        self._ask_plain(self.tr("Remove: {title}"), step, form)

    def _own(self, heading: str, step: Step | None) -> None:
        form = OwnStepForm(self._context.state, step)
        self._context.dialogs.run(ChangeDialog(self._context, heading, form))

    def _ask_plain(self, words: str, step: StepId, form: ChangeForm) -> None:
        found = self._find(step)
        if found is not None:
            self._ask(words, found, form)

    def _ask(self, words: str, step: ScheduledStep, form: ChangeForm) -> None:
        title = self._context.state.speaker.step_title(step.step, step.number)
        dialog = ChangeDialog(self._context, words.format(title=title), form)
        self._context.dialogs.run(dialog)

    def _find(self, step: StepId) -> ScheduledStep | None:
        """Return a step of the plan, else one of an earlier plan: that was done."""
        state = self._context.state
        found = state.schedule.by_id.get(step)
        return found or as_earlier_step(state.journey, step)

    def _row(self, step: StepId) -> PlanRow | None:
        state = self._context.state
        rows = plan_rows(state.journey, state.schedule, state.speaker)
        return next((row for row in rows if row.id == step), None)
