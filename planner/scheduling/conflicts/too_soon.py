"""A dose, an infusion or a vaccine that was given too early after another one.

Rules between two steps that have happened move no date any more. But a team may want to
give a dose again that came too early, so it is told for a while.
"""

from collections.abc import Iterator
from typing import Final

from planner.models.civil import Offset
from planner.models.plan.protocol import End, StepKind
from planner.models.plan.schedule import BoundSide, Problem, ProblemKind, ReasonKind
from planner.scheduling.days.ordinals import is_always_later, moved
from planner.scheduling.network.compiled_plan import CompiledPlan, Tie
from planner.scheduling.network.network import Member
from planner.scheduling.network.numbering import Position, by_position
from planner.scheduling.reasons.reason_chains import reason_of, step_ids

TOLD_FOR: Final = 90
"""So many days after the second one it is told."""
_GIVEN: Final = frozenset({StepKind.MEDICINE, StepKind.INFUSION, StepKind.VACCINE})
_SAME_DAY: Final = Offset()


def too_soon(plan: CompiledPlan) -> Iterator[Problem]:
    """Tell what was given earlier after another step than its rule says.

    Args:
        plan: the compiled plan; today decides how long ago is long ago.
    """
    for position, occurrence in by_position(plan.roster.occurrences):
        done = occurrence.facts.done
        if done is None or occurrence.step.kind not in _GIVEN:
            continue
        if plan.today - done.day.toordinal() > TOLD_FOR:
            continue
        for tie in plan.ties[position]:
            yield from _of_tie(plan, position, tie)


def _of_tie(plan: CompiledPlan, position: Position, tie: Tie) -> Iterator[Problem]:
    rule, other = tie
    occurrences = plan.roster.occurrences
    first, second = occurrences[other].facts.done, occurrences[position].facts.done
    least = rule.earliest
    if first is None or second is None or least is None:
        return
    # Only what has to come later by some days can come too soon.
    if rule.binds is End.END or not is_always_later(least, _SAME_DAY):
        return
    from_day = first.day if rule.anchor.end is End.START else first.end or first.day
    day = second.day.toordinal()
    # What was done the other way round is told as that.
    if day >= moved(from_day.toordinal(), least) or second.day < first.day:
        return
    owner = Member(kind=ReasonKind.RULE, owner=position, other=other, rule=rule)
    pins = [Member(kind=ReasonKind.DONE, owner=place) for place in (other, position)]
    yield Problem(
        kind=ProblemKind.TOO_SOON,
        steps=step_ids(plan, [position, other]),
        reasons=tuple(
            reason_of(plan, one, (one.owner, one.other), BoundSide.DATE)
            for one in (pins[0], owner, pins[1])
        ),
        age_days=day - from_day.toordinal(),
        limit=str(least),
        day=second.day,
    )
