"""One line that adds a step: "MRI 4 Feb 10:30"; its reading stands there before."""

from datetime import date
from functools import partial
from typing import Final
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.services.edits.lines.dated_steps import add_dated_step
from planner.services.edits.lines.quick_readings import chosen_reading, reading_words
from planner.services.entry.quick_entry import QuickAdd, read_quick_add
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.following import by_gap
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.joints import in_points
from planner.ui.widgets.words.text import small

_LONGEST: Final = 200


class QuickLine(QWidget):
    """Reads a line while it is typed; Return or the button takes what it reads.

    A line that can mean two days offers both, and none is taken by itself.

    Signals:
        added: the id of the new step.
    """

    added = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._told: tuple[QuickAdd, ...] = ()
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(self.tr("Add a step, such as: MRI 4 Feb 10:30"))
        self.line.setAccessibleName(self.tr("Add a step with its day, in one line"))
        self.add_button = button(self.tr("Add step"), self._take)
        self.read = small("")
        self._offers = QWidget()
        self._offer_row = FlowLayout(self._offers)
        self._build()
        self.draft = FormDraft(context, "plan/quick", {"line": self.line}, self)
        self.line.textChanged.connect(self._read)
        self.line.returnPressed.connect(self._take)
        self._read()

    def begin(self, day: date) -> None:
        """Begin a line for a day: what it is goes before it.

        Args:
            day: written in full behind what will be typed.
        """
        words = self._context.state.speaker.day_bare(day)
        self.line.setText(f" {words}")
        # The day alone is nothing that was typed: no draft of it is kept.
        self.draft.settle()
        self.line.setCursorPosition(0)
        self.line.setFocus()

    def read_above(self, *, on: bool) -> None:
        """Show a reading, or more, where the line does not move under the hand.

        Args:
            on: above the line, which stands at the foot of what gives the height;
                else below it.
        """
        for at, widget in enumerate((self.read, self._offers), 0 if on else 1):
            if self._box.indexOf(widget) != at:
                self._box.removeWidget(widget)
                self._box.insertWidget(at, widget)

    def _build(self) -> None:
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 4)
        row = QHBoxLayout()
        by_gap(row.setSpacing, 10)
        row.addWidget(self.line, 1)
        row.addWidget(self.add_button)
        box.addLayout(row)
        box.addWidget(self.read)
        box.addWidget(self._offers)

    def _read(self) -> None:
        """Show what the line reads as, or what it lacks."""
        state = self._context.state
        reading = read_quick_add(self.line.text(), state.texts, state.today())
        self._told = reading.readings
        words = ""
        if self.line.text().strip():
            words = self._words_of(self._told)
            if not self._told and reading.is_refused:
                words = self._refusal()
        self._show(words)
        self._offer()

    def _words_of(self, told: tuple[QuickAdd, ...]) -> str:
        if not told:
            return self.tr("Its day is still missing, such as 4 Feb or 15 Jan 2027.")
        if not told[0].what:
            return self.tr("What is it? Write it before the day.")
        if told[1:]:
            return self.tr("Which day is meant?")
        return self.tr("Reads as: {reading}").format(reading=self._echo(told[0]))

    def _echo(self, told: QuickAdd) -> str:
        """Return a reading with its number of the day."""
        state = self._context.state
        number = ""
        if state.schedule.day0 is not None:
            days = (told.day - state.schedule.day0).days
            number = state.speaker.day_number(days)
        return in_points(reading_words(told, state.speaker), number)

    def _offer(self) -> None:
        """Offer the days that a line can mean, where it is more than one."""
        self._offer_row.clear()
        several = self._told if self._told[1:] and self._told[0].what else ()
        for told in several:
            words = reading_words(told, self._context.state.speaker)
            made = button(words, partial(self._add, told))
            self._offer_row.addWidget(made)
        self._offers.setVisible(bool(several))
        self.add_button.setEnabled(not several)

    def _refusal(self) -> str:
        """Return why the line is not taken."""
        state = self._context.state
        reading = read_quick_add(self.line.text(), state.texts, state.today())
        try:
            chosen_reading(reading, None, state.speaker)
        except PlannerError as error:
            return state.error_words(error)
        return ""

    def _take(self) -> None:
        """Add the step, or say what is missing and stay."""
        if len(self._told) == 1 and self._told[0].what:
            self._add(self._told[0])
            return
        words = self.read.text()
        if not self.line.text().strip():
            words = self.tr("Write what it is and its day, such as: MRI 4 Feb 10:30")
            self._show(words)
        announce(self.line, words)
        self.line.setFocus()

    def _add(self, told: QuickAdd) -> None:
        state = self._context.state
        own = StepId(f"own-{uuid4().hex[:12]}")
        error = self.draft.attempt(
            lambda: state.attempt(
                lambda journey: add_dated_step(journey, state.schedule, own, told)
            )
        )
        if error is not None:
            self._show(state.error_words(error))
            announce(self.line, self.read.text())
            return
        self.line.clear()
        self.draft.settle()
        self.line.setFocus()
        words = self.tr("Added: {step}").format(step=reading_words(told, state.speaker))
        # The bar shows it, with the way back.
        announce(self.line, words)
        self.added.emit(own)

    def _show(self, words: str) -> None:
        self.read.setText(words)
        self.read.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
