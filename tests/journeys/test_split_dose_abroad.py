"""A man of 46 goes to Mexico with his sister; the programme starts on 11 January."""

from datetime import date, timedelta

import pytest

from planner.models.ids import AwayId, StepId
from planner.models.plan.facts import AnchorDate, Away
from planner.services.edits import day_edits, plan_edits

START = date(2027, 1, 11)
AWAY = (date(2026, 12, 12), date(2026, 12, 26))


@pytest.fixture
def david(life):
    life.start("split-dose-abroad")
    return life


def test_everything_hangs_on_the_day_the_centre_starts(david):
    assert david.journey.plan.anchor == AnchorDate(step=StepId("arrival"), day=START)
    assert david.step("arrival").start == START
    assert david.schedule.feasible
    assert START < david.schedule.day0 <= START + timedelta(days=21)
    assert david.step("trip-out").start <= START
    assert david.step("stay-with-carer").start == START
    assert david.step("trip-home").start > david.step("stay-with-carer").end


def test_nothing_that_he_must_attend_falls_into_the_weeks_away(david):
    attended = [step for step in david.schedule.steps if step.step.attends]
    assert any(step.start and step.start < AWAY[0] for step in attended)
    assert any(step.start and AWAY[1] < step.start < START for step in attended)
    for step in attended:
        if step.start is not None and step.step.duration.aim == 1:
            assert not AWAY[0] <= step.start <= AWAY[1], step.id


def test_no_clinic_visit_falls_on_a_weekend_or_a_public_holiday(david):
    calendar = david.service.calendar(david.journey, david.day)
    seen = 0
    for step in david.schedule.steps:
        asked = step.step
        if step.start is None or not asked.place.keeps_office_days:
            continue
        closed = calendar.site(asked.site)
        seen += 1
        assert step.start.weekday() not in closed.weekend, step.id
        assert step.start not in closed.holidays, step.id
    assert seen > 20


def test_holidays_of_both_countries_are_known(david):
    calendar = david.service.calendar(david.journey, david.day)
    assert date(2026, 11, 26) in calendar.home.holidays, "Thanksgiving"
    assert date(2027, 2, 1) in calendar.centre.holidays, "Constitution Day"


def test_a_later_start_moves_everything_that_hangs_on_it(david):
    later = START + timedelta(days=28)
    before = david.schedule.day0
    david.take(
        plan_edits.move_anchor, AnchorDate(step=StepId("arrival"), day=later), david.day
    )
    assert david.step("arrival").start == later
    assert david.schedule.day0 == before + timedelta(days=28)


def test_a_longer_absence_that_leaves_no_room_is_named(david):
    away = Away(id=AwayId("away-9"), first=date(2026, 11, 23), last=date(2027, 1, 10))
    difference = david.take(day_edits.put_away, away)
    assert difference.new_problems
    assert not david.schedule.feasible
    david.service.undo(david.journey)
    assert david.schedule.feasible


def test_page_1_names_sister_or_centre_and_both_dates(david):
    page = david.page(1)
    for words in ("David Reyes", "Ocrelizumab", "Puebla", "Mon 11 Jan 2027", "Day 0"):
        assert words in page, words
    assert "Maria Reyes (sister)" in page


def test_the_paper_carries_the_journey_back(david):
    assert david.came_back(david.booklet()).away == david.journey.away
