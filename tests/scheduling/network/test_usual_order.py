"""What everyone takes for granted holds though no rule says so."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.ids import StepId
from planner.models.plan.facts import AnchorDate, Booking, Done, Dropped, StepFacts
from planner.models.plan.protocol import Duration, Place, Repeat, StepKind, Wording
from planner.models.plan.schedule import ReasonKind
from planner.scheduling.network.numbering import NO_STEP
from planner.scheduling.network.occurrences import write_out
from planner.scheduling.network.usual_order import predecessors
from planner.services.words.reason_words import ReasonWords
from planner.services.words.speaker import Speaker
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, protocol, rule, step

THURSDAY = date(2027, 4, 8)


def infusions(every="1 day", count=5, window=("1 day", None, None), **more):
    aim, earliest, latest = window
    repeat = Repeat(every=Offset.parse(every), count=count, after_previous=True)
    return step(
        "inf",
        rule(aim=aim, earliest=earliest, latest=latest),
        place=Place.CLINIC,
        repeat=replace_chain(repeat, more.pop("chained", True)),
        **more,
    )


def replace_chain(repeat, chained):
    return Repeat(every=repeat.every, count=repeat.count, after_previous=chained)


def days_of(found, name):
    return [one.start for one in found.steps if one.step.id == name and one.start]


@pytest.mark.parametrize("chained", [True, False])
def test_daily_infusions_never_fall_on_one_day(chained):
    known = facts(anchor=THURSDAY)
    found = plan(infusions(chained=chained), facts=known)
    days = days_of(found, "inf")
    assert days == [date(2027, 4, day) for day in (9, 12, 13, 14, 15)]
    assert found.feasible


def test_repeats_stay_apart_around_days_away_and_windows_know_it():
    away = (date(2027, 4, 12), date(2027, 4, 25))
    weekly = infusions("7 days", 4, ("1 day", "-6 days", "8 days"), chained=False)
    found = plan(weekly, facts=facts(anchor=THURSDAY, away=[away]))
    days = days_of(found, "inf")
    assert len(set(days)) == 4
    assert days == sorted(days)
    first, second = (found.by_id[f"inf#{number}"] for number in (1, 2))
    assert first.latest < second.latest
    assert second.earliest > first.earliest


def test_a_repeat_of_several_days_begins_when_the_one_before_is_over():
    stay = Duration(min=3, aim=3, max=5)
    found = plan(infusions("2 days", 3, ("1 day", None, None), duration=stay))
    spans = [(s.start, s.end) for s in found.steps if s.step.id == "inf"]
    for (_, end), (start, _) in pairwise(spans):
        assert end < start


def test_a_repeat_that_falls_away_is_stepped_over():
    known = facts(inf__2=StepFacts(dropped=Dropped()))
    found = plan(infusions(count=3, chained=False), facts=known)
    assert found.by_id["inf#1"].start < found.by_id["inf#3"].start


def test_bookings_in_the_wrong_order_are_a_clash_that_says_so():
    known = facts(
        inf__1=StepFacts(booked=Booking(day=date(2027, 4, 20))),
        inf__2=StepFacts(booked=Booking(day=date(2027, 4, 14))),
    )
    window = ("1 day", "1 day", None)
    found = plan(infusions(count=2, window=window, chained=False), facts=known)
    told = [one for problem in found.problems for one in problem.reasons]
    (order,) = [one for one in told if one.kind is ReasonKind.ORDER]
    assert (order.step, order.other) == ("inf#2", "inf#1")
    said = ReasonWords(found, Speaker(shipped_catalog().texts("en"))).reason(order)
    assert "is over" in said
    assert not found.feasible


def test_what_has_happened_in_another_order_is_no_clash_of_dates():
    known = facts(
        inf__1=StepFacts(done=Done(day=date(2026, 12, 20))),
        inf__2=StepFacts(done=Done(day=date(2026, 12, 14))),
    )
    found = plan(infusions(count=2, chained=False), facts=known)
    assert ReasonKind.ORDER not in {
        one.kind for problem in found.problems for one in problem.reasons
    }


def test_again_comes_after_the_first_time():
    early = rule(aim="-30 days", earliest="-40 days", latest="-1 day")
    again = rule(aim="-30 days", earliest="-40 days", latest="-1 day")
    found = plan(step("scan", early), step("scan-again", again))
    assert found.by_id["scan"].start < found.by_id["scan-again"].start


def drug(name, aim, title="Melphalan", **more):
    window = rule(aim=f"{aim} days", earliest=f"{aim - 9} days", latest=f"{aim} days")
    kind = more.pop("kind", StepKind.MEDICINE)
    return step(name, window, kind=kind, wording=Wording(title=title), **more)


def test_the_next_days_of_a_drug_come_after_its_last_ones():
    twice = Repeat(every=Offset(days=1), count=2)
    later = StepFacts(not_before=DAY_ZERO + timedelta(days=-6))
    known = facts(mel__2=later)
    found = plan(drug("more", -5), drug("mel", -9, repeat=twice), facts=known)
    first, second = (found.by_id[name] for name in ("mel#1", "mel#2"))
    assert first.start < second.start < found.by_id["more"].start


def test_visits_of_the_same_name_are_not_put_in_order():
    pair = (drug("a", -5, kind=StepKind.TASK), drug("b", -9, kind=StepKind.TASK))
    late = StepFacts(booked=Booking(day=DAY_ZERO + timedelta(days=-9)))
    found = plan(*pair, facts=facts(a=late))
    assert found.feasible


def test_two_rows_of_a_drug_on_the_same_day_are_left_as_they_are():
    found = plan(drug("a", -5), drug("b", -5))
    assert found.feasible
    assert found.by_id["a"].start == found.by_id["b"].start


def test_a_step_off_its_aim_for_the_order_says_so():
    known = facts(anchor=THURSDAY)
    found = plan(infusions(count=2, chained=False), facts=known)
    second = found.by_id["inf#2"]
    assert second.start == date(2027, 4, 12)
    assert StepId("inf#2") in {one.step for one in second.why}
    assert AnchorDate(day=THURSDAY) == known.anchor


@pytest.mark.parametrize("bound", ["earliest", "latest"])
def test_a_drug_is_given_in_order_where_a_rule_has_one_bound_alone(bound):
    told = {"kind": StepKind.INFUSION, "wording": Wording(title="Rituximab")}
    first = step("z", rule(**{"aim": None, bound: "5 days"}), **told)
    second = step("a", rule(aim="20 days"), **told)
    roster = write_out(protocol(second, first), facts())
    before = predecessors(roster, [True] * 3)
    place = {one.step.id: number for number, one in enumerate(roster.occurrences)}
    assert before[place["a"]] == place["z"]
    assert before[place["z"]] == NO_STEP
