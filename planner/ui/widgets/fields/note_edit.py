"""A text area that Tab leaves and that tells when it was left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from planner.ui.look.look import look

_LINES = 3


class NoteEdit(QPlainTextEdit):
    """Three lines high; longer notes scroll."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.take_look()

    def take_look(self) -> None:
        """Be as high as its lines."""
        self.setFixedHeight(look().px(24) * _LINES + look().gap(30))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
