"""The fields of changes to the plan as a whole."""

from collections.abc import Callable, Mapping

from typing_extensions import override

from planner.models.edit import Edit
from planner.models.ids import DAY0, CentreId, ProtocolId
from planner.models.journey import Journey, PlanState
from planner.models.plan.facts import AnchorDate
from planner.services.edits import plan_edits
from planner.services.views.deciding.treatment_name import with_title
from planner.services.words.step_words import anchor_name
from planner.ui.asking.change_form import ChangeForm, OwnWords
from planner.ui.entry.date_field import DateField
from planner.ui.entry.draft_fields import Typed
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList

ReasonEdit = Callable[[Journey, str], Edit]


class ReasonForm(ChangeForm):
    """A change with a reason in the person's own words."""

    def __init__(self, take_words: str, make_edit: ReasonEdit, name: str) -> None:
        super().__init__(take_words, name)
        self._make_edit = make_edit
        self.why = OwnWords(self.tr("Why (optional)"))
        self.add(self.why)
        self.why.changed.connect(self.changed)
        self.setFocusProxy(self.why)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"why": self.why.edit}

    @override
    def edit(self, journey: Journey) -> Edit:
        return self._make_edit(journey, self.why.text)


class AnchorForm(ChangeForm):
    """Another Day 0, or another day on which the centre starts."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Keep the new date"), "plan/what-if")
        plan = state.journey.plan
        anchor = plan.anchor if plan else None
        known = anchor or (plan.rough if plan else None)
        self._step = known.step if known else DAY0
        self._today = state.today
        is_day0 = self._step == DAY0
        self.day = DateField(
            anchor_name(state.schedule, state.speaker)
            if is_day0
            else self.tr("The centre starts on"),
            state.speaker,
            self._today,
        )
        self.day.set_value(anchor.day if anchor else None)
        self.why = OwnWords(self.tr("Why (optional)"), lines=1)
        self.add(self.day, self.why)
        self.day.changed.connect(self.changed)
        self.setFocusProxy(self.day)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"day": self.day, "why": self.why.edit}

    @override
    def edit(self, journey: Journey) -> Edit:
        anchor = AnchorDate(step=self._step, day=self.day.require())
        return plan_edits.move_anchor(journey, anchor, self._today(), self.why.text)


class StateForm(ChangeForm):
    """Where the plan stands, in the person's view."""

    _OFFERED = (
        PlanState.CONSIDERING,
        PlanState.AGREED,
        PlanState.BOOKED,
        PlanState.UNDER_WAY,
        PlanState.COMPLETED,
    )

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("That is where it stands"), "plan/state")
        plan = state.journey.plan
        self.choice = ChoiceList(
            self.tr("Where the plan stands"),
            [Choice(one, state.speaker.label(one)) for one in self._OFFERED],
        )
        self.choice.set_value(plan.state if plan else None)
        self.add(self.choice)
        self.choice.chosen.connect(lambda _: self.changed.emit())

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"choice": self.choice}

    @override
    def edit(self, journey: Journey) -> Edit:
        chosen = self.choice.value() or PlanState.CONSIDERING
        return plan_edits.set_state(journey, chosen)


class PlanCentreForm(ChangeForm):
    """Another centre, or none yet."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Change the centre"), "plan/centre")
        journey = state.journey
        choices: list[Choice[CentreId]] = [
            Choice(one.id, one.name, one.city) for one in journey.centres.values()
        ]
        choices.append(Choice(CentreId(""), self.tr("Not chosen yet"), aside=True))
        self.choice = ChoiceList(self.tr("Centre"), choices)
        plan = journey.plan
        self.choice.set_value((plan.centre if plan else None) or CentreId(""))
        self.why = OwnWords(self.tr("Why (optional)"), lines=1)
        self.add(self.choice, self.why)
        self.choice.chosen.connect(lambda _: self.changed.emit())

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"choice": self.choice, "why": self.why.edit}

    @override
    def edit(self, journey: Journey) -> Edit:
        return plan_edits.change_centre(
            journey, self.choice.value() or None, self.why.text
        )


class ProtocolForm(ChangeForm):
    """Another option or another way of doing it; what was done is kept."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Change the timetable"), "plan/timetable")
        self._catalog = state.catalog
        self._speaker = speaker = state.speaker
        self.choice = ChoiceList(
            self.tr("Timetable"),
            [
                Choice(
                    one.id, speaker.protocol_title(one), self._option(state, one.option)
                )
                for one in state.catalog.protocols()
            ],
        )
        plan = state.journey.plan
        self.choice.set_value(plan.protocol.id if plan else None)
        self.name = OwnWords(
            self.tr("Another name of this journey (optional)"), lines=1
        )
        self.why = OwnWords(self.tr("Why (optional)"), lines=1)
        self.add(self.choice, self.name, self.why)
        self.choice.chosen.connect(lambda _: self.changed.emit())
        self.name.changed.connect(self.changed)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {
            "choice": self.choice,
            "name": self.name.edit,
            "why": self.why.edit,
        }

    @override
    def edit(self, journey: Journey) -> Edit:
        chosen = self.choice.value() or ProtocolId("")
        protocol = self._catalog.protocol(chosen)
        edit = plan_edits.change_protocol(journey, protocol, why=self.why.text)
        return with_title(journey, edit, self._speaker, self.name.text)

    def _option(self, state: AppState, option: str) -> str:
        return state.texts.find(f"options.{option}.name") or ""
