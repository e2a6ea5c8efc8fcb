from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.ids import DAY0, OptionId, SourceId
from planner.models.plan.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.plan.protocol import Duration, Validity, Wording
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.sheet.protocol_draft import (
    new_step,
    newer_shipped,
    own_copy,
    put_phase,
    put_step,
    remove_phase,
    remove_step,
    rename_phase,
)
from planner.services.sheet.sheet_problems import sheet_problems
from planner.services.sheet.step_fields import (
    Need,
    RuleFields,
    StepFields,
    ValidityFields,
    fields_of,
)
from planner.services.sheet.step_reading import FieldsRefusedError, step_from
from planner.services.words.speaker import Speaker
from tests.builders import a_journey, a_rule, a_step

CATALOG = shipped_catalog()
SPEAKER = Speaker(CATALOG.texts("en"))
KNOWN = frozenset(one.id for one in CATALOG.sources())
TODAY = date(2026, 11, 22)
SHIPPED = CATALOG.protocols()


def dates(protocol):
    facts = PlanFacts(anchor=AnchorDate(day=date(2027, 6, 1)))
    found = schedule(protocol, facts, PlanCalendar(), TODAY)
    return [(step.id, step.start, step.end) for step in found.steps]


@pytest.mark.parametrize("protocol", SHIPPED, ids=lambda one: one.id)
def test_an_own_copy_keeps_every_date_and_has_words_of_its_own(protocol):
    copy = own_copy(protocol, protocol.option, SPEAKER)
    assert dates(copy) == dates(protocol)
    assert not copy.shipped
    assert all(step.wording and step.wording.title for step in copy.steps)
    assert sheet_problems(copy, SPEAKER, KNOWN) == ()


@pytest.mark.parametrize("protocol", SHIPPED, ids=lambda one: one.id)
def test_fields_that_nobody_touched_change_nothing(protocol):
    copy = own_copy(protocol, protocol.option, SPEAKER)
    for step in copy.steps:
        assert step_from(fields_of(step, SPEAKER), step, SPEAKER.texts) == step


def test_a_sheet_from_nothing_has_day_0_and_can_grow():
    sheet = own_copy(None, OptionId("ahsct-cy-atg"), SPEAKER)
    assert sheet_problems(sheet, SPEAKER, KNOWN) == ()
    sheet = put_phase(sheet, "Before")
    empty = new_step(sheet, sheet.phases[-1].id)
    step = step_from(
        StepFields(
            title="MRI", phase=sheet.phases[-1].id, rules=(RuleFields(aim="-5"),)
        ),
        empty,
        SPEAKER.texts,
    )
    sheet = put_step(sheet, step)
    assert {key: start for key, start, _ in dates(sheet)}[step.id] == date(2027, 5, 27)


def test_typed_numbers_are_days_and_words_are_distances():
    step = step_from(
        StepFields(
            title="A",
            phase="p",
            rules=(RuleFields(earliest="-3 weeks", aim="\u22125", latest="2"),),
        ),
        a_step("a"),
        SPEAKER.texts,
    )
    rule = step.rules[0]
    assert (rule.earliest, rule.aim, rule.latest) == (
        Offset(days=-21),
        Offset(days=-5),
        Offset(days=2),
    )


def test_every_field_that_cannot_be_read_is_named_at_once():
    fields = StepFields(
        title=" ",
        phase="p",
        rules=(RuleFields(aim="-5"), RuleFields(aim="soon")),
        min_days="x",
        every="often",
        validity=(ValidityFields(good_for="-"),),
    )
    with pytest.raises(FieldsRefusedError) as refused:
        step_from(fields, a_step("a"), SPEAKER.texts)
    assert set(refused.value.errors) == {
        "title",
        "rules.1.aim",
        "min_days",
        "every",
        "validity.0.good_for",
    }


def test_day_0_is_never_taken_away():
    sheet = own_copy(SHIPPED[0], SHIPPED[0].option, SPEAKER)
    assert remove_step(sheet, DAY0).step(DAY0) is not None


def test_a_newer_shipped_timetable_is_only_offered():
    old = replace(SHIPPED[0], version=0)
    journey = a_journey(protocol=old)
    assert newer_shipped(journey, CATALOG) == SHIPPED[0]
    assert newer_shipped(a_journey(protocol=SHIPPED[0]), CATALOG) is None
    own = own_copy(old, old.option, SPEAKER)
    assert newer_shipped(a_journey(protocol=own), CATALOG) is None


