"""The diary takes what a living person can have, on days that have been."""

from datetime import date, timedelta

import pytest

from planner.models.errors import PlannerError
from planner.models.journey import DiaryEntry
from planner.models.rules.diary_rules import find_entry_refusals
from planner.models.rules.refusals import Refusals
from planner.models.structs import replace
from planner.services.edits.diary_edits import put_entry
from tests.builders import a_journey

TODAY = date(2026, 11, 22)


def told(day=TODAY, **values):
    found = Refusals()
    find_entry_refusals(DiaryEntry(id="e", day=day, **values), TODAY, found)
    return [(refusal.place, refusal.code) for refusal in found.found]


@pytest.mark.parametrize(
    ("name", "low", "high", "step"),
    [("temperature", 30, 45, 0.1), ("weight", 20, 400, 0.1)],
)
def test_a_measure_is_taken_from_its_lowest_to_its_highest(name, low, high, step):
    for value in (low, high):
        assert told(**{name: value}) == []
    for value in (low - step, high + step, 450):
        assert told(**{name: value}) == [(name, f"diary.{name}")]


@pytest.mark.parametrize(
    ("strength", "fits"), [(0, False), (1, True), (4, True), (5, False)]
)
def test_a_symptom_has_four_strengths(strength, fits):
    wrong = told(symptoms={"fatigue": strength})
    assert wrong == ([] if fits else [("symptoms.fatigue", "diary.strength")])


def test_today_is_the_last_day_of_the_diary():
    a_day = timedelta(days=1)
    assert told(TODAY - a_day) == told(TODAY) == []
    assert told(TODAY + a_day) == [("day", "diary.in-future")]


def test_a_note_can_be_added_beside_a_value_that_no_door_takes_today():
    old = DiaryEntry(id="e", day=TODAY, temperature=450.0, test="x" * 400)
    journey = replace(a_journey(), diary={"e": old})
    noted = replace(old, note="slept well")
    assert put_entry(journey, noted, TODAY).journey.diary["e"] == noted
    with pytest.raises(PlannerError, match="temperature"):
        put_entry(journey, replace(old, temperature=451.0), TODAY)
