"""The sign that says whether all is saved, and what was changed last."""

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.services.views.living.history_view import newest_sentence
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.state.app_state import AppState
from planner.ui.state.keeping.saved_state import Keeping, SavedState
from planner.ui.widgets.buttons import link
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import small

_APART: Final = 8
_BESIDE: Final = 14
_TELLS_MORE: Final = frozenset({Keeping.WAITING, Keeping.NOT_SAVED})


class LastChange(QWidget):
    """Names the newest change since the journey was opened; stays until the next one.

    It pushes nothing down and goes by no time. Where there is no room for its words it
    is not there: a way back that does not say what it takes back is none.

    Args:
        state: of the open journey.
        undo: takes the change back and says so.

    Signals:
        turned: it says something else, and may need another room.
    """

    turned = Signal()

    def __init__(self, state: AppState, undo: Callable[[], None]) -> None:
        super().__init__()
        self._state = state
        self._seen = state.journey.revision
        self.words = small("")
        self.words.setWordWrap(False)
        self.undo = link(self.tr("Undo"), undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        by_gap(row.setSpacing, _APART)
        for one in (self.words, self.undo):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        state.changed.connect(self._look)
        self.hide()

    @property
    def told(self) -> str:
        """Return what is named, "" for nothing."""
        return self.words.text()

    def fit_into(self, left: int) -> None:
        """Show itself with its words, or not.

        Args:
            left: pixels that nothing else needs.
        """
        # Until they are polished they know nothing of the style sheet's fonts.
        for one in (self.words, self.undo):
            one.ensurePolished()
        widths = self.words.sizeHint().width() + self.undo.sizeHint().width()
        self.setVisible(bool(self.told) and widths + look().gap(_APART) <= left)

    def _look(self) -> None:
        """Name the newest change in force, after the first one since it was opened."""
        journey = self._state.journey
        if journey.revision == self._seen:
            return
        self._seen = journey.revision
        words = ""
        with suppress(PlannerError):  # what cannot be read is told by what needs it
            entries = self._state.service.history(journey.id)
            words = newest_sentence(entries, journey, self._state.speaker)
        if words == self.told:
            return
        self.words.setText(words)
        self.undo.setAccessibleName(with_label(self.undo.text(), words))
        announce(self, words)
        self.turned.emit()


class SavedSign(QWidget):
    """A few words in the bar; a link where there is more to say.

    Args:
        saved: whether all is stored.
        change: names what was changed last, where there is room behind.

    Signals:
        turned: it says something else, and may need another room.
        asked: the person wants to know more.
    """

    turned = Signal()
    asked = Signal()

    def __init__(self, saved: SavedState, change: LastChange) -> None:
        super().__init__()
        self._saved, self._change = saved, change
        self.words = small("")
        self.words.setWordWrap(False)
        self.more = link("", self.asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        by_gap(row.setSpacing, _BESIDE)
        for one in (self.words, self.more, change):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        saved.changed.connect(self.show_state)
        change.turned.connect(self.turned)
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
        width = self._width()
        self.setVisible(left >= width)
        self._change.fit_into(left - width - look().gap(_BESIDE))

    @property
    def _tells_more(self) -> bool:
        return self._saved.keeping in _TELLS_MORE

    def _width(self) -> int:
        # Until it is polished a widget knows nothing of the style sheet's fonts.
        told = self.more if self._tells_more else self.words
        told.ensurePolished()
        return told.sizeHint().width()

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
