"""A day that is offered has just the problems that its preview tells."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.models.ids import DAY0, AwayId, StepId
from planner.models.plan.facts import AnchorDate, Away, Booking, Done, StepFacts
from planner.models.structs import replace
from planner.services.edits.plan_edits import move_anchor
from planner.services.journeys.examples import STORY_DAY
from planner.services.journeys.what_if import ask_about, best_days
from tests.services.documents.conftest import Desk
from tests.slices import share_of
from tests.strategies import profiles

STORIES = ("ahsct-at-home", "split-dose-abroad", "cells-at-a-clinic")
SPAN = timedelta(days=70)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    desk = Desk(tmp_path_factory.mktemp("desk"))
    yield desk
    desk.store.close()


@pytest.fixture(scope="module")
def started(desk):
    return [desk.start(name) for name in STORIES]


@st.composite
def lives(draw):
    """Whose plan it is, what was told about it, and the days that are asked about."""
    story = draw(st.integers(0, len(STORIES) - 1))
    whose = draw(profiles)
    told = draw(
        st.lists(
            st.tuples(st.integers(0, 200), st.booleans(), st.integers(-60, 120)),
            max_size=4,
        )
    )
    away = draw(
        st.lists(st.tuples(st.integers(0, 150), st.integers(0, 20)), max_size=2)
    )
    return story, whose, told, away, draw(st.integers(0, 120))


def lived(journey, whose, told, away):
    """The journey with another profile, with facts, and with days away."""
    steps = [one for one in journey.plan.protocol.steps if one.repeat is None]
    facts = dict(journey.facts)
    for which, happened, far in told:
        step = steps[which % len(steps)]
        day = STORY_DAY + timedelta(days=far)
        # A Day 0 that happened is asked no more; one that is agreed can still move.
        is_asked = step.id in {journey.plan.anchor.step, DAY0}
        if happened and day <= STORY_DAY and not is_asked:
            facts[StepId(step.id)] = StepFacts(done=Done(day=day))
        else:
            facts[StepId(step.id)] = StepFacts(booked=Booking(day=day))
    days = {
        AwayId(f"{number}"): Away(
            id=AwayId(f"{number}"),
            first=STORY_DAY + timedelta(days=first),
            last=STORY_DAY + timedelta(days=first + length),
        )
        for number, (first, length) in enumerate(away)
    }
    # Where holidays are kept is no matter of the days that are offered.
    profile = replace(whose, home_country="", home_region="", born=None)
    return replace(journey, profile=profile, facts=facts, away=days)


@settings(
    max_examples=share_of(120),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(life=lives())
def test_the_preview_of_an_offered_day_counts_the_same_problems(desk, started, life):
    story, whose, told, away, ahead = life
    journey = lived(started[story], whose, told, away)
    service = desk.service
    first = STORY_DAY + timedelta(days=ahead)
    calendar = service.calendar(journey, STORY_DAY)
    span = (first, first + SPAN)
    asked = ask_about(journey, journey.plan, calendar, STORY_DAY, span)
    offered = best_days(asked)
    days = sorted(one.day for one in offered)
    assert len(offered) == 3
    assert all((later - day).days >= 7 for day, later in pairwise(days))
    for one in offered:
        if one.day == journey.plan.anchor.day:
            continue
        anchor = AnchorDate(step=journey.plan.anchor.step, day=one.day)
        edit = move_anchor(journey, anchor, STORY_DAY)
        shown = service.preview(journey, edit).after
        assert len(shown.problems) == one.problems, one
        assert len(shown.gaps) == one.gaps, one
