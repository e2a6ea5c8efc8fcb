"""The plan shown three ways: as a list, by the month, on a line of time."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Timeline
from planner.models.ids import StepId
from planner.services.views.living.month_view import CountryWeek, month_view
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.room import EM
from planner.ui.pages.plan.plan_board import BoardView, PlanBoard
from planner.ui.pages.plan.step_panel import StepPanel
from planner.ui.state.app_state import AppState
from planner.ui.views.month.month_panel import MonthPanel
from planner.ui.views.plan_list.agenda import Agenda
from planner.ui.views.plan_list.phase_strip import PhaseStrip
from planner.ui.views.plan_list.plan_filters import PlanFilters
from planner.ui.views.timeline_view.timeline_panel import TimelinePanel

if TYPE_CHECKING:
    from datetime import date

LIST, MONTH, TIMELINE = range(3)
_GAP: Final = 10
_LEAST: Final = 16
"""Height in letters below which a list with its own scroll bar shows too little."""


class PlanViews(QWidget):
    """What is chosen in one view is chosen in all; one of them is in view.

    Args:
        state: whose words are spoken.
        details: shows the chosen step.

    Signals:
        chosen: the id of a step that was gone to.
        opened: the id of a step to do something with.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, state: AppState, details: StepPanel) -> None:
        super().__init__()
        self._state = state
        self._rows: tuple[PlanRow, ...] = ()
        self._plan_line: Timeline | None = None
        self._chosen = StepId("")
        self._today: date = state.schedule.today
        self.shown = LIST
        self._week: Callable[[], CountryWeek] = CountryWeek
        self.details = details
        self.filters = PlanFilters()
        self.strip = PhaseStrip()
        self.agenda = Agenda()
        self.month = MonthPanel()
        self.timeline = TimelinePanel()
        self.board = PlanBoard(
            self.agenda,
            BoardView(self.agenda, details, lambda: look().px(_LEAST * EM)),
            BoardView(self.month, self.month.day, self.month.least_height, 19),
            BoardView(self.timeline, details, lambda: None),
        )
        self._build()
        self._listen()

    def show_plan(
        self,
        rows: tuple[PlanRow, ...],
        order: Sequence[str],
        timeline: Timeline,
        today: "date",
        week: Callable[[], CountryWeek],
    ) -> None:
        """Show a plan; the views out of sight follow when they are turned to.

        Args:
            rows: every step.
            order: ids of the phases as the timetable has them.
            timeline: the plan as a picture.
            today: is shown in the month.
            week: returns how weeks go where the person lives.
        """
        self._week = week
        self._rows, self._plan_line, self._today = rows, timeline, today
        self.agenda.show_rows(rows, order)
        self.strip.show_timeline(timeline)
        self.filters.offer(rows)
        self._show_other_view()

    def choose(self, step: StepId) -> None:
        """Choose a step in every view."""
        self._chosen = step
        self.agenda.choose(step)
        self.timeline.choose(step)

    def show_view(self, number: int) -> None:
        """Show ``LIST``, ``MONTH`` or ``TIMELINE``.

        Args:
            number: 0, 1 or 2.
        """
        self.shown = number
        self._show_other_view()
        row = next((row for row in self._rows if row.id == self._chosen), None)
        if number == MONTH and row is not None and row.start is not None:
            self.month.go_to(row.start)
        self.board.show_view(number)

    def set_fill(self, *, fill: bool) -> None:
        """Fill the page, or be as long as all there is to show."""
        in_list = self.shown == LIST and not self.board.only_panel
        # Where the page scrolls each line of it counts, and the list has its heads.
        self.strip.setVisible(in_list and fill)
        self.details.set_under_row(under=in_list and not fill)
        self.board.set_fill(fill=fill)

    def hidden_height(self) -> int:
        """Return how many pixels more the views take where they fill the page."""
        in_list = self.shown == LIST and not self.board.only_panel
        if not in_list or not self.strip.isHidden():
            return 0
        return self.strip.sizeHint().height() + look().gap(_GAP)

    def fold_filters(self, *, wanted: bool) -> None:
        """Offer the filters above the list, or take them away with their effect."""
        self.filters.setVisible(wanted)
        if wanted:
            self.filters.text.setFocus()
        else:
            self.filters.clear()

    def _build(self) -> None:
        self.filters.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, _GAP)
        box.addWidget(self.strip)
        box.addWidget(self.filters)
        box.addWidget(self.board, 1)
        self.board.show_view(LIST)

    def _listen(self) -> None:
        self.filters.changed.connect(self.agenda.set_filter)
        for chosen in (
            self.agenda.step_chosen,
            self.month.step_chosen,
            self.timeline.step_chosen,
        ):
            chosen.connect(self.chosen)
        for opened in (
            self.agenda.step_opened,
            self.month.step_opened,
            self.timeline.step_opened,
        ):
            opened.connect(self.opened)
        self.strip.phase_chosen.connect(self._go_to_phase)
        self.details.left.connect(self._go_back)

    def _go_to_phase(self, phase: str) -> None:
        """Choose the first step of a phase, in the list's own order."""
        first = next((row for row in self._rows if row.phase == phase), None)
        if first is not None:
            self.chosen.emit(first.id)

    def _go_back(self) -> None:
        """Give the keyboard back to the view that is looked at."""
        target = self.agenda if self.shown == LIST else self.timeline.canvas
        target.setFocus()

    def _show_other_view(self) -> None:
        """Show the month or the timeline, while one of them is looked at."""
        timeline = self._plan_line
        if timeline is None:
            return
        if self.shown == MONTH:
            speaker, week = self._state.speaker, self._week()
            self.month.show_plan(
                lambda day: month_view(day, self._rows, timeline, speaker, week),
                self._today,
                timeline.day0,
            )
        elif self.shown == TIMELINE:
            self.timeline.show_timeline(timeline)
            self.timeline.choose(self._chosen)
