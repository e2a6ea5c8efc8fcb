"""Days that block steps: kept, changed and taken back, both sorts alike."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.errors import PlannerError
from planner.models.ids import AwayId
from planner.models.plan.facts import Away, Closure
from planner.models.plan.protocol import Site
from planner.models.rules.day_rules import MAX_SPANS
from planner.models.structs import replace
from planner.services.edits import day_edits
from tests.builders import a_journey

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))


def away(number, first, last, why=""):
    return Away(id=AwayId(f"span-{number}"), first=first, last=last, why=why)


def shut(number, first, last, why=""):
    made = away(number, first, last, why)
    return Closure(
        id=made.id, site=Site.CENTRE, first=made.first, last=made.last, why=made.why
    )


SORTS = pytest.mark.parametrize(
    ("make", "put", "remove", "field"),
    [
        (away, day_edits.put_away, day_edits.remove_away, "away"),
        (shut, day_edits.put_closure, day_edits.remove_closure, "closures"),
    ],
)


@SORTS
def test_the_same_days_are_told_once(make, put, remove, field):
    first, last = date(2027, 2, 8), date(2027, 2, 12)
    one = put(a_journey(), make(1, first, last)).journey
    assert code_of(put, one, make(2, first, last, "x")) == "away.twice"
    assert getattr(put(one, make(1, first, last, "x")).journey, field)
    two = put(one, make(2, first, first)).journey
    assert code_of(put, two, make(2, first, last)) == "away.twice"


def test_two_places_may_be_shut_on_the_same_days():
    day = date(2027, 2, 8)
    one = day_edits.put_closure(a_journey(), shut(1, day, day)).journey
    home = replace(shut(2, day, day), site=Site.HOME)
    assert len(day_edits.put_closure(one, home).journey.closures) == 2


def code_of(call, *args):
    with pytest.raises(PlannerError) as refused:
        call(*args)
    return refused.value.code


@SORTS
@given(first=days, last=days)
def test_days_are_kept_in_their_order_and_taken_back_whole(
    make, put, remove, field, first, last
):
    journey = a_journey()
    span = make(1, first, last, "by the sea")
    if last < first:
        assert code_of(put, journey, span) == "away.order"
        return
    kept = put(journey, span)
    assert getattr(kept.journey, field) == {span.id: span}
    assert (kept.details["first"], kept.why) == (first.isoformat(), "by the sea")
    gone = remove(kept.journey, span.id)
    assert gone.journey == journey
    assert gone.details == {**kept.details, "removed": "yes"}


@SORTS
def test_a_full_list_still_lets_days_be_changed(make, put, remove, field):
    journey, day = a_journey(), date(2027, 1, 4)
    for number in range(MAX_SPANS):
        there = day + timedelta(days=number)
        journey = put(journey, make(number, there, there)).journey
    before = day - timedelta(days=1)
    assert code_of(put, journey, make("more", before, before)) == "away.too-many"
    longer = make(7, day, day + timedelta(days=3))
    assert getattr(put(journey, longer).journey, field)[longer.id] == longer
    assert code_of(remove, journey, AwayId("other")).endswith(".unknown")
