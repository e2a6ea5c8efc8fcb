"""The centre's own sheet: written down, checked, tried on the person's dates."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import OptionId, StepId
from planner.models.journey import Journey
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule
from planner.services.edits import plan_edits
from planner.services.sheet.kept_sheets import drop_sheet, keep_sheet, kept_sheet
from planner.services.sheet.protocol_draft import (
    copy_step,
    move_step,
    new_step,
    own_copy,
    put_step,
    remove_step,
)
from planner.services.sheet.sheet_draft import SheetDraft
from planner.services.sheet.sheet_fields import head_of, head_written
from planner.services.sheet.sheet_problems import SheetProblem
from planner.services.sheet.step_reading import FieldsRefusedError
from planner.services.views.living.plan_view import plan_rows
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.change_form import PlainForm
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.sheet.schedule_preview import SchedulePreview
from planner.ui.sheet.sheet_files import SheetFiles
from planner.ui.sheet.sheet_head import SheetHead
from planner.ui.sheet.sheet_phases import SheetPhases
from planner.ui.sheet.sheet_steps_view import ListAction, StepsView
from planner.ui.sheet.sheet_trouble import SheetTrouble
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, primary
from planner.ui.widgets.fields.segments import Segments
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import quiet

STEPS, SHEET, DATES = range(3)
_PAUSE: Final = 300
_KEEP: Final = 5000
"""Milliseconds after a change within which it is kept on the disk."""


class SheetDialog(FramedDialog):
    """Edits a copy; the plan changes only when the sheet is taken.

    What is written is kept when the dialog is left, for the next time.

    Args:
        context: what pages have.
        base: the timetable to start from; None starts from nothing.
        option: which option the sheet is for.
    """

    def __init__(
        self, context: PageContext, base: TreatmentProtocol | None, option: OptionId
    ) -> None:
        super().__init__(context, self.tr("Your centre's own sheet"))
        state = context.state
        self._option = option
        self._head_errors: dict[str, PlannerError] = {}
        self._dates: tuple[TreatmentProtocol, Schedule] | None = None
        self._store = state.service.store
        kept = kept_sheet(self._store, state.journey.id)
        if kept is not None and kept.protocol.option != option:
            kept = None
        self.draft = SheetDraft(
            own_copy(base, option, state.speaker),
            state.speaker,
            frozenset(one.id for one in state.catalog.sources()),
            kept,
        )
        self._pause = self._timer(_PAUSE, self.check)
        self._keeping = self._timer(_KEEP, self.keep)
        self.files = SheetFiles(context, self)
        self._build(kept_one=kept is not None)
        self._show_all()
        self.sheet.lines["title"].setFocus()
        self.open_at(1120, 780)

    # What is done with the sheet

    def check(self) -> None:
        """Read the fields, say what is wrong where, and try it on the dates."""
        self._read()
        self._show_state()

    def _read(self) -> None:
        """Take what is typed into the draft."""
        self._pause.stop()
        self.draft.write(self.sheet.fields())
        self._head_errors = {}
        if self.head.fields() != head_of(self.draft.protocol):
            try:
                written = head_written(self.draft.protocol, self.head.fields())
                self.draft.change(written)
            except FieldsRefusedError as found:
                self._head_errors = found.errors

    def choose(self, step: str) -> None:
        """Show a step's fields; what was typed for the one before is kept."""
        self._read()
        self.draft.choose(StepId(step))
        self._show_step()
        self._show_state()

    def add_step(self) -> None:
        """Add an empty step to the phase of the chosen one."""
        self._read()
        step = new_step(self.draft.protocol, self.draft.step.phase)
        self._change(put_step(self.draft.protocol, step), step.id)
        self._write_title()

    def copy_step(self) -> None:
        """Put a copy of the chosen step behind it."""
        self._read()
        self._change(*copy_step(self.draft.protocol, self.draft.chosen))
        self._write_title()

    def remove_step(self) -> None:
        """Take the chosen step away."""
        self._read()
        self._change(remove_step(self.draft.protocol, self.draft.chosen))

    def move_step(self, by: int) -> None:
        """Move the chosen step up (-1) or down (+1)."""
        self._read()
        self._change(move_step(self.draft.protocol, self.draft.chosen, by))

    def undo(self) -> None:
        """Take back the last change of the sheet."""
        self._read()
        self.draft.undo()
        self._show_all()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._read()
        self.draft.redo()
        self._show_all()

    def start_from(self, base: TreatmentProtocol | None) -> None:
        """Begin anew from a timetable, or from nothing; it can be undone."""
        self._read()
        own = own_copy(base, self._option, self.context.state.speaker)
        self._change(own)

    def open_file(self) -> None:
        """Take a sheet from a file; it can be undone."""
        opened = self.files.open()
        if opened is not None:
            self._read()
            self._change(opened)

    def save_file(self) -> None:
        """Write the sheet as a file."""
        self.check()
        if self.take_button.isEnabled():
            self.files.save(self.draft.protocol)

    def take(self) -> None:
        """Use the sheet; what it would change in a plan is shown first."""
        self.check()
        if not (
            self.take_button.isEnabled() and self.files.is_sound(self.draft.protocol)
        ):
            return
        state = self.context.state
        if state.journey.plan is None:
            if state.run(self._edit):
                self.accept()
            return
        form = PlainForm(self.tr("Use this sheet"), self._edit)
        heading = self.tr("What the sheet would change")
        if self.context.dialogs.run(ChangeDialog(self.context, heading, form)):
            self.accept()

    def keep(self) -> None:
        """Keep what is written, should the laptop stop before the sheet is left."""
        self._keeping.stop()
        if self.draft.is_changed:
            journey = self.context.state.journey.id
            keep_sheet(self._store, journey, self.draft.state)

    @override
    def accept(self) -> None:
        self._keeping.stop()
        drop_sheet(self._store, self.context.state.journey.id)
        super().accept()

    @override
    def reject(self) -> None:
        self._read()
        self.keep()
        if self.draft.is_changed:
            self.context.frame.tell(
                self.tr("What you wrote on the sheet is kept for the next time.")
            )
        super().reject()

    # How it looks

    def _build(self, *, kept_one: bool) -> None:
        state = self.context.state
        self.head = SheetHead(state.speaker)
        self.phases = SheetPhases(
            self.context.dialogs, self._checked_sheet, self._change
        )
        drugs = [drug.id for drug in state.catalog.drugs()]
        self.steps = StepsView(state.speaker, drugs, self._list_actions())
        self.list, self.sheet = self.steps.list, self.steps.sheet
        self.list.picked.connect(self.choose)
        for group in (self.sheet, self.head):
            group.changed.connect(self._pause.start)
        self.preview = SchedulePreview()
        self.trouble = SheetTrouble(state.speaker)
        self.trouble.asked_for.connect(self._go)
        self.views = Segments(
            self.tr("Parts of the sheet"),
            [
                (self.tr("Steps"), self.steps),
                (self.tr("The sheet"), self._sheet_view()),
                (self.tr("Your dates"), self.preview),
            ],
        )
        self.views.turned.connect(lambda _: self.check())
        words = self.tr(
            "A centre's own day sheet always beats ours. Write it down here; beside"
            " each step you see its date in your plan."
        )
        again = self.tr("This is what you wrote last time.")
        self.add(quiet(f"{again} {words}" if kept_one else words))
        self.add(self.trouble)
        self.body.addWidget(self.views, 1)
        self._build_foot()

    def _list_actions(self) -> tuple[ListAction, ...]:
        return tuple(
            ListAction(words=words, spoken=spoken, run=run)
            for words, spoken, run in (
                (self.tr("Add a step"), "", self.add_step),
                (self.tr("Copy"), self.tr("Copy the step"), self.copy_step),
                (self.tr("Up"), self.tr("Up: the step"), partial(self.move_step, -1)),
                (
                    self.tr("Down"),
                    self.tr("Down: the step"),
                    partial(self.move_step, 1),
                ),
                (self.tr("Remove"), self.tr("Remove the step"), self.remove_step),
            )
        )

    def _sheet_view(self) -> QWidget:
        menu = QMenu(self)
        for words, base in self.files.starts():
            menu.addAction(words).triggered.connect(partial(self._start, base))
        start = button(self.tr("Start again from…"), lambda: None)
        start.setMenu(menu)
        left = column(self.head, flow(start), gap=14)
        return SideBySide(left, self.phases, narrowest=420, gap=24)

    def _build_foot(self) -> None:
        self.take_button = primary(self.tr("Use this sheet"), self.take)
        self._buttons.add_right(self.take_button)
        self.undo_button = button(self.tr("Undo"), self.undo)
        self.redo_button = button(self.tr("Redo"), self.redo)
        for made in (
            self.undo_button,
            self.redo_button,
            button(self.tr("Save as a file"), self.save_file),
            button(self.tr("Open a file"), self.open_file),
        ):
            self.add_button(made)
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        for keys, act in ((undo, self.undo), (redo, self.redo)):
            QShortcut(QKeySequence(keys), self, act)
        self.close_button.setText(self.tr("Leave it as it is"))
        self.close_button.setAccessibleName(self.tr("Leave it as it is"))
        self.close_button.setProperty("kind", "")
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.reject)

    def _start(self, base: TreatmentProtocol | None, _checked: object = None) -> None:
        self.start_from(base)

    def _timer(self, pause: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(act)
        return timer

    def _checked_sheet(self) -> TreatmentProtocol:
        self._read()
        return self.draft.protocol

    def _change(self, protocol: TreatmentProtocol, step: StepId | None = None) -> None:
        self.draft.change(protocol, step)
        self._show_all()

    def _write_title(self) -> None:
        self.views.show_page(STEPS)
        self.sheet.go_to("title")
        self.sheet.lines["title"].setFocus()
        self.sheet.lines["title"].selectAll()

    def _show_all(self) -> None:
        """Show every field anew, after more than typing has changed."""
        self._pause.stop()
        self.head.show_sheet(self.draft.protocol)
        self.phases.show_sheet(self.draft.protocol)
        self._show_step()
        self._show_state()

    def _show_step(self) -> None:
        self.steps.show_step(self.draft)

    def _show_state(self) -> None:
        """Show what is wrong, the dates, and what can be done now."""
        if self.draft.is_changed and not self._keeping.isActive():
            self._keeping.start()
        problems = self._problems()
        here = {o.field: o.error for o in problems if o.step == self.draft.chosen}
        self.sheet.show_errors(here)
        self.head.show_errors({o.field: o.error for o in problems if o.step is None})
        troubled = {SHEET if o.step is None else STEPS for o in problems}
        self.views.mark(frozenset(troubled))
        schedule, refusal = (None, "") if problems else self._tried()
        self.trouble.show_problems(problems, self.draft.protocol, refusal)
        self.steps.show_dates(self.draft.protocol, self.draft.chosen, schedule)
        self.take_button.setEnabled(schedule is not None)
        self.undo_button.setEnabled(self.draft.can_undo)
        self.redo_button.setEnabled(self.draft.can_redo)

    def _problems(self) -> list[SheetProblem]:
        """Return what is wrong with the head of the sheet and with its steps."""
        head = [
            SheetProblem(step=None, field=field, error=error)
            for field, error in self._head_errors.items()
        ]
        return [*head, *self.draft.problems()]

    def _go(self, problem: SheetProblem) -> None:
        """Show the field that has the trouble."""
        if problem.step is None:
            self.views.show_page(SHEET)
            return
        self.views.show_page(STEPS)
        self.choose(problem.step)
        self.sheet.go_to(problem.field)

    def _tried(self) -> tuple[Schedule | None, str]:
        """Try the sheet on the person's dates; return why where it cannot be."""
        state, protocol = self.context.state, self.draft.protocol
        try:
            draft = self._edit(state.journey).journey
            if self._dates is None or self._dates[0] is not protocol:
                self._dates = (protocol, state.service.schedule(draft))
        except PlannerError as error:
            return None, state.error_words(error)
        schedule = self._dates[1]
        if self.views.shown == DATES:
            rows = plan_rows(draft, schedule, state.speaker)
            self.preview.show_schedule(schedule, rows, state.speaker)
        return schedule, ""

    def _edit(self, journey: Journey) -> Edit:
        protocol = self.draft.protocol
        if journey.plan is not None:
            return plan_edits.change_protocol(journey, protocol)
        return plan_edits.build_plan(
            journey,
            protocol=protocol,
            option=protocol.option,
            centre=journey.decision.centre,
            anchor=None,
            today=self.context.state.schedule.today,
        )
