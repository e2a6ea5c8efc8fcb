"""A hairline between two things on a card."""

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.mirror import painter_on


class Rule(QWidget):
    """A line as wide as there is room, one pixel high at any text size."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter_on(self, smooth=False).fillRect(
            self.rect(), QColor(look().colours.hair)
        )
