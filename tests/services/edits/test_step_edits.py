"""What can be told about a step, and what is refused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.journey import PlanState
from planner.models.plan.facts import (
    AnchorDate,
    Before,
    Booking,
    Done,
    DropKind,
    PlanCalendar,
    RoughAnchor,
)
from planner.models.plan.protocol import Anchor, Repeat, StepKind, Validity
from planner.models.rules.fact_rules import MAX_STAY_DAYS
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.edits import plan_edits, step_edits
from planner.services.journeys.plan_facts import plan_facts
from tests.builders import A_DAY0, a_journey, a_protocol, a_rule, a_step, booked, done

MRI = StepId("mri")
TODAY = date(2026, 11, 22)
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))
texts = st.text(max_size=60)


def a_plan(**more):
    visits = a_step(
        "visit",
        a_rule("1 month", "1 month", "2 months"),
        repeat=Repeat(every=Offset(months=1), count=3),
    )
    return a_journey(
        a_step("mri", a_rule("-3 weeks", "-2 weeks", "-1 week")), visits, **more
    )


def code_of(call, *args, **kwargs):
    with pytest.raises(PlannerError) as refused:
        call(*args, **kwargs)
    return refused.value.code


@given(day=days, why=texts)
def test_taking_back_a_booking_leaves_the_facts_as_they_were(day, why):
    journey = a_plan()
    booked_edit = step_edits.book(journey, MRI, Booking(day=day), why)
    assert booked_edit.journey.facts[MRI].booked.day == day
    assert step_edits.unbook(booked_edit.journey, MRI).journey == journey


@pytest.mark.parametrize("state", ["considering", "agreed", "booked"])
def test_a_treatment_that_was_given_makes_the_plan_one_under_way(state):
    dose = a_step("dose", a_rule("-3 weeks"), key=True, kind=StepKind.MEDICINE)
    journey = a_journey(dose, a_step("mri", a_rule("-3 weeks"), key=True))
    journey = plan_edits.set_state(journey, PlanState(state)).journey
    tested = step_edits.mark_done(journey, MRI, Done(day=TODAY), today=TODAY)
    assert tested.journey.plan.state == state
    given_ = step_edits.mark_done(
        tested.journey, StepId("dose"), Done(day=TODAY), today=TODAY
    )
    assert given_.journey.plan.state is PlanState.UNDER_WAY


@pytest.mark.parametrize("state", ["on-hold", "cancelled", "completed"])
def test_a_plan_that_rests_or_is_over_stays_so_whatever_was_given(state):
    dose = a_step("dose", a_rule("-3 weeks"), key=True, kind=StepKind.MEDICINE)
    journey = plan_edits.set_state(a_journey(dose), PlanState(state)).journey
    edit = step_edits.mark_done(journey, StepId("dose"), Done(day=TODAY), today=TODAY)
    assert edit.journey.plan.state == state


@given(first=days, length=st.integers(min_value=-5, max_value=4000))
def test_an_end_before_the_start_or_years_later_is_refused(first, length):
    try:
        end = first + timedelta(days=length)
    except OverflowError:
        return
    booking = Booking(day=first, end=end)
    good = 0 <= length <= MAX_STAY_DAYS and end.year <= 2200
    if good:
        edit = step_edits.book(a_plan(), MRI, booking)
        assert edit.journey.facts[MRI].booked == booking
    else:
        code = code_of(step_edits.book, a_plan(), MRI, booking)
        assert code in {"step.end-before-start", "step.too-long", "date.out-of-range"}


@given(day=days)
def test_nothing_can_be_done_after_today(day):
    done_fact = Done(day=day)
    if day <= TODAY:
        edit = step_edits.mark_done(a_plan(), MRI, done_fact, today=TODAY)
        assert edit.journey.facts[MRI].done == done_fact
    else:
        code = code_of(step_edits.mark_done, a_plan(), MRI, done_fact, today=TODAY)
        assert code == "step.done-in-future"


def test_a_done_step_can_neither_be_booked_nor_cancelled():
    journey = a_plan(facts={MRI: done(date(2026, 11, 1))})
    assert (
        code_of(step_edits.book, journey, MRI, Booking(day=TODAY))
        == "step.done-already"
    )
    assert code_of(step_edits.cancel, journey, MRI, "no need") == "step.done-already"


def test_a_test_that_was_done_is_booked_once_more_and_its_first_time_stays():
    good = Validity(good_for=Offset(days=30), needed_on=Anchor(step=DAY0))
    was, then, again = date(2026, 11, 1), date(2027, 2, 1), StepId("mri#2")
    journey = a_journey(
        a_step("mri", a_rule("-2 weeks"), validity=(good,)), facts={MRI: done(was)}
    )
    edit = step_edits.book(journey, MRI, Booking(day=then))
    assert edit.subject == again
    assert edit.journey.facts[MRI] == done(was)
    assert edit.journey.facts[again].booked.day == then
    moved = step_edits.book(edit.journey, MRI, Booking(day=TODAY)).journey
    assert moved.facts[again].booked.day == TODAY
    twice = step_edits.mark_done(moved, again, Done(day=TODAY), today=TODAY).journey
    third = step_edits.book(twice, MRI, Booking(day=then))
    assert third.subject == "mri#3"
    # A day before it was done is no day for doing it once more.
    early = Booking(day=date(2026, 10, 1))
    assert code_of(step_edits.book, journey, MRI, early) == "step.done-already"
    for unknown in ("mri#1", "mri#3", "mri#9"):
        call = step_edits.book, journey, StepId(unknown), Booking(day=then)
        assert code_of(*call) == "step.unknown"
    assert step_edits.unbook(edit.journey, again).journey == journey


def test_a_cancelled_step_keeps_what_was_known_and_can_come_back():
    journey = a_plan(facts={MRI: booked(date(2027, 3, 1), note="ask for a disc")})
    cancelled = step_edits.cancel(journey, MRI, "scanner broken").journey
    assert cancelled.facts[MRI].dropped.kind is DropKind.CANCELLED
    assert cancelled.facts[MRI].dropped.why == "scanner broken"
    assert (
        code_of(step_edits.book, cancelled, MRI, Booking(day=TODAY)) == "step.dropped"
    )
    assert step_edits.restore(cancelled, MRI).journey == journey


@pytest.mark.parametrize(
    ("step", "code"),
    [
        ("mir", "step.unknown"),
        ("visit", "step.which-one"),
        ("visit#4", "step.unknown"),
        ("visit#0", "step.unknown"),
        ("mri#1", "step.which-one"),
    ],
)
def test_a_step_that_is_not_in_the_plan_is_refused(step, code):
    assert code_of(step_edits.book, a_plan(), StepId(step), Booking(day=TODAY)) == code


def test_each_occurrence_has_its_own_facts():
    second = StepId("visit#2")
    edit = step_edits.book(a_plan(), second, Booking(day=date(2027, 6, 8)))
    assert set(edit.journey.facts) == {second}


@given(time=st.from_regex(r"[0-9]{1,3}:?[0-9]{0,3}", fullmatch=True))
def test_a_time_of_day_is_one_or_is_refused(time):
    hour, _, minute = time.partition(":")
    real = (
        bool(minute)
        and len(hour) <= 2
        and int(hour) < 24
        and len(minute) == 2
        and int(minute) < 60
    )
    booking = Booking(day=A_DAY0, time=time)
    if real:
        assert (
            step_edits.book(a_plan(), MRI, booking).journey.facts[MRI].booked == booking
        )
    else:
        assert code_of(step_edits.book, a_plan(), MRI, booking) == "time.unreadable"


@pytest.mark.parametrize("days", [-14, 0, 14])
def test_an_agreed_day_0_takes_the_place_of_the_wished_one(days):
    """What they agreed is no clash with what the plan was set to before."""
    agreed = A_DAY0 + timedelta(days=days)
    journey = step_edits.book(a_plan(), DAY0, Booking(day=agreed)).journey
    assert journey.plan.anchor.day == agreed
    facts = plan_facts(journey)
    found = schedule(journey.plan.protocol, facts, PlanCalendar(), TODAY)
    told = [one for one in found.problems if DAY0 in one.hit]
    assert (found.day0, told) == (agreed, [])
    assert step_edits.book(a_plan(), MRI, Booking(day=agreed)).journey.plan.anchor == (
        a_plan().plan.anchor
    )


def test_a_moved_day_0_is_agreed_no_more_unless_it_is_that_very_day():
    agreed = step_edits.book(a_plan(), DAY0, Booking(day=A_DAY0)).journey
    later = AnchorDate(day=A_DAY0 + timedelta(days=14))
    moved = plan_edits.move_anchor(agreed, later, TODAY).journey
    assert DAY0 not in moved.facts
    assert moved.plan.anchor == later
    same = plan_edits.move_anchor(agreed, AnchorDate(day=A_DAY0), TODAY).journey
    assert same.facts[DAY0].booked.day == A_DAY0
    month = RoughAnchor(first=later.day, last=later.day + timedelta(days=30))
    rough = plan_edits.move_anchor(agreed, month, TODAY).journey
    assert DAY0 not in rough.facts


def test_an_empty_note_leaves_no_trace():
    noted = step_edits.set_note(a_plan(), MRI, "  bring the disc\x00  ").journey
    assert noted.facts[MRI].note == "bring the disc"
    assert step_edits.set_note(noted, MRI, "").journey == a_plan()


def test_a_note_of_more_than_ten_thousand_characters_is_refused():
    assert step_edits.set_note(a_plan(), MRI, "x" * 10_000).journey.facts[MRI].note
    assert code_of(step_edits.set_note, a_plan(), MRI, "x" * 10_001) == "text.too-long"


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (-1, None, ""),
        (0, None, ""),
        (1, None, "step.done-in-future"),
        (-1, 0, ""),
        (-1, 1, "step.done-in-future"),
        (0, -1, "step.end-before-start"),
    ],
)
def test_what_happened_happened_by_today(first, last, code):
    end = None if last is None else TODAY + timedelta(days=last)
    happened = Done(day=TODAY + timedelta(days=first), end=end)
    if code:
        assert code_of(step_edits.mark_done, a_plan(), MRI, happened, today=TODAY) == (
            code
        )
    else:
        edit = step_edits.mark_done(a_plan(), MRI, happened, today=TODAY)
        assert edit.journey.facts[MRI].done == happened


@pytest.mark.parametrize("told", [booked(TODAY), done(TODAY)])
def test_what_is_booked_or_done_is_not_before_the_plan(told):
    before = Before(happened=True)
    journey = a_plan(facts={MRI: told})
    assert code_of(step_edits.tell_before, journey, MRI, before) == "before.told"
    edit = step_edits.tell_before(a_plan(), MRI, before)
    assert edit.journey.facts[MRI].before == before
    assert step_edits.tell_before(edit.journey, MRI, None).details == {"removed": "yes"}


def test_later_keeps_from_asking_until_then_and_whatever_is_told_ends_it():
    journey = a_plan()
    asked = step_edits.ask_later(journey, MRI, date(2026, 12, 4), today=TODAY).journey
    assert asked.facts[MRI].later == date(2026, 12, 4)
    again = step_edits.ask_later(asked, MRI, None, today=TODAY).journey
    assert again.facts == journey.facts
    for told in (
        step_edits.book(asked, MRI, Booking(day=date(2026, 12, 20))),
        step_edits.mark_done(asked, MRI, Done(day=TODAY), today=TODAY),
        step_edits.cancel(asked, MRI),
    ):
        assert told.journey.facts[MRI].later is None


@pytest.mark.parametrize("day", [TODAY, TODAY - timedelta(days=1)])
def test_later_is_a_day_to_come(day):
    code = code_of(step_edits.ask_later, a_plan(), MRI, day, today=TODAY)
    assert code == "step.later-gone"


def test_what_is_done_is_not_asked_about_later():
    code = code_of(
        step_edits.ask_later, a_plan(facts={MRI: done(TODAY)}), MRI, None, today=TODAY
    )
    assert code == "step.done-already"


def switched():
    """A journey whose MRI and third visit were done before it took another plan."""
    first = a_plan(facts={MRI: done(TODAY), StepId("visit#3"): done(TODAY)})
    plan = replace(first.plan, protocol=a_protocol(a_step("talk", a_rule("0 days"))))
    return replace(first, plan=plan, earlier_plans=(first.plan,))


def test_what_was_done_under_an_earlier_plan_can_be_put_right():
    before = switched()
    later = Done(day=TODAY - timedelta(days=3), where="St Mary")
    told = step_edits.mark_done(before, MRI, later, today=TODAY).journey
    assert told.facts[MRI].done == later
    assert told.plan == before.plan
    assert MRI not in step_edits.not_done(before, MRI).journey.facts
    noted = step_edits.set_note(before, StepId("visit#3"), "two bags").journey
    assert noted.facts[StepId("visit#3")].note == "two bags"
    taken = step_edits.not_done(before, MRI).journey
    about = Before(happened=True, when="2026-10")
    again = step_edits.tell_before(taken, MRI, about).journey
    assert again.facts[MRI].before == about


@pytest.mark.parametrize(
    ("step", "code"),
    [
        ("nobody", "step.unknown"),
        ("visit", "step.which-one"),
        ("visit#4", "step.unknown"),
        ("mri#1", "step.which-one"),
        ("day0@nobody", "step.unknown"),
    ],
)
def test_what_no_plan_had_is_refused_under_every_plan(step, code):
    with pytest.raises(PlannerError) as refused:
        step_edits.mark_done(switched(), StepId(step), Done(day=TODAY), today=TODAY)
    assert refused.value.code == code


def test_a_step_of_an_earlier_plan_gets_no_day_to_come():
    for edit in (
        lambda: step_edits.book(switched(), MRI, Booking(day=A_DAY0)),
        lambda: step_edits.set_not_before(switched(), MRI, A_DAY0),
        lambda: step_edits.skip(switched(), MRI),
    ):
        with pytest.raises(PlannerError) as refused:
            edit()
        assert refused.value.code == "step.unknown"
