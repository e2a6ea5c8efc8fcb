"""The month calendar with its leaf buttons, and the chosen day in words."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.services.views.living.month_view import MonthDay
from planner.ui.look.look import look
from planner.ui.views.month.day_panel import DayPanel
from planner.ui.views.month.month_calendar import MakeMonth, MonthCalendar
from planner.ui.widgets.buttons import button
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.text import title


class MonthPanel(QWidget):
    """A leaf of the calendar; the steps of the chosen day stand beside it."""

    step_chosen = Signal(str)
    step_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.calendar = MonthCalendar()
        self.day = DayPanel()
        self.day.step_chosen.connect(self.step_chosen)
        self.day.step_opened.connect(self.step_opened)
        self.calendar.day_chosen.connect(self._show_day)
        self.calendar.day_opened.connect(self._open_day)
        self._title = title("")
        self._today: date | None = None
        self.calendar.month_changed.connect(self._title.setText)
        self._head = self._make_head()
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(10))
        box.addWidget(self._head)
        box.addWidget(self.calendar, 1)

    def show_plan(self, make: MakeMonth, today: date) -> None:
        """Show the plan's month."""
        self._today = today
        self.calendar.show_plan(make, today)

    def least_height(self) -> int:
        """Return the height in pixels in which every week has its three lines."""
        head = self._head.heightForWidth(max(self.width(), 300))
        return head + self._box.spacing() + self.calendar.minimumHeight()

    def _make_head(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=look().gap(10))
        row.addWidget(self._title)
        for words, turn in (
            (self.tr("Month before"), partial(self.calendar.turn, -1)),
            (self.tr("Today"), self._go_to_today),
            (self.tr("Next month"), partial(self.calendar.turn, 1)),
        ):
            row.add_right(button(words, turn))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def _go_to_today(self) -> None:
        if self._today is not None:
            self.calendar.go_to(self._today)

    def _show_day(self, day: object) -> None:
        if isinstance(day, MonthDay):
            self.day.show_day(day)

    def _open_day(self, day: object) -> None:
        if isinstance(day, MonthDay) and day.rows:
            self.step_chosen.emit(day.rows[0].id)
