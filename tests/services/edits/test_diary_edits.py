"""What the diary takes, and what it refuses at the edge of what can be."""

from datetime import date, timedelta

import pytest

from planner.models.civil import LATEST_DATE
from planner.models.errors import PlannerError
from planner.models.ids import EntryId
from planner.models.journey import DiaryEntry
from planner.models.structs import replace
from planner.records.data_file import read_journey, write_journey
from planner.services.edits import diary_edits
from tests.builders import a_journey

TODAY = date(2027, 4, 6)
ENTRY = DiaryEntry(id=EntryId("a"), day=TODAY, note="Slept well.")


def refusal(**changes):
    """The code with which an entry is refused, "" where it is kept."""
    try:
        edit = diary_edits.put_entry(a_journey(), replace(ENTRY, **changes), TODAY)
    except PlannerError as refused:
        return refused.code
    assert edit.journey.diary[ENTRY.id] == replace(ENTRY, **changes)
    return ""


@pytest.mark.parametrize(("days", "code"), [(-1, ""), (0, ""), (1, "diary.in-future")])
def test_a_day_to_come_cannot_be_told_yet(days, code):
    assert refusal(day=TODAY + timedelta(days=days)) == code


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("temperature", 29.9, "diary.temperature"),
        ("temperature", 30.0, ""),
        ("temperature", 45.0, ""),
        ("temperature", 45.1, "diary.temperature"),
        ("weight", 19.9, "diary.weight"),
        ("weight", 20.0, ""),
        ("weight", 400.0, ""),
        ("weight", 400.1, "diary.weight"),
        ("edss", -0.5, "profile.edss"),
        ("edss", 0.0, ""),
        ("edss", 10.0, ""),
        ("edss", 10.5, "profile.edss"),
        ("edss", 3.3, "profile.edss"),
        ("test", "IgG", ""),
        ("result", "6.1", "visit.no-test"),
        ("symptoms", {"pain": 0}, "diary.strength"),
        ("symptoms", {"pain": 1}, ""),
        ("symptoms", {"pain": 4}, ""),
        ("symptoms", {"pain": 5}, "diary.strength"),
    ],
)
def test_values_are_taken_up_to_the_edge_of_what_can_be(field, value, code):
    assert refusal(**{field: value}) == code


def test_a_day_without_a_word_or_a_value_is_no_entry():
    assert refusal(note="") == "diary.empty"


def test_only_the_entry_that_is_taken_away_goes():
    other = replace(ENTRY, id=EntryId("b"))
    journey = replace(a_journey(), diary={ENTRY.id: ENTRY, other.id: other})
    assert diary_edits.remove_entry(journey, ENTRY.id).journey.diary == {
        other.id: other
    }


def test_a_result_that_was_kept_without_its_test_still_opens():
    told = DiaryEntry(id=EntryId("d1"), day=date(2026, 11, 20), result="5")
    kept = replace(a_journey(), diary={told.id: told})
    assert read_journey(write_journey(kept), today=LATEST_DATE) == kept
    noted = diary_edits.put_entry(kept, replace(told, note="By phone."), LATEST_DATE)
    assert noted.journey.diary[told.id].result == "5"


def test_one_result_is_written_down_once_and_another_value_is_another_one():
    told = DiaryEntry(id=EntryId("r1"), day=TODAY, test="IgG", result="5.2", unit="g/L")
    once = diary_edits.put_entry(a_journey(), told, TODAY).journey
    with pytest.raises(PlannerError) as refused:
        diary_edits.put_entry(once, replace(told, id=EntryId("r2")), TODAY)
    assert refused.value.code == "diary.result-twice"
    other = replace(told, id=EntryId("r2"), result="5.3")
    assert len(diary_edits.put_entry(once, other, TODAY).journey.diary) == 2
    fever = DiaryEntry(id=EntryId("f1"), day=TODAY, temperature=38.1)
    twice = diary_edits.put_entry(once, fever, TODAY).journey
    again = replace(fever, id=EntryId("f2"))
    assert len(diary_edits.put_entry(twice, again, TODAY).journey.diary) == 3
