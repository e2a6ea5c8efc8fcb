"""The papers of a man speak of nothing that only women have, and the other way."""

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from planner.models.answers import Answers
from planner.models.ids import OptionId, ValueItemId
from planner.models.person.decision import Decision, Voice
from planner.models.person.profile import DrugCourse, MsType, PersonSex, Profile, YesNo
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.sections import PrintWishes
from planner.services.documents.plan_document import plan_document, worksheet_document
from planner.services.journeys.starting import start_journey
from tests.services.documents.conftest import CATALOG
from tests.services.words.test_person_texts import OF_MEN, OF_WOMEN

OPTIONS = [one for one in CATALOG.aid.options if one.protocols]
OTHERS = {PersonSex.MALE: OF_WOMEN["en"], PersonSex.FEMALE: OF_MEN["en"]}
ANSWERS = [None, *YesNo]
people = st.builds(
    Profile,
    born=st.none() | st.dates(date(1960, 1, 1), date(2005, 1, 1)),
    ms_type=st.none() | st.sampled_from(MsType),
    sex=st.sampled_from(PersonSex),
    present_drug=st.none()
    | st.sampled_from(["none", "ocrelizumab", "dimethyl-fumarate", "mitoxantrone"]).map(
        lambda drug: DrugCourse(drug=drug)
    ),
    wants_children=st.sampled_from(ANSWERS),
)


@pytest.mark.parametrize("option", OPTIONS, ids=lambda one: one.id)
@settings(
    max_examples=6,
    # A whole plan is made each time: to look for the smallest person takes minutes.
    phases=(Phase.explicit, Phase.generate),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(profile=people, top=st.sampled_from(["children", "safety", "relapses"]))
def test_no_paper_speaks_to_the_other_sex(desk, option, profile, top):
    journey = start_journey(
        desk.service,
        Answers(
            profile=profile,
            decision=Decision(mine=Voice(top=(ValueItemId(top),))),
        ),
        title="Plan",
        option=OptionId(option.id),
        protocol=CATALOG.protocol(option.protocols[0]),
        day0=None,
    )
    case = desk.case(journey)
    wishes = PrintWishes()
    for build in (worksheet_document, plan_document):
        words = "\n".join(words_in(build(case, wishes).blocks))
        found = {
            found.group()
            for found in re.finditer(OTHERS[profile.sex], words, re.IGNORECASE)
        }
        assert found == set(), build


def test_who_has_not_told_their_sex_reads_of_both(desk):
    journey = start_journey(
        desk.service,
        Answers(profile=Profile()),
        title="Plan",
        option=OptionId("ahsct-cy-atg"),
        protocol=CATALOG.protocol("ahsct-cy-atg"),
        day0=None,
    )
    words = "\n".join(
        words_in(worksheet_document(desk.case(journey), PrintWishes()).blocks)
    )
    assert "early menopause, too few sperm (eggs or sperm can be stored" in words
