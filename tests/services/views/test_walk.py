"""The pages of the walk in their order, each with its number."""

from itertools import pairwise

from planner.services.views.walk import DECIDING, next_place, number_of, previous_place


def test_pages_of_the_walk_are_counted_from_one_and_no_other_place_is():
    assert [number_of(place) for place in DECIDING] == list(range(1, len(DECIDING) + 1))
    assert number_of("today") is None


def test_the_next_place_of_the_place_before_is_the_place_itself():
    for earlier, later in pairwise(DECIDING):
        assert next_place(earlier) == later
        assert previous_place(later) == earlier
