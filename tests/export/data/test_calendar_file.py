"""The calendar file updates entries in other programs and never doubles them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from planner.export.lettering.plain_text import in_one_line
from planner.export.writer import Writer
from planner.models.document import CalendarDocument, CalendarEvent
from planner.models.structs import replace
from tests.calendar_program import khal_in

MRI = CalendarEvent(
    uid="abc-mri@example.org",
    sequence=3,
    title="Day -62 · MRI; head, neck",
    first=date(2027, 2, 3),
    last=date(2027, 2, 3),
)


def written(*events):
    return Writer().data(
        CalendarDocument(name="My plan", stamp=date(2027, 1, 4), events=events)
    )


def read_back(*events):
    return list(Calendar.from_ical(written(*events)).walk("VEVENT"))


def test_an_all_day_event_ends_on_the_day_after_its_last():
    (entry,) = read_back(replace(MRI, last=date(2027, 2, 5)))
    assert entry["DTSTART"].dt == date(2027, 2, 3)
    assert entry["DTEND"].dt == date(2027, 2, 6)
    assert entry["DTSTART"].params["VALUE"] == "DATE"
    assert entry["DTSTAMP"].dt == datetime(2027, 1, 4, tzinfo=UTC)


def test_a_time_makes_a_floating_local_start():
    (entry,) = read_back(replace(MRI, time="9:30"))
    assert entry["DTSTART"].dt == datetime(2027, 2, 3, 9, 30)  # noqa: DTZ001 - floating
    assert b"DTSTART:20270203T093000\r\n" in written(replace(MRI, time="9:30"))
    assert b"TZID" not in written(replace(MRI, time="9:30"))


def test_a_time_in_other_words_leads_the_description_of_a_whole_day():
    (entry,) = read_back(replace(MRI, time="early morning", description="Bring CD"))
    assert entry["DTSTART"].dt == date(2027, 2, 3)
    assert str(entry["DESCRIPTION"]) == "early morning\nBring CD"


def test_a_private_entry_says_nothing_beyond_its_title():
    (entry,) = read_back(replace(MRI, title="Appointment", time="with Dr Öz"))
    assert str(entry["SUMMARY"]) == "Appointment"
    assert "DESCRIPTION" not in entry
    assert "Öz".encode() not in entry.to_ical()


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, "CONFIRMED"),
        ({"tentative": True}, "TENTATIVE"),
        ({"cancelled": True}, "CANCELLED"),
    ],
)
def test_the_status_is_said(changes, status):
    (entry,) = read_back(replace(MRI, **changes))
    assert entry["STATUS"] == status
    assert entry["SEQUENCE"] == 3


@pytest.mark.parametrize(("busy", "told"), [(True, "OPAQUE"), (False, "TRANSPARENT")])
def test_only_what_takes_time_makes_the_person_busy(busy, told):
    (entry,) = read_back(replace(MRI, busy=busy))
    assert entry["TRANSP"] == told


def test_place_and_contact_are_told_in_fields_of_their_own():
    (entry,) = read_back(replace(MRI, place="lab, Uppsala", contact="Dr Lind, +46 18"))
    assert str(entry["LOCATION"]) == "lab, Uppsala"
    assert str(entry["CONTACT"]) == "Dr Lind, +46 18"


def test_it_is_no_message_to_others_and_has_its_name():
    calendar = Calendar.from_ical(written(MRI))
    assert "METHOD" not in calendar
    assert str(calendar["NAME"]) == str(calendar["X-WR-CALNAME"]) == "My plan"


def test_alarms_ring_in_the_morning_so_many_days_before():
    (whole,) = read_back(replace(MRI, alarms=(1, 7)))
    assert [alarm["TRIGGER"].dt for alarm in whole.walk("VALARM")] == [
        timedelta(hours=-15),
        timedelta(days=-7, hours=9),
    ]
    (timed,) = read_back(replace(MRI, alarms=(0, 1), time="14:00"))
    assert [alarm["TRIGGER"].dt for alarm in timed.walk("VALARM")] == [
        timedelta(hours=-1),
        timedelta(days=-1),
    ]
    (cancelled,) = read_back(replace(MRI, alarms=(1,), cancelled=True))
    assert not cancelled.walk("VALARM")


texts = st.text(max_size=200)
events = st.builds(
    CalendarEvent,
    uid=st.text("abc0-#", min_size=1, max_size=8),
    sequence=st.integers(0, 9_999),
    title=texts,
    first=st.dates(date(1900, 1, 1), date(2199, 12, 1)),
    last=st.dates(date(1900, 1, 1), date(2199, 12, 1)),
    time=st.sampled_from(["", "9:30", "soon"]) | texts,
    description=texts,
    place=texts,
    cancelled=st.booleans(),
    tentative=st.booleans(),
    alarms=st.lists(st.integers(0, 30), max_size=3).map(tuple),
)


@given(st.lists(events, max_size=4, unique_by=lambda event: event.uid))
def test_any_event_can_be_read_again_and_no_line_is_too_long(some):
    data = written(*some)
    assert data == written(*some)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    entries = list(Calendar.from_ical(data).walk("VEVENT"))
    assert [str(entry["UID"]) for entry in entries] == [event.uid for event in some]
    for entry, event in zip(entries, some, strict=True):
        start, end = entry["DTSTART"].dt, entry["DTEND"].dt
        assert start < end
        day = start.date() if isinstance(start, datetime) else start
        assert day == event.first
        assert str(entry["SUMMARY"]) == in_one_line(event.title)


@pytest.fixture
def khal(tmp_path):
    """The calendar program khal with an empty calendar of its own."""
    return khal_in(tmp_path)


@pytest.mark.slow
def test_a_calendar_program_updates_what_it_imports_twice(khal, tmp_path):
    stay = replace(MRI, uid="stay@x", title="Stay", last=date(2027, 2, 5))
    dentist = replace(MRI, uid="dentist@x", title="Dentist", time="9:30")
    moved = date(2027, 2, 10)
    again = replace(MRI, sequence=4, first=moved, last=moved, title="Day -55 · MRI")
    gone = replace(dentist, sequence=4, cancelled=True)
    for number, batch in enumerate(((MRI, stay, dentist), (again, stay, gone))):
        file = tmp_path / f"{number}.ics"
        file.write_bytes(written(*batch))
        khal("import", "--batch", "-a", "plan", file)
    shown = khal(
        "list",
        "--once",
        "--day-format",
        "",
        "--format",
        "{start-long}|{title}|{status}",
        "2027-02-01",
        "2027-02-28",
    )
    lines = sorted(line.strip() for line in shown.splitlines() if line.strip())
    assert len(lines) == 3
    assert "Day -62" not in shown
    assert any("2027-02-10" in line and "Day -55 · MRI" in line for line in lines)
    assert any("Dentist" in line and "CANCELLED" in line for line in lines)
    assert len(list((tmp_path / "calendar").glob("*.ics"))) == 3
