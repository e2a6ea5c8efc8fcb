"""The fields of changes to the plan as a whole."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from planner.models.civil import Offset
from planner.models.facts import AnchorDate
from planner.models.ids import DAY0, CentreId, PhaseId, ProtocolId, StepId
from planner.models.journey import Journey, PlanState
from planner.models.protocol import (
    Anchor,
    Place,
    Role,
    Site,
    Step,
    TimingRule,
    Wording,
)
from planner.services import plan_edits, step_edits
from planner.services.edit import Edit
from planner.ui.app_state import AppState
from planner.ui.changes.change_form import ChangeForm, TextField
from planner.ui.widgets.choice_list import Choice, ChoiceList
from planner.ui.widgets.date_field import DateField
from planner.ui.widgets.labelled import labelled

ReasonEdit = Callable[[Journey, str], Edit]


class ReasonForm(ChangeForm):
    """A change with a reason in the person's own words."""

    def __init__(self, take_words: str, make_edit: ReasonEdit) -> None:
        super().__init__(take_words)
        self._make_edit = make_edit
        self.why = TextField(self.tr("Why (not needed)"))
        self.add(self.why)
        self.why.changed.connect(self.changed)
        self.setFocusProxy(self.why)

    @override
    def edit(self, journey: Journey) -> Edit:
        return self._make_edit(journey, self.why.text)


class AnchorForm(ChangeForm):
    """Another Day 0, or another day on which the centre starts."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Keep the new date"))
        plan = state.journey.plan
        anchor = plan.anchor if plan else None
        self._step = anchor.step if anchor else DAY0
        self._today = state.schedule.today
        is_day0 = self._step == DAY0
        self.day = DateField(
            self.tr("Day 0") if is_day0 else self.tr("The centre starts on"),
            state.speaker,
            self._today,
        )
        self.day.set_value(anchor.day if anchor else None)
        self.why = TextField(self.tr("Why (not needed)"), lines=1)
        self.add(self.day, self.why)
        self.day.changed.connect(self.changed)
        self.setFocusProxy(self.day)

    @override
    def edit(self, journey: Journey) -> Edit:
        anchor = AnchorDate(step=self._step, day=self.day.require())
        return plan_edits.move_anchor(journey, anchor, self._today, self.why.text)


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
        super().__init__(self.tr("That is where it stands"))
        plan = state.journey.plan
        self.choice = ChoiceList(
            self.tr("Where the plan stands"),
            [Choice(one, state.speaker.label(one)) for one in self._OFFERED],
        )
        self.choice.set_value(plan.state if plan else None)
        self.add(self.choice)
        self.choice.chosen.connect(lambda _: self.changed.emit())

    @override
    def edit(self, journey: Journey) -> Edit:
        chosen = self.choice.value() or PlanState.CONSIDERING
        return plan_edits.set_state(journey, chosen)


class CentreForm(ChangeForm):
    """Another centre, or none yet."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Change the centre"))
        journey = state.journey
        choices: list[Choice[CentreId]] = [
            Choice(one.id, one.name, one.city) for one in journey.centres.values()
        ]
        choices.append(Choice(CentreId(""), self.tr("Not chosen yet"), aside=True))
        self.choice = ChoiceList(self.tr("Centre"), choices)
        plan = journey.plan
        self.choice.set_value((plan.centre if plan else None) or CentreId(""))
        self.why = TextField(self.tr("Why (not needed)"), lines=1)
        self.add(self.choice, self.why)
        self.choice.chosen.connect(lambda _: self.changed.emit())

    @override
    def edit(self, journey: Journey) -> Edit:
        return plan_edits.change_centre(
            journey, self.choice.value() or None, self.why.text
        )


class ProtocolForm(ChangeForm):
    """Another option or another way of doing it; what was done is kept."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Change the timetable"))
        self._catalog = state.catalog
        speaker = state.speaker
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
        self.why = TextField(self.tr("Why (not needed)"), lines=1)
        self.add(self.choice, self.why)
        self.choice.chosen.connect(lambda _: self.changed.emit())

    @override
    def edit(self, journey: Journey) -> Edit:
        chosen = self.choice.value() or ProtocolId("")
        protocol = self._catalog.protocol(chosen)
        return plan_edits.change_protocol(journey, protocol, why=self.why.text)

    def _option(self, state: AppState, option: str) -> str:
        return state.texts.find(f"options.{option}.name") or ""


class OwnStepForm(ChangeForm):
    """A step of the person's own: what, when from Day 0 or another step, where."""

    def __init__(self, state: AppState, step: Step | None = None) -> None:
        super().__init__(self.tr("Put it into the plan"))
        self._id = step.id if step else StepId(f"own-{uuid4().hex[:12]}")
        self._state = state
        wording = step.wording if step else None
        self.name = QLineEdit(wording.title if wording else "")
        self.summary = TextField(
            self.tr("What it is about (not needed)"), wording.summary if wording else ""
        )
        self.anchor, self.distance, self.side = QComboBox(), QLineEdit(), QComboBox()
        self.place, self.who = QComboBox(), QComboBox()
        self._fill(step)
        self.add(
            labelled(self.tr("What do you want to do?"), self.name),
            labelled(
                self.tr("How long before or after (such as 3 days or 2 weeks)"),
                self.distance,
            ),
            labelled(self.tr("Before or after"), self.side),
            labelled(self.tr("Of which step"), self.anchor),
            labelled(self.tr("Where"), self.place),
            labelled(self.tr("Who"), self.who),
            self.summary,
        )
        self._listen()
        self.setFocusProxy(self.name)

    @override
    def edit(self, journey: Journey) -> Edit:
        distance = Offset.parse(self.distance.text() or "0 days")
        aim = distance * -1 if self.side.currentData() == "before" else distance
        anchor = Anchor(step=StepId(self.anchor.currentData() or DAY0))
        plan = journey.plan
        phases = plan.protocol.phases if plan else ()
        step = Step(
            id=self._id,
            phase=phases[0].id if phases else PhaseId("own"),
            rules=(TimingRule(anchor=anchor, aim=aim),),
            place=Place(self.place.currentData()),
            site=Site.HOME,
            who=Role(self.who.currentData()),
            wording=Wording(title=self.name.text(), summary=self.summary.text),
        )
        return step_edits.put_own_step(journey, step)

    def _fill(self, step: Step | None) -> None:
        speaker = self._state.speaker
        for one in self._state.schedule.steps:
            if one.step.id != self._id:
                title = speaker.step_title(one.step, one.number)
                self.anchor.addItem(title, one.id)
        for words, side in ((self.tr("before"), "before"), (self.tr("after"), "after")):
            self.side.addItem(words, side)
        for place in Place:
            self.place.addItem(speaker.label(place), place.value)
        for role in Role:
            self.who.addItem(speaker.label(role), role.value)
        rule = step.rules[0] if step and step.rules else TimingRule()
        self.anchor.setCurrentIndex(max(0, self.anchor.findData(rule.anchor.step)))
        aim = rule.aim or Offset(days=-7)
        before = aim.months < 0 or aim.days < 0
        self.side.setCurrentIndex(0 if before else 1)
        self.distance.setText(str(aim * -1 if before else aim))
        if step is not None:
            self.place.setCurrentIndex(self.place.findData(step.place.value))
            self.who.setCurrentIndex(self.who.findData(step.who.value))

    def _listen(self) -> None:
        for text in (self.name.textChanged, self.distance.textChanged):
            text.connect(lambda _: self.changed.emit())
        for box in (self.anchor, self.side, self.place, self.who):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.summary.changed.connect(self.changed)
