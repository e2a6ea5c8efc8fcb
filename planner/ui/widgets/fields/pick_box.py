"""A drop-down list that shows where to press, in the theme's own ink."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)
from typing_extensions import override

from planner.ui.look.look import look

_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)
_ACROSS: Final = int(Qt.AlignmentFlag.AlignVCenter) | _WRAPPED
_NARROWEST: Final = 300
"""Pixels at any text size; longer words wrap."""


class PickBox(QComboBox):
    """Draws its own words, which wrap, and its own chevron.

    The wheel scrolls the page, never the answer.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentTextChanged.connect(self.updateGeometry)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROWEST), hint.height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        least = super().sizeHint().height()
        room = QRect(0, 0, max(1, width - 2 * self._left() - self._arrow()), 10_000)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self.currentText())
        return max(least, words.height() + 2 * look().gap(6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        enabled = self.isEnabled()
        colours = look().colours
        painter.setPen(QColor(colours.ink if enabled else colours.quiet))
        room = self.rect().adjusted(self._left(), 0, -self._left() - self._arrow(), 0)
        painter.drawText(room, _ACROSS, self.currentText())
        painter.setPen(QPen(QColor(colours.ink), look().gap(2)))
        unit = look().gap(5)
        x, y = self.width() - look().gap(22), self.height() / 2
        painter.drawPolyline(
            (
                QPointF(x - unit, y - unit / 2),
                QPointF(x, y + unit / 2),
                QPointF(x + unit, y - unit / 2),
            )
        )

    @staticmethod
    def _left() -> int:
        return look().gap(13)

    @staticmethod
    def _arrow() -> int:
        return look().gap(22)
