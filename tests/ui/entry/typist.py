"""A process of its own that types into forms or dialogs until somebody kills it."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.ui.entry.form_draft import FormDraft
from planner.ui.window.window_app import make_window
from tests.ui.entry.draft_forms import FORMS, fill
from tests.ui.opened import DIALOGS
from tests.ui.sample import fill_journey
from tests.ui.stage import QueuedDialogs
from tests.ui.windows import a_bench, a_service

DIALOGS_WITH_FORMS = (
    "book",
    "done",
    "note",
    "drop",
    "not-before",
    "own-step",
    "away",
    "journeys",
)


def main(folder, what="forms"):
    application = QApplication(["typist"])
    dialogs = QueuedDialogs()
    window = make_window(application, a_bench(a_service(Path(folder))), dialogs)
    window.show()
    if what == "dialogs":
        fill_journey(window.state)
        for name in DIALOGS_WITH_FORMS:
            dialogs.answers = [lambda dialog: fill(dialog.findChild(FormDraft))]
            DIALOGS[name](window)  # it stays open
    else:
        for form in FORMS.values():
            fill(form(window))
    QTest.qWait(1000)
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    QTest.qWait(60_000)


if __name__ == "__main__":
    main(*sys.argv[1:])
