"""The diary in words: entries against day numbers, and charts with a text twin."""

from datetime import date
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from planner.models.document import LineChart
from planner.models.ids import EntryId
from planner.models.journey import DiaryEntry, Journey
from planner.services.language.numbers import Unit, decimal_sign
from planner.services.views.results.result_series import (
    ResultSeries,
    measured_words,
    result_series,
)
from planner.services.words.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable

SYMPTOMS: Final = (
    "fatigue",
    "weakness",
    "numbness",
    "walking",
    "balance",
    "vision",
    "bladder",
    "pain",
    "spasms",
    "thinking",
    "mood",
    "sleep",
)
"""What MS itself brings; words under ``diary.symptoms``."""
EFFECTS: Final = (
    "nausea",
    "appetite",
    "mouth",
    "diarrhoea",
    "chills",
    "rash",
    "bleeding",
    "breath",
    "bones",
    "hair",
)
"""What a treatment may bring; words under ``diary.effects``."""
STRENGTHS: Final = (1, 2, 3, 4)
_FEWEST: Final = 2
_UNITS: Final = {"temperature": Unit.CELSIUS, "weight": Unit.KILOGRAM}
"""A chart of one value would only pretend to show a course."""


class DiaryRow(Struct, frozen=True, kw_only=True):
    """One entry in words, newest first in the view."""

    id: EntryId
    when: str
    lines: tuple[str, ...]


class DiaryView(Struct, frozen=True, kw_only=True):
    """All entries, the charts that can be drawn of them, results by their tests."""

    rows: tuple[DiaryRow, ...]
    charts: tuple[LineChart, ...]
    series: tuple[ResultSeries, ...] = ()


def diary_view(journey: Journey, day0: date | None, speaker: Speaker) -> DiaryView:
    """Tell the diary of a journey.

    Args:
        journey: whose diary it is.
        day0: Day 0, to number the days from; None numbers them from the first entry.
        speaker: the reader's language.
    """
    entries = sorted(journey.diary.values(), key=lambda entry: (entry.day, entry.id))
    return DiaryView(
        # Newest first on the screen, oldest first in a chart.
        rows=tuple(_row(entry, day0, speaker) for entry in reversed(entries)),
        charts=diary_charts(journey, day0, speaker),
        series=result_series(journey, day0, speaker),
    )


def diary_charts(
    journey: Journey, day0: date | None, speaker: Speaker
) -> tuple[LineChart, ...]:
    """Return charts of temperature, weight and EDSS that have two values or more.

    Args:
        journey: whose diary it is; degrees Celsius, kilograms, points of EDSS.
        day0: day 0 of the charts; None takes the first day that has a value.
        speaker: the reader's language.
    """
    entries = sorted(journey.diary.values(), key=lambda entry: (entry.day, entry.id))
    kinds: tuple[tuple[str, str, Callable[[DiaryEntry], float | None]], ...] = (
        ("temperature", "celsius", lambda entry: entry.temperature),
        ("weight", "kilograms", lambda entry: entry.weight),
        ("edss", "points", lambda entry: entry.edss),
    )
    charts: list[LineChart] = []
    for name, unit, value_of in kinds:
        known = [
            (entry.day, value)
            for entry in entries
            if (value := value_of(entry)) is not None
        ]
        if len(known) >= _FEWEST:
            charts.append(_chart(name, unit, known, day0, speaker))
    return tuple(charts)


def symptom_word(symptom: str, speaker: Speaker) -> str:
    """Return the words for a symptom or side effect, its id when it has none."""
    texts = speaker.texts
    return (
        texts.find(f"diary.symptoms.{symptom}")
        or texts.find(f"diary.effects.{symptom}")
        or symptom
    )


def strength_word(strength: int, speaker: Speaker) -> str:
    """Return the words for a strength of 1 to 4.

    Args:
        strength: 1 to 4, the strongest last.
        speaker: the reader's language.
    """
    return speaker.texts.get(f"diary.strength.{strength}")


def _row(entry: DiaryEntry, day0: date | None, speaker: Speaker) -> DiaryRow:
    when = speaker.day(entry.day)
    if day0 is not None:
        number = speaker.day_number((entry.day - day0).days)
        when = speaker.say("when", number=number, date=when)
    return DiaryRow(id=entry.id, when=when, lines=tuple(_lines(entry, speaker)))


def _lines(entry: DiaryEntry, speaker: Speaker) -> list[str]:
    say = speaker.texts.say
    lines = [
        say(f"diary.entry-{name}", value=_measured(name, value, speaker))
        for name, value in (
            ("temperature", entry.temperature),
            ("weight", entry.weight),
            ("edss", entry.edss),
        )
        if value is not None
    ]
    lines += [
        say(
            "diary.entry-symptom",
            symptom=symptom_word(symptom, speaker),
            strength=strength_word(strength, speaker),
        )
        for symptom, strength in entry.symptoms.items()
    ]
    if entry.test or entry.result:
        told = measured_words(entry, speaker)
        lines.append(say("diary.entry-test", test=entry.test, result=told))
    if entry.note:
        lines.append(entry.note)
    return lines


def _chart(
    name: str,
    unit: str,
    known: list[tuple[date, float]],
    day0: date | None,
    speaker: Speaker,
) -> LineChart:
    start = day0 or known[0][0]
    values = [value for _, value in known]
    title = speaker.texts.get(f"diary.{name}")
    last_day, last = known[-1]
    return LineChart(
        title=title,
        unit=speaker.texts.get(f"diary.{unit}"),
        points=tuple(((day - start).days, value) for day, value in known),
        spoken=speaker.texts.say(
            "diary.chart",
            title=title,
            count=len(known),
            low=_measured(name, min(values), speaker),
            high=_measured(name, max(values), speaker),
            last=_measured(name, last, speaker),
            day=speaker.day(last_day),
        ),
        decimal_sign=decimal_sign(speaker.language),
    )


def _measured(name: str, value: float, speaker: Speaker) -> str:
    """Return a value with its unit; points of a scale have none."""
    unit = _UNITS.get(name)
    return speaker.measure(value, unit) if unit else speaker.score(value)
