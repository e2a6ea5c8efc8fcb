"""Files that were made of a journey: what is remembered, also over undo and redo."""

from datetime import date

import pytest

from planner.models.document import Audience
from planner.models.ids import AwayId
from planner.models.journey import Action
from planner.models.plan.facts import Away
from planner.services.documents.case import as_last_changed
from planner.services.documents.exports import ExportKind, ExportWish, MadeFile
from planner.services.documents.made_files import (
    file_ending,
    past_export,
    suggested_name,
)
from planner.services.edits.day_edits import put_away
from planner.services.edits.diary_edits import note_export
from tests.builders import a_journey

DAY = date(2026, 11, 22)
MADE = MadeFile(data=b"")
ENDINGS = {
    ExportKind.PDF: "pdf",
    ExportKind.ICS: "ics",
    ExportKind.JSON: "json",
    ExportKind.CSV: "csv",
    ExportKind.FHIR: "fhir.json",
}


@pytest.mark.parametrize("kind", ExportKind)
def test_a_file_is_named_by_its_day_and_kind_and_by_nothing_of_the_person(kind):
    wish = ExportWish(kind=kind, audience=Audience.CARER)
    assert file_ending(kind) == ENDINGS[kind]
    lead = "plan-carer" if kind is ExportKind.PDF else "plan"
    assert suggested_name(wish, DAY) == f"{lead}-2026-11-22.{ENDINGS[kind]}"


def test_a_worksheet_and_a_locked_file_say_so_in_their_names():
    worksheet = ExportWish(worksheet_only=True)
    assert suggested_name(worksheet, DAY) == "worksheet-2026-11-22.pdf"
    locked = suggested_name(ExportWish(), DAY, locked=True)
    assert locked == "plan-doctor-2026-11-22-locked.pdf"


def test_the_audience_is_remembered_of_a_plan_alone():
    def audience(**wish):
        return past_export(a_journey(), ExportWish(**wish), MADE, "f", DAY).audience

    assert audience(audience=Audience.CARER) == "carer"
    assert audience(worksheet_only=True) == ""
    assert audience(kind=ExportKind.ICS) == ""


def _remember(desk, journey):
    export = past_export(journey, ExportWish(), MADE, "plan.pdf", DAY)
    return desk.take(journey, lambda j: note_export(j, export)), export


def test_what_was_undone_before_a_file_was_made_can_be_taken_up_after_it(
    desk, transplant
):
    away = Away(id=AwayId("sea"), first=date(2027, 1, 4), last=date(2027, 1, 8))
    changed = desk.take(transplant, lambda j: put_away(j, away))
    undone = desk.service.undo(changed)
    assert not undone.away
    printed, export = _remember(desk, undone)
    again = desk.service.redo(printed)
    assert again.away == {away.id: away}
    assert again.exports == {export.id: export}
    newest = desk.service.history(again.id)[-1]
    assert (newest.action, newest.undone) == (Action.EXPORTED, False)


def test_taking_back_passes_over_a_file_that_was_made(desk, transplant):
    away = Away(id=AwayId("sea"), first=date(2027, 1, 4), last=date(2027, 1, 8))
    changed = desk.take(transplant, lambda j: put_away(j, away))
    printed, export = _remember(desk, changed)
    undone = desk.service.undo(printed)
    assert (dict(undone.away), dict(undone.exports)) == ({}, {export.id: export})


def test_a_print_tells_the_plan_as_it_was_before_files_were_made_of_it(
    desk, transplant
):
    printed, export = _remember(desk, transplant)
    assert export.revision == transplant.revision
    assert as_last_changed(printed) == transplant
    away = Away(id=AwayId("sea"), first=date(2027, 1, 4), last=date(2027, 1, 8))
    later = desk.take(printed, lambda j: put_away(j, away))
    assert as_last_changed(later) == later
