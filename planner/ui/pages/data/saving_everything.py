"""Saves everything in a file of its own: for another laptop, or before all is lost."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.ui.dialogs.boxes.waiting import wait_for
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext


class SavingEverything(QObject):
    """Writes the whole file to another place, with the letters that wait to be stored.

    Args:
        context: what pages have.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def save(self) -> None:
        """Ask where to, and write a whole copy there."""
        context = self._context
        target = context.dialogs.choose_file_to_save(
            self.tr("Save everything"),
            Path.home() / f"journeys-{context.state.today().isoformat()}.db",
            "MS Journey Planner (*.db)",
        )
        if target is None:
            return
        context.drafts.flush()
        try:
            self._write(target, context.drafts.in_letters())
        except PlannerError as error:
            words = context.state.error_words(error)
            context.dialogs.warn(self.tr("Not saved"), words)
            return
        words = self.tr("Everything is in this file: {file}.")
        words = counted(words, file=target.name)
        context.dialogs.tell(self.tr("Saved"), words)

    def _write(self, target: Path, letters: Mapping[str, str]) -> None:
        """Write the copy beside the window: a stick takes a while."""
        care = self._context.bench.data_file
        try:
            wait_for(
                self._context.dialogs,
                lambda _: care.back_up(target, replace=True, letters=letters),
                self.tr("Saving everything…"),
            )
        except StorageError as error:
            if error.cause is not StorageCause.GONE:
                raise
            # A file that was moved or deleted is in the hands of this thread alone.
            care.back_up(target, replace=True, letters=letters)
