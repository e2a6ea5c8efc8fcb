"""The plan as an iCalendar file (RFC 5545) that updates entries, never doubles them."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

from planner.export.lettering.plain_text import clean, in_one_line
from planner.models.document import CalendarDocument, CalendarEvent
from planner.models.rules.times_of_day import read_time

_PRODUCER: Final = "-//Journey Planner//EN"
_LENGTH: Final = timedelta(hours=1)
"""An entry with a time but no end: programs hide entries that take no time."""
_MORNING: Final = timedelta(hours=9)
"""When to be reminded of a whole day: it begins at midnight, people do not."""


def calendar_file(document: CalendarDocument) -> bytes:
    """Return the iCalendar file; the same document gives the same bytes.

    An event with a readable time on one day gets that local time, floating: it is
    the wall clock of wherever the person is. All other events take whole days.

    Args:
        document: first and last day of an event both belong to it; alarms in days
            before.

    Returns:
        UTF-8, lines folded at 75 bytes (RFC 5545, 3.1).
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    # No METHOD: that makes a message to others of it, which needs an organizer
    # (RFC 5546, 3.2.1). These are the entries of the person who imports them.
    spoken = {"LANGUAGE": document.language} if document.language else {}
    calendar.add("name", in_one_line(document.name), spoken)
    calendar.add("x-wr-calname", in_one_line(document.name))
    for event in document.events:
        calendar.add_component(_event(event, document.stamp, spoken))
    written: bytes = calendar.to_ical()
    return written


def _event(event: CalendarEvent, stamp: date, spoken: dict[str, str]) -> Event:
    """Return an entry; place and contact are in whatever language somebody wrote."""
    entry = Event()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    # Midnight, not the clock: the same plan on the same day is the same file.
    entry.add("dtstamp", datetime.combine(stamp, time(), UTC))
    entry.add("summary", in_one_line(event.title), spoken)
    entry.add("status", _status(event))
    entry.add("transp", "OPAQUE" if event.busy else "TRANSPARENT")
    # Health: a shared calendar shows it to nobody else (RFC 5545, 3.8.1.3).
    entry.add("class", "PRIVATE")
    starts = read_time(event.time) if event.first == event.last else None
    _add_span(entry, event, starts)
    if description := _description(event, starts):
        entry.add("description", description, spoken)
    if event.place:
        entry.add("location", in_one_line(event.place))
    if event.contact:
        entry.add("contact", in_one_line(event.contact))
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


def _alarm(event: CalendarEvent, days: int, *, whole_day: bool) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", in_one_line(event.title))
    ahead = -timedelta(days=days)
    if whole_day:
        ahead += _MORNING
    # To be reminded on the day itself at the very start would be too late to leave.
    alarm.add("trigger", ahead or -_LENGTH)
    return alarm
