"""When could Day 0 be, and which day of it gives the fewest problems?"""

from datetime import date, timedelta
from itertools import combinations

import pytest

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import AwayId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Booking,
    Done,
    PlanCalendar,
    PlanFacts,
    StepFacts,
)
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    Place,
    Step,
    TimingRule,
    TreatmentProtocol,
    Validity,
)
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.scheduling.queries import (
    best_anchors,
    earliest_anchor,
    possible_anchor_window,
)
from planner.scheduling.repeats import schedule_with_repeats
from planner.scheduling.scheduler import schedule, tally

TODAY = date(2027, 1, 4)
AWAY = Away(id=AwayId("x"), first=date(2027, 2, 8), last=date(2027, 2, 21))


def step(name, earliest=None, latest=None, *, anchor="day0", **more):
    rule = TimingRule(
        anchor=Anchor(step=StepId(anchor)),
        earliest=None if earliest is None else Offset(days=earliest),
        aim=Offset(days=latest if earliest is None else earliest),
        latest=None if latest is None else Offset(days=latest),
    )
    return Step(id=StepId(name), phase=PhaseId("p"), rules=(rule,), **more)


MRI = step(
    "mri", -60, -20, place=Place.IMAGING, validity=(Validity(good_for=Offset(days=50)),)
)
STAY = step("stay", -8, -6, duration=Duration(min=20, aim=24, max=30))
STOP = step("stop", None, -42)
PROTOCOL = TreatmentProtocol(
    id=ProtocolId("p"),
    option=OptionId("o"),
    steps=(
        Step(id=StepId("day0"), phase=PhaseId("p"), place=Place.WARD),
        MRI,
        STAY,
        STOP,
    ),
)
PLANS = [
    PlanFacts(),
    PlanFacts(anchor=AnchorDate(day=date(2030, 1, 1)), away=(AWAY,)),
    PlanFacts(steps={StepId("mri"): StepFacts(done=Done(day=date(2026, 12, 30)))}),
    PlanFacts(
        away=(AWAY,),
        steps={
            StepId("mri"): StepFacts(booked=Booking(day=date(2027, 1, 20))),
            StepId("stop"): StepFacts(done=Done(day=date(2026, 12, 1))),
        },
    ),
    PlanFacts(
        anchor=AnchorDate(step=StepId("stay"), day=TODAY),
        steps={StepId("stop"): StepFacts(not_before=date(2027, 3, 1))},
    ),
]


def works(facts, day):
    anchor = facts.anchor.step if facts.anchor else StepId("day0")
    pinned = replace(facts, anchor=AnchorDate(step=anchor, day=day))
    found, _ = schedule_with_repeats(PROTOCOL, pinned, PlanCalendar(), TODAY)
    missed = any(step.state is StepState.WAS_PLANNED for step in found.steps)
    return not found.problems and not missed


def days(first, count):
    return [first + timedelta(days=number) for number in range(count)]


@pytest.mark.parametrize("facts", PLANS)
def test_the_earliest_anchor_is_the_first_day_on_which_everything_fits(facts):
    tried = next((d for d in days(TODAY, 300) if works(facts, d)), None)
    assert earliest_anchor(PROTOCOL, facts, PlanCalendar(), TODAY) == tried


def test_the_last_possible_day_is_the_last_on_which_everything_fits():
    told = {StepId("mri"): StepFacts(booked=Booking(day=date(2027, 1, 20)))}
    facts = PlanFacts(steps=told)
    window = possible_anchor_window(PROTOCOL, facts, PlanCalendar(), TODAY)
    tried = [d for d in days(TODAY, 300) if works(facts, d)]
    assert window == (tried[0], tried[-1])


def test_a_test_that_was_done_bounds_no_day_it_can_be_done_once_more():
    _, last = possible_anchor_window(PROTOCOL, PLANS[2], PlanCalendar(), TODAY)
    assert last == date(2200, 12, 31)


def test_nothing_bounds_the_last_day_of_an_open_plan():
    window = possible_anchor_window(PROTOCOL, PLANS[0], PlanCalendar(), TODAY)
    assert window == (date(2027, 2, 15), date(2200, 12, 31))


def test_no_day_works_when_what_is_booked_and_done_already_clash():
    told = {
        StepId("mri"): StepFacts(booked=Booking(day=date(2027, 1, 20))),
        StepId("stay"): StepFacts(booked=Booking(day=date(2027, 9, 1))),
    }
    facts = PlanFacts(steps=told)
    assert earliest_anchor(PROTOCOL, facts, PlanCalendar(), TODAY) is None


@pytest.mark.parametrize("facts", PLANS)
def test_a_tally_counts_what_the_schedule_tells(facts):
    """What is done lies before today and has not gone by."""
    found = schedule(PROTOCOL, facts, PlanCalendar(), TODAY)
    gone_by = [
        one.id
        for one in found.steps
        if one.state is StepState.WAS_PLANNED and one.latest and one.latest < TODAY
    ]
    counted = tally(PROTOCOL, facts, PlanCalendar(), TODAY)
    assert counted.gone_by == len(gone_by)
    assert counted.problems == len(found.problems)
    assert counted.gaps == len(found.gaps)


@pytest.mark.parametrize("facts", PLANS)
@pytest.mark.slow
def test_the_best_days_have_as_few_problems_as_any_day_between(facts):
    between = (date(2027, 1, 10), date(2027, 4, 30))
    best = best_anchors(PROTOCOL, facts, PlanCalendar(), TODAY, between)
    alone = [
        best_anchors(PROTOCOL, facts, PlanCalendar(), TODAY, (d, d), 1)[0]
        for d in days(between[0], 111)
    ]
    alone.sort(key=lambda one: (one.problems, one.gone_by, one.gaps, one.day))
    assert best[0] == alone[0]
    assert set(best) <= set(alone)
    gaps = [abs((one.day - two.day).days) for one, two in combinations(best, 2)]
    assert all(gap >= 7 for gap in gaps), "days in a row are no choice"
    worst = best[-1]
    near = [one for one in alone if all(abs((one.day - b.day).days) > 6 for b in best)]
    assert all((o.problems, o.gone_by) >= (worst.problems, worst.gone_by) for o in near)
    assert all((choice.problems == 0) == works(facts, choice.day) for choice in alone)


def test_a_range_that_is_too_long_or_backwards_is_refused():
    ask = (PROTOCOL, PlanFacts(), PlanCalendar(), TODAY)
    with pytest.raises(PlannerError, match=r"query\.too-long"):
        best_anchors(*ask, (TODAY, TODAY + timedelta(days=1000)))
    with pytest.raises(PlannerError, match=r"query\.backwards"):
        best_anchors(*ask, (TODAY, TODAY - timedelta(days=1)))


def test_a_thousand_days_and_a_single_one_are_looked_at():
    ask = (PROTOCOL, PlanFacts(), PlanCalendar(), TODAY)
    first = date(2027, 2, 15)
    last = first + timedelta(days=999)
    (best,) = best_anchors(*ask, (first, last), 1)
    assert (best.day, best.problems) == (first, 0)
    (only,) = best_anchors(*ask, (first, first), 1)
    assert only == best


@pytest.mark.parametrize("late", [-1, 0, 1])
def test_days_are_found_up_to_the_last_one_between(late):
    """Everything fits from 15 February on: asked until the day before, then, after."""
    first = date(2027, 2, 15)
    between = (first - timedelta(days=9), first + timedelta(days=late))
    found = best_anchors(PROTOCOL, PlanFacts(), PlanCalendar(), TODAY, between)
    working = [choice.day for choice in found if choice.problems == 0]
    assert working == [first][: late + 1]
