"""Each answer about the person is kept in the field of its name, nowhere else."""

from datetime import date

import pytest

from planner.models.ids import DrugId, JourneyId
from planner.models.journey import Journey
from planner.models.person.decision import DecisionRole, DecisionStage
from planner.models.person.profile import (
    DrugCourse,
    MsType,
    PersonSex,
    Profile,
    Walking,
    YesNo,
)
from planner.models.structs import replace
from planner.ui.pages.about_you import profile_bindings
from planner.ui.pages.about_you.binding import UNKNOWN, Binding

TODAY = date(2026, 11, 22)
OF_PERSON = {
    "NAME": "Ada",
    "SEX": PersonSex.FEMALE,
    "PHONE": "020 7946 0150",
    "LANGUAGES": "English, Polish",
    "BORN": date(1984, 5, 2),
    "HOME_COUNTRY": "NZ",
    "MS_TYPE": MsType.RELAPSING,
    "ONSET": "2009",
    "DIAGNOSED": "2012-03",
    "RELAPSES_12": "1",
    "RELAPSES_24": "2",
    "LAST_RELAPSE": "2026-02",
    "LAST_MRI": "2026-07-01",
    "NEW_LESIONS_12": YesNo.YES,
    "WALKING": Walking.ONE_AID,
    "EDSS": "3.5",
    "EDSS_ON": "2026",
    "MAY_BECOME_PREGNANT": YesNo.NO,
    "MAY_FATHER": YesNo.NOT_SURE,
    "WANTS_CHILDREN": YesNo.YES,
    "SMOKES": YesNo.NO,
    "OTHER_CONDITIONS": "Asthma",
    "JC_VIRUS": "0.4",
    "JC_VIRUS_ON": "2026-03",
    "LYMPHOCYTES": "0.9 x 10^9/l",
    "LYMPHOCYTES_ON": "2026-11-02",
    "IGG": "7.1 g/l",
    "IGG_ON": "2026-11-02",
}
OF_DRUG = {
    "PRESENT_DRUG": "natalizumab",
    "DRUG_NAME": "Tysabri",
    "DRUG_SINCE": "2020",
    "LAST_DOSE": date(2026, 10, 1),
    "DRUG_FAILED": YesNo.NO,
}
OF_DECISION = {
    "DECIDE_BY": date(2027, 1, 31),
    "ROLE": DecisionRole.WE_SHARE,
    "STAGE": DecisionStage.CLOSE,
}
ASKED = OF_PERSON | OF_DRUG


def binding_of(name):
    return getattr(profile_bindings, name)


def changed(before, after):
    return {
        name
        for name in before.__struct_fields__
        if getattr(before, name) != getattr(after, name)
    }


@pytest.fixture
def journey():
    profile = Profile(present_drug=DrugCourse(drug=DrugId("ocrelizumab")))
    return Journey(id=JourneyId("j"), title="Mine", created=TODAY, profile=profile)


def test_every_binding_is_tried_here():
    bound = {
        name
        for name, value in vars(profile_bindings).items()
        if isinstance(value, Binding)
    }
    assert bound == set(ASKED | OF_DECISION)


@pytest.mark.parametrize("name", [*ASKED, *OF_DECISION])
def test_an_answer_is_read_back_as_it_was_given(journey, name):
    told = (ASKED | OF_DECISION)[name]
    after = binding_of(name).write(journey, told, TODAY).journey
    assert binding_of(name).read(after) == told


@pytest.mark.parametrize("name", OF_PERSON)
def test_an_answer_changes_the_field_of_its_name_alone(journey, name):
    after = binding_of(name).write(journey, OF_PERSON[name], TODAY).journey
    assert changed(journey, after) == {"profile"}
    assert changed(journey.profile, after.profile) == {name.lower()}


@pytest.mark.parametrize("name", OF_DRUG)
def test_an_answer_about_the_present_drug_changes_one_part_of_it(journey, name):
    after = binding_of(name).write(journey, OF_DRUG[name], TODAY).journey
    assert changed(journey.profile, after.profile) == {"present_drug"}
    (part,) = changed(journey.profile.present_drug, after.profile.present_drug)
    assert part in {name.lower(), name.lower().rpartition("_")[2]}


@pytest.mark.parametrize("name", ASKED)
def test_dont_know_is_kept_under_the_name_of_its_field(journey, name):
    after = binding_of(name).write(journey, UNKNOWN, TODAY).journey
    (key,) = after.profile.dont_know
    part = key.removeprefix("present_drug.")
    owner = Profile if part == key else DrugCourse
    assert part in owner.__struct_fields__
    assert binding_of(name).read(after) is UNKNOWN


@pytest.mark.parametrize("name", ASKED)
def test_an_answer_takes_the_place_of_dont_know_and_can_be_taken_back(journey, name):
    binding = binding_of(name)
    unknown = binding.write(journey, UNKNOWN, TODAY).journey
    if name != "PRESENT_DRUG":
        told = binding.write(unknown, ASKED[name], TODAY).journey
        assert not told.profile.dont_know
        unknown = told
    emptied = binding.write(unknown, None, TODAY).journey
    assert not emptied.profile.dont_know
    assert binding.read(emptied) in {None, ""}


@pytest.mark.parametrize("name", OF_DECISION)
def test_dont_know_leaves_a_part_of_the_decision_open(journey, name):
    told = binding_of(name).write(journey, OF_DECISION[name], TODAY).journey
    after = binding_of(name).write(told, UNKNOWN, TODAY).journey
    assert after == journey
    assert binding_of(name).read(after) is None


def test_without_a_drug_nothing_can_be_known_about_it(journey):
    none = replace(journey, profile=Profile())
    after = profile_bindings.DRUG_SINCE.write(none, "2020", TODAY).journey
    assert after == none
