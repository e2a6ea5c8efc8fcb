"""The shapes of the states: a reader of grey or without colours loses nothing."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from planner.models.document import Mark
from planner.ui.look.mirror import as_it_is, is_turned

_STROKE: Final = 0.14
_DISC: Final = 2.0


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, ink: QColor) -> None:
    """Draw the shape of a state into a square box.

    Diamond for an aim, square in a square for booked, tick for done, triangle for a
    missing date, cross for cancelled, half-filled circle for under way, two waves for
    a rough day.

    Args:
        painter: active.
        box: square, in pixels; the stroke stays inside.
        mark: the state.
        ink: of the stroke and of what is filled.
    """
    # A sign has one shape in all languages.
    with as_it_is(painter, box):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(ink, max(1.5, box.width() * _STROKE))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = pen.widthF() / 2
        _SHAPES[mark](painter, box.adjusted(inset, inset, -inset, -inset), ink)


class MarkPictures:
    """Marks painted once for each kind and size, then only copied.

    Args:
        ratio: device pixels for each pixel.
        ground: colour of the disc behind each mark.
    """

    def __init__(self, ratio: float, ground: QColor) -> None:
        self._ratio = ratio
        self._ground = ground
        self._pictures: dict[tuple[Mark, float], QPixmap] = {}

    def paint(
        self, painter: QPainter, middle: QPointF, size: float, mark: Mark, ink: QColor
    ) -> None:
        """Draw a mark of a size around a point.

        Args:
            painter: active.
            middle: in pixels.
            size: of the shape's box, in pixels.
            mark: the state.
            ink: counts only the first time a mark of this size is painted.
        """
        picture = self._pictures.get((mark, size))
        if picture is None:
            picture = self._pictures[mark, size] = self._picture(size, mark, ink)
        half = size / 2 + _DISC
        corner = middle - QPointF(half, half)
        # Hundreds of marks in one picture: the painter is not kept for each of them.
        if is_turned(painter):
            with as_it_is(painter, QRectF(corner, middle + QPointF(half, half))):
                painter.drawPixmap(corner, picture)
        else:
            painter.drawPixmap(corner, picture)

    def _picture(self, size: float, mark: Mark, ink: QColor) -> QPixmap:
        whole = size + 2 * _DISC
        picture = QPixmap(round(whole * self._ratio), round(whole * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawEllipse(QRectF(0, 0, whole, whole))
        paint_mark(painter, QRectF(_DISC, _DISC, size, size), mark, ink)
        painter.end()
        return picture


def _nothing(_painter: QPainter, _box: QRectF, _ink: QColor) -> None:
    return


def _diamond(painter: QPainter, box: QRectF, _ink: QColor) -> None:
    middle = box.center()
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(middle.x(), box.top()),
                QPointF(box.right(), middle.y()),
                QPointF(middle.x(), box.bottom()),
                QPointF(box.left(), middle.y()),
            ]
        )
    )


def _square(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.drawRect(box)
    inner = box.width() * 0.26
    painter.fillRect(box.adjusted(inner, inner, -inner, -inner), ink)


def _tick(painter: QPainter, box: QRectF, _ink: QColor) -> None:
    painter.drawPolyline(
        [
            QPointF(box.left(), box.top() + box.height() * 0.55),
            QPointF(box.left() + box.width() * 0.36, box.top() + box.height() * 0.9),
            QPointF(box.right(), box.top() + box.height() * 0.12),
        ]
    )


def _triangle(painter: QPainter, box: QRectF, _ink: QColor) -> None:
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(box.center().x(), box.top()),
                QPointF(box.right(), box.bottom()),
                QPointF(box.left(), box.bottom()),
            ]
        )
    )


def _cross(painter: QPainter, box: QRectF, _ink: QColor) -> None:
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.bottomLeft(), box.topRight())


def _half_circle(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.drawEllipse(box)
    painter.setBrush(ink)
    # Qt counts angles in sixteenths of a degree.
    painter.drawPie(box, 90 * 16, 180 * 16)


def _waves(painter: QPainter, box: QRectF, _ink: QColor) -> None:
    quarter = box.width() / 4
    for share in (0.3, 0.7):
        middle = box.top() + box.height() * share
        path = QPainterPath(QPointF(box.left(), middle))
        for step, turn in ((0, -1), (2, 1)):
            start = box.left() + step * quarter
            path.quadTo(
                QPointF(start + quarter, middle + turn * 1.2 * quarter),
                QPointF(start + 2 * quarter, middle),
            )
        painter.drawPath(path)


_SHAPES: Final = {
    Mark.NONE: _nothing,
    Mark.AIM: _diamond,
    Mark.BOOKED: _square,
    Mark.DONE: _tick,
    Mark.NEEDS_DATE: _triangle,
    Mark.CANCELLED: _cross,
    Mark.UNDER_WAY: _half_circle,
    Mark.ROUGH: _waves,
}
