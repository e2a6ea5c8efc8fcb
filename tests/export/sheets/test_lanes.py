"""Dates under the boxes of a lane never touch, and stay near their own box."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.export.sheets.lanes import BETWEEN, dates_apart

EDGES = (100.0, 500.0)
PLACES = st.lists(st.floats(*EDGES), max_size=10).map(sorted)


def gaps(starts, width):
    return [later - before - width for before, later in pairwise(starts)]


def test_two_neighbours_share_the_way():
    assert dates_apart([200, 215], [24, 24], EDGES) == [
        195.5 - (24 + BETWEEN) / 2,
        195.5 + (24 + BETWEEN) / 2,
    ]


def test_dates_far_from_each_other_stand_under_their_boxes():
    assert dates_apart([150, 300], [20, 30], EDGES) == [140, 285]


@given(PLACES)
def test_no_two_dates_touch_and_none_leaves_the_lane(places):
    starts = dates_apart(places, [25.0] * len(places), EDGES)
    assert all(gap >= BETWEEN - 0.01 for gap in gaps(starts, 25.0))
    assert all(start >= EDGES[0] - 0.01 for start in starts)
    assert all(start + 25 <= EDGES[1] + 0.01 for start in starts)
