"""The date that ties all others: Day 0, the day the centre starts, or none yet."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal

from planner.models.ids import DAY0, StepId
from planner.models.journey import Plan
from planner.models.plan.facts import AnchorDate, AnyAnchor, RoughAnchor
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import DateField, Today
from planner.ui.entry.day0_field import Country, Day0Field
from planner.ui.entry.draft_fields import Typed
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card

_DATED: Final = frozenset({"day0", "centre", "not-before"})
"""The answers that have a date."""
_FIXED: Final = frozenset({"day0", "centre"})
"""Those of which the date is the very day."""


class AnchorCard(Card):
    """Asks what is known, and the date where one is.

    Args:
        speaker: words.
        today: returns the day from which a date without a year is understood.
        country: returns the ISO code of the centre's country, "" where not known.

    Signals:
        changed: something else is told.
    """

    changed = Signal()

    def __init__(self, speaker: Speaker, today: Today, country: Country) -> None:
        super().__init__(self.tr("What do you know about the day?"))
        self._speaker = speaker
        self._protocol: TreatmentProtocol | None = None
        self.kind: ChoiceList[str] = ChoiceList(
            self.tr("What do you know?"),
            [
                Choice("day0", self.tr("Day 0: the cells are given")),
                Choice("centre", self.tr("The centre starts on")),
                Choice("rough", self.tr("Only the month or the season")),
                Choice("not-before", self.tr("Only that it is not before a day")),
                Choice("waiting", self.tr("Only that I am on the waiting list")),
                Choice("unknown", self.tr("I do not know a date yet"), aside=True),
            ],
        )
        self.day = DateField(self.tr("Date"), speaker, today)
        self.span = Day0Field(self.tr("Month or season"), speaker, today, country)
        self.add(self.kind, self.day, self.span)
        self.kind.chosen.connect(self._change_kind)
        self.day.changed.connect(self.changed)
        self.span.changed.connect(self.changed)

    @property
    def is_dated(self) -> bool:
        """Whether what is told has a date."""
        return self.kind.value() in _DATED

    def step(self) -> StepId:
        """Return the step of the timetable that the date is for."""
        start = self._protocol.centre_start if self._protocol is not None else None
        return start or DAY0 if self.kind.value() == "centre" else DAY0

    def anchor(self) -> AnyAnchor | None:
        """Return the date with its step, or what is known instead; None for nothing."""
        kind, day = self.kind.value(), self.day.value
        if kind == "waiting":
            return RoughAnchor()
        if kind == "rough":
            return self.span.value
        if day is None or not self.is_dated:
            return None
        if kind == "not-before":
            return RoughAnchor(first=day)
        return AnchorDate(step=self.step(), day=day)

    def show_plan(self, plan: Plan | None) -> None:
        """Show what the plan has, unless the person is trying a date."""
        if plan is None or self.day.edit.hasFocus():
            return
        day = plan.anchor.day if plan.anchor else None
        rough = None if plan.anchor else plan.rough
        kind = _kind_of(plan)
        self.kind.set_value(kind)
        if kind == "not-before" and rough is not None:
            day = rough.first
        self.day.set_value(day)
        self.span.set_value(rough if kind == "rough" else None)
        self._fit()

    def show_protocol(self, protocol: TreatmentProtocol | None) -> None:
        """Ask in the words of a timetable."""
        self._protocol = protocol
        self._fit()

    def try_day(self, day: date) -> None:
        """Take a day; it counts for Day 0 unless the centre's start is told."""
        if self.kind.value() not in _FIXED:
            self.kind.set_value("day0")
            self._fit()
        self.day.set_value(day)

    def is_left_open(self) -> bool:
        """Whether a date is asked for and none can be read; goes to its field."""
        for field in (self.day, self.span):
            if field.isVisible() and field.value is None:
                field.finish()
                field.setFocus()
                return True
        return False

    def typed(self) -> dict[str, Typed]:
        """Return every field by the name under which what is typed is kept."""
        return {"kind": self.kind, "day": self.day, "span": self.span}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed where the date belongs."""
        field = self.span if self.kind.value() == "rough" else self.day
        return not field.edit.text().strip()

    def _fit(self) -> None:
        protocol = self._protocol
        self.day.setVisible(self.is_dated)
        self.span.setVisible(self.kind.value() == "rough")
        self._name_the_day()
        has_start = protocol is not None and protocol.centre_start is not None
        self.kind.rows()[1].setVisible(has_start)

    def _name_the_day(self) -> None:
        """Call the day what it is in the timetable: cells, a first dose, a talk."""
        step = self._protocol.step(DAY0) if self._protocol is not None else None
        words = self.tr("Day 0: the cells are given")
        if step is not None:
            words = self._speaker.step_title(step)
        row = self.kind.rows()[0]
        row.setText(words)
        row.setAccessibleName(words)

    def _change_kind(self) -> None:
        self._fit()
        self.changed.emit()
        for field in (self.day, self.span):
            if field.isVisible():
                field.setFocus()


def _kind_of(plan: Plan) -> str:
    if plan.anchor is not None:
        return "day0" if plan.anchor.step == DAY0 else "centre"
    if plan.rough is None:
        return "unknown"
    if plan.rough.first is None:
        return "waiting"
    return "not-before" if plan.rough.last is None else "rough"
