"""A field for a Day 0 without a day: a month, a season, a span of months."""

from collections.abc import Callable
from datetime import date

from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import RoughAnchor
from planner.models.structs import replace
from planner.services.entry.day0_entry import (
    Day0Reading,
    Day0Trouble,
    read_typed_day0,
)
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import Today, TypedDateField
from planner.ui.entry.day_picker import MonthBelow
from planner.ui.entry.month_picker import YearBelow, month_in
from planner.ui.widgets.buttons import button

Country = Callable[[], str]
"""Returns the ISO code of the centre's country, "" while nobody knows it."""


class Day0Field(TypedDateField):
    """What is known of Day 0; a season is asked back as months.

    Args:
        name: what is asked.
        speaker: words of the reader's language.
        today: returns the day from which a span is still to come.
        country: where it would be; seasons hang on it.
    """

    def __init__(
        self, name: str, speaker: Speaker, today: Today, country: Country
    ) -> None:
        self._country = country
        self._value: RoughAnchor | None = None
        super().__init__(name, speaker, today, "")

    takes_years = False

    @override
    def picker(self) -> MonthBelow:
        return YearBelow(self)

    @override
    def meant_day(self) -> date | None:
        return None if self._value is None else self._value.first

    def take_rough(self, text: str) -> None:
        """Take a month from the ones to choose from; one that is over is told."""
        month = month_in(text)
        if month is not None:
            self.edit.setText(self.speaker.month_long(month))
            self.edit.setFocus()
            self.finish()

    @override
    def example(self) -> str:
        return self.tr(
            "A month, a season, or from one month to another, such as {example}"
        ).format(example=self.speaker.month_long(self.today()))

    @property
    def value(self) -> RoughAnchor | None:
        """Return what is meant; None while empty or not understood."""
        return self._value

    def set_value(self, rough: RoughAnchor | None) -> None:
        """Show what is known; does not signal."""
        self._value = rough
        told = "" if rough is None else self.speaker.rough(rough.first, rough.last)
        self.edit.setText(told)
        self.show_trouble("")

    def require(self, step: StepId = DAY0) -> RoughAnchor:
        """Return what is known, or refuse and say so here.

        Args:
            step: whose day it is.

        Raises:
            PlannerError: ``day0.unreadable`` (text).
        """
        self.finish()
        if self._value is None:
            if not self.trouble:
                self.show_trouble(self.tr("Please give a month or a season."))
            raise PlannerError("day0.unreadable", text=self.edit.text()[:40])
        return replace(self._value, step=step)

    def take_span(self, rough: RoughAnchor) -> None:
        """Take months that were offered."""
        self.set_value(rough)
        self.edit.setFocus()
        self.changed.emit()

    @override
    def understood(self) -> str:
        rough = self._value
        if rough is None:
            return ""
        return self.tr("✓ about {months}").format(
            months=self.speaker.rough(rough.first, rough.last)
        )

    @override
    def read(self) -> None:
        before = self._value
        self._value = _as_span(self._reading())
        self.show_trouble("")
        if before != self._value:
            self.changed.emit()

    @override
    def say_trouble(self) -> None:
        reading = self._reading()
        if reading.trouble is None:
            return
        self.show_trouble(self._words_of(reading.trouble))
        for one in reading.offers:
            months = self.speaker.rough(one.first, one.last)
            self._offer_row.addWidget(button(months, self._span_taker(one)))
        self._offers.setVisible(bool(reading.offers))

    @override
    def finish(self) -> None:
        if self._reading().trouble is not None:
            self.say_trouble()
        elif self._value is not None:
            self.set_value(self._value)

    def _reading(self) -> Day0Reading:
        typed = self.edit.text()
        texts, today = self.speaker.texts, self.today()
        return read_typed_day0(typed, texts, today, self._country())

    def _span_taker(self, rough: RoughAnchor) -> Callable[[], None]:
        return lambda: self.take_span(rough)

    def _words_of(self, trouble: Day0Trouble) -> str:
        return {
            Day0Trouble.UNREADABLE: self.tr(
                "We cannot read this. Type a month and a year, such as {example}."
            ).format(example=self.speaker.month_long(self.today())),
            Day0Trouble.SEASON: self.tr("Which months do you mean?"),
            Day0Trouble.OVER: self.tr(
                "This time lies behind. Give one that is still to come."
            ),
            Day0Trouble.BACKWARDS: self.tr("The end lies before the beginning."),
        }[trouble]


def _as_span(reading: Day0Reading) -> RoughAnchor | None:
    known = reading.known
    if isinstance(known, date):
        return RoughAnchor(first=known, last=known)
    return known
