"""Answers "when could it be?" from the exact windows of the scheduler."""

from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.ids import DAY0
from planner.models.journey import Journey, Plan
from planner.models.plan.facts import PlanCalendar, PlanFacts
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.models.structs import replace
from planner.scheduling.queries import best_anchors, earliest_anchor
from planner.scheduling.whatever_happens import DateOutcome, whatever_happens
from planner.services.edits.plan_edits import check_to_come
from planner.services.journeys.plan_facts import plan_facts

MAX_DAYS: Final = 731
"""How far a question looks: two years."""


class Inquiry(Struct, frozen=True, kw_only=True):
    """Everything a question needs; safe to hand to another thread.

    Attributes:
        first, last: the days in question, both included.
    """

    protocol: TreatmentProtocol
    facts: PlanFacts
    calendar: PlanCalendar
    today: date
    first: date
    last: date


class PossibleDay(Struct, frozen=True, kw_only=True):
    """A day for the anchor, and how much trouble the plan would have.

    Attributes:
        day: the day of Day 0, or of the step the person pinned.
        problems: as many as a preview of that day counts.
        gaps: what would be missing, dates that only the team can set among it.
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
    return Inquiry(
        protocol=plan.protocol,
        facts=plan_facts(replace(journey, plan=plan)),
        calendar=calendar,
        today=today,
        first=first,
        last=last,
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
        PossibleDay(day=one.day, problems=one.problems, gaps=one.gaps) for one in found
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
        None without a plan or a date, with a Day 0 that is only roughly known, and
        where it hangs on no such length.

    Raises:
        PlannerError: as ``schedule``.
    """
    if journey.plan is None or journey.plan.rough or step.start is None:
        return None
    return whatever_happens(
        journey.plan.protocol,
        plan_facts(journey),
        calendar,
        today,
        (step.id, step.start),
    )


def _check_to_come(inquiry: Inquiry) -> None:
    check_to_come(inquiry.facts.steps, inquiry.facts.anchor_step)
