"""What the scheduler does not judge: steps before Day 0 whose last day has gone by."""

from planner.models.plan.schedule import (
    Problem,
    ProblemKind,
    Schedule,
    ScheduledStep,
    StepState,
)


def too_late(schedule: Schedule) -> tuple[Problem, ...]:
    """Return one problem that names every step for which no day is left.

    Today narrows no window, so that a plan stays readable while nobody has said yet
    what happened. Before Day 0 that must be told: either a step happened, or Day 0
    cannot stay. Milestones come first, the one nearest to Day 0 at the top.
    """
    day0 = schedule.day0
    if day0 is None or day0 <= schedule.today:
        return ()
    late = sorted(
        (one for one in schedule.steps if _has_no_day_left(one, schedule)),
        key=_telling,
    )
    if not late:
        return ()
    return (Problem(kind=ProblemKind.TOO_LATE, steps=tuple(one.id for one in late)),)


def _has_no_day_left(one: ScheduledStep, schedule: Schedule) -> bool:
    return (
        one.state is StepState.WAS_PLANNED
        and one.applies
        and one.facts.booked is None
        and one.latest is not None
        and one.latest < schedule.today
    )


def _telling(one: ScheduledStep) -> tuple[bool, int]:
    return not one.step.key, -one.start.toordinal() if one.start else 0
