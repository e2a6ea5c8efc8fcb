"""A scroll area without a ground of its own: what lies behind shines through."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget
from typing_extensions import override


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


def area_around(widget: QWidget) -> QScrollArea | None:
    """Return the area that scrolls the page a widget stands on, None without one."""
    found = widget.parentWidget()
    while found is not None and not isinstance(found, QScrollArea):
        found = found.parentWidget()
    return found
