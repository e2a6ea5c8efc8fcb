"""What a centre says of the rules is kept, and what it has otherwise moves the plan."""

from datetime import date, timedelta

import pytest

from planner.models.answers import RulesTold
from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import SourceId, StepId
from planner.models.plan.facts import Done, StepFacts
from planner.models.plan.protocol import Duration, StepKind, Validity
from planner.models.rules.refusals import Refusals
from planner.models.structs import replace
from planner.services.edits.plan_edits import change_protocol
from planner.services.edits.rules.rule_edits import confirm_rules, find_rules_refusals
from planner.services.edits.rules.rule_list import confirmed, plan_rules, rules_of
from planner.services.edits.rules.rule_values import with_own_value
from planner.services.views.centre.rules_view import confirmed_line, rules_view
from planner.services.words.speaker import Speaker
from tests.builders import a_rule, a_step
from tests.services.documents.conftest import CATALOG, Desk

TODAY = date(2026, 11, 22)
SPEAKER = Speaker(CATALOG.texts("en"))
WHO = SourceId("City Hospital, 2026-11-20")


def told(**answers):
    return RulesTold(
        on=date(2026, 11, 20),
        by="City Hospital",
        answers={key.replace("__", "."): text for key, text in answers.items()},
    )


@pytest.fixture
def plan(tmp_path):
    desk = Desk(tmp_path)
    journey = desk.start("ahsct-at-home")
    yield desk, journey, desk.service.schedule(journey)
    desk.store.close()


def code_of(call, *arguments):
    with pytest.raises(PlannerError) as refused:
        call(*arguments)
    return refused.value.code


def test_every_rule_of_a_treatment_is_asked_once_with_its_source(plan):
    _, journey, schedule = plan
    rules = plan_rules(journey, schedule)
    keys = [one.key for one in rules]
    assert len(keys) == len(set(keys)) > 30
    assert all(one.sources and one.value for one in rules)
    asked = {one.step for one in rules}
    assert StepId("mobilisation") in asked
    assert not any(journey.plan.protocol.step(one).set_by_team for one in asked)


@pytest.mark.parametrize("story", ["ahsct-at-home", "split-dose-abroad"])
def test_a_rule_calls_a_step_that_repeats_by_its_title(tmp_path, story):
    desk = Desk(tmp_path)
    journey = desk.start(story)
    schedule = desk.service.schedule(journey)
    steps = journey.plan.protocol.steps
    repeated = {one.id for one in steps if one.repeat is not None}
    told = " ".join(row.words for row in rules_view(journey, schedule, SPEAKER).rows)
    desk.store.close()
    assert repeated
    assert [one for one in repeated if f"“{one}”" in told or f" {one}:" in told] == []
    assert "Thyroid test: starts" in told


def test_what_is_done_asks_nothing_any_more(plan):
    desk, journey, _ = plan
    facts = {
        StepId("mobilisation"): StepFacts(done=Done(day=TODAY - timedelta(days=9)))
    }
    begun = replace(journey, facts=facts)
    rules = plan_rules(begun, desk.service.schedule(begun))
    assert "mobilisation.when" not in {one.key for one in rules}


def test_right_is_kept_with_who_and_when_and_moves_nothing(plan):
    desk, journey, schedule = plan
    edit = confirm_rules(journey, schedule, told(mobilisation__when="right"), TODAY)
    preview = desk.service.preview(journey, edit)
    assert preview.difference.moves == ()
    assert edit.journey.plan is journey.plan
    recorded = desk.service.record(journey, edit)
    line = confirmed_line(recorded, desk.service.schedule(recorded), SPEAKER)
    count = len(plan_rules(journey, schedule))
    assert line == (
        f"1 of {count} rules of this plan confirmed, by City Hospital, 20 Nov 2026"
    )
    assert desk.service.undo(recorded).confirmed == {}


