"""The plan as calendar entries that update and never double.

A step of a journey has the same UID for ever. What a calendar file held once and is
told no more comes back as cancelled, on the day it had there, so that the program that
reads it shows what the newest file shows. What no file held is never cancelled: a step
without a date, or one that does not apply, was never planned.
"""

from typing import Final

from msgspec import Struct

from planner.models.document import CalendarDocument, CalendarEvent
from planner.models.ids import OTHER_TREATMENT
from planner.models.journey import HeldEntry
from planner.models.plan.protocol import Step, StepKind
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.documents.calendar.calendar_trail import (
    calendars_made,
    entries_held,
    event_uid,
    with_sequence,
)
from planner.services.documents.calendar.entry_words import (
    entry_contact,
    entry_place,
    entry_text,
    entry_title,
)
from planner.services.documents.case import Case
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.views.living.plan_view import PlanRow

_DROPPED: Final = {StepState.CANCELLED, StepState.SKIPPED}
_SURE: Final = {StepState.BOOKED, StepState.DONE, StepState.UNDER_WAY}
_VISITS: Final = {
    StepKind.APPOINTMENT,
    StepKind.CHECKUP,
    StepKind.STAY,
    StepKind.TRIP,
    StepKind.INFUSION,
}


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


def calendar_document(case: Case, wishes: CalendarWishes) -> CalendarDocument:
    """Build the calendar of a journey: its dated steps, then what is taken back.

    Taken back is what an earlier calendar file of the journey held, be it cancelled,
    left without a date, left out of the plan or left out by a wish.
    """
    events = [
        _event(case, wishes, row) for row in case.rows if _is_told(case, wishes, row)
    ]
    told = {event.uid for event in events}
    events += [
        _taken_back(case, wishes, entry)
        for step, entry in sorted(entries_held(case.journey).items())
        if entry.uid not in told
    ]
    name = case.say("calendar.private-name" if wishes.private else "calendar.name")
    plan = case.journey.plan
    if plan is not None and plan.option == OTHER_TREATMENT and not wishes.private:
        treatment = treatment_name(case.journey, case.speaker)
        name = case.speaker.labelled(name, treatment)
    document = CalendarDocument(
        name=name,
        stamp=case.made_on,
        events=tuple(events),
        language=case.speaker.tag,
    )
    return with_sequence(document, calendars_made(case.journey), case.now)


def _is_told(case: Case, wishes: CalendarWishes, row: PlanRow) -> bool:
    """Whether a step is planned on a day, and wished for."""
    if row.start is None or row.state in _DROPPED:
        return False
    scheduled = case.schedule.by_id[row.id]
    return (
        not wishes.appointments_only
        or is_appointment(scheduled.step)
        or scheduled.facts.booked is not None
    )


def is_appointment(step: Step) -> bool:
    """Whether a step is a visit, a stay, a trip or a milestone, booked or not."""
    return step.kind in _VISITS or step.key


def _event(case: Case, wishes: CalendarWishes, row: PlanRow) -> CalendarEvent:
    scheduled = case.schedule.by_id[row.id]
    first = row.start or case.made_on
    last = max(first, row.end or first)
    wished = row.state not in _SURE and scheduled.facts.booked is None
    # Nothing rings for what is over; today's entry may still ring today.
    coming = last >= case.made_on and row.state is not StepState.DONE
    event = CalendarEvent(
        step=row.id,
        uid=event_uid(case.journey.id, row.id),
        title=entry_title(case, row, private=wishes.private, wished=wished),
        first=first,
        last=last,
        time=row.time,
        tentative=wished,
        busy=scheduled.facts.booked is not None and first == last,
        # Nor for a day that stands for many.
        alarms=wishes.alarms if coming and not row.rough else (),
    )
    return event if wishes.private else _explained(case, row, event)


def _explained(case: Case, row: PlanRow, event: CalendarEvent) -> CalendarEvent:
    contact = entry_contact(case, row)
    return replace(
        event,
        description=entry_text(case, row, contact),
        place=entry_place(case, row, case.schedule.by_id[row.id].step),
        contact=contact,
    )


def _taken_back(case: Case, wishes: CalendarWishes, entry: HeldEntry) -> CalendarEvent:
    """Cancel an entry where it stands: by the day and the name it was told with."""
    return CalendarEvent(
        step=entry.step,
        uid=entry.uid,
        title=case.say("calendar.private") if wishes.private else entry.title,
        first=entry.first,
        last=entry.last,
        time=entry.time,
        cancelled=True,
    )
