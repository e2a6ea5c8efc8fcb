"""Every shipped protocol is complete, sourced, in words, and can be planned."""

import re
import tomllib
from datetime import date, timedelta

import pytest

from planner.content.catalog import ShippedCatalog, shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.content.timetables.own_protocol import read_protocol
from planner.content.timetables.protocol_writer import write_protocol
from planner.models.ids import DAY0, AwayId, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
)
from planner.models.plan.protocol import Place, Site, Traits
from planner.models.plan.schedule import GapKind
from planner.scheduling.scheduler import schedule

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts()
IDS = CATALOG.protocol_ids()
TRANSPLANTS = [name for name in IDS if name.startswith("ahsct")]
TODAY = date(2026, 11, 22)
EVERYBODY = Traits(
    unknown=frozenset(
        {
            "takes-drug",
            "takes:natalizumab",
            "may-become-pregnant",
            "may-father",
            "wants-children",
            "travels-abroad",
        }
    )
)
DOSE = re.compile(r"\d\s*(mg|milligram|microg|µg|mcg|ml|g/m|mg/m)\b", re.IGNORECASE)


def site(country, first=2026, last=2036):
    holidays = PublicHolidays()
    return SiteCalendar(
        weekend=holidays.weekend(country),
        holidays=holidays.closed_days(country, "", first, last),
    )


@pytest.fixture(scope="module")
def calendar():
    return PlanCalendar(home=site("GB"), centre=site("MX"))


def planned(name, day, calendar, *, step=DAY0, traits=EVERYBODY, away=(), today=TODAY):
    facts = PlanFacts(anchor=AnchorDate(step=step, day=day), traits=traits, away=away)
    return schedule(CATALOG.protocol(name), facts, calendar, today)


def test_all_promised_protocols_are_there():
    kinds = [
        f"msc-{way}-{cells}"
        for way in ("intrathecal", "intravenous")
        for cells in ("cord", "fat", "marrow")
    ]
    assert set(IDS) == {
        "ahsct-cy-atg",
        "ahsct-beam-atg",
        "ahsct-split-dose",
        *kinds,
        "high-efficacy-drug",
        "stay-present-drug",
        "decide-later",
        "no-drug-treatment",
        "msc-trial",
        "other-treatment",
    }


@pytest.mark.slow
def test_nothing_in_the_shipped_content_is_wrong():
    assert CATALOG.problems() == ()


@pytest.mark.parametrize("name", IDS)
def test_every_step_and_phase_has_words_that_fit(name):
    protocol = CATALOG.protocol(name)
    assert TEXTS.find(f"protocols.{name}.title")
    assert TEXTS.find(f"protocols.{name}.notes")
    for phase in protocol.phases:
        assert TEXTS.find(f"phases.{phase.id}.title")
        assert any(step.phase == phase.id for step in protocol.steps), phase.id
    for step in protocol.steps:
        title = TEXTS.find(f"steps.{step.words_id}.title")
        assert title, step.id
        assert len(title) <= 60, title
        summary = TEXTS.find(f"steps.{step.words_id}.summary") or ""
        assert 1 <= len(re.findall(r"[.?!](?=\s|$|\")", summary)) <= 6, summary
        assert TEXTS.find(f"steps.{step.words_id}.prepare") is not None, step.id
        assert TEXTS.find(f"steps.{step.words_id}.bring") is not None, step.id
        for example in step.examples:
            assert TEXTS.find(f"examples.{example.id}"), example.id


def test_no_words_are_left_over_that_no_step_uses():
    steps = [step for name in IDS for step in CATALOG.protocol(name).steps]
    words = {key.split(".")[1] for key in TEXTS.section_keys("steps")}
    assert words == {step.words_id for step in steps}
    examples = {key.split(".")[1] for key in TEXTS.section_keys("examples")}
    assert examples == {example.id for step in steps for example in step.examples}


