"""Our side of the start bench: the real program, watched for its first picture."""

import sys

from planner.app.window import open_window

# Qt comes after what the program loads without it, as in the program itself.
from PySide6.QtWidgets import QApplication  # isort: skip

from bench.first_paint import FirstPaint

_run_loop = QApplication.exec


def _watch_and_run(*_):
    FirstPaint(QApplication.instance())
    return _run_loop()


if __name__ == "__main__":
    QApplication.exec = _watch_and_run
    sys.exit(open_window(None, None))
