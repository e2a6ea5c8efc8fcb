"""The number that all entries of a calendar share: it goes up with each new telling."""

from datetime import UTC, date, datetime, timedelta

import pytest

from planner.models.document import CalendarDocument, CalendarEvent
from planner.models.ids import EntryId
from planner.models.journey import PastExport
from planner.services.documents.calendar.calendar_trail import (
    content_of,
    sequence_of,
    with_sequence,
)

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def telling(title):
    event = CalendarEvent(uid="u", title=title, first=DAY, last=DAY)
    return CalendarDocument(name="Plan", stamp=DAY, events=(event,))


def made(document):
    return PastExport(
        id=EntryId("e"),
        kind="ics",
        audience="",
        on=DAY,
        revision=1,
        file_name="plan.ics",
        sequence=sequence_of(document),
        held=(),
        content=content_of(document),
    )


@pytest.mark.parametrize("later", [-1000, -1, 0, 1, 1000])
def test_what_tells_something_new_stands_above_whenever_the_clock_says_it_is(later):
    first = with_sequence(telling("MRI"), (), NOW)
    again = with_sequence(telling("MRI at 9"), (made(first),), NOW + later * MINUTE)
    assert sequence_of(again) == sequence_of(first) + max(1, later)


@pytest.mark.parametrize("later", [-1, 0, 1])
def test_what_tells_the_same_keeps_its_number(later):
    first = with_sequence(telling("MRI"), (), NOW)
    again = with_sequence(telling("MRI"), (made(first),), NOW + later * MINUTE)
    assert again == first


def test_a_clock_before_this_program_gives_no_number_below_nothing():
    long_ago = datetime(1970, 1, 1, tzinfo=UTC)
    assert sequence_of(with_sequence(telling("MRI"), (), long_ago)) == 0
