"""What the scheduler does not judge: who is missing, and for what it is too late.

The scheduler tells clashes and dates that only a team can set. These warnings need
more than rules: the people of the journey, and how today stands to Day 0.
"""

from typing import Final

from planner.models.ids import DAY0, OTHER_TREATMENT, OptionId
from planner.models.journey import ContactRole, Journey, PlanState
from planner.models.plan.protocol import Role
from planner.models.plan.schedule import (
    Gap,
    GapKind,
    Problem,
    ProblemKind,
    Schedule,
    ScheduleDifference,
    ScheduledStep,
    StepState,
)
from planner.models.structs import replace

RESTING: Final = frozenset({PlanState.ON_HOLD, PlanState.CANCELLED})
"""A plan that stands there asks for nothing; taking it up shows what has gone by."""
_ASKED: Final = frozenset({ProblemKind.TOO_LATE, ProblemKind.DAY0_PASSED})
PERSON_OF_GAP: Final = {
    GapKind.AFTERCARE: ContactRole.AFTERCARE,
    GapKind.EMERGENCY_NUMBER: ContactRole.CENTRE_24H,
    GapKind.CARER: ContactRole.CARER,
}
"""Whose name or number closes a gap."""
_NEEDS_AFTERCARE: Final = ("ahsct", "msc", OTHER_TREATMENT)
"""How the ids of transplants and cell treatments begin; what nobody here knows may be
one."""


def care_gaps(journey: Journey) -> tuple[Gap, ...]:
    """Return what the plan needs beside dates and does not have yet.

    Transplants and cell treatments need a named doctor for aftercare at home and a
    number for the night; patients found aftercare of their own making hard.
    """
    plan = journey.plan
    if plan is None:
        return ()
    gaps: list[Gap] = []
    if needs_aftercare(plan.option):
        if not _named(journey, ContactRole.AFTERCARE):
            gaps.append(Gap(kind=GapKind.AFTERCARE, ask=Role.NEUROLOGIST))
        if not _has_night_number(journey):
            gaps.append(Gap(kind=GapKind.EMERGENCY_NUMBER, ask=Role.CENTRE))
        if not _named(journey, ContactRole.CARER):
            gaps.append(Gap(kind=GapKind.CARER, ask=Role.PATIENT))
    if not journey.profile.home_country:
        gaps.append(Gap(kind=GapKind.COUNTRY, ask=Role.PATIENT))
    return tuple(gaps)


def needs_aftercare(option: OptionId) -> bool:
    """Whether an option is a transplant or cell treatment, or may be one."""
    return option.startswith(_NEEDS_AFTERCARE)


def _named(journey: Journey, role: ContactRole) -> bool:
    contact = journey.contacts.get(role)
    return contact is not None and contact.is_named


def _has_night_number(journey: Journey) -> bool:
    if _named(journey, ContactRole.CENTRE_24H):
        return True
    plan = journey.plan
    centre = journey.centres.get(plan.centre) if plan and plan.centre else None
    return centre is not None and bool(centre.phone)


def day0_passed(schedule: Schedule) -> tuple[Problem, ...]:
    """Ask whether Day 0 happened, once its day has gone by without a word of it.

    Args:
        schedule: as of the day that is told.
    """
    found = schedule.by_id.get(DAY0)
    if found is None or found.start is None or found.start >= schedule.today:
        return ()
    if found.facts.done is not None:
        return ()
    # What is roughly known has gone by only with its last day.
    rough = schedule.rough
    if found.rough and (not rough or not rough.last or rough.last >= schedule.today):
        return ()
    return (Problem(kind=ProblemKind.DAY0_PASSED, steps=(DAY0,), day=found.start),)


def rests(journey: Journey) -> bool:
    """Whether the plan is on hold or cancelled."""
    return journey.plan is not None and journey.plan.state in RESTING


def without_rest(
    told: ScheduleDifference, before: Journey, after: Journey
) -> ScheduleDifference:
    """Take out what a plan that comes to rest only asks no more: it is not solved.

    Args:
        told: what a change does.
        before: the journey as it is.
        after: the journey with the change.
    """
    if rests(before) or not rests(after):
        return told
    left = tuple(one for one in told.solved_problems if one.kind not in _ASKED)
    return replace(told, solved_problems=left)


def too_late(schedule: Schedule) -> tuple[Problem, ...]:
    """Return one problem that names every step for which no day is left.

    Today narrows no window, so that a plan stays readable while nobody has said yet
    what happened. Up to Day 0 that must be told: either a step happened, or Day 0
    cannot stay. Milestones come first, the one nearest to Day 0 at the top.

    Args:
        schedule: as of the day that is told.
    """
    found = schedule.by_id.get(DAY0)
    day0 = schedule.day0 or (None if found is None else found.start)
    # On Day 0 itself it is still to come; after it the question is whether it happened.
    if day0 is None or day0 < schedule.today:
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
        one.state in {StepState.WAS_PLANNED, StepState.NO_TIME}
        and one.applies
        and one.facts.booked is None
        and one.latest is not None
        and one.latest < schedule.today
        # What may be on just now has not gone by.
        and (one.end is None or one.end < schedule.today)
    )


def _telling(one: ScheduledStep) -> tuple[bool, int]:
    # Milestones first, as False sorts before True; then the latest date first.
    # What never had a day is told by the last one it could have had.
    day = one.start or one.latest
    return not one.step.key, -day.toordinal() if day else 0
