"""What of the list of the plan is open, hidden and in view."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView

from planner.ui.views.plan_list.agenda_model import AgendaModel
from planner.ui.views.plan_list.plan_filter import PlanFilter
from planner.ui.views.table_cells import VALUE_ROLE

if TYPE_CHECKING:
    from PySide6.QtGui import QStandardItem

_PAGE_OF_ROWS: Final = 8
"""Rows that page down goes on where the list is as long as all of them."""


class AgendaShape:
    """Folds and hides; it knows no row but by its place.

    Args:
        view: the list.
        plan: what it shows.
    """

    def __init__(self, view: QTreeView, plan: AgendaModel) -> None:
        self._view = view
        self._plan = plan

    def folded(self) -> frozenset[str]:
        """Return the ids of the phases that are folded."""
        return frozenset(
            item.data(VALUE_ROLE).id
            for item in self._plan.heads()
            if not self._view.isExpanded(item.index())
        )

    def show_only(self, wanted: PlanFilter) -> None:
        """Hide the rows that a filter keeps out, and heads without any row."""
        for item in self._plan.heads():
            shown = 0
            for at in range(item.rowCount()):
                accepted = wanted.accepts(item.child(at).data(VALUE_ROLE))
                self._view.setRowHidden(at, item.index(), not accepted)
                shown += accepted
            self._view.setRowHidden(item.row(), QModelIndex(), not shown)

    def in_view(self) -> Iterator[object]:
        """Go through the heads and rows that are neither hidden nor folded."""
        for item in self._plan.heads():
            if self._view.isRowHidden(item.row(), QModelIndex()):
                continue
            yield item.data(VALUE_ROLE)
            if self._view.isExpanded(item.index()):
                yield from self._rows(item)

    def _rows(self, item: "QStandardItem") -> Iterator[object]:
        index = item.index()
        for at in range(item.rowCount()):
            if not self._view.isRowHidden(at, index):
                yield item.child(at).data(VALUE_ROLE)


def further(view: QTreeView, index: QModelIndex, *, down: bool) -> QModelIndex:
    """Return the index some rows further down or up, the last one there is."""
    for _ in range(_PAGE_OF_ROWS):
        then = view.indexBelow(index) if down else view.indexAbove(index)
        if not then.isValid():
            break
        index = then
    return index
