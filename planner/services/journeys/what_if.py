"""Answers "when could it be?" from the exact windows of the scheduler."""

from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.journey import Journey, Plan
from planner.models.plan.facts import PlanCalendar, PlanFacts
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.structs import replace
from planner.scheduling.queries import best_anchors, earliest_anchor
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
        problems: problems of the plan, and steps whose time would have gone by.
        gaps: what would be missing.
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


def earliest_day(inquiry: Inquiry) -> date | None:
    """Return the first day on which all holds together and nothing is too late.

    Raises:
        PlannerError: as ``schedule``.
    """
    return earliest_anchor(
        inquiry.protocol, inquiry.facts, inquiry.calendar, inquiry.today
    )


def best_days(inquiry: Inquiry) -> tuple[PossibleDay, ...]:
    """Return the three days with the fewest problems, earlier ones on a tie.

    Empty when there is no day from today on in the span.

    Raises:
        PlannerError: as ``schedule``.
    """
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
