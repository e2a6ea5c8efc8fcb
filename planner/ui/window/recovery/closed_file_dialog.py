"""What both dialogs of a file that does not open offer: a backup in its place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QPushButton

from planner.models.errors import PlannerError
from planner.services.file_care import AfterClosing, KeptCopy, NextStep
from planner.services.words.speaker import Speaker
from planner.ui.state.dialogs import Dialogs
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.fitted_dialog import FittedDialog
from planner.ui.widgets.words.joints import with_label

BACKUPS_SHOWN: Final = 4
"""An older one is found by its file."""


class ClosedFileDialog(FittedDialog):
    """Ends with a backup in the place of the file, or with nothing changed.

    Args:
        look_into: reads a file that the person chose.
        speaker: words of the reader's language.
        dialogs: how to ask the person.

    Attributes:
        chosen: what shall be done; None for nothing.
    """

    def __init__(
        self, look_into: Callable[[Path], KeptCopy], speaker: Speaker, dialogs: Dialogs
    ) -> None:
        super().__init__()
        self.chosen: AfterClosing | None = None
        self._look_into, self._speaker, self._dialogs = look_into, speaker, dialogs
        dialogs.parent = self

    def put_back(self, backup: Path) -> None:
        """Put this backup in the place of the file; the old one is kept beside it."""
        self._choose(AfterClosing(step=NextStep.PUT_BACK, backup=backup))

    def choose_file(self) -> None:
        """Ask for a backup in another place, and put it back where it can be read."""
        chosen = self._dialogs.choose_file_to_open(
            self.tr("A backup"), "MS Journey Planner (*.db);;* (*)"
        )
        if chosen is None:
            return
        try:
            self._look_into(chosen)
        except PlannerError as error:
            words = self._speaker.error(error)
            self._dialogs.warn(self.tr("This cannot be put back"), words)
            return
        self.put_back(chosen)

    def _from_another_file(self) -> QPushButton:
        return button(self.tr("From another file"), self.choose_file)

    def _put_back(self, backup: Path) -> QPushButton:
        """Return what puts one of the listed backups back."""
        put = self.tr("Put this backup back")
        return link(put, partial(self.put_back, backup), with_label(put, backup.name))

    def _choose(self, after: AfterClosing) -> None:
        self.chosen = after
        self.accept()
