"""The diary told in words, newest day first, and charts of what has a course."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import EntryId
from planner.models.journey import DiaryEntry
from planner.services.views.living.diary_view import (
    diary_charts,
    diary_view,
    symptom_word,
)
from planner.services.words.speaker import Speaker
from tests.builders import a_journey

SPEAKER = Speaker(shipped_catalog().texts("en"))
DAY0 = date(2027, 4, 6)


def kept(*entries):
    return a_journey(diary={entry.id: entry for entry in entries})


def entry(name, day, **more):
    return DiaryEntry(id=EntryId(name), day=date(2027, 4, day), **more)


DAYS = kept(
    entry("b", 7, temperature=38.25, weight=70),
    entry("a", 5, temperature=36.5, note="Slept well."),
    entry("c", 6, temperature=37, symptoms={"fatigue": 3, "hiccups": 1}),
)


def test_the_newest_day_comes_first_and_entries_of_one_day_keep_their_order():
    rows = diary_view(DAYS, DAY0, SPEAKER).rows
    assert [row.id for row in rows] == ["b", "c", "a"]
    twice = kept(entry("y", 5), entry("x", 5))
    assert [row.id for row in diary_view(twice, None, SPEAKER).rows] == ["y", "x"]


@pytest.mark.parametrize(
    ("day", "when"),
    [
        (5, "Day \N{MINUS SIGN}1 · Mon 5 Apr 2027"),
        (6, "Day 0 · Tue 6 Apr 2027"),
        (7, "Day +1 · Wed 7 Apr 2027"),
    ],
)
def test_a_day_is_numbered_from_day_0_where_there_is_one(day, when):
    (row,) = diary_view(kept(entry("a", day)), DAY0, SPEAKER).rows
    assert row.when == when
    (row,) = diary_view(kept(entry("a", day)), None, SPEAKER).rows
    assert row.when == when.split(" · ")[1]


def test_an_entry_tells_its_values_then_symptoms_tests_and_the_note():
    whole = entry(
        "a",
        6,
        temperature=38.25,
        weight=70,
        edss=3.5,
        symptoms={"fatigue": 3},
        test="CRP",
        result="12",
        note="Tired.",
    )
    (row,) = diary_view(kept(whole), None, SPEAKER).rows
    assert len(row.lines) == 6
    for part, line in zip(
        ("38.25", "70", "3.5", "Tiredness: a lot", "CRP", "Tired."),
        row.lines,
        strict=True,
    ):
        assert part in line
    assert diary_view(kept(entry("a", 6)), None, SPEAKER).rows[0].lines == ()


def test_a_symptom_without_words_is_told_by_its_id():
    assert symptom_word("hiccups", SPEAKER) == "hiccups"
    assert symptom_word("nausea", SPEAKER) != "nausea"


def test_a_chart_needs_two_values_and_counts_days_from_day_0():
    (chart,) = diary_charts(DAYS, DAY0, SPEAKER)
    assert chart.points == ((-1, 36.5), (0, 37), (1, 38.25))
    for part in ("3", "36.5", "38.25", "Wed 7 Apr 2027"):
        assert part in chart.spoken
    one = kept(entry("a", 6, edss=3.0))
    assert diary_charts(one, DAY0, SPEAKER) == ()


def test_without_a_day_0_the_days_are_counted_from_the_first_value():
    (chart,) = diary_charts(DAYS, None, SPEAKER)
    assert [day for day, _ in chart.points] == [0, 1, 2]


def test_temperature_weight_and_edss_are_drawn_in_this_order():
    both = kept(
        entry("a", 5, edss=3.0, weight=70.0, temperature=36.5),
        entry("b", 6, edss=3.5, weight=69.0, temperature=37.0),
    )
    drawn = [chart.points[0][1] for chart in diary_charts(both, None, SPEAKER)]
    assert drawn == [36.5, 70.0, 3.0]
