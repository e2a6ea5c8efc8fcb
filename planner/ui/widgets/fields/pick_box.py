"""A drop-down list that shows where to press, in the theme's own ink."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from planner.ui.look.look import look


class PickBox(QComboBox):
    """Draws its own chevron; the wheel scrolls the page, never the answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look().colours.ink), look().gap(2)))
        unit = look().gap(5)
        x, y = self.width() - look().gap(22), self.height() / 2
        painter.drawPolyline(
            (
                QPointF(x - unit, y - unit / 2),
                QPointF(x, y + unit / 2),
                QPointF(x + unit, y - unit / 2),
            )
        )
