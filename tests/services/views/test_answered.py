"""A page of the walk is ticked by what the person answered, and by nothing else."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import CentreId, JourneyId, OptionId
from planner.models.journey import Journey
from planner.models.person.decision import Answer, Centre, Rating, Readiness
from planner.models.person.profile import DrugCourse, MsType, Profile, Walking, YesNo
from planner.models.structs import replace
from planner.services.views.answered import answered_places
from planner.services.views.walk import DECIDING, PlaceState

TODAY = date(2026, 11, 22)
EMPTY = Journey(id=JourneyId("j"), title="One", created=TODAY)
CATALOG = shipped_catalog()
TOLD = Profile(
    born=date(1992, 5, 4),
    ms_type=MsType.RELAPSING,
    relapses_12=1,
    walking=Walking.NO_LIMIT,
    present_drug=DrugCourse(drug="natalizumab"),
)
ITEMS = tuple(item.id for item in CATALOG.aid.value_items)
ASKED = tuple(one.id for one in CATALOG.aid.centre_questions)


def deciding(**changes):
    return replace(EMPTY, decision=replace(EMPTY.decision, **changes))


def about(**changes):
    return replace(EMPTY, profile=replace(TOLD, **changes))


def rated(*items, top=()):
    mine = replace(
        EMPTY.decision.mine, ratings=dict.fromkeys(items, Rating.A_LOT), top=top
    )
    return deciding(mine=mine)


def asking(*questions):
    told = {one: Answer(text="yes") for one in questions}
    centre = Centre(id=CentreId("c"), name="C", answers=told)
    return replace(EMPTY, centres={centre.id: centre})


def ready(**answers):
    mine = replace(EMPTY.decision.mine, after=Readiness(**answers))
    return deciding(mine=mine)


TWO = (OptionId("stay-present-drug"), OptionId("ahsct-cy-atg"))
YES = YesNo.YES
CASES = (
    ("about-you", about(), PlaceState.ANSWERED),
    ("about-you", about(walking=None), PlaceState.BEGUN),
    (
        "about-you",
        about(walking=None, dont_know=frozenset({"walking"})),
        PlaceState.ANSWERED,
    ),
    ("about-you", replace(EMPTY, profile=Profile(name="Ada")), PlaceState.BEGUN),
    ("options", deciding(compared=TWO[:1]), PlaceState.BEGUN),
    ("options", deciding(compared=TWO), PlaceState.ANSWERED),
    ("fit", deciding(compared=TWO), PlaceState.EMPTY),
    ("fit", replace(deciding(compared=TWO), profile=TOLD), PlaceState.BEGUN),
    ("values", rated(ITEMS[0]), PlaceState.BEGUN),
    ("values", rated(*ITEMS), PlaceState.BEGUN),
    ("values", rated(*ITEMS, top=ITEMS[:1]), PlaceState.ANSWERED),
    ("centres", asking(), PlaceState.BEGUN),
    ("centres", asking(ASKED[0]), PlaceState.BEGUN),
    ("centres", asking(*ASKED), PlaceState.ANSWERED),
    ("choice", deciding(choice=TWO[0]), PlaceState.ANSWERED),
    ("questions", ready(know=YES), PlaceState.BEGUN),
    ("questions", ready(know=YES, clear=YES, supported=YES, sure=YES), "answered"),
)


def test_a_journey_that_was_walked_through_without_an_answer_has_no_tick():
    visited = deciding(passed=DECIDING, here="schedule")
    states = answered_places(visited, CATALOG, TODAY)
    assert tuple(states) == DECIDING
    assert set(states.values()) == {PlaceState.EMPTY}


@pytest.mark.parametrize(("place", "journey", "state"), CASES)
def test_the_answers_of_a_page_say_how_far_it_is(place, journey, state):
    assert answered_places(journey, CATALOG, TODAY)[place] == state
