"""What a change would do, in words: each plan speaks with its own dates."""

from datetime import date, timedelta

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.plan.protocol import Validity
from planner.models.structs import replace
from planner.scheduling.differences import difference
from planner.scheduling.scheduler import schedule
from planner.services.journeys.journeys import Preview
from planner.services.journeys.plan_facts import plan_facts
from planner.services.views.living.difference_view import LineKind, difference_lines
from planner.services.words.speaker import Speaker
from tests.builders import a_journey, a_rule, a_step, booked, done

TODAY = date(2026, 11, 22)
BOOKED = date(2026, 12, 1)
SPEAKER = Speaker(shipped_catalog().texts("en"))


def dated(day0):
    """A plan with an MRI booked on 1 December that is good for 90 days."""
    mri = a_step(
        "mri",
        a_rule("-200 days", "-70 days", "-1 day"),
        validity=(Validity(good_for=Offset.parse("90 days")),),
    )
    journey = a_journey(mri, facts={StepId("mri"): booked(BOOKED)})
    facts = plan_facts(journey)
    moved = AnchorDate(step=DAY0, day=day0)
    changed = type(facts)(anchor=moved, steps=facts.steps)
    return schedule(journey.plan.protocol, changed, PlanCalendar(), TODAY)


def lines(before, after):
    made = Preview(before=before, after=after, difference=difference(before, after))
    return difference_lines(made, SPEAKER)


def test_a_problem_that_a_change_solves_is_told_with_the_dates_it_had():
    late, early = date(2027, 5, 12), date(2027, 2, 10)
    told = lines(dated(late), dated(early))
    solved = [line.text for line in told if line.kind is LineKind.SOLVED]
    assert len(solved) == 1
    assert SPEAKER.day(late) in solved[0]
    assert SPEAKER.day(early) not in solved[0]


def test_a_problem_that_a_change_makes_is_told_with_the_dates_it_would_have():
    late, early = date(2027, 5, 12), date(2027, 2, 10)
    told = lines(dated(early), dated(late))
    new = [line.text for line in told if line.kind is LineKind.EXPIRES]
    assert len(new) == 1
    assert SPEAKER.day(late) in new[0]


def test_a_result_too_old_names_both_ways_out_and_each_of_them_solves_it():
    late = date(2027, 5, 12)
    told = lines(dated(date(2027, 2, 10)), dated(late))
    text = next(line.text for line in told if line.kind is LineKind.EXPIRES)
    by = BOOKED + timedelta(days=90)
    assert f"and {SPEAKER.day(by)}" in text
    assert f"between {SPEAKER.day(late - timedelta(days=90))}" in text
    assert dated(by).problems == ()
    assert dated(by + timedelta(days=1)).problems != ()


def test_a_problem_that_stays_is_told_where_its_own_date_moved_and_never_as_solved():
    late = dated(date(2027, 5, 12))
    trouble = {LineKind.EXPIRES, LineKind.CLASHES, LineKind.SOLVED}
    moved = [one.kind for one in lines(late, dated(date(2027, 6, 2)))]
    assert [kind for kind in moved if kind in trouble] == [LineKind.EXPIRES]
    assert not trouble & {one.kind for one in lines(late, late)}


def test_why_a_step_stays_falls_away_or_loses_its_date_is_said():
    told = lines(dated(date(2027, 2, 10)), dated(date(2027, 2, 24)))
    (stays,) = (one.text for one in told if one.kind is LineKind.STAYS)
    assert stays.startswith("Stays, because it is booked: ")
    gone = schedule(a_journey().plan.protocol, PlanFacts(), PlanCalendar(), TODAY)
    told = lines(dated(date(2027, 2, 10)), gone)
    goes = {one.step: one.text for one in told if one.kind is LineKind.GOES}
    assert goes["mri"].startswith("Falls away, though it is booked: ")
    assert goes["day0"].startswith("Loses its date: ")


def test_a_day_that_was_wished_and_is_agreed_by_the_change_stays_as_booked():
    talk = a_step("talk", a_rule("-8 weeks", "-4 weeks", "-1 day"))
    wished = a_journey(talk)
    before = schedule(wished.plan.protocol, plan_facts(wished), PlanCalendar(), TODAY)
    day = before.by_id[StepId("talk")].start
    facts = PlanFacts(
        anchor=AnchorDate(step=DAY0, day=date(2027, 4, 7)),
        steps={StepId("talk"): booked(day)},
    )
    after = schedule(wished.plan.protocol, facts, PlanCalendar(), TODAY)
    (told,) = (one for one in lines(before, after) if one.kind is LineKind.STAYS)
    assert told.text.startswith("Stays, because it is booked: ")


def test_a_stay_that_has_begun_stays_by_its_first_day_and_tells_no_last_one():
    ward = a_step("ward", a_rule("-6 days", "-6 days", "-1 day"), days=20)
    begun = StepId("ward")
    journey = a_journey(ward, facts={begun: done(TODAY - timedelta(days=3))})

    def on(day0):
        facts = replace(plan_facts(journey), anchor=AnchorDate(step=DAY0, day=day0))
        return schedule(journey.plan.protocol, facts, PlanCalendar(), TODAY)

    told = lines(on(TODAY + timedelta(days=2)), on(TODAY + timedelta(days=3)))
    (stays,) = [line.text for line in told if line.kind is LineKind.STAYS]
    since = SPEAKER.day(TODAY - timedelta(days=3))
    assert stays.startswith("Stays, because it has begun:")
    assert stays.endswith(f"since {since}.")
