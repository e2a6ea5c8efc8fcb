"""The centre's own sheet: written down, checked, tried on the person's dates."""

from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.ids import OptionId
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule
from planner.services.sheet.day_table import TableRow, with_table
from planner.services.sheet.kept_sheets import kept_sheet
from planner.services.sheet.protocol_draft import own_copy
from planner.services.sheet.sheet_draft import SheetDraft, SheetState
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.change_form import PlainForm
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.sheet.parts.sheet_head import SheetHead
from planner.ui.sheet.sheet_view import SheetView
from planner.ui.sheet.step_sheet import StepSheet
from planner.ui.sheet.writing.sheet_files import SheetFiles
from planner.ui.sheet.writing.sheet_keeping import SheetKeeping
from planner.ui.sheet.writing.sheet_trial import SheetTrial
from planner.ui.sheet.writing.sheet_writing import SheetWriting
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, primary
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.widgets.words.text import quiet


class SheetDialog(FramedDialog):
    """Edits a copy; the plan changes only when the sheet is taken.

    What is written is kept while it is written, for the next time.

    Args:
        context: what pages have.
        base: the timetable to start from; None starts from nothing.
        option: which option the sheet is for.
    """

    fills: ClassVar[bool] = True

    def __init__(
        self, context: PageContext, base: TreatmentProtocol | None, option: OptionId
    ) -> None:
        super().__init__(context, self.tr("Your centre's own sheet"))
        state = context.state
        self._option = option
        kept = self._left_off()
        draft = SheetDraft(
            self._own(base),
            state.speaker,
            frozenset(one.id for one in state.catalog.sources()),
            kept,
        )
        fields = StepSheet(state.speaker, [drug.id for drug in state.catalog.drugs()])
        head = SheetHead(state.speaker)
        self.writing = SheetWriting(draft, fields, head, self)
        self.keeping = SheetKeeping(
            draft, context.drafts, context.bench.settings, state.journey.id
        )
        self.trial = SheetTrial(state, draft)
        self.files = SheetFiles(context, self)
        self.writing.make_steps = self._with_table
        self.view = SheetView(self.writing, state.speaker)
        self._build(kept_one=kept is not None)
        self._listen()
        self._show_all()
        self.check()  # what was left unreadable is said again
        fields.lines["title"].setFocus()
        self.open_at(1120, 780)

    def check(self) -> None:
        """Read the fields, say what is wrong where, and try it on the dates."""
        self._read()
        self._show_state()

    def start_from(self, base: TreatmentProtocol | None) -> None:
        """Begin anew from a timetable, or from nothing; it can be undone."""
        self.writing.begin_anew(self._own(base))

    def open_file(self) -> None:
        """Take a sheet from a file; it can be undone."""
        opened = self.files.open()
        if opened is not None:
            self.writing.begin_anew(opened)

    def save_file(self) -> None:
        """Write the sheet as a file."""
        self.check()
        if self.take_button.isEnabled():
            self.files.save(self.writing.draft.protocol)

    def take(self) -> None:
        """Use the sheet; what it would change in a plan is shown first."""
        self.check()
        if not (
            self.take_button.isEnabled()
            and self.files.is_sound(self.writing.draft.protocol)
        ):
            return
        state = self.context.state
        # Without a plan nothing moves, so there is nothing to show first.
        if state.journey.plan is None:
            if state.run(self.trial.edit):
                self.accept()
            return
        # Within a plan the change is previewed like any other.
        form = PlainForm(self.tr("Use this sheet"), self.trial.edit)
        heading = self.tr("What the sheet would change")
        if self.context.dialogs.run(ChangeDialog(self.context, heading, form)):
            self.accept()

    @override
    def accept(self) -> None:
        self.keeping.forget()
        super().accept()

    @override
    def reject(self) -> None:
        self._read()
        self.keeping.keep()
        if self.writing.draft.is_changed and self.context.drafts.trouble is None:
            self.context.frame.tell(
                self.tr("What you wrote on the sheet is kept for the next time.")
            )
        super().reject()

    def _with_table(
        self, sheet: TreatmentProtocol, rows: tuple[TableRow, ...]
    ) -> TreatmentProtocol:
        state = self.context.state
        day0 = state.schedule.day0
        return with_table(sheet, rows, state.speaker, state.today(), day0)

    def _read(self) -> None:
        self.view.phases.read()
        self.writing.read()

    def _left_off(self) -> SheetState | None:
        """Return what was written last time, if it was for the same option."""
        context = self.context
        kept = kept_sheet(context.bench.settings, context.state.journey.id)
        is_ours = kept is not None and kept.protocol.option == self._option
        return kept if is_ours else None

    def _own(self, base: TreatmentProtocol | None) -> TreatmentProtocol:
        return own_copy(base, self._option, self.context.state.speaker)

    def _build(self, *, kept_one: bool) -> None:
        words = self.tr(
            "A centre's own day sheet always beats ours. Write it down here; beside"
            " each step you see its date in your plan."
        )
        again = self.tr("This is what you wrote last time.")
        self.add(quiet(in_sentences(again, words) if kept_one else words))
        self.view.offer_starts(self.files.starts(), self.start_from)
        self.body.addWidget(self.view, 1)
        self.take_button = primary(self.tr("Use this sheet"), self.take)
        self._foot.offer(self.take_button, right=True)
        self.undo_button = button(self.tr("Undo"), self.writing.undo)
        self.redo_button = button(self.tr("Redo"), self.writing.redo)
        for made in (
            self.undo_button,
            self.redo_button,
            button(self.tr("Save as a file"), self.save_file),
            button(self.tr("Open a file"), self.open_file),
        ):
            self.add_button(made)
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.setAccessibleName(self.tr("Cancel"))
        self.close_button.setProperty("kind", "")

    def _listen(self) -> None:
        """Join what is written, what is shown and what the keys do."""
        self.writing.rested.connect(self.check)
        self.writing.rewritten.connect(self._show_all)
        self.writing.chosen.connect(self._show_chosen)
        self.writing.step_added.connect(self.view.write_title)
        self.view.pages.turned.connect(lambda _: self.check())
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        for keys, act in ((undo, self.writing.undo), (redo, self.writing.redo)):
            QShortcut(QKeySequence(keys), self, act)
        # The button of a framed dialog accepts, which here forgets what was written.
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.reject)

    def _show_all(self) -> None:
        self.view.show_sheet()
        self._show_state()

    def _show_chosen(self) -> None:
        self.view.show_step()
        self._show_state()

    def _show_state(self) -> None:
        """Show what is wrong, the dates, and what can be done now."""
        self.keeping.keep()
        problems = self.writing.problems()
        # A sheet with problems has no dates to try.
        schedule, refusal = (None, "") if problems else self._tried()
        self.view.show_problems(problems, refusal)
        self.view.show_dates(schedule)
        self.take_button.setEnabled(schedule is not None)
        self.undo_button.setEnabled(self.writing.draft.can_undo)
        self.redo_button.setEnabled(self.writing.draft.can_redo)

    def _tried(self) -> tuple[Schedule | None, str]:
        """Try the sheet on the person's dates; return why where it cannot be."""
        state = self.context.state
        try:
            schedule = self.trial.schedule()
        except PlannerError as error:
            return None, state.error_words(error)
        if self.view.shows_dates:
            rows = self.trial.rows(schedule)
            self.view.preview.show_schedule(schedule, rows, state.speaker)
        return schedule, ""
