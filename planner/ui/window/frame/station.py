"""A stop of the path: a page of the walk on its line, or a place with its icon."""

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from planner.services.views.walk import PlaceState, Stretch
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import as_it_is, painter_on, write
from planner.ui.widgets.pictures.line_icon import paint_icon
from planner.ui.widgets.words.joints import in_facts

_ROW: Final = 44
_LINE_AT: Final = 22
_RADIUS: Final = 9
_TEXT_AT: Final = 43
_WORDS: Final = 16
_ICON: Final = 20
_BAR: Final = 4
_WORDS_LIE: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
_PATH_KEYS: Final = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


class Station(Struct, frozen=True, kw_only=True):
    """One stop.

    Attributes:
        state: how far it is answered; None for a place that asks nothing, and until
            it was looked up.
        here: whether the person is there.
    """

    id: str
    title: str
    group: Stretch
    state: PlaceState | None
    here: bool


class StationButton(QAbstractButton):
    """A stop; its accessible name says in words what is drawn."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self.first = self.last = False
        self.setText(station.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_station(station)

    def show_station(self, station: Station) -> None:
        """Show another state; only the present stop is reached with Tab."""
        self.station = station
        here = self.tr("you are here") if station.here else ""
        state = "" if station.state is None else self._state_words(station.state)
        self.setAccessibleName(in_facts(self.text(), here, state))
        policy = (
            Qt.FocusPolicy.StrongFocus if station.here else Qt.FocusPolicy.ClickFocus
        )
        self.setFocusPolicy(policy)
        self.update()

    def _state_words(self, state: PlaceState) -> str:
        return {
            PlaceState.ANSWERED: self.tr("answered"),
            PlaceState.BEGUN: self.tr("begun"),
            PlaceState.EMPTY: self.tr("not begun"),
        }[state]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows and Return to the path, which knows the order of the stops."""
        if event.key() in _PATH_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font(look().px(_WORDS), strong=True))
        width = look().px(_TEXT_AT + 6) + metrics.horizontalAdvance(self.text())
        return QSize(width, max(_ROW, look().px(_ROW)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self._paint_ground(painter)
        if self.station.group is not Stretch.DECIDE:
            side = look().px(_ICON)
            corner = QPointF(look().px(_LINE_AT) - side / 2, (self.height() - side) / 2)
            place = QRectF(corner.x(), corner.y(), side, side)
            paint_icon(painter, self.station.id, place, look().colours.primary)
        else:
            self._paint_line(painter)
            self._paint_stop(painter, self.station.state or PlaceState.EMPTY)
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = look().colours
        if not self.station.here and not self.underMouse():
            return
        painter.setPen(QPen(QColor(colours.hair), 1))
        painter.setBrush(QColor(colours.surface))
        # A line of one pixel is sharp when it runs through the middle of pixels, hence
        # the halves.
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 8, 8)
        if self.station.here:
            high = look().px(_ROW // 2)
            top = (self.height() - high) / 2
            painter.fillRect(
                QRectF(0, top, look().px(_BAR), high), QColor(colours.primary)
            )

    def _paint_line(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(look().colours.line), look().gap(2)))
        x = float(look().px(_LINE_AT))
        middle = self.height() / 2
        radius = look().px(_RADIUS)
        if not self.first:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - radius))
        if not self.last:
            painter.drawLine(QPointF(x, middle + radius), QPointF(x, self.height()))

    def _paint_stop(self, painter: QPainter, state: PlaceState) -> None:
        """A tick is answered, half a disc begun, a ring nothing yet."""
        colours = look().colours
        centre = QPointF(look().px(_LINE_AT), self.height() / 2)
        radius = look().px(_RADIUS) - 1.0
        empty = state is PlaceState.EMPTY and not self.station.here
        painter.setPen(
            QPen(QColor(colours.line if empty else colours.primary), look().gap(2))
        )
        answered = state is PlaceState.ANSWERED
        painter.setBrush(QColor(colours.primary if answered else colours.surface))
        painter.drawEllipse(centre, radius, radius)
        if answered:
            _paint_tick(painter, centre, radius)
        elif state is PlaceState.BEGUN:
            half = QRectF(centre.x(), centre.y(), 0, 0).adjusted(
                -radius, -radius, radius, radius
            )
            painter.setBrush(QColor(colours.primary))
            painter.drawPie(half, 90 * 16, 180 * 16)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(text_font(look().px(_WORDS), strong=self.station.here))
        painter.setPen(QColor(look().colours.ink))
        left = look().px(_TEXT_AT)
        place = QRect(left, 0, self.width() - left, self.height())
        write(painter, place, _WORDS_LIE, self.text())


def _paint_tick(painter: QPainter, centre: QPointF, radius: float) -> None:
    painter.setPen(QPen(QColor(look().colours.on_primary), look().gap(2)))
    # The tick was drawn for a radius of 8.
    unit = radius / 8
    x, y = centre.x(), centre.y()
    with as_it_is(painter, QRectF(centre, centre)):
        painter.drawPolyline(
            (
                QPointF(x - 3.6 * unit, y + 0.2 * unit),
                QPointF(x - 1.0 * unit, y + 2.8 * unit),
                QPointF(x + 3.8 * unit, y - 2.8 * unit),
            )
        )
