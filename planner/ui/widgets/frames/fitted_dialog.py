"""A dialog that is never larger than what its screen has free."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.widgets.focus.tab_order import step_focus
from planner.ui.widgets.layout.clear_scroll_area import area_around
from planner.ui.widgets.layout.free_screen import fit_size

_SMALLEST: Final = QSize(280, 200)
_AROUND: Final = 12
"""Pixels at 100 % above and below it: the ring around it is seen, too."""


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
    def focusNextPrevChild(self, following: bool) -> bool:
        """Go on in the order of reading; what has the keyboard then is in view."""
        moved = step_focus((self,), forward=following)
        reached = QApplication.focusWidget()
        if reached is not None:
            bring_into_view(reached)
        return moved

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.resize(fit_size(self, self._wish))
        super().showEvent(event)


def bring_into_view(widget: QWidget) -> None:
    """Scroll what is around a widget until all of it is seen, with its ring."""
    area = area_around(widget)
    held = area.widget() if area is not None else None
    if area is not None and held is not None:
        # Qt's own way would show only the line of the caret.
        middle = widget.mapTo(held, widget.rect().center())
        around = widget.height() // 2 + look().gap(_AROUND)
        area.ensureVisible(middle.x(), middle.y(), 0, around)