def test_every_rule_condition_and_mark_of_a_step_can_be_written():
    fields = StepFields(
        title="Blood test",
        phase="p",
        doubtful=True,
        attends=False,
        key=True,
        rules=(
            RuleFields(anchor="admission", aim="-3", doubtful=True),
            RuleFields(anchor="chemo", anchor_end="end", binds="end", latest="2 weeks"),
            RuleFields(),
        ),
        every="1 month",
        count="3",
        after_previous=True,
        needs=(("wants-children", Need.ANY), ("progressive", Need.NONE)),
        validity=(
            ValidityFields(good_for="30", needed_on="chemo"),
            ValidityFields(good_for="3 months"),
        ),
        sources="Day sheet, page 2; nct-1; Day sheet, page 2",
    )
    step = step_from(fields, a_step("a"), SPEAKER.texts)
    assert [rule.anchor.step for rule in step.rules] == ["admission", "chemo"]
    assert [rule.doubtful for rule in step.rules] == [True, False]
    assert step.is_unclear
    assert step.repeat.after_previous
    assert step.condition.any_of == ("wants-children",)
    assert step.condition.none_of == ("progressive",)
    assert [str(one.good_for) for one in step.validity] == ["30 days", "3 months"]
    assert step.sources == ("Day sheet, page 2", "nct-1")
    written = replace(fields, rules=fields_of(step, SPEAKER).rules)
    assert step_from(written, step, SPEAKER.texts).rules == step.rules


def test_a_rule_that_is_taken_out_leaves_the_others_with_their_sources():
    rules = tuple(
        a_rule(aim=f"-{days} days", sources=(SourceId(f"source-{days}"),))
        for days in (1, 2, 3)
    )
    step = a_step("a", *rules, wording=Wording(title="A"))
    fields = fields_of(step, SPEAKER)
    left = step_from(replace(fields, rules=fields.rules[::2]), step, SPEAKER.texts)
    assert left.rules == rules[::2]


def test_a_phase_is_renamed_and_its_steps_survive_when_it_goes():
    sheet = own_copy(SHIPPED[0], SHIPPED[0].option, SPEAKER)
    count = len(sheet.steps)
    sheet = rename_phase(sheet, sheet.phases[1].id, "My weeks")
    assert sheet.phases[1].title == "My weeks"
    while len(sheet.phases) > 1:
        sheet = remove_phase(sheet, sheet.phases[-1].id)
    assert remove_phase(sheet, sheet.phases[0].id) == sheet
    assert {step.phase for step in sheet.steps} == {sheet.phases[0].id}
    assert len(sheet.steps) == count
    assert sheet_problems(sheet, SPEAKER, KNOWN) == ()


def test_trouble_of_a_sheet_names_its_step_its_field_and_no_id():
    sheet = own_copy(SHIPPED[0], SHIPPED[0].option, SPEAKER)
    step = next(one for one in sheet.steps if one.rules)
    turned = replace(
        step.rules[0],
        earliest=Offset(days=9),
        aim=Offset(days=5),
        latest=Offset(days=1),
    )
    wrong = replace(
        step, rules=(*step.rules, turned), duration=Duration(min=3, aim=2, max=1)
    )
    found = sheet_problems(put_step(sheet, wrong), SPEAKER, KNOWN)
    assert {one.step for one in found} == {step.id}
    assert {one.field for one in found} == {
        f"rules.{len(step.rules)}.earliest",
        "min_days",
    }
    told = [SPEAKER.error(one.error) for one in found]
    assert all(SPEAKER.step_title(step) in words for words in told)


@pytest.mark.parametrize("where", ["step", "rule", "result"])
def test_a_source_that_no_file_could_name_is_told_wherever_it_stands(where):
    sheet = own_copy(SHIPPED[0], SHIPPED[0].option, SPEAKER)
    step = next(one for one in sheet.steps if one.rules)
    lost = (SourceId("nobody-knows"),)
    wrong = {
        "step": replace(step, sources=lost),
        "rule": replace(step, rules=(replace(step.rules[0], sources=lost),)),
        "result": replace(
            step, validity=(Validity(good_for=Offset(days=900), sources=lost),)
        ),
    }[where]
    field = {"step": "", "rule": "rules.0.", "result": "validity.0."}[where]
    found = sheet_problems(put_step(sheet, wrong), SPEAKER, KNOWN)
    assert [(one.step, one.field, one.error.code) for one in found] == [
        (step.id, f"{field}sources", "source.unknown")
    ]
