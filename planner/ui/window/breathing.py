"""While another program is waited for, the window goes on painting."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QTimer

from planner.ui.state.app_state import AppState

_SOON: Final = 10
"""Pauses after which it is said: most waiting is over before."""


class Breathing(QObject):
    """Waits in a loop of its own that takes no keys and no clicks.

    Args:
        state: knows that somebody waits: nothing is to be asked of the file then.
        tell: says what is waited for.
        parent: the window.
    """

    def __init__(
        self, state: AppState, tell: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._tell = state, tell
        self._pauses = 0
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(0)
        self._over.timeout.connect(self._forget)

    def pause(self, seconds: float) -> None:
        """Wait, and let the window paint.

        Args:
            seconds: a fraction of one.
        """
        self._pauses += 1
        if self._pauses == _SOON:
            self._tell(self.tr("Waiting for another program to finish its change."))
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        before, self._state.is_waiting = self._state.is_waiting, True
        try:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            self._state.is_waiting = before
        self._over.start()

    def _forget(self) -> None:
        if not self._state.is_waiting:
            self._pauses = 0
