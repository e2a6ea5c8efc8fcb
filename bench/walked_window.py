"""The real program, opened on Today and walked through every place, then ended.

Its line is that of the first picture, told when the last place has been painted.
"""

import sys

from bench.first_paint import announce
from planner.__main__ import main


class Watcher:
    """Lays the walk when the program turns to Qt, not before."""

    def find_spec(self, name, *_):
        if name == "planner.ui.window.window_app":
            sys.meta_path.remove(self)
            _walk()


def _walk():
    from PySide6.QtCore import QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from bench.first_paint import window_in_view  # noqa: PLC0415
    from planner.services.views.walk import PLACES  # noqa: PLC0415

    run_loop = QApplication.exec

    def step(places):
        if not places:
            announce()
            return
        window_in_view().go_to(places[0].id)
        QTimer.singleShot(50, lambda: step(places[1:]))

    def walk_and_run(*_):
        QTimer.singleShot(50, lambda: step(PLACES))
        return run_loop()

    QApplication.exec = walk_and_run


if __name__ == "__main__":
    sys.meta_path.insert(0, Watcher())
    sys.exit(main())
