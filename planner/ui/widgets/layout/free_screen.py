"""Keeps windows inside what a screen has free, whatever they wish for."""

from typing import Final

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

_TITLE_BAR: Final = QMargins(1, 32, 1, 1)
"""Room for a frame that no window of ours has shown yet."""


def free_room(window: QWidget) -> QRect:
    """Return where a window, without its frame, may lie on the screen it opens on.

    That is the screen of the window it belongs to, where there is one.
    """
    parent = window.parentWidget()
    near = parent.window() if parent is not None else window
    return near.screen().availableGeometry().marginsRemoved(_frame(window, near))


def fit_size(window: QWidget, wish: QSize) -> QSize:
    """Return the size it wishes for, or what the screen has.

    Args:
        window: what is to be shown.
        wish: in pixels.
    """
    return wish.boundedTo(free_room(window).size())


def draw_in(window: QWidget) -> None:
    """Make a window smaller, or move it, where it lies beyond its screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    room = free_room(window)
    size = window.size().boundedTo(room.size())
    if size != window.size():
        window.resize(size)
    lies = window.geometry()
    left = max(room.left(), min(lies.left(), room.right() + 1 - lies.width()))
    top = max(room.top(), min(lies.top(), room.bottom() + 1 - lies.height()))
    if (left, top) != (lies.left(), lies.top()):
        window.setGeometry(left, top, lies.width(), lies.height())


def _frame(window: QWidget, near: QWidget) -> QMargins:
    """Return the frame of a window, or of one that has shown what frames are here."""
    for one in (window, near, *QApplication.topLevelWidgets()):
        if one.isVisible() and not one.isMaximized() and one.isWindow():
            outer, inner = one.frameGeometry(), one.geometry()
            return QMargins(
                inner.left() - outer.left(),
                inner.top() - outer.top(),
                outer.right() - inner.right(),
                outer.bottom() - inner.bottom(),
            )
    return _TITLE_BAR
