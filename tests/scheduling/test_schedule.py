"""What a plan looks like for one person: dates, windows, states, gaps."""

from datetime import date, timedelta

import pytest

from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Before,
    Booking,
    Done,
    Dropped,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import (
    Condition,
    Duration,
    Place,
    Repeat,
    Traits,
    Validity,
)
from planner.models.plan.schedule import GapKind, ProblemKind, ReasonKind, StepState
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step


def test_a_step_stands_at_its_aim_inside_its_window():
    found = plan(step("mri", rule("-60 days", "-90 days", "-30 days"))).by_id["mri"]
    assert found.start == date(2027, 2, 5)
    assert (found.earliest, found.latest) == (date(2027, 1, 6), date(2027, 3, 7))
    assert (found.day, found.state) == (-60, StepState.PLANNED)


def test_a_clinic_step_moves_off_the_weekend_to_the_nearer_open_day():
    saturday = step("a", rule("-3 days", "-9 days", "-1 days"), place=Place.CLINIC)
    sunday = step("b", rule("-2 days", "-9 days", "-1 days"), place=Place.CLINIC)
    found = plan(saturday, sunday).by_id
    assert found["a"].start == date(2027, 4, 2)
    assert found["b"].start == date(2027, 4, 5)


def test_without_day_0_nothing_tied_to_it_has_a_date_and_the_plan_says_so():
    found = plan(step("mri", rule("-60 days")), facts=facts(anchor=None))
    assert [s.start for s in found.steps] == [None, None]
    assert [gap.kind for gap in found.gaps] == [GapKind.DAY0]


def test_a_step_the_team_sets_waits_and_so_does_what_hangs_on_it():
    stop = step("stop", rule("-60 days"), set_by_team=True)
    after = step("after", rule("7 days", anchor="stop"))
    waiting = plan(stop, after)
    assert waiting.by_id["stop"].state is StepState.NEEDS_DATE
    assert waiting.by_id["after"].start is None
    assert [(g.kind, g.step) for g in waiting.gaps] == [(GapKind.TEAM_DATE, "stop")]
    told = facts(stop=StepFacts(booked=Booking(day=date(2027, 2, 1))))
    settled = plan(stop, after, facts=told)
    assert settled.by_id["after"].start == date(2027, 2, 8)
    assert settled.gaps == ()


@pytest.mark.parametrize(
    ("day_zero", "months", "expected"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
    ],
)
def test_calendar_months_keep_the_day_or_take_the_last_of_the_month(
    day_zero, months, expected
):
    text = f"{months} months"
    visit = step("visit", rule(text, text, text))
    found = plan(visit, facts=facts(anchor=day_zero), today=date(2026, 1, 1))
    assert found.by_id["visit"].start == expected
    assert found.by_id["visit"].earliest == found.by_id["visit"].latest == expected


def test_a_repeating_step_is_written_out_along_its_distance():
    bloods = step(
        "bloods",
        rule("1 month", "3 weeks", "5 weeks"),
        repeat=Repeat(every=Offset(months=3), count=3),
    )
    found = plan(bloods).by_id
    assert [found[f"bloods#{n}"].start for n in (1, 2, 3)] == [
        date(2027, 5, 6),
        date(2027, 8, 6),
        date(2027, 11, 6),
    ]


def test_a_chained_repeat_counts_from_when_the_last_one_really_was():
    infusion = step(
        "infusion",
        rule("0 days", "0 days", "7 days"),
        repeat=Repeat(every=Offset(months=6), count=3, after_previous=True),
    )
    told = facts(infusion__1=StepFacts(done=Done(day=date(2027, 4, 10))))
    found = plan(infusion, facts=told, today=date(2027, 5, 1)).by_id
    assert found["infusion#2"].start == date(2027, 10, 10)
    assert found["infusion#2"].latest == date(2027, 10, 17)
    assert found["infusion#3"].start == date(2028, 4, 10)


def test_an_unanswered_condition_keeps_the_step_and_a_false_one_drops_it():
    maybe = step("maybe", rule(), condition=Condition(all_of=("wants-children",)))
    never = step("never", rule(), condition=Condition(any_of=("takes:x",)))
    traits = Traits(unknown=frozenset({"wants-children"}))
    found = plan(maybe, never, facts=facts(traits=traits)).by_id
    assert not found["maybe"].applies
    assert "never" not in found


def test_a_stay_ends_before_the_person_is_away():
    stay = step(
        "stay",
        rule("-20 days", "-30 days", "-5 days"),
        duration=Duration(min=5, aim=7, max=9),
    )
    away = [(date(2027, 3, 20), date(2027, 3, 25))]
    found = plan(stay, facts=facts(away=away)).by_id["stay"]
    assert found.start == date(2027, 3, 15)
    assert found.end == date(2027, 3, 19)


def test_a_booking_stays_on_a_closed_day_and_the_plan_says_so():
    visit = step("visit", rule("-60 days"), place=Place.CLINIC)
    good_friday = date(2027, 3, 26)
    told = facts(visit=StepFacts(booked=Booking(day=good_friday)))
    calendar = PlanCalendar(home=SiteCalendar(holidays={good_friday: "Good Friday"}))
    found = plan(visit, facts=told, calendar=calendar)
    assert found.by_id["visit"].start == good_friday
    assert [p.kind for p in found.problems] == [ProblemKind.CLOSED_DAY]
    assert found.problems[0].reasons[1].label == "Good Friday"


