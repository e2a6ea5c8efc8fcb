"""Gives what is typed at once to the first empty field of a page that takes text.

A page that comes into view gives the keyboard to its heading, so that screen readers
begin there. Whoever types without going to a field first means the first one that is
still empty; what a field holds already is never changed by it.
"""

from collections.abc import Iterator

from PySide6 import QtWidgets  # a class is made, with its enums, when it is first named
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.ui.widgets.focus.tab_order import tab_stops


def type_into_first(page: QWidget, event: QKeyEvent) -> None:
    """Give a key press, and the keyboard, to the first empty field of the page.

    Where the page has none, nothing happens.
    """
    field = next((one for one in _in_tab_order(page) if _awaits_text(one)), None)
    if field is not None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendEvent(field, event)


def _in_tab_order(page: QWidget) -> Iterator[QWidget]:
    """Go through the widgets of the page in the order in which Tab meets them."""
    yield from tab_stops(page)


def _awaits_text(widget: QWidget) -> bool:
    """Whether it is empty and shows what is written; lists and secrets do not count."""
    if not (widget.isVisible() and widget.isEnabled()):
        return False
    if isinstance(widget, QtWidgets.QPlainTextEdit):
        return not widget.isReadOnly() and not widget.toPlainText()
    return (
        isinstance(widget, QtWidgets.QLineEdit)
        and not isinstance(widget.parent(), QtWidgets.QComboBox)
        and not widget.isReadOnly()
        and not widget.text()
        and widget.echoMode() is QtWidgets.QLineEdit.EchoMode.Normal
    )
