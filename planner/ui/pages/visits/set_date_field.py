"""A date that was set at a visit: a day with its time, not before a day, not needed."""

from datetime import date
from typing import ClassVar

from typing_extensions import override

from planner.models.answers import DateKind, DateTold
from planner.services.entry.date_entry import DateReading
from planner.services.entry.visit_text import read_typed_set_date
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import Today, TypedDateField


class SetDateField(TypedDateField):
    """One line that takes "3 Feb 2027, 10:30", "not before 22 Feb 2027", "not needed".

    Args:
        name: of the step.
        speaker: words of the reader's language.
        today: returns today's date.
        hint: what is wished so far, "" for nothing.
    """

    picks: ClassVar[bool] = True

    def __init__(self, name: str, speaker: Speaker, today: Today, hint: str) -> None:
        self._wished = hint
        super().__init__(name, speaker, today, "")

    @override
    def example(self) -> str:
        day = self.speaker.day_bare(self.today())
        words = self.tr("such as “{date}” or “{not_before}”").format(
            date=day, not_before=self.speaker.say("not-before", date=day)
        )
        return self.speaker.points(self._wished, words)

    @property
    def value(self) -> DateTold | None:
        """Return what was set; None while empty or not understood."""
        return self._reading()[0]

    @override
    def meant_day(self) -> date | None:
        told = self.value
        return None if told is None else told.day

    @override
    def understood(self) -> str:
        told = self.value
        if told is None:
            return ""
        if told.kind is DateKind.NOT_NEEDED or told.day is None:
            return self.speaker.say("visit.not-needed")
        if told.kind is DateKind.NOT_BEFORE:
            return self.speaker.say("not-before", date=self._long(told.day))
        return self.speaker.facts(self._long(told.day), told.time)

    @override
    def read(self) -> None:
        self.show_trouble("")
        self.changed.emit()

    @override
    def finish(self) -> None:
        self.say_trouble()

    @override
    def say_trouble(self) -> None:
        _, reading = self._reading()
        if reading.trouble is not None:
            self.show_trouble(self.trouble_words(reading.trouble), reading.offers)

    def _reading(self) -> tuple[DateTold | None, DateReading]:
        typed, texts = self.edit.text(), self.speaker.texts
        return read_typed_set_date(typed, texts, self.today())

    def _long(self, day: date) -> str:
        return self.speaker.day_long(day)
