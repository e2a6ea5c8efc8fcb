"""The signs to call for are those of the person's treatment and drug."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.ids import DAY0, DrugId, JourneyId, OptionId, ProtocolId
from planner.models.journey import Journey, Plan
from planner.models.person.profile import DrugCourse, Profile
from planner.models.plan.facts import Done, StepFacts
from planner.services.edits.treatment_change import laid_by
from planner.services.views.signs_to_call import signs_to_call

TODAY = date(2026, 11, 27)
CATALOG = shipped_catalog()
DRUGS = tuple(drug.id for drug in CATALOG.drugs())
OPTIONS = tuple(option for option in CATALOG.aid.options if option.plannable)
FAMILIES = {option.id: option.family for option in OPTIONS}


def plan_of(option):
    protocol = next(one.protocols[0] for one in OPTIONS if one.id == option)
    return Plan(
        option=OptionId(option), protocol=CATALOG.protocol(ProtocolId(protocol))
    )


def person(option="", drug="", **more):
    course = DrugCourse(drug=DrugId(drug)) if drug else None
    return Journey(
        id=JourneyId("j"),
        title="t",
        created=TODAY,
        profile=Profile(present_drug=course, past_drugs=more.pop("past", ())),
        plan=plan_of(option) if option else None,
        **more,
    )


def ids(journey, today=TODAY):
    return {flag.id for flag in signs_to_call(journey, CATALOG, today)}


def test_who_stays_on_a_drug_sees_its_signs_and_none_of_a_transplant():
    seen = ids(person("stay-present-drug", "ocrelizumab"))
    assert seen == {"emergency-number", "ms-worse", "drug-anti-cd20"}


def test_a_transplant_names_no_injection_into_the_spine_and_cells_do():
    transplant = ids(person("ahsct-cy-atg", "natalizumab"))
    assert "after-spine-injection" not in transplant
    assert {"bleeding", "months-later", "drug-natalizumab"} <= transplant
    assert "after-spine-injection" in ids(person("msc-trial"))


def test_a_change_to_a_drug_that_is_not_chosen_brings_the_signs_of_all_strong_ones():
    seen = ids(person("high-efficacy-drug", "fingolimod"))
    assert {"drug-s1p", "drug-natalizumab", "drug-alemtuzumab"} <= seen
    assert "bleeding" not in seen


@pytest.mark.parametrize(
    ("until", "counts"),
    [("2026-06", True), ("2026-05-26", False), ("", True), ("2020", False)],
)
def test_a_drug_that_was_stopped_counts_as_long_as_its_source_says(until, counts):
    past = (DrugCourse(drug=DrugId("natalizumab"), until=until),)
    seen = ids(person("ahsct-cy-atg", past=past))
    assert ("drug-natalizumab" in seen) is counts


def test_a_transplant_that_took_place_keeps_its_late_signs_whatever_is_planned_now():
    journey = person(
        "stay-present-drug",
        earlier_plans=(plan_of("ahsct-cy-atg"),),
        facts={
            laid_by(OptionId("ahsct-cy-atg")): StepFacts(
                done=Done(day=date(2025, 3, 1))
            )
        },
    )
    assert "months-later" in ids(journey)
    assert DAY0 not in journey.facts


@given(
    option=st.sampled_from([one.id for one in OPTIONS]),
    drug=st.sampled_from(["", "none", "other", *DRUGS]),
)
def test_nobody_sees_the_sign_of_a_drug_or_treatment_that_is_not_theirs(option, drug):
    strong = {one.id for one in CATALOG.drugs() if one.high_efficacy}
    theirs = {drug} | (strong if option == "high-efficacy-drug" else set())
    seen = signs_to_call(person(option, drug), CATALOG, TODAY)
    assert {"emergency-number", "ms-worse"} <= {flag.id for flag in seen}
    for flag in seen:
        if flag.families or flag.drugs:
            assert FAMILIES[option] in flag.families or theirs & set(flag.drugs)
    if drug in DRUGS:
        assert any(drug in flag.drugs for flag in seen)
