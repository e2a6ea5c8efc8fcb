"""What is read together with a control: its question must be in view with it."""

from typing import Final

from PySide6.QtWidgets import QWidget

READ_WITH: Final = "readWith"
"""Property of a widget that holds a control and what it asks."""


def read_with(control: QWidget) -> QWidget | None:
    """Return what holds a control and its question, None where nothing does."""
    holder = control.parentWidget()
    while holder is not None and not holder.property(READ_WITH):
        holder = holder.parentWidget()
    return holder
