from dataclasses import replace
from datetime import date

import pytest

from planner.content.catalog import ShippedCatalog
from planner.models.civil import Offset
from planner.models.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.ids import DAY0, OptionId
from planner.scheduling.scheduler import schedule
from planner.services.protocol_draft import (
    FieldsRefusedError,
    StepFields,
    fields_of,
    new_step,
    newer_shipped,
    own_copy,
    put_phase,
    put_step,
    remove_step,
    sheet_problems,
    step_from,
)
from planner.services.speaker import Speaker
from tests.builders import a_journey, a_step

CATALOG = ShippedCatalog()
SPEAKER = Speaker(CATALOG.texts("en"))
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
    assert sheet_problems(copy) == ()


@pytest.mark.parametrize("protocol", SHIPPED, ids=lambda one: one.id)
def test_fields_that_nobody_touched_change_nothing(protocol):
    copy = own_copy(protocol, protocol.option, SPEAKER)
    for step in copy.steps:
        assert step_from(fields_of(step, SPEAKER), step) == step


def test_a_sheet_from_nothing_has_day_0_and_can_grow():
    sheet = own_copy(None, OptionId("ahsct-cy-atg"), SPEAKER)
    assert sheet_problems(sheet) == ()
    sheet = put_phase(sheet, "Before")
    empty = new_step(sheet, sheet.phases[-1].id)
    step = step_from(
        StepFields(title="MRI", phase=sheet.phases[-1].id, aim="-5"), empty
    )
    sheet = put_step(sheet, step)
    assert {key: start for key, start, _ in dates(sheet)}[step.id] == date(2027, 5, 27)


def test_typed_numbers_are_days_and_words_are_distances():
    step = step_from(
        StepFields(
            title="A", phase="p", earliest="-3 weeks", aim="\u22125", latest="2"
        ),
        a_step("a"),
    )
    rule = step.rules[0]
    assert (rule.earliest, rule.aim, rule.latest) == (
        Offset(days=-21),
        Offset(days=-5),
        Offset(days=2),
    )


def test_every_field_that_cannot_be_read_is_named_at_once():
    fields = StepFields(
        title=" ", phase="p", aim="soon", min_days="x", every="often", good_for="-"
    )
    with pytest.raises(FieldsRefusedError) as refused:
        step_from(fields, a_step("a"))
    assert set(refused.value.errors) == {
        "title",
        "aim",
        "min_days",
        "every",
        "good_for",
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
