from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, ProtocolId, SourceId, StepId
from planner.models.person.profile import DrugCourse
from planner.models.plan.facts import AnchorDate, Booking, Done, PlanCalendar, StepFacts
from planner.models.plan.protocol import Example, StepKind
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.journeys.plan_facts import plan_facts
from planner.services.journeys.warnings import too_late
from planner.services.journeys.what_if import (
    MAX_DAYS,
    ask_about,
    best_days,
    earliest_day,
    earliest_with,
    not_counted,
    waits_to_try,
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


def test_a_day_agreed_for_day_0_does_not_stand_against_another_one():
    agreed = TODAY + timedelta(days=20)
    facts = {DAY0: StepFacts(booked=Booking(day=agreed))}
    steps = [a_step("mri", a_rule("-80 days", "-70 days", "-60 days"))]
    asked = question(*steps, facts=facts)
    assert earliest_day(asked) == TODAY + timedelta(days=60)
    assert [one.problems for one in best_days(asked)] == [0, 0, 0]


def test_a_span_that_is_over_has_no_answer():
    asked = question(a_step("mri"), first=TODAY, last=TODAY - timedelta(days=1))
    assert best_days(asked) == ()


@pytest.mark.parametrize(("days", "answers"), [(-1, 0), (0, 1), (6, 1), (7, 2)])
def test_a_span_of_one_day_has_an_answer(days, answers):
    asked = question(a_step("mri"), last=TODAY + timedelta(days=days))
    assert len(best_days(asked)) == answers


def test_a_question_looks_no_further_than_two_years_and_never_back():
    asked = question(a_step("mri"), first=date(2020, 1, 1), last=date(2100, 1, 1))
    assert asked.first == TODAY
    assert (asked.last - asked.first).days == MAX_DAYS - 1


@pytest.mark.parametrize("ask", [earliest_day, best_days])
def test_nothing_is_left_to_ask_when_day_0_has_happened(ask):
    facts = {DAY0: StepFacts(done=Done(day=TODAY - timedelta(days=3)))}
    with pytest.raises(PlannerError, match=r"plan\.day0-happened"):
        ask(question(a_step("mri"), facts=facts))


def test_what_only_the_team_can_set_before_day_0_is_named_as_not_counted():
    protocol = shipped_catalog().protocol(ProtocolId("ahsct-cy-atg"))
    journey = a_journey(protocol=protocol)
    facts = plan_facts(journey)
    found = schedule(protocol, facts, PlanCalendar(), TODAY)
    names = [one.id for one in not_counted(found, journey.plan)]
    assert "stop-drug" in names
    assert "revaccination-zoster" not in names
    booked = {StepId("stop-drug"): StepFacts(booked=Booking(day=TODAY))}
    told = schedule(protocol, replace(facts, steps=booked), PlanCalendar(), TODAY)
    assert "stop-drug" not in [one.id for one in not_counted(told, journey.plan)]


@pytest.mark.parametrize("shift", [0, 20, 60])
def test_a_day_that_is_offered_has_as_many_problems_as_its_preview(shift):
    protocol = shipped_catalog().protocol(ProtocolId("ahsct-cy-atg"))
    journey = a_journey(protocol=protocol)
    first = TODAY + timedelta(days=shift)
    span = (first, first + timedelta(days=10))
    asked = ask_about(journey, journey.plan, PlanCalendar(), TODAY, span)
    for one in best_days(asked):
        facts = replace(asked.facts, anchor=AnchorDate(day=one.day))
        found = schedule(protocol, facts, PlanCalendar(), TODAY)
        assert one.problems == len(found.problems) + len(too_late(found))


def missing_stop(examples, course=None, *steps):
    stop = a_step(
        "stop-drug",
        set_by_team=True,
        key=True,
        examples=tuple(
            Example(id=name, source=SourceId("a-source"), drug=drug)
            for name, drug in examples
        ),
    )
    journey = a_journey(protocol=a_protocol(stop, *steps))
    journey = replace(journey, profile=replace(journey.profile, present_drug=course))
    dates = schedule(journey.plan.protocol, plan_facts(journey), PlanCalendar(), TODAY)
    return journey, dates, [dates.by_id[StepId("stop-drug")]]


WAITS = {"any": Offset.parse("3 months"), "mine": Offset.parse("6 months")}
EXAMPLES = (("any", ""), ("mine", "rituximab"), ("no-wait", ""))


@pytest.mark.parametrize(
    ("drug", "names"), [(None, ["any"]), ("rituximab", ["any", "mine"])]
)
def test_only_waits_that_somebody_published_for_this_drug_can_be_tried(drug, names):
    course = DrugCourse(drug=drug) if drug else None
    journey, dates, missing = missing_stop(EXAMPLES, course)
    trials = waits_to_try(missing, WAITS, journey, dates)
    assert [one.example.id for one in trials] == names
    assert all(one.counted_from == TODAY for one in trials)


def test_a_wait_is_counted_from_the_last_dose_to_the_first_treatment():
    chemo = a_step(
        "chemo",
        a_rule("-6 weeks", "-5 weeks", "-4 weeks"),
        key=True,
        kind=StepKind.MEDICINE,
    )
    dose = TODAY - timedelta(days=30)
    course = DrugCourse(drug="fingolimod", last_dose=dose)
    journey, dates, missing = missing_stop(EXAMPLES, course, chemo)
    (trial,) = waits_to_try(missing, WAITS, journey, dates)
    assert (trial.counted_from, trial.treatment) == (dose, StepId("chemo"))
    span = (TODAY, TODAY + timedelta(days=400))
    asked = ask_about(journey, journey.plan, PlanCalendar(), TODAY, span)
    day = earliest_with(asked, trial)
    assert day == trial.not_before + timedelta(weeks=4)
    assert day > earliest_day(asked)
