"""Rows behind one line: they are made when they are first asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layout.layouts import column


class FoldedRows(QWidget):
    """A line that says what is behind it; pressed, it shows or hides it.

    Args:
        words: how many rows of which kind.
        make: makes them, at the first press.
    """

    def __init__(self, words: str, make: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__()
        self._make = make
        self._shown: QWidget | None = None
        self.opener = link(words, self._turn)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 10)
        self._box.addWidget(self.opener)

    def _turn(self) -> None:
        if self._shown is None:
            # In one widget: each that is shown has the whole page laid out anew.
            self._shown = column(*self._make(), gap=10)
            self._box.addWidget(self._shown)
            return
        self._shown.setVisible(self._shown.isHidden())
