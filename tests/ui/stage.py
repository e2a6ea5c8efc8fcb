"""A real window on a real data file, and hands that use only the keyboard."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.dialogs.boxes.word_boxes import WordDialogs
from planner.ui.look.tokens import ThemeName
from planner.ui.state.settings import Settings
from planner.ui.window.window_app import make_window

TODAY = date(2026, 11, 22)
NO_KEY = Qt.KeyboardModifier.NoModifier


class QueuedDialogs(WordDialogs):
    """Answers from a list, and remembers what was asked or told."""

    def __init__(self):
        super().__init__()
        self.answers = []
        self.asked = []

    def confirm(self, heading, *_rest):
        self.asked.append(heading)
        return self.answers.pop(0)

    def tell(self, heading, words):
        self.asked.append(f"{heading} {words}")

    def warn(self, heading, *_rest):
        self.asked.append(heading)

    def ask_text(self, heading, *_rest):
        self.asked.append(heading)
        return self.answers.pop(0)

    def choose_file_to_save(self, heading, *_rest):
        self.asked.append(heading)
        return self.answers.pop(0)

    def choose_file_to_open(self, heading, *_rest):
        self.asked.append(heading)
        return self.answers.pop(0)

    def choose_folder(self, heading):
        self.asked.append(heading)
        return self.answers.pop(0)

    def run(self, dialog):
        """Hand the open dialog to the next answer, a function of the dialog."""
        self.asked.append(dialog.windowTitle())
        self.adopt(dialog)
        dialog.show()
        if self.answers:
            return self.answers.pop(0)(dialog)
        dialog.accept()
        return True


def make_service(folder, today=TODAY):
    store = SqliteJourneyStore(folder / "journeys.sqlite")
    clock = SystemClock(today)
    return JourneyService(store, shipped_catalog(), clock, PublicHolidays())


def open_window(
    app,
    service,
    *,
    size=(1280, 800),
    theme=ThemeName.LIGHT,
    percent=100,
    on=None,
    language="en",
):
    """Show the window where the person stopped, on a screen where one is named.

    A size of None leaves the size to the window.
    """
    settings = Settings(service.store)
    settings.theme = theme
    settings.percent = percent
    settings.language = language
    bench = workbench_around(service, service.catalog, service.store)
    window = make_window(app, bench, QueuedDialogs())
    if on is not None:
        window.setScreen(on)
        window.move(on.geometry().topLeft())
    window.open_at_last_place()
    if size is not None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
        window.resize(*size)
    window.activateWindow()
    settle(app)
    return window


def settle(app):
    # A row inside a row turns into a column when its words are known: a turn for each.
    for _ in range(6):
        app.processEvents()


def let_go(app):
    """Let windows that were closed for good be gone now."""
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def visible(window, kind):
    return [one for one in window.findChildren(kind) if one.isVisible()]


def words_in_view(window):
    return " | ".join(label.text() for label in visible(window, QLabel))


def cut_off(window):
    """What needs more room than it has: wrapped labels and buttons."""
    found = []
    for label in visible(window, QLabel):
        wraps = label.wordWrap()
        need = (
            label.heightForWidth(label.width()) if wraps else label.sizeHint().height()
        )
        if label.text() and label.height() < need - 1:
            found.append((label.text()[:60], label.size().toTuple(), need))
    for button in visible(window, QAbstractButton):
        hint = (
            button.minimumSizeHint()
            if button.hasHeightForWidth()
            else button.sizeHint()
        )
        if button.text() and button.width() < hint.width() - 1:
            found.append((button.text(), button.size().toTuple(), hint.toTuple()))
    return found


class Hands:
    """Presses keys; whatever has the focus gets them, as with a real keyboard."""

    def __init__(self, app, window):
        self.app = app
        self.window = window

    def press(self, key, modifiers=NO_KEY, times=1):
        for _ in range(times):
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, modifiers)
            settle(self.app)

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)
        settle(self.app)

    def tab_to(self, start, limit=200):
        """Press Tab until what has the focus is called so; fail when nothing is."""
        met = []
        for _ in range(limit):
            self.press(Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            name = focused.accessibleName() if focused is not None else ""
            met.append(name)
            if name.startswith(start):
                return focused
        raise AssertionError(f"{start!r} is not reached with Tab; met {met[:60]}")

    def push(self, start):
        """Go to a button by Tab and press it with Space, as fast as a hand does."""
        self.tab_to(start)
        while self.window.bar.rests:
            QTest.qWait(20)
        self.press(Qt.Key.Key_Space)

    def onward(self):
        """Do what the primary button does."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def focusables(window):
    return [
        widget
        for widget in visible(window, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    ]
