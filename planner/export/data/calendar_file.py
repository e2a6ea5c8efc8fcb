"""The plan as an iCalendar file (RFC 5545) that updates entries, never doubles them."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

from planner.export.lettering.plain_text import clean, in_one_line
from planner.models.document import CalendarDocument, CalendarEvent

_PRODUCER: Final = "-//Journey Planner//EN"
_CLOCK_TIME: Final = re.compile(r"\s*(\d{1,2})[:.](\d{2})\s*(am|pm)?\s*", re.IGNORECASE)
_NOON: Final = 12
_LENGTH: Final = timedelta(hours=1)
"""An entry with a time but no end: programs hide entries that take no time."""
_MORNING: Final = timedelta(hours=9)
"""When to be reminded of a whole day: it begins at midnight, people do not."""


def calendar_file(document: CalendarDocument) -> bytes:
    """Return the iCalendar file; the same document gives the same bytes.

    An event with a readable time on one day gets that local time, floating: it is
    the wall clock of wherever the person is. All other events take whole days.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", in_one_line(document.name))
    for event in document.events:
        calendar.add_component(_event(event, document.stamp))
    written: bytes = calendar.to_ical()
    return written


def _event(event: CalendarEvent, stamp: date) -> Event:
    entry = Event()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", datetime.combine(stamp, time(), UTC))
    entry.add("summary", in_one_line(event.title))
    entry.add("status", _status(event))
    entry.add("class", "PRIVATE")
    starts = clock_time(event.time) if event.first == event.last else None
    _add_span(entry, event, starts)
    if description := _description(event, starts):
        entry.add("description", description)
    if event.place:
        entry.add("location", in_one_line(event.place))
    for days in () if event.cancelled else event.alarms:
        entry.add_component(_alarm(event, days, whole_day=starts is None))
    return entry


def _status(event: CalendarEvent) -> str:
    if event.cancelled:
        return "CANCELLED"
    return "TENTATIVE" if event.tentative else "CONFIRMED"


def _add_span(entry: Event, event: CalendarEvent, starts: time | None) -> None:
    """Say from when to when; the end is the first moment after (RFC 5545, 3.6.1)."""
    if starts is None:
        entry.add("dtstart", event.first)
        entry.add("dtend", max(event.first, event.last) + timedelta(days=1))
        return
    moment = datetime.combine(event.first, starts)
    entry.add("dtstart", moment)
    entry.add("dtend", moment + _LENGTH)


def _description(event: CalendarEvent, starts: time | None) -> str:
    """Return the text; a time that did not become the start leads it.

    An entry without a description is a private one and tells nothing more.
    """
    text = clean(event.description)
    untold = in_one_line(event.time) if text and starts is None else ""
    return f"{untold}\n{text}" if untold else text


def clock_time(text: str) -> time | None:
    """Return the time of day in "9:30", "09.30" or "2:15 pm", None for other words."""
    match = _CLOCK_TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2]), (match[3] or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _alarm(event: CalendarEvent, days: int, *, whole_day: bool) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", in_one_line(event.title))
    ahead = -timedelta(days=days)
    if whole_day:
        ahead += _MORNING
    alarm.add("trigger", ahead or -_LENGTH)
    return alarm
