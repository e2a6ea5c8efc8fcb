"""A window that edits, types, exports and backs up until somebody kills it."""

import random
from contextlib import closing

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.app.unlocking import Door
from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.documents.exports import ExportKind, ExportWish, make_export
from planner.services.edits.profile_edits import rename
from planner.services.file_care import Secret
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.look.tokens import ThemeName
from planner.ui.window.window_app import make_window
from tests.soak.keyring import TEXTS, opening
from tests.soak.lives import DATA
from tests.ui.entry.draft_forms import FORMS
from tests.ui.stage import QueuedDialogs
from tests.ui.story import TODAY
from tests.ui.windows import with_plan

STORED_AFTER = 520
"""Milliseconds after the last letter, when it is promised to be stored."""
CLOSED_AFTER = 15
"""A window is closed, and its lock changed, after so many actions on the average."""
PLACES = ("today", "plan", "diary", "visits", "documents", "data")


def live(folder, seed, tell):
    """Open the window on a folder and use it; tell what was confirmed.

    Between two windows the lock of the file is set, changed or taken away, as the
    program does it when the page "Your data" asked for it.
    """
    chance = random.Random(seed)  # noqa: S311  what is done, no secrets
    application = QApplication(["soak"])
    door = Door(folder / DATA)
    door.passphrase = opening(door.path)
    while True:
        _use(application, folder, door, (chance, tell))
        text = chance.choice((*TEXTS, None))
        is_new = door.passphrase is None or text is None
        if is_new or not door.passphrase.is_text(text):
            door.change(None if text is None else Secret(text))
            tell("lock changed")


def _use(application, folder, door, using):
    """Use the window for a while, then close it."""
    chance, tell = using
    store = SqliteJourneyStore(door.path, passphrase=door.passphrase)
    service = JourneyService(
        store, shipped_catalog(), SystemClock(TODAY), PublicHolidays()
    )
    if not service.summaries():
        with_plan(service)
    bench = workbench_around(service, service.catalog, store)
    with closing(bench):
        window = make_window(application, bench, QueuedDialogs())
        window.show()
        tell("open window")
        while chance.randrange(CLOSED_AFTER):
            chance.choice(DOING)(window, folder, chance, tell)
            application.processEvents()
        window.close()
        application.processEvents()


def _edit(window, _folder, chance, tell):
    title = f"My transplant {chance.randrange(10**9)}"
    if window.state.run(lambda journey: rename(journey, title)):
        tell(f"revision {window.state.journey.revision}")


def _undo(window, _folder, _chance, tell):
    if window.state.undo():
        tell(f"revision {window.state.journey.revision}")


def _type(window, _folder, chance, tell):
    note = FORMS["diary"](window).fields["note"]
    letters = f"fever{chance.randrange(10**9)}"
    tell(f"typing {letters}")
    note.setPlainText(letters)
    QTest.qWait(STORED_AFTER)
    tell(f"typed {letters}")


def _export(window, folder, _chance, _tell):
    bench = window.context.bench
    made = make_export(bench, window.state.journey, ExportWish(kind=ExportKind.JSON))
    bench.disk.save_file(folder / "plan.json", made, replace=True)


def _back_up(window, _folder, _chance, _tell):
    bench = window.context.bench
    bench.data_file.back_up_when_changed(bench.clock.now())


def _look(window, _folder, chance, _tell):
    window.go_to(chance.choice(PLACES))
    window.change_settings(
        percent=chance.choice((100, 150)),
        theme=chance.choice((ThemeName.LIGHT, ThemeName.DARK)),
    )


DOING = (_edit, _edit, _edit, _type, _type, _undo, _export, _back_up, _look)
