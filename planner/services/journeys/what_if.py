"""Answers "when could it be?" from the exact windows of the scheduler."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.civil import Offset
from planner.models.edit import Edit
from planner.models.ids import DAY0, StepId
from planner.models.journey import Journey, Plan
from planner.models.plan.facts import PlanCalendar, PlanFacts, StepFacts
from planner.models.plan.protocol import Example, StepKind, TreatmentProtocol
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.models.structs import replace
from planner.scheduling.queries import best_anchors, earliest_anchor
from planner.scheduling.repeats import all_once_more, schedule_with_repeats
from planner.scheduling.whatever_happens import DateOutcome, whatever_happens
from planner.services.edits.plan_edits import check_to_come, without_old_booking
from planner.services.edits.step_edits import set_not_before
from planner.services.journeys.plan_facts import plan_facts
from planner.services.journeys.warnings import care_gaps

MAX_DAYS: Final = 731
"""How far a question looks: two years."""


class Inquiry(Struct, frozen=True, kw_only=True):
    """Everything a question needs; safe to hand to another thread.

    Attributes:
        facts: what was told; a day agreed for the step that is asked about is left out,
            as moving it to another one takes it back.
        first, last: the days in question, both included.
        unowned: what nobody looks after, whatever the day.
    """

    protocol: TreatmentProtocol
    facts: PlanFacts
    calendar: PlanCalendar
    today: date
    first: date
    last: date
    unowned: int = 0


class PossibleDay(Struct, frozen=True, kw_only=True):
    """A day for the anchor, and how much trouble the plan would have.

    Attributes:
        day: the day of Day 0, or of the step the person pinned.
        problems: as many as a preview of that day counts.
        gaps: what a preview of that day would call missing, dates that only the team
            can set among it.
    """

    day: date
    problems: int
    gaps: int


def ask_about(
    journey: Journey,
    plan: Plan,
    calendar: PlanCalendar,
    today: date,
    span: tuple[date, date],
) -> Inquiry:
    """Return the question for a plan; the span is cut to today and two years.

    Args:
        journey: whose plan it is.
        plan: as it is or as it would be.
        calendar: closed days of both sites.
        today: no day before it is an answer.
        span: first and last day in question, both included.

    Returns:
        Its last day lies before its first where the span is over.
    """
    first = max(span[0], today)
    # Both ends count: 731 days end 730 days after the first.
    last = min(span[1], first + timedelta(days=MAX_DAYS - 1))
    told = plan_facts(replace(journey, plan=plan))
    steps = without_old_booking(told.steps, told.anchor_step)
    return Inquiry(
        protocol=plan.protocol,
        facts=replace(told, steps=steps),
        calendar=calendar,
        today=today,
        first=first,
        last=last,
        unowned=len(care_gaps(journey)),
    )


def not_counted(schedule: Schedule, plan: Plan) -> tuple[ScheduledStep, ...]:
    """Return what comes before Day 0 and has no date that could be counted.

    Only the team can set these dates, so that no answer to "when" knows of them; Day 0
    may have to wait for them.

    Args:
        schedule: the dates of the plan.
        plan: whose phases say what comes before Day 0.
    """
    phases = [phase.id for phase in plan.protocol.phases]
    day0 = plan.protocol.step(DAY0)
    if day0 is None or day0.phase not in phases:
        return ()
    before = phases[: phases.index(day0.phase)]
    return tuple(
        one
        for one in schedule.steps
        if one.state is StepState.NEEDS_DATE
        and one.step.set_by_team
        and one.step.phase in before
        and (one.step.key or one.step.examples)
    )


class WaitTrial(Struct, frozen=True, kw_only=True):
    """What Day 0 could be if a drug stopped as in a published example.

    Attributes:
        example: whose sentence and source are told with it.
        step: whose date only the team can set.
        counted_from: the last dose where it is known, else today.
        wait: from then to the treatment.
        treatment: the step that waits.
        not_before: the day before which that step would not begin.
    """

    example: Example
    step: StepId
    counted_from: date
    wait: Offset
    treatment: StepId
    not_before: date


def waits_to_try(
    missing: Iterable[ScheduledStep],
    waits: Mapping[str, Offset],
    journey: Journey,
    schedule: Schedule,
) -> tuple[WaitTrial, ...]:
    """Return the published examples that can be tried for what is not counted.

    Args:
        missing: as ``not_counted`` found it.
        waits: how long was waited, by the example's id.
        journey: tells the drug and its last dose; while nobody knows the drug, only
            examples for any drug are tried.
        schedule: the dates of the plan.
    """
    course = journey.profile.present_drug
    drug = course.drug if course else ""
    since = course.last_dose if course and course.last_dose else schedule.today
    treatment = _first_treatment(schedule)
    return tuple(
        WaitTrial(
            example=example,
            step=one.id,
            counted_from=since,
            wait=waits[example.id],
            treatment=treatment,
            not_before=waits[example.id].after(since),
        )
        for one in missing
        for example in one.step.examples
        if example.id in waits and example.drug in {"", drug}
    )


def earliest_with(inquiry: Inquiry, trial: WaitTrial) -> date | None:
    """Return the first day on which all holds with the wait of an example.

    Raises:
        PlannerError: as ``earliest_day``.
    """
    told = inquiry.facts.steps.get(trial.treatment, StepFacts())
    floor = max(trial.not_before, told.not_before or trial.not_before)
    steps = {
        **inquiry.facts.steps,
        trial.treatment: replace(told, not_before=floor),
    }
    return earliest_day(replace(inquiry, facts=replace(inquiry.facts, steps=steps)))


def keep_wait(journey: Journey, trial: WaitTrial) -> Edit:
    """Keep a tried wait: the treatment begins no earlier than it says.

    Args:
        journey: with a plan; a later day that was told already stays.
        trial: as ``waits_to_try`` found it.

    Raises:
        PlannerError: as ``set_not_before``.
    """
    told = journey.facts.get(trial.treatment, StepFacts()).not_before
    floor = max(trial.not_before, told or trial.not_before)
    return set_not_before(journey, trial.treatment, floor)


def _first_treatment(schedule: Schedule) -> StepId:
    """Return the first medicine that makes the treatment, else Day 0 itself.

    The wait in an example ends where the treatment begins, not on Day 0.
    """
    doses = [
        one
        for one in schedule.steps
        if one.step.key
        and one.step.kind is StepKind.MEDICINE
        and not one.step.set_by_team
        and one.facts.done is None
        and (one.day or one.beside_day0 or 0) < 0
    ]
    return doses[0].id if doses else DAY0


def earliest_day(inquiry: Inquiry) -> date | None:
    """Return the first day on which all holds together and nothing is too late.

    Raises:
        PlannerError: as ``schedule``; ``plan.day0-happened`` (date) where there is
            nothing left to ask.
    """
    _check_to_come(inquiry)
    return earliest_anchor(
        inquiry.protocol, inquiry.facts, inquiry.calendar, inquiry.today
    )


def best_days(inquiry: Inquiry) -> tuple[PossibleDay, ...]:
    """Return the three days with the fewest problems, earlier ones on a tie.

    They lie a week apart at least: three days in a row are no choice. Empty when there
    is no day from today on in the span.

    Raises:
        PlannerError: as ``earliest_day``.
    """
    _check_to_come(inquiry)
    if inquiry.last < inquiry.first:
        return ()
    found = best_anchors(
        inquiry.protocol,
        inquiry.facts,
        inquiry.calendar,
        inquiry.today,
        (inquiry.first, inquiry.last),
    )
    return tuple(
        PossibleDay(day=one.day, problems=one.problems, gaps=one.gaps + inquiry.unowned)
        for one in found
    )


def whatever(
    journey: Journey, calendar: PlanCalendar, today: date, step: ScheduledStep
) -> DateOutcome | None:
    """Say whether the date of a step holds however long other things take.

    Args:
        journey: whose plan it is.
        calendar: closed days of both sites.
        today: the day the plan is looked at.
        step: one of its steps with a date, not done.

    Returns:
        None without a plan or a date, for a date that itself hangs on a Day 0 that is
        only roughly known, and where it hangs on nothing that nobody knows.

    Raises:
        PlannerError: as ``schedule``.
    """
    if journey.plan is None or step.rough or step.start is None:
        return None
    protocol, facts = journey.plan.protocol, plan_facts(journey)
    if all_once_more(protocol, facts) is not facts:
        _, facts = schedule_with_repeats(protocol, facts, calendar, today)
    return whatever_happens(
        protocol,
        facts,
        calendar,
        today,
        (step.id, step.start),
    )


def _check_to_come(inquiry: Inquiry) -> None:
    check_to_come(inquiry.facts.steps, inquiry.facts.anchor_step)
