"""Saying which step of a choice it is leaves the others out, and can be taken back."""

import pytest

from planner.models.errors import PlannerError
from planner.models.journey import Action
from planner.models.plan.facts import DropKind, StepFacts
from planner.services.edits.rules.choices import choose
from tests.builders import A_DAY0, a_journey, a_rule, a_step, done

JOURNEY = a_journey(
    a_step("day0"),
    a_step("scan", a_rule(aim="-6 days"), either="picture"),
    a_step("pet", a_rule(aim="-4 days"), either="picture"),
    a_step("talk", a_rule(aim="-9 days")),
)


def test_the_other_steps_of_a_choice_are_left_out():
    edit = choose(JOURNEY, "scan", "the nearer one")
    assert (edit.action, edit.subject) == (Action.CHOSEN, "scan")
    assert edit.why == "the nearer one"
    assert set(edit.journey.facts) == {"pet"}
    assert edit.journey.facts["pet"].dropped.kind is DropKind.SKIPPED


def test_another_choice_brings_back_what_was_left_out():
    first = choose(JOURNEY, "scan").journey
    assert set(choose(first, "pet").journey.facts) == {"scan"}


@pytest.mark.parametrize(
    ("step", "facts", "code"),
    [
        ("talk", {}, "step.no-choice"),
        ("nothing", {}, "step.unknown"),
        ("scan", {"pet": done(A_DAY0)}, "step.other-happened"),
    ],
)
def test_what_cannot_be_chosen_is_refused(step, facts, code):
    journey = a_journey(protocol=JOURNEY.plan.protocol, facts=facts)
    with pytest.raises(PlannerError) as refused:
        choose(journey, step)
    assert refused.value.code == code


def test_a_note_of_a_step_that_is_left_out_stays():
    told = {"pet": StepFacts(note="ask for the disc")}
    journey = a_journey(protocol=JOURNEY.plan.protocol, facts=told)
    assert choose(journey, "scan").journey.facts["pet"].note == "ask for the disc"
