"""What a person says of what matters is kept, changed and taken back by itself."""

from datetime import date

import pytest

from planner.models.ids import JourneyId, ValueItemId
from planner.models.journey import Action, Journey
from planner.models.person.decision import Rating, RiskAccepted
from planner.services.edits.decision_edits import accept_risk, rate, set_top, unrate

WORK, MONEY = ValueItemId("work"), ValueItemId("money")


def rated(*items, second=False):
    journey = Journey(id=JourneyId("j1"), title="My plan", created=date(2026, 11, 22))
    for item in items:
        journey = rate(journey, item, Rating.A_LOT, second=second).journey
    return journey


@pytest.mark.parametrize("second", [False, True])
def test_an_answer_that_is_taken_back_leaves_the_others_and_the_top_three(second):
    journey = set_top(rated(WORK, MONEY, second=second), (WORK,), second=second).journey
    edit = unrate(journey, WORK, second=second)
    voice = edit.journey.decision.second if second else edit.journey.decision.mine
    assert voice.ratings == {MONEY: Rating.A_LOT}
    assert voice.top == (WORK,)
    assert (edit.action, edit.subject) == (Action.VALUES, WORK)


def test_what_was_not_answered_stays_so():
    assert unrate(rated(MONEY), WORK).journey == rated(MONEY)


def test_taking_back_ones_own_answer_leaves_the_other_person_s():
    journey = rate(rated(WORK), WORK, Rating.A_LITTLE, second=True).journey
    decision = unrate(journey, WORK).journey.decision
    assert decision.mine.ratings == {}
    assert decision.second.ratings == {WORK: Rating.A_LITTLE}


@pytest.mark.parametrize("second", [False, True])
def test_the_risk_that_would_be_worth_it_is_kept_beside_the_rest_and_taken_back(second):
    journey = rated(WORK, second=second)
    edit = accept_risk(journey, RiskAccepted.ONE_IN_1_000, second=second)
    voice = edit.journey.decision.second if second else edit.journey.decision.mine
    assert voice.risk is RiskAccepted.ONE_IN_1_000
    assert voice.ratings == {WORK: Rating.A_LOT}
    back = accept_risk(edit.journey, None, second=second).journey
    assert back.decision == journey.decision
