"""The changes of a sheet that is being written, each after what is typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from planner.models.ids import StepId
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.sheet.day_table import TableRow
from planner.services.sheet.protocol_draft import (
    copy_step,
    move_step,
    new_step,
    put_step,
    remove_step,
)
from planner.services.sheet.sheet_draft import SheetDraft
from planner.services.sheet.sheet_problems import SheetProblem
from planner.services.sheet.step_reading import FieldsRefusedError
from planner.ui.sheet.parts.sheet_head import SheetHead
from planner.ui.sheet.step_sheet import StepSheet

if TYPE_CHECKING:
    from planner.models.errors import PlannerError
    from planner.ui.sheet.parts.day_table import DayTable

MakeSteps = Callable[[TreatmentProtocol, tuple[TableRow, ...]], TreatmentProtocol]
"""Makes steps of rows of days; refuses what cannot be read at its field."""
_PAUSE: Final = 300
"""Milliseconds of rest in typing after which the sheet is checked."""


class SheetWriting(QObject):
    """Takes what is typed into the draft before anything else is done to it.

    Args:
        draft: the sheet as it stands.
        fields: where the chosen step is typed.
        head: where the sheet as a whole is typed.
        parent: what owns it.

    Signals:
        rested: nothing was typed for a moment.
        rewritten: more than typing has changed the sheet.
        chosen: another step is looked at.
        step_added: the chosen step is a new one.
    """

    rested = Signal()
    rewritten = Signal()
    chosen = Signal()
    step_added = Signal()

    def __init__(
        self, draft: SheetDraft, fields: StepSheet, head: SheetHead, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        self.fields = fields
        self.head = head
        self._table: DayTable | None = None
        self.make_steps: MakeSteps | None = None
        self._head_errors: dict[str, PlannerError] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.rested)
        for group in (fields, head):
            group.changed.connect(self._pause.start)

    def watch_table(self, table: "DayTable") -> None:
        """Take what is typed in a table of days, too."""
        self._table = table
        table.rows.changed.connect(self._pause.start)

    def read(self) -> None:
        """Take what is typed into the draft."""
        self._pause.stop()
        if self._table is not None:
            self.draft.change(self.draft.protocol, table=self._table.typed())
        self.draft.write(self.fields.fields())
        self._head_errors = {}
        try:
            self.draft.write_head(self.head.fields())
        except FieldsRefusedError as found:
            self._head_errors = found.errors

    def settle(self) -> None:
        """Leave it at what stands in the fields: they show the draft anew."""
        self._pause.stop()

    def protocol(self) -> TreatmentProtocol:
        """Return the sheet with all that is typed."""
        self.read()
        return self.draft.protocol

    def problems(self) -> list[SheetProblem]:
        """Return what is wrong with the head of the sheet and with its steps."""
        head = [
            SheetProblem(step=None, field=field, error=error)
            for field, error in self._head_errors.items()
        ]
        return [*head, *self.draft.problems()]

    def choose(self, step: str) -> None:
        """Look at a step; what was typed for the one before is kept."""
        self.read()
        self.draft.choose(StepId(step))
        self.chosen.emit()

    def add_step(self) -> None:
        """Add an empty step to the phase of the chosen one."""
        self.read()
        step = new_step(self.draft.protocol, self.draft.step.phase)
        self.change(put_step(self.draft.protocol, step), step.id)
        self.step_added.emit()

    def copy_step(self) -> None:
        """Put a copy of the chosen step behind it."""
        self.read()
        self.change(*copy_step(self.draft.protocol, self.draft.chosen))
        self.step_added.emit()

    def remove_step(self) -> None:
        """Take the chosen step away."""
        self.read()
        self.change(remove_step(self.draft.protocol, self.draft.chosen))

    def move_step(self, by: int) -> None:
        """Move the chosen step up (-1) or down (+1)."""
        self.read()
        self.change(move_step(self.draft.protocol, self.draft.chosen, by))

    def take_table(self) -> None:
        """Make steps of the rows of days; what cannot be read is said at its field."""
        self.read()
        if self._table is None or self.make_steps is None:
            return
        sheet, rows = self.draft.protocol, self.draft.state.table
        try:
            made = self.make_steps(sheet, rows)
        except FieldsRefusedError as refused:
            self._table.show_errors(refused.errors)
            return
        before = {step.id for step in sheet.steps}
        first = next((one.id for one in made.steps if one.id not in before), None)
        self.draft.change(made, first, table=())
        self.rewritten.emit()

    def undo(self) -> None:
        """Take back the last change of the sheet."""
        # What was typed just now is a change too, and the first to be taken back.
        self.read()
        self.draft.undo()
        self.rewritten.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.read()
        self.draft.redo()
        self.rewritten.emit()

    def begin_anew(self, protocol: TreatmentProtocol) -> None:
        """Put another sheet in the place of this one; it can be undone."""
        self.read()
        self.change(protocol)

    def change(self, protocol: TreatmentProtocol, step: StepId | None = None) -> None:
        """Take another form of the sheet, and look at a step of it.

        What is typed is not read first: a form made from ``protocol`` holds it.
        """
        self.draft.change(protocol, step)
        self.rewritten.emit()
