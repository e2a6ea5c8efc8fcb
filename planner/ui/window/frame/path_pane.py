"""The path: places in their groups; the pages of the walk like stops on a line."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.views.walk import PlaceState, Stretch
from planner.ui.state.i18n import counted
from planner.ui.state.places import stretch_title
from planner.ui.widgets.buttons import button, show_icon
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.joints import in_facts, in_points
from planner.ui.window.frame.station import Station, StationButton


class _Group:
    """Stops under one heading, which folds them away and brings them back.

    Args:
        stretch: which group it is.
        turned: called when the person folds or unfolds it.
    """

    def __init__(self, stretch: Stretch, turned: Callable[["_Group"], None]) -> None:
        self.stretch = stretch
        self.title = stretch_title(stretch)
        self.stops: list[StationButton] = []
        self.chosen: bool | None = None
        self.is_open = True
        self.heading = button(self.title, lambda: turned(self), kind="group")

    @property
    def holds_here(self) -> bool:
        """Whether the person is at one of its stops."""
        return any(stop.station.here for stop in self.stops)

    def answered(self) -> tuple[int, int]:
        """Return how many of its pages are answered, and how many ask something."""
        asked = [one.station.state for one in self.stops if one.station.state]
        return asked.count(PlaceState.ANSWERED), len(asked)

    def fold(self, words: str, spoken: str, *, is_open: bool) -> None:
        """Show or hide the stops, and say so in the heading."""
        self.is_open = is_open
        self.heading.setText(words.replace("&", "&&"))
        self.heading.setAccessibleName(spoken)
        name = "down" if is_open else "right"
        show_icon(self.heading, name, 16)
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
            if stop.station != station:
                stop.show_station(station)
        self._fold()

    def focus_here(self) -> None:
        """Give the keyboard to the present stop."""
        here = self.here()
        if here is not None:
            here.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def here(self) -> StationButton | None:
        """Return the present stop."""
        stops = (stop for stop in self._stops() if stop.station.here)
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
        self._clear()
        for stretch, members in groupby(stations, lambda station: station.group):
            group = _Group(stretch, self._turn)
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

    def _clear(self) -> None:
        """Take the stops off: with a plan, what comes first is another group."""
        empty_layout(self._layout)
        self._groups.clear()

    def _turn(self, group: _Group) -> None:
        group.chosen = not group.is_open
        self._fold()

    def _fold(self) -> None:
        """Fold what nobody is in: deciding, or else all that comes after it."""
        deciding = any(
            one.holds_here for one in self._groups if one.stretch is Stretch.DECIDE
        )
        for group in self._groups:
            is_open = group.holds_here or not (
                deciding or group.stretch is Stretch.DECIDE
            )
            if group.chosen is not None:
                is_open = group.chosen
            done, asked = group.answered()
            share = ""
            if asked and not is_open:
                share = self.tr("{done} of {all}").format(done=done, all=asked)
            spoken_share = self._spoken(done, asked) if asked else ""
            word = self.tr("open") if is_open else self.tr("folded")
            words = in_points(group.title, share)
            group.fold(words, in_facts(words, spoken_share, word), is_open=is_open)

    def _spoken(self, done: int, asked: int) -> str:
        words = self.tr(
            "{all, plural, one {{done} of # page} other {{done} of # pages}} answered"
        )
        return counted(words, done=done, all=asked)
