"""The plan as a month on the wall, walked by arrow keys."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from planner.models.civil import EARLIEST_DATE, LATEST_DATE
from planner.services.views.living.month_view import (
    DAYS_A_WEEK,
    MonthDay,
    MonthView,
    month_moved,
)
from planner.ui.look.look import look
from planner.ui.look.mirror import reading_key
from planner.ui.views.month.month_delegate import MonthDelegate
from planner.ui.views.month.month_model import MonthModel

_HEAD_SIDES: Final = 30
MakeMonth = Callable[[date], MonthView]


class MonthCalendar(QTableView):
    """Shows one month; arrows walk the days and turn the leaf at its edges.

    Page up and page down turn the leaf, Home goes to today, Enter opens the day.
    """

    day_chosen = Signal(object)
    """The ``MonthDay`` the keys are on."""
    day_opened = Signal(object)
    """The ``MonthDay`` that Enter or a press chose."""
    month_changed = Signal(str)
    """Title of the month now shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MonthModel(self)
        self._make: MakeMonth | None = None
        self._day: date | None = None
        self._leaf: date | None = None
        self._leaves: dict[date, MonthView] = {}
        self._today: date | None = None
        self.setModel(self._model)
        self.setItemDelegate(MonthDelegate(self))
        self._set_up_view()
        self.clicked.connect(self._pressed)

    @property
    def day(self) -> date | None:
        """Return the day the keys are on."""
        return self._day

    @property
    def month(self) -> MonthView | None:
        """Return the month that is shown, None before the first."""
        return self._model.month

    def show_plan(self, make: MakeMonth, today: date) -> None:
        """Show a plan; the day that was chosen stays chosen."""
        self._make, self._leaf = make, None
        self._leaves.clear()
        self._today = today
        self.go_to(self._day or today)

    def go_to(self, day: date) -> None:
        """Choose a day and show its month.

        Args:
            day: cut to the days whose leaf lies in the calendar.
        """
        if self._make is None:
            return
        # The leaf of a month begins in the month before, which must be dates, too.
        day = min(max(day, EARLIEST_DATE + timedelta(days=45)), LATEST_DATE)
        self._day = day
        # A key within the leaf only moves the choice; the leaf is worked out once.
        leaf = day.replace(day=1)
        if leaf != self._leaf:
            self._leaf = leaf
            # Turned to and fro, a leaf is worked out once, too.
            if leaf not in self._leaves:
                self._leaves[leaf] = self._make(day)
            self._model.show_month(self._leaves[leaf])
            self._fit()
        self._select(day)
        month = self._model.month
        if month is not None:
            self.setAccessibleName(month.title)
            self.month_changed.emit(month.title)

    def turn(self, months: int) -> None:
        """Turn the leaf by months; the day of the month stays where it can.

        Args:
            months: negative for earlier.
        """
        if self._day is None:
            return
        first = month_moved(self._day, months)
        # No month follows the last one of the calendar: then the day itself is kept.
        longest = (month_moved(first, 1) - first).days or self._day.day
        self.go_to(first.replace(day=min(self._day.day, longest)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walked(event.key()):
            super().keyPressEvent(event)

    def _walked(self, key: int) -> bool:
        if self._day is None:
            return False
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -DAYS_A_WEEK,
            Qt.Key.Key_Down: DAYS_A_WEEK,
        }
        leaves = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        pressed = reading_key(key, self.layoutDirection())
        if pressed in steps:
            self.go_to(self._day + timedelta(days=steps[pressed]))
        elif pressed in leaves:
            self.turn(leaves[pressed])
        elif pressed is Qt.Key.Key_Home and self._today is not None:
            self.go_to(self._today)
        elif pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            return False
        return True

    def _pressed(self, index: QModelIndex) -> None:
        day = self._model.day_at(index)
        if day is not None:
            self.go_to(day.day)
            self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        day = self._model.day_at(index)
        if day is not None:
            self.day_opened.emit(day)

    def _select(self, day: date) -> None:
        month = self._model.month
        if month is None:
            return
        position = (day - month.days[0].day).days
        index = self._model.index(*divmod(position, DAYS_A_WEEK))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        shown = self._model.day_at(index)
        if isinstance(shown, MonthDay):
            self.day_chosen.emit(shown)

    def _set_up_view(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Tab leaves the month; in a table Qt would have it walk all 42 days.
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)

    def _fit(self) -> None:
        """Share the height out evenly, never below what three lines need."""
        month = self._model.month
        if month is None:
            return
        weeks = 0
        for week in range(self._model.rowCount()):
            days = month.days[week * DAYS_A_WEEK : (week + 1) * DAYS_A_WEEK]
            needed = any(day.in_month for day in days)
            self.setRowHidden(week, not needed)
            weeks += needed
        metrics = self.horizontalHeader().fontMetrics()
        each_width = self.viewport().width() // DAYS_A_WEEK - look().gap(_HEAD_SIDES)
        heads = month.weekdays
        widest = max((metrics.horizontalAdvance(name) for name in heads), default=0)
        self._model.short_heads = widest > each_width
        least = self.sizeHintForRow(0)
        head = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(head + least * weeks + 2 * self.frameWidth() + 2)
        each = max(least, self.viewport().height() // weeks)
        for week in range(self._model.rowCount()):
            self.setRowHeight(week, each)
