"""What lies before the first day of use: told in one go, never "was planned for"."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from planner.models.civil import add_months
from planner.models.edit import Edit
from planner.models.ids import DAY0, StepId
from planner.models.journey import Journey, PlanState
from planner.models.plan.facts import Before, Done
from planner.models.plan.protocol import Place, Site, TreatmentProtocol
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.models.structs import replace
from planner.services.edits import plan_edits, step_edits
from planner.services.journeys.journeys import JourneyService

_LONG: Final = 60
"""Months before today, from where on no step waits for today."""
Told = Before | Done


def steps_before(
    schedule: Schedule, protocol: TreatmentProtocol, today: date
) -> tuple[ScheduledStep, ...]:
    """Return what lies before today and of which nothing was told, key steps first.

    Steps that the team sets count where their phase lies before that of a Day 0 that
    is over.

    Args:
        schedule: its dates; as of a day long gone, nothing of them waits for today.
        protocol: whose phases say what comes before Day 0.
        today: the first day of use.
    """
    phases = [phase.id for phase in protocol.phases]
    day0 = schedule.by_id.get(DAY0)
    over = day0 is not None and day0.start is not None and day0.start < today
    place = phases.index(day0.step.phase) if day0 and day0.step.phase in phases else 0
    early = frozenset(phases[: place + 1]) if over else frozenset()
    found = [
        one
        for one in schedule.steps
        if _is_open(one)
        and (
            _lies_before(one, today)
            or (one.state is StepState.NEEDS_DATE and one.step.phase in early)
        )
    ]
    return tuple(sorted(found, key=lambda one: not one.step.key))


def begin_under_way(
    service: JourneyService,
    built: Edit,
    day0: date | None,
    answers: Mapping[StepId, Told],
) -> Edit:
    """Return a plan that was begun before today, with what was told of the past.

    What lies before today and is not told is "before this plan, not known". What was
    done at the centre was done at that of the plan.

    Args:
        service: works out which steps lie before today.
        built: the plan as it is built, with Day 0 where it is still to come.
        day0: the day on which it happened, None where it has not or nobody knows.
        answers: what is known of single steps.

    Raises:
        PlannerError: as ``schedule`` and ``step_edits.mark_done``.
    """
    journey, today = built.journey, service.today()
    if day0 is not None:
        answers = {DAY0: Done(day=day0), **answers}
    for step, told in answers.items():
        known = _with_place(journey, step, told)
        journey = tell_of_past(journey, step, known, today).journey
    for day in (add_months(today, -_LONG), today):
        plan = journey.plan
        if plan is None:
            break
        dates = service.schedule(journey, today=day)
        for one in steps_before(dates, plan.protocol, today):
            journey = tell_of_past(journey, one.id, Before(), today).journey
    journey = _tell_what_led_on(service, journey)
    if journey.plan is not None and journey.plan.state is PlanState.CONSIDERING:
        journey = plan_edits.set_state(journey, PlanState.UNDER_WAY).journey
    return replace(built, journey=journey)


def tell_in_plan(
    service: JourneyService, journey: Journey, step: StepId, told: Told
) -> Edit:
    """Say of a step of a plan what is known of it.

    Where Day 0 has happened, nobody knows on which day, what leads on to it is before
    the plan, too: none of that is wished for any more.

    Args:
        service: works out which steps these are.
        journey: with a plan.
        step: which one.
        told: what is known of it.

    Raises:
        PlannerError: as ``schedule`` and ``tell_of_past``.
    """
    edit = tell_of_past(journey, step, told, service.today())
    if step != DAY0 or isinstance(told, Done) or not told.happened:
        return edit
    return replace(edit, journey=_tell_what_led_on(service, edit.journey))


def _tell_what_led_on(service: JourneyService, journey: Journey) -> Journey:
    dates, today = service.schedule(journey), service.today()
    day0 = dates.by_id.get(DAY0)
    before = day0.facts.before if day0 is not None else None
    if before is None or not before.happened or journey.plan is None:
        return journey
    for one in dates.steps:
        if _is_open(one) and _leads_on(one, journey.plan.protocol):
            journey = tell_of_past(journey, one.id, Before(), today).journey
    return journey


def _leads_on(one: ScheduledStep, protocol: TreatmentProtocol) -> bool:
    """Whether it has no date, and stands before Day 0 or in an earlier phase."""
    if one.start is not None:
        return False
    if one.beside_day0 is not None:
        return one.beside_day0 <= 0
    phases = [phase.id for phase in protocol.phases]
    day0 = protocol.step(DAY0)
    if day0 is None or not {day0.phase, one.step.phase} <= set(phases):
        return False
    return phases.index(one.step.phase) < phases.index(day0.phase)


def tell_of_past(journey: Journey, step: StepId, told: Told, today: date) -> Edit:
    """Say of a step what is known of it: a day makes it done.

    A stay of which only its first day is told is over when its aimed length is: that
    it lies before the plan is kept beside its day. Told as done, it goes on.
    """
    if isinstance(told, Before):
        return step_edits.tell_before(journey, step, told)
    edit = step_edits.mark_done(journey, step, told, today=today)
    if told.end is not None or not _can_go_on(journey, step):
        return edit
    facts = replace(edit.journey.facts[step], before=Before(happened=True))
    kept = {**edit.journey.facts, step: facts}
    return replace(edit, journey=replace(edit.journey, facts=kept))


def _can_go_on(journey: Journey, step: StepId) -> bool:
    """Whether nothing says how long the step lasts at most."""
    base = StepId(step.partition("#")[0])
    known = journey.own_steps.get(base)
    if known is None and journey.plan is not None:
        known = journey.plan.protocol.step(base)
    return known is not None and known.duration.max is None


def _with_place(journey: Journey, step: StepId, told: Told) -> Told:
    """Add the centre of the plan to what was done there, where it has one."""
    plan = journey.plan
    if not isinstance(told, Done) or told.where or plan is None or plan.centre is None:
        return told
    known = plan.protocol.step(StepId(step.partition("#")[0]))
    if known is None or known.site is not Site.CENTRE or known.place is Place.HOME:
        return told
    return replace(told, where=journey.centres[plan.centre].name)


def _lies_before(one: ScheduledStep, today: date) -> bool:
    """Whether it would be over by now, or is told as gone by."""
    if one.state is StepState.NO_TIME:
        return True
    gone_by = one.state is StepState.WAS_PLANNED and one.start is not None
    if gone_by and one.start is not None and one.start < today:
        return True
    return one.end is not None and one.end < today


def _is_open(one: ScheduledStep) -> bool:
    facts = one.facts
    told = (facts.done, facts.booked, facts.dropped, facts.before)
    return one.id != DAY0 and all(fact is None for fact in told)
