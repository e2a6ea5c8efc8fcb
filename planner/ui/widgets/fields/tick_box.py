"""A check box big enough for unsteady hands, with the words part of the target."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy
from typing_extensions import override

from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import as_it_is, painter_on, write

_BOX: Final = 22
_BOX_AT: Final = 12
_TEXT_AT: Final = 46
_WORDS: Final = 16
_SPARE: Final = 2
"""Pixels by which words can be set wider than they are measured."""
_RIGHT: Final = 18
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)
_ACROSS: Final = int(Qt.AlignmentFlag.AlignVCenter) | _WRAPPED


def show_ticked(box: QAbstractButton, *, on: bool) -> None:
    """Show a box ticked, or not; what is shown is no change of the person's."""
    with QSignalBlocker(box):
        box.setChecked(on)


class TickBox(QCheckBox):
    """Drawn like the choices: an outlined card, tinted when ticked."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        # As wrapped words are set: their advance can be a pixel less.
        room = QRect(0, 0, 100_000, 1_000)
        words = self._metrics().boundingRect(room, _WRAPPED, self.text()).width()
        return QSize(self._frame() + words + _SPARE, look().control)

    @override
    def minimumSizeHint(self) -> QSize:
        """Its longest word must be seen whole."""
        metrics = self._metrics()
        longest = max(map(metrics.horizontalAdvance, self.text().split()), default=0)
        return QSize(self._frame() + longest + 1, look().control)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._frame()), 10_000)
        high = self._metrics().boundingRect(room, _WRAPPED, self.text()).height()
        return max(look().control, high + look().gap(12))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        colours = look().colours
        on = self.isChecked()
        edge = colours.primary if on or self.underMouse() else colours.line
        painter.setPen(QPen(QColor(edge), 2 if on else colours.border))
        painter.setBrush(QColor(colours.tint if on else colours.surface))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, look().gap(9), look().gap(9))
        self._paint_box(painter, on=on)
        painter.setPen(QColor(colours.ink))
        painter.setFont(self._font())
        room = self.rect().adjusted(self._text_at(), 0, -look().gap(_RIGHT), 0)
        write(painter, room, _ACROSS, self.text())

    def _paint_box(self, painter: QPainter, *, on: bool) -> None:
        colours = look().colours
        size = look().px(_BOX)
        left, top = look().gap(_BOX_AT), (self.height() - size) / 2
        painter.setPen(QPen(QColor(colours.primary if on else colours.line), 2))
        painter.setBrush(QColor(colours.primary if on else colours.surface))
        box = QRectF(left, top, size, size)
        painter.drawRoundedRect(box, 5, 5)
        if on:
            painter.setPen(QPen(QColor(colours.on_primary), look().gap(3)))
            with as_it_is(painter, box):
                painter.drawPolyline(
                    (
                        QPointF(left + size * 0.25, top + size * 0.52),
                        QPointF(left + size * 0.43, top + size * 0.7),
                        QPointF(left + size * 0.76, top + size * 0.32),
                    )
                )

    def _frame(self) -> int:
        return self._text_at() + look().gap(_RIGHT)

    @staticmethod
    def _text_at() -> int:
        between = _TEXT_AT - _BOX_AT - _BOX
        return look().gap(_BOX_AT) + look().px(_BOX) + look().gap(between)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    @staticmethod
    def _font() -> QFont:
        return text_font(look().px(_WORDS))
