"""Days that were told the other way round are told, whatever else happened."""

from datetime import timedelta

import pytest

from planner.models.civil import Offset
from planner.models.plan.facts import Done, StepFacts
from planner.models.plan.protocol import Repeat, StepKind
from planner.models.plan.schedule import ProblemKind
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step

LATE = DAY_ZERO + timedelta(days=2000)


def done(number):
    return StepFacts(done=Done(day=DAY_ZERO + timedelta(days=number)))


def pairs(*steps, on=LATE, **told):
    problems = plan(*steps, facts=facts(**told), today=on).problems
    kind = ProblemKind.OUT_OF_ORDER
    return [one.steps for one in problems if one.kind is kind]


CHEMO = step("chemo", rule("-35 days", "-60 days", "-28 days"), kind=StepKind.MEDICINE)
REST = step("rest", rule("12 days", "9 days", anchor="chemo"))
CELLS = step(
    "collection", rule("1 day", "0 days", anchor="rest"), kind=StepKind.APPOINTMENT
)
TREATMENT = (CHEMO, REST, CELLS)


@pytest.mark.parametrize("since", [0, 3000])
def test_cells_collected_before_the_chemotherapy_are_told_however_long_ago(since):
    """What lies between the two was not told, and is no way around them."""
    told = {"chemo": done(-30), "collection": done(-31)}
    on = DAY_ZERO + timedelta(days=since)
    assert pairs(*TREATMENT, on=on, **told) == [("collection", "chemo")]


def test_what_was_done_in_order_or_on_one_day_is_no_contradiction():
    for day in (-30, -29):
        told = {"chemo": done(-30), "collection": done(day)}
        assert pairs(*TREATMENT, **told) == []


def test_a_rule_that_counts_back_says_the_same():
    told = {"chemo": done(3), "day0": done(0)}
    assert pairs(*TREATMENT, **told) == [("day0", "chemo")]


def test_each_pair_is_told_once_and_nothing_behind_what_lies_between():
    told = {"chemo": done(9), "collection": done(4), "day0": done(0)}
    assert sorted(pairs(*TREATMENT, **told)) == [
        ("collection", "chemo"),
        ("day0", "chemo"),
    ]


@pytest.mark.parametrize("kind", [StepKind.VACCINE, StepKind.CHECKUP])
def test_times_of_one_step_have_their_order_whatever_they_are(kind):
    shots = step(
        "shot",
        rule("90 days", "60 days"),
        kind=kind,
        repeat=Repeat(every=Offset(days=28), count=4),
    )
    told = {"shot#1": done(90), "shot#2": done(150), "shot#4": done(120)}
    assert pairs(shots, **told) == [("shot#4", "shot#2")]


def test_a_dentist_after_the_first_chemotherapy_is_no_slip():
    dentist = step("dentist", rule("-8 weeks", None, "-2 weeks", anchor="chemo"))
    assert pairs(dentist, CHEMO, dentist=done(-20), chemo=done(-30)) == []


def test_what_was_given_the_other_way_round_is_not_told_as_too_soon_as_well():
    first = step("first", rule("90 days", "60 days"), kind=StepKind.INFUSION)
    second = step(
        "second", rule("30 days", "28 days", anchor="first"), kind=StepKind.INFUSION
    )
    told = facts(day0=done(0), first=done(90), second=done(80))
    on = DAY_ZERO + timedelta(days=91)
    found = plan(first, second, facts=told, today=on).problems
    assert [one.kind for one in found] == [ProblemKind.OUT_OF_ORDER]
    assert found[0].steps == ("second", "first")
