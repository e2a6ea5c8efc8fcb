"""Notice the first picture of a Qt program, from within its own process.

The watcher hears of the events of one window alone, until then. One that hears of all
events of a program makes PySide build a class for each kind of object they concern,
with all its enums: a tenth of the start, on both sides of the bench.
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget


class FirstPaint(QObject):
    """Writes one line when the window has been painted, then ends the program.

    The line names the first visible widget whose object name ends in "page", or the
    window, and how many rows its tables show, so that the bench can tell what it saw.
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
        window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
        pages = [
            widget.objectName()
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and widget.objectName().lower().endswith("page")
        ]
        rows = sum(view.model().rowCount() for view in window.findChildren(QTableView))
        print(f"painted {(pages or ['window'])[0]} {rows}", flush=True)
        sys.stdout.flush()
        os._exit(0)  # the end of a program is not what is measured


def window_in_view():
    """The window that was shown; it is painted once the loop turns."""
    return next(one for one in QApplication.topLevelWidgets() if one.isVisible())