def test_a_result_too_old_on_the_day_it_is_needed_names_the_day_to_repeat_it_from():
    mri = step(
        "mri",
        rule("-30 days"),
        validity=(Validity(good_for=Offset(days=90)),),
    )
    told = facts(mri=StepFacts(done=Done(day=date(2027, 1, 2))))
    problem = plan(mri, facts=told).problems[0]
    assert problem.kind is ProblemKind.TOO_OLD
    assert problem.age_days == 94
    assert problem.repeat_from == date(2027, 1, 6)
    assert (problem.limit, problem.day) == ("90 days", DAY_ZERO)


def test_a_booking_outside_its_rule_is_a_conflict_with_a_way_out():
    mri = step("mri", rule("-60 days", "-90 days", "-30 days"))
    told = facts(mri=StepFacts(booked=Booking(day=date(2027, 3, 20))))
    found = plan(mri, facts=told)
    assert not found.feasible
    (problem,) = found.problems
    assert {reason.kind for reason in problem.reasons} == {
        ReasonKind.BOOKED,
        ReasonKind.RULE,
        ReasonKind.ANCHOR,
    }
    ways = {way.step: (way.earliest, way.latest) for way in problem.remedies}
    assert ways["mri"] == (date(2027, 1, 6), date(2027, 3, 7))
    assert ways[DAY0] == (date(2027, 4, 19), date(2027, 6, 18))
    assert found.by_id["mri"].start == date(2027, 3, 20)


def test_rules_that_fit_in_no_month_are_a_conflict_and_do_not_leave_the_calendar():
    month = rule("-1 months", "-1 months", "-1 months + 2 days")
    found = plan(step("visit", month, rule("-18 days", "-20 days", "-18 days")))
    (problem,) = found.problems
    assert problem.kind is ProblemKind.CONFLICT
    assert [reason.kind for reason in problem.reasons] == [ReasonKind.RULE] * 2


def test_a_rule_of_hundreds_of_years_leaves_the_calendar():
    far = "1200 months"
    found = plan(step("a", rule(far, far)), step("b", rule(far, far, anchor="a")))
    (problem,) = found.problems
    assert problem.kind is ProblemKind.OUT_OF_RANGE
    assert "b" in problem.steps


def test_a_dropped_step_stays_in_the_plan_without_a_date():
    told = facts(mri=StepFacts(dropped=Dropped()))
    found = plan(step("mri", rule("-60 days")), facts=told).by_id["mri"]
    assert (found.state, found.start) == (StepState.CANCELLED, None)


def test_a_late_step_comes_to_today_while_its_window_lasts():
    late = step("late", rule("-60 days", "-90 days", "-30 days"))
    gone = step("gone", rule("-60 days", "-70 days", "-50 days"))
    found = plan(late, gone, today=date(2027, 3, 1)).by_id
    assert found["late"].start == date(2027, 3, 1)
    assert found["late"].state is StepState.DUE
    assert found["late"].aim == date(2027, 2, 5)
    assert found["gone"].start == date(2027, 2, 5)
    assert found["gone"].state is StepState.WAS_PLANNED


def test_day_0_follows_from_the_day_the_centre_starts():
    arrive = step("arrive", rule("-10 days", "-12 days", "-8 days"))
    told = PlanFacts(anchor=AnchorDate(step=StepId("arrive"), day=date(2027, 1, 11)))
    found = plan(arrive, step("home", rule("14 days")), facts=told)
    assert found.day0 == date(2027, 1, 21)
    assert found.by_id["home"].start == date(2027, 2, 4)
    assert found.by_id[DAY0].latest == date(2027, 1, 23)


def test_a_step_says_why_it_is_where_it_is():
    sunday = step("visit", rule("-2 days", "-9 days", "-1 days"), place=Place.CLINIC)
    why = plan(sunday).by_id["visit"].why
    assert [reason.kind for reason in why[:3]] == [
        ReasonKind.CLOSED,
        ReasonKind.AIM,
        ReasonKind.ANCHOR,
    ]


def test_an_open_ended_stay_goes_on_until_the_done_fact_ends_it():
    stay = step("stay", rule("0 days"), duration=Duration(min=1, aim=14, max=None))
    told = facts(stay=StepFacts(done=Done(day=DAY_ZERO)))
    on = plan(stay, facts=told, today=date(2027, 5, 6)).by_id["stay"]
    assert (on.state, on.end) == (StepState.UNDER_WAY, date(2027, 5, 6))
    assert on.latest_end is None
    was = Before(happened=True)
    told = facts(stay=StepFacts(done=Done(day=DAY_ZERO), before=was))
    # What was told as before the plan is over when its aimed length is.
    last = DAY_ZERO + timedelta(days=13)
    for today, state in (
        (last, StepState.UNDER_WAY),
        (last + timedelta(days=1), StepState.DONE),
        (date(2027, 5, 6), StepState.DONE),
    ):
        before = plan(stay, facts=told, today=today).by_id["stay"]
        assert (before.state, before.end) == (state, last)
    told = facts(stay=StepFacts(done=Done(day=DAY_ZERO, end=date(2027, 4, 25))))
    over = plan(stay, facts=told, today=date(2027, 5, 6)).by_id["stay"]
    assert (over.state, over.end) == (StepState.DONE, date(2027, 4, 25))
