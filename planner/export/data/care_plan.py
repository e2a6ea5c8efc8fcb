"""The plan as a FHIR R4 document: a summary of the patient, and the care plan.

Shapes follow HL7 FHIR 4.0.1 and the International Patient Summary: a composition that
the patient is the author of leads it, and says that it is no prescription.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from planner.export.data.patient_summary import (
    SUMMARY,
    Resource,
    loinc,
    narrative,
    sections,
)
from planner.export.lettering.plain_text import clean, in_one_line
from planner.models.document import CareActivity, CarePlanDocument
from planner.models.journey import PlanState
from planner.models.plan.protocol import StepKind
from planner.models.plan.schedule import StepState
from planner.models.rules.times_of_day import read_time

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
    StepState.NO_TIME: "not-started",
    StepState.NEEDS_DATE: "not-started",
    StepState.BOOKED: "scheduled",
    StepState.UNDER_WAY: "in-progress",
    StepState.DONE: "completed",
    StepState.CANCELLED: "cancelled",
    StepState.SKIPPED: "cancelled",
    StepState.BEFORE: "unknown",
}

_KINDS: Final[Mapping[str, str]] = {
    StepKind.APPOINTMENT: "Appointment",
    StepKind.TEST: "Appointment",
    StepKind.TASK: "Task",
}


def care_plan(document: CarePlanDocument) -> bytes:
    """Return the bundle as JSON in UTF-8; the same document gives the same bytes.

    Returns:
        A document: its composition, the patient, what the sections of the summary
        hold, and one CarePlan (HL7 FHIR R4).
    """
    patient = _reference(document, "Patient")
    told, held = sections(document, partial(_name, document), patient)
    plan = _plan(document, [one for one in held if one["resourceType"] == "Condition"])
    first = _composition(document, [*told, _plan_section(document, plan)])
    resources = (first, _patient(document), *held, plan)
    own = _name(document, "Bundle")
    bundle = {
        "resourceType": "Bundle",
        "id": own,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{own}"},
        "type": "document",
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


def _composition(document: CarePlanDocument, told: list[Resource]) -> Resource:
    patient = _reference(document, "Patient")
    heading = in_one_line(document.heading) or "Patient summary"
    return {
        "resourceType": "Composition",
        "id": _name(document, "Composition"),
        "language": document.language,
        "text": narrative(heading, [document.note] if document.note else []),
        "status": "final",
        "type": loinc(SUMMARY),
        "subject": patient,
        "date": document.made_on.isoformat(),
        "author": [patient],
        "title": heading,
        "section": told,
    }


def _plan_section(document: CarePlanDocument, plan: Resource) -> Resource:
    heading = in_one_line(document.plan_title) or "Plan"
    told = [document.note] if document.note else []
    return {
        "title": heading,
        "code": loinc("18776-5"),
        "text": narrative(heading, [*told, document.title]),
        "entry": [{"reference": f"urn:uuid:{plan['id']}"}],
    }


def _patient(document: CarePlanDocument) -> Resource:
    name, phone = in_one_line(document.patient_name), in_one_line(document.phone)
    languages = in_one_line(document.languages)
    return {
        "resourceType": "Patient",
        "id": _name(document, "Patient"),
        # Which part is the family's name nobody told, and no rule finds it out.
        **({"name": [{"text": name}]} if name else {}),
        **({"telecom": [_phone(phone)]} if phone else {}),
        **({"gender": document.sex} if document.sex else {}),
        **({"birthDate": document.born.isoformat()} if document.born else {}),
        **_carer(document),
        **({"communication": [{"language": {"text": languages}}]} if languages else {}),
    }


def _phone(number: str) -> Resource:
    return {"system": "phone", "value": number}


def _carer(document: CarePlanDocument) -> Resource:
    name, phone = map(in_one_line, document.carer)
    told = {
        **({"name": {"text": name}} if name else {}),
        **({"telecom": [_phone(phone)]} if phone else {}),
    }
    return {"contact": [told]} if told else {}


def _plan(document: CarePlanDocument, conditions: list[Resource]) -> Resource:
    title = in_one_line(document.title)
    patient = _reference(document, "Patient")
    activities = [
        {"detail": dict(_detail(one, patient))} for one in document.activities
    ]
    addresses = [{"reference": f"urn:uuid:{one['id']}"} for one in conditions]
    note = clean(document.note).strip()
    return {
        "resourceType": "CarePlan",
        "id": _name(document, "CarePlan"),
        "language": document.language,
        "status": _PLAN_STATUS.get(document.plan_state, "unknown"),
        "intent": "plan",
        **({"title": title} if title else {}),
        "subject": patient,
        **_period("period", document.first, document.last),
        "created": document.made_on.isoformat(),
        "author": patient,
        **({"addresses": addresses} if addresses else {}),
        **({"activity": activities} if activities else {}),
        **({"note": [{"text": note}]} if note else {}),
    }


def _period(name: str, first: date | None, last: date | None) -> Resource:
    days = {
        edge: day.isoformat()
        for edge, day in (("start", first), ("end", last))
        if day is not None
    }
    return {name: days} if days else {}


def _scheduled(activity: CareActivity) -> Resource:
    """Return the days; with a time of day that is local, whatever the zone is."""
    days = _period("scheduledPeriod", activity.first, activity.last)
    at = read_time(activity.time)
    if at is None or not days or activity.last not in {None, activity.first}:
        return days
    day = days["scheduledPeriod"]["start"]
    bounds = {"boundsPeriod": {"start": day, "end": day}}
    return {"scheduledTiming": {"repeat": {**bounds, "timeOfDay": [at.isoformat()]}}}


def _detail(
    activity: CareActivity, patient: Mapping[str, str]
) -> Iterator[tuple[str, Any]]:
    """Yield the parts of an activity; what is not known is left out."""
    yield "id", activity.id
    if phase := in_one_line(activity.phase):
        yield "extension", [{"url": _PHASE, "valueString": phase}]
    if kind := _KINDS.get(activity.kind):
        yield "kind", kind
    if title := in_one_line(activity.title):
        yield "code", {"text": title}
    yield "status", _STATUS.get(activity.state, "unknown")
    yield from _scheduled(activity).items()
    if place := in_one_line(activity.place):
        yield "location", {"display": place}
    if activity.own:
        yield "performer", [dict(patient)]
    elif who := in_one_line(activity.who):
        yield "performer", [{"display": who}]
    if description := clean(activity.description):
        yield "description", description
