"""What happened is told only where somebody can still do something about it."""

from datetime import timedelta

import pytest

from planner.models.civil import Offset
from planner.models.plan.facts import Done, StepFacts
from planner.models.plan.protocol import Anchor, StepKind, Validity
from planner.models.plan.schedule import ProblemKind
from planner.scheduling.conflicts.too_soon import TOLD_FOR
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step


def done(number):
    return StepFacts(done=Done(day=DAY_ZERO + timedelta(days=number)))


def doses(kind=StepKind.VACCINE):
    return (
        step("first", rule("90 days", "60 days"), kind=kind),
        step("second", rule("30 days", "28 days", anchor="first"), kind=kind),
    )


def problems(days, since=0, kind=StepKind.VACCINE):
    told = facts(day0=done(0), first=done(90), second=done(90 + days))
    today = DAY_ZERO + timedelta(days=90 + days + since)
    return plan(*doses(kind), facts=told, today=today).problems


@pytest.mark.parametrize(("days", "told"), [(1, True), (27, True), (28, False)])
def test_a_second_dose_that_came_too_early_is_told_though_both_are_done(days, told):
    found = problems(days)
    assert [one.kind for one in found] == [ProblemKind.TOO_SOON] * told
    if told:
        assert (found[0].age_days, found[0].limit) == (days, "4 weeks")
        assert found[0].steps == ("second", "first")


@pytest.mark.parametrize(("since", "told"), [(TOLD_FOR, True), (TOLD_FOR + 1, False)])
def test_a_dose_given_long_ago_is_told_no_more(since, told):
    assert bool(problems(3, since)) is told


def test_a_visit_is_no_dose():
    assert problems(3, kind=StepKind.APPOINTMENT) == ()


@pytest.mark.parametrize("happened", [True, False])
def test_a_result_too_old_for_what_is_done_is_no_problem_any_more(happened):
    test = step(
        "scan",
        rule("-20 days", "-90 days", "-1 day"),
        validity=(Validity(good_for=Offset(days=30), needed_on=Anchor()),),
    )
    told = {"scan": done(-50)} | ({"day0": done(0)} if happened else {})
    today = DAY_ZERO + timedelta(days=400 if happened else -10)
    found = plan(test, facts=facts(**told), today=today)
    kinds = [one.kind for one in found.problems]
    assert kinds == ([] if happened else [ProblemKind.TOO_OLD])
    assert found.feasible is happened
