"""The fields of a step of the person's own."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final
from uuid import uuid4

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.models.civil import Offset
from planner.models.edit import Edit
from planner.models.ids import DAY0, StepId
from planner.models.journey import Journey
from planner.models.plan.protocol import Place, Role, Step
from planner.services.edits.own_steps import OwnStep, own_step, put_own_step, told_of
from planner.services.entry.typed_values import read_count, read_distance
from planner.ui.asking.change_form import ChangeForm, OwnWords
from planner.ui.entry.draft_fields import Typed
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.layout.layouts import flow, wide
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import small

_SHORT: Final = 150
_MIDDLE: Final = 240
_LONG: Final = 330
_OWN_DAY: Final = "own-day"
_WEEK_BEFORE: Final = OwnStep(distance=Offset(days=-7))


class _Side(StrEnum):
    BEFORE = "before"
    AFTER = "after"


class OwnStepForm(ChangeForm):
    """What, how long before or after which step, how often, where and who."""

    def __init__(
        self,
        state: AppState,
        step: Step | None = None,
    ) -> None:
        name = f"plan/own-step:{step.id}" if step else "plan/own-step"
        super().__init__(self.tr("Put it into the plan"), name)
        self._id = step.id if step else StepId(f"own-{uuid4().hex[:12]}")
        self._state, self._texts = state, state.speaker.texts
        self.name, self.distance = QLineEdit(), QLineEdit()
        self.days, self.every, self.times = QLineEdit(), QLineEdit(), QLineEdit()
        self.anchor, self.side = PickBox(), PickBox()
        self.place, self.who = PickBox(), PickBox()
        self.summary = OwnWords(self.tr("What it is about (optional)"), lines=1)
        self._offer()
        if step is not None and not step.rules:
            self.anchor.insertItem(0, self.tr("None: it has its own day"), _OWN_DAY)
        self._show(told_of(step) if step else _WEEK_BEFORE)
        self._build()
        self._listen()
        self.setFocusProxy(self.name)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {
            "name": self.name,
            "distance": self.distance,
            "side": self.side,
            "anchor": self.anchor,
            "place": self.place,
            "who": self.who,
            "days": self.days,
            "every": self.every,
            "times": self.times,
            "summary": self.summary.edit,
        }

    @override
    def edit(self, journey: Journey) -> Edit:
        told = OwnStep(
            title=self.name.text(),
            summary=self.summary.text,
            anchor=self._anchor(),
            distance=self._signed(),
            place=Place(self.place.currentData()),
            who=Role(self.who.currentData()),
            days=read_count(self.days.text()),
            every=read_distance(self.every.text(), self._texts),
            times=read_count(self.times.text()),
        )
        dates = self._state.schedule
        return put_own_step(journey, own_step(journey, self._id, told, dates))

    def _anchor(self) -> StepId | None:
        chosen = self.anchor.currentData()
        if chosen == _OWN_DAY:
            return None
        return StepId(chosen or DAY0)

    def _signed(self) -> Offset:
        distance = read_distance(self.distance.text(), self._texts) or Offset()
        return distance * -1 if self.side.currentData() == _Side.BEFORE else distance

    def _offer(self) -> None:
        speaker = self._state.speaker
        for one in self._state.schedule.steps:
            if one.step.id != self._id:
                title = speaker.step_title(one.step, one.number)
                self.anchor.addItem(title, one.id)
        self.side.addItem(self.tr("before"), _Side.BEFORE.value)
        self.side.addItem(self.tr("after"), _Side.AFTER.value)
        for place in Place:
            self.place.addItem(speaker.label(place), place.value)
        for role in Role:
            self.who.addItem(speaker.label(role), role.value)

    def _show(self, told: OwnStep) -> None:
        said = self._state.speaker.length
        before = min(told.distance.months, told.distance.days) < 0
        distance = told.distance * -1 if before else told.distance
        for line, text in (
            (self.name, told.title),
            (self.distance, said(distance)),
            (self.days, str(told.days)),
            (self.every, said(told.every) if told.every else ""),
            (self.times, str(told.times)),
        ):
            line.setText(text)
        for box, value in (
            (self.anchor, told.anchor or _OWN_DAY),
            (self.side, _Side.BEFORE if before else _Side.AFTER),
            (self.place, told.place),
            (self.who, told.who),
        ):
            box.setCurrentIndex(max(0, box.findData(str(value))))
        self.summary.set_text(told.summary)

    def _build(self) -> None:
        for field, width in (
            (self.distance, _SHORT),
            (self.side, _SHORT),
            (self.anchor, _LONG),
            (self.place, _MIDDLE),
            (self.who, _MIDDLE),
            (self.days, _SHORT),
            (self.every, _SHORT),
            (self.times, _SHORT),
        ):
            wide(field, width)
        self.add(
            labelled(self.tr("What do you want to do?"), self.name),
            flow(
                labelled(self.tr("How long"), self.distance),
                labelled(self.tr("Before or after"), self.side),
                labelled(self.tr("Of which step"), self.anchor),
                gap=14,
            ),
            small(self.tr("How long: such as 3 days, 2 weeks or 6 months.")),
            flow(
                labelled(self.tr("Where"), self.place),
                labelled(self.tr("Who"), self.who),
                gap=14,
            ),
            flow(
                labelled(self.tr("Days it takes"), self.days),
                labelled(self.tr("Again every"), self.every),
                labelled(self.tr("How often in all"), self.times),
                gap=14,
            ),
            self.summary,
        )

    def _listen(self) -> None:
        for line in (self.name, self.distance, self.days, self.every, self.times):
            line.textChanged.connect(lambda _: self.changed.emit())
        for box in (self.anchor, self.side, self.place, self.who):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.summary.changed.connect(self.changed)
