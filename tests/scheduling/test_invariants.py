"""What holds for every plan: pins stay, answers repeat, shifts carry over, all ends."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Booking,
    Done,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import (
    Anchor,
    Place,
    Repeat,
    Step,
    TimingRule,
    TreatmentProtocol,
    Validity,
)
from planner.models.plan.schedule import MoveKind, ProblemKind, ReasonKind
from planner.models.structs import replace
from planner.scheduling.differences import difference
from planner.scheduling.scheduler import schedule
from tests.scheduling.random_plans import plans
from tests.slices import share_of

QUIET = settings(
    max_examples=share_of(150), deadline=None, suppress_health_check=list(HealthCheck)
)
DAY_ZERO = date(2027, 4, 6)
TODAY = date(2027, 1, 4)


def step(name, *offsets, anchor="day0", **more):
    rules = tuple(
        TimingRule(
            anchor=Anchor(step=StepId(anchor)), earliest=low, aim=low, latest=high
        )
        for low, high in offsets
    )
    return Step(id=StepId(name), phase=PhaseId("p"), rules=rules, **more)


def protocol(*steps):
    first = Step(id=StepId("day0"), phase=PhaseId("p"), place=Place.WARD)
    return TreatmentProtocol(
        id=ProtocolId("p"), option=OptionId("o"), steps=(first, *steps)
    )


def solved(*steps, day=DAY_ZERO, calendar=None, **told):
    facts = PlanFacts(
        anchor=AnchorDate(day=day),
        steps={StepId(name): fact for name, fact in told.items()},
    )
    return schedule(protocol(*steps), facts, calendar or PlanCalendar(), TODAY)


@QUIET
@given(plans())
def test_done_and_booked_steps_stand_where_the_person_put_them(plan):
    found = schedule(*plan[:4])
    for scheduled in found.steps:
        told = scheduled.facts.done or scheduled.facts.booked
        if told is not None and scheduled.facts.dropped is None:
            assert scheduled.start == told.day
            if told.end is not None:
                assert scheduled.end == told.end


@QUIET
@given(plans())
def test_the_same_input_gives_the_same_answer(plan):
    assert schedule(*plan[:4]) == schedule(*plan[:4])


@QUIET
@given(plans())
def test_dates_lie_inside_their_windows_and_reasons_end_in_a_fact(plan):
    found = schedule(*plan[:4])
    for scheduled in found.steps:
        if scheduled.start is None:
            continue
        assert scheduled.earliest is None or scheduled.earliest <= scheduled.start
        assert scheduled.latest is None or scheduled.start <= scheduled.latest
        assert scheduled.earliest_end is None or scheduled.earliest_end <= scheduled.end
        assert scheduled.latest_end is None or scheduled.end <= scheduled.latest_end


@QUIET
@given(plans())
def test_today_narrows_no_window_unless_something_has_happened_since(plan):
    chosen, facts, calendar, _, base = plan
    told = {name: replace(fact, done=None) for name, fact in facts.steps.items()}
    facts = replace(facts, steps=told)
    days = (base - timedelta(days=400), base)
    one, two = (schedule(chosen, facts, calendar, day) for day in days)
    for scheduled in one.steps:
        other = two.by_id[scheduled.id]
        assert (scheduled.earliest, scheduled.latest) == (other.earliest, other.latest)


def test_a_plan_of_days_and_weeks_moves_with_day_0_when_no_day_is_closed():
    steps = (
        step("a", (Offset(days=-30), Offset(days=-20))),
        step("b", (Offset(days=3), Offset(days=9)), anchor="a"),
    )
    for shift in (1, 17, 365):
        before = solved(*steps)
        after = solved(*steps, day=DAY_ZERO + timedelta(days=shift))
        for scheduled in before.steps:
            moved = after.by_id[scheduled.id]
            assert moved.start == scheduled.start + timedelta(days=shift)
            assert moved.day == scheduled.day


def test_the_difference_tells_what_moves_and_what_stays():
    steps = (
        step("a", (Offset(days=-30), Offset(days=-20))),
        step("b", (Offset(days=-60), Offset(days=-10))),
    )
    told = {"b": StepFacts(booked=Booking(day=date(2027, 3, 1)))}
    before = solved(*steps, **told)
    after = solved(*steps, day=DAY_ZERO + timedelta(days=7), **told)
    found = {move.step: move.kind for move in difference(before, after).moves}
    assert found == {
        "a": MoveKind.MOVED,
        "b": MoveKind.STAYS,
        "day0": MoveKind.MOVED,
    }


def test_two_independent_conflicts_are_both_told():
    steps = (
        step("a", (Offset(days=-30), Offset(days=-20))),
        step("b", (Offset(days=10), Offset(days=20))),
    )
    found = solved(
        *steps,
        a=StepFacts(booked=Booking(day=date(2027, 4, 1))),
        b=StepFacts(booked=Booking(day=date(2027, 4, 7))),
    )
    named = [set(problem.steps) for problem in found.problems]
    assert sorted(map(sorted, named)) == [["a", "day0"], ["b", "day0"]]


def test_what_is_done_is_never_asked_to_give_way():
    found = solved(
        step("a", (Offset(days=-30), Offset(days=-20))),
        a=StepFacts(done=Done(day=date(2027, 1, 2))),
    )
    (problem,) = found.problems
    assert {way.step for way in problem.remedies} == {"day0"}
    assert {reason.kind for reason in problem.reasons} == {
        ReasonKind.DONE,
        ReasonKind.RULE,
        ReasonKind.ANCHOR,
    }


def test_a_booking_and_an_anchor_on_different_days_are_a_conflict_of_two():
    found = solved(day0=StepFacts(booked=Booking(day=date(2027, 4, 9))))
    (problem,) = found.problems
    assert {reason.kind for reason in problem.reasons} == {
        ReasonKind.BOOKED,
        ReasonKind.ANCHOR,
    }
    assert found.day0 == date(2027, 4, 9)


def test_a_rule_that_leaves_the_calendar_is_told_as_out_of_range():
    far = step("far", (Offset(months=2400), Offset(months=2401)))
    (problem,) = solved(far).problems
    assert problem.kind is ProblemKind.OUT_OF_RANGE


def test_a_clinic_that_never_opens_is_a_conflict_and_not_a_hang():
    shut = SiteCalendar(weekend=frozenset(range(7)))
    found = solved(
        step("a", (Offset(days=1), Offset(days=9)), place=Place.CLINIC),
        calendar=PlanCalendar(home=shut),
    )
    assert not found.feasible
    assert ReasonKind.CLOSED in {r.kind for p in found.problems for r in p.reasons}


def test_a_ring_that_gains_a_day_each_round_ends_as_a_conflict():
    names = [f"s{number}" for number in range(400)]
    day = Offset(days=0)
    steps = [
        step(name, (day, None), anchor=names[number - 1])
        for number, name in enumerate(names)
    ]
    steps[0] = replace(
        steps[0],
        rules=(
            TimingRule(earliest=Offset(days=1)),
            TimingRule(anchor=Anchor(step=StepId(names[-1])), earliest=Offset(days=1)),
        ),
    )
    found = solved(*steps)
    assert not found.feasible
    assert all(scheduled.start is not None for scheduled in found.steps)


@pytest.mark.slow
def test_more_than_twenty_thousand_written_out_steps_are_refused():
    often = Repeat(every=Offset(days=1), count=100_000)
    steps = [
        step(f"s{number}", (Offset(days=1), None), repeat=often) for number in range(41)
    ]
    with pytest.raises(PlannerError, match=r"protocol\.too-many-steps"):
        solved(*steps)


@pytest.mark.slow
def test_ten_thousand_steps_are_planned():
    day = Offset(days=5)
    found = solved(*(step(f"s{number}", (day, day)) for number in range(10_000)))
    assert found.feasible
    assert len(found.steps) == 10_001


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2201, 1, 1)])
def test_days_outside_the_calendar_are_refused(day):
    with pytest.raises(PlannerError, match=r"date\.out-of-range"):
        solved(day=day)
    with pytest.raises(PlannerError, match=r"date\.out-of-range"):
        solved(day0=StepFacts(done=Done(day=day)))


def test_rules_that_never_fit_are_told_without_blaming_the_anchor():
    month_before = TimingRule(
        earliest=Offset(months=-1), latest=Offset(months=-1, days=1)
    )
    test = Step(
        id=StepId("test"),
        phase=PhaseId("p"),
        rules=(month_before,),
        validity=(Validity(good_for=Offset(days=20)),),
    )
    (problem,) = solved(test).problems
    assert {reason.kind for reason in problem.reasons} == {
        ReasonKind.RULE,
        ReasonKind.VALIDITY,
    }
