"""Speaks to screen readers: what was saved, where the person is now."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from planner.ui.widgets.focus.spoken_roles import speak_as
from planner.ui.widgets.words.joints import as_sentences

_TURN: Final = 300
"""Milliseconds in which all that is to be said about one action comes together, and a
reader has gone through what changed on the page: in a flood of that, Orca drops words.
"""
_PATIENCE: Final = 10
"""So many times it waits for its window, three seconds in all; then it is said."""
_TURNS: Final = 3
_STAYS: Final = 10_000
"""Milliseconds after which even a slow reader has asked for the words."""


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


class _Notification(QWidget):
    """Nothing to see, only to hear; it goes when it was long enough to be heard."""

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Notification)
        self.setFixedSize(1, 1)
        self._stay = QTimer(self, singleShot=True, interval=_STAYS)
        self._stay.timeout.connect(self.hide)

    def appear(self, words: str) -> None:
        """Be seen anew with other words: a reader is not told of another name."""
        self.hide()
        self.setAccessibleName(words)
        self.show()
        self._stay.start()


class _Status(QObject):
    """What a window says: a few notifications that take turns.

    A reader is told that one appeared and asks for its words only then. One alone would
    have the next words by that time, on a slow machine, and the first were never heard.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._turns: list[_Notification] = []
        self._said: list[str] = []
        self._waited = 0
        self._pause = QTimer(self, singleShot=True, interval=_TURN)
        self._pause.timeout.connect(self._speak)

    def say(self, words: str) -> None:
        """Say it shortly, after what is still to be said; nothing is said twice."""
        if words not in self._said:
            self._said.append(words)
        self._waited = 0
        self._pause.start()

    def _speak(self) -> None:
        """Say it once the window has the keyboard: a reader passes over any other.

        A dialog that was closed a moment ago has it for a while longer.
        """
        if not self._window.isActiveWindow() and self._waited < _PATIENCE:
            self._waited += 1
            self._pause.start()
            return
        said, self._said = self._said, []
        self._next().appear(as_sentences(*said))

    def _next(self) -> _Notification:
        """Return the one with the oldest words, or a new one while there are few."""
        if len(self._turns) < _TURNS:
            made = _Notification()
            # Not as it is made: a widget is asked for its role when it gets its parent.
            made.setParent(self._window)
        else:
            made = self._turns.pop(0)
        self._turns.append(made)
        return made


def _status_of(window: QWidget) -> _Status:
    for child in window.children():
        if isinstance(child, _Status):
            return child
    return _Status(window)
