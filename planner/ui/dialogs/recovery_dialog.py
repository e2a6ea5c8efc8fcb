"""Shown in the place of the window where the data file cannot be opened."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.services.file_care import KeptCopy
from planner.services.views.data_view import inside_lines
from planner.services.words.speaker import Speaker
from planner.ui.look.look import look
from planner.ui.widgets.buttons import link, primary
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.fitted_dialog import FittedDialog
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, quiet, strong, title


class RecoveryDialog(FittedDialog):
    """Says why, and offers the backups that can be read.

    Args:
        words: why the data file cannot be opened.
        copies: the backups, newest first.
        speaker: words of the reader's language.

    Attributes:
        chosen: what shall be put in its place; None for nothing.
    """

    def __init__(
        self, words: str, copies: tuple[KeptCopy, ...], speaker: Speaker
    ) -> None:
        super().__init__()
        self.chosen: Path | None = None
        self._speaker = speaker
        heading = self.tr("The data file cannot be opened")
        self.setWindowTitle(heading)
        page = QWidget()
        self._box = QVBoxLayout(page)
        self._box.setSpacing(look().gap(12))
        for widget in (title(heading), body(words), *map(self._card, copies)):
            self._box.addWidget(widget)
        self._box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.addWidget(area, 1)
        outer.addWidget(flow(primary(self.tr("Close, change nothing"), self.reject)))
        self.open_at(760, 520)

    def choose(self, backup: Path) -> None:
        """Put this backup in the place of the file; the old one is kept beside it."""
        self.chosen = backup
        self.accept()

    def _card(self, copy: KeptCopy) -> Card:
        put = self.tr("Put this backup back")
        name = copy.path.name
        act = partial(self.choose, copy.path)
        return Card().add(
            strong(name),
            *map(quiet, inside_lines(copy, self._speaker)),
            flow(link(put, act, with_label(put, name))),
        )
