"""Answers "when could it be?" by asking the exact scheduler day by day.

Each day is judged by a whole schedule, so an answer never rests on a guess: what is
told as possible has been scheduled with every rule, closed day and fact.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from planner.models.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.ids import DAY0, StepId
from planner.models.journey import Journey, Plan
from planner.models.protocol import TreatmentProtocol
from planner.models.schedule import Schedule, StepState
from planner.scheduling.scheduler import schedule
from planner.services.plan_facts import plan_facts

MAX_DAYS: Final = 731
"""How far a question looks: two years, so that it always ends."""

Progress = Callable[[float], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """Everything a question needs; safe to hand to another thread.

    Attributes:
        step: the step that is pinned: Day 0 or the centre's start.
        first, last: the days in question, both included.
    """

    protocol: TreatmentProtocol
    facts: PlanFacts
    calendar: PlanCalendar
    today: date
    step: StepId
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DayVerdict:
    """How well a day would do.

    Attributes:
        problems: what could not hold together.
        missed: steps whose last possible day would be over already.
    """

    day: date
    problems: int
    missed: int

    @property
    def trouble(self) -> int:
        """Return how much would be wrong in all."""
        return self.problems + self.missed


def ask_about(
    journey: Journey,
    plan: Plan,
    calendar: PlanCalendar,
    today: date,
    span: tuple[date, date],
) -> Inquiry:
    """Return the question for a plan; the span is cut to today and two years."""
    first = max(span[0], today)
    last = min(span[1], first + timedelta(days=MAX_DAYS - 1))
    return Inquiry(
        protocol=plan.protocol,
        facts=plan_facts(replace(journey, plan=plan)),
        calendar=calendar,
        today=today,
        step=plan.anchor.step if plan.anchor else DAY0,
        first=first,
        last=last,
    )


def verdict(inquiry: Inquiry, day: date) -> DayVerdict:
    """Schedule the plan as if the pinned step were on a day, and judge it."""
    anchor = AnchorDate(step=inquiry.step, day=day)
    derived = schedule(
        inquiry.protocol,
        replace(inquiry.facts, anchor=anchor),
        inquiry.calendar,
        inquiry.today,
    )
    return DayVerdict(day=day, problems=len(derived.problems), missed=missed(derived))


def missed(derived: Schedule) -> int:
    """Count the steps that would have had to happen before today."""
    return sum(
        step.state is StepState.WAS_PLANNED
        and step.facts.booked is None
        and step.latest is not None
        and step.latest < derived.today
        for step in derived.steps
    )


def earliest_day(inquiry: Inquiry, progress: Progress | None = None) -> date | None:
    """Return the first day on which all holds together and nothing is too late.

    None when there is no such day in the span, or the question was cancelled.
    """
    for count, day in enumerate(_days(inquiry)):
        if _stopped(progress, count, inquiry):
            return None
        if verdict(inquiry, day).trouble == 0:
            return day
    return None


def best_days(
    inquiry: Inquiry, progress: Progress | None = None
) -> tuple[DayVerdict, ...]:
    """Return every day's verdict, the least trouble first, earlier days first.

    Empty when the span is empty or the question was cancelled.
    """
    found: list[DayVerdict] = []
    for count, day in enumerate(_days(inquiry)):
        if _stopped(progress, count, inquiry):
            return ()
        found.append(verdict(inquiry, day))
    return tuple(sorted(found, key=lambda one: (one.trouble, one.day)))


def _days(inquiry: Inquiry) -> list[date]:
    length = max(0, (inquiry.last - inquiry.first).days + 1)
    return [inquiry.first + timedelta(days=count) for count in range(length)]


def _stopped(progress: Progress | None, count: int, inquiry: Inquiry) -> bool:
    whole = (inquiry.last - inquiry.first).days + 1
    return progress is not None and not progress(count / whole)
