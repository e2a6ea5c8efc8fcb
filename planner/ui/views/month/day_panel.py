"""What is on one day of the month, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.models.document import Mark
from planner.services.views.living.month_view import MonthDay
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.side_panel import SidePanel
from planner.ui.widgets.words.joints import in_facts, in_points, with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.state_pill import SHAPES
from planner.ui.widgets.words.text import quiet, title


class DayPanel(SidePanel):
    """The agenda of a day.

    Signals:
        step_chosen: the id of a step of the day.
        step_opened: the id of a step to show in full.
    """

    step_chosen = Signal(str)
    step_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(QWidget())
        self.setAccessibleName(self.tr("The chosen day"))

    def show_day(self, day: MonthDay) -> None:
        """Show a day with its steps."""
        notes = [day.number, day.closed]
        if day.away is not None:
            away = self.tr("You are away")
            notes.append(with_label(away, day.away) if day.away else away)
        shown: list[QWidget] = [title(day.name), quiet(in_points(*notes))]
        for row in day.rows:
            spoken = in_facts(row.title, row.state_word)
            words = f"{SHAPES[row.mark]} {spoken}"
            shown.append(link(words, partial(self.step_chosen.emit, row.id), spoken))
        if not day.rows:
            shown.append(Pill(self.tr("Nothing planned"), shape=SHAPES[Mark.NONE]))
        self.show_words(*shown)
