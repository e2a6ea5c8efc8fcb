"""A month as a table of weeks, so that keys and screen readers know their way."""

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from typing_extensions import override

from planner.services.views.living.month_view import (
    DAYS_A_WEEK,
    WEEKS,
    MonthDay,
    MonthView,
)
from planner.ui.views.table_cells import NO_INDEX, VALUE_ROLE, Index, is_head


class MonthModel(QAbstractTableModel):
    """Six weeks of seven days; empty until a month is shown.

    Attributes:
        short_heads: show "Mon" where there is no room for "Monday".
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._month: MonthView | None = None
        self.short_heads = False

    @property
    def month(self) -> MonthView | None:
        """Return the month that is shown."""
        return self._month

    def show_month(self, month: MonthView) -> None:
        """Show a month, the same or another one."""
        # The first month brings rows and columns; later ones only other words, and the
        # keys stay on their cell.
        if self._month is None:
            self.beginResetModel()
            self._month = month
            self.endResetModel()
            return
        self._month = month
        last = self.index(WEEKS - 1, DAYS_A_WEEK - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def day_at(self, index: Index) -> MonthDay | None:
        """Return the day of a cell."""
        if self._month is None or not index.isValid():
            return None
        return self._month.days[index.row() * DAYS_A_WEEK + index.column()]

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or self._month is None else WEEKS

    @override
    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or self._month is None else DAYS_A_WEEK

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.day_at(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return day.spoken
        return day if role == VALUE_ROLE else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if self._month is None or not is_head(orientation, role):
            return None
        if self.short_heads and role == Qt.ItemDataRole.DisplayRole:
            return self._month.weekdays_short[section]
        return self._month.weekdays[section]
