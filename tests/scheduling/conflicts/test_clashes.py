"""What a plan that cannot hold looks like: its order stays, its facts are named."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from planner.models.civil import Offset
from planner.models.ids import AwayId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Booking,
    Closure,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    End,
    Place,
    Site,
    Step,
    TimingRule,
    TreatmentProtocol,
)
from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.differences import difference
from planner.scheduling.scheduler import schedule
from tests.scheduling.judging import judged
from tests.scheduling.oracle import Oracle, shifted
from tests.scheduling.random_plans import plans
from tests.slices import share_of

EXAMPLES = 200
SOAK = 5000
QUIET = list(HealthCheck)
DAY_ZERO = date(2027, 4, 6)
TODAY = date(2027, 1, 4)
NOTHING = Offset()
SAMPLES = [date(2027, 1, 1) + timedelta(days=n) for n in range(800)]
TIMETABLE = {
    ReasonKind.RULE,
    ReasonKind.REPEAT,
    ReasonKind.DURATION,
    ReasonKind.VALIDITY,
    ReasonKind.ANCHOR,
}
"""What contradicts itself in these alone has no order to keep."""


def is_after(offset):
    return offset is not None and all(
        shifted(day, offset) > day.toordinal() for day in SAMPLES
    )


def is_before(offset):
    return offset is not None and all(
        shifted(day, offset) < day.toordinal() for day in SAMPLES
    )


def is_told(step):
    return bool(step.facts.booked or step.facts.done)


def day_at(step, end):
    return step.end if end is End.END else step.start


def check_order(plan):
    protocol, facts, calendar, today, base = plan
    found = schedule(protocol, facts, calendar, today)
    oracle = Oracle(found, facts, calendar, base)
    contradictory = {
        reason.rule
        for problem in found.problems
        for clash in problem.clashes
        if {reason.kind for reason in clash} <= TIMETABLE
        for reason in clash
    }
    for step in oracle.steps.values():
        for _, rule in oracle.rules(step):
            other = oracle.find(rule.anchor)
            if other is None or other.id not in oracle.steps or other is step:
                continue
            if is_told(step) or is_told(other) or rule in contradictory:
                continue
            bound, anchor = day_at(step, rule.binds), day_at(other, rule.anchor.end)
            if is_after(rule.earliest):
                assert anchor <= bound
            if is_before(rule.latest):
                assert bound <= anchor


def test_a_plan_that_cannot_hold_keeps_the_order_of_treatment():
    @settings(
        max_examples=share_of(EXAMPLES),
        deadline=None,
        derandomize=True,
        suppress_health_check=QUIET,
    )
    @given(plans())
    def run(plan):
        judged(check_order, plan)

    run()


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_thousands_of_plans_that_cannot_hold_keep_the_order_of_treatment():
    @settings(max_examples=SOAK, deadline=None, suppress_health_check=QUIET)
    @given(plans())
    def run(plan):
        judged(check_order, plan)

    run()


def step(name, low, high=None, anchor="day0", **more):
    rule = TimingRule(
        anchor=Anchor(step=StepId(anchor)),
        earliest=Offset(days=low),
        aim=Offset(days=low),
        latest=Offset(days=low if high is None else high),
    )
    return Step(id=StepId(name), phase=PhaseId("p"), rules=(rule,), **more)


NINE_DAYS = Duration(min=9, max=9)


def treatment(length=NINE_DAYS, *, rest=False):
    """Chemotherapy on days -5 to -2 in a stay that begins up to three days before.

    With a rest, the stay lasts until ten days after Day 0.
    """
    chemo = [step(f"chemo{n}", -n, place=Place.WARD) for n in (5, 4, 3, 2)]
    stay = step("stay", -8, -5, place=Place.WARD, duration=length)
    if rest:
        lasts = TimingRule(binds=End.END, earliest=Offset(days=10))
        stay = replace(stay, rules=(*stay.rules, lasts))
    return (
        Step(id=StepId("day0"), phase=PhaseId("p"), place=Place.WARD),
        stay,
        *chemo,
        step("line", -8, -6, place=Place.CLINIC),
        step("check", 7, place=Place.CLINIC),
    )


def planned(*away, calendar=None, day=DAY_ZERO, steps=None, **told):
    protocol = TreatmentProtocol(
        id=ProtocolId("p"), option=OptionId("o"), steps=tuple(steps or treatment())
    )
    facts = PlanFacts(
        anchor=AnchorDate(day=day),
        away=away,
        steps={StepId(name): fact for name, fact in told.items()},
    )
    return schedule(protocol, facts, calendar or PlanCalendar(), TODAY)


def away(first, last, why=""):
    return Away(id=AwayId(f"{first}"), first=first, last=last, why=why)


ROME = away(date(2027, 4, 1), date(2027, 4, 10), "Rome")


def test_days_away_never_scatter_a_block_of_treatment():
    before, after = planned(), planned(ROME)
    assert not after.feasible
    for scheduled in before.steps:
        assert after.by_id[scheduled.id].start == scheduled.start


def test_a_clinic_that_is_shut_on_the_only_day_keeps_the_step_on_that_day():
    shut = Closure(
        id=AwayId("c"),
        site=Site.HOME,
        first=date(2027, 4, 12),
        last=date(2027, 4, 16),
        why="moving house",
    )
    found = planned(calendar=PlanCalendar(home=SiteCalendar(closures=(shut,))))
    assert found.by_id["check"].start == date(2027, 4, 13)
    (problem,) = found.problems
    (closed,) = (one for one in problem.reasons if one.kind is ReasonKind.CLOSED)
    assert (closed.first, closed.last, closed.label) == (
        shut.first,
        shut.last,
        shut.why,
    )


def test_a_conflict_names_the_days_away_that_it_runs_into_and_no_others():
    found = planned(ROME, away(date(2027, 5, 1), date(2027, 5, 3), "Oslo"))
    named = {
        (one.first, one.last, one.label)
        for problem in found.problems
        for one in problem.reasons
        if one.kind is ReasonKind.AWAY
    }
    assert named == {(ROME.first, ROME.last, ROME.why)}


def test_a_holiday_that_clashes_is_named():
    friday = date(2027, 4, 9)
    site = SiteCalendar(holidays={friday: "Founders' Day"})
    found = planned(day=friday - timedelta(days=7), calendar=PlanCalendar(home=site))
    (problem,) = found.problems
    (closed,) = (one for one in problem.reasons if one.kind is ReasonKind.CLOSED)
    assert (closed.first, closed.last, closed.label) == (
        friday,
        friday,
        "Founders' Day",
    )


def test_clashes_on_the_same_facts_are_told_once_with_the_steps_they_hit():
    found = planned(ROME)
    (problem,) = found.problems
    assert problem.hit == ("stay", "chemo5", "chemo4", "chemo3", "chemo2", "day0")
    for clash in problem.clashes:
        kinds = {reason.kind for reason in clash}
        assert {ReasonKind.ANCHOR, ReasonKind.AWAY} <= kinds


def test_other_facts_are_another_clash():
    oslo = away(date(2027, 4, 12), date(2027, 4, 14), "Oslo")
    found = planned(ROME, oslo)
    told = [{one.label for one in p.reasons if one.label} for p in found.problems]
    assert sorted(told, key=sorted) == [{"Oslo"}, {"Rome"}]


def test_the_ways_out_of_a_block_of_treatment_solve_all_of_it():
    ways = planned(ROME).problems[0].remedies
    assert {way.fact for way in ways} == {ReasonKind.ANCHOR, ReasonKind.AWAY}
    for way in ways:
        if way.fact is ReasonKind.ANCHOR:
            days = {way.earliest, way.latest} - {None}
            assert all(planned(ROME, day=day).feasible for day in days)


def test_days_away_are_cut_short_as_little_as_can_be():
    early = away(date(2027, 3, 20), date(2027, 4, 1))
    (way,) = away_ways(planned(early))
    assert way.latest == date(2027, 3, 30)
    assert planned(replace(early, last=way.latest)).feasible
    assert not planned(replace(early, last=way.latest + timedelta(days=1))).feasible
    late = away(date(2027, 4, 5), date(2027, 4, 20))
    (way,) = away_ways(planned(late))
    assert way.earliest == date(2027, 4, 14)
    assert planned(replace(late, first=way.earliest)).feasible
    assert not planned(replace(late, first=way.earliest - timedelta(days=1))).feasible


def away_ways(found):
    return [
        way for p in found.problems for way in p.remedies if way.fact is ReasonKind.AWAY
    ]


def test_days_away_that_leave_no_rest_are_to_be_left_out():
    (way,) = away_ways(planned(away(date(2027, 4, 1), date(2027, 4, 2))))
    assert (way.earliest, way.latest) == (None, None)


def test_days_away_that_are_over_are_not_asked_to_give_way():
    gone = away(TODAY - timedelta(days=20), TODAY - timedelta(days=1))
    found = planned(gone, day=TODAY - timedelta(days=5))
    assert found.problems
    assert not away_ways(found)


def booked(first, last):
    return StepFacts(booked=Booking(day=first, end=last))


LONG_STAY = Duration(min=9, max=30)


def test_a_booked_stay_that_ends_too_soon_is_to_end_later():
    found = planned(
        steps=treatment(length=LONG_STAY, rest=True),
        stay=booked(date(2027, 3, 30), date(2027, 4, 8)),
    )
    (problem,) = found.problems
    ways = [way for way in problem.remedies if way.fact is ReasonKind.BOOKED]
    assert [(way.binds, way.earliest) for way in ways] == [(End.END, date(2027, 4, 16))]
    mended = planned(
        steps=treatment(length=LONG_STAY, rest=True),
        stay=booked(date(2027, 3, 30), ways[0].earliest),
    )
    assert mended.feasible


def test_a_booked_stay_that_begins_too_soon_is_to_begin_later_with_its_length():
    stay = booked(date(2027, 3, 20), date(2027, 4, 17))
    steps = treatment(length=LONG_STAY, rest=True)
    (problem,) = planned(steps=steps, stay=stay).problems
    (way,) = (way for way in problem.remedies if way.fact is ReasonKind.BOOKED)
    assert (way.binds, way.earliest) == (End.START, date(2027, 3, 29))
    moved = booked(way.earliest, way.earliest + timedelta(days=28))
    assert planned(steps=steps, stay=moved).feasible


def test_the_steps_of_a_clash_are_marked_and_no_others():
    found = planned(ROME)
    unfit = {step.id for step in found.steps if not step.fits}
    assert unfit == set(found.problems[0].hit)
    assert "check" not in unfit


def test_no_day_is_offered_that_would_leave_no_time_for_what_comes_before():
    steps = [one for one in treatment() if one.id != "check"]
    (way, *_) = planned(ROME, steps=steps).problems[0].remedies
    assert way.fact is ReasonKind.ANCHOR
    in_time = planned(ROME, steps=steps, day=way.earliest)
    assert all(step.latest >= TODAY for step in in_time.steps)
    too_soon = planned(ROME, steps=steps, day=way.earliest - timedelta(days=1))
    assert any(step.latest < TODAY for step in too_soon.steps)


def test_a_clash_that_hits_fewer_steps_is_neither_new_nor_solved():
    shorter = planned(replace(ROME, first=date(2027, 4, 3)))
    assert len(shorter.problems[0].hit) < len(planned(ROME).problems[0].hit)
    found = difference(planned(ROME), shorter)
    assert (found.new_problems, found.solved_problems) == ((), ())
    longer = difference(shorter, planned(ROME))
    assert longer.new_problems == planned(ROME).problems
    assert longer.solved_problems == ()
    assert difference(planned(ROME), planned()).solved_problems


@pytest.mark.parametrize("days", [1, 2])
def test_a_closing_of_several_days_is_a_fact_of_its_own_and_a_single_day_is_none(days):
    """Two check-ups on shut days: a closing of a day is told with Day 0 as one."""
    steps = [step("day0", 0, place=Place.WARD)]
    steps[0] = replace(steps[0], rules=())
    steps += [
        step(name, low, place=Place.CLINIC) for name, low in (("a", 7), ("b", 14))
    ]
    closures = tuple(
        Closure(
            id=AwayId(f"c{low}"),
            site=Site.HOME,
            first=DAY_ZERO + timedelta(days=low),
            last=DAY_ZERO + timedelta(days=low + days - 1),
        )
        for low in (7, 14)
    )
    calendar = PlanCalendar(home=SiteCalendar(closures=closures))
    found = planned(steps=steps, calendar=calendar)
    assert len(found.problems) == days
    assert {name for one in found.problems for name in one.hit} == {"a", "b"}
