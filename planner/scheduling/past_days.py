"""The past does not move: what went by without a word keeps the day it was shown for.

Two things would move it: today, which draws what can still be done along and with it
the wishes that are measured from there; and facts told later. The first is undone here,
against the second the days are kept with the journey. What was over before anybody
planned it was shown for no day at all, and none is made up for it.
"""

from collections.abc import Mapping
from datetime import date

from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import LastShown, PlanCalendar, PlanFacts
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import (
    BoundSide,
    Reason,
    ReasonKind,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.models.structs import replace
from planner.scheduling.scheduler import in_order
from planner.scheduling.solved_plans import places_as_of


def keep_past_days(
    schedule: Schedule,
    shown: Mapping[StepId, LastShown],
    protocol: TreatmentProtocol,
    facts: PlanFacts,
    calendar: PlanCalendar,
    since: date | None = None,
) -> Schedule:
    """Show what was planned and went by on the day on which it was last shown.

    Args:
        schedule: as derived for today.
        shown: what was kept when something was told after a day had gone by.
        protocol: the timetable it was derived from.
        facts: what was told.
        calendar: closed days of both sites.
        since: the day on which these facts were all told; None for long ago.

    Returns:
        The same where nothing went by. Else such a step, unless it is booked, stands
        where it was kept; without that where it stood on that day. One whose last day
        was over by then has no date, and no time left.

    Raises:
        PlannerError: as ``schedule``.
    """
    gone = {one.id for one in schedule.steps if went_by(one)}
    if not gone:
        return schedule
    spans = {step: shown[step] for step in gone if step in shown}
    if len(spans) < len(gone):
        known = None if since is None else min(since, schedule.today)
        spans = places_as_of(protocol, facts, calendar, known) | spans
    steps = [
        _in_the_past(one, spans.get(one.id), schedule, facts) if one.id in gone else one
        for one in schedule.steps
    ]
    return replace(
        schedule,
        steps=tuple(sorted(steps, key=in_order)),
        by_id={step.id: step for step in steps},
    )


def went_by(step: ScheduledStep) -> bool:
    """Whether its day is past without a word, and nobody had agreed on it."""
    return step.state is StepState.WAS_PLANNED and step.facts.booked is None


def _in_the_past(
    step: ScheduledStep, span: LastShown | None, schedule: Schedule, facts: PlanFacts
) -> ScheduledStep:
    if span is not None:
        return _stood(step, span, schedule)
    # A day that was told is no day that the plan made up.
    is_told = step.facts.due is not None or step.id in {DAY0, facts.anchor_step}
    return step if is_told else _without_time(step)


def _without_time(step: ScheduledStep) -> ScheduledStep:
    bounds = tuple(one for one in step.why if one.side is not BoundSide.DATE)
    return replace(
        step,
        start=None,
        end=None,
        aim=None,
        day=None,
        clock_day=None,
        rough=False,
        state=StepState.NO_TIME,
        why=bounds,
    )


def _stood(step: ScheduledStep, span: LastShown, schedule: Schedule) -> ScheduledStep:
    if span.first >= schedule.today:
        return step
    last = span.last or span.first
    if (span.first, last) == (step.start, step.end):
        return step
    day0 = schedule.by_id.get(DAY0)
    beside = day0.start if day0 is not None and step.day is not None else None
    bounds = tuple(one for one in step.why if one.side is not BoundSide.DATE)
    told = Reason(kind=ReasonKind.SHOWN, step=step.id, first=span.first, last=last)
    return replace(
        step,
        start=span.first,
        end=last,
        aim=span.first,
        day=None if beside is None else (span.first - beside).days,
        why=(told, *bounds),
    )
