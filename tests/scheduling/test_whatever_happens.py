"""Whether a date holds, against every length that could be, one by one."""

from datetime import timedelta
from itertools import product
from math import prod

import pytest
from hypothesis import HealthCheck, given, seed, settings

from planner.models.ids import StepId
from planner.models.plan.facts import (
    AnchorDate,
    Booking,
    PlanCalendar,
    RoughAnchor,
    StepFacts,
)
from planner.models.plan.protocol import Duration, End, Place, StepKind
from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.scheduling.whatever_happens import Holds, whatever_happens
from tests.scheduling.judging import TooMuchWorkError, judged
from tests.scheduling.oracle import Label, Oracle
from tests.scheduling.random_plans import plans
from tests.scheduling.small_plans import DAY_ZERO, TODAY, facts, protocol, rule, step
from tests.slices import share_of, whole_or_part

EXAMPLES = 40
MOST, FEW = 40, 10
"""A plan with more cases than this is left out: each is a question to the solver. The
second one holds where a run takes a part of the examples."""
MOST_WORK = 2.0
"""What the solver may work for one plan, by its own count, about a second each."""
QUIET = list(HealthCheck)
PIN = Label("wished", "one")


def lasts_until_another(oracle, one):
    """Whether its end is where another step begins or ends, its wish for the start."""
    rules = [
        (rule, oracle.find(rule.anchor))
        for _, rule in oracle.rules(one)
        if oracle.find(rule.anchor) is not None
        and oracle.find(rule.anchor).id in oracle.steps
    ]
    aimed = [tie for tie in rules if tie[0].aim is not None] or rules
    return (
        one.id not in {s.id for s in oracle.steps.values() if oracle.pinned(s)}
        and bool(aimed)
        and aimed[0][0].binds is End.START
        and any(
            rule.binds is End.END
            and rule.earliest is not None
            and rule.earliest == rule.latest
            for rule, _ in rules
        )
    )


def unknown_lengths(oracle, wished):
    """Each step of a length nobody knows, with its range; None without a most."""
    found = {}
    for one in oracle.steps.values():
        length = one.step.duration
        told = one.facts.done or one.facts.booked
        label = Label(ReasonKind.DURATION, one.id)
        if (
            one is wished
            or length.min == length.max
            or (told is not None and told.end)
            or one.facts.done
            or label not in oracle.constraints
            or lasts_until_another(oracle, one)
        ):
            continue
        most = length.max
        found[one.id] = None if most is None else range(length.min, most + 1)
    return found


def check_every_case(told):
    timetable, known, calendar, today, base = told
    found = schedule(timetable, known, calendar, today)
    oracle = Oracle(found, known, calendar, base)
    if not found.feasible or not oracle.sees_all():
        return
    steps = oracle.steps.values()
    if any(one.facts.done and not one.facts.done.end for one in steps):
        return
    # What clashes in the past is told no more; the second opinion still minds it.
    if not oracle.feasible():
        return
    relied = [one for one in steps if not one.facts.done]
    for number, wished in enumerate(relied[:4]):
        # At the edges of its window a date breaks most easily.
        edges = (wished.latest, wished.earliest, wished.start)
        day = edges[number % 3] or wished.start
        asked = (wished.id, day)
        outcome = whatever_happens(timetable, known, calendar, today, asked)
        until = outcome.changeable_until if outcome else None
        assert until is None or until <= day or wished.step.kind is StepKind.STAY
        if not is_as_brute_force_says(oracle, wished, day, outcome):
            return


