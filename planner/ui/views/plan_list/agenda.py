"""The plan as a list by phase: walked by keys, folded, filtered."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView
from typing_extensions import override

from planner.services.views.living.plan_view import PlanRow
from planner.ui.views.plan_list.agenda_delegate import AgendaDelegate
from planner.ui.views.plan_list.agenda_model import AgendaModel, PhaseHead
from planner.ui.views.plan_list.agenda_shape import AgendaShape, further
from planner.ui.views.plan_list.plan_filter import PlanFilter
from planner.ui.views.table_cells import VALUE_ROLE

_BARS: Final = {
    # A bar that comes while rows are laid out takes width, words wrap, rows grow, and
    # what was long enough without the bar needs it with the bar.
    True: Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
    False: Qt.ScrollBarPolicy.ScrollBarAsNeeded,
}


class Agenda(QTreeView):
    """Shows the steps of a plan under the heads of their phases; one is chosen."""

    step_chosen = Signal(str)
    """Id of the step whose row became the current one."""
    step_opened = Signal(str)
    """Id of the step whose row was entered (Enter) or pressed twice."""
    grown = Signal()
    """Rows came, went or were folded: the list is longer or shorter than before."""

    def __init__(self) -> None:
        super().__init__()
        self.plan = AgendaModel(self)
        self._delegate = AgendaDelegate(self)
        self._shape = AgendaShape(self, self.plan)
        self._filter = PlanFilter()
        self._showing = False
        self._long = False
        self.setModel(self.plan)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Steps of the plan"))
        self._set_up_view()
        self.clicked.connect(self._turn_head)
        self.doubleClicked.connect(self._open)
        for folded in (self.expanded, self.collapsed):
            folded.connect(lambda _index: self.grown.emit())

    def show_rows(self, rows: tuple[PlanRow, ...], order: Sequence[str] = ()) -> None:
        """Show rows; the chosen step stays chosen while it is there.

        Args:
            rows: by date, undated ones last.
            order: ids of the phases as the timetable has them.
        """
        folded = self._shape.folded()
        self._showing = True
        moved = self.plan.show_rows(rows, order)
        if moved:
            for item in self.plan.heads():
                head = item.data(VALUE_ROLE)
                self.setExpanded(item.index(), head.id not in folded)
            self._shape.show_only(self._filter)
        self._showing = False
        if moved:
            self.choose(self._delegate.chosen)
            self.grown.emit()

    def set_filter(self, chosen: PlanFilter) -> None:
        """Show only what the filter accepts."""
        if chosen != self._filter:
            self._filter = chosen
            self._shape.show_only(chosen)
            self.choose(self._delegate.chosen)
            self.grown.emit()

    def shown_rows(self) -> list[PlanRow]:
        """Return the rows that can be walked to, from top to bottom."""
        return [value for value in self._shape.in_view() if isinstance(value, PlanRow)]

    def chosen_step(self) -> str:
        """Return the id of the chosen step, "" when none is."""
        return self._delegate.chosen

    def choose(self, step: str) -> None:
        """Make a step's row the current one and bring it into view."""
        item = self.plan.item_of(step)
        before = self._delegate.chosen
        self._delegate.chosen = step if item is not None else ""
        if item is not None:
            head = item.parent().index()
            if not self.isExpanded(head):
                self.expand(head)
            index = item.index()
            if self.currentIndex() != index:
                self._showing = True
                self.setCurrentIndex(index)
                self._showing = False
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        if before != step:
            self._follow(before, step)

    def set_long(self, *, long: bool) -> None:
        """Be as long as all rows together, or scroll in the room there is."""
        self._long = long
        self.setVerticalScrollBarPolicy(_BARS[long])
        if not long:
            self.open_gap(0)

    def open_gap(self, height: int) -> None:
        """Keep so many pixels free below the chosen row."""
        if height != self._delegate.gap:
            self._delegate.gap = height
            self.scheduleDelayedItemsLayout()

    def whole_height(self, width: int) -> int:
        """Return how high all rows are together at a width, both in pixels."""
        frame, rows = 2 * self.frameWidth(), self._shape.in_view()
        return sum(self._delegate.height(one, width - frame) for one in rows) + frame

    def place_below(self, width: int) -> int | None:
        """Return where the chosen row ends, in pixels from the top of a long list.

        Returns:
            None while the row is not in the list.
        """
        inner, top = width - 2 * self.frameWidth(), self.frameWidth()
        for one in self._shape.in_view():
            top += self._delegate.height(one, inner)
            if isinstance(one, PlanRow) and one.id == self._delegate.chosen:
                return top - self._delegate.gap
        return None

    @override
    def selectionChanged(
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        value = next((one.data(VALUE_ROLE) for one in selected.indexes()), None)
        if isinstance(value, PlanRow) and not self._showing:
            before = self._delegate.chosen
            self._delegate.chosen = value.id
            if before != value.id:
                self._follow(before, value.id)
                self.step_chosen.emit(value.id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Words wrap anew: every row may have another height.
            self.scheduleDelayedItemsLayout()
        _show_head(self, event.size().height() - event.oldSize().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        enters = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if isinstance(index.data(VALUE_ROLE), PhaseHead):
            if enters or key == Qt.Key.Key_Space:
                self._turn_head(index)
                return
        elif enters and index.isValid():
            self._open(index)
            return
        super().keyPressEvent(event)

    @override
    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        actions = QAbstractItemView.CursorAction
        if self._long and cursorAction in {actions.MovePageDown, actions.MovePageUp}:
            on = cursorAction is actions.MovePageDown
            return further(self, self.currentIndex(), down=on)
        return super().moveCursor(cursorAction, modifiers)

    @override
    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Tell where the current row is: a page brings that into view, not all."""
        if query is Qt.InputMethodQuery.ImCursorRectangle:
            return self.row_box()
        return super().inputMethodQuery(query)

    def row_box(self) -> QRect:
        """Return where the current row is, in pixels from the corner of the list."""
        box = self.visualRect(self.currentIndex())
        value = self.currentIndex().data(VALUE_ROLE)
        if isinstance(value, PlanRow) and value.id == self._delegate.chosen:
            box.setHeight(box.height() - self._delegate.gap)
        return box.translated(self.viewport().pos())

    def _set_up_view(self) -> None:
        modes = QAbstractItemView
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(modes.SelectionMode.SingleSelection)
        self.setEditTriggers(modes.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(modes.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _follow(self, *steps: str) -> None:
        """Paint the rows anew of which one is chosen now, one is not any more."""
        if self._delegate.gap:
            self.scheduleDelayedItemsLayout()
        for item in map(self.plan.item_of, steps):
            if item is not None:
                self.viewport().update(self.visualRect(item.index()))

    def _turn_head(self, index: QModelIndex) -> None:
        if isinstance(index.data(VALUE_ROLE), PhaseHead):
            self.setExpanded(index, not self.isExpanded(index))

    def _open(self, index: QModelIndex) -> None:
        value = index.data(VALUE_ROLE)
        if isinstance(value, PlanRow):
            self.step_opened.emit(value.id)


def _show_head(agenda: Agenda, grown: int) -> None:
    """Show the phase above the chosen row, where the row stands first in view.

    Args:
        agenda: the list.
        grown: pixels that it is higher than before; nothing is done for less than one.
    """
    item = agenda.plan.item_of(agenda.chosen_step())
    if grown <= 0 or item is None or item.row():
        return
    row = agenda.visualRect(item.index())
    if 0 <= row.top() < row.height():
        agenda.scrollTo(item.parent().index())
