"""Draws the marks of a timeline: one by one, crowded, and the one of the keys."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPen

from planner.models.document import Mark
from planner.ui.look.mirror import write
from planner.ui.views.timeline_view.painting.timeline_pen import TimelinePen
from planner.ui.views.timeline_view.timeline_layout import (
    PlacedCrowd,
    PlacedPoint,
    TimelineLayout,
)
from planner.ui.widgets.pictures.state_mark import MarkPictures

_MARK_SIZE: Final = 15.0


class MarkPainter:
    """Paints marks.

    Args:
        pen: what is drawn with.
        pictures: the marks, painted once.
    """

    def __init__(self, pen: TimelinePen, pictures: MarkPictures) -> None:
        self._pen = pen
        self._pictures = pictures

    def paint(self, layout: TimelineLayout) -> None:
        """Draw the marks that can be seen."""
        for crowd in layout.visible_crowds(self._pen.scale):
            self._paint_crowd(crowd)
        for placed in layout.single_points(self._pen.scale):
            self._paint_point(placed)

    def paint_focused(self, placed: PlacedPoint) -> None:
        """Draw the point that the keys are on, over all others."""
        half = (_MARK_SIZE + (3.0 if placed.point.strong else 0.0)) / 2 + 5.0
        middle = self._middle(placed)
        box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        self._pen.painter.setPen(QPen(self._pen.colours.focus, 2.5))
        self._pen.painter.setBrush(self._pen.colours.ground)
        self._pen.painter.drawRoundedRect(box, 7, 7)
        self._pen.painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_point(placed)

    def _middle(self, placed: PlacedPoint) -> QPointF:
        x = self._pen.scale.middle(placed.point.day)
        return QPointF(x, self._pen.rows.mark_middle(placed.lane))

    def _paint_point(self, placed: PlacedPoint) -> None:
        point = placed.point
        size = _MARK_SIZE + (3.0 if point.strong else 0.0)
        ink = self._ink_of(point.mark)
        self._pictures.paint(
            self._pen.painter, self._middle(placed), size, point.mark, ink
        )

    def _paint_crowd(self, crowd: PlacedCrowd) -> None:
        """Draw marks that would lie on each other as one pill with their number."""
        half = _MARK_SIZE / 2
        # Cut a little outside the picture, where its edge is not seen.
        left = max(self._pen.scale.middle(crowd.first) - half, -20.0)
        right = min(
            self._pen.scale.middle(crowd.last) + half, self._pen.scale.width + 20.0
        )
        middle = self._pen.rows.mark_middle(crowd.lane)
        box = QRectF(left, middle - half - 1.0, right - left, _MARK_SIZE + 2.0)
        painter = self._pen.painter
        painter.setPen(QPen(self._ink_of(Mark.AIM), 1.5))
        painter.setBrush(self._pen.colours.ground)
        painter.drawRoundedRect(box, half, half)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.save()
        font = QFont(painter.font())
        font.setPixelSize(min(font.pixelSize(), round(_MARK_SIZE) - 1))
        painter.setFont(font)
        painter.setPen(self._pen.colours.ink)
        box.setLeft(max(box.left(), 0.0))
        box.setRight(min(box.right(), self._pen.scale.width))
        write(painter, box, int(Qt.AlignmentFlag.AlignCenter), str(crowd.count))
        painter.restore()

    def _ink_of(self, mark: Mark) -> QColor:
        return self._pen.colours.marks.get(mark, self._pen.colours.ink)
