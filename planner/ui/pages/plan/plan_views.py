"""The plan shown three ways: as a table, by the month, on a line of time."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Timeline
from planner.models.ids import StepId
from planner.services.views.living.month_view import month_view
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.look import look
from planner.ui.state.app_state import AppState
from planner.ui.views.month.month_panel import MonthPanel
from planner.ui.views.plan_list.plan_filters import PlanFilters
from planner.ui.views.plan_list.plan_table import PlanTable
from planner.ui.views.timeline_view.timeline import TimelineCanvas
from planner.ui.views.timeline_view.timeline_layout import COMPACT
from planner.ui.views.timeline_view.timeline_panel import TimelinePanel
from planner.ui.widgets.layout.layouts import column

if TYPE_CHECKING:
    from datetime import date

TABLE, MONTH, TIMELINE = range(3)
_TABLE_HEIGHT: Final = 420
"""Height of the table at 100 %; with the timeline above it fills the window."""
_STRIP_UP_TO: Final = 130
"""At larger text, in percent, the table is worth more room than the strip of time."""


class PlanViews(QWidget):
    """What is chosen in one view is chosen in all; one of them is in view.

    Args:
        state: whose words are spoken.

    Signals:
        chosen: the id of a step that was gone to.
        opened: the id of a step to do something with.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._rows: tuple[PlanRow, ...] = ()
        self._plan_line: Timeline | None = None
        self._chosen = StepId("")
        self._today: date = state.schedule.today
        self.shown = TABLE
        self.strip = TimelineCanvas(COMPACT)
        self.filters = PlanFilters()
        self.table = PlanTable(state.speaker.language)
        self.month = MonthPanel()
        self.timeline = TimelinePanel()
        self._build()
        self._listen()

    def show_plan(
        self, rows: tuple[PlanRow, ...], timeline: Timeline, today: "date"
    ) -> None:
        """Show a plan; the views out of sight follow when they are turned to."""
        self._rows, self._plan_line, self._today = rows, timeline, today
        self.table.show_rows(rows)
        self.filters.offer(rows)
        self.strip.show_timeline(timeline)
        self._show_other_view()

    def choose(self, step: StepId) -> None:
        """Choose a step in every view."""
        self._chosen = step
        self.table.choose(step)
        self.strip.choose(step)
        self.timeline.choose(step)

    def show_view(self, number: int) -> None:
        """Show ``TABLE``, ``MONTH`` or ``TIMELINE``.

        Args:
            number: 0, 1 or 2.
        """
        self.shown = number
        for at, view in enumerate(self._views):
            view.setVisible(at == number)
        self._show_other_view()

    def fold_filters(self, *, wanted: bool) -> None:
        """Offer the filters above the table, or take them away with their effect."""
        self.filters.setVisible(wanted)
        if wanted:
            self.filters.text.setFocus()
        else:
            self.filters.clear()

    def _build(self) -> None:
        self.table.setMinimumHeight(look().gap(_TABLE_HEIGHT))
        first = column(self.strip, self.filters, self.table, gap=14)
        self.strip.setVisible(not look().simple and look().percent <= _STRIP_UP_TO)
        self.filters.hide()
        self._views: tuple[QWidget, ...] = (first, self.month, self.timeline)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        # Shown before it has a parent, a widget would be a window for a moment and
        # take the keyboard.
        for number, view in enumerate(self._views):
            box.addWidget(view)
            view.setVisible(number == TABLE)

    def _listen(self) -> None:
        self.filters.changed.connect(self.table.set_filter)
        for chosen in (
            self.table.step_chosen,
            self.strip.point_chosen,
            self.month.step_chosen,
            self.timeline.step_chosen,
        ):
            chosen.connect(self.chosen)
        for opened in (
            self.table.step_opened,
            self.strip.point_opened,
            self.timeline.step_opened,
        ):
            opened.connect(self.opened)

    def _show_other_view(self) -> None:
        """Show the month or the timeline, while one of them is looked at."""
        timeline = self._plan_line
        if timeline is None:
            return
        if self.shown == MONTH:
            self.month.show_plan(
                lambda day: month_view(day, self._rows, timeline, self._state.speaker),
                self._today,
            )
        elif self.shown == TIMELINE:
            self.timeline.show_timeline(timeline)
            self.timeline.choose(self._chosen)
