"""Speaks to screen readers: what was saved, where the person is now."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from planner.ui.widgets.focus.spoken_roles import speak_as
from planner.ui.widgets.words.joints import as_sentences

_TURN: Final = 60
"""Milliseconds in which all that is to be said about one action comes together."""


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say the words without moving the focus.

    Twice, as no two readers listen alike: newer ones to an event; Orca 43, Debian 12's,
    to a notification that appears, and to nothing else.
    """
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
        _status_of(widget.window()).say(words)


class _Status(QWidget):
    """The one notification of a window: nothing to see, only to hear."""

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Notification)
        self.setFixedSize(1, 1)
        self._said: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=_TURN)
        self._pause.timeout.connect(self._speak)

    def say(self, words: str) -> None:
        """Say it shortly, after what is still to be said; nothing is said twice."""
        if words not in self._said:
            self._said.append(words)
        self._pause.start()

    def _speak(self) -> None:
        said, self._said = self._said, []
        # Only what appears is read: a reader is not told of another name.
        self.hide()
        self.setAccessibleName(as_sentences(*said))
        self.show()


def _status_of(window: QWidget) -> _Status:
    for child in window.children():
        if isinstance(child, _Status):
            return child
    status = _Status()
    # Not as it is made: a widget is asked for its role when it gets its parent.
    status.setParent(window)
    return status
