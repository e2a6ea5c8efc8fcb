"""The calendar, the table and the care plan tell the schedule and nothing else."""

import re
from datetime import date

from planner.models.document import Answered
from planner.models.ids import JourneyId, StepId
from planner.models.journey import Contact, ContactRole, PlanState
from planner.models.plan.facts import AnchorDate, Booking
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.documents.calendar.calendar_document import (
    CalendarWishes,
    calendar_document,
)
from planner.services.documents.calendar.calendar_trail import event_uid
from planner.services.documents.data_tables import care_plan, steps_table
from planner.services.edits import centre_edits, plan_edits, step_edits

PLAIN = CalendarWishes()
STORY_DAY = date(2026, 11, 22)


def events_of(case, wishes=PLAIN):
    return {event.uid: event for event in calendar_document(case, wishes).events}


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


def test_uids_stay_when_day_0_moves(desk, transplant):
    before = events_of(desk.case(transplant))
    anchor = AnchorDate(day=date(2027, 4, 13))
    moved = desk.take(
        transplant, lambda j: plan_edits.move_anchor(j, anchor, STORY_DAY)
    )
    assert before.keys() == events_of(desk.case(moved)).keys()


def test_privacy_mode_tells_nothing(case):
    document = calendar_document(case, CalendarWishes(private=True))
    titles = {"Appointment", "Appointment (not agreed)"}
    assert {event.title for event in document.events} <= titles
    for event in document.events:
        assert (event.description, event.place, event.contact) == ("", "", "")
    assert document.name == "My dates"
    names = {word for row in case.rows for word in re.split(r"[-#]", row.id)}
    for event in document.events:
        assert not names & set(re.split(r"[-@#]", event.uid)), "nor does the UID"


def test_the_uid_of_a_step_is_the_same_in_every_version_of_the_program():
    uid = event_uid(
        JourneyId("e4a0164d5991451695a500492fc4a937"), StepId("mri-baseline")
    )
    assert uid == "a0a2f9fc-68a4-5fa6-8fe6-0a815f2b9df7"


def test_a_title_begins_with_its_word_and_ends_with_the_day_number(desk, transplant):
    case = desk.case(transplant)
    events = events_of(case)
    for row in case.rows:
        if row.start and row.day not in {None, 0}:
            event = events[event_uid(transplant.id, row.id)]
            wished = " (not agreed)" if event.tentative else ""
            number = case.speaker.day_number(row.day)
            assert event.title == f"{row.title} \N{MIDDLE DOT} {number}{wished}"
    day0 = events[event_uid(transplant.id, StepId("day0"))].title
    assert day0 == "Your cells come back \N{MIDDLE DOT} Day 0 (not agreed)"


def test_only_an_agreed_visit_takes_the_time_of_the_person(desk, transplant):
    stay = desk.case(transplant).schedule.by_id[StepId("hospital-stay")].start
    journey = desk.take(
        transplant,
        lambda j: step_edits.book(
            j, "mri-baseline", Booking(day=date(2027, 2, 2), time="9:30")
        ),
        lambda j: step_edits.book(
            j, "hospital-stay", Booking(day=stay, end=date(2027, 4, 23))
        ),
    )
    events = events_of(desk.case(journey))
    mri = event_uid(journey.id, StepId("mri-baseline"))
    assert [uid for uid, event in events.items() if event.busy] == [mri]
    told = events[event_uid(journey.id, StepId("hospital-stay"))]
    assert not told.tentative
    assert not told.title.endswith("(not agreed)")


def test_an_entry_tells_where_and_with_whom(desk, transplant):
    lind = Contact(role=ContactRole.NEUROLOGIST, name="Dr Lind", phone="+46 18 611")
    journey = desk.take(transplant, lambda j: centre_edits.put_contact(j, lind))
    events = events_of(desk.case(journey))
    seen = events[event_uid(journey.id, StepId("neurologist-consultation"))]
    assert seen.contact == "Dr Lind, +46 18 611"
    assert "With: Dr Lind, +46 18 611\n" in seen.description
    collected = events[event_uid(journey.id, StepId("collection"))]
    assert collected.place == "transplant unit or ward, City Hospital, Uppsala"
    assert collected.contact.startswith("City Hospital")


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


def test_a_window_of_the_table_does_not_begin_in_the_past(case):
    table = steps_table(case)
    heads = [column.title for column in table.columns]
    place = heads.index(case.say("csv.earliest"))
    told = {row[0].text: row[place].text for row in table.rows}
    open_steps = [
        one
        for one in case.schedule.steps
        if one.facts.done is None and not (one.latest and one.latest < case.made_on)
    ]
    for one in open_steps:
        first = told[one.id]
        assert not first or first >= case.made_on.isoformat()
    assert any(one.earliest and one.earliest < case.made_on for one in open_steps)


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


def test_a_summary_tells_drugs_with_their_days_and_what_nobody_told(desk, transplant):
    told = care_plan(desk.case(transplant))
    assert [one.name for one in told.medicines.items] == [
        "natalizumab",
        "dimethyl fumarate",
    ]
    assert told.medicines.items[0].since == "2023-02"
    assert "10 Nov 2026" in told.medicines.items[0].more
    assert told.problems.items[0].since == transplant.profile.onset
    assert told.allergies.answered is Answered.UNTOLD
    assert told.multiple_sclerosis
    assert told.carer[0].startswith("Johan Berg")


def test_a_list_that_was_answered_with_none_is_not_untold(desk, transplant):
    none = frozenset({"allergies", "vaccines"})
    profile = replace(transplant.profile, none_of=none)
    told = care_plan(desk.case(replace(transplant, profile=profile)))
    assert told.allergies.answered is Answered.NONE
    assert told.vaccines.answered is Answered.NONE
    assert told.medicines.answered is Answered.TOLD
