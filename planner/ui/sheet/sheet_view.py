"""How the editor of a sheet looks: what is wrong, steps, the sheet, the dates."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule
from planner.services.sheet.sheet_problems import SheetProblem
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.sheet.parts.day_table import DayTable
from planner.ui.sheet.parts.sheet_phases import SheetPhases
from planner.ui.sheet.parts.sheet_steps_view import StepsView
from planner.ui.sheet.parts.sheet_trouble import SheetTrouble
from planner.ui.sheet.schedule_preview import SchedulePreview
from planner.ui.sheet.writing.sheet_writing import SheetWriting
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.segments import Segments
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide

STEPS, SHEET, DATES, TABLE = range(4)
Begin = Callable[[TreatmentProtocol | None], None]
Starts = Iterable[tuple[str, TreatmentProtocol | None]]
_GAP: Final = 12


class SheetView(QWidget):
    """Four pages of a sheet, below what is wrong with it.

    Args:
        writing: the sheet, and what its buttons do.
        speaker: words.
    """

    def __init__(self, writing: SheetWriting, speaker: Speaker) -> None:
        super().__init__()
        self._writing = writing
        self.phases = SheetPhases(writing.protocol, writing.change, speaker)
        self.steps = StepsView(speaker, writing)
        self.preview = SchedulePreview()
        self.table = DayTable(speaker, writing.take_table)
        writing.watch_table(self.table)
        self.trouble = SheetTrouble(speaker)
        self.trouble.asked_for.connect(self._mend)
        self._starts = button(self.tr("Start again from…"), lambda: None)
        head = column(writing.head, flow(self._starts), gap=14)
        self.pages = Segments(
            self.tr("Parts of the sheet"),
            [
                (self.tr("Steps"), self.steps),
                (
                    self.tr("The sheet"),
                    SideBySide(head, self.phases, narrowest=420, gap=24),
                ),
                (self.tr("Your dates"), self.preview),
                (self.tr("Type a table"), self.table),
            ],
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, _GAP)
        box.addWidget(self.trouble)
        box.addWidget(self.pages, 1)

    @property
    def shows_dates(self) -> bool:
        """Whether the page of the dates is in view."""
        return self.pages.shown == DATES

    def offer_starts(self, starts: Starts, begin: Begin) -> None:
        """Offer what a sheet may start from; None stands for nothing."""
        menu = QMenu(self)
        for words, base in starts:
            action = menu.addAction(words)
            action.triggered.connect(partial(_without_tick, partial(begin, base)))
        self._starts.setMenu(menu)

    def show_sheet(self) -> None:
        """Show every field anew, after more than typing has changed."""
        protocol = self._writing.draft.protocol
        self._writing.settle()
        self._writing.head.show_sheet(protocol, self._writing.draft.head())
        self.phases.show_sheet(protocol)
        self.table.show_rows(self._writing.draft.state.table)
        self.show_step()

    def show_step(self) -> None:
        """Show the fields of the chosen step."""
        self.steps.show_step(self._writing.draft)

    def show_problems(self, problems: Sequence[SheetProblem], refusal: str) -> None:
        """Say what is wrong at its field, on its page and above all pages."""
        draft = self._writing.draft
        here = {o.field: o.error for o in problems if o.step == draft.chosen}
        whole = {o.field: o.error for o in problems if o.step is None}
        self._writing.fields.show_errors(here)
        self._writing.head.show_errors(whole)
        troubled = {SHEET if o.step is None else STEPS for o in problems}
        self.pages.mark(frozenset(troubled))
        self.trouble.show_problems(problems, draft.protocol, refusal)

    def show_dates(self, schedule: Schedule | None) -> None:
        """Show the date of every step beside it; None while there are none."""
        draft = self._writing.draft
        self.steps.show_dates(draft.protocol, draft.chosen, schedule)

    def write_title(self) -> None:
        """Let the name of the chosen step be typed."""
        fields = self._writing.fields
        self.pages.show_page(STEPS)
        fields.go_to("title")
        fields.lines["title"].setFocus()
        fields.lines["title"].selectAll()

    def _mend(self, problem: SheetProblem) -> None:
        """Show the field that has the trouble."""
        if problem.step is None:
            self.pages.show_page(SHEET)
            return
        self.pages.show_page(STEPS)
        self._writing.choose(problem.step)
        self._writing.fields.go_to(problem.field)


def _without_tick(run: Callable[[], None], _checked: object = None) -> None:
    """Run what a menu's action stands for; Qt hands over whether it is ticked."""
    run()
