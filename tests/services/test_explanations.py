"""What clashes and what could give way, as a patient reads it."""

from dataclasses import replace
from datetime import date

import pytest

from planner.content.catalog import ShippedCatalog
from planner.models.facts import Away, PlanCalendar
from planner.models.ids import AwayId, StepId
from planner.models.schedule import (
    ProblemKind,
    Reason,
    ReasonKind,
    Remedy,
    Schedule,
)
from planner.scheduling.scheduler import schedule
from planner.services.explanations import Explainer
from planner.services.speaker import Speaker
from tests.builders import A_DAY0, a_protocol, a_rule, a_step, booked, some_facts

SPEAKER = Speaker(ShippedCatalog().texts("en"))
TODAY = date(2026, 11, 22)
EXPLAINER = Explainer(Schedule(today=TODAY), SPEAKER)
DAY, LATER = date(2027, 4, 25), date(2027, 4, 28)


def told(earliest, latest):
    remedy = Remedy(step=StepId("mri"), earliest=earliest, latest=latest)
    return EXPLAINER.remedy(remedy)


def test_a_way_out_on_one_day_names_that_day_once():
    assert told(DAY, DAY).count("25 Apr") == 1
    assert told(DAY, DAY).endswith(f"on {SPEAKER.day(DAY)}")


def test_a_way_out_of_several_days_names_both_ends_and_an_open_one_its_only_end():
    assert SPEAKER.day(DAY) in told(DAY, LATER)
    assert SPEAKER.day(LATER) in told(DAY, LATER)
    assert SPEAKER.day(LATER) not in told(DAY, None)
    assert SPEAKER.day(DAY) not in told(None, LATER)


def test_no_way_out_speaks_of_days_gone_by():
    assert "2025" not in told(date(2025, 8, 11), DAY)
    assert SPEAKER.day(DAY) in told(date(2025, 8, 11), DAY)


def test_a_not_before_is_let_go_of_in_words_of_its_own():
    sooner = Remedy(step=StepId("mri"), latest=DAY, fact=ReasonKind.NOT_BEFORE)
    assert EXPLAINER.remedy(sooner) == f"let mri start on or before {SPEAKER.day(DAY)}"


def told_problems(kind, *, away=(), **facts):
    """The words for problems of one kind of a plan with an MRI and an infusion."""
    steps = (a_step("mri", a_rule("-3 weeks", "-2 weeks", "-1 weeks"), days=3),)
    known = replace(some_facts(**facts), away=away)
    plan = schedule(a_protocol(*steps), known, PlanCalendar(), TODAY)
    explainer = Explainer(plan, SPEAKER)
    return [explainer.problem(one) for one in plan.problems if one.kind is kind]


def test_a_step_on_days_away_is_told_by_its_own_day_and_the_days_away():
    away = (Away(id=AwayId("a"), first=date(2027, 3, 20), last=date(2027, 3, 25)),)
    (words,) = told_problems(
        ProblemKind.AWAY_DAY, away=away, mri=booked(date(2027, 3, 22))
    )
    assert f"is booked on {SPEAKER.day(date(2027, 3, 22))}" in words
    assert SPEAKER.span(away[0].first, away[0].last) in words
    named = (replace(away[0], why="family visit"),)
    (words,) = told_problems(
        ProblemKind.AWAY_DAY, away=named, mri=booked(date(2027, 3, 22))
    )
    assert "family visit" in words


def test_day_0_on_days_away_is_told_as_set_not_as_booked():
    away = (Away(id=AwayId("a"), first=date(2027, 4, 1), last=date(2027, 4, 10)),)
    (words,) = told_problems(ProblemKind.AWAY_DAY, away=away)
    assert f"is set to {SPEAKER.day(A_DAY0)}" in words
    assert "booked" not in words


def test_days_away_that_leave_no_day_are_told_with_their_dates():
    away = (Away(id=AwayId("a"), first=date(2027, 3, 1), last=date(2027, 4, 5)),)
    (words,) = told_problems(ProblemKind.CONFLICT, away=away)
    assert SPEAKER.span(away[0].first, away[0].last) in words


@pytest.mark.parametrize("kind", [ReasonKind.BOOKED, ReasonKind.DONE])
def test_a_stay_of_several_days_is_told_with_its_last_day(kind):
    stay = Reason(kind=kind, step=StepId("stay"), first=DAY, last=LATER)
    assert SPEAKER.span(DAY, LATER) in EXPLAINER.reason(stay)
    day = Reason(kind=kind, step=StepId("stay"), first=DAY)
    assert SPEAKER.day(DAY) in EXPLAINER.reason(day)
