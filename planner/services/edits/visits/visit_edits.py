"""Edits of a visit: what goes there, and what was said there as one change."""

from planner.models.answers import VisitTold
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import QuestionId, StepId
from planner.models.journey import Action, Journey
from planner.models.person.visit import Visit
from planner.models.plan.protocol import Step
from planner.models.rules.plain_text import keep_text
from planner.models.rules.refusals import Refusals, refuse_new
from planner.models.rules.visit_rules import MAX_VISITS, find_visit_refusals
from planner.models.structs import replace
from planner.services.edits import step_edits
from planner.services.edits.visits.visit_telling import (
    VisitScene,
    VisitTelling,
    visit_day,
)


def visit_step(journey: Journey, step: StepId) -> Step:
    """Return the step of an appointment.

    Raises:
        PlannerError: ``visit.no-visit`` (step) for one at which nobody is met;
            ``plan.none``, ``step.unknown``, ``step.which-one``.
    """
    step_edits.check_step(journey, step)
    base = StepId(step.partition("#")[0])
    plan = journey.plan
    found = journey.own_steps.get(base) or (plan.protocol.step(base) if plan else None)
    if found is None or not found.kind.is_visit:
        raise PlannerError("visit.no-visit", step=step)
    return found


def prepare_visit(
    journey: Journey, step: StepId, asked: tuple[QuestionId, ...]
) -> Edit:
    """Choose the questions that are taken along to a visit, the first comes first.

    Raises:
        PlannerError: as ``visit_step``; ``visit.too-many-asked`` over three,
            ``visit.asked-twice``, ``visit.too-many``.
    """
    visit_step(journey, step)
    stored = journey.visits.get(step)
    visit = replace(stored or Visit(step=step), asked=asked)
    return Edit(
        journey=_with_visit(journey, visit),
        action=Action.VISIT_PREPARED,
        subject=step,
    )


def tell_visit(journey: Journey, told: VisitTold, scene: VisitScene) -> Edit:
    """Take all that was said at a visit as one change.

    Raises:
        PlannerError: the first of what ``find_told_refusals`` finds; nothing is half
            taken.
    """
    found = Refusals()
    after = find_told_refusals(journey, told, scene, found)
    for refusal in found.found:
        raise PlannerError(refusal.code, **refusal.details)
    return Edit(
        journey=after,
        action=Action.VISIT,
        subject=scene.step,
        details={"day": visit_day(journey, told, scene).isoformat()},
    )


def told_already(
    journey: Journey, told: VisitTold, scene: VisitScene
) -> tuple[str, ...]:
    """Return what was told before and is not taken again, in its own words.

    Args:
        journey: before the visit is told.
        told: what was said.
        scene: which visit, when, and what could be asked.

    Raises:
        PlannerError: as ``visit_step``.
    """
    telling = VisitTelling(journey, told, scene, Refusals())
    telling.take_up(visit_step(journey, scene.step))
    return tuple(telling.known)


def find_told_refusals(
    journey: Journey, told: VisitTold, scene: VisitScene, found: Refusals
) -> Journey:
    """Find all that is refused of what was said, each at its place.

    Args:
        journey: before the visit is told.
        told: what was said.
        scene: which visit, when, and what could be asked.
        found: takes ``visit.*`` and whatever the single edits refuse; places are the
            fields of ``VisitTold``.

    Returns:
        The journey as it would be; without what was refused.

    Raises:
        PlannerError: as ``visit_step``: there is no such visit at all.
    """
    step = visit_step(journey, scene.step)
    after, visit = VisitTelling(journey, told, scene, found).take_up(step)
    return after if found.found else _with_visit(after, visit)


def _with_visit(journey: Journey, visit: Visit) -> Journey:
    stored = journey.visits.get(visit.step)
    refuse_new(find_visit_refusals, visit, stored)
    if stored is None and len(journey.visits) >= MAX_VISITS:
        raise PlannerError("visit.too-many", limit=str(MAX_VISITS))
    old = stored or Visit(step=visit.step)
    kept = replace(
        visit,
        changed=keep_text(visit.changed, old.changed, "changed"),
        decision=keep_text(visit.decision, old.decision, "decision"),
    )
    return replace(journey, visits={**journey.visits, visit.step: kept})
