"""What every part of a timeline is drawn with."""

from datetime import date
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.models.document import TimelineBar
from planner.ui.look.mirror import write
from planner.ui.views.timeline_view.painting.timeline_colours import timeline_colours
from planner.ui.views.timeline_view.painting.timeline_rows import TimelineRows
from planner.ui.views.timeline_view.timeline_scale import TimelineScale

_HATCH_STEP: Final = 9.0
_OUTSIDE: Final = 20.0
"""Pixels beyond the picture where a long bar is cut off, its edge unseen."""


class TimelinePen:
    """A painter that knows days, rows and colours.

    Args:
        painter: an active painter, its origin at the picture's top left.
        scale: which stretch of time is shown.
        rows: how high the rows are.
    """

    def __init__(
        self, painter: QPainter, scale: TimelineScale, rows: TimelineRows
    ) -> None:
        self.painter = painter
        self.scale = scale
        self.rows = rows
        self.colours = timeline_colours()
        self.metrics = QFontMetricsF(painter.font())

    def edges(self, bar: TimelineBar) -> tuple[float, float]:
        """Return left and right of a bar, cut a little outside the picture.

        Returns:
            Pixels; the right edge is that of the last day, which belongs to the bar.
        """
        left = max(self.scale.x(bar.first), -_OUTSIDE)
        right = self.scale.x(bar.last) + self.scale.pixels_a_day
        return left, min(right, self.scale.width + _OUTSIDE)

    def hatch(self, box: QRectF, colour: QColor, *, back: bool) -> None:
        """Fill a box with slanted lines, ``back`` slanting down to the right."""
        painter = self.painter
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(colour, 1.2))
        height, x = box.height(), box.left() - box.height()
        lines = []
        while x < box.right():
            low, high = (box.top(), box.bottom()) if back else (box.bottom(), box.top())
            lines.append(QLineF(x, low, x + height, high))
            x += _HATCH_STEP
        painter.drawLines(lines)
        painter.restore()

    def upright(self, day: date, pen: QPen) -> None:
        """Draw a line from top to bottom through the middle of a day."""
        x = self.scale.middle(day)
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(x, self.rows.text + 2.0, x, self.rows.height))

    def write(self, x: float, top: float, text: str, ink: QColor) -> None:
        """Write a word unless the picture ends before most of it.

        Args:
            x: where it begins, in pixels.
            top: in pixels.
            text: one line.
            ink: its colour.
        """
        room = self.scale.width - x
        # A word that lacks its last tenth can still be read.
        if room < self.metrics.horizontalAdvance(text) * 0.9:
            return
        self.painter.setPen(ink)
        wide = self.metrics.horizontalAdvance(text)
        place = QRectF(x, top, wide, self.metrics.height())
        write(self.painter, place, int(Qt.TextFlag.TextDontClip), text)
