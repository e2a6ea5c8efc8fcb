"""A small chart of values against day numbers; its text twin is said with it."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.models.document import LineChart
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import painter_on, write
from planner.ui.look.tokens import TextRole

_HEIGHT: Final = 150
_DOT: Final = 3.5
_AIR: Final = 0.15
_ONE_LINE: Final = int(Qt.TextFlag.TextDontClip)
_START: Final = int(Qt.AlignmentFlag.AlignLeading) | _ONE_LINE
_END: Final = int(Qt.AlignmentFlag.AlignTrailing) | _ONE_LINE


class LineChartView(QWidget):
    """Dots joined by a line; lowest and highest value and both days are written out.

    Args:
        chart: what is drawn.
        first, last: words for the first and the last day.
    """

    def __init__(self, chart: LineChart, first: str, last: str) -> None:
        super().__init__()
        self._chart = chart
        self._ends = (first, last)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, look().px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, look().px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # Time runs as in the month and in the timeline: onward, as the window reads.
        painter = painter_on(self)
        painter.setFont(text_font(look().text(TextRole.SMALL)))
        metrics = QFontMetricsF(painter.font())
        values = self._levels()
        low, high = (
            f"{end:g}".replace(".", self._chart.decimal_sign)
            for end in (min(values), max(values))
        )
        left = max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)) + 10
        box = QRectF(
            left,
            metrics.height() / 2,
            self.width() - left - 8,
            self.height() - 2 * metrics.height(),
        )
        self._paint_frame(painter, box)
        self._paint_limits(painter, box)
        self._paint_line(painter, box)
        painter.setPen(QColor(look().colours.quiet))
        up = box.top() + _AIR * box.height() + metrics.ascent() / 2
        down = box.bottom() - _AIR * box.height() + metrics.ascent() / 2
        line = metrics.height()
        write(painter, QRectF(0, up - metrics.ascent(), left, line), _START, high)
        if low != high:
            write(painter, QRectF(0, down - metrics.ascent(), left, line), _START, low)
        foot = QRectF(box.left(), self.height() - line, box.width(), line)
        write(painter, foot, _START, self._ends[0])
        write(painter, foot, _END, self._ends[1])
        painter.end()

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(look().colours.hair), 1))
        for share in (_AIR, 1 - _AIR):
            y = box.top() + share * box.height()
            painter.drawLine(QLineF(box.left(), y, box.right(), y))

    def _levels(self) -> list[float]:
        """Return all that has to find room from below to above."""
        return [*(value for _, value in self._chart.points), *self._chart.limits]

    def _paint_limits(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(look().colours.quiet), 1, Qt.PenStyle.DashLine))
        first = self._chart.points[0][0]
        for limit in self._chart.limits:
            y = self._place(box, first, limit).y()
            painter.drawLine(QLineF(box.left(), y, box.right(), y))

    def _paint_line(self, painter: QPainter, box: QRectF) -> None:
        ink = QColor(look().colours.primary)
        points = [self._place(box, day, value) for day, value in self._chart.points]
        painter.setPen(QPen(ink, 2))
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)

    def _place(self, box: QRectF, day: int, value: float) -> QPointF:
        days = [at for at, _ in self._chart.points]
        values = self._levels()
        # All values of one day, or all alike, still need a place.
        across = (day - days[0]) / ((days[-1] - days[0]) or 1)
        up = (value - min(values)) / ((max(values) - min(values)) or 1)
        inner = box.height() * (1 - 2 * _AIR)
        return QPointF(
            box.left() + 6 + across * (box.width() - 12),
            box.bottom() - _AIR * box.height() - up * inner,
        )
