"""The phases of a sheet: added, renamed, put in order, taken away."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QListWidget

from planner.models.ids import PhaseId
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.sheet.protocol_draft import (
    move_phase,
    put_phase,
    remove_phase,
    rename_phase,
)
from planner.ui.look.look import look
from planner.ui.state.dialogs import Dialogs
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import small

_HEIGHT: Final = 260


class SheetPhases(Card):
    """Shows the phases in their order.

    Args:
        dialogs: asks for names.
        sheet: returns the sheet as it is now.
        take: takes its new form.
    """

    def __init__(
        self,
        dialogs: Dialogs,
        sheet: Callable[[], TreatmentProtocol],
        take: Callable[[TreatmentProtocol], None],
    ) -> None:
        super().__init__(self.tr("Phases"))
        self._dialogs = dialogs
        self._sheet = sheet
        self._take = take
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Phases of the sheet"))
        self.list.setFixedHeight(look().px(_HEIGHT))
        self.remove_button = button(self.tr("Remove the phase"), self.remove)
        self.add(
            self.list,
            flow(
                button(self.tr("Add a phase"), self.add_phase),
                button(self.tr("Rename"), self.rename, spoken=self.tr("Rename phase")),
                button(self.tr("Up"), self.move_up, spoken=self.tr("Up: phase")),
                button(self.tr("Down"), self.move_down, spoken=self.tr("Down: phase")),
                self.remove_button,
            ),
            small(self.tr("Steps of a removed phase go to the one before.")),
        )

    def show_sheet(self, protocol: TreatmentProtocol) -> None:
        """Show the phases; the chosen one stays chosen."""
        at = max(0, min(self.list.currentRow(), len(protocol.phases) - 1))
        self.list.clear()
        self.list.addItems([one.title or one.id for one in protocol.phases])
        self.list.setCurrentRow(at)
        self.remove_button.setEnabled(len(protocol.phases) > 1)

    def add_phase(self) -> None:
        """Ask for the name of another phase."""
        name = self._ask(self.tr("Add a phase"))
        if name:
            self._take(put_phase(self._sheet(), name))
            self.list.setCurrentRow(self.list.count() - 1)

    def rename(self) -> None:
        """Ask for another name of the chosen phase."""
        name = self._ask(self.tr("Rename the phase"), self.list.currentItem().text())
        if name:
            self._take(rename_phase(self._sheet(), self._chosen(), name))

    def move_up(self) -> None:
        """Move the chosen phase with its steps before the one before."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen phase with its steps behind the next one."""
        self._move(1)

    def remove(self) -> None:
        """Take the chosen phase away; its steps go to the one before."""
        self._take(remove_phase(self._sheet(), self._chosen()))

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        self._take(move_phase(self._sheet(), self._chosen(), by))
        self.list.setCurrentRow(max(0, min(at + by, self.list.count() - 1)))

    def _chosen(self) -> PhaseId:
        return self._sheet().phases[max(0, self.list.currentRow())].id

    def _ask(self, heading: str, text: str = "") -> str:
        words = self.tr("What is this stretch of time called?")
        name = self._dialogs.ask_text(heading, words, text)
        return " ".join((name or "").split())
