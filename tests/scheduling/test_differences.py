"""A list of steps is told by what is new on it and what is gone, never twice."""

from planner.models.ids import StepId
from planner.models.plan.schedule import Problem, ProblemKind, Schedule
from planner.scheduling.differences import difference
from tests.scheduling.small_plans import TODAY


def late(*names):
    if not names:
        return Schedule(today=TODAY)
    steps = tuple(StepId(name) for name in names)
    return Schedule(
        today=TODAY, problems=(Problem(kind=ProblemKind.TOO_LATE, steps=steps),)
    )


def told(before, after):
    found = difference(before, after)
    return [
        [problem.steps for problem in some]
        for some in (found.new_problems, found.solved_problems)
    ]


def test_what_stays_on_the_list_is_not_told():
    assert told(late("a", "b", "c"), late("b", "c", "d")) == [[("d",)], [("a",)]]
    assert told(late("a", "b"), late("b")) == [[], [("a",)]]
    assert told(late("a"), late("a", "b")) == [[("b",)], []]
    assert told(late("a", "b"), late("b", "a")) == [[], []]


def test_a_list_that_is_new_or_gone_is_told_whole():
    assert told(late(), late("a", "b")) == [[("a", "b")], []]
    assert told(late("a", "b"), late()) == [[], [("a", "b")]]
