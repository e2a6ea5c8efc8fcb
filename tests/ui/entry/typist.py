"""A process of its own that types into a form until somebody kills it."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.ui.window.window_app import make_window
from tests.ui.entry.draft_forms import FORMS, fill
from tests.ui.stage import QueuedDialogs
from tests.ui.windows import a_bench, a_service


def main(folder):
    application = QApplication(["typist"])
    window = make_window(application, a_bench(a_service(Path(folder))), QueuedDialogs())
    window.show()
    for form in FORMS.values():
        fill(form(window))
    QTest.qWait(1000)
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    QTest.qWait(60_000)


main(*sys.argv[1:])
