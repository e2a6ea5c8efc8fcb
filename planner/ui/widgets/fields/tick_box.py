"""A check box big enough for unsteady hands, with the words part of the target."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy
from typing_extensions import override

from planner.ui.look.fonts import text_font
from planner.ui.look.look import look

_BOX: Final = 22
_TEXT_AT: Final = 46
_WORDS: Final = 16
_HEIGHT: Final = 46


class TickBox(QCheckBox):
    """Drawn like the choices: an outlined card, tinted when ticked."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font(look().px(_WORDS)))
        words = metrics.horizontalAdvance(self.text())
        return QSize(look().px(_TEXT_AT) + words + look().gap(18), look().px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = look().colours
        on = self.isChecked()
        edge = colours.primary if on or self.underMouse() else colours.line
        painter.setPen(QPen(QColor(edge), 2 if on else colours.border))
        painter.setBrush(QColor(colours.tint if on else colours.surface))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, look().gap(9), look().gap(9))
        self._paint_box(painter, on=on)
        painter.setPen(QColor(colours.ink))
        painter.setFont(text_font(look().px(_WORDS)))
        room = self.rect().adjusted(look().px(_TEXT_AT), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_box(self, painter: QPainter, *, on: bool) -> None:
        colours = look().colours
        size = look().px(_BOX)
        left, top = look().px(12), (self.height() - size) / 2
        painter.setPen(QPen(QColor(colours.primary if on else colours.line), 2))
        painter.setBrush(QColor(colours.primary if on else colours.surface))
        painter.drawRoundedRect(QRectF(left, top, size, size), 5, 5)
        if on:
            painter.setPen(QPen(QColor(colours.on_primary), look().gap(3)))
            painter.drawPolyline(
                (
                    QPointF(left + size * 0.25, top + size * 0.52),
                    QPointF(left + size * 0.43, top + size * 0.7),
                    QPointF(left + size * 0.76, top + size * 0.32),
                )
            )
