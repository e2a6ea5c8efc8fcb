"""Every number is whole, holds for whom it says, and tells best and worst."""

import re

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.evidence.evidence import DENOMINATOR, Certainty
from planner.models.evidence.people import DrugBefore, Sex


@pytest.fixture(scope="module")
def catalog():
    return shipped_catalog()


@pytest.fixture(scope="module")
def aid(catalog):
    return catalog.aid


@pytest.fixture(scope="module")
def words(catalog):
    """All English words by dotted key."""
    texts = catalog.texts()
    keys = [key for name in texts.sections() for key in texts.section_keys(name)]
    return {key: texts.get(key) for key in keys}


def test_every_number_is_whole_and_has_its_words(aid, words):
    for cell in aid.cells:
        for chance in cell.chances:
            assert 0 <= chance.low <= chance.value <= chance.high <= DENOMINATOR
            assert chance.low < chance.high
            assert chance.people > 0
            assert chance.certainty not in {Certainty.NONE, Certainty.CLAIM}
            assert words[f"chances.spans.{chance.span}"]
            assert words[f"chances.studied.{chance.studied}"]
            assert words[f"chances.reasons.{chance.reason}"]
            assert words[f"chances.certainty.{chance.certainty.value}"]


def test_a_range_that_we_worked_out_says_so_in_its_reason(aid, words):
    for cell in aid.cells:
        for chance in cell.chances:
            reason = words[f"chances.reasons.{chance.reason}"]
            said = "worked out the range" in reason or "worked it out" in reason
            assert said == chance.calculated, chance


def test_every_outcome_tells_both_frames_in_one_sentence(aid, words):
    for outcome in aid.outcomes:
        both = words[f"outcomes.{outcome.id}.both"]
        assert both.count("{count}") == 1
        assert both.count("{rest}") == 1
        assert "of 1000" in both


def test_the_published_counts_are_told_as_they_were_published(aid):
    """Spot checks against the papers: Sweden, Italy, MIST, AFFIRM, and deaths."""
    shown = {
        (cell.outcome, cell.option): [
            (chance.value, chance.low, chance.high) for chance in cell.chances
        ]
        for cell in aid.cells
    }
    assert (710, 630, 800) in shown["no-activity-5y", "ahsct-cy-atg"]
    assert (810, 680, 960) in shown["no-activity-5y", "ahsct-beam-atg"]
    assert shown["no-activity-10y", "ahsct-cy-atg"] == [(650, 570, 750)]
    assert (855, 769, 941) in shown["no-worsening-5y", "ahsct-beam-atg"]
    assert shown["no-worsening-2y", "no-drug-treatment"][0][0] == 710
    assert (953, 901, 983) in shown["no-new-activity-2y", "stay-present-drug"]
    assert (878, 809, 929) in shown["no-new-activity-2y", "no-drug-treatment"]
    assert (21, 13, 34) in shown["death", "ahsct-cy-atg"]
    assert (0, 0, 21) in shown["death", "ahsct-beam-atg"]
    assert shown["death", "msc-paying-clinic"] == []
    for regimen in ("ahsct-cy-atg", "ahsct-beam-atg"):
        assert shown["death", regimen][:2] == [(14, 4, 32), (25, 5, 71)]
        assert shown["no-activity-5y", regimen][0][0] == 462
        assert shown["no-activity-2y", regimen][0][0] == 723
        assert shown["no-slow-worsening-4y", regimen][0][0] == 687
        assert shown["better-5y", regimen][0][0] == 204
        assert shown["no-worsening-5y", regimen][0][0] == 624


def test_the_newest_national_series_comes_first_and_never_the_rosiest(aid):
    for outcome in ("death", "no-activity-5y", "better-5y", "no-relapse-2y"):
        for cell in aid.cells:
            if cell.outcome == outcome and cell.option in {
                "ahsct-cy-atg",
                "ahsct-beam-atg",
            }:
                assert cell.chances[0].source == "muraro-uk-2025", cell


def test_every_number_of_staying_is_of_a_drug_or_of_people_who_went_on_with_theirs(aid):
    for cell in aid.cells:
        if cell.option in {"stay-present-drug", "decide-later"}:
            assert cell.keeps_drug
            for one in (*cell.chances, *cell.remarks):
                people = one.holds_for
                assert people.took or people.before is DrugBefore.WORKS, people.id
                assert people.before is not DrugBefore.FAILED


def test_whom_a_number_holds_for_says_what_its_sentence_says(aid, words):
    """The data that chooses and the sentence that is read must not drift apart."""
    told = {
        "secondary-progressive": "secondary progressive",
        "primary-progressive": "primary progressive",
        "relapsing-remitting": "relapsing",
    }
    for cell in aid.cells:
        for one in (*cell.chances, *cell.remarks):
            people = one.holds_for
            sentence = words[f"chances.studied.{people.id}"]
            if not people.ms[1:] and "MS" in sentence:
                assert told[people.ms[0]] in sentence, people.id
            if not people.took[1:]:
                assert all(drug.split("-")[0] in sentence for drug in people.took)
            if people.sex is Sex.WOMEN:
                assert "women" in sentence


def test_people_whose_drug_had_failed_stand_under_another_drug_and_say_so(aid, words):
    shown = [
        (cell.option, words[f"chances.studied.{chance.studied}"])
        for cell in aid.cells
        for chance in cell.chances
        if chance.studied == "mist-drug-52"
    ]
    assert [option for option, _ in shown] == ["high-efficacy-drug"]
    assert all("drug had failed" in told for _, told in shown)


def test_fertility_tells_both_halves_of_the_survey_and_speaks_to_men(aid, words):
    told = words["chances.notes.periods-to-32"]
    told += words["chances.notes.periods-33-to-41"]
    assert all(part in told for part in ("28 women", "32 or younger", "380 of 1000"))
    children = next(item for item in aid.value_items if item.id == "children")
    assert {"periods-return", "early-menopause", "sperm-return"} <= set(
        children.outcomes
    )


def test_a_standard_error_is_never_shown_as_a_range(aid):
    """Daikeler 2011 prints 9.8 +/- 2 %: one standard error. The counts: 29 of 347."""
    shown = [
        (chance.value, chance.low, chance.high, chance.calculated)
        for cell in aid.cells
        for chance in cell.chances
        if chance.source == "daikeler-2011"
    ]
    assert set(shown) == {(84, 57, 118, True)}


def test_no_range_is_narrower_than_so_many_people_allow(aid):
    """A true 95 % range of a share reaches at least 1.5 standard errors each way."""
    for cell in aid.cells:
        for chance in cell.chances:
            share = chance.value / DENOMINATOR
            error = (share * (1 - share) / chance.people) ** 0.5 * DENOMINATOR
            assert chance.high - chance.low >= 2 * 1.5 * error, chance


def test_a_row_tells_only_of_time_spans_that_it_names(aid):
    rows = {outcome.id: outcome for outcome in aid.outcomes}
    for cell in aid.cells:
        assert {one.span for one in cell.chances} <= set(rows[cell.outcome].spans)


def test_a_row_of_some_years_holds_no_number_of_more_years(aid):
    for cell in aid.cells:
        years = re.search(r"-(\d+)y", cell.outcome)
        for chance in cell.chances:
            told = re.fullmatch(r"(\d+)-years?", chance.span)
            if years and told:
                assert told[1] == years[1], (cell.outcome, chance.span)
