"""Dates to type, as sloppily as people do; doubtful ones are asked, never guessed."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.models.civil import LATEST_DATE, check_range
from planner.models.errors import PlannerError
from planner.services.entry.date_entry import (
    DateReading,
    EntryTrouble,
    read_date,
)
from planner.services.words.speaker import Speaker
from planner.ui.entry.day_picker import MonthBelow
from planner.ui.look.following import by_control, by_gap
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.layout.layouts import wide
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import TextLabel, strong

Today = Callable[[], date]
"""Returns today's date: a field may outlive the day on which it was made."""
_ROOM: Final = 220
_OFFERED: Final = 2
_AHEAD: Final = 30
"""Years to come that a year of two digits can mean; a later one is of the past."""


class TypedDateField(QWidget):
    """What whole and partial dates share: the line, the trouble and the offers.

    Args:
        name: what date it is.
        speaker: words of the reader's language.
        today: returns where the day buttons start from while nothing is typed.
        hint: what to write, or why.
    """

    changed = Signal()
    """Another date is meant, or none; also while typing."""

    def __init__(self, name: str, speaker: Speaker, today: Today, hint: str) -> None:
        super().__init__()
        self.name = name
        self.speaker = speaker
        self.today = today
        self._trouble = ""
        self._writing = False
        self._hint = hint
        self._understood = TextLabel(hint, TextRole.SMALL)
        self._build()

    @property
    def trouble(self) -> str:
        """Return why the text is no date, "" when it is one or empty."""
        return self._trouble

    def show_trouble(self, words: str, offers: tuple[date, ...] = ()) -> None:
        """Say at the field why the date cannot be, and offer what may be meant.

        Args:
            words: "" when all is well.
            offers: likely days, the most likely first; the first two are shown.
        """
        fresh = words and words != self._trouble
        self._trouble = words
        self._offer_row.clear()
        for day in offers[:_OFFERED]:
            take = self.tr("Take {date}").format(date=self.speaker.day(day))
            self._offer_row.addWidget(button(take, partial(self.take, day)))
        self._offers.setVisible(bool(words and offers))
        self.say()
        if fresh:
            announce(self.edit, with_label(self.name, words))

    def _read_typed(self) -> None:
        if not self._writing:
            self.read()

    def write(self, text: str) -> None:
        """Show a text that is no news."""
        self._writing = True
        self.edit.setText(text)
        self._writing = False

    def read(self) -> None:
        """Take over what was typed while typing, as far as it is sure."""
        raise NotImplementedError

    def finish(self) -> None:
        """Write the date out, or say what is wrong, once typing is over."""
        raise NotImplementedError

    def show_typed(self, text: str) -> None:
        """Show again what was once typed, and say what is wrong with it.

        Signals ``changed`` only: nothing is committed before somebody leaves the field.
        """
        self.write(text)
        self.read()
        self.say_trouble()

    def say_trouble(self) -> None:
        """Say what is wrong with the text, where it is no date."""
        raise NotImplementedError

    def understood(self) -> str:
        """Return in words what was understood, "" for nothing."""
        raise NotImplementedError

    def example(self) -> str:
        """Return how a date is written, by that of today; "" where a hint says it."""
        return ""

    def steps(self) -> tuple[QPushButton, ...]:
        """Return the buttons beside the line."""
        return ()

    def picker(self) -> MonthBelow:
        """Return what opens below the line to take a date from."""
        return MonthBelow(self)

    def meant_day(self) -> date | None:
        """Return the day on which a month opens; None for today."""
        return None

    def put_below(self, widget: QWidget) -> None:
        """Put a widget below all that the field holds."""
        # Before the stretch: a field beside a higher one stays together.
        self._all.insertWidget(self._all.count() - 1, widget)

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget behind the line and its buttons."""
        self._row.addWidget(widget)

    def take(self, day: date) -> None:
        """Take a date that was offered."""
        self.write(self.speaker.day_bare(day))
        self.edit.setFocus()
        self.read()
        self.finish()

    def say(self) -> None:
        """Show trouble, what was understood, or the hint under the line."""
        words = self._trouble or self.understood() or self._hint or self.example()
        self._understood.setText(f"✕ {words}" if self._trouble else words)
        self._understood.setVisible(bool(words))
        self._understood.setProperty("trouble", "true" if self._trouble else "false")
        self._understood.style().polish(self._understood)
        self.edit.setProperty("trouble", "true" if self._trouble else "false")
        self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(words)

    def trouble_words(self, trouble: EntryTrouble) -> str:
        """Return what is wrong and what to do."""
        return {
            EntryTrouble.UNREADABLE: self.tr(
                "We cannot read this date. Type it like this: {example}."
            ).format(example=self.speaker.day_bare(self.today())),
            EntryTrouble.NO_YEAR: self.tr("Please add the year."),
            EntryTrouble.NO_SUCH_DAY: self.tr("There is no such day."),
            EntryTrouble.AMBIGUOUS: self.tr("Which day do you mean?"),
            EntryTrouble.SHORT_YEAR: self.tr("Please type the year with four digits."),
            EntryTrouble.OUT_OF_RANGE: self.tr("The year must be from 1900 to 2200."),
            EntryTrouble.WRONG_WEEKDAY: self.tr(
                "The weekday and the day do not fit. Which day do you mean?"
            ),
        }[trouble]

    def _build(self) -> None:
        label = strong(self.name)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(self.name)
        wide(self.edit, _ROOM)
        label.setBuddy(self.edit)
        self._offers = QWidget()
        self._offer_row = FlowLayout(self._offers)
        by_gap(self._offer_row.setSpacing, 8)
        self._offers.hide()
        row = QWidget()
        self._row = FlowLayout(row)
        by_gap(self._row.setSpacing, 8)
        for widget in (self.edit, *self.steps(), self.picker().button):
            self._row.addWidget(widget)
        self._all = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 6)
        box.addWidget(label)
        box.addWidget(row)
        # What is wrong makes no field wider: beside another it would change its row.
        policy = self._understood.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._understood.setSizePolicy(policy)
        box.addWidget(self._understood)
        box.addWidget(self._offers)
        box.addStretch(1)
        self.setFocusProxy(self.edit)
        # Not by what keys edit: input methods, dictation and screen readers set a text.
        self.edit.textChanged.connect(self._read_typed)
        self.edit.editingFinished.connect(self.finish)
        self.say()


def say_anew(window: QWidget) -> None:
    """Say at each date field of a window and its dialogs what follows from today."""
    for field in window.findChildren(TypedDateField):
        field.say()


class DateField(TypedDateField):
    """A whole date, with buttons for a day earlier, a day later and a month."""

    is_past = False
    """Whether it is surely over, as a birth: a year of two digits is, too."""
    committed = Signal(object)
    """The person is done with another date, or with None."""

    def __init__(
        self, name: str, speaker: Speaker, today: Today, hint: str = ""
    ) -> None:
        self._value: date | None = None
        self._stored: date | None = None
        super().__init__(name, speaker, today, hint)

    @override
    def example(self) -> str:
        return self.tr("Day month year, such as {example}").format(
            example=self.speaker.day_bare(self.today())
        )

    @property
    def value(self) -> date | None:
        """Return the day that is meant; None while empty or not understood."""
        return self._value

    def set_value(self, day: date | None) -> None:
        """Show a day; does not signal."""
        self._value = self._stored = day
        self.write(self.speaker.day_bare(day) if day else "")
        self.show_trouble("")

    def show_stored(self, day: date | None) -> None:
        """Show a stored day, unless the person is typing or has trouble to settle."""
        self._stored = day
        if not self.edit.hasFocus() and not self.trouble:
            self.set_value(day)

    def refuse(self, words: str, stored: date | None) -> None:
        """Say why the day was not stored; it is offered anew when typing is over."""
        self._stored = stored
        self.show_trouble(words)

    def require(self) -> date:
        """Return the day, or refuse with ``date.unreadable`` and say so here.

        Raises:
            PlannerError: ``date.unreadable``.
        """
        self.finish()
        if self._value is None:
            if not self.trouble:
                self.show_trouble(self.tr("Please give a date."))
            raise PlannerError("date.unreadable", text=self.edit.text()[:40])
        return self._value

    def given(self) -> date | None:
        """Return the day, None where nothing is typed.

        What is typed and cannot be read is refused as ``require`` does.

        Raises:
            PlannerError: ``date.unreadable``.
        """
        return self.require() if self.edit.text().strip() else None

    @override
    def meant_day(self) -> date | None:
        return self._value

    @override
    def understood(self) -> str:
        return self.speaker.day_long(self._value) if self._value else ""

    @override
    def steps(self) -> tuple[QPushButton, ...]:
        return (
            self._step("\N{MINUS SIGN}", self.tr("{sign} {name}: a day earlier"), -1),
            self._step("+", self.tr("{sign} {name}: a day later"), 1),
        )

    @override
    def read(self) -> None:
        before = self._value
        self._value = read_date(
            self.edit.text(), self.speaker.language, self.today()
        ).day
        self.show_trouble("")
        if before != self._value:
            self.changed.emit()

    @override
    def say_trouble(self) -> None:
        reading = self._reading()
        if reading.trouble is not None:
            self.show_trouble(self.trouble_words(reading.trouble), reading.offers)

    @override
    def finish(self) -> None:
        reading = self._reading()
        if reading.trouble is not None:
            self.show_trouble(self.trouble_words(reading.trouble), reading.offers)
            return
        if reading.day is not None:
            self.write(self.speaker.day_bare(reading.day))
        if reading.day != self._value:
            # A year of two digits is read once it cannot be the half of another.
            self._value = reading.day
            self.show_trouble("")
            self.changed.emit()
        if reading.day != self._stored:
            self._stored = reading.day
            self.committed.emit(reading.day)

    def _reading(self) -> DateReading:
        """Return what is meant once typing is over; short years are taken, too."""
        today = self.today()
        until = today if self.is_past else far_from(today)
        return read_date(self.edit.text(), self.speaker.language, today, until)

    def _step(self, sign: str, spoken: str, days: int) -> QPushButton:
        named = spoken.format(sign=sign, name=self.name)
        made = button(sign, lambda: self._move(days), kind="step", spoken=named)
        by_control(made.setFixedWidth)
        return made

    def _move(self, days: int) -> None:
        # From an empty field either button gives today.
        start = self._value or self.today() - timedelta(days=days)
        try:
            day = check_range(start + timedelta(days=days))
        except (PlannerError, OverflowError):
            return
        self.write(self.speaker.day_bare(day))
        self.read()
        announce(self.edit, self.speaker.day_long(day))
        self.finish()


def far_from(today: date) -> date:
    """Return the last day that a year of two digits can mean."""
    return date(min(today.year + _AHEAD, LATEST_DATE.year), 12, 31)
