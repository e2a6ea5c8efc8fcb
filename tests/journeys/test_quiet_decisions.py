"""Those who do not go for a transplant: their paper is worth printing too."""

import re
from datetime import date, timedelta

import pytest

from planner.models.evidence.fit import FitAnswer
from planner.models.ids import OptionId
from planner.models.journey import Contact, ContactRole
from planner.models.plan.facts import AnchorDate, Booking, Done
from planner.models.plan.schedule import GapKind
from planner.models.structs import replace
from planner.services.edits import centre_edits, plan_edits, step_edits
from planner.services.views.deciding.fit import assess
from planner.services.views.living.month_view import month_view
from planner.services.views.living.plan_view import plan_rows
from planner.services.views.living.timeline_view import plan_timeline
from planner.services.views.living.today_view import today_view
from planner.services.words.problem_words import Explainer


def fit(life):
    """The published criteria of what was chosen, answered from the profile."""
    journey = life.journey
    catalog = life.service.catalog
    criteria = [
        one for one in catalog.aid.criteria if journey.plan.option in one.options
    ]
    return assess(journey.profile, criteria, life.day, catalog.drugs())


DAY_NUMBER = re.compile(r"Day (0|[-−+]\d+)")


@pytest.mark.parametrize("story", ["stay-on-drug", "not-yet"])
def test_who_gets_no_treatment_reads_of_dates_and_never_of_day_numbers(life, story):
    life.start(story)
    speaker = life.bench.speaker()
    explainer = Explainer(life.schedule, speaker)
    rows = plan_rows(life.journey, life.schedule, speaker)
    view = today_view(life.journey, life.schedule, speaker)
    calendar = life.service.calendar(life.journey, life.day)
    timeline = plan_timeline(life.journey, life.schedule, calendar, speaker)
    month = month_view(life.schedule.day0, rows, timeline, speaker)
    why = [line for step in life.schedule.steps for line in explainer.reasons.why(step)]
    events = [str(event.get("description")) for event in life.events().values()]
    told = [life.whole_text(), str(view), str(rows), str(month), timeline.spoken]
    for words in (*told, timeline.day0_label, *why, *events):
        assert not DAY_NUMBER.search(words)
    assert speaker.day_bare(life.schedule.day0) in life.page(1)


def test_the_missing_day_of_a_talk_is_called_by_its_name(life):
    life.start("stay-on-drug")
    undated = replace(life.journey, plan=replace(life.journey.plan, anchor=None))
    schedule = life.service.schedule(undated)
    explainer = Explainer(schedule, life.bench.speaker())
    (gap,) = [one for one in schedule.gaps if one.kind is GapKind.DAY0]
    assert explainer.gap_lead(gap) == "Date missing"
    assert explainer.gap(gap).startswith("Talk: stay on the present drug: no date yet")


@pytest.fixture
def marta(life):
    life.start("cells-at-a-clinic")
    return life


def test_what_speaks_against_the_paying_clinic_is_told_plainly(marta):
    against = [one for one in fit(marta) if one.speaks_against]
    told = [
        marta.bench.speaker().texts.get(f"sheet.fit.because.{one.criterion.id}")
        for one in against
    ]
    assert "no such product is approved for MS" in told
    page = marta.page(1)
    assert "No agency has approved such cells for MS." in page
    for words in told:
        assert f"speaks against it: {words}" in page


def test_the_plan_she_decides_on_is_made_all_the_same(marta):
    assert marta.schedule.feasible
    assert marta.schedule.day0 == date(2027, 3, 9)
    assert marta.step("day0").start == date(2027, 3, 9)
    assert marta.journey.plan.option == "msc-paying-clinic"
    starts = [step.start for step in marta.schedule.steps if step.start]
    assert min(starts) < date(2027, 3, 9) < max(starts)


def test_her_paper_never_says_that_she_is_fit_or_that_she_should(marta):
    told = marta.whole_text().casefold()
    for verdict in (
        "you are eligible",
        "you should choose",
        "not eligible",
        "we advise",
    ):
        assert verdict not in told


def test_a_transplant_is_told_to_speak_against_progressive_ms_without_signs(marta):
    catalog = marta.service.catalog
    criteria = [
        one
        for one in catalog.aid.criteria
        if OptionId("ahsct-cy-atg") in one.options and one.against
    ]
    answers = assess(marta.journey.profile, criteria, marta.day, catalog.drugs())
    assert any(one.speaks_against for one in answers)


def test_the_aftercare_gap_closes_when_a_doctor_is_named(marta):
    asked = "who looks after me at home"
    assert asked in marta.page(1)

    named = Contact(role=ContactRole.AFTERCARE, name="Dr Nowak")
    marta.take(centre_edits.put_contact, named)
    page = marta.page(1)
    assert asked not in page
    assert "Dr Nowak" in page


@pytest.fixture(params=["stay-on-drug", "not-yet"])
def quiet(life, request):
    life.start(request.param)
    return life


def test_a_quiet_decision_gets_a_paper_worth_printing(quiet):
    page = quiet.page(1)
    profile = quiet.journey.profile
    texts = quiet.bench.speaker().texts
    option = texts.get(f"sheet.option.{quiet.journey.plan.option}.name")
    day0 = texts.get(f"brief.{quiet.step('day0').step.words_id}.line")
    for words in (profile.name, "Nothing here is ordered", option, day0, "page 1 of"):
        assert words in page, words
    assert "natalizumab" not in page
    whole, speaker = " ".join(quiet.whole_text().split()), quiet.bench.speaker()
    for row in quiet.schedule.steps:
        if row.start is not None and row.applies:
            # What repeats stands once, with each of its days.
            assert speaker.step_title(row.step) in whole, row.id
            assert speaker.day(row.start) in whole, row.id


def test_a_quiet_plan_is_lived_like_any_other(quiet):
    plan = quiet.schedule
    assert plan.feasible
    assert plan.problems == ()
    step = next(
        one
        for one in plan.steps
        if one.start and one.start > quiet.day and one.id != "day0"
    )
    quiet.take(step_edits.book, step.id, Booking(day=step.latest or step.start))
    quiet.reopen(step.latest or step.start)
    done = Done(day=quiet.day)
    quiet.take(step_edits.mark_done, step.id, done, today=quiet.day)
    pdf = quiet.booklet()
    assert quiet.came_back(pdf) == replace(quiet.journey, revision=0)
    assert quiet.events()


def test_who_is_not_yet_decided_is_told_that_the_present_drug_does_not_hold(life):
    life.start("not-yet")
    against = {one.criterion.id for one in fit(life) if one.answer is FitAnswer.MET}
    assert "active-on-drug" in against
    assert "speaks against it: MS active on the present drug" in life.page(1)


def test_a_decision_taken_later_keeps_the_quiet_plan_in_the_trail(life):
    life.start("not-yet")
    catalog = life.service.catalog
    waited = life.journey.plan
    life.reopen(date(2027, 1, 15))

    anchor = AnchorDate(day=life.day + timedelta(days=180))
    life.take(
        plan_edits.build_plan,
        protocol=catalog.protocol("ahsct-beam-atg"),
        option=OptionId("ahsct-beam-atg"),
        centre=None,
        anchor=anchor,
        today=life.day,
    )
    assert life.journey.earlier_plans == (waited,)
    assert life.schedule.day0 == anchor.day
    life.service.undo(life.journey)
    assert life.journey.plan == waited
