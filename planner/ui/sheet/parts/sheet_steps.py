"""The steps of a sheet as a list, phase by phase, each with its date."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from planner.models.ids import PhaseId, StepId
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.sheet.protocol_draft import ordered_steps
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.widgets.fields.whole_list import WholeList

_STEP: Final = Qt.ItemDataRole.UserRole


class SheetSteps(WholeList):
    """Arrow keys go through the steps; the names of phases stand between them."""

    picked = Signal(str)

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        self._speaker = speaker
        self.setAccessibleName(self.tr("Steps of the sheet"))
        by_gap(self.setSpacing, 3)
        self.be_whole()
        self.currentItemChanged.connect(self._tell)

    def show_sheet(
        self, protocol: TreatmentProtocol, chosen: StepId, dates: Mapping[StepId, str]
    ) -> None:
        """Show all steps; without a change of their order only words change."""
        wanted = _rows(protocol)
        if wanted != self._shown():
            self._build(wanted)
        titles = {phase.id: phase.title for phase in protocol.phases}
        # Showing is no choosing: what is picked has its fields read, and they are only
        # being filled now.
        self.blockSignals(True)
        for number, (is_phase, name) in enumerate(wanted):
            item = self.item(number)
            step = None if is_phase else protocol.step(StepId(name))
            if step is None:
                item.setText(titles.get(PhaseId(name)) or name)
                continue
            title = self._speaker.step_title(step) or self.tr("New step")
            when = dates.get(step.id, "")
            item.setText(f"{title}\n{when}" if when else title)
            if step.id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _build(self, rows: list[tuple[bool, str]]) -> None:
        self.blockSignals(True)
        self.clear()
        for is_phase, name in rows:
            item = QListWidgetItem()
            item.setData(_STEP, (is_phase, name))
            if is_phase:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                font = self.font()
                font.setBold(True)
                item.setFont(font)
            self.addItem(item)
        self.blockSignals(False)

    def _shown(self) -> list[tuple[bool, str]]:
        return [tuple(self.item(at).data(_STEP)) for at in range(self.count())]

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        is_phase, name = item.data(_STEP)
        if not is_phase:
            self.picked.emit(name)


def _rows(protocol: TreatmentProtocol) -> list[tuple[bool, str]]:
    """Return phases (True) and steps (False) in the order they are shown."""
    rows: list[tuple[bool, str]] = []
    steps = ordered_steps(protocol)
    for phase in protocol.phases:
        rows.append((True, phase.id))
        rows += [(False, step.id) for step in steps if step.phase == phase.id]
    return rows
