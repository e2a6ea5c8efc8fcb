"""Pages behind a row of buttons, one of them shown."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import flow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class Segments(QWidget):
    """Shows one page at a time; a page with trouble says so on its button.

    Args:
        name: what the row of buttons is about, spoken.
        pages: the words of each button, and its page.
    """

    turned = Signal(int)

    def __init__(self, name: str, pages: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__()
        self._words = [words for words, _ in pages]
        self._pages = [page for _, page in pages]
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        for number, words in enumerate(self._words):
            made = button(words, partial(self._turn, number))
            made.setCheckable(True)
            self._group.addButton(made)
            self.buttons.append(made)
        row = flow(*self.buttons)
        row.setAccessibleName(name)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 14)
        for widget in (row, *self._pages):
            box.addWidget(widget)
        box.addStretch(1)
        self.shown = 0
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """Show a page.

        Args:
            number: from 0.
        """
        self.shown = number
        self.buttons[number].setChecked(True)
        for at, page in enumerate(self._pages):
            page.setVisible(at == number)

    def mark(self, troubled: frozenset[int]) -> None:
        """Say on their buttons which pages have something to mend.

        Args:
            troubled: numbers of pages, from 0.
        """
        for number, words in enumerate(self._words):
            trouble = number in troubled
            spoken = self.tr("{page}: something to mend").format(page=words)
            self.buttons[number].setText(f"△ {words}" if trouble else words)
            self.buttons[number].setAccessibleName(spoken if trouble else words)

    def _turn(self, number: int) -> None:
        self.show_page(number)
        self.turned.emit(number)
        announce(self, self._words[number])
