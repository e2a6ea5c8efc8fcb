"""The hand-over: each check once, in one part, with names only where they were told."""

from datetime import date

import pytest

from planner.models.document import Audience, Table
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, EntryId, StepId
from planner.models.journey import Contact, ContactRole, DiaryEntry
from planner.models.plan.facts import Booking, Done
from planner.services.documents.after.care_roles import care_rows
from planner.services.documents.after.hand_over import hand_over
from planner.services.documents.parts.sections import PrintWishes, Section
from planner.services.documents.plan_document import plan_document
from planner.services.edits import centre_edits, step_edits
from planner.services.edits.diary_edits import put_entry
from planner.services.journeys.examples import STORY_DAY
from tests.services.documents import reading
from tests.services.documents.ink import told

STORIES = ("ahsct-at-home", "split-dose-abroad", "cells-at-a-clinic", "stay-on-drug")


@pytest.fixture(scope="module", params=STORIES)
def story(request, read_only_cases):
    return read_only_cases(request.param)


@pytest.fixture(scope="module")
def at_home(read_only_cases):
    return hand_over(read_only_cases("ahsct-at-home"))


def part_of(sheet, title):
    return next(part for part in sheet.parts if part.title == title)


def row_of(sheet, label):
    rows = [row for part in sheet.parts for row in part.rows if row.label == label]
    assert len(rows) == 1, label
    return rows[0]


def dates_of(row):
    return [mark.whole for cell in row.cells for mark in cell]


def test_every_dated_check_after_the_treatment_has_one_box(story):
    sheet = hand_over(story)
    boxes = [
        mark.whole
        for part in sheet.parts
        for row in part.rows
        for cell in row.cells
        for mark in cell
    ]
    days = [story.speaker.day_bare(row.start) for row in care_rows(story) if row.start]
    assert sorted(boxes) == sorted(days)


def test_every_row_has_a_cell_for_each_of_at_most_thirteen_columns(story):
    sheet = hand_over(story)
    assert 1 <= len(sheet.columns) <= 13
    for part in sheet.parts:
        assert all(len(row.cells) == len(sheet.columns) for row in part.rows)


def test_what_only_the_team_can_date_is_a_line_in_somebodys_part(story):
    sheet = hand_over(story)
    lines = [told(line) for part in sheet.parts for line in part.lines]
    undated = [row for row in care_rows(story) if row.start is None]
    assert len([one for one in lines if "____" in one]) >= len(undated)


def test_visits_of_one_kind_share_a_row_over_the_years(at_home):
    assert dates_of(row_of(at_home, "Visit with EDSS")) == [
        "6 Jul 2027",
        "6 Oct 2027",
        "6 Apr 2028",
        "6 Oct 2028",
        "6 Apr 2029",
        "5 Apr 2030",
        "7 Apr 2031",
        "6 Apr 2032",
    ]
    last = row_of(at_home, "Visit with EDSS").cells[-1]
    assert [mark.short for mark in last] == ["’30", "’31", "’32"]
    assert (at_home.columns[-1].above, at_home.columns[-1].name) == (
        "2030–2032",
        "Apr",
    )


def test_a_year_stands_over_its_first_column_alone(at_home):
    assert [one.above for one in at_home.columns if one.above] == [
        "2027",
        "2028",
        "2029",
        "2030–2032",
    ]


def test_blood_tests_belong_to_a_doctor_and_tablets_to_the_unit(at_home):
    doctor = part_of(at_home, "Family doctor and laboratory")
    assert "Blood count, organ tests" in [row.label for row in doctor.rows]
    unit = part_of(at_home, "Transplant unit")
    lines = [told(line) for line in unit.lines]
    assert "Tablets against herpes and shingles until ____" in lines
    assert "Irradiated blood only, until ____" in lines


def test_a_part_has_the_names_that_were_told_and_lines_for_the_rest(at_home):
    reach = {part.title: told(part.reach) for part in at_home.parts}
    assert reach == {
        "Transplant unit": (
            "City Hospital, Uppsala, *+46 18 000 00 00* day and night; "
            "I see to it: ____"
        ),
        "Family doctor and laboratory": "name, phone ____ I see to it: ____",
        "Neurologist": "Dr Lind, phone ____ I see to it: ____",
        "Others": "physiotherapist ____ fertility team ____",
    }
    assert "Nobody is named yet" in " ".join(at_home.sentence)


