"""What the edges and grounds of the month mean."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.mirror import painter_on
from planner.ui.views.month.day_lines import hatch
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.text import small

_SIDE: Final = 16


class Sign(Enum):
    """What the month tells by an edge or a ground."""

    AGREED = auto()
    WISHED = auto()
    DAY0 = auto()
    AWAY = auto()
    CLOSED = auto()


class MonthLegend(QWidget):
    """One line; it wraps where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, gap=look().gap(16))
        for sign, words in (
            (Sign.AGREED, self.tr("booked")),
            (Sign.WISHED, self.tr("wished")),
            (Sign.DAY0, self.tr("Day 0")),
            (Sign.AWAY, self.tr("you are away")),
            (Sign.CLOSED, self.tr("clinics closed")),
        ):
            row.addWidget(_entry(sign, words))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Swatch(QWidget):
    """A piece of the month."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self._sign = sign
        side = look().px(_SIDE)
        self.setFixedSize(QSize(side * 3 // 2, side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = painter_on(self), look().colours
        box = self.rect().adjusted(1, 1, -1, -1)
        style = Qt.PenStyle.SolidLine
        ground, edge = {
            Sign.AGREED: (colours.good_ground, colours.good),
            Sign.WISHED: (colours.surface, colours.primary),
            Sign.DAY0: (colours.primary, colours.primary),
            Sign.AWAY: (colours.surface, colours.line),
            Sign.CLOSED: (colours.sunken, colours.line),
        }[self._sign]
        if self._sign is Sign.WISHED:
            style = Qt.PenStyle.DashLine
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(edge), 1, style))
        painter.drawRoundedRect(box, 3, 3)
        if self._sign is Sign.AGREED:
            painter.fillRect(
                QRect(box.left(), box.top(), 4, box.height()), QColor(edge)
            )
        elif self._sign is Sign.AWAY:
            hatch(painter, box)
        painter.end()


def _entry(sign: Sign, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    by_gap(row.setSpacing, 6)
    label = small(words)
    label.setWordWrap(False)
    row.addWidget(_Swatch(sign), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
    return holder