@pytest.mark.parametrize("name", IDS)
def test_every_step_rule_and_example_names_its_source(name):
    protocol = CATALOG.protocol(name)
    assert protocol.sources
    drugs = {drug.id for drug in CATALOG.drugs()}
    known = {source.id for source in CATALOG.sources()}
    for step in protocol.steps:
        assert step.sources, step.id
        assert set(step.sources) <= known
        told = [rule.sources for rule in step.rules]
        told += [validity.sources for validity in step.validity]
        assert all(told), step.id
        assert all(set(sources) <= known for sources in told)
        for example in step.examples:
            assert example.source in known
            assert not example.drug or example.drug in drugs


@pytest.mark.parametrize("name", IDS)
def test_steps_are_known_by_one_name_and_lean_on_steps_that_exist(name):
    protocol = CATALOG.protocol(name)
    ids = [step.id for step in protocol.steps]
    assert len(ids) == len(set(ids))
    assert DAY0 in ids
    assert {step.phase for step in protocol.steps} <= {p.id for p in protocol.phases}
    for step in protocol.steps:
        anchors = [rule.anchor.step for rule in step.rules]
        anchors += [entry.needed_on.step for entry in step.validity]
        optional = {StepId("trip-out"), StepId("trip-home")}
        assert set(anchors) - optional <= set(ids), step.id


@pytest.mark.parametrize("name", IDS)
def test_a_date_that_only_the_team_can_set_carries_no_rule(name):
    for step in CATALOG.protocol(name).steps:
        assert not (step.set_by_team and step.rules), step.id
        assert step.set_by_team or step.rules or step.id == DAY0, step.id


def test_no_words_of_the_content_tell_a_dose():
    for section in TEXTS.sections():
        for key in TEXTS.section_keys(section):
            assert not DOSE.search(TEXTS.get(key)), key


def test_every_source_can_be_found_and_none_is_a_copy():
    copies = re.compile(r"blogspot|wordpress|vdocuments|scribd|researchgate|slideshare")
    for source in CATALOG.sources():
        told = source.reading in {"own", "article-text", "summary"}
        dated = source.year and source.reading in {"abstract", "full-text", "news"}
        named = source.doi or source.pmid or source.url
        assert told or dated or named, source.id
        assert not copies.search(source.url), source.id


def test_the_stories_of_the_drug_to_stop_are_about_drugs_we_know_and_warn():
    stop = CATALOG.protocol(ProtocolId("ahsct-cy-atg")).step(StepId("stop-drug"))
    assert stop is not None
    assert stop.set_by_team
    assert len({example.drug for example in stop.examples}) >= 10
    assert "rebound" in TEXTS.get("steps.stop-drug.summary")


@pytest.mark.parametrize("name", TRANSPLANTS)
def test_a_transplant_has_everything_a_transplant_needs(name):
    ids = {step.id for step in CATALOG.protocol(name).steps}
    assert {
        "neurologist-consultation",
        "haematologist-consultation",
        "board-decision",
        "mri-baseline",
        "heart-check",
        "lung-check",
        "infection-screen",
        "dental-check",
        "vaccines-inactivated",
        "vaccines-live",
        "fertility-counselling",
        "egg-freezing",
        "sperm-freezing",
        "stop-drug",
        "trip-out",
        "carer-arranged",
        "mobilisation",
        "collection",
        "day0",
        "counts-recover",
        "discharge",
        "infection-precautions",
        "virus-monitoring",
        "revaccination-live",
        "mri-month-6",
        "neurology-month-3",
        "blood-follow-up",
        "thyroid-test",
        "fertility-follow-up",
        "two-year-review",
        "late-effects-check",
    } <= ids


@pytest.mark.slow
@pytest.mark.parametrize("name", IDS)
def test_a_plan_can_be_made_for_any_month_of_several_years(name, calendar):
    protocol = CATALOG.protocol(name)
    day0 = protocol.step(DAY0)
    assert day0 is not None
    closed = calendar.site(Site.CENTRE if day0.site is Site.CENTRE else Site.HOME)
    for number in range(30):
        day = date(2027, 3, 1) + timedelta(days=41 * number)
        while day0.place.keeps_office_days and (
            day.weekday() in closed.weekend or day in closed.holidays
        ):
            day += timedelta(days=1)
        plan = planned(name, day, calendar)
        assert plan.feasible, (day, plan.problems)
        assert plan.problems == (), (day, plan.problems)


