"""A step that hangs on one other step can wait, but keeps that one off its bad days."""

from datetime import date, timedelta

import pytest

from planner.models.civil import Offset
from planner.models.ids import AwayId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Closure,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
)
from planner.models.plan.protocol import Anchor, End, Place, Site, TimingRule
from tests.scheduling.small_plans import plan, step

DAY_ZERO = date(2027, 4, 4)
"""A Sunday."""
TALK = date(2027, 4, 9)
"""The Friday that the talk is wished for; its test has Saturday to Thursday."""


def days(first, aim, last, anchor="day0", end=End.START):
    return TimingRule(
        anchor=Anchor(step=StepId(anchor), end=end),
        earliest=Offset(days=first),
        aim=Offset(days=aim),
        latest=Offset(days=last),
    )


def talk_and_test(*, shut=None, away=()):
    """Place a talk at home and a test at a clinic in the six days after it."""
    closures = (
        () if shut is None else (Closure(id=AwayId("c"), site=Site.HOME, **shut),)
    )
    weekend = frozenset({5, 6})
    found = plan(
        step("talk", days(0, 5, 20), place=Place.HOME, attends=False),
        step("test", days(1, 3, 6, "talk"), place=Place.CLINIC),
        facts=PlanFacts(anchor=AnchorDate(day=DAY_ZERO), away=away),
        calendar=PlanCalendar(home=SiteCalendar(weekend=weekend, closures=closures)),
    )
    assert found.problems == ()
    return found.by_id["talk"].start, found.by_id["test"].start


@pytest.mark.parametrize(
    ("first_shut", "last_shut", "talk"),
    [
        (date(2027, 4, 12), date(2027, 4, 14), TALK),
        (date(2027, 4, 12), date(2027, 4, 15), TALK - timedelta(days=1)),
        (date(2027, 4, 12), date(2027, 4, 16), TALK - timedelta(days=1)),
        (date(2027, 4, 13), date(2027, 4, 15), TALK),
        (date(2027, 4, 9), date(2027, 4, 15), TALK + timedelta(days=1)),
    ],
)
def test_a_step_avoids_the_days_that_would_leave_its_follower_no_open_day(
    first_shut, last_shut, talk
):
    found, test = talk_and_test(shut={"first": first_shut, "last": last_shut})
    assert found == talk
    assert 1 <= (test - found).days <= 6
    assert not first_shut <= test <= last_shut


@pytest.mark.parametrize(
    ("first", "last", "talk"),
    [
        (date(2027, 4, 12), date(2027, 4, 14), TALK),
        (date(2027, 4, 12), date(2027, 4, 15), TALK - timedelta(days=1)),
        (date(2027, 4, 13), date(2027, 4, 15), TALK),
    ],
)
def test_a_step_avoids_the_days_that_leave_its_follower_only_days_away(
    first, last, talk
):
    trip = Away(id=AwayId("t"), first=first, last=last)
    found, test = talk_and_test(away=(trip,))
    assert found == talk
    assert not first <= test <= last
