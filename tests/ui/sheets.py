"""Hands for the editor of a centre's own sheet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.windows import type_over


def pick(box, value):
    assert box.findData(value) >= 0
    box.setCurrentIndex(box.findData(value))


def clear(line):
    type_over(line, "")
    QTest.keyClick(line, Qt.Key.Key_Delete)


def run(window, script):
    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()


def steps_shown(dialog):
    """How many steps the list of the sheet shows; phases cannot be chosen."""
    shown = dialog.view.steps.list
    flags = (shown.item(number).flags() for number in range(shown.count()))
    return sum(bool(flag & Qt.ItemFlag.ItemIsSelectable) for flag in flags)


def press(dialog, name):
    """Press a button of the dialog by the keyboard."""
    QApplication.processEvents()
    (found,) = (
        one
        for one in dialog.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName() == name
    )
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)
