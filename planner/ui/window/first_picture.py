"""Notices the first picture of a window, so that the rest can wait for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class FirstPicture(QObject):
    """Calls ``then`` once, after the window has been painted for the first time.

    Args:
        window: the window to watch; it owns this watcher.
        then: runs when the whole window is painted and the event loop turns again.
    """

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # Not now: the window is about to be painted, its parts come after it.
            QTimer.singleShot(0, self, self._then)
        return False
