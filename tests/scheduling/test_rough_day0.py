"""A Day 0 of which only a span is known: windows hold for all its days."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    PlanCalendar,
    PlanFacts,
    RoughAnchor,
    SiteCalendar,
)
from planner.models.plan.protocol import End, Place
from planner.models.plan.schedule import GapKind, ReasonKind, StepState
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from tests.builders import a_protocol, a_rule, a_step, booked, day0_step, done
from tests.slices import share_of

TODAY = date(2026, 11, 26)
FIRST, LAST = date(2027, 4, 1), date(2027, 4, 30)
DAY = timedelta(days=1)
CLOSED = SiteCalendar(weekend=frozenset({5, 6}))
CALENDAR = PlanCalendar(home=CLOSED, centre=CLOSED)
PROTOCOL = a_protocol(
    day0_step(),
    a_step("talk", a_rule("-16 weeks", "-16 weeks", "-8 weeks")),
    a_step("mri", a_rule("-9 weeks", "-8 weeks", "-2 weeks"), place=Place.IMAGING),
    a_step("letter", a_rule("1 day", "3 days", "10 days", after="mri")),
    a_step("home", a_rule("14 days", "17 days", "20 days"), days=2),
)


def plan(facts, protocol=PROTOCOL, today=TODAY):
    return schedule(protocol, facts, CALENDAR, today)


def rough(first=FIRST, last=LAST, **more):
    return PlanFacts(rough=RoughAnchor(first=first, last=last), **more)


def test_day_0_stands_in_the_middle_of_its_span_and_is_told_as_rough():
    found = plan(rough())
    day0 = found.by_id[DAY0]
    assert (day0.start, day0.earliest, day0.latest) == (date(2027, 4, 15), FIRST, LAST)
    assert found.day0 is None
    assert found.rough == RoughAnchor(first=FIRST, last=LAST)
    assert all(step.rough for step in found.steps)
    assert [gap.kind for gap in found.gaps] == [GapKind.DAY0]
    assert found.problems == ()
    assert found.feasible


def test_with_an_open_end_it_stands_on_the_first_day():
    found = plan(rough(last=None))
    day0 = found.by_id[DAY0]
    assert (day0.start, day0.earliest, day0.latest) == (FIRST, FIRST, None)


def test_a_span_that_has_begun_is_halved_from_today_on():
    today = date(2027, 4, 20)
    assert plan(rough(), a_protocol(), today).by_id[DAY0].start == date(2027, 4, 25)


@pytest.mark.parametrize(
    ("first", "last", "day"),
    [(FIRST, FIRST, FIRST), (FIRST, FIRST + DAY, FIRST), (LAST, LAST, LAST)],
)
def test_the_shortest_spans_hold_both_their_ends(first, last, day):
    found = plan(rough(first, last)).by_id[DAY0]
    assert (found.earliest, found.latest, found.start) == (first, last, day)


@pytest.mark.parametrize(("off", "fits"), [(-1, False), (0, True), (30, False)])
def test_the_day_before_the_span_and_the_day_after_it_are_none_of_it(off, fits):
    day = FIRST + off * DAY
    found = plan(rough()).by_id[DAY0]
    assert (found.earliest <= day <= found.latest) is fits


def test_a_day_beats_a_span_and_a_booked_day_0_does_too():
    exact = AnchorDate(day=date(2027, 5, 4))
    for facts in (
        rough(anchor=exact),
        rough(steps={DAY0: booked(date(2027, 5, 4))}),
        rough(steps={DAY0: done(date(2027, 5, 4))}),
    ):
        found = plan(facts, today=date(2027, 5, 4))
        assert found.day0 == date(2027, 5, 4)
        assert found.rough is None
        assert not any(step.rough for step in found.steps)
        assert GapKind.DAY0 not in {gap.kind for gap in found.gaps}


def test_what_was_told_and_what_hangs_on_it_is_not_rough():
    mri = date(2027, 2, 18)
    found = plan(rough(steps={StepId("mri"): booked(mri)}))
    told = {step.id: step.rough for step in found.steps}
    assert told == {
        "talk": True,
        "mri": False,
        "letter": False,
        DAY0: True,
        "home": True,
    }
    assert found.by_id[StepId("letter")].start == date(2027, 2, 21)


def test_a_step_that_a_rough_one_pushes_is_rough_though_its_wish_is_not():
    protocol = a_protocol(
        day0_step(),
        a_step("talk"),
        a_step(
            "letter", a_rule("1 day", "3 days", None, after="talk"), a_rule("-7 days")
        ),
    )
    facts = rough(steps={StepId("talk"): booked(date(2027, 1, 7))})
    letter = plan(facts, protocol).by_id[StepId("letter")]
    assert letter.start > date(2027, 1, 10)
    assert letter.rough


def test_why_tells_what_is_known_and_day_0_hangs_on_the_start_of_the_centre():
    protocol = a_protocol(
        a_step(DAY0, a_rule("10 days", "10 days", "12 days", after="arrival")),
        a_step("arrival"),
    )
    facts = PlanFacts(rough=RoughAnchor(step=StepId("arrival"), first=FIRST, last=LAST))
    found = plan(facts, protocol)
    assert found.by_id[StepId("arrival")].start == date(2027, 4, 15)
    assert found.by_id[DAY0].start == date(2027, 4, 25)
    assert all(step.rough for step in found.steps)
    *_, why = (one for one in found.by_id[DAY0].why if one.kind is ReasonKind.ROUGH)
    assert (why.step, why.first, why.last) == ("arrival", FIRST, LAST)


def test_days_away_over_the_whole_span_are_a_clash_that_names_it():
    away = Away(id="a", first=FIRST - 40 * DAY, last=LAST + 40 * DAY)
    found = plan(rough(away=(away,)))
    assert not found.feasible
    kinds = {one.kind for problem in found.problems for one in problem.reasons}
    assert {ReasonKind.ROUGH, ReasonKind.AWAY} <= kinds


@st.composite
def told_facts(draw):
    told = {}
    if draw(st.booleans()):
        told[StepId("mri")] = booked(FIRST - draw(st.integers(14, 60)) * DAY)
    away_from = FIRST + draw(st.integers(-120, 40)) * DAY
    away_to = away_from + draw(st.integers(0, 14)) * DAY
    away = Away(id="a", first=away_from, last=away_to)
    return PlanFacts(steps=told, away=(away,) if draw(st.booleans()) else ())


@settings(max_examples=share_of(100))
@given(told_facts(), st.integers(0, 20), st.integers(0, 12))
def test_each_day_of_the_span_has_its_schedule_inside_the_told_windows(
    facts, start, length
):
    first = FIRST + start * DAY
    last = first + length * DAY
    told = plan(replace(facts, rough=RoughAnchor(first=first, last=last)))
    fits = []
    for number in range((last - first).days + 1):
        day = first + number * DAY
        exact = plan(replace(facts, anchor=AnchorDate(day=day)))
        # A told Day 0 may stand on days away, which is told; one in a span may not.
        on_it = any(DAY0 in problem.steps for problem in exact.problems)
        if on_it or not exact.feasible:
            continue
        fits.append(exact)
        for step in exact.steps:
            window = told.by_id[step.id]
            assert window.earliest <= step.start <= window.latest
            assert window.earliest_end <= step.end <= window.latest_end
            assert window.earliest <= step.earliest
            assert step.latest <= window.latest
            assert window.rough or window.start == step.start
    if not told.feasible:
        # The span may fit only with Day 0 on days away, where a told one may stand.
        return
    assert fits
    for step in told.steps:
        # Both ends of every window belong to some day of the span.
        assert min(one.by_id[step.id].earliest for one in fits) == step.earliest
        assert max(one.by_id[step.id].latest for one in fits) == step.latest


def test_without_any_day_every_step_has_its_place_beside_day_0():
    for facts in (PlanFacts(), PlanFacts(rough=RoughAnchor())):
        found = plan(facts)
        places = {step.id: step.beside_day0 for step in found.steps}
        assert places == {"talk": -112, "mri": -56, "letter": -53, DAY0: 0, "home": 17}
        assert [step.id for step in found.steps] == [
            "talk",
            "mri",
            "letter",
            DAY0,
            "home",
        ]
        assert all(step.start is None for step in found.steps)
        assert {gap.kind for gap in found.gaps} == {GapKind.DAY0}


def test_the_places_beside_day_0_leave_out_what_is_left_out():
    facts = PlanFacts(
        steps={StepId("mri"): booked(date(2027, 2, 18))},
        away=(Away(id="a", first=FIRST, last=LAST),),
    )
    found = plan(facts)
    assert found.by_id[StepId("mri")].start == date(2027, 2, 18)
    assert found.by_id[StepId("mri")].beside_day0 is None
    assert found.by_id[StepId("letter")].start == date(2027, 2, 21)
    assert found.by_id[StepId("home")].beside_day0 == 17


def test_a_span_that_is_over_leaves_its_steps_where_they_were():
    found = plan(rough(), today=LAST + DAY)
    assert found.by_id[DAY0].start == date(2027, 4, 15)
    assert found.by_id[DAY0].state is StepState.WAS_PLANNED
    assert found.by_id[DAY0].rough


def test_offsets_of_the_places_are_days():
    far = a_step("late", a_rule(aim="24 months", end=End.START))
    found = plan(PlanFacts(), a_protocol(far)).by_id[StepId("late")]
    assert Offset(days=found.beside_day0).after(date(2050, 7, 1)) == date(2052, 7, 1)


def test_steps_that_wish_each_other_are_rough_where_one_hangs_on_day_0():
    protocol = a_protocol(
        day0_step(),
        a_step("check", a_rule("-9 weeks", "-8 weeks", "-2 weeks", after="arrival")),
        a_step("arrival", a_rule("-7 days", "-4 days", "-1 day", after="mobilisation")),
        a_step(
            "mobilisation",
            a_rule("1 day", "4 days", "7 days", after="arrival"),
            a_rule("-11 days", "-11 days", "-11 days"),
        ),
    )
    found = plan(rough(), protocol)
    assert {step.id for step in found.steps if not step.rough} == set()


@pytest.mark.parametrize("protocol", shipped_catalog().protocols(), ids=lambda p: p.id)
def test_where_only_a_rough_day_0_is_known_every_date_is_rough(protocol):
    found = schedule(protocol, rough(), CALENDAR, TODAY)
    exact = {step.id for step in found.steps if step.start and not step.rough}
    assert exact == set()
