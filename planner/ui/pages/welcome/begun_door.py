"""The third door: what has happened so far, here or elsewhere, asked in one go."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.models.edit import Edit
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import AnchorDate, AnyAnchor
from planner.models.plan.schedule import Schedule
from planner.services.edits.beginning import begin_plan
from planner.services.entry.past_text import (
    read_halves,
    read_past,
    write_halves,
    write_past,
)
from planner.services.journeys.before_plan import (
    Told,
    begin_under_way,
)
from planner.ui.entry.draft_fields import Typed
from planner.ui.pages.welcome.past_steps import PastSteps
from planner.ui.pages.welcome.plan_door import PlanDoor
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice


class BegunDoor(PlanDoor):
    """For whoever has begun already.

    What is told of single steps stands in lines that are not shown, so that it is
    kept like all that is typed, whatever steps are asked about: answers in one, in
    the other what is typed for a date and cannot be told yet.
    """

    name: ClassVar[str] = "welcome/begun"

    def __init__(self, context: PageContext) -> None:
        self._told, self._half = QLineEdit(), QLineEdit()
        super().__init__(context)
        for line in (self._told, self._half):
            line.setParent(self)
            line.hide()
            line.textChanged.connect(self._forget)
        self.past = PastSteps(context.state.speaker, context.state.today)
        self.past.changed.connect(self._note)
        self.past.typed.connect(self._note_half)
        self.add(self.past)

    @override
    def kinds(self) -> list[Choice[str]]:
        return [
            Choice("past", self.tr("It was on this day")),
            Choice("day", self.tr("It is still to come, on this day")),
            Choice("rough", self.tr("Still to come, only the month")),
            Choice("unknown", self.tr("I don't know")),
        ]

    @override
    def more_fields(self) -> dict[str, Typed]:
        return {"told": self._told, "half": self._half}

    @override
    def edit(self, journey: Journey) -> Edit:
        state = self.context.state
        built = begin_plan(
            journey,
            option=self.option,
            protocol=self.protocol,
            place=self.place.text(),
            anchor=self._anchor(),
            today=state.today(),
        )
        return begin_under_way(state.service, built, self._day0(), self._answers())

    @override
    def show_draft(self, journey: Journey, schedule: Schedule) -> None:
        super().show_draft(journey, schedule)
        plan = journey.plan
        if plan is not None:
            bare = begin_under_way(
                self.context.state.service, self._built(), self._day0(), {}
            ).journey
            asked = [
                one
                for one in self.context.state.service.schedule(bare).steps
                if one.facts.before is not None
            ]
            self.past.ask(asked, self._answers(), read_halves(self._half.text()))

    @override
    def _require(self) -> None:
        super()._require()
        self.past.require()

    def _built(self) -> Edit:
        state = self.context.state
        return begin_plan(
            state.journey,
            option=self.option,
            protocol=self.protocol,
            place=self.place.text(),
            anchor=self._anchor(),
            today=state.today(),
        )

    def _anchor(self) -> AnyAnchor | None:
        kind, day = self.kind.value(), self.day.value
        if kind == "rough":
            return self.span.value
        return AnchorDate(day=day) if kind == "day" and day is not None else None

    def _day0(self) -> date | None:
        return self.day.value if self.kind.value() == "past" else None

    def _answers(self) -> dict[StepId, Told]:
        return read_past(self._told.text())

    def _note(self) -> None:
        self._told.setText(write_past(self.past.answers()))
        self._note_half()

    def _note_half(self) -> None:
        self._half.setText(write_halves(self.past.halves()))

    def _forget(self, text: str) -> None:
        """Empty the steps where what was typed is cleared, and by nobody here."""
        if not text and not self._told.text() and not self._half.text():
            self.past.forget()
