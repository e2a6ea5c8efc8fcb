"""Rows of the plan say what can still be chosen, and what concerns this person."""

from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import DrugId, SourceId
from planner.models.person.profile import DrugCourse, Profile
from planner.models.plan.facts import PlanCalendar
from planner.models.plan.protocol import Example, Place
from planner.scheduling.scheduler import schedule
from planner.services.journeys.plan_facts import plan_facts
from planner.services.views.living.plan_view import plan_rows
from planner.services.words.speaker import Speaker
from tests.builders import A_DAY0, a_journey, a_rule, a_step

SPEAKER = Speaker(shipped_catalog().texts("en"))


def rows_of(journey, today):
    dates = schedule(journey.plan.protocol, plan_facts(journey), PlanCalendar(), today)
    return {row.id: row for row in plan_rows(journey, dates, SPEAKER)}


def test_a_window_that_began_before_today_only_says_until_when():
    journey = a_journey(a_step("mri", a_rule("-1 year", "-4 weeks", "-1 week")))
    early = rows_of(journey, date(2026, 3, 1))["mri"]
    late = rows_of(journey, date(2026, 11, 22))["mri"]
    assert early.window == "6 Apr 2026 to 30 Mar 2027"
    assert late.window == "until 30 Mar 2027"


def test_a_single_possible_day_needs_no_window():
    journey = a_journey(a_step("mri", a_rule("-1 week", "-1 week", "-1 week")))
    assert rows_of(journey, date(2026, 11, 22))["mri"].window == ""


def test_examples_for_other_drugs_than_the_own_are_not_told():
    examples = tuple(
        Example(id=f"stop-{drug or 'any'}", source=SourceId("s"), drug=drug)
        for drug in ("", "natalizumab", "fingolimod")
    )
    step = a_step("stop-drug", set_by_team=True, examples=examples)
    unknown = rows_of(a_journey(step), date(2026, 11, 22))["stop-drug"]
    takes = Profile(present_drug=DrugCourse(drug=DrugId("natalizumab")))
    known = rows_of(a_journey(step, profile=takes), date(2026, 11, 22))["stop-drug"]
    assert len(unknown.examples) == 3
    assert known.examples == (unknown.examples[0], unknown.examples[1])


@pytest.mark.parametrize("where", ["step", "rule"])
def test_what_the_printed_source_leaves_unclear_is_marked_in_every_row(where):
    rule = a_rule("-3 weeks", "-2 weeks", "-1 week", doubtful=where == "rule")
    journey = a_journey(a_step("mri", rule, doubtful=where == "step"))
    row = rows_of(journey, date(2026, 11, 22))["mri"]
    assert row.doubtful
    assert row.state_word == "wished, not clear in print"
    assert row.state_word in row.spoken
    assert "; ;" not in row.spoken


def test_a_missed_step_names_the_day_it_stood_on_not_a_day_it_could_not_be():
    sunday = date(2027, 3, 21)
    rule = a_rule("-17 days", "-16 days", "-12 days")
    journey = a_journey(a_step("mri", rule, place=Place.IMAGING))
    row = rows_of(journey, date(2027, 6, 1))["mri"]
    assert A_DAY0 - timedelta(days=16) == sunday
    assert row.state_word == f"was planned for {SPEAKER.day_bare(row.start)}"
    assert row.start != sunday


def test_a_row_is_read_aloud_with_its_window_and_without_one_where_it_has_none():
    open_ = a_step("mri", a_rule("-1 year", "-4 weeks", "-1 week"))
    fixed = a_step("eeg", a_rule("-1 week", "-1 week", "-1 week"))
    rows = rows_of(a_journey(open_, fixed), date(2026, 11, 22))
    assert rows["mri"].window in rows["mri"].spoken
    for row in rows.values():
        assert row.when in row.spoken
        assert ", ," not in row.spoken
        assert "; ;" not in row.spoken
        assert not row.spoken.endswith((", ", "; "))
