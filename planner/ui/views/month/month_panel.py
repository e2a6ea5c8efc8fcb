"""The month calendar with its leaf buttons, and the chosen day in words."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.views.living.month_view import MonthDay
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.mirror import pointers
from planner.ui.look.room import EM
from planner.ui.views.month.day_panel import DayPanel
from planner.ui.views.month.month_calendar import MakeMonth, MonthCalendar
from planner.ui.views.month.month_days import MonthDays
from planner.ui.views.month.month_legend import MonthLegend
from planner.ui.widgets.buttons import button

_CELLS_FROM: Final = 39.2
"""Width in letters of body text from which the cells of a week hold names."""


class MonthPanel(QWidget):
    """A leaf of the calendar, or its days as a list; the chosen day stands beside it.

    Signals:
        turned: another month is shown.

    Attributes:
        tools: buttons that turn the leaf; the page puts them beside its heading.
        title: name of the month that is shown.
    """

    step_chosen = Signal(str)
    step_opened = Signal(str)
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.calendar = MonthCalendar()
        self.days = MonthDays()
        self.days.hide()
        self.day = DayPanel()
        self.day.step_opened.connect(self.step_opened)
        self.calendar.day_chosen.connect(self._show_day)
        self.calendar.day_opened.connect(self._open_day)
        self.days.day_chosen.connect(self._show_day)
        self.days.step_opened.connect(self.step_opened)
        self._today: date | None = None
        self._day0: date | None = None
        self.calendar.month_changed.connect(self._turned)
        self.tools = self._make_tools()
        self.title = ""
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 10)
        box.addWidget(self.calendar, 1)
        box.addWidget(self.days)
        self._legend = MonthLegend()
        box.addWidget(self._legend)

    def show_plan(self, make: MakeMonth, today: date, day0: date | None) -> None:
        """Show the plan's month.

        Args:
            make: returns the month of a day.
            today: where "Today" goes.
            day0: where "Day 0" goes; None without one.
        """
        self._today, self._day0 = today, day0
        self._to_day0.setEnabled(day0 is not None)
        self.calendar.show_plan(make, today)

    def go_to(self, day: date) -> None:
        """Show a day, as when its step is chosen elsewhere."""
        self.calendar.go_to(day)

    def least_height(self) -> int:
        """Return the height in pixels in which every week has its three lines."""
        legend = self._legend.sizeHint().height()
        return legend + self._box.spacing() + self.calendar.minimumHeight()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose_form()
        super().resizeEvent(event)

    @override
    def heightForWidth(self, width: int) -> int:
        if _is_narrow(width):
            return self.days.height_for(width)
        return super().heightForWidth(width)

    def take_look(self) -> None:
        """Be a list of days where the text is too large for seven columns."""
        self._choose_form()

    @property
    def is_list(self) -> bool:
        """Whether the days stand below each other: cells would hold no names."""
        return _is_narrow(self.width())

    def _choose_form(self) -> None:
        listed = self.is_list
        if listed == self.calendar.isHidden():
            return
        self.calendar.setVisible(not listed)
        self._legend.setVisible(not listed)
        self.days.setVisible(listed)
        self._list_days()
        self._name_leaf()

    def _list_days(self) -> None:
        month = self.calendar.month
        if self.is_list and month is not None:
            self.days.show_month(month)
            if self.calendar.day is not None:
                self.days.go_to(self.calendar.day)

    def _turned(self) -> None:
        if self.is_list:
            self._list_days()
        self._name_leaf()

    def _name_leaf(self) -> None:
        """Call the leaf by its month, in short where its tools need the row."""
        month = self.calendar.month
        if month is None:
            return
        name = month.short_title if self.is_list else month.title
        if name != self.title:
            self.title = name
            self.turned.emit()

    def _make_tools(self) -> tuple[QPushButton, ...]:
        before, onward = self.tr("Month before"), self.tr("Next month")
        earlier, later = pointers()
        back = button(earlier, partial(self.calendar.turn, -1), spoken=before)
        on = button(later, partial(self.calendar.turn, 1), spoken=onward)
        back.setToolTip(before)
        on.setToolTip(onward)
        self._to_day0 = button(self.tr("Day 0"), lambda: self._jump(self._day0))
        today = button(self.tr("Today"), lambda: self._jump(self._today))
        return (back, on, self._to_day0, today)

    def _jump(self, day: date | None) -> None:
        if day is not None:
            self.calendar.go_to(day)

    def _show_day(self, day: object) -> None:
        if isinstance(day, MonthDay):
            self.day.show_day(day)

    def _open_day(self, day: object) -> None:
        if isinstance(day, MonthDay) and day.rows:
            self.step_chosen.emit(day.rows[0].id)


def _is_narrow(width: int) -> bool:
    return width < look().px(_CELLS_FROM * EM)
