"""Every form with letters that are no fact yet: how to open it, how to fill it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from planner.ui.entry.date_field import TypedDateField
from planner.ui.widgets.fields.choice_list import ChoiceList
from planner.ui.widgets.fields.field import Field


def diary(window):
    window.go_to("diary")
    return window.host.page.draft


FORMS = {"diary": diary}


def fill(draft):
    """Type into every field of a form by keys; return what stands there then."""
    for number, field in enumerate(draft.fields.values()):
        _fill(field, number)
    return draft.texts()


def _fill(field, number):
    if isinstance(field, Field):
        field = field.control
    if isinstance(field, TypedDateField):
        field = field.edit
    if isinstance(field, ChoiceList):
        row = field.rows()[-1]
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    elif isinstance(field, QCheckBox):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(field.count() - 1)
    else:
        _write(field, f"3{number} Ma")


def _write(field, words):
    """Put words in the place of what a line or an area holds, by keys."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, words)
