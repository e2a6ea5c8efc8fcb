"""Results of one test stand in one row, and only what is alike is charted."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.errors import PlannerError
from planner.models.ids import EntryId
from planner.models.journey import DiaryEntry
from planner.models.rules.diary_rules import read_value
from planner.services.edits.diary_edits import put_entry
from planner.services.views.results.result_series import (
    measured_words,
    result_series,
    series_lines,
)
from planner.services.words.speaker import Speaker
from tests.builders import a_journey

SPEAKER = Speaker(shipped_catalog().texts("en"))
DAY0 = date(2027, 4, 6)
LAB = {"unit": "g/L", "low": "7", "high": "16"}


def entry(day, result, test="IgG", **more):
    return DiaryEntry(
        id=EntryId(f"{test}-{day}"),
        day=date(2027, 5, day),
        test=test,
        result=result,
        **more,
    )


def series(*entries, day0=DAY0):
    journey = a_journey(diary={one.id: one for one in entries})
    return result_series(journey, day0, SPEAKER)


def test_values_of_one_test_are_a_table_and_a_chart_against_day_numbers():
    (igg,) = series(entry(6, "5.2", **LAB), entry(20, "6.1", "igg", **LAB))
    assert igg.name == "igg, g/L (7–16)"
    assert [one.result for one in igg.values] == ["5.2", "6.1"]
    assert igg.values[0].when == "Day +30 · 6 May 2027"
    assert igg.chart.points == ((30, 5.2), (44, 6.1))
    assert igg.chart.limits == (7, 16)
    assert "2 values, from 5.2 to 6.1" in igg.chart.spoken


@pytest.mark.parametrize(
    "other", [{}, {"unit": "g/L"}, {**LAB, "unit": "mg/dL"}, {**LAB, "low": "6.5"}]
)
def test_what_has_another_unit_or_other_limits_is_charted_with_nothing(other):
    found = series(
        entry(6, "5.2", **LAB), entry(7, "5.3", **LAB), entry(8, "610", **other)
    )
    charts = [one.chart for one in found if one.chart is not None]
    assert [[value for _, value in one.points] for one in charts] == [[5.2, 5.3]]
    assert sum(len(one.values) for one in found) == 3


def test_words_and_values_below_a_limit_stay_as_written_and_out_of_the_chart():
    (igg,) = series(
        entry(6, "<0.3", **LAB), entry(7, "5,2", **LAB), entry(8, "6.0", **LAB)
    )
    assert [one.result for one in igg.values] == ["<0.3", "5,2", "6.0"]
    assert [value for _, value in igg.chart.points] == [5.2, 6.0]
    assert igg.chart.spoken.endswith("Not in the picture: <0.3 (Thu 6 May 2027).")


def test_where_the_newest_value_is_no_number_the_picture_says_so():
    (igg,) = series(
        entry(7, "5,2", **LAB), entry(8, "6.0", **LAB), entry(9, "<0.3", **LAB)
    )
    last = "Last: 6.0 on Sat 8 May 2027."
    told = f"{last} Not in the picture: <0.3 (Sun 9 May 2027)."
    assert igg.chart.spoken.endswith(told)
    (all_drawn,) = series(entry(7, "5,2", **LAB), entry(8, "6.0", **LAB))
    assert all_drawn.chart.spoken.endswith(last)


def test_one_value_is_no_course():
    (igg,) = series(entry(6, "5.2", **LAB))
    assert igg.chart is None


def test_a_line_of_paper_has_the_newest_three_values_first():
    found = series(*(entry(day, f"{day}", **LAB) for day in (3, 9, 4, 8)))
    (line,) = series_lines(found, SPEAKER)
    told = [line.index(f"{day} (Day") for day in (9, 8, 4)]
    assert told == sorted(told)
    assert "3 (Day" not in line
    assert not series_lines(found, SPEAKER, since=date(2027, 5, 9))


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"low": "9", "high": "7"}, "diary.limits-order"),
        ({"result": "", "unit": "g/L"}, "diary.unit-alone"),
    ],
)
def test_what_cannot_be_of_a_result_is_refused(more, code):
    told = {"result": "5.2", **more}
    with pytest.raises(PlannerError) as refused:
        put_entry(a_journey(), entry(6, **told), date(2027, 6, 1))
    assert refused.value.code == code


def test_a_result_is_told_with_its_unit_and_limits_as_they_were_written():
    assert measured_words(entry(6, "5,2", **LAB), SPEAKER) == "5,2 g/L (7–16)"
    assert measured_words(entry(6, "5", low="7"), SPEAKER) == "5 (≥7)"
    assert measured_words(entry(6, "found"), SPEAKER) == "found"


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_words(text):
    value = read_value(text)
    assert value is None or isinstance(value, float)
