"""The summary of a patient as sections of a FHIR document: what was told, no more.

Shapes follow HL7's International Patient Summary on FHIR R4. Sections and two vital
signs have LOINC codes (free to use; loinc.org/license), what was not told has the codes
of the summary for that, MS has the number of the WHO's list of diseases (ICD-10), which
names no drug and no finding: those are told in words.
"""

from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any, Final

from msgspec import Struct

from planner.export.data.units import ucum_of
from planner.export.lettering.plain_text import clean, in_one_line
from planner.models.document import (
    Answered,
    CarePlanDocument,
    HealthItem,
    HealthSection,
)
from planner.models.rules.diary_rules import read_value

Resource = dict[str, Any]
NameOf = Callable[[str], str]
"""Returns the id of a resource by what it is called within the journey."""

_LOINC: Final = "http://loinc.org"
_ABSENT: Final = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
_ICD10: Final = "http://hl7.org/fhir/sid/icd-10"
_UCUM: Final = "http://unitsofmeasure.org"
_TERMINOLOGY: Final = "http://terminology.hl7.org/CodeSystem/"
SUMMARY: Final = "60591-5"
"""LOINC: patient summary document."""


class _Kind(Struct, frozen=True, kw_only=True):
    """A section: its code, how one thing of it is told, what says that there is none.

    Attributes:
        absent: codes for none and for not told; empty where an empty section is left
            to say so.
    """

    code: str
    make: Callable[[HealthItem, CarePlanDocument], Resource]
    absent: Mapping[Answered, str] = {}


def sections(
    document: CarePlanDocument, name: NameOf, patient: Mapping[str, str]
) -> tuple[list[Resource], list[Resource]]:
    """Return the sections of the summary, and the resources that they refer to.

    Args:
        document: what was told.
        name: gives ids that stay from export to export.
        patient: the reference to whom it is about.
    """
    told, resources = list[Resource](), list[Resource]()
    for key, section in _told(document):
        if not section.title:
            continue
        made = list(_resources(key, section, document, name, patient))
        told.append(_section(section, _KINDS[key].code, made))
        resources += made
    return told, resources


def narrative(title: str, lines: list[str]) -> Resource:
    """Return a text that people read, as FHIR wants it (XHTML)."""
    items = "".join(f"<li>{escape(in_one_line(line))}</li>" for line in lines)
    body = f"<p>{escape(in_one_line(title))}</p>" + (
        f"<ul>{items}</ul>" if items else ""
    )
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>',
    }


def coded(system: str, code: str, text: str = "") -> Resource:
    """Return a concept with its code, and its words where there are any."""
    words = in_one_line(text)
    told = {"coding": [{"system": system, "code": code}]}
    return {**told, "text": words} if words else told


def loinc(code: str, text: str = "") -> Resource:
    """Return a concept of LOINC."""
    return coded(_LOINC, code, text)


def _told(document: CarePlanDocument) -> Iterator[tuple[str, HealthSection]]:
    yield "Condition", document.problems
    yield "MedicationStatement", document.medicines
    yield "AllergyIntolerance", document.allergies
    yield "Immunization", document.vaccines
    yield "Procedure", document.procedures
    yield "Result", document.results
    yield "Function", document.function


def _section(section: HealthSection, code: str, made: list[Resource]) -> Resource:
    lines = [_line(item) for item in section.items] or [section.nothing]
    told: Resource = {
        "title": in_one_line(section.title),
        "code": loinc(code),
        "text": narrative(section.title, lines),
    }
    if made:
        entries = [{"reference": f"urn:uuid:{one['id']}"} for one in made]
        return {**told, "entry": entries}
    reason = coded(f"{_TERMINOLOGY}list-empty-reason", "notasked", section.nothing)
    return {**told, "emptyReason": reason}


def _line(item: HealthItem) -> str:
    span = "/".join(day for day in (item.since, item.until) if day)
    more = in_one_line(item.more)
    told = [part for part in (in_one_line(item.name), more, span) if part]
    return ", ".join(told)


def _resources(
    key: str,
    section: HealthSection,
    document: CarePlanDocument,
    name: NameOf,
    patient: Mapping[str, str],
) -> Iterator[Resource]:
    kind = _KINDS[key]
    subject = {_SUBJECT.get(key, "subject"): dict(patient)}
    # Each holds words: a name, a note, "none known".
    told = {"language": document.language}
    for item in section.items:
        made = kind.make(item, document)
        own = {"resourceType": made.pop("resourceType"), "id": name(f"{key}/{item.id}")}
        yield {**own, **told, **made, **subject}
    absent = kind.absent.get(section.answered)
    if absent and not section.items:
        empty = _EMPTY[key](coded(_ABSENT, absent, section.nothing))
        own = {"resourceType": empty.pop("resourceType"), "id": name(f"{key}/absent")}
        yield {**own, **told, **empty, **subject}


def _condition(item: HealthItem, document: CarePlanDocument) -> Resource:
    is_ms = item.id == "ms"
    code = {"text": in_one_line(item.name)}
    if is_ms and document.multiple_sclerosis:
        code = coded(_ICD10, "G35", item.name)
    sure = "confirmed" if is_ms and document.diagnosed else "unconfirmed"
    return {
        "resourceType": "Condition",
        "clinicalStatus": coded(f"{_TERMINOLOGY}condition-clinical", "active"),
        "verificationStatus": coded(f"{_TERMINOLOGY}condition-ver-status", sure),
        "code": code,
        **({"onsetDateTime": item.since} if item.since else {}),
    }


