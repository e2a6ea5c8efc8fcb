"""The calendar, the table and the care plan tell the schedule and nothing else."""

import re
from datetime import date

from planner.models.ids import EntryId, JourneyId, StepId
from planner.models.journey import ExportRecord, PlanState
from planner.models.plan.facts import AnchorDate, Booking
from planner.models.plan.protocol import Wording
from planner.models.plan.schedule import StepState
from planner.services.documents.calendar.calendar_document import (
    CalendarWishes,
    calendar_document,
    event_uid,
)
from planner.services.documents.data_tables import care_plan, steps_table
from planner.services.edits import diary_edits, own_steps, plan_edits, step_edits
from tests.builders import a_step

PLAIN = CalendarWishes()
STORY_DAY = date(2026, 11, 22)


def events_of(case, wishes=PLAIN):
    return {event.uid: event for event in calendar_document(case, wishes).events}


def was_exported(desk, journey):
    record = ExportRecord(
        id=EntryId("c"),
        kind="ics",
        audience="me",
        on=STORY_DAY,
        revision=journey.revision,
        file_name="plan.ics",
    )
    return desk.take(journey, lambda j: diary_edits.note_export(j, record))


def test_every_dated_step_is_one_event_on_its_days(case):
    document = calendar_document(case, PLAIN)
    dated = {
        event_uid(case.journey.id, row.id): (row.start, row.end)
        for row in case.rows
        if row.start
    }
    found = {one.uid: (one.first, one.last) for one in document.events}
    assert found == dated
    assert len(document.events) == len(found)


def test_uids_stay_and_the_sequence_rises_when_day_0_moves(desk, transplant):
    before = events_of(desk.case(transplant))
    anchor = AnchorDate(day=date(2027, 4, 13))
    moved = desk.take(
        transplant, lambda j: plan_edits.move_anchor(j, anchor, STORY_DAY)
    )
    after = events_of(desk.case(moved))
    assert before.keys() == after.keys()
    assert all(after[uid].sequence > before[uid].sequence for uid in before)


def test_a_dropped_step_is_cancelled_in_the_calendar(desk, transplant, first_dated):
    journey = desk.take(
        transplant, lambda j: step_edits.cancel(j, first_dated.id, "no")
    )
    event = events_of(desk.case(journey))[event_uid(journey.id, first_dated.id)]
    assert event.cancelled
    assert not event.alarms


def test_steps_that_are_no_more_are_cancelled_once_a_calendar_was_made(
    desk, transplant
):
    own = a_step("own-thing", phase="own", wording=Wording(title="A walk"))
    journey = desk.take(transplant, lambda j: own_steps.put_own_step(j, own))
    gone = desk.take(journey, lambda j: own_steps.remove_own_step(j, own.id))
    uid = event_uid(journey.id, own.id)
    assert uid not in events_of(desk.case(gone))
    exported = was_exported(desk, gone)
    assert events_of(desk.case(exported))[uid].cancelled


def test_steps_of_an_earlier_plan_are_cancelled_once_a_calendar_was_made(
    desk, transplant
):
    journey = was_exported(desk, transplant)
    before = events_of(desk.case(journey))
    catalog = desk.service.catalog
    protocol = catalog.protocol("stay-present-drug")
    other = desk.take(
        journey,
        lambda j: plan_edits.change_protocol(j, protocol, protocol.option, "changed"),
    )
    case = desk.case(other)
    after = events_of(case)
    assert before.keys() <= after.keys()
    for uid in before.keys() - {event_uid(other.id, row.id) for row in case.rows}:
        assert after[uid].cancelled


def test_privacy_mode_tells_nothing(case):
    document = calendar_document(case, CalendarWishes(private=True))
    assert {event.title for event in document.events} <= {"Appointment"}
    assert not any(event.description or event.place for event in document.events)
    told = document.name.casefold()
    assert "treat" not in told
    assert "ms" not in told.split()
    names = {word for row in case.rows for word in re.split(r"[-#]", row.id)}
    for event in document.events:
        assert not names & set(re.split(r"[-@#]", event.uid)), "nor does the UID"


def test_the_uid_of_a_step_is_the_same_in_every_version_of_the_program():
    uid = event_uid(
        JourneyId("e4a0164d5991451695a500492fc4a937"), StepId("mri-baseline")
    )
    assert uid == "a0a2f9fc-68a4-5fa6-8fe6-0a815f2b9df7"


def test_titles_carry_the_day_number(desk, transplant):
    case = desk.case(transplant)
    events = events_of(case)
    for row in case.rows:
        if row.start and row.day is not None:
            title = events[event_uid(transplant.id, row.id)].title
            assert title.endswith(row.title)
            assert title.count(case.speaker.day_number(row.day)) == 1


def test_alarms_are_for_what_lies_ahead(desk, transplant, first_dated):
    events = calendar_document(desk.case(transplant), CalendarWishes(alarms=(1, 7)))
    for event in events.events:
        assert event.alarms == ((1, 7) if event.last >= STORY_DAY else ())


def test_an_agreed_date_is_firm_and_an_aim_is_tentative(desk, transplant, first_dated):
    booking = Booking(day=first_dated.start, time="10:30")
    journey = desk.take(
        transplant, lambda j: step_edits.book(j, first_dated.id, booking)
    )
    case = desk.case(journey)
    events = events_of(case)
    booked = events[event_uid(journey.id, first_dated.id)]
    assert (booked.tentative, booked.time) == (False, "10:30")
    for row in case.rows:
        if row.start and row.state is StepState.PLANNED:
            assert events[event_uid(journey.id, row.id)].tentative


def test_the_table_has_one_row_a_step_with_iso_dates(case):
    table = steps_table(case)
    heads = [column.title for column in table.columns]
    assert [row[0].text for row in table.rows] == [row.id for row in case.rows]
    for cells, row in zip(table.rows, case.rows, strict=True):
        told = dict(zip(heads, (cell.text for cell in cells), strict=True))
        assert told["title"] == row.title
        assert told["start"] == (row.start.isoformat() if row.start else "")
        assert told["state"] == row.state_word


def test_the_care_plan_has_every_step_with_its_dates_and_state(case):
    document = care_plan(case)
    told = [(one.id, one.first, one.last, one.state) for one in document.activities]
    assert told == [(row.id, row.start, row.end, row.state.value) for row in case.rows]
    plan = case.journey.plan
    assert document.plan_state == (plan.state if plan else PlanState.CONSIDERING)
    for one in document.activities:
        if one.first:
            assert document.first <= one.first <= document.last


def test_data_documents_are_the_same_each_time(desk, case):
    again = desk.case(desk.service.open(case.journey.id))
    assert calendar_document(again, PLAIN) == calendar_document(case, PLAIN)
    assert steps_table(again) == steps_table(case)
    assert care_plan(again) == care_plan(case)
