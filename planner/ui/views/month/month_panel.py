"""The month calendar with its leaf buttons and the chosen day in words."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.models.document import Mark
from planner.services.views.living.month_view import MonthDay
from planner.ui.look.look import look
from planner.ui.views.month.month_calendar import MakeMonth, MonthCalendar
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.joints import in_facts, in_points, with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.state_pill import SHAPES
from planner.ui.widgets.words.text import quiet, title


class MonthPanel(QWidget):
    """A leaf of the calendar; the steps of the chosen day can be opened."""

    step_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.calendar = MonthCalendar()
        self.calendar.day_chosen.connect(self._show_day)
        self.calendar.day_opened.connect(self._open_day)
        self._title = title("")
        self._today: date | None = None
        self._day = Card()
        self.calendar.month_changed.connect(self._title.setText)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(12))
        box.addWidget(self._head())
        box.addWidget(self.calendar)
        box.addWidget(self._day)

    def show_plan(self, make: MakeMonth, today: date) -> None:
        """Show the plan's month."""
        self._today = today
        self.calendar.show_plan(make, today)

    def _head(self) -> QWidget:
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
        if not isinstance(day, MonthDay):
            return
        self._day.empty()
        self._day.add(title(day.name))
        notes = [day.number, day.closed]
        if day.away is not None:
            away = self.tr("You are away")
            notes.append(with_label(away, day.away) if day.away else away)
        self._day.add(quiet(in_points(*notes)))
        for row in day.rows:
            spoken = in_facts(row.title, row.state_word)
            words = f"{SHAPES[row.mark]} {spoken}"
            self._day.add(link(words, partial(self.step_chosen.emit, row.id), spoken))
        if not day.rows:
            self._day.add(Pill(self.tr("Nothing planned"), shape=SHAPES[Mark.NONE]))

    def _open_day(self, day: object) -> None:
        if isinstance(day, MonthDay) and day.rows:
            self.step_chosen.emit(day.rows[0].id)