def test_whoever_is_named_for_the_time_at_home_acts_on_results(desk):
    named = Contact(role=ContactRole.AFTERCARE, name="Dr Ek", phone="+46 8 1")
    journey = desk.take(
        desk.start("ahsct-at-home"), lambda one: centre_edits.put_contact(one, named)
    )
    sheet = hand_over(desk.case(journey))
    doctor = part_of(sheet, "Family doctor and laboratory")
    assert "*Dr Ek +46\N{NO-BREAK SPACE}8\N{NO-BREAK SPACE}1*" in told(doctor.lines[-1])
    assert "Nobody" not in " ".join(sheet.sentence)


def test_an_agreed_date_is_marked_and_a_cancelled_check_is_gone(desk):
    visit, physio = StepId("first-clinic-visit"), StepId("physio-after")
    day = desk.case(desk.start("ahsct-at-home")).schedule.by_id[visit].start
    journey = desk.take(
        desk.start("ahsct-at-home"),
        lambda one: step_edits.book(one, visit, Booking(day=day)),
        lambda one: step_edits.cancel(one, physio, "no need"),
    )
    sheet = hand_over(desk.case(journey))
    (mark,) = (
        one
        for cell in row_of(sheet, "First visit after going home").cells
        for one in cell
    )
    assert mark.agreed
    assert not any(
        row.label == "Physiotherapist" for part in sheet.parts for row in part.rows
    )


def test_a_treatment_that_took_place_is_told_as_such(desk):
    case = desk.case(desk.start("stay-on-drug"))
    assert "wished for 1 Dec 2026" in " ".join(hand_over(case).sentence)
    given = Done(day=case.made_on)
    done = desk.take(
        desk.start("stay-on-drug"),
        lambda one: step_edits.mark_done(one, DAY0, given, today=case.made_on),
    )
    assert "was on 22 Nov 2026" in " ".join(hand_over(desk.case(done)).sentence)


def test_a_drug_has_no_fever_line_and_no_unit(read_only_cases):
    sheet = hand_over(read_only_cases("stay-on-drug"))
    assert sheet.title == "Who does what"
    assert not sheet.fever
    assert [part.title for part in sheet.parts] == [
        "Family doctor and laboratory",
        "Neurologist",
    ]


def test_cells_at_a_clinic_keep_a_part_for_whoever_gave_them(read_only_cases):
    sheet = hand_over(read_only_cases("cells-at-a-clinic"))
    assert sheet.parts[0].title == "Clinic"
    assert "cells were given" in sheet.fever


def test_where_nothing_follows_there_is_nothing_to_hand_over(read_only_cases):
    with pytest.raises(PlannerError, match=r"export\.nothing-to-hand-over"):
        hand_over(read_only_cases("not-yet"))


def test_results_stand_with_the_family_doctor_each_test_with_its_values(desk):
    lab = {"test": "IgG", "unit": "g/L", "low": "7", "high": "16"}
    journey = desk.start("ahsct-at-home")
    for day, result in ((1, "9.1"), (20, "8.4")):
        entry = DiaryEntry(
            id=EntryId(f"{day}"), day=date(2026, 11, day), result=result, **lab
        )
        journey = desk.service.record(journey, put_entry(journey, entry, STORY_DAY))
    sheet = hand_over(desk.case(journey))
    lines = [told(line) for part in sheet.parts for line in part.lines]
    (line,) = [one for one in lines if "IgG" in one]
    assert line.index("8.4") < line.index("9.1")
    assert "g/L (7–16)" in line


def test_in_the_table_of_the_whole_plan_no_test_is_the_patients_to_see_to(
    read_only_cases,
):
    transplant = read_only_cases("ahsct-at-home")
    wishes = PrintWishes(audience=Audience.CARER)
    blocks = reading.part(plan_document(transplant, wishes), Section.HAND_OVER)
    (table,) = [one for one in blocks if isinstance(one, Table)]
    owners = {reading.title_of(row[1].text): row[4].text for row in table.rows}
    for one in ("Blood count and organ tests", "Thyroid test"):
        assert owners[one] == "family doctor, no name yet"
    assert owners["Blood tests for CMV and EBV"] == "transplant team, no name yet"
    assert owners["Neurologist visit with EDSS"] == "neurologist: Dr Lind"
    assert "patient" not in owners.values()
