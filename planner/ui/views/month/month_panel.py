"""The month calendar with its leaf buttons, and the chosen day in words."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.services.views.living.month_view import MonthDay
from planner.ui.look.following import by_gap
from planner.ui.look.mirror import pointers
from planner.ui.views.month.day_panel import DayPanel
from planner.ui.views.month.month_calendar import MakeMonth, MonthCalendar
from planner.ui.views.month.month_legend import MonthLegend
from planner.ui.widgets.buttons import button


class MonthPanel(QWidget):
    """A leaf of the calendar; the steps of the chosen day stand beside it.

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
        self.day = DayPanel()
        self.day.step_opened.connect(self.step_opened)
        self.calendar.day_chosen.connect(self._show_day)
        self.calendar.day_opened.connect(self._open_day)
        self._today: date | None = None
        self._day0: date | None = None
        self.calendar.month_changed.connect(self._turned)
        self.tools = self._make_tools()
        self.title = ""
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 10)
        box.addWidget(self.calendar, 1)
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

    def _turned(self, month: str) -> None:
        if month != self.title:
            self.title = month
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
