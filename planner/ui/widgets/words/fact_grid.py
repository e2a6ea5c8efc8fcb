"""Label and value rows, aligned."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.ui.look.look import look
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, strong

if TYPE_CHECKING:
    from planner.ui.widgets.words.text import TextLabel


class FactGrid(QWidget):
    """Two columns: what it is, and what it says."""

    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().gap(20))
        grid.setVerticalSpacing(look().gap(8))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        self._pairs: list[tuple[TextLabel, TextLabel]] = []
        for index, (label, value) in enumerate(rows):
            name = strong(label)
            said = body(value)
            said.setAccessibleName(with_label(label, value))
            grid.addWidget(name, index, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, index, 1, Qt.AlignmentFlag.AlignTop)
            self._pairs.append((name, said))

    def show_values(self, *values: str) -> None:
        """Say something else in each row, and hide the rows without anything to say.

        Args:
            values: one for each row.
        """
        for (name, said), value in zip(self._pairs, values, strict=True):
            name.setVisible(bool(value))
            said.setVisible(bool(value))
            if said.text() != value:
                said.setText(value)
                said.setAccessibleName(with_label(name.text(), value))
