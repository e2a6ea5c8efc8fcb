"""Tells where a window is and when it stands still, for a log that somebody wishes."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication

from planner.ui.window.main_window import MainWindow

_BEAT: Final = 20
"""Milliseconds between two looks at the clock."""

LONG: Final = 50
"""Milliseconds that the window may stand still before it is told."""


class WindowWatch(QObject):
    """Lives as long as the window.

    A timer that comes late shows that the window took no key and painted nothing
    meanwhile, whatever the reason was.

    Args:
        window: that stands already.
        note: takes a line in words of the program.
        note_outside: takes what Qt says; it may hold a path.
    """

    def __init__(
        self,
        window: MainWindow,
        note: Callable[[str], None],
        note_outside: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._note, self._note_outside = window, note, note_outside
        self._place = ""
        for line in _surroundings(window):
            note(line)
        self._took_before = qInstallMessageHandler(self._take_message)
        window.destroyed.connect(self.end)
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def end(self) -> None:
        """Look no more; what Qt says goes where it went before."""
        if self._timer.isActive():
            self._timer.stop()
            qInstallMessageHandler(self._took_before)

    def _beat(self) -> None:
        now = time.perf_counter()
        late = round((now - self._last) * 1000) - _BEAT
        self._last = now
        if self._place != self._window.place:
            self._place = self._window.place
            self._note(f"at the place {self._place}")
        if late > LONG:
            self._note(f"stood still for {late} ms at the place {self._place}")

    def _take_message(
        self, kind: QtMsgType, _context: QMessageLogContext, message: str | None
    ) -> None:
        self._note_outside(f"Qt ({kind.name}): {message or ''}")


def _surroundings(window: MainWindow) -> tuple[str, ...]:
    screens = ", ".join(
        f"{screen.size().width()}x{screen.size().height()} at"
        f" {screen.devicePixelRatio()}"
        for screen in QGuiApplication.screens()
    )
    settings = window.settings
    size = f"{window.width()}x{window.height()}"
    look = f"text {settings.percent} %, colours {settings.theme.value}"
    return (
        f"Qt {qVersion()} on {QGuiApplication.platformName()}, screens {screens}",
        f"window {size}, {look}, bad day {settings.bad_day}",
    )
