"""The fields of changes to the days that block steps."""

from collections.abc import Mapping
from datetime import date
from uuid import uuid4

from typing_extensions import override

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import AwayId
from planner.models.journey import Journey
from planner.models.plan.facts import Away, Closure
from planner.models.plan.protocol import Site
from planner.services.edits import day_edits
from planner.ui.asking.change_form import ChangeForm, OwnWords
from planner.ui.entry.date_field import DateField
from planner.ui.entry.draft_fields import Typed
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.layout.layouts import flow


class BlockedForm(ChangeForm):
    """Days on which the person is away, or on which clinics are shut."""

    def __init__(self, state: AppState, day: date | None = None) -> None:
        super().__init__(self.tr("Plan around these days"), "plan/blocked-days")
        self._id = AwayId(uuid4().hex)
        today, speaker = state.today, state.speaker
        choices: list[Choice[Site | None]] = [
            Choice(None, self.tr("I am away")),
            Choice(Site.CENTRE, self.tr("The centre is shut")),
            Choice(Site.HOME, self.tr("The clinics near home are shut")),
        ]
        self.whose = ChoiceList(self.tr("What happens on these days"), choices)
        self.whose.set_value(None)
        self.first = DateField(self.tr("First day"), speaker, today)
        self.last = DateField(
            self.tr("Last day"), speaker, today, self.tr("Leave it empty for one day")
        )
        self.first.set_value(day)
        self.why = OwnWords(self.tr("What for (optional)"), lines=1)
        self.add(self.whose, flow(self.first, self.last, gap=20), self.why)
        self.whose.chosen.connect(lambda _: self.changed.emit())
        for field in (self.first, self.last, self.why):
            field.changed.connect(self.changed)
        self.setFocusProxy(self.first)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {
            "whose": self.whose,
            "first": self.first,
            "last": self.last,
            "why": self.why.edit,
        }

    @override
    def edit(self, journey: Journey) -> Edit:
        first = self.first.given()
        if first is None:
            raise PlannerError("away.no-day")
        last = self.last.given() or first
        if last < first:
            self.last.show_trouble(self.tr("The last day lies before the first."))
            raise PlannerError("away.order", first=str(first), last=str(last))
        site, why = self.whose.value(), self.why.text
        if site is None:
            away = Away(id=self._id, first=first, last=last, why=why)
            return day_edits.put_away(journey, away)
        shut = Closure(id=self._id, site=site, first=first, last=last, why=why)
        return day_edits.put_closure(journey, shut)
