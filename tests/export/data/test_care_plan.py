"""The FHIR bundle is valid R4 and says the same names every time."""

import json
from datetime import date

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given
from hypothesis import strategies as st

from planner.export.writer import Writer
from planner.models.document import (
    Answered,
    CareActivity,
    CarePlanDocument,
    HealthItem,
    HealthSection,
)
from planner.models.journey import PlanState
from planner.models.plan.schedule import StepState
from planner.models.structs import replace

MRI = CareActivity(
    id="bloods#2",
    title="MRI",
    phase="Work-up",
    state="booked",
    first=date(2027, 2, 3),
    last=None,
    place="Clinic",
    who="You",
    description="Bring the CD",
)
PLAN = CarePlanDocument(
    journey="abc",
    made_on=date(2027, 1, 4),
    language="en",
    patient_name="Anna Kowalska",
    born=date(1992, 5, 12),
    title="aHSCT",
    plan_state="agreed",
    first=date(2027, 1, 4),
    last=date(2029, 4, 6),
    condition="Multiple sclerosis",
    activities=(MRI,),
    sex="female",
    phone="070 123 45 67",
    languages="Polish, Swedish",
    carer=("Jan Kowalski", "070 765 43 21"),
    heading="Summary",
    note="Made by the patient; no prescription.",
    diagnosed=True,
    multiple_sclerosis=True,
    problems=HealthSection(
        title="Illnesses",
        answered=Answered.TOLD,
        items=(HealthItem(id="ms", name="Relapsing MS", since="2020"),),
    ),
    medicines=HealthSection(
        title="Medicines",
        answered=Answered.TOLD,
        items=(
            HealthItem(id="drug-0", name="natalizumab", since="2023-02"),
            HealthItem(id="drug-1", name="fumarate", until="2023-01", more="relapses"),
        ),
    ),
    allergies=HealthSection(title="Allergies", nothing="Nothing was told."),
    vaccines=HealthSection(
        title="Vaccines", answered=Answered.NONE, nothing="None, the patient said."
    ),
    results=HealthSection(title="Results", nothing="Nothing was told."),
    function=HealthSection(
        title="Walking",
        answered=Answered.TOLD,
        items=(
            HealthItem(
                id="edss", name="EDSS", since="2026-09", number=3.5, unit="{score}"
            ),
        ),
    ),
    plan_title="Plan to discuss",
)


def resources(plan):
    data = Writer().data(plan)
    assert data == Writer().data(plan)
    bundle = Bundle.model_validate_json(data)
    found = {entry.resource.get_resource_type(): entry for entry in bundle.entry}
    assert list(found)[:2] == ["Composition", "Patient"]
    assert list(found)[-1] == "CarePlan"
    known = {entry.fullUrl for entry in bundle.entry}
    assert len(known) == len(bundle.entry)
    told = {part["reference"] for part in references(json.loads(data))}
    assert told <= known, "everything that is referred to is in the document"
    return found


def references(value):
    """Return every reference that stands anywhere in a bundle."""
    if isinstance(value, dict):
        own = [value] if "reference" in value else []
        return own + [one for part in value.values() for one in references(part)]
    if isinstance(value, list):
        return [one for part in value for one in references(part)]
    return []


def test_the_bundle_says_who_what_and_when():
    found = resources(PLAN)
    plan = found["CarePlan"].resource
    assert found["Patient"].resource.name[0].text == "Anna Kowalska"
    assert plan.subject.reference == found["Patient"].fullUrl
    assert plan.addresses[0].reference == found["Condition"].fullUrl
    (activity,) = plan.activity
    assert activity.detail.status == "scheduled"
    assert activity.detail.code.text == "MRI"
    assert activity.detail.scheduledPeriod.start == date(2027, 2, 3)


def test_the_patient_is_the_author_and_it_says_that_it_is_no_prescription():
    found = resources(PLAN)
    patient = found["Patient"].fullUrl
    summary = found["Composition"].resource
    assert [one.reference for one in summary.author] == [patient]
    assert "no prescription" in summary.text.div
    plan = found["CarePlan"].resource
    assert plan.author.reference == patient
    assert [one.text for one in plan.note] == ["Made by the patient; no prescription."]


def test_what_was_not_told_is_not_told_as_none():
    found = resources(PLAN)
    code = found["AllergyIntolerance"].resource.code
    assert code.coding[0].code == "no-allergy-info"
    code = found["Immunization"].resource.vaccineCode
    assert code.coding[0].code == "no-known-immunizations"
    sections = {one.title: one for one in found["Composition"].resource.section}
    assert sections["Results"].emptyReason.coding[0].code == "notasked"
    assert sections["Allergies"].entry


