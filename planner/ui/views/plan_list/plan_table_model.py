"""The plan as a table: the same words for eyes and for screen readers."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from typing_extensions import override

from planner.services.language.date_forms import ENGLISH
from planner.services.language.sorting import sort_key
from planner.services.views.living.plan_view import PlanRow
from planner.ui.views.table_cells import NO_INDEX, VALUE_ROLE, Index, is_head


class Column(IntEnum):
    """The columns, in the order they are shown."""

    WHEN = 0
    STEP = 1
    STATE = 2
    WINDOW = 3
    PLACE = 4
    WHO = 5


_COLUMNS: Final = len(Column)
_TEXT: Final[Mapping[Column, Callable[[PlanRow], str]]] = {
    Column.WHEN: lambda row: row.when,
    Column.STEP: lambda row: row.title,
    Column.STATE: lambda row: row.state_word,
    Column.WINDOW: lambda row: row.window,
    Column.PLACE: lambda row: row.place_word,
    Column.WHO: lambda row: row.who_word,
}


class PlanTableModel(QAbstractTableModel):
    """Shows plan rows in their given order: by date, undated last.

    Args:
        language: whose alphabet orders the words of a column.
        parent: the owner.
    """

    def __init__(self, language: str = ENGLISH, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[PlanRow, ...] = ()
        self._numbers: dict[str, int] = {}
        self._ranks: dict[int, list[int]] = {}

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """Return all rows."""
        return self._rows

    def set_rows(self, rows: tuple[PlanRow, ...]) -> None:
        """Show other rows; where the steps are the same, only changes are told.

        Where a step takes another place, the rows between tell their new step.
        """
        if {row.id for row in rows} != self._numbers.keys():
            self.beginResetModel()
            self._keep(rows)
            self.endResetModel()
            return
        pairs = zip(self._rows, rows, strict=True)
        changed = [at for at, (old, new) in enumerate(pairs) if old != new]
        self._keep(rows)
        for first, last in _runs(changed):
            end = self.index(last, len(Column) - 1)
            self.dataChanged.emit(self.index(first, 0), end)

    def row_of(self, step: str) -> int | None:
        """Return the number of a step's row, None when it is not shown."""
        return self._numbers.get(step)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else _COLUMNS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXT[column](row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == VALUE_ROLE:
            return row
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not is_head(orientation, role):
            return None
        return self.title(Column(section))

    def words(self, row: PlanRow, column: Column) -> str:
        """Return what a cell says."""
        return _TEXT[column](row)

    def ranks(self, column: int) -> Sequence[int]:
        """Return the place of each row among the words of a column.

        Words are compared once, as the person's language does, with numbers in
        them as numbers; sorting then compares places.

        Args:
            column: number of the column.

        Returns:
            By row; equal words have the same place.
        """
        # The rows come in the order of their dates.
        if column == Column.WHEN:
            return range(len(self._rows))
        if column not in self._ranks:
            words = [_TEXT[Column(column)](row) for row in self._rows]
            order = sorted(set(words), key=lambda word: sort_key(word, self._language))
            places = {word: place for place, word in enumerate(order)}
            self._ranks[column] = [places[word] for word in words]
        return self._ranks[column]

    def title(self, column: Column) -> str:
        """Return the words at the head of a column."""
        return {
            Column.WHEN: self.tr("When"),
            Column.STEP: self.tr("Step"),
            Column.STATE: self.tr("State"),
            Column.WINDOW: self.tr("Window"),
            Column.PLACE: self.tr("Where"),
            Column.WHO: self.tr("Who"),
        }[column]

    def _spoken(self, row: PlanRow, column: Column) -> str:
        if column is Column.WHEN:
            return row.spoken
        return self.tr("{column}: {text}").format(
            column=self.title(column), text=_TEXT[column](row) or self.tr("not given")
        )

    def _keep(self, rows: tuple[PlanRow, ...]) -> None:
        self._rows = rows
        self._ranks = {}
        self._numbers = {row.id: number for number, row in enumerate(rows)}


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Return first and last of each run of neighbours, numbers going up."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
