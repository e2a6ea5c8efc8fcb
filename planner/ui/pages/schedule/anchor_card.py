"""The date that ties all others: Day 0, the day the centre starts, or none yet."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal

from planner.models.ids import DAY0, StepId
from planner.models.journey import Plan
from planner.models.plan.facts import AnchorDate
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import DateField, Today
from planner.ui.entry.draft_fields import Typed
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card

_DATED: Final = frozenset({"day0", "centre"})
"""The answers that have a date."""


class AnchorCard(Card):
    """Asks what is known, and the date where one is.

    Args:
        speaker: words.
        today: returns the day from which a date without a year is understood.

    Signals:
        changed: something else is told.
    """

    changed = Signal()

    def __init__(self, speaker: Speaker, today: Today) -> None:
        super().__init__(self.tr("The date that ties everything"))
        self._speaker = speaker
        self._protocol: TreatmentProtocol | None = None
        self.kind: ChoiceList[str] = ChoiceList(
            self.tr("What do you know?"),
            [
                Choice("day0", self.tr("Day 0: the cells are given")),
                Choice("centre", self.tr("The centre starts on")),
                Choice("unknown", self.tr("I do not know a date yet"), aside=True),
            ],
        )
        self.day = DateField(self.tr("Date"), speaker, today)
        self.add(self.kind, self.day)
        self.kind.chosen.connect(self._change_kind)
        self.day.changed.connect(self.changed)

    @property
    def is_dated(self) -> bool:
        """Whether what is told has a date."""
        return self.kind.value() in _DATED

    def step(self) -> StepId:
        """Return the step of the timetable that the date is for."""
        start = self._protocol.centre_start if self._protocol is not None else None
        return start or DAY0 if self.kind.value() == "centre" else DAY0

    def anchor(self) -> AnchorDate | None:
        """Return the date with its step, None while there is none."""
        day = self.day.value
        if day is None or not self.is_dated:
            return None
        return AnchorDate(step=self.step(), day=day)

    def show_plan(self, plan: Plan | None) -> None:
        """Show what the plan has, unless the person is trying a date."""
        if plan is None or self.day.edit.hasFocus():
            return
        kind = "unknown"
        if plan.anchor is not None:
            kind = "day0" if plan.anchor.step == DAY0 else "centre"
        self.kind.set_value(kind)
        self.day.set_value(plan.anchor.day if plan.anchor else None)
        self._fit()

    def show_protocol(self, protocol: TreatmentProtocol | None) -> None:
        """Ask in the words of a timetable."""
        self._protocol = protocol
        self._fit()

    def try_day(self, day: date) -> None:
        """Take a day; it counts for Day 0 unless the centre's start is told."""
        if not self.is_dated:
            self.kind.set_value("day0")
            self._fit()
        self.day.set_value(day)

    def is_left_open(self) -> bool:
        """Whether a date is asked for and none can be read; goes to its field."""
        if not self.day.isVisible() or self.day.value is not None:
            return False
        self.day.finish()
        self.day.setFocus()
        return True

    def typed(self) -> dict[str, Typed]:
        """Return every field by the name under which what is typed is kept."""
        return {"kind": self.kind, "day": self.day}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed where the date belongs."""
        return not self.day.edit.text().strip()

    def _fit(self) -> None:
        protocol = self._protocol
        self.day.setVisible(self.is_dated)
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
        if self.day.isVisible():
            self.day.setFocus()
