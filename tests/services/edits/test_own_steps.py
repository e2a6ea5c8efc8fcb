"""Steps of a person's own: told, kept, changed; what cannot be is refused."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import PlanCalendar, StepFacts
from planner.models.plan.protocol import Place, Repeat, Role, Wording
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.edits import own_steps
from planner.services.edits.own_steps import OwnStep, own_step, told_of
from planner.services.journeys.plan_facts import plan_facts
from tests.builders import a_journey, a_rule, a_step

WIG = StepId("own-wig")
titles = st.text("abc äß", min_size=1, max_size=20).filter(str.strip)
tellings = st.builds(
    OwnStep,
    title=titles,
    summary=st.text("abc \n", max_size=20),
    anchor=st.sampled_from(["day0", "mri", "visit#2"]).map(StepId),
    distance=st.builds(Offset, months=st.integers(-9, 9), days=st.integers(-200, 200)),
    place=st.sampled_from(Place),
    who=st.sampled_from(Role),
    days=st.integers(1, 3660),
    every=st.builds(Offset, days=st.integers(1, 60)),
    times=st.integers(2, 500),
)


def a_plan(**more):
    rule = a_rule("1 month", "1 month", "2 months")
    visits = a_step("visit", rule, repeat=Repeat(every=Offset(months=1), count=3))
    return a_journey(a_step("mri", a_rule("-3 weeks")), visits, **more)


def code_of(call, *args):
    with pytest.raises(PlannerError) as refused:
        call(*args)
    return refused.value.code


@given(told=tellings)
def test_what_was_told_of_a_step_can_be_read_off_it_again(told):
    step = own_step(a_plan(), WIG, told)
    assert told_of(step) == told
    base = told.anchor.partition("#")[0]
    assert step.phase == a_plan().plan.protocol.step(StepId(base)).phase


def test_a_passport_due_long_before_day_0_is_no_part_of_the_phase_of_day_0():
    journey = a_plan()
    dates = schedule(
        journey.plan.protocol, plan_facts(journey), PlanCalendar(), date(2026, 11, 22)
    )
    told = OwnStep(title="Renew the passport", distance=Offset(days=-22))
    assert own_step(journey, WIG, told).phase == dates.by_id[DAY0].step.phase
    assert own_step(journey, WIG, told, dates).phase == "work-up"
    near = replace(told, distance=Offset(days=0))
    assert own_step(journey, WIG, near, dates).phase == dates.by_id[DAY0].step.phase


@given(told=tellings)
def test_adding_and_removing_a_step_of_ones_own_leaves_nothing(told):
    journey = a_plan()
    kept = own_steps.put_own_step(journey, own_step(journey, WIG, told)).journey
    assert set(kept.own_steps) == {WIG}
    assert own_steps.remove_own_step(kept, WIG).journey == journey


def test_an_own_step_needs_words_and_a_tie_that_exists():
    nameless = a_step("own-1", a_rule(aim="-1 week"))
    assert code_of(own_steps.put_own_step, a_plan(), nameless) == "own-step.no-title"
    wording = Wording(title="Haircut")
    loose = a_step("own-1", a_rule(aim="1 day", after="nothing"), wording=wording)
    assert code_of(own_steps.put_own_step, a_plan(), loose) == "step.unknown"
    taken = a_step("mri", wording=wording)
    assert code_of(own_steps.put_own_step, a_plan(), taken) == "own-step.id-taken"
    good = a_step("own-1", a_rule(aim="-1 week"), wording=wording)
    kept = own_steps.put_own_step(a_plan(), good).journey
    assert kept.own_steps[good.id] == good


@given(links=st.lists(st.integers(0, 5), min_size=1, max_size=12))
def test_own_steps_never_wait_for_each_other_however_they_are_tied(links):
    journey = a_plan()
    names = [StepId(f"own-{number}") for number in range(6)]
    for name in names:
        told = OwnStep(title=name)
        journey = own_steps.put_own_step(journey, own_step(journey, name, told)).journey
    for number, link in enumerate(links):
        told = OwnStep(title="x", anchor=names[link])
        step = own_step(journey, names[number % 6], told)
        with suppress(PlannerError):
            journey = own_steps.put_own_step(journey, step).journey
    for name in names:
        at, seen = name, set()
        while at in journey.own_steps:
            assert at not in seen
            seen.add(at)
            at = journey.own_steps[at].rules[0].anchor.step


def test_a_full_list_still_lets_a_step_be_changed():
    step = a_step("own-0", a_rule(aim="-1 week"), wording=Wording(title="Haircut"))
    many = {StepId(f"own-{number}"): step for number in range(own_steps.MAX_OWN_STEPS)}
    journey = a_plan(own_steps=many)
    changed = own_steps.put_own_step(journey, step)
    assert len(changed.journey.own_steps) == own_steps.MAX_OWN_STEPS
    more = a_step("own-more", a_rule(aim="-1 week"), wording=Wording(title="Hat"))
    assert code_of(own_steps.put_own_step, journey, more) == "own-step.too-many"


@pytest.mark.parametrize(
    ("fact", "times", "kept"),
    [("#3", 3, True), ("#3", 2, False), ("#1", 1, False), ("", 2, False)],
)
def test_what_was_told_of_a_step_is_never_lost_by_other_repeats(fact, times, kept):
    told = OwnStep(title="Physio", every=Offset(days=7), times=3 if fact else 1)
    journey = a_plan(facts={StepId(f"{WIG}{fact}"): StepFacts(note="good")})
    journey = own_steps.put_own_step(journey, own_step(journey, WIG, told)).journey
    other = OwnStep(title="Physio", every=Offset(days=7), times=times)
    step = own_step(journey, WIG, other)
    if kept:
        assert own_steps.put_own_step(journey, step).journey.facts == journey.facts
    else:
        assert code_of(own_steps.put_own_step, journey, step) == "own-step.has-dates"


def test_where_phases_overlap_the_shorter_one_takes_the_step():
    long = a_step("long", a_rule("-90 days"), days=80, phase="work-up")
    short = a_step("short", a_rule("-70 days"), days=20, phase="collection")
    journey = a_journey(long, short)
    dates = schedule(
        journey.plan.protocol, plan_facts(journey), PlanCalendar(), date(2026, 11, 22)
    )
    (middle,) = [one.start for one in dates.steps if one.id == "short"]
    assert own_steps.fitting_phase(journey, dates, middle) == "collection"
    after = next(one.end for one in dates.steps if one.id == "short")
    later = after + timedelta(days=1)
    assert own_steps.fitting_phase(journey, dates, later) == "work-up"
