"""A scroll area without a ground of its own: what lies behind shines through."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget
from typing_extensions import override

_BELOW_CARET = 24
"""Pixels left in view below the place that is typed into."""


class _QuietScrollBar(QScrollBar):
    """Keeps its place and stays unseen while there is nothing to scroll."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class ClearScrollArea(QScrollArea):
    """Scrolls one widget that fills its width; never takes the keyboard itself.

    The room of the upright scroll bar is always kept, so that words do not wrap anew
    when it comes or goes. The viewport is made here: the first question for one made
    by Qt looks through every kind of widget there is (11 ms, on the way to the first
    picture).

    Where the room gets lower, as under a message, the place that is being typed into
    stays in view.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setViewport(QWidget())
        self.setVerticalScrollBar(_QuietScrollBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, now = event.oldSize().height(), event.size().height()
        foot = self._foot_of_caret() if now < before else None
        # Only where it was in view: who scrolled away from it reads something else.
        if foot is not None and 0 < foot <= before and foot + _BELOW_CARET > now:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + foot + _BELOW_CARET - now)

    def _foot_of_caret(self) -> int | None:
        """Return where the place that is typed into ends, below the top of the view."""
        focused, content = QApplication.focusWidget(), self.widget()
        if focused is None or content is None or not content.isAncestorOf(focused):
            return None
        caret = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        if isinstance(caret, QRectF):
            caret = caret.toAlignedRect()
        foot = caret.bottom() if isinstance(caret, QRect) else focused.height()
        at = QPoint(0, min(foot, focused.height()))
        return focused.mapTo(self.viewport(), at).y()


def area_around(widget: QWidget) -> QScrollArea | None:
    """Return the area that scrolls the page a widget stands on, None without one."""
    found = widget.parentWidget()
    while found is not None and not isinstance(found, QScrollArea):
        found = found.parentWidget()
    return found
