"""The history in words: spans of days are written as everywhere else."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.ids import EntryId
from planner.models.journey import Action, DiaryEntry, HistoryEntry
from planner.services.edits.diary_edits import put_entry, remove_entry
from planner.services.views.living.history_view import history_sentence
from planner.services.words.speaker import Speaker
from tests.builders import a_journey

SPEAKER = Speaker(shipped_catalog().texts("en"))
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31))


def told(action, **details):
    entry = HistoryEntry(
        number=2,
        at=datetime(2026, 11, 22, tzinfo=UTC),
        action=action,
        subject="x",
        details={key: day.isoformat() for key, day in details.items()},
    )
    return history_sentence(entry, a_journey(), SPEAKER)


def test_days_away_and_a_stay_that_was_booked_are_told_with_to_and_one_year():
    first, last = date(2027, 3, 31), date(2027, 4, 20)
    assert told(Action.AWAY, first=first, last=last).endswith(
        "Wed 31 Mar to Tue 20 Apr 2027"
    )
    assert told(Action.BOOKED, day=first, end=last).endswith(
        ": x, Wed 31 Mar to Tue 20 Apr 2027"
    )
    assert told(Action.AWAY, first=first, last=first).endswith(": Wed 31 Mar 2027")
    assert told(Action.BOOKED, day=first).endswith(": x, Wed 31 Mar 2027")


@given(first=DAYS, last=DAYS)
def test_a_span_of_days_is_written_in_one_way_wherever_it_is_told(first, last):
    first, last = sorted((first, last))
    words = told(Action.AWAY, first=first, last=last)
    assert words.endswith(SPEAKER.day_span(first, last))
    assert "\N{EN DASH}" not in words
    same_year = first.year == last.year
    assert words.count(str(last.year)) == 1
    assert words.count(str(first.year)) == 1
    assert (" to " in words) == (first != last)
    assert same_year or words.index(str(first.year)) < words.index(" to ")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"note": "Tired."}, "Diary: Tue 6 Apr 2027"),
        (
            {"test": "IgG", "result": "6.1", "unit": "g/L"},
            "Result: IgG, 6.1 g/L, Tue 6 Apr 2027",
        ),
        (
            {"test": "JC virus", "result": "negative"},
            "Result: JC virus, negative, Tue 6 Apr 2027",
        ),
        ({"test": "MRI"}, "Result: MRI, Tue 6 Apr 2027"),
    ],
)
def test_a_result_is_told_by_its_test_stored_and_taken_away(entry, words):
    day = date(2027, 4, 6)
    kept = DiaryEntry(id=EntryId("a"), day=day, **entry)
    put = put_entry(a_journey(), kept, day)
    removed = remove_entry(put.journey, kept.id)
    told = [
        history_sentence(
            HistoryEntry(
                number=1,
                at=datetime(2027, 4, 6, tzinfo=UTC),
                action=edit.action,
                subject=edit.subject,
                details=edit.details,
            ),
            edit.journey,
            SPEAKER,
        )
        for edit in (put, removed)
    ]
    assert told == [words, f"{words} (taken back)"]
