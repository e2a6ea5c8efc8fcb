"""Published criteria against a profile: met, not met, not known; never a verdict."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.evidence.evidence import Criterion, Drug, ProfileTest
from planner.models.evidence.fit import (
    CriterionResult,
    FitAnswer,
    FitSide,
    ProfileField,
)
from planner.models.ids import CriterionId, DrugId, OptionId, SourceId
from planner.models.person.profile import DrugCourse, MsType, Profile, Walking, YesNo
from planner.models.structs import replace
from planner.services.views.deciding.fit import assess
from tests import strategies

TODAY = date(2026, 11, 22)
DRUGS = (
    Drug(id=DrugId("ocrelizumab"), high_efficacy=True),
    Drug(id=DrugId("interferon"), high_efficacy=False),
)
MET, NOT_MET, NOT_KNOWN = FitAnswer.MET, FitAnswer.NOT_MET, FitAnswer.NOT_KNOWN


def a_criterion(*tests, against=False):
    return Criterion(
        id=CriterionId("one"),
        body="nmss",
        options=(OptionId("ahsct-cy-atg"),),
        tests=tuple(
            ProfileTest(field=field, op=op, value=value) for field, op, value in tests
        ),
        source=SourceId("miller-2021"),
        against=against,
    )


def answer(profile, *tests, today=TODAY):
    return assess(profile, [a_criterion(*tests)], today, DRUGS)[0].answer


@pytest.mark.parametrize(
    ("born", "test", "expected"),
    [
        (date(1976, 11, 23), ("age", "lt", "50"), MET),
        (date(1976, 11, 22), ("age", "lt", "50"), NOT_MET),
        (date(1971, 11, 22), ("age", "le", "55"), MET),
        (date(1970, 11, 22), ("age", "le", "55"), NOT_MET),
        (date(2008, 11, 22), ("age", "ge", "18"), MET),
        (date(2004, 2, 29), ("age", "gt", "22"), NOT_MET),
        (None, ("age", "lt", "50"), NOT_KNOWN),
    ],
)
def test_age_is_counted_in_whole_years_on_the_day(born, test, expected):
    assert answer(Profile(born=born), test) is expected


@pytest.mark.parametrize(
    ("onset", "expected"),
    [
        ("2020", MET),
        ("2016", NOT_KNOWN),
        ("2016-11", NOT_KNOWN),
        ("2016-11-22", NOT_MET),
        ("2016-11-23", MET),
        ("2015", NOT_MET),
        ("", NOT_KNOWN),
    ],
)
def test_a_year_alone_decides_only_when_every_day_of_it_would(onset, expected):
    profile = Profile(onset=onset)
    assert answer(profile, ("years-since-onset", "lt", "10")) is expected


def test_the_diagnosis_bounds_the_years_when_the_first_signs_are_not_known():
    long_ago = Profile(diagnosed="2010")
    assert answer(long_ago, ("years-since-onset", "lt", "10")) is NOT_MET
    assert answer(long_ago, ("years-since-onset", "ge", "2")) is MET
    recent = Profile(diagnosed="2024")
    assert answer(recent, ("years-since-onset", "lt", "10")) is NOT_KNOWN


@pytest.mark.parametrize(
    ("walking", "limit", "expected"),
    [
        (Walking.NO_LIMIT, ("edss", "lt", "6.0"), MET),
        (Walking.NO_LIMIT, ("edss", "ge", "2.0"), NOT_KNOWN),
        (Walking.ONE_AID, ("edss", "lt", "6.0"), NOT_MET),
        (Walking.ONE_AID, ("edss", "le", "6.0"), NOT_KNOWN),
        (Walking.WHEELCHAIR, ("edss", "le", "6.5"), NOT_MET),
    ],
)
def test_walking_words_tell_what_the_score_can_be(walking, limit, expected):
    assert answer(Profile(walking=walking), limit) is expected


def test_a_known_score_beats_the_walking_words():
    profile = Profile(walking=Walking.ONE_AID, edss=4.0)
    assert answer(profile, ("edss", "lt", "6.0")) is MET


@pytest.mark.parametrize(
    ("relapses", "lesions", "expected"),
    [
        (1, None, MET),
        (0, YesNo.YES, MET),
        (None, YesNo.YES, MET),
        (0, YesNo.NO, NOT_MET),
        (0, None, NOT_KNOWN),
        (0, YesNo.NOT_SURE, NOT_KNOWN),
        (None, YesNo.NO, NOT_KNOWN),
    ],
)
def test_activity_is_a_relapse_or_a_new_spot(relapses, lesions, expected):
    profile = Profile(relapses_12=relapses, new_lesions_12=lesions)
    assert answer(profile, ("active-12", "is", "yes")) is expected


def test_no_relapse_in_two_years_means_none_in_the_last_one():
    profile = Profile(relapses_24=0, new_lesions_12=YesNo.NO)
    assert answer(profile, ("relapses-12", "ge", "2")) is NOT_MET
    assert answer(profile, ("active-12", "is", "no")) is MET


def a_course(drug, failed=None):
    return DrugCourse(drug=DrugId(drug), failed=failed)


@pytest.mark.parametrize(
    ("present", "past", "expected"),
    [
        (a_course("ocrelizumab", YesNo.YES), (), MET),
        (a_course("none"), (a_course("ocrelizumab", YesNo.YES),), MET),
        (a_course("ocrelizumab", YesNo.NO), (), NOT_MET),
        (a_course("interferon", YesNo.YES), (), NOT_MET),
        (a_course("ocrelizumab"), (), NOT_KNOWN),
        (a_course("other", YesNo.YES), (), NOT_KNOWN),
        (None, (), NOT_KNOWN),
        (None, (a_course("ocrelizumab", YesNo.YES),), MET),
    ],
)
def test_only_a_strong_drug_that_failed_counts(present, past, expected):
    profile = Profile(present_drug=present, past_drugs=past)
    assert answer(profile, ("failed-high-efficacy", "is", "yes")) is expected


def test_all_tests_must_hold_and_one_that_fails_decides():
    profile = Profile(born=date(1990, 1, 1), ms_type=MsType.RELAPSING)
    relapsing = ("ms-type", "is", "relapsing-remitting")
    assert answer(profile, relapsing, ("age", "lt", "50")) is MET
    assert answer(profile, relapsing, ("edss", "lt", "6.0")) is NOT_KNOWN
    assert answer(profile, ("age", "lt", "30"), ("edss", "lt", "6.0")) is NOT_MET


def test_a_criterion_about_other_people_does_not_apply_and_is_not_failed():
    profile = Profile(ms_type=MsType.PRIMARY_PROGRESSIVE, edss=3.0)
    about = ProfileTest(
        field="ms-type", op="is", value="relapsing-remitting", about=True
    )
    limit = ProfileTest(field="edss", op="le", value="5.5")
    for tests in ((about,), (about, limit)):
        criterion = replace(a_criterion(), tests=tests)
        result = assess(profile, [criterion], TODAY)[0]
        assert result.answer is FitAnswer.DOES_NOT_APPLY
        assert result.side is FitSide.APART


def test_a_limit_that_is_missed_among_the_people_it_is_about_is_not_met():
    profile = Profile(ms_type=MsType.RELAPSING, edss=7.0)
    about = ProfileTest(
        field="ms-type", op="is", value="relapsing-remitting", about=True
    )
    limit = ProfileTest(field="edss", op="le", value="5.5")
    result = assess(profile, [replace(a_criterion(), tests=(about, limit))], TODAY)[0]
    assert result.answer is NOT_MET
    assert result.side is FitSide.AGAINST


def test_an_objection_that_does_not_hold_is_nothing_that_was_failed():
    quiet = ProfileTest(field="active-12", op="is", value="no")
    criterion = replace(a_criterion(), tests=(quiet,), against=True)
    sides = {
        0: FitSide.AGAINST,
        1: FitSide.APART,
        None: FitSide.ASK,
    }
    for relapses, side in sides.items():
        profile = Profile(relapses_12=relapses, new_lesions_12=YesNo.NO)
        assert assess(profile, [criterion], TODAY)[0].side is side


@pytest.mark.parametrize("answer", list(FitAnswer))
@pytest.mark.parametrize("against", [True, False])
def test_every_answer_stands_in_one_list_and_an_objection_never_speaks_for(
    answer, against
):
    result = CriterionResult(
        criterion=replace(a_criterion(), against=against), answer=answer
    )
    assert result.side in FitSide
    assert not against or result.side is not FitSide.FOR


def test_a_part_that_is_not_tested_leaves_the_whole_open():
    about = ProfileTest(
        field="ms-type", op="is", value="relapsing-remitting", about=True
    )
    criterion = replace(a_criterion(), tests=(about,), open_part=True)
    for course, answer in (
        (MsType.RELAPSING, NOT_KNOWN),
        (MsType.PRIMARY_PROGRESSIVE, FitAnswer.DOES_NOT_APPLY),
        (None, NOT_KNOWN),
    ):
        result = assess(Profile(ms_type=course), [criterion], TODAY)[0]
        assert result.answer is answer
        assert result.only_clinician


def test_no_trial_of_another_kind_of_ms_counts_as_failed():
    """The woman of 50 with PPMS without activity, and the man stable on a drug."""
    aid = shipped_catalog().aid
    progressive = Profile(
        born=date(1976, 3, 3),
        ms_type=MsType.PRIMARY_PROGRESSIVE,
        relapses_12=0,
        new_lesions_12=YesNo.NO,
    )
    results = {
        one.criterion.id: one for one in assess(progressive, aid.criteria, TODAY, DRUGS)
    }
    for name in ("trial-mist", "trial-ram-ms", "trial-star-ms", "opera-people"):
        assert results[name].answer is FitAnswer.DOES_NOT_APPLY, name
    assert results["ectrims-progressive-quiet"].side is FitSide.AGAINST
    relapsing = replace(progressive, ms_type=MsType.RELAPSING)
    results = {
        one.criterion.id: one for one in assess(relapsing, aid.criteria, TODAY, DRUGS)
    }
    for name in ("oratorio-people", "harris-people", "ectrims-progressive-quiet"):
        assert results[name].side is FitSide.APART, name


def test_a_criterion_without_tests_is_for_the_team_alone():
    result = assess(Profile(), [a_criterion()], TODAY)[0]
    assert result.answer is NOT_KNOWN
    assert result.only_clinician
    assert not result.speaks_against


def test_quiet_progressive_ms_speaks_against_a_transplant_plainly():
    """The woman of 52 with primary progressive MS without recent activity."""
    profile = Profile(
        born=date(1974, 5, 2),
        ms_type=MsType.PRIMARY_PROGRESSIVE,
        relapses_12=0,
        new_lesions_12=YesNo.NO,
    )
    catalog = shipped_catalog()
    results = assess(profile, catalog.aid.criteria, TODAY, DRUGS)
    against = {one.criterion.id for one in results if one.speaks_against}
    assert "ectrims-progressive-quiet" in against
    assert {"cells-only-in-trials", "cells-not-approved"} <= against


def test_active_relapsing_ms_after_a_strong_drug_meets_the_european_advice():
    """The woman of 34 with new lesions on natalizumab."""
    profile = Profile(
        born=date(1992, 3, 9),
        ms_type=MsType.RELAPSING,
        onset="2020",
        relapses_12=1,
        new_lesions_12=YesNo.YES,
        edss=3.0,
        present_drug=a_course("natalizumab", YesNo.YES),
    )
    drugs = (*DRUGS, Drug(id=DrugId("natalizumab"), high_efficacy=True))
    results = assess(profile, shipped_catalog().aid.criteria, TODAY, drugs)
    answers = {one.criterion.id: one.answer for one in results}
    for name in ("active", "age", "duration", "edss"):
        assert answers[f"ectrims-{name}"] is MET
    assert answers["nmss-centre"] is NOT_KNOWN


@given(profile=strategies.profiles)
def test_every_shipped_criterion_gets_an_answer_whatever_was_answered(profile):
    criteria = shipped_catalog().aid.criteria
    results = assess(profile, criteria, TODAY, DRUGS)
    assert [one.criterion for one in results] == list(criteria)


@given(
    profile=strategies.profiles,
    onset=st.dates(date(1990, 1, 1), TODAY),
    edss=strategies.edss,
    length=st.sampled_from([4, 7]),
)
def test_more_knowledge_never_turns_a_known_answer_around(profile, onset, edss, length):
    """What a range decides, every value in it decides the same."""
    exact = replace(profile, onset=onset.isoformat(), edss=edss)
    vague = replace(exact, onset=onset.isoformat()[:length])
    criteria = shipped_catalog().aid.criteria
    before = assess(vague, criteria, TODAY, DRUGS)
    after = assess(exact, criteria, TODAY, DRUGS)
    for less, more in zip(before, after, strict=True):
        assert less.answer in {more.answer, NOT_KNOWN}


@given(profile=strategies.profiles)
def test_an_empty_answer_never_decides(profile):
    bare = Profile(name=profile.name)
    for result in assess(bare, shipped_catalog().aid.criteria, TODAY, DRUGS):
        if any(test.op != "any" for test in result.criterion.tests):
            assert result.answer is NOT_KNOWN


def test_every_field_a_criterion_may_ask_is_read():
    for field in ProfileField:
        test = (field.value, "ge" if field.is_number else "is", "1")
        assert answer(Profile(), test) is NOT_KNOWN


def test_dates_in_the_future_count_as_today():
    assert answer(Profile(onset="2030"), ("years-since-onset", "lt", "10")) is MET
