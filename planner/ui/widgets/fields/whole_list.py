"""A list as high as its rows: what it stands on scrolls, and nothing inside of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QListWidget,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.widgets.layout.clear_scroll_area import area_around

_MOST = 16_777_215
"""Qt's own word for "as high as you like"."""
_LEAST = 60
"""Pixels at 100 %: a row and a half, of a list that fills what is left."""
_BESIDE = 20
"""Pixels at 100 % at each side of a row's words: what the style sheet keeps free."""
_ABOVE = 6
"""Pixels at 100 % above and below a row's words, so that two rows are not one text."""
_AS_HIGH_AS_IT_IS = 10_000
_TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RoomForWords(QStyledItemDelegate):
    """Makes a row as high as its words; Qt forgets the room beside them and cuts."""

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        hint = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, QListWidget):
            return hint
        wide = view.viewport().width() - 2 * look().gap(_BESIDE)
        room = QRect(0, 0, wide, _AS_HIGH_AS_IT_IS)
        words = str(index.data() or "")
        needed = QFontMetrics(view.font()).boundingRect(
            room, Qt.TextFlag.TextWordWrap, words
        )
        high = needed.height() + 2 * look().gap(_ABOVE)
        return QSize(hint.width(), max(hint.height(), high))


class WholeList(QListWidget):
    """A list in a page or a dialog that scrolls: one scroll bar is enough for both.

    Signals:
        taken: a row was chosen to go on with, by a press or by Return; the arrow keys
            only pass through the rows.
    """

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_whole = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setItemDelegate(RoomForWords(self))
        # A scroll bar that comes takes width from words that were measured without it.
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.currentItemChanged.connect(self.show_current)

    def be_whole(self, *, on: bool = True) -> None:
        """Be as high as all rows, or scroll in the room there is.

        Args:
            on: False where a dialog is filled by it and does not scroll itself.
        """
        self._is_whole = on
        policy = Qt.ScrollBarPolicy
        shown = policy.ScrollBarAlwaysOff if on else policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(shown)
        if not on:
            self.setMinimumHeight(look().px(_LEAST))
            self.setMaximumHeight(_MOST)
        high = QSizePolicy.Policy.Fixed if on else QSizePolicy.Policy.Ignored
        self.setSizePolicy(QSizePolicy.Policy.Expanding, high)
        self.updateGeometries()

    def current_place(self) -> QRect:
        """Return where the chosen row is, in pixels within the list."""
        return self.visualItemRect(self.currentItem())

    def show_current(self) -> None:
        """Scroll what is around the list to its chosen row."""
        area = area_around(self) if self._is_whole and self.hasFocus() else None
        held = area.widget() if area is not None else None
        if area is not None and held is not None:
            place = self.current_place()
            middle = self.viewport().mapTo(held, place.center())
            area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._is_whole:
            high = self.contentsSize().height() + 2 * self.frameWidth()
            if self.minimumHeight() != high or self.maximumHeight() != high:
                self.setFixedHeight(high)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _TAKING:
            self.taken.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.itemAt(event.position().toPoint()) is not None:
            self.taken.emit()
