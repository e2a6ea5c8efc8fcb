"""The six steps to a decision follow what the person has answered."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.models.ids import CentreId, JourneyId, OptionId, ValueItemId
from planner.models.journey import Journey
from planner.models.person.decision import (
    Answer,
    Centre,
    Decision,
    DecisionRole,
    Readiness,
    Voice,
)
from planner.models.person.profile import YesNo
from planner.models.structs import replace
from planner.services.views.guidance import guide_steps

CREATED = date(2026, 11, 22)
EMPTY = Journey(id=JourneyId("j"), title="One", created=CREATED)
TWO = (OptionId("stay-present-drug"), OptionId("ahsct-cy-atg"))
ANSWERED = Centre(
    id=CentreId("c"), name="C", answers={"accreditation": Answer(text="yes")}
)


def deciding(journey, **changes):
    return replace(journey, decision=replace(journey.decision, **changes))


TAKEN = (
    lambda one: deciding(one, decide_by=date(2027, 1, 1)),
    lambda one: deciding(one, role=DecisionRole.WE_SHARE),
    lambda one: deciding(one, compared=TWO),
    lambda one: deciding(
        one, mine=replace(one.decision.mine, top=(ValueItemId("safety"),))
    ),
    lambda one: replace(one, centres={ANSWERED.id: ANSWERED}),
    lambda one: deciding(
        one, mine=replace(one.decision.mine, after=Readiness(sure=YesNo.NO))
    ),
)


@given(st.sets(st.integers(min_value=0, max_value=5)))
def test_a_step_is_done_exactly_when_its_answer_is_there(taken):
    journey = EMPTY
    for index in taken:
        journey = TAKEN[index](journey)
    steps = guide_steps(journey)
    assert [step.number for step in steps] == [1, 2, 3, 4, 5, 6]
    assert {step.number - 1 for step in steps if step.done} == taken
    here = [step.number - 1 for step in steps if step.here]
    assert here == sorted(set(range(6)) - taken)[:1]


def test_one_option_alone_is_not_yet_a_comparison():
    alone = replace(EMPTY, decision=Decision(compared=TWO[:1], mine=Voice()))
    assert not guide_steps(alone)[2].done
