"""Notice the first picture of a Qt program, from within its own process.

The watcher costs one small Python call per event until then. Both sides of the bench
carry it.
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget


class FirstPaint(QObject):
    """Writes one line when the first window has been painted, then ends the program.

    The line names the first visible widget whose object name ends in "page", or the
    window, and how many rows its tables show, so that the bench can tell what it saw.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            QApplication.instance().removeEventFilter(self)
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
