"""A thousand small circles: filled for the people it happened to, empty for the rest.

Filled and empty differ in shape, not only in colour, so that grey screens and prints
lose nothing.
"""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy
from typing_extensions import override

from planner.models.evidence import DENOMINATOR
from planner.ui.look import look

_COLUMNS: Final = 40
_CELL: Final = 6.0
_INSET: Final = 0.7


class IconArray(QFrame):
    """A picture of 25 rows of 40, or 20 of 50 where ``columns`` says so.

    Args:
        filled: how many of 1000 are filled, counted from the top left along the rows.
        spoken: its text twin, which is also its accessible name.
    """

    def __init__(self, filled: int, spoken: str, columns: int = _COLUMNS) -> None:
        super().__init__()
        self.filled = min(max(filled, 0), DENOMINATOR)
        self._columns = columns
        self._rows = -(-DENOMINATOR // columns)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(round(self._columns * cell) + 1, round(self._rows * cell) + 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = look().colours
        cell = self._cell()
        pen = QPen(QColor(colours.line), max(0.8, cell / 8))
        for index in range(DENOMINATOR):
            row, column = divmod(index, self._columns)
            square = QRectF(column * cell, row * cell, cell, cell).adjusted(
                _INSET, _INSET, -_INSET, -_INSET
            )
            if index < self.filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.primary))
            else:
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(square)

    def _cell(self) -> float:
        return _CELL * (1 + (look().percent / 100 - 1) / 3)
