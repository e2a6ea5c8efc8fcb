"""Speaks to screen readers: what was saved, where the person is now."""

from PySide6 import QtGui  # a class is made, with its enums, when it is first named
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say the words without moving the focus."""
    event = QtGui.QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(QtGui.QAccessible.AnnouncementPoliteness.Polite)
    QtGui.QAccessible.updateAccessibility(event)