def test_drugs_values_and_ms_have_their_days():
    data = json.loads(Writer().data(PLAN))
    held = [one["resource"] for one in data["entry"]]
    drugs = [one for one in held if one["resourceType"] == "MedicationStatement"]
    assert [one["status"] for one in drugs] == ["active", "stopped"]
    assert drugs[0]["effectivePeriod"] == {"start": "2023-02"}
    assert drugs[1]["note"] == [{"text": "relapses"}]
    (edss,) = [one for one in held if one["resourceType"] == "Observation"]
    assert edss["effectiveDateTime"] == "2026-09"
    assert edss["valueQuantity"]["value"] == 3.5
    (ms,) = [one for one in held if one["resourceType"] == "Condition"]
    assert ms["onsetDateTime"] == "2020"
    assert ms["code"]["coding"] == [
        {"system": "http://hl7.org/fhir/sid/icd-10", "code": "G35"}
    ]


def observation(**told):
    """The one result of a bundle, held to the shape of FHIR on its way."""
    told = {"number": 7.1, "unit": "g/l", "more": "as written", **told}
    item = HealthItem(id="r", name="IgG", since="2026-11-02", **told)
    results = HealthSection(title="Results", answered=Answered.TOLD, items=(item,))
    function = HealthSection(title="Walking")
    plan = replace(PLAN, results=results, function=function)
    resources(plan)
    held = [one["resource"] for one in json.loads(Writer().data(plan))["entry"]]
    (found,) = [one for one in held if one["resourceType"] == "Observation"]
    return found


UCUM = "http://unitsofmeasure.org"


def test_a_result_has_its_unit_as_written_with_its_code_and_the_limits():
    found = observation(limits=("7", "16,5"))
    coded = {"unit": "g/l", "system": UCUM, "code": "g/L"}
    assert found["valueQuantity"] == {"value": 7.1, **coded}
    (limits,) = found["referenceRange"]
    assert limits == {"low": {"value": 7.0, **coded}, "high": {"value": 16.5, **coded}}


def test_a_unit_that_nobody_knows_is_told_as_written_without_a_code():
    found = observation(unit="glasses", limits=("", "2"))
    assert found["valueQuantity"] == {"value": 7.1, "unit": "glasses"}
    (limits,) = found["referenceRange"]
    assert limits == {"high": {"value": 2.0, "unit": "glasses"}}


def test_what_is_no_number_is_told_in_its_words_with_unit_and_limits():
    found = observation(number=None, more="<0.1 g/l", limits=("not", "0.1"))
    assert found["valueString"] == "<0.1 g/l"
    assert found["referenceRange"] == [{"text": "not \N{EN DASH} 0.1"}]
    found = observation(unit="", more="0.4")
    assert found["valueString"] == "0.4"
    assert "referenceRange" not in found


def test_a_booked_visit_keeps_its_time_of_day():
    booked = replace(MRI, time="14:15", kind="appointment", own=True)
    found = resources(replace(PLAN, activities=(booked,)))
    detail = found["CarePlan"].resource.activity[0].detail
    assert detail.kind == "Appointment"
    repeat = detail.scheduledTiming.repeat
    assert repeat.boundsPeriod.start == date(2027, 2, 3)
    assert [one.isoformat() for one in repeat.timeOfDay] == ["14:15:00"]
    assert detail.performer[0].reference == found["Patient"].fullUrl


def test_ids_stay_when_the_plan_changes_and_differ_between_journeys():
    def names(plan):
        return {entry.fullUrl for entry in resources(plan).values()}

    changed = replace(PLAN, title="Other", made_on=date(2028, 1, 1), activities=())
    assert names(PLAN) == names(changed)
    assert not names(PLAN) & names(replace(PLAN, journey="abd"))


@pytest.mark.parametrize("state", PlanState)
def test_every_state_of_a_plan_has_a_status(state):
    status = resources(replace(PLAN, plan_state=state.value))[
        "CarePlan"
    ].resource.status
    assert status in {"draft", "active", "on-hold", "revoked", "completed"}


@pytest.mark.parametrize("state", StepState)
def test_every_state_of_a_step_has_a_status(state):
    plan = replace(PLAN, activities=(replace(MRI, state=state.value),))
    status = resources(plan)["CarePlan"].resource.activity[0].detail.status
    assert status in {
        "not-started",
        "scheduled",
        "in-progress",
        "completed",
        "cancelled",
        "unknown",  # before this plan, and nobody said what became of it
    }


days = st.none() | st.dates(date(1900, 1, 1), date(2200, 12, 31))
activities = st.builds(
    CareActivity,
    id=st.text("abc-#1", min_size=1, max_size=12),
    title=st.text(),
    phase=st.text(),
    state=st.sampled_from([state.value for state in StepState]),
    first=days,
    last=days,
    place=st.text(),
    who=st.text(),
    description=st.text(),
)


@given(
    name=st.text(), title=st.text(), condition=st.text(), activity=activities, born=days
)
def test_any_text_makes_a_valid_bundle(name, title, condition, activity, born):
    plan = replace(
        PLAN,
        patient_name=name,
        title=title,
        condition=condition,
        born=born,
        activities=(activity,),
    )
    resources(plan)
    assert json.loads(Writer().data(plan))["type"] == "document"