@pytest.mark.parametrize("name", TRANSPLANTS)
def test_things_happen_in_the_order_that_protects(name, calendar):
    plan = planned(name, date(2027, 4, 6), calendar)

    def at(step):
        return plan.by_id[StepId(step)]

    first_chemo = plan.by_id.get(StepId("mobilisation#1")) or at("mobilisation")
    for before in ("egg-freezing", "sperm-freezing", "written-consent", "dental-check"):
        assert at(before).end < first_chemo.start
        assert at(before).latest_end < first_chemo.latest
    gap = first_chemo.start - at("vaccines-inactivated").start
    assert gap >= timedelta(weeks=2)
    assert at("vaccines-live").start is None
    gap = at("collection").start - at("irradiated-blood-start").start
    assert gap >= timedelta(days=14)
    assert at("collection").end < at("day0").start < at("discharge").start
    assert at("revaccination-live").earliest >= date(2029, 4, 6)


@pytest.mark.parametrize("name", TRANSPLANTS)
def test_what_the_team_sets_after_a_transplant_gets_no_date_of_ours(name, calendar):
    plan = planned(name, date(2027, 4, 6), calendar)
    open_dates = {gap.step for gap in plan.gaps if gap.kind is GapKind.TEAM_DATE}
    for step in (
        "vaccines-live",
        "covid-vaccine",
        "blood-tests-first-100-days",
        "revaccination-covid",
        "revaccination-rsv",
        "revaccination-pneumococcal-newer",
    ):
        assert plan.by_id[StepId(step)].start is None, step
        assert StepId(step) in open_dates
        told = TEXTS.get(f"steps.{step}.summary").lower()
        assert "your team" in told or "your unit" in told, step


@pytest.mark.parametrize("name", TRANSPLANTS)
def test_thinking_is_tested_before_a_transplant_and_each_year_after(name, calendar):
    plan = planned(name, date(2027, 4, 6), calendar)
    before = plan.by_id[StepId("cognitive-test")]
    assert before.start < plan.by_id[StepId("collection")].start
    yearly = [step for step in plan.steps if step.step.id == "cognitive-test-yearly"]
    assert len(yearly) == 2


def test_a_live_vaccine_has_a_date_of_ours_in_no_plan_before_a_treatment():
    for name in IDS:
        step = CATALOG.protocol(name).step(StepId("vaccines-live"))
        assert step is None or step.set_by_team, name


def test_a_trial_is_not_planned_with_the_timetable_of_a_clinic_that_sells():
    trial = CATALOG.aid.option("msc-trial")
    assert trial.protocols == ("msc-trial",)
    steps = {step.id: step for step in CATALOG.protocol(ProtocolId("msc-trial")).steps}
    paying = CATALOG.protocol(ProtocolId("msc-intravenous-marrow"))
    shared = set(steps) & {step.id for step in paying.steps}
    assert shared == {DAY0, "new-symptoms-later"}
    for name in ("screening", "groups", "crossover", "unblinding", "visits", "consent"):
        assert steps[StepId(f"trial-{name}")].set_by_team, name


@pytest.mark.parametrize("name", TRANSPLANTS)
def test_whom_to_call_at_night_is_known_before_the_first_chemotherapy(name, calendar):
    plan = planned(name, date(2027, 4, 6), calendar)
    told = plan.by_id[StepId("fever-plan-first")]
    first = min(
        step.start
        for step in plan.steps
        if step.start and step.step.id in {"mobilisation", "conditioning"}
    )
    assert told.end < first


@pytest.mark.parametrize("name", ["ahsct-cy-atg", "ahsct-beam-atg"])
def test_two_weeks_lie_between_collection_and_the_ward(name, calendar):
    plan = planned(name, date(2027, 4, 6), calendar)
    collected = plan.by_id[StepId("collection")]
    ward = plan.by_id[StepId("hospital-stay")]
    assert ward.start - collected.end >= timedelta(days=14)


