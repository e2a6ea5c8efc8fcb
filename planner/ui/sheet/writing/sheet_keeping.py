"""What is written on a sheet, kept on the disk for the next time."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from planner.models.ids import JourneyId
from planner.services.ports import SettingStore
from planner.services.sheet.kept_sheets import drop_sheet, keep_sheet
from planner.services.sheet.sheet_draft import SheetDraft

_KEEP: Final = 5000
"""Milliseconds after a change within which it is kept on the disk."""


class SheetKeeping(QObject):
    """Keeps a changed sheet while it is written, should the laptop stop.

    Args:
        draft: what is kept.
        store: where it is kept.
        journey: whose sheet it is.
        parent: what owns it.
    """

    def __init__(
        self,
        draft: SheetDraft,
        store: SettingStore,
        journey: JourneyId,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._store = store
        self._journey = journey
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_KEEP)
        self.timer.timeout.connect(self.keep)

    def keep_soon(self) -> None:
        """Keep a changed sheet within a few seconds."""
        # A timer that runs is left alone: started anew by each letter, it would
        # never end while somebody goes on typing.
        if self._draft.is_changed and not self.timer.isActive():
            self.timer.start()

    def keep(self) -> None:
        """Keep what is written now."""
        self.timer.stop()
        if self._draft.is_changed:
            keep_sheet(self._store, self._journey, self._draft.state)

    def forget(self) -> None:
        """Drop what was kept: the sheet is in use now."""
        self.timer.stop()
        drop_sheet(self._store, self._journey)
