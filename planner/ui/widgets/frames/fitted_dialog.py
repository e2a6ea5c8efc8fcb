"""A dialog that is never larger than what its screen has free."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.widgets.layout.free_screen import fit_size

_SMALLEST: Final = QSize(280, 200)


class FittedDialog(QDialog):
    """Says how large it would like to be; how large it is, is settled when it shows.

    Its content has to scroll: it may get less than it asks for.
    """

    def __init__(self) -> None:
        super().__init__()
        # A layout would else forbid to make it smaller than all it holds.
        self.setMinimumSize(_SMALLEST)
        self._wish = QSize()
        self.open_at(820, 640)

    def open_at(self, width: int, height: int) -> None:
        """Wish for a size.

        Args:
            width: pixels at 100 %.
            height: pixels at 100 %.
        """
        self.wish_for(QSize(look().gap(width), look().gap(height)))

    def wish_for(self, size: QSize) -> None:
        """Wish for a size in pixels of the screen."""
        self._wish = size

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.resize(fit_size(self, self._wish))
        super().showEvent(event)
