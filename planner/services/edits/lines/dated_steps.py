"""Steps of the person's own with a plain day, tied to no other step."""

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import Booking, StepFacts
from planner.models.plan.protocol import Step, StepKind, Wording
from planner.models.plan.schedule import Schedule
from planner.models.structs import replace
from planner.services.edits.own_steps import fitting_phase, put_own_step
from planner.services.edits.step_edits import book
from planner.services.entry.quick_entry import QuickAdd


def add_dated_step(
    journey: Journey, schedule: Schedule, step: StepId, told: QuickAdd
) -> Edit:
    """Put a step of the person's own on a plain day, in the phase that fits.

    With a time, or "on" a day, it is an appointment; with a last day for it, something
    to see to.

    Args:
        journey: with a plan.
        schedule: its dates, for the phase.
        step: the id it is to have.
        told: as it was read from a line or a command.

    Raises:
        PlannerError: as ``put_own_step`` and ``book``; ``own-step.day-gone`` (date,
            today) for a day before today, ``own-step.time-alone`` for a time beside a
            last day.
    """
    if told.day < schedule.today:
        days = {"date": told.day.isoformat(), "today": schedule.today.isoformat()}
        raise PlannerError("own-step.day-gone", **days)
    if told.latest and told.time:
        raise PlannerError("own-step.time-alone")
    own = Step(
        id=step,
        phase=fitting_phase(journey, schedule, told.day),
        kind=StepKind.TASK if told.latest else StepKind.APPOINTMENT,
        attends=not told.latest,
        wording=Wording(title=told.what),
    )
    put = put_own_step(journey, own)
    if told.latest:
        due = StepFacts(due=told.day)
        journey = replace(put.journey, facts={**put.journey.facts, step: due})
        details = {**put.details, "day": told.day.isoformat()}
        return replace(put, journey=journey, details=details)
    booked = book(put.journey, step, Booking(day=told.day, time=told.time))
    details = {**put.details, **booked.details}
    return replace(put, journey=booked.journey, details=details)
