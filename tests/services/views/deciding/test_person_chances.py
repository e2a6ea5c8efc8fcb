"""Six people, and what each of them is shown: read as that person and their doctor."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import DrugId
from planner.models.person.profile import DrugCourse, MsType, Profile
from planner.services.views.deciding.person_chances import chances_for
from planner.services.words.chances.chance_words import tell_cell
from tests.six_people import (
    ALL,
    KNOWS_NOTHING,
    MAN_WHO_WANTS_CHILDREN,
    NO,
    PPMS_WITHOUT_ACTIVITY,
    STABLE_ON_OCRELIZUMAB,
    TWO_RELAPSES_ON_FINGOLIMOD,
    WOMAN_WITHOUT_A_DRUG,
    YES,
)

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts()
TODAY = date(2026, 11, 26)


def told(profile, outcome, option):
    known = chances_for(CATALOG.aid, profile, TODAY)
    return tell_cell(known.cell(outcome, option), TEXTS)


def rows(profile):
    return {one.id for one in chances_for(CATALOG.aid, profile, TODAY).outcomes}


def filled(cell):
    return [one.filled for one in cell.chances]


def drawn(profile, option):
    """Return every number that is drawn for an option, with its people."""
    known = chances_for(CATALOG.aid, profile, TODAY)
    return {
        one.chance.studied
        for outcome in known.outcomes
        for one in known.cell(outcome.id, option).shown
        if one.placed.pictured
    }


def test_a_man_stable_on_ocrelizumab_never_sees_the_trial_of_failed_drugs_as_his():
    staying = told(STABLE_ON_OCRELIZUMAB, "no-relapse-1y", "stay-present-drug")
    assert filled(staying) == []
    assert staying.lacks == "Not known for people whose drug works: ocrelizumab."
    changing = told(STABLE_ON_OCRELIZUMAB, "no-relapse-1y", "high-efficacy-drug")
    assert filled(changing) == []
    assert [one.filled for one in changing.others] == [308]
    assert "their drug had failed, and yours works" in changing.others[0].likeness


def test_a_man_stable_on_ocrelizumab_reads_of_his_drug_in_words_and_sees_no_picture():
    assert drawn(STABLE_ON_OCRELIZUMAB, "stay-present-drug") == set()
    staying = told(STABLE_ON_OCRELIZUMAB, "no-worsening-2y", "stay-present-drug")
    assert filled(staying) == [909]
    assert "it works for you already" in staying.chances[0].likeness
    nine_years = told(STABLE_ON_OCRELIZUMAB, "no-activity-5y", "stay-present-drug")
    assert "482 of 1000" in nine_years.remarks[0].words


def test_for_a_stable_man_his_own_drug_is_not_another_one():
    assert "opera-ocrelizumab" not in drawn(STABLE_ON_OCRELIZUMAB, "high-efficacy-drug")
    changing = told(STABLE_ON_OCRELIZUMAB, "no-worsening-2y", "high-efficacy-drug")
    assert "you take ocrelizumab already" in changing.others[0].likeness


def test_people_who_stopped_a_drug_that_worked_are_told_of_to_whom_they_are_like():
    older = Profile(
        born=date(1966, 1, 1),
        ms_type=MsType.RELAPSING,
        relapses_12=0,
        new_lesions_12=NO,
        present_drug=DrugCourse(drug=DrugId("glatiramer"), since="2015", failed=NO),
    )
    assert filled(told(older, "no-new-activity-2y", "stay-present-drug")) == [953]
    assert filled(told(older, "no-new-activity-2y", "no-drug-treatment")) == [878]
    assert told(older, "no-new-activity-2y", "no-drug-treatment").chances[0].pictured


def test_a_woman_with_quiet_ppms_sees_the_trials_of_ppms_and_no_others():
    for option in ("high-efficacy-drug", "no-drug-treatment"):
        shown = drawn(PPMS_WITHOUT_ACTIVITY, option)
        assert shown <= {"oratorio-ocrelizumab", "oratorio-placebo"}
        assert shown
    drug = told(
        PPMS_WITHOUT_ACTIVITY, "no-worsening-2y-progressive", "high-efficacy-drug"
    )
    assert filled(drug) == [671]
    assert "primary progressive" in drug.chances[0].likeness
    assert len(drug.others) == 2


def test_a_woman_with_ppms_has_no_row_of_relapsing_ms_and_none_of_swedish_pictures():
    assert "no-worsening-5y" not in rows(PPMS_WITHOUT_ACTIVITY)
    shown = drawn(PPMS_WITHOUT_ACTIVITY, "ahsct-cy-atg")
    assert not {one for one in shown if one.startswith(("sweden", "mist", "chicago"))}
    assert "uk-271" in shown


def test_two_relapses_on_a_drug_make_the_trial_of_failed_drugs_the_nearest():
    changing = told(TWO_RELAPSES_ON_FINGOLIMOD, "no-relapse-1y", "high-efficacy-drug")
    assert filled(changing) == [308]
    assert "a drug that has failed" in changing.chances[0].likeness
    transplant = told(TWO_RELAPSES_ON_FINGOLIMOD, "no-relapse-1y", "ahsct-cy-atg")
    assert filled(transplant) == [980]
    assert drawn(TWO_RELAPSES_ON_FINGOLIMOD, "stay-present-drug") == set()


def test_whoever_stays_on_a_drug_that_failed_reads_that_nothing_is_known():
    staying = told(TWO_RELAPSES_ON_FINGOLIMOD, "no-relapse-2y", "stay-present-drug")
    assert staying.lacks == (
        "Not known for people who stay on a drug that has failed: fingolimod."
    )


def test_a_man_reads_of_sperm_and_not_of_periods_and_a_woman_the_other_way_round():
    women = {"periods-return", "early-menopause"}
    assert "sperm-return" in rows(MAN_WHO_WANTS_CHILDREN)
    assert not women & rows(MAN_WHO_WANTS_CHILDREN)
    assert women <= rows(WOMAN_WITHOUT_A_DRUG)
    assert "sperm-return" not in rows(WOMAN_WITHOUT_A_DRUG)


def test_fertility_is_told_for_the_age_of_the_woman():
    younger = Profile(born=date(1998, 1, 1), may_become_pregnant=YES)
    cell = told(WOMAN_WITHOUT_A_DRUG, "periods-return", "ahsct-cy-atg")
    # One more study of the row tells no ages: it stands beside them for everybody.
    assert any("33 to 41" in one.words for one in cell.remarks)
    assert not any("32 or younger" in one.words for one in cell.remarks)
    assert "32 or younger" in cell.other_remarks[0].words
    assert "you are 36" in cell.other_remarks[0].likeness
    cell = told(younger, "periods-return", "ahsct-cy-atg")
    assert any("32 or younger" in one.words for one in cell.remarks)
    assert not any("33 to 41" in one.words for one in cell.remarks)


def test_one_relapse_is_not_the_two_that_the_trial_asked_for():
    transplant = told(MAN_WHO_WANTS_CHILDREN, "no-relapse-1y", "ahsct-cy-atg")
    assert filled(transplant) == []
    assert "at least 2 relapses" in transplant.others[0].likeness


def test_a_woman_without_a_drug_is_told_that_there_is_none_to_stay_on():
    staying = told(WOMAN_WITHOUT_A_DRUG, "no-relapse-2y", "stay-present-drug")
    assert filled(staying) == []
    assert "you take no MS drug" in staying.lacks
    waiting = told(WOMAN_WITHOUT_A_DRUG, "no-relapse-2y", "no-drug-treatment")
    assert filled(waiting) == [443, 609]


def test_a_person_who_knows_nothing_reads_what_is_missing_and_no_number_of_staying():
    staying = told(KNOWS_NOTHING, "no-worsening-2y", "stay-present-drug")
    assert "you have not told which one you take" in staying.lacks
    transplant = told(KNOWS_NOTHING, "no-activity-5y", "ahsct-cy-atg")
    assert "We cannot tell whether they are like you" in transplant.chances[0].likeness
    assert "your type of MS" in transplant.chances[0].likeness


@pytest.mark.parametrize("profile", ALL, ids=range(len(ALL)))
def test_where_several_studies_answer_the_span_of_them_is_told_first(profile):
    known = chances_for(CATALOG.aid, profile, TODAY)
    for chosen in known.in_order:
        cell = tell_cell(chosen, TEXTS)
        assert bool(cell.across) == (len(cell.chances) > 1)
        if cell.across:
            assert f"{min(filled(cell))} to {max(filled(cell))} of 1000" in cell.across


@pytest.mark.parametrize("profile", ALL, ids=range(len(ALL)))
@pytest.mark.parametrize("language", ["en", "es", "tr"])
def test_that_nothing_is_known_is_said_once_in_a_cell(profile, language):
    texts = CATALOG.texts(language)
    unknown = texts.get("chances.frames.not-known")
    known = chances_for(CATALOG.aid, profile, TODAY)
    for chosen in known.in_order:
        cell = tell_cell(chosen, texts)
        starts = [one.startswith(unknown) for one in (cell.lacks, cell.note)]
        bends = language == "tr" and unknown.lower() in cell.lacks
        assert not (cell.lacks and cell.note and (all(starts) or (bends and starts[1])))


def test_nobody_is_told_that_a_drug_failed_which_they_did_not_call_failed():
    """A man with a relapse on his drug never said that it has failed him."""
    known = chances_for(CATALOG.aid, MAN_WHO_WANTS_CHILDREN, TODAY)
    for chosen in known.in_order:
        cell = tell_cell(chosen, TEXTS)
        told = [cell.lacks, *(one.likeness for one in (*cell.chances, *cell.others))]
        assert not any("has failed" in one for one in told)
    staying = told_of(known, "no-relapse-2y", "stay-present-drug")
    assert "on which they had relapses or new spots" in staying.lacks


def told_of(known, outcome, option):
    return tell_cell(known.cell(outcome, option), TEXTS)


def test_how_good_life_is_on_a_drug_is_told_of_that_drug_alone():
    on_natalizumab = Profile(
        ms_type=MsType.RELAPSING,
        present_drug=DrugCourse(drug=DrugId("natalizumab"), failed=NO),
    )
    staying = told(on_natalizumab, "quality-of-life-1y", "stay-present-drug")
    assert any("333 people" in one.words for one in staying.remarks)
    other = told(STABLE_ON_OCRELIZUMAB, "quality-of-life-1y", "stay-present-drug")
    assert [one.words.split(":")[0] for one in other.remarks] == ["Ocrelizumab"]
    third = told(TWO_RELAPSES_ON_FINGOLIMOD, "quality-of-life-1y", "stay-present-drug")
    assert not third.remarks
