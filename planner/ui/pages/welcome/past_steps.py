"""Steps that lie before the first day of use: done, not done, don't know."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.civil import parse_civil_date
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.plan.facts import Before, Done
from planner.models.plan.schedule import ScheduledStep
from planner.services.entry.past_text import Told
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import Today
from planner.ui.entry.draft_fields import KEPT, draft_field
from planner.ui.entry.partial_field import PartialDateField
from planner.ui.look.following import by_gap
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import link
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.layout.layouts import empty_layout, flow
from planner.ui.widgets.words.text import quiet, strong

_WHOLE: Final = len("2026-09-10")


class PastStep(QWidget):
    """One step and what is known of it.

    Signals:
        changed: something else is told.
        typed: other letters stand in the date, readable or not.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, name: str, speaker: Speaker, today: Today) -> None:
        super().__init__()
        self._speaker = speaker
        self.answer: ChoiceList[str] = ChoiceList(
            name,
            [
                Choice("done", self.tr("Done")),
                Choice("not-done", self.tr("Not done")),
                Choice("dont-know", self.tr("Don't know"), aside=True),
            ],
            chips=True,
        )
        self.when = PartialDateField(self.tr("When, about? (optional)"), speaker, today)
        for field in (self.answer, self.when):
            draft_field(field)
        self.when.setProperty(KEPT, True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 6)
        for widget in (strong(name), self.answer, self.when):
            box.addWidget(widget)
        self.when.hide()
        self.answer.chosen.connect(self._change)
        self.when.committed.connect(self.changed)
        self.when.edit.textChanged.connect(self.typed)

    @property
    def half(self) -> str:
        """Return what is typed for the date and is not told yet, "" for nothing."""
        typed, told = self.when.edit.text(), self.when.value
        return "" if typed == (self._speaker.partial(told) if told else "") else typed

    def require(self) -> None:
        """Take what is typed for the date, or refuse it and say so here.

        Raises:
            PlannerError: ``date.unreadable``.
        """
        if self.half:
            self.when.finish()
        if self.half and self.answer.value() == "done":
            self.when.edit.setFocus()
            raise PlannerError("date.unreadable", text=self.half[:40])

    def show_half(self, text: str) -> None:
        """Show again what was once typed for the date."""
        if text and text != self.when.edit.text():
            self.when.show_typed(text)

    def show_told(self, told: Told | None) -> None:
        """Show what was told before."""
        kind, when = None, ""
        if isinstance(told, Done):
            kind, when = "done", told.day.isoformat()
        elif told is not None:
            kind = {True: "done", False: "not-done", None: "dont-know"}[told.happened]
            when = told.when
        self.answer.set_value(kind)
        self.when.show_stored(when)
        self.when.setVisible(kind == "done")

    def told(self) -> Told | None:
        """Return what is told, None for nothing."""
        kind, when = self.answer.value(), self.when.value
        if kind == "done" and len(when) == _WHOLE:
            return Done(day=parse_civil_date(when))
        if kind == "done":
            return Before(happened=True, when=when)
        if kind == "not-done":
            return Before(happened=False)
        return Before() if kind == "dont-know" else None

    def _change(self) -> None:
        self.when.setVisible(self.answer.value() == "done")
        self.changed.emit()


class PastSteps(QWidget):
    """Asks of key steps first; all others are one press away.

    Signals:
        changed: something else is told.
        typed: other letters stand in a date, readable or not.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, speaker: Speaker, today: Today) -> None:
        super().__init__()
        self._halves: Mapping[StepId, str] = {}
        self._steps: Sequence[ScheduledStep] = ()
        self._speaker, self._today = speaker, today
        self.rows: dict[StepId, PastStep] = {}
        self._asked: tuple[StepId, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 12)

    def ask(
        self,
        steps: Sequence[ScheduledStep],
        answers: Mapping[StepId, Told],
        halves: Mapping[StepId, str],
    ) -> None:
        """Ask about steps, unless these are asked about already.

        Args:
            steps: those that lie before today, key steps first.
            answers: what was told of them.
            halves: what was typed for dates and not told yet.
        """
        ids = tuple(one.id for one in steps)
        if ids == self._asked:
            return
        self._asked, self._halves, self._steps = ids, halves, steps
        empty_layout(self._box)
        self.rows.clear()
        if not steps:
            return
        self._box.addWidget(strong(self.tr("4 What has happened so far?")))
        # What was told once stays in view: what is not shown would be told no more.
        shown = {*answers, *halves}
        asked = [one for one in steps if one.step.key or one.id in shown]
        others = [one for one in steps if one not in asked]
        for one in asked:
            self._add(one, answers)
        if others:
            words = counted(
                self.tr(
                    "{count, plural, one {# other step} other {# other steps}} before"
                    " today: “don't know”, unless you say more."
                ),
                count=len(others),
            )
            more = link(self.tr("Say more"), lambda: self._show_all(others, answers))
            self._rest = flow(quiet(words), more)
            self._box.addWidget(self._rest)

    def answers(self) -> dict[StepId, Told]:
        """Return what is told of each step, in the order in which they are asked."""
        told = {step: row.told() for step, row in self.rows.items()}
        return {step: one for step, one in told.items() if one is not None}

    def halves(self) -> dict[StepId, str]:
        """Return what is typed for dates and not told yet, readable or not."""
        return {step: row.half for step, row in self.rows.items() if row.half}

    def require(self) -> None:
        """Refuse dates that are typed and cannot be read, and say so at the first.

        Raises:
            PlannerError: ``date.unreadable``.
        """
        for row in self.rows.values():
            row.require()

    def forget(self) -> None:
        """Show every step as one of which nothing is told."""
        for row in self.rows.values():
            row.show_told(None)
            row.when.show_typed("")

    def _show_all(
        self, others: Sequence[ScheduledStep], answers: Mapping[StepId, Told]
    ) -> None:
        self._rest.hide()
        for one in others:
            self._add(one, answers)

    def _add(self, one: ScheduledStep, answers: Mapping[StepId, Told]) -> None:
        name = self._speaker.step_title(one.step, one.number)
        row = PastStep(name, self._speaker, self._today)
        row.show_told(answers.get(one.id))
        row.show_half(self._halves.get(one.id, ""))
        row.changed.connect(self.changed)
        row.typed.connect(self.typed)
        self.rows[one.id] = row
        self._box.addWidget(row)
