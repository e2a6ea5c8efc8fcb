"""Whatever is typed, pasted or half begun: it is taken or refused in words, beside it.

Nothing breaks, the field keeps its place, and nothing is pushed out of view.
"""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
)
from shiboken6 import isValid

from tests.ui.fitting import off_the_screen, screen_called, sideways
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import cut_off, open_window, settle, visible

JITTER = 12
"""Pixels, half a line: a row that grows holds its fields in its middle."""
MOVES = {"Add a step with its day, in one line"}
"""It stands at the foot of the plan; what was read of it appears below it."""
CONTROL = Qt.KeyboardModifier.ControlModifier
HARD = {
    "nothing": "",
    "one letter": "x",
    "a thousand letters": "W" * 1000,
    "a paste with line breaks": "first line\r\nsecond\tline\n\nfourth",
    "right to left": "שלום עולם 12 مرحبا",
    "emoji": "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{MANUAL WHEELCHAIR} \N{ORANGE HEART}",
    "signs that nobody sees": "a\u202eb\u200d\x07\x00c",
    "markup": "<b>&amp;</b> {name} %s",
}


@pytest.fixture
def window(qtbot, qapp, service, plain_look):
    shown = open_window(qapp, service, on=screen_called("laptop"), size=None)
    qtbot.addWidget(shown)
    fill_journey(shown.state)
    shown.showMaximized()
    settle(qapp)
    yield shown
    settle(qapp)


def fields_of(shown):
    return [
        one
        for one in visible(shown, QLineEdit) + visible(shown, QPlainTextEdit)
        if one.isEnabled()
        and not one.isReadOnly()
        and not isinstance(one.parent(), QComboBox)
    ]


def paste(field, words):
    QApplication.clipboard().setText(words)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    field.paste()


def half_begin(field):
    """An input method shows letters that are not taken yet, and the hand goes away."""
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("にほ", []))
    field.clearFocus()


def place_of(field):
    """Where a field is on what scrolls."""
    page = field
    while not page.isWindow():
        page = page.parentWidget()
        if isinstance(page, QScrollArea):
            page = page.widget()
            break
    return field.mapTo(page, QPoint(0, 0))


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_every_field_takes_whatever_comes_or_says_why_not(window, qapp, name):
    found = []

    def look_at(shown):
        for field in fields_of(shown):
            found.extend(put_into(shown, field))

    bring_up(qapp, window, name, look_at)
    assert not found


def put_into(shown, field):
    """Put all of it into a field, and leave it; yields what is wrong then."""
    called, app = field.accessibleName(), QApplication.instance()
    for kind, words in HARD.items():
        # What was told may have made another form of the page.
        if not isValid(field) or not field.isVisible():
            return
        before = place_of(field).y()
        paste(field, words)
        settle(app)
        if not isValid(field):
            return
        if abs(place_of(field).y() - before) > JITTER and called not in MOVES:
            yield f"{called}: {kind} moves the field"
        field.clearFocus()
        settle(app)
        if list(faults(shown)):
            # A row inside a card inside a row takes more turns than others.
            QTest.qWait(200)
        yield from (f"{called}, {kind}: {one}" for one in faults(shown))
    if isValid(field) and field.isVisible():
        half_begin(field)
        settle(app)


def faults(shown):
    yield from off_the_screen(shown)
    yield from sideways(shown)
    # A line of text of somebody's own scrolls in itself; labels must not be cut.
    labels = {one.text()[:60] for one in visible(shown, QLabel)}
    yield from (f"cut off: {one}" for one in cut_off(shown) if one[0] in labels)
