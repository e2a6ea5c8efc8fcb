"""A button that was pressed just now does nothing when it is pressed again."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_REST: Final = 500
"""Milliseconds after a press in which another one does nothing: a hand that trembles
presses twice, and the second press would skip the page that the first one opened."""


class OnePress(QObject):
    """Rests for a moment after each press of any of its buttons."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)

    @property
    def rests(self) -> bool:
        """Whether a press was made just now, so that another one would do nothing."""
        return self._resting.isActive()

    def once(self, run: Callable[[], None]) -> Callable[[], None]:
        """Return what a button does, but for a second press too soon after another."""

        def press() -> None:
            if not self._resting.isActive():
                self._resting.start()
                run()
                # Anew: on a slow machine the next page has just come into view.
                self._resting.start()

        return press
