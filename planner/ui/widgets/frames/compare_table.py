"""Things side by side: the same rows in the same order and size for each of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.layout.clear_scroll_area import area_around
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_facts
from planner.ui.widgets.words.text import TextLabel, strong

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

_COLUMN = 150
_HEAD_SHARE = 3
_CELL_SHARE = 5
_ABOVE = 9


class CompareRow(Struct, frozen=True):
    """A row: what it tells, a quieter line, and one widget a column."""

    title: str
    more: str
    cells: Sequence[QWidget]


class CompareTable(QFrame):
    """A table that becomes a list of rows where there is no room for columns.

    While its page scrolls, the heads of the columns stay at the top of what is seen,
    and what a row tells stays below them for as long as the row is in view.

    Args:
        heads: name of each column.
        rows: what is compared; every row has a cell for each head.
        corner: what stands above the rows, beside the heads.
    """

    def __init__(
        self, heads: Sequence[str], rows: Sequence[CompareRow], corner: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heads = tuple(heads)
        box = QVBoxLayout(self)
        # The cells must not cover the hairline of the card.
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        self._area: QScrollArea | None = None
        self._told: list[QWidget] = []
        titles = [TextLabel(head, TextRole.STRONG, wide=True) for head in heads]
        self._lines = [self._row(CompareRow("", corner, titles), named=False)]
        self._lines += [self._row(row, named=True) for row in rows]
        for index, line in enumerate(self._lines):
            if index:
                box.addWidget(_rule())
            box.addWidget(line)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Rows turn into columns together, so that cells stay under their heads."""
        super().showEvent(event)
        least = max(line.least_width() for line in self._lines)
        least = max(least, look().px(_COLUMN * (len(self._heads) + 1)))
        for line in self._lines:
            line.set_least_width(least)
        if self._area is None:
            self._area = area_around(self)
            if self._area is not None:
                self._area.verticalScrollBar().valueChanged.connect(self._hold_heads)
        self._hold_heads()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # The layout has put the heads back to their place in the column of rows.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._hold_heads()
        return done

    def _hold_heads(self) -> None:
        """Keep the heads in view for as long as a row of the table is."""
        if self._area is None or not self.isVisible():
            return
        heads, top = self._lines[0], 1
        hidden = -self.mapTo(self._area.viewport(), QPoint(0, 0)).y()
        if not heads.stacked:
            last = self.height() - heads.height() - self._lines[-1].height()
            top = max(1, min(hidden, last))
        if heads.y() != top:
            heads.move(heads.x(), top)
            heads.raise_()
        for line, told in zip(self._lines[1:], self._told[1:], strict=True):
            above, down = look().gap(_ABOVE), 0
            if not heads.stacked:
                most = line.height() - told.height() - 2 * above
                down = max(0, min(hidden + heads.height() - line.y(), most))
            if told.y() != above + down:
                told.move(told.x(), above + down)

    def _question(self, row: CompareRow, *, named: bool) -> QWidget:
        """Return the first cell of a row: what it tells."""
        head = QWidget()
        head.setProperty("cell", "head" if named else "corner")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = []
        if row.title:
            words.append(strong(row.title))
        if row.more:
            words.append(TextLabel(row.more, TextRole.SMALL))
        told = column(*words, gap=6)
        self._told.append(told)
        box = _padded(head)
        box.addWidget(told)
        box.addStretch(1)
        return head

    def _row(self, row: CompareRow, *, named: bool) -> SideBySide:
        head = self._question(row, named=named)
        cells, names = [head], list[TextLabel]()
        for name, widget in zip(self._heads, row.cells, strict=True):
            cell = QWidget()
            cell.setAccessibleName(in_facts(name, row.title))
            cell.setProperty("cell", "answer" if named else "head")
            cell.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            inner = _padded(cell)
            if named:
                label = TextLabel(name, TextRole.STRONG)
                # In columns the head says it; stacked, each cell says it itself.
                label.hide()
                names.append(label)
                inner.addWidget(label)
            inner.addWidget(widget)
            inner.addStretch(1)
            cells.append(cell)
        shares = (_HEAD_SHARE, *(_CELL_SHARE for _ in self._heads))
        line = SideBySide(*cells, narrowest=_COLUMN, shares=shares, gap=0)
        line.turned.connect(lambda stacked: _show_all(names, stacked=stacked))
        return line


def _show_all(labels: Sequence[QWidget], *, stacked: bool) -> None:
    for label in labels:
        label.setVisible(stacked)


def _padded(widget: QWidget) -> QVBoxLayout:
    box = QVBoxLayout(widget)
    by_gap(box.setContentsMargins, 14, _ABOVE, 14, _ABOVE)
    by_gap(box.setSpacing, 6)
    return box


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(max(1, look().colours.border))
    return rule