def test_the_published_days_of_the_split_dose_are_kept(calendar):
    plan = planned("ahsct-split-dose", date(2027, 1, 26), calendar)
    days = {
        "mobilisation#1": -11,
        "mobilisation#2": -10,
        "growth-factor-before": -9,
        "collection": -2,
        "split-chemo-second#1": -2,
        "split-chemo-second#2": -1,
        "day0": 0,
    }
    assert {name: plan.by_id[StepId(name)].day for name in days} == days


def test_the_published_days_of_cyclophosphamide_and_atg_are_kept(calendar):
    plan = planned("ahsct-cy-atg", date(2027, 4, 6), calendar)
    chemo = [plan.by_id[StepId(f"conditioning#{n}")].day for n in range(1, 5)]
    atg = [plan.by_id[StepId(f"conditioning-atg#{n}")].day for n in range(1, 6)]
    assert chemo == [-5, -4, -3, -2]
    assert atg == [-5, -4, -3, -2, -1]


def test_the_published_days_of_beam_are_kept_and_those_of_atg_left_open(calendar):
    plan = planned("ahsct-beam-atg", date(2027, 4, 6), calendar)
    assert plan.by_id[StepId("conditioning")].day == -6
    assert plan.by_id[StepId("conditioning-melphalan")].day == -1
    assert plan.by_id[StepId("conditioning-atg")].start is None
    open_dates = {gap.step for gap in plan.gaps if gap.kind is GapKind.TEAM_DATE}
    assert StepId("conditioning-atg") in open_dates


def test_the_first_story_has_time_for_everything(calendar):
    plan = planned("ahsct-cy-atg", date(2027, 4, 6), calendar)
    assert plan.problems == ()
    assert all(step.aim is None or step.aim >= TODAY for step in plan.steps)


def test_the_story_abroad_fits_between_holidays_and_two_weeks_away(calendar):
    away = Away(id=AwayId("a"), first=date(2026, 12, 19), last=date(2027, 1, 1))
    plan = planned(
        "ahsct-split-dose",
        date(2027, 1, 11),
        calendar,
        step=StepId("arrival"),
        traits=Traits(known=frozenset({"takes-drug", "travels-abroad"})),
        away=(away,),
    )
    assert plan.feasible
    assert plan.problems == ()
    assert plan.by_id[StepId("mobilisation#1")].start == date(2027, 1, 15)
    assert plan.by_id[StepId("discharge")].start == date(2027, 2, 7)
    assert all(step.start is None or step.start >= TODAY for step in plan.steps)


@pytest.mark.parametrize("name", IDS)
def test_days_on_a_ward_never_wait_for_a_clinic_to_open(name):
    for step in CATALOG.protocol(name).steps:
        if step.rules and any(
            rule.earliest is not None
            and rule.earliest == rule.latest
            and rule.anchor.step == DAY0
            for rule in step.rules
        ):
            assert not step.keeps_office_days, step.id
            assert step.place is not Place.HOME or not step.attends, step.id


@pytest.mark.parametrize("name", IDS)
def test_a_shipped_protocol_saved_as_the_persons_own_is_read_back(name):
    protocol = CATALOG.protocol(name)
    text = write_protocol(protocol)
    fields = tomllib.loads(text)
    fields_text = text if fields.get("title") else f'title = "Mine"\n{text}'
    own = read_protocol(fields_text, "mine.toml", CATALOG.known_names())
    assert not own.shipped
    assert own.steps == protocol.steps
    assert own.centre_start == protocol.centre_start


def test_one_protocol_is_opened_without_the_others(tmp_path):
    folder = tmp_path / "protocols"
    folder.mkdir()
    (folder / "good.toml").write_text(
        'id = "good"\noption = "decide-later"\n[[step]]\nid = "day0"\nphase = "p"\n',
        encoding="utf-8",
    )
    (folder / "broken.toml").write_text("= = =", encoding="utf-8")
    assert ShippedCatalog(tmp_path).protocol(ProtocolId("good")).id == "good"
