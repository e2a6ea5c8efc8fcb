"""Days away are cut short as little as can be, and never what is over."""

from datetime import timedelta

import pytest

from planner.models.plan.protocol import Place
from planner.models.plan.schedule import ReasonKind
from planner.scheduling.days.closed_days import Block
from planner.scheduling.ways_out.shorter_trips import Cut, cuts
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step

TRIP = Block(first=100, last=110, label="")


def fits_around(*needed):
    """Whether the person is there on all the days on which they are needed."""
    return lambda rest: not any(rest.first <= day <= rest.last for day in needed)


@pytest.mark.parametrize(
    ("today", "needed", "expected"),
    [
        (90, [105], [Cut(until=104), Cut(since=106)]),
        (90, [100], [Cut(since=101)]),
        (90, [101], [Cut(until=100), Cut(since=102)]),
        (90, [109], [Cut(until=108), Cut(since=110)]),
        (90, [110], [Cut(until=109)]),
        (90, [100, 110], [Cut()]),
        (99, [105], [Cut(until=104), Cut(since=106)]),
        (100, [105], [Cut(until=104)]),
        (101, [105], [Cut(until=104)]),
        (104, [105], [Cut(until=104)]),
        (105, [105], []),
        (100, [100], []),
        (110, [110], []),
    ],
)
def test_the_longest_rests_are_found(today, needed, expected):
    """What has begun cannot begin later, nor end before today."""
    assert list(cuts(TRIP, today, fits_around(*needed))) == expected


@pytest.mark.parametrize(("today", "is_offered"), [(-1, True), (0, True), (1, False)])
def test_days_away_are_asked_to_give_way_until_they_are_over(today, is_offered):
    """A check-up on Day 7 falls on the last of the days away; told on days 6, 7, 8."""
    check = DAY_ZERO + timedelta(days=7)
    trip = (check - timedelta(days=3), check)
    found = plan(
        step("check", rule("7 days", "7 days", "7 days"), place=Place.WARD),
        facts=facts(away=[trip]),
        today=check + timedelta(days=today),
    )
    ways = [
        way.latest
        for problem in found.problems
        for way in problem.remedies
        if way.fact is ReasonKind.AWAY
    ]
    assert found.problems
    assert ways == ([check - timedelta(days=1)] if is_offered and today < 0 else [])
