"""A sheet says either-or: one of several steps takes place, and which one is open."""

from datetime import timedelta

import pytest

from planner.models.civil import Offset
from planner.models.plan.facts import Dropped, StepFacts
from planner.models.plan.protocol import Repeat, StepKind, Wording
from planner.models.plan.schedule import StepState
from tests.builders import booked, done
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step

EARLY, LATE = DAY_ZERO - timedelta(6), DAY_ZERO - timedelta(4)


def choice(**more):
    return (
        step("scan", rule("-6 days", "-6 days", "-6 days"), either="picture", **more),
        step("pet", rule("-4 days", "-4 days", "-4 days"), either="picture", **more),
    )


def open_in(found):
    return {one.id: one.instead_of for one in found.steps if one.instead_of}


def test_both_steps_of_an_open_choice_have_their_day_and_name_the_other():
    found = plan(*choice())
    assert (found.by_id["scan"].start, found.by_id["pet"].start) == (EARLY, LATE)
    assert open_in(found) == {"scan": ("pet",), "pet": ("scan",)}


@pytest.mark.parametrize("told", [booked(EARLY), done(EARLY)])
def test_a_step_that_is_booked_or_done_is_the_one_that_was_chosen(told):
    found = plan(*choice(), facts=facts(scan=told), today=DAY_ZERO - timedelta(5))
    assert found.by_id["pet"].state is StepState.SKIPPED
    assert found.by_id["pet"].start is None
    assert not open_in(found)


def test_what_is_left_when_the_others_fall_away_is_no_choice_any_more():
    found = plan(*choice(), facts=facts(scan=StepFacts(dropped=Dropped())))
    assert found.by_id["pet"].state is StepState.PLANNED
    assert not open_in(found)


def test_two_of_a_choice_that_were_both_told_stay_as_they_were_told():
    found = plan(*choice(), facts=facts(scan=booked(EARLY), pet=booked(LATE)))
    states = [found.by_id[one].state for one in ("scan", "pet")]
    assert states == [StepState.BOOKED, StepState.BOOKED]


def test_the_one_kind_given_on_one_of_two_days_has_no_order_of_its_own():
    """Days that overlap would clash, were the second to come after the first."""
    same = {"kind": StepKind.MEDICINE, "wording": Wording(title="ATG")}
    one = step("atg", rule("-6 days", "-6 days", "-6 days"), either="atg", **same)
    two = step("atg-2", rule("-4 days", "-9 days", "-1 day"), either="atg", **same)
    found = plan(one, two)
    assert found.feasible
    assert found.by_id["atg-2"].earliest < EARLY


def test_each_time_of_a_repeating_step_belongs_to_its_choice():
    often = Repeat(every=Offset(days=7), count=2)
    course, single = choice()
    steps = (step("course", *course.rules, either="picture", repeat=often), single)
    assert open_in(plan(*steps))["course#2"] == ("pet",)
    found = plan(*steps, facts=facts(course__1=booked(EARLY)))
    assert found.by_id["pet"].state is StepState.SKIPPED
    assert found.by_id["course#2"].start is not None
    found = plan(*steps, facts=facts(pet=booked(LATE)))
    times = [found.by_id[f"course#{n}"].state for n in (1, 2)]
    assert times == [StepState.SKIPPED, StepState.SKIPPED]
