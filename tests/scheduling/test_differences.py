"""A list of steps is told by what is new on it and what is gone, never twice."""

from datetime import timedelta

from planner.models.ids import StepId
from planner.models.plan.facts import Booking, StepFacts
from planner.models.plan.schedule import MoveKind, Problem, ProblemKind, Schedule
from planner.scheduling.differences import difference
from tests.scheduling.small_plans import DAY_ZERO, TODAY, facts, plan, rule, step


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


def test_what_stays_is_told_where_something_moves_and_not_beside_what_is_only_new():
    booked = facts(mri=StepFacts(booked=Booking(day=TODAY + timedelta(days=9))))
    mri, new = step("mri", rule("-60 days")), step("new", rule("-9 days"))
    later = DAY_ZERO + timedelta(days=3)

    def kinds(before, after):
        return {one.kind for one in difference(before, after).moves}

    before = plan(mri, facts=booked)
    assert kinds(before, plan(mri, new, facts=booked)) == {MoveKind.APPEARS}
    moved = facts(
        mri=StepFacts(booked=Booking(day=TODAY + timedelta(days=9))), anchor=later
    )
    assert MoveKind.STAYS in kinds(before, plan(mri, facts=moved))


def test_what_still_does_not_fit_is_told_of_the_step_that_was_changed_alone():
    def booked(ward, other):
        days = {
            name: StepFacts(booked=Booking(day=DAY_ZERO + timedelta(days=day)))
            for name, day in (("ward", ward), ("other", other))
        }
        tight = (rule("-6 days", "-7 days", "-5 days"),)
        return plan(step("ward", *tight), step("other", *tight), facts=facts(**days))

    before = booked(-20, -22)

    def clashes(after):
        return [
            set(one.steps) - {"day0"} for one in difference(before, after).new_problems
        ]

    assert clashes(booked(-21, -22)) == [{"ward"}]
    assert clashes(booked(-20, -21)) == [{"other"}]
    assert clashes(before) == []
    assert clashes(booked(-6, -22)) == []
