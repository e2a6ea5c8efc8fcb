"""Results of one test over time: a table, and a chart where the values can be charted.

Only values of one unit and of the same limits stand in one chart: another laboratory
measures otherwise. What has no unit or no limits is kept as it was written and charted
with nothing. Nothing is interpreted.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from msgspec import Struct

from planner.models.document import LineChart
from planner.models.journey import DiaryEntry, Journey
from planner.models.rules.diary_rules import read_value
from planner.services.language.letters import fold
from planner.services.language.numbers import decimal_sign
from planner.services.words.speaker import Speaker

_FEWEST: Final = 2
"""A chart of one value would only pretend to show a course."""
_ON_PAPER: Final = 3
"""So many values of a test stand on a sheet of one page, the newest first."""


class SeriesValue(Struct, frozen=True, kw_only=True):
    """One result of a series.

    Attributes:
        when: "Day +30 · Thu 6 May 2027", or the day alone.
        result: as it was written.
    """

    day: date
    when: str
    result: str


class ResultSeries(Struct, frozen=True, kw_only=True):
    """All results of one test with one unit and the same limits.

    Attributes:
        name: the test with its unit and limits: "IgG, g/L (7\N{EN DASH}16)".
        values: the oldest first.
        chart: None where there is nothing that could be charted.
    """

    name: str
    values: tuple[SeriesValue, ...]
    chart: LineChart | None = None


def result_series(
    journey: Journey, day0: date | None, speaker: Speaker
) -> tuple[ResultSeries, ...]:
    """Return the results of each test, in the order of the names.

    Args:
        journey: whose results they are.
        day0: to number the days from; None numbers the days of a chart from its first.
        speaker: the reader's language.
    """
    found: dict[tuple[str, ...], list[DiaryEntry]] = {}
    for entry in sorted(journey.diary.values(), key=lambda one: (one.day, one.id)):
        if entry.result and entry.test:
            key = (fold(entry.test), fold(entry.unit), entry.low, entry.high)
            found.setdefault(key, []).append(entry)
    return tuple(_series(found[key], day0, speaker) for key in sorted(found))


def measured_words(entry: DiaryEntry, speaker: Speaker) -> str:
    """Return a result with its unit and the laboratory's limits, as written."""
    told = entry.result
    if entry.unit:
        words = {"value": entry.result, "unit": entry.unit}
        told = speaker.texts.say("diary.measured", **words)
    return speaker.aside(told, limit_words(entry.low, entry.high))


def limit_words(low: str, high: str) -> str:
    """Return "7\N{EN DASH}16", "\N{GREATER-THAN OR EQUAL TO}7", "" without limits.

    Args:
        low: the lower limit as written, "" for none.
        high: the upper one.
    """
    if low and high:
        return f"{low}\N{EN DASH}{high}"
    if low:
        return f"\N{GREATER-THAN OR EQUAL TO}{low}"
    return f"\N{LESS-THAN OR EQUAL TO}{high}" if high else ""


def series_lines(
    series: Iterable[ResultSeries], speaker: Speaker, since: date | None = None
) -> tuple[str, ...]:
    """Return a line for each series, its newest values first, for a sheet of paper.

    Args:
        series: as ``result_series`` returns them.
        speaker: the reader's language.
        since: only series with a value after that day; None for all.
    """
    return tuple(
        speaker.labelled(
            one.name,
            speaker.facts(
                *(
                    speaker.aside(speaker.own(value.result), value.when)
                    for value in one.values[: -_ON_PAPER - 1 : -1]
                )
            ),
        )
        for one in series
        if since is None or one.values[-1].day > since
    )


def _series(
    entries: list[DiaryEntry], day0: date | None, speaker: Speaker
) -> ResultSeries:
    last = entries[-1]
    limits = limit_words(last.low, last.high)
    name = speaker.aside(speaker.facts(last.test, last.unit), limits)
    values = tuple(
        SeriesValue(day=one.day, when=_when(one.day, day0, speaker), result=one.result)
        for one in entries
    )
    chart = _chart(name, entries, day0, speaker) if last.unit and limits else None
    return ResultSeries(name=name, values=values, chart=chart)


def _when(day: date, day0: date | None, speaker: Speaker) -> str:
    told = speaker.day_bare(day)
    if day0 is None:
        return told
    number = speaker.day_number((day - day0).days)
    return speaker.say("when", number=number, date=told)


def _chart(
    name: str, entries: list[DiaryEntry], day0: date | None, speaker: Speaker
) -> LineChart | None:
    known = [
        (one, value) for one in entries if (value := read_value(one.result)) is not None
    ]
    if len(known) < _FEWEST:
        return None
    last, _ = known[-1]
    start = day0 or known[0][0].day
    words = [one for one in entries if read_value(one.result) is None]
    lowest = min(known, key=lambda one: one[1])[0]
    highest = max(known, key=lambda one: one[1])[0]
    return LineChart(
        title=name,
        unit=last.unit,
        points=tuple(((one.day - start).days, value) for one, value in known),
        limits=tuple(
            limit
            for text in (last.low, last.high)
            if (limit := read_value(text)) is not None
        ),
        spoken=speaker.sentences(
            speaker.texts.say(
                "diary.chart",
                title=name,
                count=len(known),
                low=lowest.result,
                high=highest.result,
                last=last.result,
                day=speaker.day(last.day),
            ),
            _not_drawn(words, speaker),
        ),
        decimal_sign=decimal_sign(speaker.language),
    )


def _not_drawn(entries: list[DiaryEntry], speaker: Speaker) -> str:
    """Tell the results that are words: the newest may be one of them."""
    if not entries:
        return ""
    values = [speaker.aside(one.result, speaker.day(one.day)) for one in entries]
    return speaker.texts.say("diary.not-drawn", values=speaker.facts(*values))
