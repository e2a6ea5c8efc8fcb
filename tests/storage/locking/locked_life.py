"""A life with a locked file in the window: words are typed, added, deleted; a fault.

Run as a program of its own, on the folder of the data file: what it leaves behind is
looked through afterwards.
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from planner.app.fault_log import note_fault
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.journeys.journeys import JourneyService
from planner.storage.access.keys import Passphrase
from planner.storage.journey_store import SqliteJourneyStore
from tests.ui.sample import fill_journey
from tests.ui.stage import TODAY, open_window, settle


def live(data, passphrase, words):
    """Type words into every field of the diary and of the questions, and close."""
    store = SqliteJourneyStore(data, passphrase=Passphrase(passphrase))
    clock = SystemClock(TODAY)
    service = JourneyService(store, shipped_catalog(), clock, PublicHolidays())
    application = QApplication.instance() or QApplication([])
    window = open_window(application, service)
    fill_journey(window.state)
    for place in ("diary", "choice", "people"):
        window.go_to(place)
        for field in window.host.page.findChildren(QWidget):
            takes_letters = isinstance(field, (QLineEdit, QPlainTextEdit))
            if takes_letters and field.isVisible() and not field.isReadOnly():
                QTest.keyClicks(field, words)
        settle(application)
        QTest.qWait(600)  # it is stored as it is typed
    store.back_up_when_changed(clock.now())
    note_fault(ValueError(words), clock.now())
    window.close()
    store.close()


if __name__ == "__main__":
    live(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