def is_as_brute_force_says(oracle, wished, date_of_it, outcome):
    lengths = unknown_lengths(oracle, wished)
    ranged = {name: days for name, days in lengths.items() if days is not None}
    if prod(len(days) for days in ranged.values()) > whole_or_part(MOST, FEW):
        return False
    own = {Label(ReasonKind.BOOKED, wished.id)}
    firm = [label for label in oracle.constraints if label not in {PIN} | own]
    firm = [
        label
        for label in firm
        if label.kind is not ReasonKind.DURATION or label.step not in ranged
    ]
    day = date_of_it.toordinal()
    oracle.constraints[PIN] = [("pin", wished.id, "S", day)]
    booked = [label for label in own if label in oracle.constraints]
    broken, by_case = set(), {}
    for case in product(*ranged.values()):
        # Some plans are hard for the solver: many cases of one would take minutes.
        if oracle.work >= MOST_WORK:
            raise TooMuchWorkError
        label = Label("case", "all")
        oracle.constraints[label] = [
            ("length", name, days, days)
            for name, days in zip(ranged, case, strict=True)
        ]
        rest = [*firm, label]
        by_case[case] = oracle.feasible([*rest, *booked, PIN])
        if not by_case[case] and oracle.feasible(rest):
            broken.add(case)
        del oracle.constraints[label]
    del oracle.constraints[PIN]
    if outcome is None:
        assert not broken
        return True
    assert (outcome.holds is Holds.BREAKS) == bool(broken), outcome
    cases = {case: dict(zip(ranged, case, strict=True)) for case in by_case}
    told = {
        case
        for case, days in cases.items()
        if any(covers(entry, days) for entry in outcome.cases)
    }
    # A case in which the plan does not fit at all is nothing that the date breaks.
    assert broken <= told, outcome
    assert not any(by_case[case] for case in told), outcome
    if outcome.holds is Holds.SAFE:
        assert not outcome.over_by
        assert set(outcome.hangs_on) <= set(ranged)
    return True


def covers(entry, case):
    return all(one.least <= case[one.step] <= one.most for one in entry)


def run(part, examples):
    @seed(part)
    @settings(
        max_examples=examples, deadline=None, database=None, suppress_health_check=QUIET
    )
    @given(plans())
    def one(told):
        judged(check_every_case, told)

    one()


@pytest.mark.sweep
@pytest.mark.parametrize("part", range(25))
def test_every_verdict_is_that_of_all_cases_tried_one_by_one(part):
    """A thousand plans in the whole sweep."""
    run(part, share_of(EXAMPLES))


def collection(least=1, most=3, **more):
    return step(
        "collection",
        rule("-20 days", "-25 days", "-15 days"),
        duration=Duration(min=least, aim=least, max=most),
        place=Place.WARD,
        **more,
    )


def flight(after, **window):
    window.setdefault("earliest", "1 day")
    ties = rule("2 days", anchor=after, end=End.END, **window)
    return step("flight", ties, place=Place.TRAVEL)


def asked(*steps, day, **told):
    known = facts(flight=StepFacts(booked=Booking(day=day)), **told)
    return whatever_happens(
        protocol(*steps), known, PlanCalendar(), TODAY, (StepId("flight"), day)
    )


START = DAY_ZERO - timedelta(days=20)
HELD = {"collection": StepFacts(booked=Booking(day=START))}


def test_a_flight_after_the_longest_collection_is_safe():
    found = asked(collection(), flight("collection"), day=START + timedelta(3), **HELD)
    assert (found.holds, found.hangs_on) == (Holds.SAFE, ("collection",))


def test_a_flight_on_the_third_day_of_a_collection_breaks_when_it_takes_three():
    found = asked(collection(), flight("collection"), day=START + timedelta(2), **HELD)
    assert found.holds is Holds.BREAKS
    (((case),),) = found.cases
    assert (case.step, case.least, case.most) == ("collection", 3, 3)
    assert found.changeable_until == START + timedelta(days=2)


def test_a_length_without_a_stated_most_is_never_safe():
    counts = step(
        "counts",
        rule("1 day", "1 day", "1 day"),
        duration=Duration(min=5, aim=14, max=None),
        place=Place.WARD,
    )
    day = DAY_ZERO + timedelta(days=20)
    found = asked(counts, flight("counts"), day=day)
    assert found.holds is Holds.SAFE_IF
    assert found.over_by == (("counts", DAY_ZERO + timedelta(days=19)),)
    assert found.changeable_until == DAY_ZERO + timedelta(days=19)


def test_a_booking_that_can_be_changed_after_it_left_is_no_use():
    day = START + timedelta(days=2)
    found = asked(collection(most=9), flight("collection"), day=day, **HELD)
    assert found.holds is Holds.BREAKS
    assert found.changeable_until == day


def test_days_that_are_booked_can_be_changed_until_they_end():
    counts = step(
        "counts",
        rule("-18 days", "-19 days", "-17 days"),
        duration=Duration(min=5, aim=14, max=None),
    )
    booked = Booking(day=START, end=START + timedelta(days=27))
    lodging = step(
        "lodging",
        rule("-20 days", "-25 days", "-15 days"),
        rule("0 days", "0 days", anchor="counts", end=End.END, binds=End.END),
        kind=StepKind.STAY,
        duration=Duration(min=5, aim=28, max=None),
    )
    known = facts(lodging=StepFacts(booked=booked))
    plan_ = protocol(counts, lodging)
    wished = StepId("lodging"), START
    found = whatever_happens(plan_, known, PlanCalendar(), TODAY, wished)
    assert found.over_by == (("counts", booked.end),)
    assert found.changeable_until == booked.end


