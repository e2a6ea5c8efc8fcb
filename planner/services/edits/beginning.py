"""The short way to a plan: a treatment, a place, what is known of the day."""

from datetime import date

from planner.models.edit import Edit
from planner.models.ids import CentreId, OptionId
from planner.models.journey import Journey
from planner.models.person.decision import Centre
from planner.models.plan.facts import AnyAnchor
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.structs import replace
from planner.services.edits import centre_edits, decision_edits, plan_edits


def begin_plan(
    journey: Journey,
    *,
    option: OptionId,
    protocol: TreatmentProtocol,
    place: str,
    anchor: AnyAnchor | None,
    today: date,
) -> Edit:
    """Choose a treatment, keep where it is, and build the plan, as one change.

    Args:
        journey: a centre of hers with the name of the place is taken, no second one.
        option: the treatment.
        protocol: a timetable of that option.
        place: name of the centre, "" while nobody knows it.
        anchor: Day 0, or what is known of it.
        today: as for ``build_plan``.

    Raises:
        PlannerError: as ``centre_edits.put_centre`` and ``plan_edits.build_plan``.
    """
    begun = decision_edits.choose(journey, option, today).journey
    centre = _known_centre(begun, place)
    if centre is None and place.strip():
        centre = Centre(id=_fresh_id(begun), name=place)
        begun = centre_edits.put_centre(begun, centre).journey
    chosen = centre.id if centre is not None else None
    decision = replace(begun.decision, centre=chosen, protocol=protocol.id)
    return plan_edits.build_plan(
        replace(begun, decision=decision),
        protocol=protocol,
        option=option,
        centre=chosen,
        anchor=anchor,
        today=today,
    )


def _known_centre(journey: Journey, place: str) -> Centre | None:
    name = place.strip()
    return next((one for one in journey.centres.values() if one.name == name), None)


def _fresh_id(journey: Journey) -> CentreId:
    number = 1
    while CentreId(f"centre-{number}") in journey.centres:
        number += 1
    return CentreId(f"centre-{number}")
