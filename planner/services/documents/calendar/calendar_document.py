"""The plan as calendar entries that update and never double.

A step of a journey has the same UID for ever; the sequence rises with the revision.
What was in a calendar once and is told no more comes back as cancelled, so that the
program that reads it shows what the newest file shows.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

from planner.models.document import CalendarDocument, CalendarEvent
from planner.models.ids import JourneyId, StepId
from planner.models.journey import Action, ExportRecord
from planner.models.plan.protocol import Step
from planner.models.plan.schedule import ScheduledStep, StepState
from planner.services.documents.calendar.calendar_trail import (
    Held,
    calendars_made,
    held_before,
    is_appointment,
    next_sequence,
)
from planner.services.documents.case import Case
from planner.services.views.living.history_view import step_name
from planner.services.views.living.plan_view import PlanRow

_EVENTS: Final = uuid5(NAMESPACE_URL, "urn:ms-journey-planner:events")
_KIND: Final = "ics"
_DROPPED: Final = {StepState.CANCELLED, StepState.SKIPPED}
_SURE: Final = {StepState.BOOKED, StepState.DONE, StepState.UNDER_WAY}
_STEP_ACTIONS: Final = {Action.OWN_STEP, Action.BOOKED, Action.UNBOOKED}


class CalendarWishes(Struct, frozen=True, kw_only=True):
    """How somebody wants the calendar.

    Attributes:
        private: neutral titles ("Appointment"), no descriptions, no places.
        alarms: days before an entry on which to be reminded.
        appointments_only: only visits, stays, trips and milestones, and whatever else
            has an agreed date.
    """

    private: bool = False
    alarms: tuple[int, ...] = ()
    appointments_only: bool = False


class _Making(Struct, frozen=True, kw_only=True):
    """What all entries of a calendar share."""

    case: Case
    wishes: CalendarWishes
    sequence: int
    held: Held


def calendar_document(
    case: Case,
    wishes: CalendarWishes,
    made: tuple[ExportRecord, ...] | None = None,
) -> CalendarDocument:
    """Build the calendar of a journey, in the order of its plan.

    Entries that are left out of the plan are cancelled. Entries for steps that are
    not in the plan at all any more follow when a calendar was made before. What is
    left out by a wish is cancelled only where an earlier calendar may have held it.

    Args:
        case: the journey and its dates.
        wishes: how somebody wants it.
        made: the calendars made so far; those of the case when None.
    """
    made = calendars_made(case.journey) if made is None else made
    short = wishes.appointments_only
    making = _Making(
        case=case,
        wishes=wishes,
        sequence=next_sequence(case.journey.revision, made, appointments_only=short),
        held=held_before(case, made, appointments_only=short),
    )
    title = case.say("calendar.private-name" if wishes.private else "calendar.name")
    events = [event for row in case.rows if (event := _event(making, row)) is not None]
    events += _gone(making)
    return CalendarDocument(name=title, stamp=case.made_on, events=tuple(events))


def event_uid(journey: JourneyId, step: StepId) -> str:
    """Return the name of a step in every calendar, for ever.

    A version 5 UUID (RFC 9562), so that a shared calendar tells nothing of the step.

    Args:
        journey: its id.
        step: an occurrence as ``<id>#<n>``.
    """
    return str(uuid5(_EVENTS, f"{journey}/{step}"))


def _event(making: _Making, row: PlanRow) -> CalendarEvent | None:
    case, wishes = making.case, making.wishes
    scheduled = case.schedule.by_id[row.id]
    cancelled = row.state in _DROPPED
    if row.start is None and not cancelled:
        return None
    first, last = _days(case, scheduled)
    if wishes.appointments_only and not _is_wanted(scheduled):
        return _taken_back(making, row, first, last)
    # Nothing rings for what is over; today's entry may still ring today.
    coming = last >= case.made_on and not cancelled and row.state is not StepState.DONE
    return CalendarEvent(
        uid=event_uid(case.journey.id, row.id),
        sequence=making.sequence,
        title=_title(case, row, wishes),
        first=first,
        last=last,
        time=row.time,
        description="" if wishes.private else _description(case, row),
        place="" if wishes.private else row.place_word,
        cancelled=cancelled,
        tentative=row.state not in _SURE and not cancelled,
        alarms=wishes.alarms if coming else (),
    )


def _is_wanted(scheduled: ScheduledStep) -> bool:
    """Whether a step belongs among appointments and milestones, or is agreed."""
    return is_appointment(scheduled.step) or scheduled.facts.booked is not None


def _taken_back(
    making: _Making, row: PlanRow, first: date, last: date
) -> CalendarEvent | None:
    """Cancel a step that is not wished for, if a calendar may hold it."""
    if not making.held(row.id):
        return None
    title = _title(making.case, row, making.wishes)
    return _cancelled(making, row.id, title, first, last)


def _cancelled(
    making: _Making, step: StepId, title: str, first: date, last: date
) -> CalendarEvent:
    return CalendarEvent(
        uid=event_uid(making.case.journey.id, step),
        sequence=making.sequence,
        title=title,
        first=first,
        last=last,
        cancelled=True,
    )


def _days(case: Case, scheduled: ScheduledStep) -> tuple[date, date]:
    """Return first and last day; a calendar asks for them of a dropped step too."""
    booked = scheduled.facts.booked
    first = scheduled.start or (booked.day if booked else _some_day(case))
    last = scheduled.end or (booked.end if booked else None) or first
    return first, max(first, last)


def _some_day(case: Case) -> date:
    return case.schedule.day0 or case.journey.created


def _title(case: Case, row: PlanRow, wishes: CalendarWishes) -> str:
    if wishes.private:
        return case.say("calendar.private")
    if row.day is None:
        return row.title
    number = case.speaker.day_number(row.day)
    if row.title.startswith(number):  # "Day 0: your cells come back"
        return row.title
    return case.say("calendar.title", number=number, title=row.title)


def _description(case: Case, row: PlanRow) -> str:
    lines = [
        case.say("calendar.state", state=row.state_word),
        case.say("calendar.window", window=row.window) if row.window else "",
        row.summary,
        case.say("plan.prepare", text=row.prepare) if row.prepare else "",
        case.say("plan.bring", text=row.bring) if row.bring else "",
        case.say("plan.note", text=row.note) if row.note else "",
        case.say("disclaimer"),
    ]
    return "\n".join(line for line in lines if line)


def _gone(making: _Making) -> Iterator[CalendarEvent]:
    """Cancel what an earlier calendar held and the plan holds no more."""
    case = making.case
    if not any(one.kind == _KIND for one in case.journey.exports.values()):
        return
    with_event = {row.id for row in case.rows if row.start or row.state in _DROPPED}
    day = _some_day(case)
    for step in sorted(filter(making.held, _once_planned(case) - with_event)):
        name = step_name(case.journey, step, case.speaker)
        title = case.say("calendar.private") if making.wishes.private else name
        yield _cancelled(making, step, title, day, day)


def _once_planned(case: Case) -> set[StepId]:
    """Return every step that an earlier calendar may have held."""
    plans = [*([case.journey.plan] if case.journey.plan else [])]
    plans += case.journey.earlier_plans
    known = {
        step for plan in plans for one in plan.protocol.steps for step in _names(one)
    }
    touched = {
        StepId(entry.subject)
        for entry in case.history
        if entry.action in _STEP_ACTIONS and entry.subject
    }
    return known | touched


def _names(step: Step) -> Iterator[StepId]:
    if step.repeat is None:
        yield step.id
        return
    for number in range(1, step.repeat.count + 1):
        yield StepId(f"{step.id}#{number}")
