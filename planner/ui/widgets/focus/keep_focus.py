"""Keeps the keyboard where it was when widgets are made anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget


def rebuild_keeping_focus(owner: QWidget, rebuild: Callable[[], None]) -> None:
    """Rebuild; what had the focus by its accessible name gets it again.

    Where nothing is called so any more, the focus is left to the owner's next widget.
    """
    focused = QApplication.focusWidget()
    inside = focused is not None and owner.isAncestorOf(focused)
    name = focused.accessibleName() if focused is not None and inside else ""
    rebuild()
    if name:
        # The old widgets are deleted when the loop turns next, and take the focus
        # along; only after that can it be given back.
        QTimer.singleShot(0, owner, lambda: _focus_named(owner, name))


def finish_typing(owner: QWidget) -> None:
    """Have the field that is being typed into hand out what it holds."""
    focused = QApplication.focusWidget()
    if focused is not None and owner.isAncestorOf(focused):
        focused.clearFocus()


def _focus_named(owner: QWidget, name: str) -> None:
    focused = QApplication.focusWidget()
    if focused is not None and owner.isAncestorOf(focused):
        return
    for widget in owner.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isEnabled() and widget.accessibleName() == name:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