def _medicine(item: HealthItem, _document: CarePlanDocument) -> Resource:
    days = {"start": item.since, "end": item.until}
    span = {edge: day for edge, day in days.items() if day}
    return {
        "resourceType": "MedicationStatement",
        "status": "stopped" if item.until else "active",
        "medicationCodeableConcept": {"text": in_one_line(item.name)},
        **({"effectivePeriod": span} if span else {}),
        **_note(item),
    }


def _allergy(item: HealthItem, _document: CarePlanDocument) -> Resource:
    what = {"manifestation": [{"text": in_one_line(item.more)}]}
    return {
        "resourceType": "AllergyIntolerance",
        "clinicalStatus": coded(f"{_TERMINOLOGY}allergyintolerance-clinical", "active"),
        "code": {"text": in_one_line(item.name)},
        **({"onsetDateTime": item.since} if item.since else {}),
        **({"reaction": [what]} if in_one_line(item.more) else {}),
    }


def _vaccine(item: HealthItem, _document: CarePlanDocument) -> Resource:
    unknown = {"occurrenceString": "unknown"}
    return {
        "resourceType": "Immunization",
        "status": "completed",
        "vaccineCode": {"text": in_one_line(item.name)},
        **({"occurrenceDateTime": item.since} if item.since else unknown),
        "primarySource": False,
        **_note(item),
    }


def _procedure(item: HealthItem, _document: CarePlanDocument) -> Resource:
    days = {"start": item.since, "end": item.until}
    span = {"performedPeriod": days} if item.until else {}
    day = {"performedDateTime": item.since} if item.since and not span else {}
    place = in_one_line(item.more)
    return {
        "resourceType": "Procedure",
        "status": "completed",
        "code": {"text": in_one_line(item.name)},
        **span,
        **day,
        **({"location": {"display": place}} if place else {}),
    }


def _observation(item: HealthItem, _document: CarePlanDocument) -> Resource:
    value: Resource = {}
    if item.number is not None and item.unit:
        value = {"valueQuantity": _quantity(item.number, item.unit)}
    elif told := clean(item.more).strip():
        value = {"valueString": told}
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": in_one_line(item.name)},
        **({"effectiveDateTime": item.since} if item.since else {}),
        **value,
        **_limits(item),
    }


def _quantity(value: float, unit: str) -> Resource:
    """Return a number with its unit as written, and its code where there is one."""
    code = ucum_of(unit)
    told: Resource = {"value": value, "unit": in_one_line(unit)}
    return {**told, "system": _UCUM, "code": code} if code else told


def _limits(item: HealthItem) -> Resource:
    """Return the limits that the laboratory prints, as quantities where they are."""
    told = {"low": item.limits[0].strip(), "high": item.limits[1].strip()}
    told = {name: text for name, text in told.items() if text}
    if not told:
        return {}
    values = {name: read_value(text) for name, text in told.items()}
    if item.unit and None not in values.values():
        found = {
            name: _quantity(value, item.unit)
            for name, value in values.items()
            if value is not None
        }
        return {"referenceRange": [found]}
    words = " \N{EN DASH} ".join(in_one_line(text) for text in told.values())
    return {"referenceRange": [{"text": words}]}


def _note(item: HealthItem) -> Resource:
    text = clean(item.more).strip()
    return {"note": [{"text": text}]} if text else {}


_SUBJECT: Final[Mapping[str, str]] = {
    "AllergyIntolerance": "patient",
    "Immunization": "patient",
}
_KINDS: Final[Mapping[str, _Kind]] = {
    "Condition": _Kind(
        code="11450-4",
        make=_condition,
        absent={Answered.UNTOLD: "no-problem-info"},
    ),
    "MedicationStatement": _Kind(
        code="10160-0",
        make=_medicine,
        absent={
            Answered.NONE: "no-known-medications",
            Answered.UNTOLD: "no-medication-info",
        },
    ),
    "AllergyIntolerance": _Kind(
        code="48765-2",
        make=_allergy,
        absent={
            Answered.NONE: "no-known-allergies",
            Answered.UNTOLD: "no-allergy-info",
        },
    ),
    "Immunization": _Kind(
        code="11369-6",
        make=_vaccine,
        absent={
            Answered.NONE: "no-known-immunizations",
            Answered.UNTOLD: "no-immunization-info",
        },
    ),
    "Procedure": _Kind(code="47519-4", make=_procedure),
    "Result": _Kind(code="30954-2", make=_observation),
    "Function": _Kind(code="47420-5", make=_observation),
}
_EMPTY: Final[Mapping[str, Callable[[Resource], Resource]]] = {
    "Condition": lambda code: {
        "resourceType": "Condition",
        "clinicalStatus": coded(f"{_TERMINOLOGY}condition-clinical", "active"),
        "code": code,
    },
    "MedicationStatement": lambda code: {
        "resourceType": "MedicationStatement",
        "status": "unknown",
        "medicationCodeableConcept": code,
    },
    "AllergyIntolerance": lambda code: {
        "resourceType": "AllergyIntolerance",
        "clinicalStatus": coded(f"{_TERMINOLOGY}allergyintolerance-clinical", "active"),
        "code": code,
    },
    "Immunization": lambda code: {
        "resourceType": "Immunization",
        "status": "not-done",
        "vaccineCode": code,
        "occurrenceString": "unknown",
    },
}
