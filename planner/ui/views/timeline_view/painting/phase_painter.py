"""Draws the phases of a timeline, each with its name in it or behind it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainterPath, QPen

from planner.models.document import Timeline, TimelineBar
from planner.ui.look.mirror import write
from planner.ui.views.timeline_view.painting.timeline_pen import TimelinePen
from planner.ui.widgets.words.joints import in_points

_APART: Final = 6.0
"""Pixels between words and the hatch that begins behind them."""


class PhasePainter:
    """Paints phases; hatched in turn, for eyes that do not part the hues.

    No words stand on the hatch, which is hard to read for eyes that see double: it
    begins where they end.

    Args:
        pen: what is drawn with.
        timeline: whose phases they are.
    """

    def __init__(self, pen: TimelinePen, timeline: Timeline) -> None:
        self._pen = pen
        self._timeline = timeline
        self._font = QFont(pen.painter.font())
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)

    def paint(self) -> None:
        """Draw the phases that can be seen."""
        for bar in self._timeline.phases:
            if self._pen.scale.shows(bar.first, bar.last):
                self._paint_phase(bar)

    def _paint_phase(self, bar: TimelineBar) -> None:
        # By its number, as in the strip above the list: the same phase looks the same.
        index = max(0, bar.number - 1)
        left, right = self._pen.edges(bar)
        top = self._pen.rows.phases + bar.lane * self._pen.rows.phase_height
        box = QRectF(left, top, right - left - 2.0, self._pen.rows.phase_height - 4.0)
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        painter = self._pen.painter
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(
            box, self._pen.colours.phases[index % len(self._pen.colours.phases)]
        )
        words, place = self._label(bar, box)
        if index % 2:
            shade = QColor(self._pen.colours.ink)
            shade.setAlpha(26)
            free = QRectF(box)
            if words and place.left() < box.right():
                ends = place.left() + self._metrics.horizontalAdvance(words)
                free.setLeft(min(ends + _APART, box.right()))
            self._pen.hatch(free, shade, back=index % 4 == 1)
        painter.restore()
        painter.setPen(QPen(self._pen.colours.line, 1))
        painter.drawPath(path)
        if words:
            painter.save()
            painter.setFont(self._font)
            painter.setPen(self._pen.colours.ink)
            write(painter, place, int(Qt.AlignmentFlag.AlignVCenter), words)
            painter.restore()

    def _label(self, bar: TimelineBar, box: QRectF) -> tuple[str, QRectF]:
        """Return the name in the bar, or behind it where nothing else is, its place."""
        metrics = self._metrics
        start = max(box.left(), 0.0) + 8.0
        room = min(box.right(), self._pen.scale.width) - start - 4.0
        words = in_points(str(bar.number), bar.label) if bar.number else bar.label
        wanted = metrics.horizontalAdvance(words) + 2.0
        if room < wanted and self._free_behind(bar, box) >= wanted + 8.0:
            start, room = box.right() + 6.0, wanted
        if room < wanted:
            # Half a name tells less than the number, which the legend explains.
            words, start = str(bar.number or ""), max(box.left(), 0.0) + 4.0
            room = min(box.right(), self._pen.scale.width) - start
        if metrics.horizontalAdvance(words) > room:
            words = ""
        return words, QRectF(start, box.top(), room, box.height())

    def _free_behind(self, bar: TimelineBar, box: QRectF) -> float:
        """Return the pixels between a bar and the next one of its lane."""
        following = (
            self._pen.scale.x(other.first)
            for other in self._timeline.phases
            if other.lane == bar.lane and other.first > bar.first
        )
        # Whatever comes out of view leaves no more room than there is in view.
        end = min(following, default=self._pen.scale.width)
        return min(end, self._pen.scale.width) - box.right()
