"""Sorts and filters the plan's table."""

from msgspec import Struct
from PySide6.QtCore import QObject, QSortFilterProxyModel
from typing_extensions import override

from planner.services.language.letters import fold
from planner.services.views.living.plan_view import PlanRow
from planner.ui.views.plan_list.plan_table_model import PlanTableModel
from planner.ui.views.table_cells import Index


class PlanFilter(Struct, frozen=True, kw_only=True):
    """Which rows are shown; "" lets everything through.

    Attributes:
        phase: id of a phase.
        place, who, state: values of the place, of the role and of the state.
        text: must occur in title, note, place or who, in any case.
    """

    phase: str = ""
    place: str = ""
    who: str = ""
    state: str = ""
    text: str = ""

    def accepts(self, row: PlanRow) -> bool:
        """Whether a row is shown."""
        return (
            self.phase in {"", row.phase}
            and self.place in {"", row.place}
            and self.who in {"", row.who}
            and self.state in {"", row.state}
            and self._found_in(row)
        )

    def _found_in(self, row: PlanRow) -> bool:
        words = f"{row.title} {row.note} {row.place_word} {row.who_word} {row.when}"
        return fold(self.text.strip()) in fold(words)


class PlanFilterModel(QSortFilterProxyModel):
    """Lets through the rows that the filter accepts."""

    def __init__(self, source: PlanTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = PlanFilter()
        self._plan = source
        self.setSourceModel(source)

    @property
    def filter(self) -> PlanFilter:
        """Return the filter in force."""
        return self._filter

    def set_filter(self, chosen: PlanFilter) -> None:
        """Show only what this filter accepts."""
        if chosen == self._filter:
            return
        self.beginFilterChange()
        self._filter = chosen
        self.endFilterChange()

    def row_of(self, step: str) -> int | None:
        """Return the number of a step's row as shown, None when it is not.

        Args:
            step: an occurrence as ``<id>#<n>``.
        """
        number = self._plan.row_of(step)
        if number is None:
            return None
        index = self.mapFromSource(self._plan.index(number, 0))
        return index.row() if index.isValid() else None

    def row_at(self, number: int) -> PlanRow:
        """Return a shown row.

        Args:
            number: as shown, from 0.
        """
        return self._plan.rows[self.mapToSource(self.index(number, 0)).row()]

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        ranks = self._plan.ranks(source_left.column())
        return ranks[source_left.row()] < ranks[source_right.row()]

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self._filter.accepts(self._plan.rows[source_row])
