"""The path: places like stations on a line, done, here and ahead."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import groupby
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.widgets.buttons import button
from planner.ui.widgets.words.joints import in_facts

_ROW: Final = 44
_LINE_AT: Final = 13
_RADIUS: Final = 9
_TEXT_AT: Final = 34
_PATH_KEYS: Final = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


class StationState(StrEnum):
    """Where a place lies, seen from where the person is."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


class Station(Struct, frozen=True, kw_only=True):
    """One stop: its words and its group's words."""

    id: str
    title: str
    group: str
    state: StationState


class StationButton(QAbstractButton):
    """A stop on the line; its accessible name says its state in words."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self.station = station
        self.first = self.last = False
        self.setText(station.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_state(station.state)

    def set_state(self, state: StationState) -> None:
        """Show another state; only the present stop is reached with Tab."""
        here = state is StationState.HERE
        self.state = state
        word = {
            StationState.DONE: self.tr("done"),
            StationState.HERE: self.tr("you are here"),
            StationState.AHEAD: self.tr("ahead"),
        }[state]
        self.setAccessibleName(in_facts(self.text(), word))
        policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows and Return to the path, which knows the order of the stops."""
        if event.key() in _PATH_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font(look().px(15), strong=True))
        width = look().px(_TEXT_AT + 12) + metrics.horizontalAdvance(self.text())
        return QSize(width, max(_ROW, look().px(_ROW)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_line(painter)
        self._paint_stop(painter)
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = look().colours
        here = self.state is StationState.HERE
        if not here and not self.underMouse():
            return
        painter.setPen(QPen(QColor(colours.hair), 1))
        painter.setBrush(QColor(colours.surface))
        # A line of one pixel is sharp when it runs through the middle of pixels, hence
        # the halves.
        frame = QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5)
        painter.drawRoundedRect(frame, 8, 8)

    def _paint_line(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(look().colours.line), look().gap(2)))
        x = float(look().px(_LINE_AT))
        middle = self.height() / 2
        radius = look().px(_RADIUS)
        if not self.first:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - radius))
        if not self.last:
            painter.drawLine(QPointF(x, middle + radius), QPointF(x, self.height()))

    def _paint_stop(self, painter: QPainter) -> None:
        colours = look().colours
        centre = QPointF(look().px(_LINE_AT), self.height() / 2)
        radius = look().px(_RADIUS)
        ahead = self.state is StationState.AHEAD
        painter.setPen(
            QPen(QColor(colours.line if ahead else colours.primary), look().gap(2))
        )
        painter.setBrush(QColor(colours.sunken if ahead else colours.primary))
        painter.drawEllipse(centre, radius - 1.0, radius - 1.0)
        if self.state is StationState.HERE:
            painter.setBrush(QColor(colours.on_primary))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(centre, radius * 0.36, radius * 0.36)
        elif self.state is StationState.DONE:
            painter.setPen(QPen(QColor(colours.on_primary), look().gap(2)))
            # The tick was drawn for a radius of 9.
            unit = radius / 9
            x, y = centre.x(), centre.y()
            painter.drawPolyline(
                (
                    QPointF(x - 3.6 * unit, y + 0.2 * unit),
                    QPointF(x - 1.0 * unit, y + 2.8 * unit),
                    QPointF(x + 3.8 * unit, y - 2.8 * unit),
                )
            )

    def _paint_words(self, painter: QPainter) -> None:
        here = self.state is StationState.HERE
        painter.setFont(text_font(look().px(15), strong=here))
        painter.setPen(QColor(look().colours.ink))
        left = look().px(_TEXT_AT)
        place = self.rect().adjusted(left, 0, -look().px(6), 0)
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )


class _Group:
    """Stops under one heading, which folds them away and brings them back.

    Args:
        title: its words.
        turned: called when the person folds or unfolds it.
    """

    def __init__(self, title: str, turned: Callable[["_Group"], None]) -> None:
        self.title = title
        self.stops: list[StationButton] = []
        self.chosen: bool | None = None
        self.is_open = True
        self.heading = button(title, lambda: turned(self), kind="side")

    @property
    def holds_here(self) -> bool:
        """Whether the person is at one of its stops."""
        return any(stop.state is StationState.HERE for stop in self.stops)

    def fold(self, shown: str, spoken: str, *, is_open: bool) -> None:
        """Show or hide the stops, and say so in the heading."""
        self.is_open = is_open
        self.heading.setText(shown.replace("&", "&&"))
        self.heading.setAccessibleName(spoken)
        for stop in self.stops:
            stop.setVisible(is_open)


class PathPane(QWidget):
    """All stops under the headings of their groups; arrow keys go along the line.

    A group that the person is not in is folded, so that the path fits a laptop; its
    heading opens it, and then it stays as the person left it.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Path: the steps of your journey"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._groups: list[_Group] = []

    def set_stations(self, stations: Sequence[Station]) -> None:
        """Show the stops; keeps the buttons when only states changed."""
        if [stop.station.id for stop in self._stops()] != [s.id for s in stations]:
            self._build(stations)
        for stop, station in zip(self._stops(), stations, strict=True):
            if stop.state is not station.state:
                stop.set_state(station.state)
        self._fold()

    def focus_here(self) -> None:
        """Give the keyboard to the present stop."""
        here = self.here()
        if here is not None:
            here.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def here(self) -> StationButton | None:
        """Return the present stop."""
        stops = (stop for stop in self._stops() if stop.state is StationState.HERE)
        return next(stops, None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        stops = [one for group in self._groups if group.is_open for one in group.stops]
        index = next((i for i, stop in enumerate(stops) if stop.hasFocus()), None)
        # At the ends the focus stays: a path has a first and a last stop.
        if step and index is not None:
            target = min(max(index + step, 0), len(stops) - 1)
            stops[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index is not None:
            stops[index].click()
        else:
            super().keyPressEvent(event)

    def _stops(self) -> list[StationButton]:
        return [stop for group in self._groups for stop in group.stops]

    def _build(self, stations: Sequence[Station]) -> None:
        for title, members in groupby(stations, lambda station: station.group):
            group = _Group(title, self._turn)
            self._layout.addWidget(group.heading)
            for station in members:
                stop = StationButton(station)
                # Bound now: a name in the lambda would be that of the last one.
                stop.clicked.connect(lambda _=False, i=station.id: self.chosen.emit(i))
                self._layout.addWidget(stop)
                group.stops.append(stop)
            group.stops[0].first = group.stops[-1].last = True
            self._groups.append(group)
        self._layout.addStretch(1)

    def _turn(self, group: _Group) -> None:
        group.chosen = not group.is_open
        self._fold()

    def _fold(self) -> None:
        for group in self._groups:
            is_open = group.holds_here or len(group.stops) == 1
            if group.chosen is not None:
                is_open = group.chosen
            shown = f"{group.title} \u25be" if is_open else f"{group.title} \u25b8"
            word = self.tr("open") if is_open else self.tr("folded")
            group.fold(shown, in_facts(shown, word), is_open=is_open)
