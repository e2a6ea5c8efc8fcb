"""What the person told of themselves stands on every paper that has a place for it."""

import pytest

from planner.models.structs import replace
from planner.services.documents.after.hand_over import hand_over
from planner.services.documents.after.letters import letters
from planner.services.documents.carer.emergency_card import emergency_card
from planner.services.documents.doctor.doctor_sheet import doctor_sheet
from planner.services.edits import profile_edits
from tests.services.documents.reading import STORY_DAY

PHONE, LANGUAGES = "070 123 45 67", "Swedish, English"


@pytest.fixture
def case(desk):
    journey = desk.start("ahsct-at-home")
    profile = replace(journey.profile, phone=PHONE, languages=LANGUAGES)
    told = desk.take(
        journey, lambda one: profile_edits.set_profile(one, profile, STORY_DAY)
    )
    return desk.case(told)


@pytest.mark.parametrize("make", [doctor_sheet, hand_over, letters])
def test_the_own_number_is_printed_where_it_was_told(case, make):
    assert PHONE in all_text(make(case))


@pytest.mark.parametrize("make", [doctor_sheet, emergency_card])
def test_the_languages_are_printed_where_they_were_told(case, make):
    assert LANGUAGES in all_text(make(case))


def all_text(paper):
    """Every text of a sheet, whatever it is built of."""
    if isinstance(paper, str):
        return paper
    if isinstance(paper, tuple | list):
        return " ".join(map(all_text, paper))
    fields = getattr(paper, "__struct_fields__", ())
    return " ".join(all_text(getattr(paper, name)) for name in fields)
