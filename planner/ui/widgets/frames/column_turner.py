"""Which column of a table is shown where there is room for one only."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.mirror import pointers
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.words.text import small, strong


class ColumnTurner(QWidget):
    """The name of the column in view, between two buttons that bring the others.

    Args:
        heads: name of each column.

    Signals:
        turned: another column is wanted (its number, from 0).
    """

    turned = Signal(int)

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("cell", "head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heads = tuple(heads)
        self.at = 0
        self._name, self._count = strong(""), small("")
        earlier, later = pointers()
        self.back = button(earlier, partial(self._turn, -1))
        self.onward = button(later, partial(self._turn, 1))
        box = QHBoxLayout(self)
        by_gap(box.setContentsMargins, 8, 6, 8, 6)
        by_gap(box.setSpacing, 10)
        box.addWidget(self.back)
        box.addWidget(column(self._name, self._count, gap=0), 1)
        box.addWidget(self.onward)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    def _turn(self, by: int) -> None:
        self.at = (self.at + by) % len(self._heads)
        self._show()
        self.turned.emit(self.at)
        announce(self, self._heads[self.at])

    def _show(self) -> None:
        total = len(self._heads)
        self._name.setText(self._heads[self.at])
        words = self.tr("{number} of {total}")
        self._count.setText(words.format(number=self.at + 1, total=total))
        for one, by in ((self.back, -1), (self.onward, 1)):
            other = self._heads[(self.at + by) % total]
            words = self.tr("Show: {name}").format(name=other)
            one.setAccessibleName(words)
            one.setToolTip(words)
            one.setVisible(total > 1)
