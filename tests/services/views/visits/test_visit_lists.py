"""Which visits there are, and what is to be got at each."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.models.ids import EntryId, StepId
from planner.models.journey import DiaryEntry
from planner.models.person.visit import Visit
from planner.models.plan.facts import PlanCalendar
from planner.models.plan.protocol import Role, StepKind
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.journeys.plan_facts import plan_facts
from planner.services.views.visits.visit_lists import (
    MAX_DATES,
    dates_to_get,
    last_visit,
    next_visit,
    results_to_get,
    visits_of,
)
from tests.builders import a_journey, a_rule, a_step, booked, done

TODAY = date(2026, 12, 1)
TALK, AGAIN, UNIT = StepId("talk"), StepId("again"), StepId("unit")


def a_talk(name, weeks, who=Role.NEUROLOGIST):
    rule = a_rule(None, f"-{weeks} weeks", None)
    return a_step(name, rule, kind=StepKind.APPOINTMENT, who=who, ask=who)


def a_plan(*more, facts=None, visits=()):
    talks = (
        a_talk("talk", 17),
        a_talk("again", 10),
        a_talk("unit", 15, Role.TRANSPLANT_TEAM),
    )
    journey = a_journey(*talks, *more, facts=facts or {})
    return replace(journey, visits={one.step: one for one in visits})


def dates(journey, today=TODAY):
    facts = plan_facts(journey)
    return schedule(journey.plan.protocol, facts, PlanCalendar(), today)


def test_visits_are_in_the_order_of_their_days():
    assert [one.id for one in visits_of(dates(a_plan()))] == [TALK, UNIT, AGAIN]


def test_the_next_visit_is_the_agreed_one_before_the_wished_ones():
    journey = a_plan(facts={AGAIN: booked(date(2027, 1, 20))})
    assert next_visit(journey, dates(journey)) == AGAIN
    assert next_visit(a_plan(), dates(a_plan())) == TALK


def test_a_visit_that_went_by_untold_comes_first():
    journey = a_plan(facts={TALK: booked(date(2026, 11, 28))})
    assert next_visit(journey, dates(journey)) == TALK
    told = replace(journey, visits={TALK: Visit(step=TALK, told_on=date(2026, 11, 28))})
    assert next_visit(told, dates(told)) != TALK


def test_the_last_visit_is_one_with_the_same_people_where_there_was_one():
    facts = {
        TALK: done(date(2026, 11, 2)),
        UNIT: done(date(2026, 11, 20)),
    }
    journey = a_plan(facts=facts)
    assert last_visit(journey, dates(journey), AGAIN) == date(2026, 11, 2)
    alone = a_plan(facts={UNIT: done(date(2026, 11, 20))})
    assert last_visit(alone, dates(alone), AGAIN) == date(2026, 11, 20)
    assert last_visit(a_plan(), dates(a_plan()), AGAIN) is None


@given(st.integers(0, 8), st.integers(0, 8))
def test_what_only_they_can_set_stands_before_what_is_wished(team, wished):
    asked = [
        a_step(f"team-{n}", set_by_team=True, ask=Role.NEUROLOGIST) for n in range(team)
    ]
    hoped = [
        a_step(f"wish-{n}", a_rule(None, "-8 weeks", None), who=Role.NEUROLOGIST)
        for n in range(wished)
    ]
    other = a_step("other", set_by_team=True, ask=Role.GP)
    journey = a_plan(*asked, *hoped, other)
    found = [one.id for one in dates_to_get(dates(journey), TALK)]
    all_of_them = [
        *(f"team-{n}" for n in range(team)),
    ]
    assert found[:team] == all_of_them[: len(found[:team])]
    assert len(found) <= MAX_DATES
    assert "other" not in found
    assert TALK not in found


def test_a_result_is_asked_for_until_it_is_told_for_its_test():
    test = a_step("mri", a_rule(None, "-20 weeks", None), kind=StepKind.TEST)
    day = TODAY - timedelta(days=20)
    journey = a_plan(test, facts={StepId("mri"): done(day)})
    assert [one.id for one in results_to_get(journey, dates(journey))] == ["mri"]
    entry = DiaryEntry(
        id=EntryId("e"), day=day, test="MRI", result="calm", step=StepId("mri")
    )
    told = replace(journey, diary={entry.id: entry})
    assert results_to_get(told, dates(told)) == ()
