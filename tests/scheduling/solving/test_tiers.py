"""Who chooses its day before whom, against the independent solver, tier by tier."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from planner.content.catalog import shipped_catalog
from planner.models.ids import DAY0, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Booking,
    Done,
    PlanCalendar,
    PlanFacts,
    StepFacts,
)
from planner.models.plan.protocol import Duration, End, Place
from planner.models.plan.schedule import ProblemKind, StepState
from planner.models.structs import replace
from planner.scheduling.queries import earliest_anchor
from planner.scheduling.scheduler import schedule
from tests.scheduling.judging import judged
from tests.scheduling.oracle import Label, Oracle
from tests.scheduling.random_plans import plans
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step
from tests.slices import share_of

EXAMPLES = 60
SOAK = 1500
QUIET = list(HealthCheck)
LATE = Label("late", "all")
"""In place of a rule: what is still to be done does not lie before today."""


class Look:
    """A plan that fits, its oracle, and who of its steps chose before whom."""

    def __init__(self, told):
        protocol, known, calendar, today, base = told
        self.found = schedule(protocol, known, calendar, today)
        self.oracle = Oracle(self.found, known, calendar, base)
        self.steps = self.oracle.steps
        self.open = {
            name: one for name, one in self.steps.items() if not self.oracle.pinned(one)
        }
        self.fits = self.found.feasible and self.oracle.sees_all()
        floors = [
            ("floor", name, "S", today.toordinal())
            for name, one in self.open.items()
            if one.latest is None or one.latest >= today
        ]
        self.oracle.constraints[LATE] = floors

    def source(self, one):
        """The step that the wish of another is measured from, None without."""
        ties = [
            (rule, self.oracle.find(rule.anchor)) for _, rule in self.oracle.rules(one)
        ]
        ties = [(r, o) for r, o in ties if o is not None and o.id in self.steps]
        aimed = [tie for tie in ties if tie[0].aim is not None] or ties
        return aimed[0] if aimed else (None, None)

    def fills(self, one):
        """Whether its end is where another step begins or ends."""
        length, wish = one.step.duration, self.source(one)[0]
        return (
            one.id in self.open
            and length.min != length.max
            and wish is not None
            and wish.binds is End.START
            and any(
                rule.binds is End.END
                and rule.earliest is not None
                and rule.earliest == rule.latest
                and (other := self.oracle.find(rule.anchor)) is not None
                and other.id in self.steps
                for _, rule in self.oracle.rules(one)
            )
        )

    def with_sources(self, names):
        """Add to some steps all those that their wishes hang on."""
        found, waiting = set(), list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                other = self.source(self.steps[name])[1]
                if name in self.open and other is not None:
                    waiting.append(other.id)
        return found

    def placed(self, names):
        """Where steps stand; of one that fills, its start alone."""
        held = {}
        for name in names:
            one = self.steps[name]
            held[name, "S"] = one.start.toordinal()
            if not self.fills(one):
                held[name, "E"] = one.end.toordinal()
        return held

    def may_stand_at_its_aim(self, one, others):
        held = self.placed(others)
        held.pop((one.id, "E"), None)
        held[one.id, "S"] = one.aim.toordinal()
        return self.oracle.holds(held)

    def off_their_aims(self):
        today = self.found.today
        return [
            one
            for one in self.open.values()
            if one.aim is not None and one.aim != one.start and one.aim >= today
        ]

    @property
    def key(self):
        return {n for n, one in self.open.items() if one.step.key or n == DAY0}


def check_nothing_lies_before_today_that_need_not(look):
    today = look.found.today
    everything = [("floor", name, "S", today.toordinal()) for name in look.open]
    look.oracle.constraints[LATE] = everything
    if look.oracle.feasible():
        assert all(one.start >= today for one in look.open.values())


def check_told_steps_have_their_aimed_length(look):
    told = {name for name in look.steps if name not in look.open}
    for name in told:
        one = look.steps[name]
        fact = one.facts.done or one.facts.booked
        if look.oracle.one_day(one) or (fact is not None and fact.end is not None):
            continue
        last = one.start + timedelta(days=one.step.duration.aim - 1)
        away = [
            day
            for day in look.oracle.facts.away
            if day.first <= max(last, one.end) and one.start <= day.last
        ]
        if one.end == last or (one.step.attends and away):
            continue
        held = look.placed(told)
        held[name, "E"] = last.toordinal()
        assert not look.oracle.holds(held), name


def check_key_steps_are_at_their_aims(look):
    others = look.with_sources(look.key) | (set(look.steps) - set(look.open))
    for one in look.off_their_aims():
        if one.id in look.key:
            assert not look.may_stand_at_its_aim(one, others), one.id


def check_fillers_take_what_is_left(look):
    firm = {name for name, one in look.steps.items() if not look.fills(one)}
    firm = look.with_sources(firm | look.key)
    for one in look.off_their_aims():
        if one.id in firm and not look.fills(one):
            assert not look.may_stand_at_its_aim(one, firm), one.id


CHECKS = (
    check_nothing_lies_before_today_that_need_not,
    check_told_steps_have_their_aimed_length,
    check_key_steps_are_at_their_aims,
    check_fillers_take_what_is_left,
)


def run(check, examples, **more):
    @settings(max_examples=examples, deadline=None, suppress_health_check=QUIET, **more)
    @given(plans())
    def one(told):
        look = Look(told)
        if look.fits:
            judged(check, look)

    one()


@pytest.mark.parametrize("check", CHECKS)
def test_each_tier_chooses_before_the_next(check):
    run(check, share_of(EXAMPLES), derandomize=True)


@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("check", CHECKS)
def test_each_tier_chooses_before_the_next_in_thousands_of_plans(check):
    run(check, SOAK)


def is_clean(found, known):
    """Whether nothing is wrong and nothing still to be done lies before today."""
    pinned = known.anchor.step
    late = [
        one
        for one in found.steps
        if one.start is not None
        and one.start < found.today
        and not (one.facts.done or one.facts.booked or one.id == pinned)
    ]
    return found.feasible and not late


def check_when_and_move_agree(told):
    protocol, known, calendar, today, _ = told
    day = earliest_anchor(protocol, known, calendar, today)

    def moved(to):
        anchor = replace(known.anchor, day=to)
        return schedule(protocol, replace(known, anchor=anchor), calendar, today)

    held = known.steps.get(known.anchor.step, StepFacts())
    if protocol.step(known.anchor.step) is None or held.booked or held.done:
        return
    if day is not None and day >= today:
        there = moved(day)
        # A result that is too old between two told days clashes on every day.
        old = {one.kind for one in there.problems} & {ProblemKind.TOO_OLD}
        assert is_clean(there, known) or old
        if day - timedelta(days=1) >= today:
            before = moved(day - timedelta(days=1))
            assert not is_clean(before, known) or before.problems


@pytest.mark.parametrize("examples", [150])
def test_when_and_move_never_contradict_each_other(examples):
    @settings(
        max_examples=share_of(examples),
        deadline=None,
        derandomize=True,
        suppress_health_check=QUIET,
    )
    @given(plans())
    def one(told):
        check_when_and_move_agree(told)

    one()


TRANSPLANT = "ahsct-cy-atg"
TODAY = date(2026, 11, 26)


def transplant(day0, today=TODAY, name=TRANSPLANT, **told):
    protocol = shipped_catalog().protocol(ProtocolId(name))
    known = PlanFacts(
        anchor=AnchorDate(day=day0),
        steps={StepId(one.replace("_", "-")): fact for one, fact in told.items()},
    )
    return schedule(protocol, known, PlanCalendar(), today)


def done(first, last=None):
    return StepFacts(done=Done(day=first, end=last))


def test_rest_at_home_does_not_move_admission_and_going_home():
    found = transplant(
        date(2027, 5, 18),
        date(2027, 4, 10),
        mobilisation=done(date(2027, 3, 29), date(2027, 3, 30)),
        collection=done(date(2027, 4, 8), date(2027, 4, 8)),
    )
    assert found.by_id["hospital-stay"].day == -6
    assert found.by_id["discharge"].day == 17


@pytest.mark.parametrize("day", [16, 19, 22, 26])
def test_a_booked_mobilisation_moves_no_admission(day):
    booked = StepFacts(booked=Booking(day=date(2027, 2, day)))
    found = transplant(date(2027, 4, 27), mobilisation=booked)
    assert found.by_id["hospital-stay"].day == -6
    assert found.by_id["discharge"].day == 17
    assert found.by_id["collection"].start == found.by_id["collection"].aim


def test_a_collection_done_without_an_end_took_its_aimed_day():
    today = date(2027, 4, 8)
    found = transplant(
        date(2027, 5, 18),
        today,
        mobilisation=done(date(2027, 3, 28), date(2027, 3, 29)),
        collection=done(date(2027, 4, 7)),
    )
    collection = found.by_id["collection"]
    assert (collection.start, collection.end) == (date(2027, 4, 7), date(2027, 4, 7))
    assert collection.state is StepState.DONE


@pytest.mark.parametrize("name", [TRANSPLANT, "ahsct-beam-atg", "ahsct-split-dose"])
def test_no_step_lies_before_today_on_the_earliest_day_that_is_offered(name):
    protocol = shipped_catalog().protocol(ProtocolId(name))
    empty = PlanFacts(anchor=AnchorDate(day=date(2027, 6, 1)))
    day = earliest_anchor(protocol, empty, PlanCalendar(), TODAY)
    found = transplant(day, name=name)
    assert found.problems == ()
    assert all(one.start is None or one.start >= TODAY for one in found.steps)
    assert all(one.state is not StepState.WAS_PLANNED for one in found.steps)


def test_a_broken_interval_is_kept_as_long_as_it_can_be():
    steps = (
        step("chemo", rule("-40 days", "-60 days", "-5 days")),
        step(
            "cells",
            rule("-5 days", "-5 days", "-1 day"),
            rule(None, "17 days", None, anchor="chemo"),
        ),
    )
    day = DAY_ZERO - timedelta(days=17)
    found = plan(*steps, facts=facts(chemo=done(day)), today=DAY_ZERO - timedelta(16))
    assert not found.feasible
    assert found.by_id["cells"].start == DAY_ZERO - timedelta(days=1)


def test_of_an_interval_that_is_broken_on_one_side_the_other_side_holds():
    near = rule("20 days", "17 days", "20 days", anchor="chemo")
    steps = (
        step("chemo", rule("-40 days", "-60 days", "-5 days")),
        step("cells", rule("-5 days", "-9 days", "-1 day"), near),
    )
    day = DAY_ZERO - timedelta(days=40)
    found = plan(*steps, facts=facts(chemo=done(day)), today=DAY_ZERO - timedelta(16))
    assert not found.feasible
    assert found.by_id["cells"].start == DAY_ZERO - timedelta(days=9)


def test_a_stay_that_is_key_keeps_its_start_and_lasts_until_the_step_that_ends_it():
    stay = Duration(min=5, aim=24, max=None)
    steps = (
        step(
            "stay",
            rule("-6 days", "-9 days", "-5 days"),
            rule("0 days", "0 days", "0 days", anchor="home", binds=End.END),
            key=True,
            duration=stay,
            place=Place.WARD,
        ),
        step("home", rule("14 days", "5 days"), place=Place.WARD),
    )
    found = plan(*steps)
    assert found.by_id["home"].start == DAY_ZERO + timedelta(days=14)
    assert found.by_id["stay"].start == DAY_ZERO - timedelta(days=6)
    assert found.by_id["stay"].end == found.by_id["home"].start
