"""Where the window opens: where it stood last, or on all of a small screen."""

from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from planner.ui.widgets.layout.free_screen import draw_in, free_room

SMALLEST: Final = QSize(640, 360)
_USUAL: Final = QSize(1280, 800)
_MAXIMISED: Final = Qt.WindowState.WindowMaximized


def place_window(window: QMainWindow, kept: QByteArray) -> None:
    """Give a window that is not shown yet its size and its place.

    On a screen that has no room for the usual size it opens maximised.

    Args:
        window: what is to be shown.
        kept: its geometry when it was last closed; empty for none.
    """
    if kept.isEmpty() or not window.restoreGeometry(kept):
        window.resize(_USUAL)
        room = free_room(window).size()
        if room.boundedTo(_USUAL) != _USUAL:
            window.resize(room)
            window.setWindowState(window.windowState() | _MAXIMISED)
    draw_in(window)


def stay_on_screens(window: QMainWindow) -> None:
    """Draw a shown window in, now that its frame is known, and on each new screen."""
    draw_in(window)
    handle = window.windowHandle()
    if handle is not None:
        handle.screenChanged.connect(lambda _screen: draw_in(window))
