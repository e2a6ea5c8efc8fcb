"""A real window over the real service and a real data file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.plan.facts import AnchorDate
from planner.services.edits import plan_edits
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.dialogs.boxes.word_boxes import WordDialogs
from planner.ui.window.window_app import make_window
from tests.ui.story import DAY0_DATE, TODAY, a_told_protocol


class ScriptedDialogs(WordDialogs):
    """Shows our own dialogs for real and lets a test press their keys."""

    def __init__(self):
        super().__init__()
        self.scripts = []
        self.headings = []
        self.told = []
        self.answers = []
        self.save_to = None
        self.open_from = None

    def confirm(self, heading, *_rest):
        self.headings.append(heading)
        return self.answers.pop(0)

    def run(self, dialog):
        self.headings.append(dialog.windowTitle())
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        self.scripts.pop(0)(dialog)
        accepted = dialog.result() == QDialog.DialogCode.Accepted
        dialog.close()
        dialog.deleteLater()
        self.parent.activateWindow()
        QTest.qWaitForWindowActive(self.parent)
        return accepted

    def choose_file_to_save(self, *_words):
        return self.save_to

    def choose_file_to_open(self, *_words):
        return self.open_from

    def tell(self, heading, words):
        self.told.append((heading, words))


def a_service(folder, today=TODAY):
    """The real service on a data file, on the day of the story."""
    store = SqliteJourneyStore(folder / "planner.sqlite")
    clock = SystemClock(today)
    return JourneyService(store, shipped_catalog(), clock, PublicHolidays())


def a_bench(service):
    """Files and documents around a service, as the program lays them out."""
    return workbench_around(service, service.catalog, service.store)


def with_plan(service, *, edits=()):
    """Store the told plan and more edits, each made from the journey so far."""
    journey = service.create("My transplant")
    protocol = a_told_protocol()
    journey = service.record(
        journey,
        plan_edits.build_plan(
            journey,
            protocol=protocol,
            option=protocol.option,
            centre=None,
            anchor=AnchorDate(day=DAY0_DATE),
            today=TODAY,
        ),
    )
    for make in edits:
        journey = service.record(journey, make(journey))
    return journey


def open_window(qtbot, qapp, service, place, *, size=(1280, 800), percent=100):
    """Open the window at a place; dialogs wait for their scripts."""
    qapp.setStyle("Fusion")
    service.store.set_setting("ui.text-size", str(percent))
    window = make_window(qapp, a_bench(service), ScriptedDialogs())
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.go_to(place)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def row_of(page, step):
    """The row of a step as the list of the plan shows it."""
    return next(row for row in page.views.agenda.shown_rows() if row.id == step)


def tab_to(window, widget, most=80):
    """Press Tab until a widget has the keyboard."""
    for _ in range(most):
        if widget.hasFocus():
            return
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {widget.accessibleName()!r}")


def take(dialog):
    """Tab to the button that takes the change, and press it."""
    tab_to(dialog, dialog.take_button)
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)


def type_over(widget, text):
    """Replace what a field holds, by keys."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
