"""The emergency card: what is on it, and what never is."""

from datetime import date

import pytest

from planner.models.errors import PlannerError
from planner.models.ids import DAY0, DrugId
from planner.models.person.profile import DrugCourse
from planner.models.plan.facts import Done
from planner.models.structs import replace
from planner.services.documents.carer.emergency_card import emergency_card
from planner.services.documents.parts.closing_parts import words_in
from planner.services.edits import step_edits
from planner.services.views.signs_to_call import asks_to_carry
from tests.services.documents.ink import told


def test_risk_action_and_number_come_first_then_ms_and_its_drug(desk, transplant):
    side = emergency_card(desk.case(transplant)).sides[1]
    assert side.alarm == "FEVER 38.0 °C = EMERGENCY"
    assert side.action.startswith("Low counts. Do not wait.")
    assert side.number == "+46 18 000 00 00"
    assert [told(line) for line in side.lines] == [
        "*Elin Berg* born 14 Mar 1992 speaks ____",
        "*MS.* Natalizumab (PML risk), last dose ____",
        "Cyclophosphamide, ATG, stem cells on ____",
        "Low counts until ____",
        "Irradiated blood only, until ____",
        "Allergies ____",
        "Next of kin: *Johan Berg (husband)* *+46 70 000 00 00*",
    ]


def test_no_wished_date_stands_on_it_and_a_true_one_does(desk, transplant):
    card = emergency_card(desk.case(transplant))
    assert "2027" not in " ".join(words_in(card.sides))
    done = Done(day=date(2027, 4, 6))
    later = desk.take(
        transplant,
        lambda one: step_edits.mark_done(one, DAY0, done, today=date(2027, 4, 7)),
    )
    given = emergency_card(desk.case(later)).sides[1].lines[2]
    assert told(given) == "Cyclophosphamide, ATG, stem cells on *6 Apr 2027*"


def test_side_one_waits_for_the_language_of_the_country(desk, transplant):
    empty, filled = emergency_card(desk.case(transplant)).sides
    assert empty.heading
    assert not empty.alarm
    assert len(empty.lines) == len(filled.lines)
    assert told(empty.lines[3]) == "Low counts until ____"
    assert told(empty.lines[6]).endswith("*+46 70 000 00 00*")


def test_cells_into_the_spine_have_signs_of_their_own_and_no_irradiated_blood(desk):
    side = emergency_card(desk.case(desk.start("cells-at-a-clinic"))).sides[1]
    words = " ".join(words_in(side))
    assert "stiff neck" in words
    assert "Irradiated" not in words
    assert side.number == ""


def test_who_has_nothing_to_carry_gets_no_card(desk):
    with pytest.raises(PlannerError, match=r"export\.nothing-to-carry"):
        emergency_card(desk.case(desk.start("not-yet")))


def test_a_drug_with_grave_signs_has_a_card_that_names_it_and_no_chemotherapy(desk):
    card = emergency_card(desk.case(desk.start("stay-on-drug")))
    side, words = card.sides[1], " ".join(words_in(card))
    assert side.alarm == "MS DRUG: NEW SIGNS = CALL"
    assert any("Ofatumumab" in told(line) for line in side.lines)
    assert "as long as you take the drug" in card.carry
    for wrong in ("Low counts", "Irradiated", "Day of the treatment", "Cells given"):
        assert wrong not in words


@pytest.mark.parametrize(
    ("drug", "carried"),
    [
        ("natalizumab", True),
        ("alemtuzumab", True),
        ("fingolimod", True),
        ("ocrelizumab", True),
        ("cladribine", True),
        ("glatiramer", False),
        ("interferon-beta", False),
        ("none", False),
    ],
)
def test_whether_a_drug_asks_for_a_card_stands_in_the_content(desk, drug, carried):
    journey = desk.start("stay-on-drug")
    course = DrugCourse(drug=DrugId(drug))
    profile = replace(journey.profile, present_drug=course, past_drugs=())
    case = desk.case(replace(journey, profile=profile))
    assert asks_to_carry(case.journey, case.catalog, case.made_on) is carried


def test_who_told_nothing_gets_lines_to_fill(desk, transplant):
    profile = type(transplant.profile)()
    bare = replace(transplant, profile=profile, contacts={}, centres={})
    side = emergency_card(desk.case(bare)).sides[1]
    assert told(side.lines[0]) == "name ____ born ____ speaks ____"
    assert told(side.lines[1]) == "MS. MS drug ____"
    assert told(side.lines[-1]) == "Next of kin: ____"


def test_what_to_fill_in_names_low_counts_and_blood_only_after_chemotherapy(
    desk, transplant
):
    def labels(journey):
        return {fact.label for fact in emergency_card(desk.case(journey)).fill.facts}

    of_chemotherapy = {"Low counts until", "Irradiated blood only, until"}
    assert of_chemotherapy <= labels(transplant)
    assert not of_chemotherapy & labels(desk.start("cells-at-a-clinic"))
