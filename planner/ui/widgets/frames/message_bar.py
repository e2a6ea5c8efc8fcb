"""Messages inside the window: they stay until dismissed and are read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.mirror import placed
from planner.ui.look.tokens import Tone
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.text import body

_MARKS = {Tone.STOP: "✕", Tone.ATTENTION: "△", Tone.GOOD: "✓"}


class MessageBar(QFrame):
    """Below the page: what happened and, where there is one, a way out.

    Signals:
        turned: a message came or went.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        content = QWidget()
        self._layout = FlowLayout(content)
        by_gap(self._layout.setSpacing, 12)
        self._area = ClearScrollArea(content)
        self._area.setParent(self)
        self._close = button(
            self.tr("Close"), self.clear, spoken=self.tr("Close this message")
        )
        self._close.setParent(self)
        self._highest = 0
        self.text = ""
        self.hide()

    def show_message(
        self,
        words: str,
        tone: Tone = Tone.ATTENTION,
        way_out: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show and speak a message.

        Args:
            words: the whole sentence.
            tone: why it is there; a shape says the same.
            way_out: words of a button and what it does.
        """
        self._layout.clear()
        self.text = words
        self.setProperty("card", str(tone))
        label = body(f"{_MARKS.get(tone, '')} {words}".strip())
        label.setAccessibleName(words)
        out = [button(way_out[0], way_out[1])] if way_out is not None else []
        for made in (label, *out):
            self._layout.addWidget(made)
            # In a bar in view already, Qt would show it a turn of the loop later.
            made.show()
        # Qt looks at a property of the style sheet only when a widget is polished anew.
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.updateGeometry()
        self.turned.emit()
        announce(self, words)

    def clear(self) -> None:
        """Take the message away."""
        self.text = ""
        self.hide()
        self.turned.emit()

    def limit(self, height: int) -> None:
        """Grow no higher: longer words scroll, so that the page keeps its room.

        Args:
            height: in pixels.
        """
        if height != self._highest:
            self._highest = height
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = self.width()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        least = self._close.sizeHint().height()
        wanted = max(least, self._layout.heightForWidth(self._room(width)))
        wanted += 2 * self._edge()
        return min(wanted, self._highest) if self._highest else wanted

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge, side, hint = self._edge(), look().gap(16), self._close.sizeHint()
        height = self.height() - 2 * edge
        room = self._room(self.width())
        # One line stands level with the word on the button beside it.
        lower = max(0, height - self._layout.heightForWidth(room)) // 2
        wide = room + self._bar_width()
        self._put(self._area, QRect(side, edge + lower, wide, height - lower))
        tall = min(hint.height(), height)
        left = self.width() - side - hint.width()
        self._put(self._close, QRect(left, edge, hint.width(), tall))

    def _put(self, part: QWidget, box: QRect) -> None:
        part.setGeometry(placed(box, self.rect(), self.layoutDirection()))

    def _room(self, width: int) -> int:
        taken = self._close.sizeHint().width() + look().gap(12) + 2 * look().gap(16)
        return max(0, width - taken - self._bar_width())

    def _bar_width(self) -> int:
        return self._area.verticalScrollBar().sizeHint().width()

    @staticmethod
    def _edge() -> int:
        return look().gap(8)
