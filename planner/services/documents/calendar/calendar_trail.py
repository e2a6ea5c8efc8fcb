"""What calendars held that were made before: a new one goes on from there.

A program that reads a calendar file keeps every entry it was ever given. It takes an
entry anew only with a higher sequence, and lets go of one only when it is cancelled.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from planner.models.document import CalendarDocument, CalendarEvent
from planner.models.ids import JourneyId, StepId
from planner.models.journey import HeldEntry, Journey, PastExport
from planner.models.structs import replace
from planner.records.codec import encode

CALENDAR_KIND: Final = "ics"
_EVENTS: Final = uuid5(NAMESPACE_URL, "urn:ms-journey-planner:events")
_FIRST_MINUTE: Final = datetime(2020, 1, 1, tzinfo=UTC)
_MINUTE: Final = timedelta(minutes=1)
_DIGITS: Final = 16


def event_uid(journey: JourneyId, step: StepId) -> str:
    """Return the name of a step in every calendar, for ever.

    A version 5 UUID (RFC 9562), so that a shared calendar tells nothing of the step.

    Args:
        journey: its id.
        step: an occurrence as ``<id>#<n>``.
    """
    return str(uuid5(_EVENTS, f"{journey}/{step}"))


def calendars_made(journey: Journey) -> tuple[PastExport, ...]:
    """Return what is remembered of all calendar files of a journey, oldest first."""
    made = (one for one in journey.exports.values() if one.kind == CALENDAR_KIND)
    return tuple(sorted(made, key=_sequence))


def entries_held(journey: Journey) -> Mapping[StepId, HeldEntry]:
    """Return what the calendar files of a journey held, each as it was told last.

    Only what was written down with a file counts: of one whose entries nobody wrote
    down nothing can be proven. Nor do those of the journey that this is a copy of:
    they are still that one's.
    """
    return {
        entry.step: entry
        for export in calendars_made(journey)
        for entry in export.held or ()
        if entry.uid == event_uid(journey.id, entry.step)
    }


def entries_of(document: CalendarDocument) -> tuple[HeldEntry, ...]:
    """Return what is to be remembered of a calendar file."""
    return tuple(
        HeldEntry(
            step=StepId(event.step),
            uid=event.uid,
            first=event.first,
            last=event.last,
            time=event.time,
            title=event.title,
        )
        for event in document.events
    )


def sequence_of(document: CalendarDocument) -> int:
    """Return the sequence that all entries of a calendar share; 0 without any."""
    return max((event.sequence for event in document.events), default=0)


def content_of(document: CalendarDocument) -> str:
    """Return a digest of all that a calendar tells, its sequence left out."""
    plain = replace(document, events=_numbered(document.events, 0))
    return sha256(encode(plain)).hexdigest()[:_DIGITS]


def with_sequence(
    document: CalendarDocument, made: tuple[PastExport, ...], now: datetime
) -> CalendarDocument:
    """Return a calendar whose entries are taken anew by whoever has earlier ones.

    The sequence is the number of minutes since 2020, not one that the journey counts:
    a restored backup and another laptop do not know of every file, but they have a
    clock. It is always above those that are known; what tells exactly what the last
    file told keeps its sequence.

    Args:
        document: what it tells.
        made: the calendar files made before, oldest first.
        now: the moment of making, UTC.
    """
    minutes = max(0, (now - _FIRST_MINUTE) // _MINUTE)
    newest = made[-1] if made else None
    if newest is None:
        sequence = minutes
    elif newest.content == content_of(document):
        sequence = _sequence(newest)
    else:
        sequence = max(minutes, _sequence(newest) + 1)
    return replace(document, events=_numbered(document.events, sequence))


def _numbered(
    events: Iterable[CalendarEvent], sequence: int
) -> tuple[CalendarEvent, ...]:
    return tuple(replace(event, sequence=sequence) for event in events)


def _sequence(export: PastExport) -> int:
    """Return the sequence of the entries of a file that was made."""
    return max(export.sequence, export.revision)
