"""What is on one day of the month, and what can be done with it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from planner.models.document import Mark
from planner.services.views.living.month_view import MonthDay
from planner.services.views.living.plan_view import PlanRow
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.side_panel import SidePanel
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.joints import in_points, with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.state_pill import SHAPES, state_pill
from planner.ui.widgets.words.text import quiet, small, strong, title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_OVER = frozenset({Mark.DONE, Mark.CANCELLED})


class DayPanel(SidePanel):
    """The agenda of a day.

    Signals:
        date_asked: the id of a step whose day was agreed.
        step_opened: the id of a step to show in full.
        add_asked: the day on which something is to be added.
        away_asked: the day on which the person is away.
    """

    date_asked = Signal(str)
    step_opened = Signal(str)
    add_asked = Signal(object)
    away_asked = Signal(object)

    def __init__(self) -> None:
        self._add = button(self.tr("Add to this day"), self._ask_to_add)
        self._away = button(self.tr("I am away"), self._ask_away)
        self._foot_box = column(flow(self._add, self._away))
        super().__init__(self._foot_box)
        self._day: MonthDay | None = None
        self.setAccessibleName(self.tr("The chosen day"))

    def take_in(self, line: "QWidget") -> None:
        """Have a line to type in at the foot, below the buttons."""
        layout = self._foot_box.layout()
        if layout is not None:
            layout.addWidget(line)

    def show_day(self, day: MonthDay) -> None:
        """Show a day with its steps."""
        if day == self._day:
            return
        self._day = day
        notes = [day.number, day.closed]
        if day.away is not None:
            away = self.tr("You are away")
            notes.append(with_label(away, day.away) if day.away else away)
        shown: list[QWidget] = [small(in_points(*notes)), title(day.name)]
        shown += [self._card(row) for row in day.rows]
        if not day.rows:
            shown.append(Pill(self.tr("Nothing planned"), shape=SHAPES[Mark.NONE]))
        self.show_words(*shown)
        self._add.setAccessibleName(with_label(self._add.text(), day.name))
        self._away.setAccessibleName(with_label(self._away.text(), day.name))

    def _card(self, row: PlanRow) -> Card:
        card = Card()
        card.setAccessibleName(row.title)
        card.add(flow(state_pill(row.state_word, row.mark)), strong(row.title))
        who = in_points(row.time, row.who_word, row.place_word)
        card.add(quiet(who))
        have, show = self.tr("I have a date"), self.tr("Open")
        buttons = []
        if row.mark not in _OVER and row.mark is not Mark.BOOKED:
            ask = partial(self.date_asked.emit, row.id)
            buttons.append(button(have, ask, spoken=with_label(have, row.title)))
        to_it = partial(self.step_opened.emit, row.id)
        buttons.append(button(show, to_it, spoken=with_label(show, row.title)))
        return card.add(flow(*buttons))

    def _ask_to_add(self) -> None:
        if self._day is not None:
            self.add_asked.emit(self._day.day)

    def _ask_away(self) -> None:
        if self._day is not None:
            self.away_asked.emit(self._day.day)
