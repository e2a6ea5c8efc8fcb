"""The plan as a FHIR R4 bundle: a patient, a condition and a care plan.

Shapes follow HL7 FHIR 4.0.1 (Bundle, Patient, Condition, CarePlan). Everything is
said in text codings: no licensed code system is needed to read it.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from planner.export.lettering.plain_text import clean, in_one_line
from planner.models.document import CareActivity, CarePlanDocument
from planner.models.journey import PlanState
from planner.models.plan.schedule import StepState

_NAMES: Final = uuid5(NAMESPACE_URL, "urn:ms-journey-planner")
_PHASE: Final = "urn:ms-journey-planner:phase"
_PLAN_STATUS: Final[Mapping[str, str]] = {
    PlanState.CONSIDERING: "draft",
    PlanState.AGREED: "active",
    PlanState.BOOKED: "active",
    PlanState.UNDER_WAY: "active",
    PlanState.ON_HOLD: "on-hold",
    PlanState.CANCELLED: "revoked",
    PlanState.COMPLETED: "completed",
}
_STATUS: Final[Mapping[str, str]] = {
    StepState.PLANNED: "not-started",
    StepState.DUE: "not-started",
    StepState.WAS_PLANNED: "not-started",
    StepState.NEEDS_DATE: "not-started",
    StepState.BOOKED: "scheduled",
    StepState.UNDER_WAY: "in-progress",
    StepState.DONE: "completed",
    StepState.CANCELLED: "cancelled",
    StepState.SKIPPED: "cancelled",
    StepState.BEFORE: "unknown",
}


def care_plan(document: CarePlanDocument) -> bytes:
    """Return the bundle as JSON in UTF-8; the same document gives the same bytes.

    Returns:
        A collection of one Patient, one Condition and one CarePlan (HL7 FHIR R4).
    """
    resources = (_patient(document), _condition(document), _plan(document))
    own = _name(document, "Bundle")
    bundle = {
        "resourceType": "Bundle",
        "id": own,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{own}"},
        "type": "collection",
        # Midnight, not the clock: the same plan on the same day is the same file.
        "timestamp": f"{document.made_on.isoformat()}T00:00:00Z",
        "entry": [
            {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
            for resource in resources
        ],
    }
    return (json.dumps(bundle, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _name(document: CarePlanDocument, kind: str) -> str:
    """Return the id of a resource: the same for a journey in every export."""
    return str(uuid5(_NAMES, f"{document.journey}/{kind}"))


def _reference(document: CarePlanDocument, kind: str) -> dict[str, str]:
    return {"reference": f"urn:uuid:{_name(document, kind)}"}


def _patient(document: CarePlanDocument) -> dict[str, Any]:
    name = in_one_line(document.patient_name)
    return {
        "resourceType": "Patient",
        "id": _name(document, "Patient"),
        **({"name": [{"text": name}]} if name else {}),
        **({"birthDate": document.born.isoformat()} if document.born else {}),
    }


def _condition(document: CarePlanDocument) -> dict[str, Any]:
    text = in_one_line(document.condition)
    return {
        "resourceType": "Condition",
        "id": _name(document, "Condition"),
        **({"code": {"text": text}} if text else {}),
        "subject": _reference(document, "Patient"),
    }


def _plan(document: CarePlanDocument) -> dict[str, Any]:
    title = in_one_line(document.title)
    activities = [{"detail": dict(_detail(one))} for one in document.activities]
    return {
        "resourceType": "CarePlan",
        "id": _name(document, "CarePlan"),
        "language": document.language,
        "status": _PLAN_STATUS.get(document.plan_state, "unknown"),
        "intent": "plan",
        **({"title": title} if title else {}),
        "subject": _reference(document, "Patient"),
        **_period("period", document.first, document.last),
        "created": document.made_on.isoformat(),
        "addresses": [_reference(document, "Condition")],
        **({"activity": activities} if activities else {}),
    }


def _period(name: str, first: date | None, last: date | None) -> dict[str, Any]:
    days = {
        edge: day.isoformat()
        for edge, day in (("start", first), ("end", last))
        if day is not None
    }
    return {name: days} if days else {}


def _detail(activity: CareActivity) -> Iterator[tuple[str, Any]]:
    """Yield the parts of an activity; what is not known is left out."""
    yield "id", activity.id
    if phase := in_one_line(activity.phase):
        yield "extension", [{"url": _PHASE, "valueString": phase}]
    if title := in_one_line(activity.title):
        yield "code", {"text": title}
    yield "status", _STATUS.get(activity.state, "unknown")
    yield from _period("scheduledPeriod", activity.first, activity.last).items()
    if place := in_one_line(activity.place):
        yield "location", {"display": place}
    if who := in_one_line(activity.who):
        yield "performer", [{"display": who}]
    if description := clean(activity.description):
        yield "description", description