def test_the_way_there_does_not_hang_on_what_comes_after_it():
    """The stay has to be over before the way home; the way there has left by then."""
    out = step("flight", rule("-1 day", "-5 days", "0 days", anchor="arrival"))
    arrival = step("arrival", rule("-15 days", "-18 days", "-12 days"))
    stay = step(
        "stay",
        rule("0 days", "0 days", "0 days", anchor="arrival"),
        duration=Duration(min=28, aim=28, max=None),
    )
    home = step("home", rule("1 day", "0 days", anchor="stay", end=End.END))
    visit = step("visit", rule("2 days", "1 day", anchor="home"))
    day = DAY_ZERO - timedelta(days=16)
    back = DAY_ZERO + timedelta(days=20)
    steps = out, arrival, stay, home, visit
    booked = {
        "home": StepFacts(booked=Booking(day=back)),
        "visit": StepFacts(booked=Booking(day=back + timedelta(days=1))),
    }
    assert asked(*steps, day=day, **booked) is None
    known = facts(**booked)
    wished = StepId("home"), back
    found = whatever_happens(protocol(*steps), known, PlanCalendar(), TODAY, wished)
    assert found.holds is Holds.SAFE_IF
    assert found.over_by == (("stay", back),)


def test_what_is_far_from_every_unknown_length_is_not_spoken_of():
    far = step("flight", rule("90 days", "60 days"), place=Place.TRAVEL)
    assert asked(collection(), far, day=DAY_ZERO + timedelta(days=90)) is None


def test_too_many_cases_are_not_tried():
    links = [
        step(
            f"s{n}",
            rule("1 day", "1 day", anchor=f"s{n - 1}" if n else "day0", end=End.END),
            duration=Duration(min=1, aim=1, max=9),
            place=Place.WARD,
        )
        for n in range(4)
    ]
    found = asked(*links, flight("s3"), day=DAY_ZERO + timedelta(days=60))
    assert found.holds is Holds.NOT_KNOWN


def rough_plan(day, first, last):
    """A flight that is booked after a collection, 20 days before a rough Day 0."""
    told = facts(anchor=None, flight=StepFacts(booked=Booking(day=day)))
    known = replace(told, rough=RoughAnchor(first=first, last=last))
    steps = collection(), flight("collection", latest="4 days")
    return protocol(*steps), known


def test_with_a_rough_day_0_a_date_says_with_which_days_of_it_it_holds():
    first, last = DAY_ZERO, DAY_ZERO + timedelta(days=60)
    day = DAY_ZERO + timedelta(days=10)
    timetable, known = rough_plan(day, first, last)
    wished = StepId("flight"), day
    found = whatever_happens(timetable, known, PlanCalendar(), TODAY, wished)
    assert found.holds is Holds.SAFE_IF
    low, high = found.day0
    fits = []
    for number in range((last - first).days + 1):
        day0 = first + timedelta(days=number)
        alone = replace(known, anchor=AnchorDate(day=day0), rough=None)
        plans = [
            schedule(with_length(timetable, days), alone, PlanCalendar(), TODAY)
            for days in (1, 2, 3)
        ]
        if all(one.feasible for one in plans):
            fits.append(day0)
    assert (low, high) == (fits[0], fits[-1])


def with_length(timetable, days):
    steps = tuple(
        replace(one, duration=Duration(min=days, aim=days, max=days))
        if one.id == "collection"
        else one
        for one in timetable.steps
    )
    return replace(timetable, steps=steps)


def test_a_date_that_leaves_every_day_of_a_rough_day_0_says_nothing_of_it():
    far = step("flight", place=Place.TRAVEL)
    day = DAY_ZERO + timedelta(days=10)
    told = facts(anchor=None, flight=StepFacts(booked=Booking(day=day)))
    rough = RoughAnchor(first=DAY_ZERO, last=DAY_ZERO + timedelta(days=60))
    known = replace(told, rough=rough)
    asked_for = StepId("flight"), day
    timetable = protocol(collection(), far)
    found = whatever_happens(timetable, known, PlanCalendar(), TODAY, asked_for)
    assert found is None
