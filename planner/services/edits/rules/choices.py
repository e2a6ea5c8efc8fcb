"""Which of several steps it is, where a sheet says either-or."""

from collections.abc import Iterator

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Action, Journey
from planner.models.plan.facts import DropKind, Dropped, StepFacts
from planner.models.plan.protocol import Step
from planner.models.rules.plain_text import clean_text
from planner.models.structs import replace
from planner.services.edits.step_edits import check_step


def choose(journey: Journey, step: StepId, why: str = "") -> Edit:
    """Say which step of a choice it is: the others are left out, their trail stays.

    Booking a step, or saying that it happened, chooses it, too.

    Args:
        journey: with a plan.
        step: one of the choice; it is brought back where it was left out.
        why: the person's reason.

    Raises:
        PlannerError: ``step.unknown``, ``step.which-one``; ``step.no-choice`` (step)
            for one that belongs to none; ``step.other-happened`` (step) where another
            one is done.
    """
    check_step(journey, step)
    plan = journey.plan
    base = StepId(step.partition("#")[0])
    found = plan.protocol.step(base) if plan is not None else None
    if plan is None or found is None or not found.either:
        raise PlannerError("step.no-choice", step=step)
    facts = dict(journey.facts)
    for other in plan.protocol.steps:
        if other.either == found.either:
            for name in _times(other):
                told = facts.get(name, StepFacts())
                chosen = other.id == base
                facts[name] = (
                    replace(told, dropped=None) if chosen else _left_out(told, name)
                )
    kept = {name: told for name, told in facts.items() if told != StepFacts()}
    return Edit(
        journey=replace(journey, facts=kept),
        action=Action.CHOSEN,
        subject=step,
        why=clean_text(why, "why"),
    )


def _left_out(told: StepFacts, name: StepId) -> StepFacts:
    if told.done is not None:
        raise PlannerError("step.other-happened", step=name)
    dropped = told.dropped or Dropped(kind=DropKind.SKIPPED)
    return replace(told, dropped=dropped, later=None)


def _times(step: Step) -> Iterator[StepId]:
    """Yield the step, or each of its times where it repeats."""
    if step.repeat is None:
        yield step.id
        return
    for number in range(1, step.repeat.count + 1):
        yield StepId(f"{step.id}#{number}")
