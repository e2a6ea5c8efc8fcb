"""What a profile says about each field that a published criterion asks for."""

from datetime import date
from math import inf

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.evidence.fit import ProfileField, ProfileReading
from planner.models.ids import DrugId
from planner.models.person.profile import DrugCourse, MsType, Profile, Walking, YesNo
from planner.services.views.deciding.profile_reading import read_field

TODAY = date(2026, 11, 22)
DRUGS = shipped_catalog().drugs()
UNKNOWN = ProfileReading()


def read(field, **answers):
    return read_field(field, Profile(**answers), TODAY, DRUGS)


def span(field, **answers):
    reading = read(field, **answers)
    return reading.low, reading.high


def word(field, **answers):
    return read(field, **answers).word


def course(drug, failed=None):
    return DrugCourse(drug=DrugId(drug), failed=failed)


@pytest.mark.parametrize("field", ProfileField)
def test_nothing_answered_says_nothing(field):
    assert read(field) == UNKNOWN


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (date(1986, 11, 21), 40),
        (date(1986, 11, 22), 40),
        (date(1986, 11, 23), 39),
        (date(2026, 11, 22), 0),
    ],
)
def test_a_year_of_age_is_full_on_the_birthday(born, age):
    assert span(ProfileField.AGE, born=born) == (age, age)


@pytest.mark.parametrize(
    ("onset", "shortest", "longest"),
    [
        ("2024-11-21", 2, 2),
        ("2024-11-22", 2, 2),
        ("2024-11-23", 23 / 12, 23 / 12),
        ("2024-11", 23 / 12, 2),
        ("2024", 22 / 12, 34 / 12),
    ],
)
def test_a_day_month_or_year_of_the_first_signs_gives_its_whole_range(
    onset, shortest, longest
):
    field = ProfileField.YEARS_SINCE_ONSET
    assert span(field, onset=onset, diagnosed="2025") == (shortest, longest)


def test_without_the_first_signs_the_diagnosis_is_the_least():
    field = ProfileField.YEARS_SINCE_ONSET
    assert span(field, diagnosed="2024-11-22") == (2, inf)


@pytest.mark.parametrize(
    ("walking", "low", "high"),
    [
        (Walking.NO_LIMIT, 0, 5.5),
        (Walking.OVER_500_M, 0, 5.5),
        (Walking.M_100_TO_500, 0, 5.5),
        (Walking.ONE_AID, 6, 6.5),
        (Walking.TWO_AIDS, 6, 6.5),
        (Walking.WHEELCHAIR, 7, 8),
        (Walking.BED, 8.5, 9.5),
    ],
)
def test_walking_bounds_the_edss_until_it_is_known(walking, low, high):
    assert span(ProfileField.EDSS, walking=walking) == (low, high)
    assert span(ProfileField.EDSS, walking=walking, edss=4.0) == (4, 4)
    assert word(ProfileField.WALKING, walking=walking) == walking.value


def test_relapses_of_one_year_bound_those_of_two_and_the_other_way_round():
    one, two = ProfileField.RELAPSES_12, ProfileField.RELAPSES_24
    assert (span(one, relapses_12=1), span(two, relapses_12=1)) == ((1, 1), (1, inf))
    assert (span(one, relapses_24=3), span(two, relapses_24=3)) == ((0, 3), (3, 3))
    both = {"relapses_12": 1, "relapses_24": 3}
    assert (span(one, **both), span(two, **both)) == ((1, 1), (3, 3))


@pytest.mark.parametrize(
    ("answers", "of_one_year", "of_two_years"),
    [
        ({"relapses_12": 1}, "yes", "yes"),
        ({"new_lesions_12": YesNo.YES}, "yes", "yes"),
        ({"relapses_12": 0, "new_lesions_12": YesNo.NO}, "no", ""),
        ({"relapses_24": 0, "new_lesions_12": YesNo.NO}, "no", ""),
        ({"relapses_12": 0}, "", ""),
        ({"relapses_12": 0, "new_lesions_12": YesNo.NOT_SURE}, "", ""),
        ({"new_lesions_12": YesNo.NO}, "", ""),
        ({"relapses_24": 1}, "", "yes"),
        ({"relapses_12": 0, "relapses_24": 1}, "", "yes"),
    ],
)
def test_activity_is_a_yes_by_one_sign_and_a_no_by_all(
    answers, of_one_year, of_two_years
):
    assert word(ProfileField.ACTIVE_12, **answers) == of_one_year
    assert word(ProfileField.ACTIVE_24, **answers) == of_two_years


def test_the_type_of_ms_is_told_by_its_word():
    field = ProfileField.MS_TYPE
    assert word(field, ms_type=MsType.RELAPSING) == "relapsing-remitting"


def test_no_drug_is_an_answer_too():
    field = ProfileField.TAKES_DRUG
    assert word(field, present_drug=course("none")) == "no"
    assert word(field, present_drug=course("natalizumab")) == "yes"
    assert word(field, past_drugs=(course("natalizumab"),)) == ""


NATALIZUMAB, MILD, OTHER = "natalizumab", "glatiramer", "other"


@pytest.mark.parametrize(
    ("present", "past", "expected"),
    [
        (course(NATALIZUMAB, YesNo.YES), (), "yes"),
        (course("none"), (course(NATALIZUMAB, YesNo.YES),), "yes"),
        (None, (course(NATALIZUMAB, YesNo.YES),), "yes"),
        (None, (course(NATALIZUMAB, YesNo.NO),), ""),
        (course("none"), (course(NATALIZUMAB, YesNo.NO),), "no"),
        (course("none"), (course(NATALIZUMAB, YesNo.NOT_SURE),), ""),
        (course("none"), (course(NATALIZUMAB),), ""),
        (course(MILD, YesNo.YES), (), "no"),
        (course(MILD), (), "no"),
        (course(OTHER, YesNo.YES), (), ""),
        (course(OTHER, YesNo.NO), (), "no"),
        (course("none"), (), "no"),
    ],
)
def test_a_failed_strong_drug_is_a_yes_and_a_no_needs_every_course(
    present, past, expected
):
    field = ProfileField.FAILED_HIGH_EFFICACY
    assert word(field, present_drug=present, past_drugs=past) == expected
