"""A date of which the day need not be known, to type or to take from months."""

from datetime import date

from PySide6.QtCore import Signal
from typing_extensions import override

from planner.services.entry.date_entry import PartialReading, read_partial
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import Today, TypedDateField, far_from
from planner.ui.entry.day_picker import MonthBelow
from planner.ui.entry.month_picker import YearBelow, month_in


class PartialDateField(TypedDateField):
    """A year, a month or a day: people remember the year of a diagnosis."""

    takes_years = True
    committed = Signal(str)
    """The person is done with another ``YYYY[-MM[-DD]]``, "" for emptied."""

    def __init__(
        self, name: str, speaker: Speaker, today: Today, hint: str = ""
    ) -> None:
        self._stored = ""
        super().__init__(name, speaker, today, hint)

    @override
    def picker(self) -> MonthBelow:
        return YearBelow(self)

    @override
    def meant_day(self) -> date | None:
        return month_in(self._reading().text)

    def take_rough(self, text: str) -> None:
        """Take a month or a year from the ones to choose from."""
        self.write(self.speaker.partial(text))
        self.edit.setFocus()
        self.finish()

    @override
    def example(self) -> str:
        return self.tr("A year, or month and year, such as {example}").format(
            example=self.speaker.month(self.today())
        )

    @property
    def value(self) -> str:
        """Return what was last taken, as ``YYYY[-MM[-DD]]``."""
        return self._stored

    def refuse(self, words: str, stored: str) -> None:
        """Say why the date was not stored; it is offered anew when typing is over."""
        self._stored = stored
        self.show_trouble(words)

    def show_stored(self, text: str) -> None:
        """Show a stored date, unless the person is typing or has trouble to settle."""
        self._stored = text
        if not self.edit.hasFocus() and not self.trouble:
            self.write(self.speaker.partial(text) if text else "")
            self.say()

    @override
    def understood(self) -> str:
        return ""

    @override
    def read(self) -> None:
        self.show_trouble("")

    @override
    def say_trouble(self) -> None:
        reading = self._reading()
        if reading.trouble is not None:
            self.show_trouble(self.trouble_words(reading.trouble), reading.offers)

    def _reading(self) -> PartialReading:
        today = self.today()
        typed, language = self.edit.text(), self.speaker.language
        return read_partial(typed, language, today, far_from(today))

    @override
    def finish(self) -> None:
        reading = self._reading()
        if reading.trouble is not None:
            self.show_trouble(self.trouble_words(reading.trouble), reading.offers)
            return
        self.show_trouble("")
        self.write(self.speaker.partial(reading.text) if reading.text else "")
        if reading.text != self._stored:
            self._stored = reading.text
            self.committed.emit(reading.text)
