"""What is being made, what was made, and what the fonts on paper lack."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar

from planner.models.journey import Journey
from planner.services.words.speaker import Speaker
from planner.ui.look.tokens import Tone
from planner.ui.state.folders import show_in_folder
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, quiet, small, strong, title

_SHOWN: Final = 8
"""So many documents are listed, the newest first."""


class WorkingCard(Card):
    """How far a document is; hidden while none is made.

    Args:
        cancel: stops making it.
    """

    def __init__(self, cancel: Callable[[], None]) -> None:
        super().__init__(self.tr("Being made"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(self.tr("How far it is"))
        self.add(self.progress, flow(button(self.tr("Stop making it"), cancel)))
        self.hide()

    def begin(self) -> None:
        """Show that a document is made."""
        self.show()
        self.progress.setValue(0)

    def tell(self, share: float) -> None:
        """Show how far it is, 0 to 1."""
        self.progress.setValue(round(100 * share))


class DoneCard(Card):
    """Where the document lies that was made last; hidden before there is one."""

    def __init__(self) -> None:
        super().__init__(self.tr("It is made"), Tone.GOOD)
        self._made: Path | None = None
        self._words = body("")
        self.add(
            self._words,
            flow(
                button(self.tr("Open it"), self.open),
                button(self.tr("Show in folder"), self._show_in_folder),
            ),
        )
        self.hide()

    def show_made(self, made: Path) -> None:
        """Show a file that was written."""
        self._made = made
        self._words.setText(str(made))
        self.show()

    def open(self) -> None:
        """Open the file in whatever program this laptop has for it."""
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _show_in_folder(self) -> None:
        if self._made is not None:
            show_in_folder(self._made)


class LastMadeCard(Card):
    """The newest documents of the journey, with the version of the plan in each."""

    def __init__(self) -> None:
        super().__init__(self.tr("Last made"))

    def show_journey(self, journey: Journey, speaker: Speaker) -> None:
        """List what was made of a journey."""
        self.empty()
        self.add(title(self.tr("Last made")))
        exports = list(journey.exports.values())[::-1][:_SHOWN]
        for one in exports:
            version = self.tr("{day}, plan version {version}").format(
                day=speaker.day(one.on), version=one.revision
            )
            self.add(strong(one.file_name), small(version))
        if not exports:
            self.add(quiet(self.tr("Nothing yet.")))


class NoShapeCard(Card):
    """Says before anything is printed what the fonts on paper lack."""

    def __init__(self) -> None:
        super().__init__(self.tr("Not printable"), Tone.ATTENTION)
        self._words = body("")
        self.add(self._words)

    def show_signs(self, signs: Iterable[str]) -> None:
        """Name the characters that cannot be printed; without any, show nothing."""
        named = " ".join(signs)
        words = self.tr(
            "The PDF has no letters for these characters and prints a code"
            " such as [U+738B] for each: {signs}"
        )
        self._words.setText(words.format(signs=named))
        self.setVisible(bool(named))
