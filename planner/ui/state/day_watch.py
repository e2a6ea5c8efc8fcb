"""Notices that it is another day: at midnight, on waking, when the clock is set."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from planner.services.ports import Clock
from planner.ui.state.app_state import AppState

_MINUTE: Final = 60_000
_DAY: Final = 86_400_000
_AFTER: Final = 20
"""Milliseconds past midnight, since a timer may come a little early."""


class DayWatch(QObject):
    """Looks at the clock at local midnight, each minute and when the window is used.

    A timer alone is not enough: it stands still while the laptop sleeps, and knows
    nothing of a clock that was set or of another time zone.

    Args:
        state: its pages and dialogs are told.
        clock: of the laptop.
        parent: the window.
    """

    def __init__(self, state: AppState, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._clock = state, clock
        self._day = clock.today()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._when_used)
        self._timer.start(self._pause())

    def look(self) -> None:
        """Tell of another day, and look again."""
        today = self._clock.today()
        before, self._day = self._day, self._day if self._state.is_waiting else today
        if before != self._day:
            self._state.day_turned.emit()
            self._state.changed.emit()
        self._timer.start(self._pause())

    def _when_used(self, used: Qt.ApplicationState) -> None:
        if used is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _pause(self) -> int:
        """Return the milliseconds until the next look."""
        wall = self._clock.local(self._clock.now())
        seconds = (wall.hour * 60 + wall.minute) * 60 + wall.second
        left = _DAY - seconds * 1000 - wall.microsecond // 1000
        return min(_MINUTE, left + _AFTER)
