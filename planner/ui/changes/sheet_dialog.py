"""The centre's own sheet: written down, checked, tried on the person's dates."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.models.errors import PlannerError
from planner.models.ids import DAY0, OptionId, StepId
from planner.models.journey import Journey
from planner.models.protocol import Phase, TreatmentProtocol
from planner.services import plan_edits
from planner.services.edit import Edit
from planner.services.plan_view import plan_rows
from planner.services.protocol_draft import (
    new_step,
    own_copy,
    put_phase,
    put_step,
    remove_phase,
    remove_step,
    rename_phase,
    sheet_problems,
)
from planner.services.step_fields import FieldsRefusedError, fields_of, step_from
from planner.ui.changes.change_dialog import ChangeDialog
from planner.ui.changes.change_form import PlainForm
from planner.ui.changes.sheet_head import SheetHead
from planner.ui.changes.step_sheet import StepSheet
from planner.ui.framed_dialog import FramedDialog
from planner.ui.look import look
from planner.ui.page_context import PageContext
from planner.ui.pages.schedule_preview import SchedulePreview
from planner.ui.tokens import Tone
from planner.ui.widgets.buttons import button, link, primary
from planner.ui.widgets.card import Card
from planner.ui.widgets.layouts import column, flow
from planner.ui.widgets.side_by_side import SideBySide
from planner.ui.widgets.text import body, quiet, title

_PAUSE: Final = 300
_LIST_HEIGHT: Final = 400
_MOST_BYTES: Final = 1024 * 1024


class SheetDialog(FramedDialog):
    """Edits a copy; the plan changes only when the sheet is taken.

    Args:
        context: what pages have.
        base: the timetable to start from; None starts from nothing.
        option: which option the sheet is for.
    """

    def __init__(
        self, context: PageContext, base: TreatmentProtocol | None, option: OptionId
    ) -> None:
        super().__init__(context, self.tr("Your centre's own sheet"))
        self.protocol = own_copy(base, option, context.state.speaker)
        self._step = self.protocol.steps[0].id
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.check)
        self.head = SheetHead(context.state.speaker)
        self.list = QListWidget()
        self.sheet = StepSheet(context.state.speaker)
        self._trouble = Card(tone=Tone.ATTENTION)
        self.preview = SchedulePreview()
        self._build()
        self._show_list()
        self.check()
        self.head.lines["title"].setFocus()
        self.resize(look().gap(1120), look().gap(760))

    def check(self) -> None:
        """Read the fields, say what is wrong where, and try it on the dates."""
        self._pause.stop()
        self.protocol = self.head.written_on(self.protocol)
        before = self.protocol.step(self._step)
        if before is not None:
            try:
                step = step_from(self.sheet.fields(), before)
            except FieldsRefusedError as found:
                self.sheet.show_errors(found.errors)
                self.take_button.setEnabled(False)
                return
            self.sheet.show_errors({})
            self.protocol = put_step(self.protocol, step)
        self._name_rows()
        self.take_button.setEnabled(self._show_problems())

    def choose(self, step: StepId) -> None:
        """Show a step's fields."""
        self._step = step
        found = self.protocol.step(step)
        if found is not None:
            fields = fields_of(found, self.context.state.speaker)
            self.sheet.show_fields(fields, self.protocol)
            self.remove_button.setEnabled(step != DAY0)

    def add_step(self) -> None:
        """Add an empty step to the phase of the chosen one."""
        self.check()
        step = new_step(self.protocol, self._phase().id)
        self.protocol = put_step(self.protocol, step)
        self._step = step.id
        self._show_list()
        self.sheet.lines["title"].setFocus()

    def remove_step(self) -> None:
        """Take the chosen step away."""
        self.protocol = remove_step(self.protocol, self._step)
        self._step = self.protocol.steps[0].id
        self._show_list()
        self.check()

    def add_phase(self) -> None:
        """Ask for the name of another phase."""
        self.check()
        words = self.tr("What is this stretch of time called?")
        name = self.context.dialogs.ask_text(self.tr("Add a phase"), words)
        if name and name.strip():
            self.protocol = put_phase(self.protocol, name.strip())
            self.choose(self._step)

    def rename_phase(self) -> None:
        """Ask for another name of the chosen step's phase."""
        self.check()
        phase = self._phase()
        words = self.tr("What is this stretch of time called?")
        heading = self.tr("Rename the phase")
        name = self.context.dialogs.ask_text(heading, words, phase.title)
        if name and name.strip():
            self.protocol = rename_phase(self.protocol, phase.id, name.strip())
            self.choose(self._step)

    def remove_phase(self) -> None:
        """Take the chosen step's phase away; its steps go to the one before."""
        self.check()
        self.protocol = remove_phase(self.protocol, self._phase().id)
        self._show_list()
        self.check()

    def take(self) -> None:
        """Use the sheet; what it would change in a plan is shown first."""
        self.check()
        if not self.take_button.isEnabled():
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

    def save_file(self) -> None:
        """Write the sheet as a file that another laptop can read."""
        files = self.context.bench
        target = self.context.dialogs.choose_file_to_save(
            self.tr("Save the sheet"), Path("sheet.toml"), self.tr("Sheet (*.toml)")
        )
        if target is None:
            return
        try:
            text = files.write_protocol(self.protocol)
            files.save_file(target, text.encode(), replace=True)
        except PlannerError as error:
            self._say(error)
            return
        self.context.frame.tell(self.tr("The sheet is saved."))

    def open_file(self) -> None:
        """Read a sheet from a file; all that is wrong with it is said at once."""
        files = self.context.bench
        source = self.context.dialogs.choose_file_to_open(
            self.tr("Open a sheet"), self.tr("Sheet (*.toml)")
        )
        if source is None:
            return
        try:
            data = files.read_file(source, _MOST_BYTES)
            self.protocol = files.read_protocol(data, source.name)
        except PlannerError as error:
            self._say(error)
            return
        self._step = self.protocol.steps[0].id
        self._show_list()
        self.check()

    def _build(self) -> None:
        self.remove_button = button(self.tr("Remove the step"), self.remove_step)
        self.list.setAccessibleName(self.tr("Steps of the sheet"))
        self.list.setFixedHeight(look().px(_LIST_HEIGHT))
        self.list.currentItemChanged.connect(self._pick)
        self.sheet.changed.connect(self._pause.start)
        self.head.changed.connect(self._pause.start)
        left = column(
            title(self.tr("Steps")),
            self.list,
            flow(
                button(self.tr("Add a step"), self.add_step),
                self.remove_button,
                button(self.tr("Add a phase"), self.add_phase),
                button(self.tr("Rename the phase"), self.rename_phase),
                button(self.tr("Remove the phase"), self.remove_phase),
            ),
            self._trouble,
            self.preview,
            gap=12,
        )
        box = left.layout()
        if isinstance(box, QVBoxLayout):
            box.addStretch(1)
        self.add(
            quiet(
                self.tr(
                    "A centre's own day sheet always beats ours. Write it down here;"
                    " the dates on the left show at once what comes of it."
                )
            ),
            self.head,
            SideBySide(left, self.sheet, narrowest=420),
        )
        self.take_button = primary(self.tr("Use this sheet"), self.take)
        self._buttons.add_right(self.take_button)
        for made in self._file_buttons():
            self.add_button(made)
        self.close_button.setText(self.tr("Leave it as it is"))
        self.close_button.setAccessibleName(self.tr("Leave it as it is"))
        self.close_button.setProperty("kind", "")
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.reject)

    def _file_buttons(self) -> tuple[QWidget, ...]:
        return (
            button(self.tr("Save as a file"), self.save_file),
            button(self.tr("Open a file"), self.open_file),
        )

    def _show_list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        speaker = self.context.state.speaker
        order = {phase.id: at for at, phase in enumerate(self.protocol.phases)}
        ordered = sorted(self.protocol.steps, key=lambda one: order.get(one.phase, 0))
        for step in ordered:
            item = QListWidgetItem(speaker.step_title(step) or self.tr("New step"))
            item.setData(Qt.ItemDataRole.UserRole, step.id)
            self.list.addItem(item)
            if step.id == self._step:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.head.show_sheet(self.protocol)
        self.choose(self._step)

    def _phase(self) -> Phase:
        """Return the phase of the chosen step, the first one where it has none."""
        step = self.protocol.step(self._step)
        found = (one for one in self.protocol.phases if step and one.id == step.phase)
        return next(found, self.protocol.phases[0])

    def _name_rows(self) -> None:
        speaker = self.context.state.speaker
        for number in range(self.list.count()):
            item = self.list.item(number)
            step = self.protocol.step(StepId(item.data(Qt.ItemDataRole.UserRole)))
            if step is not None:
                item.setText(speaker.step_title(step) or self.tr("New step"))

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.check()
            self.choose(StepId(item.data(Qt.ItemDataRole.UserRole)))

    def _go(self, step: StepId) -> None:
        """Choose a step in the list, so that its fields and its trouble are shown."""
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item.data(Qt.ItemDataRole.UserRole) == step:
                self.list.setCurrentItem(item)
        self.check()

    def _show_problems(self) -> bool:
        """Show what is wrong with the sheet, or what it would look like."""
        speaker, state = self.context.state.speaker, self.context.state
        problems = sheet_problems(self.protocol, speaker)
        here = {one.field: one.error for one in problems if one.step == self._step}
        self.sheet.show_errors(here)
        self._trouble.empty()
        self._trouble.setVisible(bool(problems))
        for problem in problems:
            self._trouble.add(body(f"△ {speaker.error(problem.error)}"))
            if problem.step is not None and problem.step != self._step:
                go = link(self.tr("Go to this step"), partial(self._go, problem.step))
                self._trouble.add(go)
        self.preview.setVisible(not problems)
        if problems:
            return False
        try:
            draft = self._edit(state.journey).journey
            schedule = state.service.schedule(draft)
        except PlannerError as error:
            self.preview.show_refusal(state.error_words(error))
            return False
        rows = plan_rows(draft, schedule, speaker)
        self.preview.show_schedule(schedule, rows, speaker)
        return True

    def _edit(self, journey: Journey) -> Edit:
        if journey.plan is not None:
            return plan_edits.change_protocol(journey, self.protocol)
        return plan_edits.build_plan(
            journey,
            protocol=self.protocol,
            option=self.protocol.option,
            centre=None,
            anchor=None,
            today=self.context.state.schedule.today,
        )

    def _say(self, error: PlannerError) -> None:
        words = self.context.state.error_words(error)
        self.context.dialogs.warn(self.tr("That did not work"), words)
