"""What another treatment takes over: all that was done, but never its Day 0.

Day 0 is another thing in every treatment: the day on which cells are given back, the
first dose of a drug, a talk. What was told of it is laid by under the treatment it was
told for, and is there again when that treatment is taken up again.
"""

from collections.abc import Mapping
from typing import Final

from planner.models.ids import DAY0, OptionId, StepId
from planner.models.journey import Journey, Plan
from planner.models.plan.facts import StepFacts
from planner.models.plan.protocol import Step, TreatmentProtocol

_OF: Final = "@"


def has_same_day0(old: Plan, option: OptionId, protocol: TreatmentProtocol) -> bool:
    """Whether Day 0 means the same in the plan and in what is taken instead.

    Args:
        old: the plan so far.
        option: the treatment that is taken.
        protocol: its timetable.
    """
    if old.option == option:
        return True
    before, after = old.protocol.step(DAY0), protocol.step(DAY0)
    if before is None or after is None:
        return False
    # A sheet of a centre says in its own words what its Day 0 is.
    if before.wording is not None or after.wording is not None:
        return False
    return before.words_id == after.words_id


def facts_under(
    facts: Mapping[StepId, StepFacts], old: OptionId, new: OptionId
) -> Mapping[StepId, StepFacts]:
    """Return the facts with Day 0 of the one treatment laid by, the other's back.

    Args:
        facts: all that was told of steps.
        old: the treatment so far.
        new: the treatment that is taken, whose Day 0 is another one.
    """
    kept = {key: one for key, one in facts.items() if key != DAY0}
    told, back = facts.get(DAY0), kept.pop(laid_by(new), None)
    if told is not None:
        kept[laid_by(old)] = told
    if back is not None:
        kept[DAY0] = back
    return kept


def laid_by(option: OptionId) -> StepId:
    """Return under which key the Day 0 of a treatment is laid by."""
    return StepId(f"{DAY0}{_OF}{option}")


def option_of(key: StepId) -> OptionId | None:
    """Return whose Day 0 was laid by under a key, None for any other step."""
    base, mark, option = key.partition(_OF)
    return OptionId(option) if base == DAY0 and mark else None


def earlier_step(journey: Journey, key: StepId) -> tuple[Step | None, int | None]:
    """Return the step of an earlier plan that was told under a key, with its number.

    Args:
        journey: with its earlier plans; the newest that has the step is asked.
        key: of the fact: bare, ``<id>#<n>``, or a Day 0 that was laid by.
    """
    option = option_of(key)
    base, _, number = key.partition("@")[0].partition("#")
    for plan in reversed(journey.earlier_plans):
        if option is None or plan.option == option:
            step = plan.protocol.step(StepId(base))
            if step is not None:
                return step, int(number) if number.isdecimal() else None
    return None, None
