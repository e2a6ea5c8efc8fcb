"""A scroll area without a ground of its own: what lies behind shines through."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ClearScrollArea(QScrollArea):
    """Scrolls one widget that fills its width; never takes the keyboard itself.

    Its viewport is made here: the first question for one made by Qt looks through
    every kind of widget there is (11 ms, on the way to the first picture).
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
