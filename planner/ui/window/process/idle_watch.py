"""Locks a locked file again when nobody used the window for a while."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from typing_extensions import override

from planner.ui.state.settings import Settings

_TICK: Final = 5_000
"""Milliseconds between two looks."""
_USED: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Counts how long nobody typed, pointed or turned a wheel.

    Time in which the laptop slept counts, too: by the clock on the wall, or where that
    was set back by the looks themselves.

    Args:
        settings: after how many minutes it locks, asked at each look.
        now: the moment, UTC.
        window: the main window.
    """

    is_time = Signal()
    """Nobody is there any more; what was open on top is closed."""

    def __init__(
        self, settings: Settings, now: Callable[[], datetime], window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings, self._now = settings, now
        self._idle = 0.0
        self._looked = now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_TICK)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USED and event.spontaneous():
            self._idle = 0.0
        return False

    def look(self) -> None:
        """Count on, and lock where it is time."""
        now = self._now()
        passed = (now - self._looked).total_seconds()
        self._looked = now
        self._idle += max(passed, _TICK / 1000)
        minutes = self._settings.lock_minutes
        if minutes and self._idle >= minutes * 60:
            self._timer.stop()
            self._close_dialogs()

    def _close_dialogs(self) -> None:
        """Close what is open on top, then lock; what was typed there is a draft."""
        opened = QApplication.activeModalWidget()
        if isinstance(opened, QDialog):
            opened.reject()
            QTimer.singleShot(0, self, self._close_dialogs)
            return
        self._idle = 0.0
        self._timer.start()
        self.is_time.emit()
