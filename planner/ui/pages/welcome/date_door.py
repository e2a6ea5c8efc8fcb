"""The second door: a treatment, a place, a date or a month; then there is a plan."""

from typing import ClassVar

from typing_extensions import override

from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.models.plan.facts import AnchorDate, AnyAnchor, RoughAnchor
from planner.services.edits.beginning import begin_plan
from planner.ui.pages.welcome.plan_door import PlanDoor
from planner.ui.widgets.fields.choice_list import Choice


class DateDoor(PlanDoor):
    """For whoever has a date, a month, or a place on a waiting list."""

    name: ClassVar[str] = "welcome/date"

    @override
    def kinds(self) -> list[Choice[str]]:
        return [
            Choice("day", self.tr("The day")),
            Choice("rough", self.tr("Only the month or the season")),
            Choice("not-before", self.tr("Not before a day")),
            Choice("waiting", self.tr("Only that I am on the waiting list")),
        ]

    @override
    def edit(self, journey: Journey) -> Edit:
        return begin_plan(
            journey,
            option=self.option,
            protocol=self.protocol,
            place=self.place.text(),
            anchor=self._anchor(),
            today=self.context.state.today(),
        )

    def _anchor(self) -> AnyAnchor | None:
        kind, day = self.kind.value(), self.day.value
        if kind == "waiting":
            return RoughAnchor()
        if kind == "rough":
            return self.span.value
        if day is None:
            return None
        if kind == "not-before":
            return RoughAnchor(first=day)
        return AnchorDate(day=day)
