"""The window on a data file that may be damaged: it walks, or says why not."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from planner.app.window import open_window
from planner.services.edits.profile_edits import rename
from planner.ui.dialogs.crash_dialog import CrashDialog
from planner.ui.window.main_window import MainWindow
from planner.ui.window.recovery.recovery_dialog import RecoveryDialog
from planner.ui.window.window_app import make_application
from tests.soak.lives import TODAY

PLACES = ("today", "plan", "diary", "documents", "data")
PAUSE = 30
"""Milliseconds between two things that a person does."""


def look(path, tell):
    """Open the window, turn some pages, change something, close it."""
    application = make_application(["soak"])
    visit = _Visit(tell)
    timer = QTimer(application)
    timer.timeout.connect(visit.go_on)
    timer.start(PAUSE)
    return open_window(path, date.fromisoformat(TODAY), None)


class _Visit:
    """What is done in the window, a thing each time."""

    def __init__(self, tell):
        self._tell = tell
        self._places = list(PLACES)
        self._changed = False

    def go_on(self):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._meet(dialog)
            return
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                self._use(window)

    def _meet(self, dialog):
        if isinstance(dialog, CrashDialog):
            self._tell("crash")
        elif isinstance(dialog, RecoveryDialog):
            self._tell("ways out")
        dialog.reject()

    def _use(self, window):
        if self._places:
            window.go_to(self._places.pop())
        elif not self._changed:
            self._changed = True
            stored = window.state.run(lambda journey: rename(journey, "Another"))
            self._tell("changed" if stored else "change refused")
        else:
            window.close()
