"""Another Day 0 side by side with the present one; kept or dropped."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.services.views.centre.call_view import call_view
from planner.services.views.living.difference_view import DifferenceLine
from planner.ui.asking.call_card import CallCard
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.difference_box import DifferenceBox
from planner.ui.asking.difference_table import DifferenceTable
from planner.ui.changes.day_questions import DayQuestions
from planner.ui.changes.plan_forms import AnchorForm
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.layout.side_by_side import SideBySide


class WhatIfDialog(ChangeDialog):
    """Tries a date, and answers which dates would do."""

    def __init__(self, context: PageContext) -> None:
        self.fields = AnchorForm(context.state)
        self.table = DifferenceTable()
        self.call = CallCard()
        super().__init__(
            context,
            self.tr("What if Day 0 moves?")
            if context.state.schedule.day_numbers
            else self.tr("What if the day moves?"),
            self.fields,
            self.tr("Try a date. Nothing changes until you keep it."),
        )
        self.questions = DayQuestions(
            context,
            lambda: context.state.journey.plan,
            self.tr("Which day would do?"),
        )
        if self.fields.day.value is not None:
            self.questions.look_around(self.fields.day.value)
        self.questions.day_wished.connect(self._try)
        self._lay_out()
        self.finished.connect(lambda _result: self.questions.stop())

    def _lay_out(self) -> None:
        """Put what would happen beside the question, so that both are in view."""
        at = self.body.indexOf(self.fields)
        asked = column(self.fields, self.questions, gap=14)
        shown = column(self.preview, self.call, self.table, gap=14)
        for side in (asked, shown):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        both = SideBySide(asked, shown, narrowest=400, shares=(5, 6), gap=24)
        self.body.insertWidget(at, both)
        self.open_at(1180, 760)
        self.fields.setFocus()

    @override
    def make_preview(self) -> DifferenceBox:
        return DifferenceBox(listed=False)

    @override
    def show_lines(self, lines: tuple[DifferenceLine, ...]) -> None:
        super().show_lines(lines)
        self.table.show_lines(lines)

    @override
    def look_ahead(self) -> bool:
        if not super().look_ahead():
            # What an earlier day would do stands beside no day that is refused.
            self.table.show_lines(())
            self.call.show_view(None)
            return False
        state, journey = self.context.state, self.context.state.journey
        plan = self.fields.edit(journey).journey.plan
        anchor = plan.anchor if plan else None
        view = None
        if anchor is not None:
            view = call_view(state.service, journey, anchor, state.speaker)
        self.call.show_view(view)
        return True

    def _try(self, day: object) -> None:
        if isinstance(day, date):
            self.fields.day.set_value(day)
            self.look_ahead()
            self.take_button.setFocus()
