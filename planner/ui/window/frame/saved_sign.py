"""The sign that says whether everything is saved; it opens what waits or is wrong."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.state.keeping.saved_state import Keeping, SavedState
from planner.ui.widgets.buttons import link
from planner.ui.widgets.words.text import small

_TELLS_MORE: Final = frozenset({Keeping.WAITING, Keeping.NOT_SAVED})


class SavedSign(QWidget):
    """A few words in the bar; a link where there is more to say.

    Signals:
        turned: it says something else, and may need another room.
        asked: the person wants to know more.
    """

    turned = Signal()
    asked = Signal()

    def __init__(self, saved: SavedState) -> None:
        super().__init__()
        self._saved = saved
        self.words = small("")
        self.words.setWordWrap(False)
        self.more = link("", self.asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.more)
        saved.changed.connect(self.show_state)
        self.show_state()

    def claim(self, room: int, beside: int) -> int:
        """Return the pixels that it takes before all else; calm words claim none.

        Args:
            room: pixels of the whole row, of which it claims half at most.
            beside: pixels between it and what stands next to it.
        """
        wanted = self._width() + beside
        return wanted if self._tells_more and wanted * 2 <= room else 0

    def fit_into(self, left: int) -> None:
        """Show itself if it has room, in pixels: what it claimed, or what is left."""
        self.setVisible(left >= self._width())

    @property
    def _tells_more(self) -> bool:
        return self._saved.keeping in _TELLS_MORE

    def _width(self) -> int:
        self.ensurePolished()
        return self.sizeHint().width()

    def show_state(self) -> None:
        """Say how it stands now."""
        keeping, said = self._saved.keeping, self._saved.words()
        words = {
            Keeping.SAVING: self.tr("… {words}"),
            Keeping.NOT_SAVED: self.tr("△ {words}"),
        }.get(keeping, self.tr("✓ {words}"))
        words = words.format(words=said)
        self.words.setText(words)
        self.more.setText(words)
        self.more.setAccessibleName(said)
        self.words.setVisible(not self._tells_more)
        self.more.setVisible(self._tells_more)
        self.turned.emit()
