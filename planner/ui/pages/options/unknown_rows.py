"""Rows that nobody can fill, in one line until they are asked for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.look.look import look
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.compare_table import CompareRow, CompareTable


class UnknownRows(QWidget):
    """Counts them; pressed, it shows each with why nothing is known.

    Args:
        heads: name of each column.
        rows: what is not known for any of them.
    """

    def __init__(self, heads: Sequence[str], rows: Sequence[CompareRow]) -> None:
        super().__init__()
        words = self.tr(
            "{count, plural, one {# row is} other {# rows are}} not known for any"
            " of these"
        )
        self.opener = link(counted(words, count=len(rows)), self._turn)
        self._table = CompareTable(heads, rows)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(10))
        box.addWidget(self.opener)
        box.addWidget(self._table)
        self._table.hide()

    def _turn(self) -> None:
        self._table.setVisible(self._table.isHidden())
