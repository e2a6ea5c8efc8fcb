"""Rows behind one line: they are made when they are first asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.widgets.buttons import link


class FoldedRows(QWidget):
    """A line that says what is behind it; pressed, it shows or hides it.

    Args:
        words: how many rows of which kind.
        make: makes them, at the first press.
    """

    def __init__(self, words: str, make: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__()
        self._make = make
        self._shown: list[QWidget] = []
        self.opener = link(words, self._turn)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 10)
        self._box.addWidget(self.opener)

    def _turn(self) -> None:
        if not self._shown:
            self._shown = list(self._make())
            for widget in self._shown:
                self._box.addWidget(widget)
            return
        hide = not self._shown[0].isHidden()
        for widget in self._shown:
            widget.setVisible(not hide)
