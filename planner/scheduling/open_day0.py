"""Nothing is wished for while nobody knows Day 0.

What was done or booked gives dates to all that is tied to it. Of what leads on to a
Day 0 that nobody knows that would be the soonest day there is, week after week: a stay
on the ward for the day after tomorrow. It stands beside Day 0 until that is known.
"""

from typing import Final

from planner.models.ids import DAY0
from planner.models.plan.facts import PlanFacts
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import (
    BoundSide,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.models.structs import replace
from planner.scheduling.scheduler import in_order
from planner.scheduling.solved_plans import places_beside_day0

_WISHED: Final = frozenset({StepState.PLANNED, StepState.DUE})


def wait_for_day0(
    found: Schedule, protocol: TreatmentProtocol, facts: PlanFacts
) -> Schedule:
    """Take the dates of steps that nothing bounds but a Day 0 nobody knows.

    A step of the person's own, and one whose last day is known from what was told,
    keeps its date.

    Args:
        found: as derived.
        protocol: the timetable it was derived from.
        facts: what was told.

    Raises:
        PlannerError: as ``schedule``.
    """
    day0 = found.by_id.get(DAY0)
    if day0 is None or day0.start is not None or day0.facts.dropped is not None:
        return found
    own = {one.id for one in facts.own_steps}
    hang = [
        one
        for one in found.steps
        if one.state in _WISHED
        and one.start is not None
        and one.latest is None
        and one.facts.due is None
        and one.step.id not in own
    ]
    if not hang:
        return found
    beside = places_beside_day0(protocol, facts)
    told = {one.id: _waiting(one, beside[one.id]) for one in hang if one.id in beside}
    steps = [told.get(one.id, one) for one in found.steps]
    return replace(
        found,
        steps=tuple(sorted(steps, key=in_order)),
        by_id={one.id: one for one in steps},
    )


def _waiting(one: ScheduledStep, beside: int) -> ScheduledStep:
    return replace(
        one,
        start=None,
        end=None,
        earliest_end=None,
        latest_end=None,
        aim=None,
        clock_day=None,
        rough=False,
        beside_day0=beside,
        state=StepState.PLANNED,
        why=tuple(why for why in one.why if why.side is BoundSide.EARLIEST),
    )
