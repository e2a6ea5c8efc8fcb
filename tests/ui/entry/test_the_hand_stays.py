"""Another text size, other colours, a bad day: the field under the hand stays in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from planner.ui.entry.date_field import TypedDateField
from planner.ui.look.tokens import ThemeName
from planner.ui.widgets.fields.field import Field
from planner.ui.window.window_app import make_window
from tests.ui.entry.draft_forms import FORMS
from tests.ui.stage import QueuedDialogs, settle
from tests.ui.windows import a_bench, a_service, with_plan

CONTROL = Qt.KeyboardModifier.ControlModifier
FIELDS = 3
"""Of a form, so many; all of them are typed into by other tests."""
WAYS = {
    "bigger": {"percent": 150},
    "dark": {"theme": ThemeName.DARK},
    "a bad day": {"bad_day": True},
}


def text_of(field):
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def lines_of(draft):
    """What is typed into in a form."""
    for field in draft.fields.values():
        control = field.control if isinstance(field, Field) else field
        control = control.edit if isinstance(control, TypedDateField) else control
        if isinstance(control, QLineEdit | QPlainTextEdit) and control.isVisible():
            yield control


def caret_of(field):
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        return cursor.position(), cursor.selectedText()
    return field.cursorPosition(), field.selectedText()


@pytest.fixture
def filled(qtbot, qapp, tmp_path, plain_look):
    service = a_service(tmp_path)
    with_plan(service)
    window = make_window(qapp, a_bench(service), QueuedDialogs())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield window
    window.close()
    service.store.close()
    settle(qapp)


CASES = [
    *((name, way) for name in FORMS for way in ("bigger", "dark")),
    *((name, "a bad day") for name in ("own question", "half a date", "person")),
]
"""On a bad day pages show less: what is not there cannot keep the keyboard."""


@pytest.mark.parametrize(("name", "way"), CASES)
def test_the_field_that_is_typed_into_keeps_keyboard_caret_and_undo(filled, name, way):
    window = filled
    for number in range(len(list(lines_of(FORMS[name](window)))[:FIELDS])):
        field = list(lines_of(FORMS[name](window)))[number]
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(field, "12 words")
        QTest.keyClick(field, Qt.Key.Key_Home)
        QTest.keyClicks(field, "in ")
        QTest.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        typed, caret = text_of(field), caret_of(field)
        window.change_settings(**WAYS[way])
        settle(QApplication.instance())
        held = QApplication.focusWidget()
        if way == "a bad day":  # it shows fewer things: the page is built anew
            assert type(held) is type(field), (name, number)
        else:
            assert held is field, (name, number)
        assert text_of(held) == typed
        assert caret_of(held) == caret
        QTest.keyClick(held, Qt.Key.Key_Z, CONTROL)
        assert text_of(held) != typed
        QTest.keyClick(held, Qt.Key.Key_Y, CONTROL)
        assert text_of(held) == typed
        window.change_settings(percent=100, theme=ThemeName.LIGHT, bad_day=False)
        settle(QApplication.instance())


def test_letters_that_an_input_method_has_begun_are_taken(filled):
    note = FORMS["diary"](filled).fields["note"]
    note.setFocus()
    QTest.keyClicks(note, "fe")
    QApplication.sendEvent(note, QInputMethodEvent("ver", []))
    filled.change_settings(percent=150)
    settle(QApplication.instance())
    assert text_of(QApplication.focusWidget()).startswith("fe")
