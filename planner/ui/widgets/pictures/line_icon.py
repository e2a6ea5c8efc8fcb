"""Small icons drawn with one line, in the colour and size of the words beside them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.mirror import as_it_is, face, painter_on

_GRID: Final = 24
"""All icons are written for a square of so many units."""
_LINE: Final = 1.8
_SHAPES: Final[Mapping[str, str]] = {
    "today": "O 12 12 4 M 12 2 L 12 4.5 M 12 19.5 L 12 22 M 2 12 L 4.5 12"
    " M 19.5 12 L 22 12 M 5 5 L 6.7 6.7 M 17.3 17.3 L 19 19 M 19 5 L 17.3 6.7"
    " M 6.7 17.3 L 5 19",
    "plan": "M 9 6 L 21 6 M 9 12 L 21 12 M 9 18 L 21 18 O 4 6 1 O 4 12 1 O 4 18 1",
    "visits": "M 4 4 L 20 4 L 20 16 L 12 16 L 7 20.5 L 7 16 L 4 16 Z",
    "diary": "M 16.5 3.5 L 20.5 7.5 L 8.5 19.5 L 3.5 20.5 L 4.5 15.5 Z M 14 6 L 18 10",
    "people": "O 9 8 3.8 M 2.5 20 C 2.5 12.5 15.5 12.5 15.5 20"
    " M 15.5 4.6 C 19.8 5.2 19.8 10.8 15.5 11.4 M 18 14.2 C 20.6 15 21.5 17.2 21.5 20",
    "documents": "M 6 2.5 L 14 2.5 L 19 7.5 L 19 21.5 L 6 21.5 Z M 14 2.5 L 14 7.5"
    " L 19 7.5 M 9 12.5 L 16 12.5 M 9 16.5 L 16 16.5",
    "data": "R 3 5 18 14 3 M 3 13 L 21 13 M 7 16 L 9 16",
    "search": "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21",
    "look": "M 2.5 18.5 L 7.5 6 L 12.5 18.5 M 4.3 14 L 10.7 14 O 18 15.3 3.3"
    " M 21.3 11.8 L 21.3 18.6",
    "help": "O 12 12 9.5 M 9.3 9.6 C 9.6 5.9 15 6.4 14.8 9.8 C 14.6 12 12 12 12 14.2"
    " O 12 17.3 0.3",
    "signpost": "M 12 3 L 12 21.5 M 12 5 L 18 5 L 20.5 7.5 L 18 10 L 12 10"
    " M 12 11.5 L 6 11.5 L 3.5 14 L 6 16.5 L 12 16.5",
    "calendar": "R 3.5 5 17 16 2.5 M 3.5 10 L 20.5 10 M 8 2.5 L 8 7 M 16 2.5 L 16 7",
    "route": "O 5 19 2.6 O 19 5 2.6 M 7.6 19 L 16 19 C 20.6 19 20.6 12 16 12 L 8 12"
    " C 3.4 12 3.4 5 8 5 L 16.4 5",
    "letter": "R 3 5 18 14 2.5 M 3.5 7 L 12 13.5 L 20.5 7",
    "lock": "R 5 10.5 14 10.5 2 M 8 10.5 L 8 7.5 C 8 2.2 16 2.2 16 7.5 L 16 10.5",
    "moon": "M 20.5 14 C 13 17 7 11 10 3.5 C 1 6.5 1 19.5 11.5 21"
    " C 16 21.2 19 18.5 20.5 14 Z",
    "clock": "O 12 12 9.5 M 12 6.5 L 12 12 L 16 14",
    "phone": "M 5 3 L 9 3 L 11 8 L 8.5 10 C 9.5 12.5 11.5 14.5 14 15.5 L 16 13"
    " L 21 15 L 21 19 C 21 21 19 21.5 17 21 C 10 19.5 4.5 14 3 7 C 2.6 5 3 3 5 3 Z",
    "onward": "M 4 12 L 20 12 M 14 6 L 20 12 L 14 18",
    "down": "M 6 9 L 12 15 L 18 9",
    "right": "M 9 6 L 15 12 L 9 18",
    "more": "O 5 12 0.8 O 12 12 0.8 O 19 12 0.8",
    "undo": "M 8 5 L 3.5 9.5 L 8 14 M 3.5 9.5 L 15 9.5 C 22 9.5 22 19 15 19 L 10 19",
}
"""M moves, L is a line, C a curve, Z closes; O is a circle, R a rounded box."""
_TURN: Final = frozenset(
    {"plan", "visits", "documents", "signpost", "route", "onward", "right", "undo"}
)
"""Icons with a side: lines of words, and what points back or onward."""


def paint_icon(painter: QPainter, name: str, place: QRectF, colour: str) -> None:
    """Draw an icon into a square.

    Args:
        painter: draws.
        name: of the icon.
        place: the square in pixels.
        colour: ``#RRGGBB``.
    """
    if name not in _TURN:
        with as_it_is(painter, place):
            _paint_shape(painter, name, place, colour)
    else:
        _paint_shape(painter, name, place, colour)


def _paint_shape(painter: QPainter, name: str, place: QRectF, colour: str) -> None:
    scale = place.width() / _GRID
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(scale, scale)
    pen = QPen(QColor(colour), _LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(_SHAPES[name]))
    painter.restore()


def line_icon(name: str, colour: str, size: QSize) -> QIcon:
    """Return an icon for a button; what is wider than high is room beside the icon.

    Args:
        name: of the icon.
        colour: ``#RRGGBB``.
        size: in pixels.
    """
    # Twice as many points as pixels: sharp on every screen there is.
    picture = QPixmap(size * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side = 2 * size.height()
    face(painter, QRectF(picture.rect()), QGuiApplication.layoutDirection())
    paint_icon(painter, name, QRectF(0, 0, side, side), colour)
    painter.end()
    return QIcon(picture)


class IconMark(QWidget):
    """An icon beside words that say the same; a screen reader hears only the words.

    Args:
        name: of the icon.
        size: pixels at 100 %.
        round_ground: whether it stands on a disc of the quiet tint.
        quiet: whether it has the colour of second text, not that of what to do.
    """

    def __init__(
        self,
        name: str,
        size: float = 20,
        *,
        round_ground: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self._name, self._at_100 = name, size
        self._round, self._quiet = round_ground, quiet
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def _size(self) -> int:
        return look().px(self._at_100)

    @override
    def sizeHint(self) -> QSize:
        side = self._size * (2 if self._round else 1)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look().colours
        painter = painter_on(self)
        if self._round:
            edge = colours.tint_edge if colours.border > 1 else colours.tint
            painter.setPen(QColor(edge))
            painter.setBrush(QColor(colours.tint))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        corner = QPointF(
            (self.width() - self._size) / 2, (self.height() - self._size) / 2
        )
        place = QRectF(
            corner, QPointF(corner.x() + self._size, corner.y() + self._size)
        )
        colour = colours.quiet if self._quiet else colours.primary
        paint_icon(painter, self._name, place, colour)


def _path(shape: str) -> QPainterPath:
    path = QPainterPath()
    words = iter(shape.split())
    for word in words:
        _DRAWS[word](path, words)
    return path


def _point(words: Iterator[str]) -> QPointF:
    return QPointF(float(next(words)), float(next(words)))


def _curve(path: QPainterPath, words: Iterator[str]) -> None:
    first, second = _point(words), _point(words)
    path.cubicTo(first, second, _point(words))


def _circle(path: QPainterPath, words: Iterator[str]) -> None:
    middle, radius = _point(words), float(next(words))
    path.addEllipse(middle, radius, radius)


def _box(path: QPainterPath, words: Iterator[str]) -> None:
    corner, size = _point(words), _point(words)
    radius = float(next(words))
    path.addRoundedRect(corner.x(), corner.y(), size.x(), size.y(), radius, radius)


_DRAWS: Final[Mapping[str, Callable[[QPainterPath, Iterator[str]], None]]] = {
    "M": lambda path, words: path.moveTo(_point(words)),
    "L": lambda path, words: path.lineTo(_point(words)),
    "C": _curve,
    "Z": lambda path, _words: path.closeSubpath(),
    "O": _circle,
    "R": _box,
}
