"""Both plans side by side: each step's date now and then."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from planner.services.views.living.difference_view import DifferenceLine
from planner.ui.look.look import look

_ROW = 46


class DifferenceTable(QTableWidget):
    """Three columns: the step, its date now, its date then."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setAccessibleName(self.tr("Both plans side by side"))
        self.setHorizontalHeaderLabels(
            [self.tr("Step"), self.tr("Now"), self.tr("Then")]
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.hide()

    def show_lines(self, lines: tuple[DifferenceLine, ...]) -> None:
        """Show the steps that have a date in either plan."""
        dated = [line for line in lines if line.before or line.after]
        self.setRowCount(len(dated))
        for number, line in enumerate(dated):
            for column, words in enumerate((line.title, line.before, line.after)):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, line.text)
                self.setItem(number, column, item)
            self.setRowHeight(number, look().px(_ROW))
        # All of it: what it stands on scrolls.
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + len(dated) * look().px(_ROW) + 4)
        self.setVisible(bool(dated))
