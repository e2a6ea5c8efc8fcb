"""Which of two things that cannot both hold gives way: the order the docs tell."""

from datetime import timedelta

from planner.models.civil import Offset
from planner.models.ids import AwayId, StepId
from planner.models.plan.facts import Away, Booking, Done, StepFacts
from planner.models.plan.protocol import Anchor, Place, TimingRule, Validity
from planner.models.plan.schedule import ReasonKind
from planner.scheduling.conflicts.giving_way import weakest
from planner.scheduling.network.network import Member
from tests.scheduling.small_plans import DAY_ZERO, compiled, facts, plan, step

KINDS = ReasonKind
DOCUMENTED = (
    KINDS.AWAY,
    KINDS.NOT_BEFORE,
    KINDS.CLOSED,
    KINDS.VALIDITY,
    KINDS.RULE,
    KINDS.DURATION,
    KINDS.ORDER,
    KINDS.TODAY,
    KINDS.ANCHOR,
    KINDS.BOOKED,
    KINDS.DONE,
)
"""The order in ``docs/scheduling.md``, for a step that has no date of its own."""


def day(number):
    return DAY_ZERO + timedelta(days=number)


def exactly(number, anchor="day0"):
    offset = Offset(days=number)
    return TimingRule(
        anchor=Anchor(step=StepId(anchor)), earliest=offset, aim=offset, latest=offset
    )


def given_way_in_turn(compiled_plan, members):
    """Let the weakest go again and again; return all in that order."""
    compiled_plan.members = list(members)
    left = list(range(len(members)))
    order = []
    while left:
        order.append(weakest(compiled_plan, left))
        left.remove(order[-1])
    return [compiled_plan.members[number] for number in order]


def test_kinds_of_rules_and_facts_give_way_in_the_documented_order():
    found = compiled(step("a", exactly(1)), facts=facts())
    good = Validity(good_for=Offset(days=9))
    position = found.roster.index[StepId("a")]
    members = [
        Member(
            kind=kind,
            owner=position,
            other=0,
            validity=good if kind is KINDS.VALIDITY else None,
        )
        for kind in DOCUMENTED
    ]
    for mixed in (members, members[::-1]):
        given = given_way_in_turn(found, mixed)
        assert [member.kind for member in given] == list(DOCUMENTED)


def test_the_validity_of_a_test_that_has_a_date_gives_way_before_all_else():
    told = facts(a=StepFacts(done=Done(day=day(-9))))
    found = compiled(step("a", exactly(1)), step("b", exactly(1)), facts=told)
    good = Validity(good_for=Offset(days=9))
    a, b = (found.roster.index[StepId(name)] for name in "ab")
    dated = Member(kind=KINDS.VALIDITY, owner=a, other=0, validity=good)
    away = Member(kind=KINDS.AWAY, owner=b)
    planned = Member(kind=KINDS.VALIDITY, owner=b, other=0, validity=good)
    given = given_way_in_turn(found, [planned, away, dated])
    assert given == [dated, away, planned]


def test_rules_of_booked_steps_give_way_first_and_then_rules_to_them():
    told = facts(booked=StepFacts(booked=Booking(day=day(3))))
    steps = [step(name, exactly(1)) for name in ("booked", "a", "b")]
    found = compiled(*steps, facts=told)
    booked, a, b = (found.roster.index[StepId(name)] for name in ("booked", "a", "b"))
    day0 = found.roster.index[StepId("day0")]
    in_order = [
        Member(kind=KINDS.RULE, owner=booked, other=a),
        Member(kind=KINDS.REPEAT, owner=a, other=booked),
        Member(kind=KINDS.RULE, owner=day0, other=a),
        Member(kind=KINDS.REPEAT, owner=b, other=a),
    ]
    for mixed in (in_order, in_order[::-1]):
        assert given_way_in_turn(found, mixed) == in_order


def test_of_two_equals_the_later_one_gives_way():
    found = compiled(step("a", exactly(1)), facts=facts())
    pair = [Member(kind=KINDS.RULE, owner=1, other=0) for _ in range(2)]
    found.members = pair
    assert weakest(found, [0, 1]) == 1
    assert weakest(found, [1, 0]) == 1


def test_days_away_give_way_before_a_not_before():
    window = TimingRule(
        earliest=Offset(days=10), aim=Offset(days=10), latest=Offset(days=12)
    )
    trip = Away(id=AwayId("t"), first=day(11), last=day(12))
    told = facts(away=[(trip.first, trip.last)], a=StepFacts(not_before=day(11)))
    found = plan(step("a", window, place=Place.WARD), facts=told)
    assert not found.feasible
    assert found.by_id["a"].start == day(11)


def test_a_planned_step_stays_at_day_0_when_a_booking_after_it_does_not_fit():
    told = facts(b=StepFacts(booked=Booking(day=day(15))))
    found = plan(step("a", exactly(10)), step("b", exactly(10, "a")), facts=told)
    assert not found.feasible
    assert found.by_id["a"].start == day(10)
    assert found.by_id["b"].start == day(15)


def test_a_planned_step_stays_at_day_0_when_a_booking_it_hangs_on_does_not_fit():
    told = facts(b=StepFacts(booked=Booking(day=day(15))))
    steps = (step("b"), step("a", exactly(-3, "b"), exactly(10)))
    found = plan(*steps, facts=told)
    assert not found.feasible
    assert found.by_id["a"].start == day(10)
