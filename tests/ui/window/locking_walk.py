"""Opens a locked file, locks it by hand and by waiting, and tells what was in view.

Run as a program of its own, since the window's loop is its own.
"""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from planner.app.window import open_window
from planner.ui.window.main_window import MainWindow
from planner.ui.window.process.idle_watch import IdleWatch
from planner.ui.window.recovery.unlock_dialog import UnlockDialog
from planner.ui.window.window_app import make_application


class Walk:
    """What a person does, one thing at each look."""

    def __init__(self, passphrase):
        self._passphrase = passphrase
        self._asked = self._opened = 0

    def look(self):
        """Do the next thing to what is in view; never are both in view."""
        tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        pages = [one for one in tops if isinstance(one, UnlockDialog)]
        windows = [one for one in tops if isinstance(one, MainWindow)]
        assert len(pages) + len(windows) < 2
        if pages and pages[0]._task is None:
            self._answer(pages[0])
        elif windows and self._opened < self._asked:
            self._lock(windows[0])

    def _answer(self, page):
        tell("asked")
        self._asked += 1
        if self._asked > 2:
            page.reject()
            return
        page.field.line.setText(self._passphrase)
        page.try_it()

    def _lock(self, window):
        tell("opened")
        self._opened += 1
        if self._opened == 1:
            window.go_to("data")
            window.host.page.lock.lock_now()
            return
        watch = window.findChild(IdleWatch)
        window.settings.lock_minutes = 5
        watch._idle = 400.0
        watch.look()


def tell(word):
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def walk(data, passphrase, beat):
    """Do all of it, with so many milliseconds between two looks."""
    make_application(["walk"])
    steps, timer = Walk(passphrase), QTimer()
    timer.timeout.connect(steps.look)
    timer.start(beat)
    code = open_window(data, date(2026, 11, 22), None)
    tell(f"ended-with-{code}")


if __name__ == "__main__":
    walk(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
