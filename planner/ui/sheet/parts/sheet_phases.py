"""The phases of a sheet: added, renamed, put in order, taken away."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QLineEdit

from planner.models.ids import PhaseId, StepId
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.sheet.protocol_draft import (
    clock_phase,
    move_phase,
    put_phase,
    remove_phase,
    rename_phase,
)
from planner.services.words.speaker import Speaker
from planner.ui.sheet.parts.phase_clock import ClockFields, PhaseClock
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.whole_list import WholeList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import small

_PAUSE: Final = 150
"""Milliseconds of rest in typing after which a name is taken."""


class SheetPhases(Card):
    """Shows the phases in their order.

    Args:
        sheet: returns the sheet as it is now.
        take: takes its new form.
        speaker: titles of steps.
    """

    def __init__(
        self,
        sheet: Callable[[], TreatmentProtocol],
        take: Callable[[TreatmentProtocol], None],
        speaker: Speaker,
    ) -> None:
        super().__init__(self.tr("Phases"))
        self._sheet = sheet
        self._take = take
        self.list = WholeList()
        self.list.setAccessibleName(self.tr("Phases of the sheet"))
        self.list.be_whole()
        self.list.currentRowChanged.connect(lambda _row: self._turn_to_name())
        self._name_phases()
        self.clock = PhaseClock(speaker)
        self.clock.changed.connect(self._count)
        self.remove_button = button(self.tr("Remove the phase"), self.remove)
        self.add(
            self.list,
            labelled(self.tr("Name of the chosen phase"), self.name),
            self.clock,
            flow(
                button(self.tr("Add a phase"), self.add_phase),
                button(self.tr("Up"), self.move_up, spoken=self.tr("Up: phase")),
                button(self.tr("Down"), self.move_down, spoken=self.tr("Down: phase")),
                self.remove_button,
            ),
            small(self.tr("Steps of a removed phase go to the one before.")),
        )

    def _name_phases(self) -> None:
        self._named = 0
        self.name = QLineEdit()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read)
        self.name.textChanged.connect(lambda _text: self._pause.start())
        self.name.editingFinished.connect(self.read)

    def show_sheet(self, protocol: TreatmentProtocol) -> None:
        """Show the phases; the chosen one stays chosen."""
        at = max(0, min(self.list.currentRow(), len(protocol.phases) - 1))
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([one.title or one.id for one in protocol.phases])
            self.list.setCurrentRow(at)
        self._pause.stop()
        self._show_name()
        self.clock.show_phase(protocol, protocol.phases[at])
        self.remove_button.setEnabled(len(protocol.phases) > 1)

    def add_phase(self) -> None:
        """Add a phase at the end, and let its name be typed."""
        self._take(put_phase(self._sheet(), self.tr("New phase")))
        self.list.setCurrentRow(self.list.count() - 1)
        self.name.setFocus()
        self.name.selectAll()

    def read(self) -> None:
        """Take the name that is typed for the chosen phase; an empty one is none."""
        self._pause.stop()
        typed = " ".join(self.name.text().split())
        if typed and typed != self._shown():
            phase = self._sheet().phases[self._named].id
            self._take(rename_phase(self._sheet(), phase, typed))

    def move_up(self) -> None:
        """Move the chosen phase with its steps before the one before."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen phase with its steps behind the next one."""
        self._move(1)

    def remove(self) -> None:
        """Take the chosen phase away; its steps go to the one before."""
        self._take(remove_phase(self._sheet(), self._chosen()))

    def _count(self) -> None:
        """Count the days of the chosen phase as it is chosen."""
        told = self.clock.typed(ClockFields())
        step = StepId(told.step) if told.step else None
        first = 0 if told.has_day_0 else 1
        self._take(clock_phase(self._sheet(), self.clock.phase, step, first))

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        self._take(move_phase(self._sheet(), self._chosen(), by))
        self.list.setCurrentRow(max(0, min(at + by, self.list.count() - 1)))

    def _chosen(self) -> PhaseId:
        return self._sheet().phases[max(0, self.list.currentRow())].id

    def _shown(self) -> str:
        return self.list.item(self._named).text()

    def _turn_to_name(self) -> None:
        """Take the name of the phase before, and show that of the chosen one."""
        if self._pause.isActive():
            self.read()
        self._show_name()
        sheet = self._sheet()
        self.clock.show_phase(sheet, sheet.phases[self._named])

    def _show_name(self) -> None:
        """Show the name of the chosen phase, unless it is being typed just so."""
        # Not asked of the sheet: that would read the other fields, while they are
        # shown anew.
        self._named = max(0, self.list.currentRow())
        name = self._shown()
        if " ".join(self.name.text().split()) != name:
            with QSignalBlocker(self.name):
                self.name.setText(name)
