from datetime import date, timedelta

import pytest

from planner.models.ids import StepId
from planner.models.plan.facts import Booking, PlanCalendar, StepFacts
from planner.services.journeys.what_if import (
    MAX_DAYS,
    ask_about,
    best_days,
    earliest_day,
)
from tests.builders import a_journey, a_protocol, a_rule, a_step

TODAY = date(2026, 11, 22)


def question(*steps, first=TODAY, last=TODAY + timedelta(days=200), facts=None):
    journey = a_journey(protocol=a_protocol(*steps), facts=facts or {})
    return ask_about(journey, journey.plan, PlanCalendar(), TODAY, (first, last))


def test_the_earliest_day_leaves_room_for_what_must_come_before():
    asked = question(a_step("mri", a_rule("-80 days", "-70 days", "-60 days")))
    assert earliest_day(asked) == TODAY + timedelta(days=60)


def test_a_booked_step_decides_which_days_are_best():
    booked = date(2027, 1, 10)
    facts = {StepId("mri"): StepFacts(booked=Booking(day=booked))}
    asked = question(a_step("mri", a_rule("-40 days", None, "-30 days")), facts=facts)
    best = best_days(asked)[0]
    assert best.problems == 0
    assert 30 <= (best.day - booked).days <= 40


def test_a_span_that_is_over_has_no_answer():
    asked = question(a_step("mri"), first=TODAY, last=TODAY - timedelta(days=1))
    assert best_days(asked) == ()


@pytest.mark.parametrize(("days", "answers"), [(-1, 0), (0, 1), (1, 2)])
def test_a_span_of_one_day_has_an_answer(days, answers):
    asked = question(a_step("mri"), last=TODAY + timedelta(days=days))
    assert len(best_days(asked)) == answers


def test_a_question_looks_no_further_than_two_years_and_never_back():
    asked = question(a_step("mri"), first=date(2020, 1, 1), last=date(2100, 1, 1))
    assert asked.first == TODAY
    assert (asked.last - asked.first).days == MAX_DAYS - 1
