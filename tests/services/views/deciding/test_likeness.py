"""Numbers are chosen by the person: never a picture of people who differ from them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.evidence.fit import ProfileField
from planner.models.evidence.people import (
    Activity,
    Band,
    DrugBefore,
    Likeness,
    Sex,
    StudiedPeople,
)
from planner.models.ids import DrugId
from planner.models.person.profile import DrugCourse, MsType, Profile, YesNo
from planner.models.structs import replace
from planner.services.views.deciding.likeness import choose, concerns, place
from planner.services.views.deciding.person_chances import chances_for
from planner.services.views.deciding.person_reading import PersonRead, read_person
from planner.services.views.deciding.profile_reading import read_field
from planner.services.words.chances.chance_words import tell_cell
from planner.services.words.person_texts import read_sex
from tests.strategies import profiles, yes_no

CATALOG = shipped_catalog()
CELLS = CATALOG.aid.cells
TEXTS = CATALOG.texts()
TODAY = date(2026, 11, 26)
YES, NO = YesNo.YES, YesNo.NO
DRUGS = ["none", "other", *(drug.id for drug in CATALOG.drugs())]
courses = st.builds(
    DrugCourse,
    drug=st.sampled_from(DRUGS).map(DrugId),
    since=st.sampled_from(["", "2021", "2026-06"]),
    failed=yes_no,
)
people_with_drugs = st.builds(
    lambda profile, present, past: replace(
        profile, present_drug=present, past_drugs=tuple(past)
    ),
    profiles,
    st.none() | courses,
    st.lists(courses, max_size=2),
)


def contradictions(
    people: StudiedPeople, profile: Profile, *, keeps: bool
) -> list[str]:
    """Name what is known of both and differs; written apart from the rule it tests."""
    person = read_person(profile, TODAY)
    drug = profile.present_drug.drug if profile.present_drug else None
    age = read_field(ProfileField.AGE, profile, TODAY, ()).low
    edss = read_field(ProfileField.EDSS, profile, TODAY, ())
    active = read_field(ProfileField.ACTIVE_12, profile, TODAY, ()).word
    differs: dict[str, object] = {
        "ms": profile.ms_type and profile.ms_type.value not in people.ms,
        "age": people.age and age is not None and not people.age.has(age),
        "sex": {people.sex, person.sex} == {Sex.WOMEN, Sex.MEN},
        "edss low": people.edss and (edss.high or 10) < people.edss.low,
        "edss high": people.edss and (edss.low or 0) > people.edss.high,
    }
    if keeps:
        differs["no drug"] = drug in {None, "none"}
        differs["another drug"] = people.took and drug not in people.took
    else:
        differs["the same drug"] = people.took == (drug,)
        told = people.active.is_told and active
        differs["active"] = told and people.active.value != active
        told = people.before.is_told and person.before
        differs["before"] = told and people.before is not person.before
    return [name for name, held in differs.items() if held]


@given(profile=people_with_drugs)
def test_no_picture_and_no_headline_is_of_people_who_differ_from_the_person(profile):
    known = chances_for(CATALOG.aid, profile, TODAY)
    for chosen in known.cells.values():
        keeps = chosen.cell.keeps_drug
        for one in chosen.shown:
            assert contradictions(one.chance.holds_for, profile, keeps=keeps) == []
        assert not any(one.placed.pictured for one in chosen.others)


@given(profile=people_with_drugs)
def test_nothing_that_is_known_gets_lost_between_people_like_you_and_others(profile):
    person = read_person(profile, TODAY)
    for cell in CELLS:
        chosen = choose(cell, person)
        numbers = [one.chance for one in (*chosen.shown, *chosen.others)]
        assert len(numbers) == len(cell.chances)
        assert set(map(id, numbers)) == set(map(id, cell.chances))
        remarks = (*chosen.remarks, *chosen.other_remarks)
        assert len(remarks) == len(cell.remarks)


@given(profile=people_with_drugs)
def test_the_most_alike_stand_first(profile):
    order = [Likeness.LIKE, Likeness.PARTLY, Likeness.OPEN]
    for chosen in chances_for(CATALOG.aid, profile, TODAY).cells.values():
        ranks = [order.index(one.placed.likeness) for one in chosen.shown]
        assert ranks == sorted(ranks)


@given(profile=people_with_drugs.filter(lambda one: one.present_drug is None))
def test_staying_on_a_drug_that_nobody_named_shows_no_number_at_all(profile):
    for chosen in chances_for(CATALOG.aid, profile, TODAY).cells.values():
        if chosen.cell.keeps_drug:
            assert chosen.shown == ()
            assert chosen.remarks == ()
            assert "your drug" in tell_cell(chosen, TEXTS).lacks


@given(profile=people_with_drugs)
def test_every_number_says_in_one_sentence_how_its_people_stand_to_the_person(profile):
    for chosen in chances_for(CATALOG.aid, profile, TODAY).cells.values():
        told = tell_cell(chosen, TEXTS)
        for number in (*told.chances, *told.others):
            assert number.likeness.endswith(".")
            assert "{" not in number.likeness + told.lacks + told.across
            assert "|" not in number.likeness
        for number in told.others:
            assert number.likeness.startswith(
                ("Does not apply to you", "This may or may not hold for you")
            )
        assert told.lacks or told.chances or told.remarks or told.note


@given(profile=people_with_drugs)
def test_rows_of_the_other_sex_and_of_another_course_are_left_out(profile):
    known = chances_for(CATALOG.aid, profile, TODAY)
    sex = read_sex(profile)
    for outcome in CATALOG.aid.outcomes:
        left_out = outcome not in known.outcomes
        other_sex = sex and outcome.sex not in {Sex.EVERYBODY, sex}
        other_ms = (
            profile.ms_type and outcome.ms and profile.ms_type.value not in outcome.ms
        )
        assert left_out == bool(other_sex or other_ms)


def test_a_person_who_told_nothing_is_like_nobody_and_different_from_nobody():
    known = chances_for(CATALOG.aid, Profile(), TODAY)
    for chosen in known.cells.values():
        if not chosen.cell.keeps_drug:
            assert chosen.others == ()
            assert {one.placed.likeness for one in chosen.shown} <= {Likeness.OPEN}
    assert known.outcomes == CATALOG.aid.outcomes


RELAPSING = StudiedPeople(id="relapsing", ms=("relapsing-remitting",))
BEGAN = replace(
    RELAPSING,
    took=(DrugId("ocrelizumab"),),
    before=DrugBefore.NONE,
    active=Activity.YES,
)
ON_IT = PersonRead(
    ms="relapsing-remitting",
    drug=DrugId("ocrelizumab"),
    before=DrugBefore.WORKS,
    active=Activity.NO,
)


def test_those_who_had_just_begun_a_drug_that_works_are_near_and_never_drawn():
    placed = place(BEGAN, ON_IT, keeps_drug=True)
    assert placed.likeness is Likeness.PARTLY
    assert not placed.pictured


def test_a_drug_that_failed_the_person_has_no_number_of_those_who_had_just_begun_it():
    failed = replace(ON_IT, before=DrugBefore.FAILED)
    assert place(BEGAN, failed, keeps_drug=True).likeness is Likeness.OTHER


def test_the_drug_that_the_person_takes_is_no_other_drug():
    assert place(BEGAN, ON_IT, keeps_drug=False).likeness is Likeness.OTHER


def test_those_who_went_on_with_a_drug_that_worked_are_like_whoever_does():
    went_on = replace(BEGAN, before=DrugBefore.WORKS, active=Activity.NO)
    placed = place(went_on, ON_IT, keeps_drug=True)
    assert placed.likeness is Likeness.LIKE
    assert placed.pictured


def test_people_of_several_courses_are_near_to_each_and_still_drawn():
    mixed = replace(RELAPSING, ms=("relapsing-remitting", "primary-progressive"))
    placed = place(mixed, ON_IT, keeps_drug=False)
    assert placed.likeness is Likeness.PARTLY
    assert placed.pictured


@pytest.mark.parametrize(
    ("age", "likeness"),
    [
        (17, Likeness.OTHER),
        (18, Likeness.LIKE),
        (55, Likeness.LIKE),
        (56, Likeness.OTHER),
    ],
)
def test_both_ends_of_an_age_band_belong_to_it(age, likeness):
    band = replace(RELAPSING, age=Band(low=18, high=55))
    person = PersonRead(ms="relapsing-remitting", age=Band(low=age, high=age))
    assert place(band, person, keeps_drug=False).likeness is likeness


@pytest.mark.parametrize(
    ("present", "told", "before"),
    [
        (DrugCourse(drug=DrugId("fingolimod"), failed=YES), 0, DrugBefore.FAILED),
        (DrugCourse(drug=DrugId("fingolimod"), failed=NO), 0, DrugBefore.WORKS),
        (DrugCourse(drug=DrugId("fingolimod"), failed=NO), 1, None),
        (DrugCourse(drug=DrugId("fingolimod"), since="2022"), 2, DrugBefore.FAILED),
        (DrugCourse(drug=DrugId("fingolimod"), since="2026-06"), 2, None),
        (DrugCourse(drug=DrugId("fingolimod"), since="2022"), 0, None),
        (DrugCourse(drug=DrugId("none")), 0, DrugBefore.NONE),
        (None, 0, None),
    ],
)
def test_whether_a_drug_works_is_read_from_the_answers_and_never_guessed(
    present, told, before
):
    profile = Profile(present_drug=present, relapses_12=told, new_lesions_12=NO)
    assert read_person(profile, TODAY).before is before


def test_a_number_of_the_home_country_comes_before_one_as_like_from_abroad():
    profile = Profile(home_country="US")
    shown = chances_for(CATALOG.aid, profile, TODAY).cell("death", "ahsct-cy-atg").shown
    assert shown[0].chance.source == "burt-2021"


def test_a_row_of_one_course_is_for_people_of_it_and_for_those_who_do_not_know():
    row = next(one for one in CATALOG.aid.outcomes if one.id == "no-worsening-5y")
    assert concerns(row, PersonRead())
    assert concerns(row, PersonRead(ms=MsType.RELAPSING.value))
    assert not concerns(row, PersonRead(ms=MsType.PRIMARY_PROGRESSIVE.value))
