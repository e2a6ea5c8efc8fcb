"""The picture of what matters: every option, the same rows, no winner."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.person.decision import Rating, Voice
from planner.models.person.profile import Profile
from planner.services.views.deciding.person_chances import chances_for
from planner.services.views.deciding.values import (
    draw_picture,
    find_differences,
    spans_differ,
)

CATALOG = shipped_catalog()
NOBODY = chances_for(CATALOG.aid, Profile(), date(2026, 11, 26))
ITEMS = [item.id for item in CATALOG.aid.value_items]
ratings = st.dictionaries(st.sampled_from(ITEMS), st.sampled_from(Rating))


def picture_of(*top, ratings=None):
    voice = Voice(top=top, ratings=ratings or {})
    return draw_picture(voice, CATALOG.aid.value_items, CATALOG.aid.options, NOBODY)


@given(top=st.permutations(ITEMS).map(lambda order: order[:3]))
def test_every_option_gets_every_row_of_the_top_items_in_the_same_order(top):
    picture = picture_of(*top)
    wanted = tuple(one.id for one in CATALOG.aid.options if one.plannable)
    assert picture.options == wanted
    assert [section.item for section in picture.sections] == top
    for section in picture.sections:
        assert section.outcomes or section.rows
        for row in section.outcomes:
            assert tuple(one.cell.option for one in row.cells) == wanted
            assert {one.cell.outcome for one in row.cells} == {row.outcome}


@given(top=st.permutations(ITEMS).map(lambda order: order[:3]), given_ratings=ratings)
def test_ratings_never_change_the_order_or_the_cells_of_the_options(top, given_ratings):
    plain = picture_of(*top)
    rated = picture_of(*top, ratings=given_ratings)
    assert rated.options == plain.options
    assert [one.outcomes for one in rated.sections] == [
        one.outcomes for one in plain.sections
    ]


def test_without_top_items_there_is_nothing_to_show_and_nothing_breaks():
    assert picture_of().sections == ()
    assert picture_of("gone-from-the-content").sections == ()


def test_a_row_with_different_times_says_so():
    rows = {
        row.outcome: row
        for section in picture_of("relapses", "safety", "disability").sections
        for row in section.outcomes
    }
    assert spans_differ(rows["death"])
    assert not spans_differ(rows["no-activity-3y"])


@given(mine=ratings, theirs=ratings)
def test_differences_are_exactly_where_two_people_answered_differently(mine, theirs):
    found = find_differences(
        Voice(ratings=mine), Voice(ratings=theirs), CATALOG.aid.value_items
    )
    wanted = {name for name in ITEMS if mine.get(name) != theirs.get(name)}
    assert {one.item for one in found} == wanted
    assert len(found) == len(wanted)
    for one in found:
        assert (one.mine, one.theirs) == (mine.get(one.item), theirs.get(one.item))


@pytest.mark.parametrize("unsure", [None, Rating.NOT_SURE])
def test_the_widest_gap_comes_first_and_not_sure_last(unsure):
    mine = {"safety": Rating.A_GREAT_DEAL, "work": Rating.A_LOT, "money": unsure}
    theirs = {
        "safety": Rating.NOT_AT_ALL,
        "work": Rating.SOMEWHAT,
        "money": Rating.A_LOT,
    }
    found = find_differences(
        Voice(ratings={k: v for k, v in mine.items() if v is not None}),
        Voice(ratings=theirs),
        CATALOG.aid.value_items,
    )
    assert [one.item for one in found] == ["safety", "work", "money"]
