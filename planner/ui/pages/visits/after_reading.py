"""What stands in the fields of a visit, and at which of them a refusal belongs."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from planner.models.answers import DateTold, NextTold, ResultTold, VisitTold
from planner.models.ids import StepId
from planner.models.journey import Contact
from planner.models.person.visit import Decided
from planner.models.structs import replace
from planner.services.views.visits.visit_view import VisitView
from planner.ui.entry.date_field import DateField
from planner.ui.entry.draft_fields import Typed, draft_field
from planner.ui.pages.visits.set_date_field import SetDateField
from planner.ui.widgets.fields.choice_list import ChoiceList

STEPS: Final = ("first", "second")
"""How the rows for agreed next steps are called."""
_PRINTED: Final = ("unit", "low", "high")
"""What a laboratory prints beside a result."""


class AfterReading:
    """Reads the fields of a visit.

    Args:
        fields: by their places.
        view: the visit they belong to.
        today: returns today's date.
    """

    def __init__(
        self, fields: Mapping[str, Typed], view: VisitView, today: Callable[[], date]
    ) -> None:
        self.fields = fields
        self._view = view
        self._today = today

    def told(self) -> VisitTold:
        """Return what stands in the fields; what cannot be read is left out."""
        view = self._view
        return VisitTold(
            on=self._day("on"),
            changed=self._text("changed"),
            answers={one.id: self._text(f"answers.{one.id}") for one in view.asked},
            dates={
                one.step: told
                for one in view.dates
                if (told := self._date(f"dates.{one.step}")) is not None
            },
            contacts=tuple(self._contacts()),
            results=tuple(self._results()),
            next_steps=tuple(self._next_steps()),
            next_visit=self._next_visit(),
            decided=self._decided(),
            decision=self._text("decision"),
        )

    def field_of(self, place: str) -> str:
        """Return which field a refused place of ``VisitTold`` belongs to."""
        part, _, rest = place.partition(".")
        number, _, name = rest.partition(".")
        if part == "results":
            steps = [f"result.{one}" for one in self._told_results()]
            at = int(number)
            if at >= len(steps):
                return f"test.{name}"
            return f"{steps[at]}.{name}" if name in _PRINTED else steps[at]
        if part == "next_steps":
            rows = [one for one in STEPS if self._has_step(one)]
            return f"{rows[int(number)]}.{'what' if name == 'what' else 'by'}"
        if part == "contacts":
            return f"contacts.{number}.{name or 'name'}"
        return "next_visit.on" if place == "next_visit.what" else place

    # What stands in them

    def _text(self, place: str) -> str:
        field = self.fields.get(place)
        return draft_field(field).text().strip() if field is not None else ""

    def _day(self, place: str) -> date | None:
        field = self.fields.get(place)
        return field.value if isinstance(field, DateField) else None

    def _date(self, place: str) -> DateTold | None:
        field = self.fields.get(place)
        return field.value if isinstance(field, SetDateField) else None

    def _contacts(self) -> Iterator[Contact]:
        for role in self._view.people:
            name = self._text(f"contacts.{role}.name")
            phone = self._text(f"contacts.{role}.phone")
            if name or phone:
                yield Contact(role=role, name=name, phone=phone)

    def _results(self) -> Iterator[ResultTold]:
        days = {one.step: one.day for one in self._view.results}
        for step in self._told_results():
            lead = f"result.{step}"
            own = ResultTold(step=step, on=days[step], result=self._text(lead))
            yield self._with_printed(own, lead)
        test, result = self._text("test.test"), self._text("test.result")
        on = self._day("test.on")
        alone = any(self._text(f"test.{name}") for name in _PRINTED)
        if test or result or on or alone:
            day = on or self._day("on") or self._today()
            told = ResultTold(test=test, on=day, result=result)
            yield self._with_printed(told, "test")

    def _with_printed(self, result: ResultTold, lead: str) -> ResultTold:
        unit, low, high = (self._text(f"{lead}.{name}") for name in _PRINTED)
        return replace(result, unit=unit, low=low, high=high)

    def _next_steps(self) -> Iterator[NextTold]:
        for row in STEPS:
            if self._has_step(row):
                yield NextTold(
                    what=self._text(f"{row}.what"), by=self._day(f"{row}.by")
                )

    def _has_step(self, row: str) -> bool:
        return bool(self._text(f"{row}.what") or self._day(f"{row}.by"))

    def _told_results(self) -> list[StepId]:
        # A unit without its result is no result: that is said where it would stand.
        return [
            one.step
            for one in self._view.results
            if self._text(f"result.{one.step}")
            or any(self._text(f"result.{one.step}.{name}") for name in _PRINTED)
        ]

    def _next_visit(self) -> NextTold | None:
        on, time = self._day("next_visit.on"), self._text("next_visit.time")
        return NextTold(on=on, time=time) if on or time else None

    def _decided(self) -> Decided | None:
        field = self.fields.get("decided")
        chosen = field.value() if isinstance(field, ChoiceList) else None
        return chosen if isinstance(chosen, Decided) else None
