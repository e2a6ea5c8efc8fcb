"""Profile answers that can be true are kept; contradictions are refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.errors import PlannerError
from planner.models.ids import DrugId
from planner.models.person.profile import DrugCourse, Profile
from planner.models.structs import replace
from planner.services.edits.profile_edits import set_profile
from tests.builders import a_journey

TODAY = date(2026, 11, 22)


def code_of(**changes):
    with pytest.raises(PlannerError) as refused:
        set_profile(a_journey(), replace(Profile(), **changes), TODAY)
    return refused.value.code


def kept(**changes):
    return set_profile(
        a_journey(), replace(Profile(), **changes), TODAY
    ).journey.profile


@given(edss=st.floats(allow_nan=False, allow_infinity=False))
def test_edss_goes_from_0_to_10_in_halves(edss):
    if 0 <= edss <= 10 and (edss * 2).is_integer():
        assert kept(edss=edss).edss == edss
    else:
        assert code_of(edss=edss) == "profile.edss"


@given(year=st.integers(-5, 40), two=st.integers(-5, 40))
def test_relapses_of_one_year_are_part_of_those_of_two(year, two):
    if 0 <= year <= two and year <= 12 and two <= 24:
        assert kept(relapses_12=year, relapses_24=two).relapses_12 == year
    else:
        assert code_of(relapses_12=year, relapses_24=two).startswith("profile.relapses")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"born": date(2030, 1, 1)}, "profile.born-in-future"),
        ({"born": date(1990, 5, 4), "diagnosed": "1989"}, "profile.before-birth"),
        ({"born": date(1990, 5, 4), "onset": "1990-04"}, "profile.before-birth"),
        ({"onset": "2020", "diagnosed": "2019-12"}, "profile.diagnosed-before-onset"),
        ({"last_relapse": "2027"}, "profile.in-future"),
        ({"last_mri": "2026-02-31"}, "date.no-such-day"),
        ({"last_mri": "June"}, "date.unreadable"),
        ({"onset": "0027"}, "date.out-of-range"),
        ({"home_country": "Sweden"}, "country.unknown"),
        (
            {"present_drug": DrugCourse(drug=DrugId("x"), since="2020", until="2019")},
            "profile.drug-order",
        ),
        ({"present_drug": DrugCourse(drug=DrugId(""))}, "profile.no-drug"),
        (
            {
                "present_drug": DrugCourse(
                    drug=DrugId("x"), since="2023-02", last_dose=date(2023, 1, 31)
                )
            },
            "profile.dose-order",
        ),
    ],
)
def test_an_answer_that_cannot_be_true_is_refused(changes, code):
    assert code_of(**changes) == code


@pytest.mark.parametrize(
    "changes",
    [
        {"born": date(1990, 5, 4), "diagnosed": "1990"},
        {"onset": "2020-06", "diagnosed": "2020"},
        {"last_relapse": "2026-11"},
        {},
    ],
)
def test_a_partial_date_is_given_the_benefit_of_the_doubt(changes):
    profile = kept(**changes)
    assert all(getattr(profile, name) == value for name, value in changes.items())


def test_everything_may_stay_unknown():
    everything = frozenset(Profile.__struct_fields__) - {"dont_know"}
    assert kept(dont_know=everything).dont_know == everything


@given(year=st.integers(1950, 1991))
def test_no_drug_was_taken_before_birth(year):
    course = DrugCourse(drug=DrugId("natalizumab"), since=str(year))
    born = date(1992, 5, 4)
    assert code_of(born=born, present_drug=course) == "profile.before-birth"
    assert code_of(born=born, past_drugs=(course,)) == "profile.before-birth"


LONG_AGO = Profile(
    edss=3.3,
    relapses_12=25,
    born=date(2030, 1, 1),
    onset="2020",
    diagnosed="2019",
    other_conditions="x" * 20_000,
    past_drugs=(
        DrugCourse(drug=DrugId("fine")),
        DrugCourse(drug=DrugId("x"), since="2020", until="2019", name="y" * 400),
    ),
)
"""What a data file could bring in before the rules were asked there."""


def changed_from_long_ago(**changes):
    journey = replace(a_journey(), profile=LONG_AGO)
    return set_profile(journey, replace(LONG_AGO, **changes), TODAY).journey.profile


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Anna"},
        {"last_mri": "2026-05"},
        {"edss": 3.5},
        {"born": None},
        {"past_drugs": LONG_AGO.past_drugs[1:]},
        {"present_drug": DrugCourse(drug=DrugId("natalizumab"))},
    ],
)
def test_a_wrong_value_of_long_ago_holds_up_no_change_of_another(changes):
    assert changed_from_long_ago(**changes) == replace(LONG_AGO, **changes)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"edss": 3.4}, "profile.edss"),
        ({"relapses_12": 26}, "profile.relapses"),
        ({"diagnosed": "2018"}, "profile.diagnosed-before-onset"),
        ({"other_conditions": "y" * 20_000}, "text.too-long"),
        ({"past_drugs": LONG_AGO.past_drugs * 2}, "text.too-long"),
        ({"last_mri": "2027"}, "profile.in-future"),
    ],
)
def test_what_a_change_breaks_is_refused_beside_wrong_values_of_long_ago(changes, code):
    with pytest.raises(PlannerError) as refused:
        changed_from_long_ago(**changes)
    assert refused.value.code == code


def test_past_drugs_of_long_ago_that_are_too_many_can_only_become_fewer():
    many = tuple(DrugCourse(drug=DrugId(f"drug-{n}")) for n in range(45))
    journey = replace(a_journey(), profile=Profile(past_drugs=many))
    fewer = set_profile(journey, Profile(past_drugs=many[1:]), TODAY)
    assert len(fewer.journey.profile.past_drugs) == 44
    with pytest.raises(PlannerError, match="too-many-drugs"):
        set_profile(journey, Profile(past_drugs=(*many, many[0])), TODAY)


def test_the_history_names_a_field_that_changed_alone_and_none_of_several():
    one = set_profile(a_journey(), Profile(edss=3.0), TODAY)
    assert (one.subject, one.details) == ("edss", {"fields": "edss"})
    two = set_profile(a_journey(), Profile(edss=3.0, relapses_12=1), TODAY)
    assert two.subject == ""
    assert set(two.details["fields"].split(",")) == {"edss", "relapses_12"}
    assert set_profile(a_journey(), Profile(), TODAY).subject == ""