def test_another_value_becomes_the_centres_own_rule_and_moves_the_plan(plan):
    desk, journey, schedule = plan
    key = "hospital-stay.length"
    before = schedule.by_id[StepId("hospital-stay")]
    days = (before.end - before.start).days + 1
    answers = RulesTold(by="City Hospital", answers={key: f"{days + 5} days"})
    edit = confirm_rules(journey, schedule, answers, TODAY)
    preview = desk.service.preview(journey, edit)
    assert preview.difference.moves
    after = desk.service.record(journey, edit)
    step = after.plan.protocol.step(StepId("hospital-stay"))
    assert step.duration == Duration(min=days + 5, aim=days + 5, max=None)
    kept = after.confirmed[key]
    assert (kept.by, kept.on, kept.own) == ("City Hospital", TODAY, True)
    now = desk.service.schedule(after)
    row = next(one for one in rules_view(after, now, SPEAKER).rows if one.key == key)
    assert (row.own, "City Hospital" in row.confirmed) == (True, True)
    back = desk.service.undo(after)
    assert (back.plan, back.confirmed) == (journey.plan, journey.confirmed)


def test_a_confirmation_of_another_value_is_none(plan):
    _, journey, schedule = plan
    edit = confirm_rules(journey, schedule, told(mobilisation__when="right"), TODAY)
    rules = plan_rules(edit.journey, schedule)
    assert set(confirmed(rules, edit.journey.confirmed)) == {"mobilisation.when"}
    changed = tuple(
        replace(one, value="from -1 day") if one.key == "mobilisation.when" else one
        for one in rules
    )
    assert confirmed(changed, edit.journey.confirmed) == {}


