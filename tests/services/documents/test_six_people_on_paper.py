"""Six people, and what their worksheet and the front for their doctor say of them."""

import pytest

from planner.models.answers import Answers
from planner.models.document import IconRow
from planner.models.ids import OptionId, ValueItemId
from planner.models.person.decision import Decision, Voice
from planner.models.structs import replace
from planner.services.documents.days.weeks_before import weeks_before
from planner.services.documents.doctor.front_side import doctor_front
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.compared import compared_options, shown_outcomes
from planner.services.documents.parts.sections import PrintWishes
from planner.services.documents.plan_document import worksheet_document
from planner.services.journeys.starting import start_journey
from tests.services.documents.conftest import CATALOG
from tests.services.documents.ink import told
from tests.six_people import (
    KNOWS_NOTHING,
    MAN_WHO_WANTS_CHILDREN,
    PPMS_WITHOUT_ACTIVITY,
    STABLE_ON_OCRELIZUMAB,
    TWO_RELAPSES_ON_FINGOLIMOD,
    WOMAN_WITHOUT_A_DRUG,
)


@pytest.fixture
def case_of(desk):
    """Return the case of a person who plans an option, with what matters to them."""

    def started(profile, option, top=()):
        voice = Voice(top=tuple(ValueItemId(one) for one in top))
        chosen = next(one for one in CATALOG.aid.options if one.id == option)
        journey = start_journey(
            desk.service,
            Answers(profile=profile, decision=Decision(mine=voice)),
            title="Plan",
            option=OptionId(option),
            protocol=CATALOG.protocol(chosen.protocols[0]),
            day0=None,
        )
        return desk.case(journey)

    return started


def words_of(case):
    return "\n".join(words_in(worksheet_document(case, PrintWishes()).blocks))


@pytest.mark.parametrize("person", [PPMS_WITHOUT_ACTIVITY, WOMAN_WITHOUT_A_DRUG])
@pytest.mark.parametrize(
    "option",
    ["no-drug-treatment", "msc-paying-clinic", "high-efficacy-drug", "decide-later"],
)
def test_nobody_without_a_drug_is_compared_with_staying_on_one(case_of, person, option):
    case = case_of(person, option)
    assert OptionId("stay-present-drug") not in compared_options(case)
    assert len(compared_options(case)) == 2
    assert "none to stay on" not in words_of(case)


def test_without_a_drug_the_comparison_is_with_going_on_without_one(case_of):
    case = case_of(PPMS_WITHOUT_ACTIVITY, "msc-paying-clinic")
    assert compared_options(case)[1] == "no-drug-treatment"


def test_to_wait_is_not_compared_with_going_on_which_is_the_same(case_of):
    case = case_of(KNOWS_NOTHING, "decide-later")
    assert OptionId("stay-present-drug") not in compared_options(case)


def test_to_wait_without_a_drug_has_the_chances_of_no_drug(case_of):
    chances = case_of(PPMS_WITHOUT_ACTIVITY, "decide-later").chances
    for outcome in chances.outcomes:
        waiting = chances.cell(outcome.id, OptionId("decide-later"))
        without = chances.cell(outcome.id, OptionId("no-drug-treatment"))
        assert waiting == replace(
            without, cell=replace(without.cell, option=waiting.cell.option)
        )


def test_who_fears_to_die_reads_of_death_even_where_only_words_are_known(case_of):
    case = case_of(STABLE_ON_OCRELIZUMAB, "stay-present-drug", ["relapses", "safety"])
    assert "death" in shown_outcomes(case)
    assert "0.7 on natalizumab, rituximab" in words_of(case)


def test_a_woman_of_38_reads_the_number_of_women_of_her_age(case_of):
    case = case_of(TWO_RELAPSES_ON_FINGOLIMOD, "ahsct-cy-atg", ["children"])
    assert "380 of 1000 women who were 33 to 41" in words_of(case)


def test_women_of_all_ages_are_not_drawn_for_a_woman_whose_age_is_known(case_of):
    """Of her age fewer than half had their periods back; of all ages 698 of 1000."""
    case = case_of(TWO_RELAPSES_ON_FINGOLIMOD, "ahsct-cy-atg", ["children"])
    words = words_of(case)
    assert words.index("380 of 1000 women who were 33") < words.index("698 of 1000")
    assert "Not told: how old they were" in words
    assert "Filled: periods came back" not in words
    # Who has not told their age sees all there is.
    ageless = replace(TWO_RELAPSES_ON_FINGOLIMOD, born=None)
    shown = words_of(case_of(ageless, "ahsct-cy-atg", ["children"]))
    assert "Filled: periods came back" in shown


def test_no_picture_names_an_option_that_the_person_cannot_have(case_of):
    case = case_of(WOMAN_WITHOUT_A_DRUG, "high-efficacy-drug", ["relapses"])
    arrays = [
        array
        for block in worksheet_document(case, PrintWishes()).blocks
        if isinstance(block, IconRow)
        for array in block.arrays
    ]
    assert arrays
    names = {one.title.partition(":")[0] for one in arrays}
    assert names <= {"A new strong drug", "No drug treatment"}


