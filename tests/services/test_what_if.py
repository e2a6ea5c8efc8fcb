from datetime import date, timedelta

from planner.models.facts import Booking, PlanCalendar, StepFacts
from planner.models.ids import StepId
from planner.services.what_if import ask_about, best_days, earliest_day, verdict
from tests.builders import a_journey, a_protocol, a_rule, a_step

TODAY = date(2026, 11, 22)


def question(*steps, first=TODAY, last=TODAY + timedelta(days=200), facts=None):
    journey = a_journey(protocol=a_protocol(*steps), facts=facts or {})
    return ask_about(journey, journey.plan, PlanCalendar(), TODAY, (first, last))


def test_the_earliest_day_leaves_room_for_what_must_come_before():
    asked = question(a_step("mri", a_rule("-80 days", "-70 days", "-60 days")))
    assert earliest_day(asked) == TODAY + timedelta(days=60)


def test_no_day_before_the_earliest_would_do():
    asked = question(
        a_step("mri", a_rule("-40 days", "-35 days", "-30 days")),
        a_step("talk", a_rule("-9 days", "-8 days", "-7 days", after="mri")),
    )
    found = earliest_day(asked)
    assert verdict(asked, found).trouble == 0
    days = (found - asked.first).days
    assert all(
        verdict(asked, asked.first + timedelta(days=count)).trouble
        for count in range(days)
    )


def test_a_booked_step_decides_which_days_are_best():
    booked = date(2027, 1, 10)
    facts = {StepId("mri"): StepFacts(booked=Booking(day=booked))}
    asked = question(a_step("mri", a_rule("-40 days", None, "-30 days")), facts=facts)
    best = best_days(asked)[0]
    assert best.trouble == 0
    assert 30 <= (best.day - booked).days <= 40


def test_a_span_without_days_has_no_answer():
    asked = question(a_step("mri"), first=TODAY, last=TODAY - timedelta(days=1))
    assert earliest_day(asked) is None
    assert best_days(asked) == ()


def test_a_question_can_be_cancelled_and_never_looks_further_than_two_years():
    asked = question(
        a_step("mri", a_rule("-9 years", None, "-8 years")), last=date(2100, 1, 1)
    )
    assert (asked.last - asked.first).days <= 731
    heard = []

    def stop_soon(share):
        heard.append(share)
        return len(heard) < 5

    assert earliest_day(asked, stop_soon) is None
    assert len(heard) == 5
