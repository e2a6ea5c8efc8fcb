"""The table of the plan: sorted, filtered, wrapped, walked by keys."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from planner.services.language.date_forms import ENGLISH
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.look import look
from planner.ui.views.plan_list.plan_delegate import PlanDelegate
from planner.ui.views.plan_list.plan_filter_model import PlanFilter, PlanFilterModel
from planner.ui.views.plan_list.plan_table_model import Column, PlanTableModel

_SHARES: Final[Mapping[Column, int]] = {
    Column.WHEN: 19,
    Column.STEP: 30,
    Column.STATE: 15,
    Column.WINDOW: 16,
    Column.PLACE: 11,
    Column.WHO: 12,
}
_DROPPED_FIRST: Final = (Column.WHO, Column.PLACE, Column.WINDOW)
_ROOM_A_COLUMN: Final = 150
"""Pixels at 100 % below which the table leaves its last columns to the details."""


class PlanTable(QTableView):
    """Shows plan rows; one row at a time is chosen.

    Args:
        language: whose alphabet orders the words of a column.
    """

    step_chosen = Signal(str)
    """Id of the step whose row became the current one."""
    step_opened = Signal(str)
    """Id of the step whose row was entered (Enter) or pressed twice."""

    def __init__(self, language: str = ENGLISH) -> None:
        super().__init__()
        self._plan = PlanTableModel(language, self)
        self._shown = PlanFilterModel(self._plan, self)
        self._delegate = PlanDelegate(self)
        self._heights: dict[str, tuple[PlanRow, list[tuple[Column, int]], int]] = {}
        self._least_widths: dict[Column, int] = dict.fromkeys(Column, 0)
        self.setModel(self._shown)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Steps of the plan"))
        self._set_up_view()
        self._set_up_header()
        self._shown.layoutChanged.connect(self.fit_rows)
        self._shown.modelReset.connect(self.fit_rows)
        self._shown.rowsInserted.connect(self._fit_inserted)
        self._plan.dataChanged.connect(self._fit_changed)
        self.doubleClicked.connect(
            lambda index: self.step_opened.emit(self._shown.row_at(index.row()).id)
        )

    @property
    def plan(self) -> PlanTableModel:
        """Return the unfiltered model."""
        return self._plan

    @property
    def shown(self) -> PlanFilterModel:
        """Return the sorted and filtered model."""
        return self._shown

    def show_rows(self, rows: tuple[PlanRow, ...]) -> None:
        """Show rows; the chosen step stays chosen while it is there."""
        at = self.chosen_step()
        self._plan.set_rows(rows)
        least = {column: self._least(column, rows) for column in Column}
        if least != self._least_widths:
            self._least_widths = least
            self._fit_columns()
        if self.chosen_step() != at and at:
            self.choose(at)

    def set_filter(self, chosen: PlanFilter) -> None:
        """Show only what the filter accepts."""
        at = self.chosen_step()
        self._shown.set_filter(chosen)
        if at:
            self.choose(at)

    def chosen_step(self) -> str:
        """Return the id of the chosen step, "" when none is."""
        index = self.currentIndex()
        return self._shown.row_at(index.row()).id if index.isValid() else ""

    def choose(self, step: str) -> None:
        """Make a step's row the current one and bring it into view."""
        number = self._shown.row_of(step)
        if number is not None:
            index = self._shown.index(number, Column.WHEN)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def fit_rows(self) -> None:
        """Give every row the height its words need."""
        columns = self._visible_columns()
        for number in range(self._shown.rowCount()):
            self._fit_row(number, columns)

    @override
    def selectionChanged(
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        step = self.chosen_step()
        if step and selected.count():
            self.step_chosen.emit(step)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self.chosen_step()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and step:
            self.step_opened.emit(step)
            return
        super().keyPressEvent(event)

    def _set_up_view(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab leaves the table; by default it would walk every cell of the plan.
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.WHEN, Qt.SortOrder.AscendingOrder)

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        most = max(3, room // look().px(_ROOM_A_COLUMN))
        hidden = list(_DROPPED_FIRST[: max(0, len(Column) - most)])
        least = self._least_widths
        for column in _DROPPED_FIRST[len(hidden) :]:
            # A word that is cut off tells less than a column left to the details.
            if sum(least[one] for one in Column if one not in hidden) > room:
                hidden.append(column)
        for column in Column:
            self.setColumnHidden(column, column in hidden)
        kept = [column for column in Column if column not in hidden]
        total = sum(_SHARES[column] for column in kept)
        others = [column for column in kept if column is not Column.STEP]
        for column in others:
            share = room * _SHARES[column] // total
            self.setColumnWidth(column, max(share, least[column]))
        # The names of the steps take what the others leave; they have the most words.
        used = sum(self.columnWidth(column) for column in others)
        self.setColumnWidth(Column.STEP, max(room - used, least[Column.STEP]))
        self.fit_rows()

    def _least(self, column: Column, rows: tuple[PlanRow, ...]) -> int:
        """Return the width that the longest word of a column needs, head included."""
        head = self._plan.headerData(column, Qt.Orientation.Horizontal)
        texts = {row.state_word for row in rows}
        if column is not Column.STATE:
            texts = {self._plan.words(row, column) for row in rows}
        widths = [self._delegate.least_width(column, one) for one in texts]
        return max([*widths, self._delegate.least_width(column, str(head))], default=0)

    def _fit_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Fit only what came: a filter that is taken off brings many small pieces."""
        columns = self._visible_columns()
        for number in range(first, last + 1):
            self._fit_row(number, columns)

    def _fit_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        columns = self._visible_columns()
        for source_row in range(first.row(), last.row() + 1):
            number = self._shown.row_of(self._plan.rows[source_row].id)
            if number is not None:
                self._fit_row(number, columns)

    def _fit_row(self, number: int, columns: list[tuple[Column, int]]) -> None:
        height = self._height(self._shown.row_at(number), columns)
        if self.rowHeight(number) != height:
            self.setRowHeight(number, height)

    def _height(self, row: PlanRow, columns: list[tuple[Column, int]]) -> int:
        """Return the height a row needs, from memory while nothing of it changed."""
        known = self._heights.get(row.id)
        if known is not None and known[0] is row and known[1] == columns:
            return known[2]
        texts = tuple(
            (column, self._plan.words(row, column), width) for column, width in columns
        )
        height = self._delegate.height(row, texts)
        self._heights[row.id] = (row, columns, height)
        return height

    def _visible_columns(self) -> list[tuple[Column, int]]:
        return [
            (column, self.columnWidth(column))
            for column in Column
            if not self.isColumnHidden(column)
        ]
