"""Things side by side: the same rows in the same order and size for each of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_border, by_gap
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.frames.column_turner import ColumnTurner
from planner.ui.widgets.layout.clear_scroll_area import area_around
from planner.ui.widgets.layout.layouts import column, is_hidden, settle_layouts
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_facts
from planner.ui.widgets.words.text import TextLabel, strong

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

_COLUMN = 150
_HEAD_SHARE = 3
"""How wide the first column is, where a cell has ``_CELL_SHARE``."""
_CELL_SHARE = 5
_ABOVE = 9


class CompareRow(Struct, frozen=True):
    """A row: what it tells, a quieter line, and one widget a column."""

    title: str
    more: str
    cells: Sequence[QWidget]


class CompareTable(QFrame):
    """A table that shows one column at a time where there is no room for more.

    While its page scrolls, the heads of the columns stay at the top of what is seen,
    and what a row tells stays below them for as long as the row is in view. Of one
    column at a time its head stays, with what brings the others.

    Args:
        heads: name of each column.
        rows: what is compared; every row has a cell for each head.
        corner: what stands above the rows, beside the heads.
        head_share: how wide what a row tells is, where an answer has five.
    """

    def __init__(
        self,
        heads: Sequence[str],
        rows: Sequence[CompareRow],
        corner: str = "",
        head_share: int = _HEAD_SHARE,
    ) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heads = tuple(heads)
        self._shares = (head_share, *(_CELL_SHARE for _ in heads))
        self._needed: tuple[int, int] | None = None
        box = QVBoxLayout(self)
        # The cells must not cover the hairline of the card.
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        self._area: QScrollArea | None = None
        self._told: list[QWidget] = []
        self._cells: list[list[QWidget]] = []
        self.turner = ColumnTurner(self._heads)
        self.turner.turned.connect(self._turn)
        self._lines = self._made_lines(rows, corner)
        box.addWidget(self._lines[0])
        box.addWidget(self.turner)
        for line in self._lines[1:]:
            box.addWidget(_rule())
            box.addWidget(line)
        self._choose_columns()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Rows turn into columns together, so that cells stay under their heads."""
        super().showEvent(event)
        self._share_out()
        if self._area is None:
            self._area = area_around(self)
            if self._area is not None:
                self._area.verticalScrollBar().valueChanged.connect(self._hold_heads)
        self._choose_columns()
        self._hold_heads()

    def take_look(self) -> None:
        """Share the width anew for words of another size."""
        self._needed = None
        if self.isVisible():
            self._share_out()

    def _share_out(self) -> None:
        """Share the width as is usual, or by need before one column is all there is.

        One long word in the first column must not turn three answers side by side
        into one: it takes what it needs, and the answers share the rest.
        """
        if self._needed is None:
            answers = range(1, len(self._heads) + 1)
            self._needed = (
                max(line.least_of(0) for line in self._lines),
                max(line.least_of(at) for line in self._lines for at in answers),
            )
        first, answer = self._needed
        count = len(self._heads)
        whole = sum(self._shares)
        usual = max(first * whole / self._shares[0], answer * whole / _CELL_SHARE)
        shares = self._shares
        if self.width() - 2 < usual:
            rest = max(1, (self.width() - 2 - first) // count)
            shares = (first, *(rest for _ in self._heads))
        least = max(first + answer * count, look().px(_COLUMN * (count + 1)))
        for line in self._lines:
            line.set_shares(shares)
            line.set_least_width(least)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and event.size().width() != event.oldSize().width():
            self._share_out()

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
        hidden = -self.mapTo(self._area.viewport(), QPoint(0, 0)).y()
        stacked = self._lines[-1].stacked
        heads = self.turner if stacked else self._lines[0]
        corner = self._lines[0].height() if stacked else 0
        first = 1 + (0 if is_hidden(self._lines[0]) else corner)
        last = self.height() - heads.height() - self._lines[-1].height()
        top = max(first, min(hidden, last))
        if heads.y() != top:
            heads.move(heads.x(), top)
            heads.raise_()
        for line, told in zip(self._lines[1:], self._told[1:], strict=True):
            above, down = look().gap(_ABOVE), 0
            if not stacked:
                most = line.height() - told.height() - 2 * above
                down = max(0, min(hidden + heads.height() - line.y(), most))
            if told.y() != above + down:
                told.move(told.x(), above + down)

    def _choose_columns(self) -> None:
        """Show all columns, or the one whose turn it is where one has room."""
        stacked = self._lines[-1].stacked
        self.turner.setVisible(stacked)
        corner, *heads = self._cells[0]
        for head in heads:
            head.setVisible(not stacked)
        for _, *cells in self._cells[1:]:
            for at, cell in enumerate(cells):
                cell.setVisible(not stacked or at == self.turner.at)
        self._lines[0].setVisible(not stacked or bool(corner.findChild(TextLabel)))

    def _turn(self) -> None:
        """Show another column; the row that is read stays where it is."""
        held = self.turner.geometry().bottom()
        read = next(one for one in self._lines[1:] if one.geometry().bottom() > held)
        before = read.y() - self.turner.y()
        self._choose_columns()
        if self._area is not None and self.turner.y() > self._lines[0].height() + 1:
            QTimer.singleShot(0, read, lambda: self._keep(read, before))

    def _keep(self, read: QWidget, before: int) -> None:
        settle_layouts()
        if self._area is not None:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + read.y() - self.turner.y() - before)

    def _made_lines(self, rows: Sequence[CompareRow], corner: str) -> list[SideBySide]:
        titles = [TextLabel(head, TextRole.STRONG, wide=True) for head in self._heads]
        lines = [self._row(CompareRow("", corner, titles), named=False)]
        lines += [self._row(row, named=True) for row in rows]
        lines[-1].turned.connect(self._choose_columns)
        return lines

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
        cells = [head]
        for name, widget in zip(self._heads, row.cells, strict=True):
            cell = QWidget()
            cell.setAccessibleName(in_facts(name, row.title))
            cell.setProperty("cell", "answer" if named else "head")
            cell.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            inner = _padded(cell)
            inner.addWidget(widget)
            inner.addStretch(1)
            cells.append(cell)
        if not named:
            # Else its ground would stand over the round corner of the card.
            cells[-1].setProperty("cell", "end")
        self._cells.append(cells)
        return SideBySide(*cells, narrowest=_COLUMN, shares=self._shares, gap=0)


def _padded(widget: QWidget) -> QVBoxLayout:
    box = QVBoxLayout(widget)
    by_gap(box.setContentsMargins, 14, _ABOVE, 14, _ABOVE)
    by_gap(box.setSpacing, 6)
    return box


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    by_border(rule.setFixedHeight)
    return rule
