"""Our side of the start bench: the real program, watched for its first picture."""

import sys

from planner.__main__ import main


class Watcher:
    """Lays the watch for the first picture when the program turns to Qt, not before."""

    def find_spec(self, name, *_):
        if name == "planner.ui.window.window_app":
            sys.meta_path.remove(self)
            _watch()


def _watch():
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from bench.first_paint import FirstPaint, window_in_view  # noqa: PLC0415

    run_loop = QApplication.exec

    def watch_and_run(*_):
        FirstPaint(window_in_view())
        return run_loop()

    QApplication.exec = watch_and_run


if __name__ == "__main__":
    sys.meta_path.insert(0, Watcher())
    sys.exit(main())
