"""The FHIR bundle is valid R4 and says the same names every time."""

import json
from datetime import date

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given
from hypothesis import strategies as st

from planner.export.writer import Writer
from planner.models.document import CareActivity, CarePlanDocument
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
)


def resources(plan):
    data = Writer().data(plan)
    assert data == Writer().data(plan)
    bundle = Bundle.model_validate_json(data)
    found = {entry.resource.get_resource_type(): entry for entry in bundle.entry}
    assert list(found) == ["Patient", "Condition", "CarePlan"]
    return found


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
    assert json.loads(Writer().data(plan))["type"] == "collection"
