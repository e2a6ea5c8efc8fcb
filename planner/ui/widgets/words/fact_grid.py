"""Label and value rows, aligned."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, strong

if TYPE_CHECKING:
    from planner.ui.widgets.words.text import TextLabel


_LEAST: Final = 200
"""Width at 100 % from which both columns hold their longest words."""


class FactGrid(QWidget):
    """Two columns: what it is, and what it says.

    Args:
        rows: both of each.
        shares: how the width is shared.
    """

    def __init__(
        self, rows: Sequence[tuple[str, str]], shares: tuple[int, int] = (2, 5)
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        by_gap(grid.setHorizontalSpacing, 20)
        by_gap(grid.setVerticalSpacing, 8)
        for at, share in enumerate(shares):
            grid.setColumnStretch(at, share)
        self._pairs: list[tuple[TextLabel, TextLabel]] = []
        for label, value in rows:
            name = strong(label)
            said = body(value)
            said.setAccessibleName(with_label(label, value))
            self._pairs.append((name, said))
        self._grid, self._stacked = grid, False
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Side by side the columns get no less than their longest words need: who gets
        # no more than that would get less, if less could be had.
        width = event.size().width()
        stacked = width < look().px(_LEAST) or width <= self._side_by_side()
        if stacked != self._stacked:
            self._stacked = stacked
            self._place()
            self.updateGeometry()

    def _side_by_side(self) -> int:
        """Return the least width of both columns, in pixels."""
        columns = zip(*self._pairs, strict=True)
        least: int = sum(
            max(one.minimumSizeHint().width() for one in labels) for labels in columns
        )
        gap: int = self._grid.horizontalSpacing()
        return least + gap

    def _place(self) -> None:
        """Put what is said beside its name, or below it where there is no room."""
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, said) in enumerate(self._pairs):
            if self._stacked:
                self._grid.addWidget(name, 2 * row, 0, 1, 2, top)
                self._grid.addWidget(said, 2 * row + 1, 0, 1, 2, top)
            else:
                self._grid.addWidget(name, 2 * row, 0, top)
                self._grid.addWidget(said, 2 * row, 1, top)

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
