"""A thousand small circles: filled for the people it happened to, empty for the rest.

Filled and empty differ in shape, not only in colour, so that grey screens and prints
lose nothing. The fill is the colour of text: a count is neither good nor bad.
"""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy
from typing_extensions import override

from planner.models.evidence.evidence import DENOMINATOR
from planner.ui.look.look import look
from planner.ui.look.mirror import painter_on

_COLUMNS: Final = 40
_CELL: Final = 5.6
_SMALLEST: Final = 3.4
_BROAD: Final = 50
_SMALL: Final = 3.8
_INSET: Final = 0.16
_QUARTER: Final = 90 * 16
"""Qt counts angles in sixteenths of a degree."""


class PeoplePicture(QFrame):
    """A picture of 25 rows of 40, or a smaller one of 20 rows of 50.

    Args:
        filled: how many of 1000 are filled, counted along the rows as they are read.
        spoken: its text twin, which is also its accessible name.
        most: how many are filled at most, where studies differ; those between are
            filled by half.
        small: for a cell of a table.
    """

    def __init__(
        self, filled: int, spoken: str, most: int = 0, *, small: bool = False
    ) -> None:
        super().__init__()
        self.filled = min(max(filled, 0), DENOMINATOR)
        self.most = min(max(most, self.filled), DENOMINATOR)
        self._columns = _BROAD if small else _COLUMNS
        self._size = _SMALL if small else _CELL
        # Rounded up, so that the last icons have a row.
        self._rows = -(-DENOMINATOR // self._columns)
        self.setAccessibleName(spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        width = round(self._columns * self._largest()) + 1
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = round(self._columns * _SMALLEST)
        return QSize(width, round(self._rows * _SMALLEST))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._rows * self._cell(width)) + 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        colours = look().colours
        cell = self._cell(self.width())
        pen = QPen(QColor(colours.line), max(0.8, cell / 8))
        inset = cell * _INSET
        for index in range(DENOMINATOR):
            row, column = divmod(index, self._columns)
            square = QRectF(column * cell, row * cell, cell, cell).adjusted(
                inset, inset, -inset, -inset
            )
            if index < self.filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.quiet))
            else:
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(square)
            if self.filled <= index < self.most:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.quiet))
                painter.drawChord(square, _QUARTER, 2 * _QUARTER)

    def _cell(self, width: int) -> float:
        return min(self._largest(), max(_SMALLEST, width / self._columns))

    def _largest(self) -> float:
        # Grows a third as fast as text.
        return self._size * (1 + (look().percent / 100 - 1) / 3)
