"""Our side of the start bench: the real program, watched for its first picture."""

import sys

from PySide6.QtWidgets import QApplication

from bench.first_paint import FirstPaint
from planner.__main__ import main

_run_loop = QApplication.exec


def _watch_and_run(*_):
    FirstPaint(QApplication.instance())
    return _run_loop()


if __name__ == "__main__":
    QApplication.exec = _watch_and_run
    sys.exit(main())
