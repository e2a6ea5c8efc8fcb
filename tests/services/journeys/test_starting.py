"""What was answered up front, as the edits that tell it."""

from planner.models.answers import Answers
from planner.models.plan.protocol import Role
from planner.services.journeys.starting import _own_questions


def test_own_questions_come_first_in_the_order_in_which_they_were_written():
    answers = Answers(
        questions=("a", "b", "c"), questions_for={Role.NEUROLOGIST: ("d", "e")}
    )
    told = {one.text: one for one in _own_questions(answers)}
    weights = [told[text].weight for text in "abc"]
    assert weights == sorted(weights, reverse=True)
    assert told["d"].weight > told["e"].weight
    # A question shipped with the program weighs 100 at most.
    assert min(one.weight for one in told.values()) == 1001 + 2
    assert told["a"].weight == told["d"].weight == 1005
