"""A box over the window for as long as something goes on that must be waited for."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QProgressBar
from typing_extensions import override

from planner.ui.dialogs.boxes.word_box import WordBox
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce

_LOOK: Final = 20
"""Milliseconds between two looks whether something is over."""
_SHORT: Final = 150
"""Milliseconds for which nothing is shown: most of it is over by then."""
_PARTS: Final = 1000


class WaitBox(WordBox):
    """Says what goes on and how far it is; it stays open until that is over.

    Args:
        words: what goes on.
        stop: words of the button that stops it; "" for what cannot be stopped.
        cancel: what the button does.
    """

    def __init__(self, words: str, stop: str, cancel: Callable[[], None]) -> None:
        super().__init__(words, "")
        self._cancel = cancel if stop else None
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        self.put(self._bar)
        self._stop = button(stop, self.reject) if stop else None
        if self._stop is not None:
            self.offer(self._stop, first=True)

    def show_share(self, share: float) -> None:
        """Show how far it is.

        Args:
            share: 0 to 1; 0 as long as nobody knows.
        """
        if share > 0:
            self._bar.setRange(0, _PARTS)
            self._bar.setValue(round(share * _PARTS))

    @override
    def reject(self) -> None:
        """Ask it to stop; what is at work just now is finished first."""
        if self._cancel is None or self._stop is None:
            return
        cancel, self._cancel = self._cancel, None
        self._stop.setEnabled(False)
        words = self.tr("It stops in a moment.")
        self._stop.setText(words)
        announce(self._stop, words)
        cancel()


def pause_shortly(is_over: Callable[[], bool]) -> None:
    """Wait a moment without a box: nobody can press anything meanwhile."""
    _turn(is_over, _SHORT, QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def pause_until(is_over: Callable[[], bool]) -> None:
    """Let the window's loop turn until something is over."""
    _turn(is_over, None, QEventLoop.ProcessEventsFlag.AllEvents)


def _turn(
    is_over: Callable[[], bool], most: int | None, flags: QEventLoop.ProcessEventsFlag
) -> None:
    if is_over():
        return
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_over() else None)
    timer.start(_LOOK)
    if most is not None:
        QTimer.singleShot(most, loop.quit)
    loop.exec(flags)
    timer.stop()
