"""What calendars held that were made before: a new one goes on from there.

A program that reads a calendar file keeps every entry it was ever given. It takes an
entry anew only with a higher sequence, and lets go of one only when it is cancelled.
"""

from collections.abc import Callable, Iterator
from typing import Final

from planner.models.ids import StepId
from planner.models.journey import Action, ExportRecord, Journey
from planner.models.plan.protocol import Step, StepKind
from planner.services.documents.case import Case

_KIND: Final = "ics"
_VISITS: Final = {
    StepKind.APPOINTMENT,
    StepKind.CHECKUP,
    StepKind.STAY,
    StepKind.TRIP,
    StepKind.INFUSION,
}

Held = Callable[[StepId], bool]


def calendars_made(journey: Journey) -> tuple[ExportRecord, ...]:
    """Return the records of all calendar files of a journey."""
    return tuple(one for one in journey.exports.values() if one.kind == _KIND)


def next_sequence(
    revision: int, made: tuple[ExportRecord, ...], *, appointments_only: bool
) -> int:
    """Return the sequence of all entries of a new calendar file.

    It is the revision of the journey, but always above that of an earlier file, unless
    that one told the same plan with the same wish for entries: then it is the same.

    Args:
        revision: of the journey.
        made: the calendar files made before.
        appointments_only: what the new file is to hold.

    Returns:
        0 or more; RFC 5545 (3.8.7.4): an entry is taken anew only above its last one.
    """
    if not made:
        return revision
    newest = max(made, key=_sequence)
    if (newest.revision, newest.appointments_only) == (revision, appointments_only):
        return _sequence(newest)
    return max(revision, _sequence(newest) + 1)


def is_appointment(step: Step) -> bool:
    """Whether a step is a visit, a stay, a trip or a milestone, booked or not."""
    return step.kind in _VISITS or step.key


def held_before(
    case: Case, made: tuple[ExportRecord, ...], *, appointments_only: bool
) -> Held:
    """Return whether an earlier calendar file may have held a step.

    A file of appointments only held those, and what had an agreed date by then. The
    same file made of the same plan before is no earlier one: it held what this holds.

    Args:
        case: the journey with its history.
        made: the calendar files made before.
        appointments_only: what the new file is to hold.

    Returns:
        True also where it is not known.
    """
    same = (case.journey.revision, appointments_only)
    earlier = [one for one in made if (one.revision, one.appointments_only) != same]
    if any(not one.appointments_only for one in earlier):
        return lambda _step: True
    if not earlier:
        return lambda _step: not appointments_only
    last = max(one.on for one in earlier)
    booked = {
        entry.subject
        for entry in case.history
        if entry.action is Action.BOOKED and entry.at.date() <= last
    }
    others = {step.id for step in _all_steps(case.journey) if not is_appointment(step)}
    return lambda step: step in booked or _base(step) not in others


def _all_steps(journey: Journey) -> Iterator[Step]:
    """Go through the steps of all plans and those of the person's own."""
    for plan in (*([journey.plan] if journey.plan else []), *journey.earlier_plans):
        yield from plan.protocol.steps
    yield from journey.own_steps.values()


def _sequence(record: ExportRecord) -> int:
    """Return the sequence of the entries of a file that was made."""
    return max(record.sequence, record.revision)


def _base(step: StepId) -> StepId:
    return StepId(step.partition("#")[0])
