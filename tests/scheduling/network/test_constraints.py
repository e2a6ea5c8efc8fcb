"""Which constraints a fact stands for: what must be still good, what counts as over."""

from datetime import timedelta

import pytest

from planner.models.civil import Offset
from planner.models.ids import StepId
from planner.models.plan.facts import Booking, Done, StepFacts
from planner.models.plan.protocol import Anchor, Repeat, TimingRule, Validity
from planner.models.plan.schedule import ProblemKind
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step


def day(number):
    return DAY_ZERO + timedelta(days=number)


def exactly(number, anchor="day0"):
    offset = Offset(days=number)
    return TimingRule(
        anchor=Anchor(step=StepId(anchor)), earliest=offset, aim=offset, latest=offset
    )


def test_only_the_last_repeat_that_is_kept_must_be_still_good():
    good = Validity(good_for=Offset(days=30))
    weekly = Repeat(every=Offset(days=7), count=3)
    bloods = step("bloods", rule("-90 days"), repeat=weekly, validity=(good,))
    early, late = day(-40), day(-20)
    kept = {"bloods__1": early, "bloods__2": early, "bloods__3": late}
    fresh = facts(**{name: StepFacts(done=Done(day=on)) for name, on in kept.items()})
    assert plan(bloods, facts=fresh, today=day(-1)).problems == ()
    kept = {"bloods__1": late, "bloods__2": late, "bloods__3": early}
    stale = facts(**{name: StepFacts(done=Done(day=on)) for name, on in kept.items()})
    found = plan(bloods, facts=stale, today=day(-1)).problems
    old = [one.steps[0] for one in found if one.kind is ProblemKind.TOO_OLD]
    assert old == ["bloods#3"]


@pytest.mark.parametrize(
    ("today", "is_over"), [(day(-1), False), (day(0), False), (day(1), True)]
)
def test_day_0_counts_as_happened_from_the_day_after_it(today, is_over):
    """Then its rule to something done is not checked any more, however it was."""
    done = StepFacts(done=Done(day=day(-20)))
    found = plan(step("a", exactly(-10)), facts=facts(a=done), today=today)
    assert found.feasible is is_over


def test_what_is_done_is_not_held_to_rules_between_it_and_something_done():
    told = {"a": StepFacts(done=Done(day=day(3))), "b": StepFacts()}
    steps = (step("a", exactly(5)), step("b", exactly(2, "a")))
    found = plan(*steps, facts=facts(**told), today=day(4))
    assert found.feasible
    assert found.by_id["b"].start == day(5)


@pytest.mark.parametrize(("needed", "is_good"), [(29, True), (30, True), (31, False)])
def test_a_result_is_good_up_to_the_day_its_time_is_over(needed, is_good):
    good = Validity(good_for=Offset(days=30))
    mri = step("mri", exactly(-needed), validity=(good,))
    told = facts(mri=StepFacts(done=Done(day=day(-needed))))
    found = plan(mri, facts=told)
    assert (found.problems == ()) is is_good
    assert found.feasible is is_good


@pytest.mark.parametrize("end", [None, day(-30)])
def test_a_booked_result_that_will_be_too_old_makes_the_plan_impossible(end):
    good = Validity(good_for=Offset(days=20))
    mri = step("mri", exactly(-30), validity=(good,))
    found = plan(mri, facts=facts(mri=StepFacts(booked=Booking(day=day(-30), end=end))))
    assert not found.feasible


@pytest.mark.parametrize(
    ("today", "repeat_from"),
    [
        (day(-31), day(-30)),
        (day(-30), day(-30)),
        (day(-29), day(-29)),
        (day(0), day(0)),
    ],
)
def test_a_result_too_old_is_to_be_repeated_from_the_first_day_still_to_come(
    today, repeat_from
):
    good = Validity(good_for=Offset(days=30))
    mri = step("mri", rule("-90 days"), validity=(good,))
    told = facts(mri=StepFacts(done=Done(day=day(-60))))
    (problem,) = plan(mri, facts=told, today=today).problems
    assert problem.repeat_from == repeat_from


def test_a_result_too_late_to_repeat_names_the_day_from_which_it_would_be_good():
    good = Validity(good_for=Offset(days=30))
    mri = step("mri", rule("-90 days"), validity=(good,))
    told = facts(mri=StepFacts(done=Done(day=day(-60))))
    (problem,) = plan(mri, facts=told, today=day(1)).problems
    assert problem.repeat_from == day(-30)