def test_a_confirmation_can_be_taken_back(plan):
    _, journey, schedule = plan
    edit = confirm_rules(journey, schedule, told(mobilisation__when="right"), TODAY)
    back = confirm_rules(
        edit.journey, schedule, told(mobilisation__when="forget"), TODAY
    )
    assert back.journey.confirmed == {}


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({}, "rule.nothing"),
        ({"nobody.when": "right"}, "rule.unknown"),
        ({"mobilisation.when": "when they like"}, "rule.unreadable"),
        ({"hospital-stay.length": "20 to 28 days, best 40"}, "rule.best-outside"),
        ({"mobilisation.when": "+2 days"}, "rule.other-side"),
        ({"mobilisation.when": "2 days"}, "rule.never-fits"),
        ({"collection.when": "-2 days"}, "rule.other-side"),
        ({"collection.when": "12 to 10 days"}, "rule.backwards"),
        ({"collection.length": "28 to 20 days"}, "rule.backwards"),
        ({"collection.length": "9999 days"}, "rule.too-long"),
        ({"mri-baseline.good-for": "-3 days"}, "rule.good-for"),
        ({"mri-baseline.good-for": "0 days"}, "rule.good-for"),
        ({"mri-baseline.good-for": "9999 days"}, "rule.too-long"),
        ({"mri-baseline.good-for": "3 days"}, "rule.never-fits"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_is_half_taken(plan, answers, code):
    _, journey, schedule = plan
    said = RulesTold(by="City Hospital", answers=answers)
    assert code_of(confirm_rules, journey, schedule, said, TODAY) == code


def test_nobody_has_said_it_tomorrow_and_somebody_has_to_say_it(plan):
    _, journey, schedule = plan
    early = replace(told(mobilisation__when="right"), on=TODAY + timedelta(days=1))
    assert code_of(confirm_rules, journey, schedule, early, TODAY) == "rule.in-future"
    nobody = replace(told(mobilisation__when="right"), by="")
    if journey.plan.centre is None:
        code = code_of(confirm_rules, journey, schedule, nobody, TODAY)
        assert code == "rule.no-centre"


def test_nobody_said_long_before_the_plan_what_it_assumes(plan):
    _, journey, schedule = plan
    said = replace(told(mobilisation__when="right"), on=date(1980, 1, 1))
    assert code_of(confirm_rules, journey, schedule, said, TODAY) == "rule.too-long-ago"


def test_all_that_cannot_be_right_is_told_at_once_each_at_its_rule(plan):
    _, journey, schedule = plan
    said = RulesTold(
        on=date(1980, 1, 1),
        by="City Hospital",
        answers={
            "mobilisation.when": "+2 days",
            "collection.length": "28 to 20 days",
            "mri-baseline.good-for": "0 days",
        },
    )
    found = Refusals()
    find_rules_refusals(journey, schedule, said, TODAY, found)
    assert {(one.place, one.code) for one in found.found} == {
        ("on", "rule.too-long-ago"),
        ("answers.mobilisation.when", "rule.other-side"),
        ("answers.collection.length", "rule.backwards"),
        ("answers.mri-baseline.good-for", "rule.good-for"),
    }


def test_values_that_are_fine_alone_and_never_together_are_told_at_both(plan):
    _, journey, schedule = plan
    answers = {"mobilisation.when": "4 weeks", "collection.when": "4 to 5 weeks"}
    found = Refusals()
    said = RulesTold(by="City Hospital", answers=answers)
    find_rules_refusals(journey, schedule, said, TODAY, found)
    assert {(one.place, one.code) for one in found.found} == {
        ("answers.mobilisation.when", "rule.never-fits"),
        ("answers.collection.when", "rule.never-fits"),
    }


def offsets(rule):
    return tuple(
        None if one is None else str(one)
        for one in (rule.earliest, rule.aim, rule.latest)
    )


@pytest.mark.parametrize(
    ("old", "text", "new"),
    [
        (
            ("-3 months", "-4 weeks", "-1 day"),
            "2 months to 3 weeks",
            ("-2 months", "-4 weeks", "-3 weeks"),
        ),
        (
            ("-3 months", "-4 weeks", "-1 day"),
            "5 weeks",
            ("-5 weeks", "-5 weeks", "-5 weeks"),
        ),
        (
            ("1 month", "2 months", "3 months"),
            "4 to 6 months, best 5",
            ("4 months", "5 months", "6 months"),
        ),
        (
            ("-3 months", "-4 weeks", "-1 day"),
            "28 to 20 days",
            ("-4 weeks", "-4 weeks", "-20 days"),
        ),
        (("-3 weeks", "-2 days", "0 days"), "+2 days", ("2 days", "2 days", "2 days")),
        ((None, "-6 days", None), "8 days", (None, "-8 days", None)),
        (("14 days", "20 days", None), "21 days", ("3 weeks", "3 weeks", None)),
        (
            ("-2 weeks", "0 days", "4 weeks"),
            "-1 week to 2 weeks",
            ("-1 week", "0 days", "2 weeks"),
        ),
    ],
)
def test_a_distance_is_read_on_the_side_on_which_the_rule_lies(old, text, new):
    step = a_step("mri", a_rule(*old))
    (rule,) = [one for one in rules_of(step) if one.rule is not None]
    changed = with_own_value(step, rule, text, WHO).rules[0]
    assert offsets(changed) == new
    assert changed.sources == (WHO,)


@pytest.mark.parametrize(
    ("old", "text", "new"),
    [
        ((14, 18, 42), "20 to 28 days, best 24 days", (20, 24, 28)),
        ((14, 18, 42), "20 to 28", (20, 20, 28)),
        ((1, 1, 3), "2 days", (2, 2, 2)),
        ((10, 14, None), "3 weeks", (21, 21, None)),
    ],
)
def test_a_length_is_read_in_days_or_weeks(old, text, new):
    least, aim, most = old
    step = a_step("stay", duration=Duration(min=least, aim=aim, max=most))
    (rule,) = [one for one in rules_of(step) if one.days is not None]
    text = text if any(unit in text for unit in ("day", "week")) else f"{text} days"
    found = with_own_value(step, rule, text, WHO).duration
    assert (found.min, found.aim, found.max) == new


def test_how_long_a_result_is_good_is_the_centres_own():
    step = a_step(
        "mri",
        kind=StepKind.TEST,
        validity=(Validity(good_for=Offset.parse("90 days")),),
    )
    (rule,) = [one for one in rules_of(step) if one.validity is not None]
    changed = with_own_value(step, rule, "60 days", WHO).validity[0]
    assert (str(changed.good_for), changed.sources) == ("60 days", (WHO,))


def test_a_newer_timetable_keeps_what_the_centre_has_otherwise(plan):
    _, journey, schedule = plan
    said = replace(told(), answers={"hospital-stay.length": "30 days"})
    own = confirm_rules(journey, schedule, said, TODAY).journey
    newer = replace(CATALOG.protocol(journey.plan.protocol.id), version=99)
    taken = change_protocol(own, newer).journey
    assert taken.plan.protocol.version == 99
    assert taken.plan.protocol.step(StepId("hospital-stay")).duration == (
        own.plan.protocol.step(StepId("hospital-stay")).duration
    )
    other = replace(newer, id="another")
    lapsed = change_protocol(own, other, journey.plan.option).journey
    assert lapsed.plan.protocol.steps == other.steps
