"""Notice the first picture of a Qt program, from within its own process.

The watcher hears of the events of one window alone, until then. One that hears of all
events of a program makes PySide build a class for each kind of object they concern,
with all its enums: a tenth of the start, on both sides of the bench.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget


class FirstPaint(QObject):
    """Writes one line when the window has been painted, then ends the program.

    The line names the first visible widget whose object name ends in "page", or the
    window, and how many rows its tables show, so that the bench can tell what it saw;
    then the most memory that the process held until then, in MB.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # The other widgets of the window are painted before the loop turns again.
            QTimer.singleShot(0, self._announce)
        return False

    def _announce(self):
        announce()


def announce():
    """Write the line, and end the program: its end is not what is measured."""
    window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
    pages = [
        widget.objectName()
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.objectName().lower().endswith("page")
    ]
    rows = sum(view.model().rowCount() for view in window.findChildren(QTableView))
    print(f"painted {(pages or ['window'])[0]} {rows} {most_held()}", flush=True)
    sys.stdout.flush()
    os._exit(0)


def most_held():
    """The most memory, in MB, that this process held since it began; 0 if not told.

    Not what ``getrusage`` tells, which keeps what the parent held when it started us.
    """
    with suppress(OSError):  # only Linux has it
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return round(int(line.split()[1]) / 1024, 1)
    return 0


def window_in_view():
    """The window that was shown; it is painted once the loop turns."""
    return next(one for one in QApplication.topLevelWidgets() if one.isVisible())