def test_a_rule_is_met_only_where_all_of_its_parts_are(case_of):
    """A man who told his age and not his EDSS does not meet a rule on both."""
    case = case_of(MAN_WHO_WANTS_CHILDREN, "high-efficacy-drug")
    lines = {fact.label: told(fact.told) for fact in doctor_front(case).fit.facts}
    assert lines["OPERA trials"] == "*not told:* EDSS"


@pytest.mark.parametrize(
    ("person", "option", "asked"),
    [
        (
            PPMS_WITHOUT_ACTIVITY,
            "no-drug-treatment",
            "Talk: treatment without an MS drug",
        ),
        (
            STABLE_ON_OCRELIZUMAB,
            "stay-present-drug",
            "Review: stay on the present drug",
        ),
        (KNOWS_NOTHING, "decide-later", "Day to decide"),
    ],
)
def test_no_date_of_a_treatment_is_asked_for_where_none_is_planned(
    case_of, person, option, asked
):
    case = case_of(person, option)
    printed = [told(ask.what) for ask in doctor_front(case).asks]
    assert any(asked in one for one in printed)
    assert not any("day of the treatment" in one for one in printed)


@pytest.mark.parametrize(
    ("person", "option"),
    [
        (STABLE_ON_OCRELIZUMAB, "stay-present-drug"),
        (WOMAN_WITHOUT_A_DRUG, "no-drug-treatment"),
        (KNOWS_NOTHING, "decide-later"),
    ],
)
def test_no_day_0_is_asked_about_where_no_treatment_is_planned(case_of, person, option):
    case = case_of(person, option)
    asked = [case.question_text(one) for one in case.questions]
    assert not any("Day 0" in one for one in asked)


def test_who_said_nothing_of_what_matters_reads_of_a_gain_and_of_death(case_of):
    rows = shown_outcomes(case_of(KNOWS_NOTHING, "decide-later"))
    assert rows == ("no-relapse-2y", "no-worsening-2y", "death")


def test_what_is_told_in_short_is_not_called_missing_from_the_paper(case_of):
    words = words_of(case_of(STABLE_ON_OCRELIZUMAB, "stay-present-drug"))
    others = next(one for one in words.splitlines() if one.startswith("Other ways"))
    assert "No drug treatment" not in others


def test_a_picture_names_the_people_and_the_drug_behind_it(case_of):
    case = case_of(STABLE_ON_OCRELIZUMAB, "stay-present-drug", ["relapses"])
    arrays = [
        array
        for block in worksheet_document(case, PrintWishes()).blocks
        if isinstance(block, IconRow)
        for array in block.arrays
    ]
    assert any("who took alemtuzumab" in one.who for one in arrays)


def test_a_drug_that_failed_and_is_not_counted_as_strong_is_named(case_of):
    """Else a woman whose fingolimod failed reads "not met" and nobody says why."""
    case = case_of(TWO_RELAPSES_ON_FINGOLIMOD, "ahsct-cy-atg")
    assert "not counted as strong here: fingolimod." in words_of(case)
    lines = {fact.label: told(fact.told) for fact in doctor_front(case).fit.facts}
    against = lines["ECTRIMS and EBMT 2025"]
    assert "no strong drug has failed yet, as fingolimod is not counted" in against
    stable = case_of(STABLE_ON_OCRELIZUMAB, "ahsct-cy-atg")
    assert "not counted as strong" not in words_of(stable)


def test_who_wants_children_asks_about_it_even_if_it_is_not_rated(case_of):
    """He said it once, among his answers; nobody says it twice."""
    asked = {
        one.id for one in case_of(MAN_WHO_WANTS_CHILDREN, "ahsct-cy-atg").questions
    }
    assert "children-first" in asked
    unasked = {one.id for one in case_of(KNOWS_NOTHING, "ahsct-cy-atg").questions}
    assert "children-first" not in unasked


def test_who_does_not_know_their_kind_of_ms_asks_that_first(case_of):
    """What speaks for a treatment, and against it, hangs on the kind of MS."""
    first = [one.id for one in case_of(KNOWS_NOTHING, "ahsct-cy-atg").questions][:3]
    assert first[0] == "which-kind-of-ms"
    told = {one.id for one in case_of(PPMS_WITHOUT_ACTIVITY, "ahsct-cy-atg").questions}
    assert "which-kind-of-ms" not in told


def test_what_may_not_concern_the_patient_says_so_to_the_doctor(case_of):
    """One who told no sex had eggs and sperm frozen on the same page, as agreed."""

    def lines(person):
        return [one.what for one in weeks_before(case_of(person, "ahsct-cy-atg")).lines]

    unknown = lines(KNOWS_NOTHING)
    assert {"Sperm frozen, if it applies", "Pregnancy test, if it applies"} <= {
        *unknown
    }
    assert "Neurologist" in unknown
    assert "Sperm frozen" in lines(MAN_WHO_WANTS_CHILDREN)
    assert not [one for one in lines(MAN_WHO_WANTS_CHILDREN) if "Pregnancy" in one]
