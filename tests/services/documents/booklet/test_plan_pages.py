"""The plan step by step: each step once, repeats as one line, rules as bands."""

from datetime import date, timedelta

import pytest

from planner.models.ids import StepId
from planner.models.plan.facts import Booking, RoughAnchor
from planner.models.plan_sheets import PlanBand, PlanLine, PlanYear
from planner.services.documents.booklet.booklet import booklet_sheets
from planner.services.documents.booklet.plan_pages import plan_sheet
from planner.services.edits import step_edits
from tests.services.documents.conftest import EXAMPLES, Desk

DAY_ZERO = date(2027, 4, 6)


@pytest.fixture(scope="module")
def sheet(read_only_cases):
    return plan_sheet(read_only_cases("ahsct-at-home"))


@pytest.fixture(scope="module", params=sorted(EXAMPLES))
def story(request, read_only_cases):
    return read_only_cases(request.param)


def lines_of(sheet):
    return [
        entry
        for phase in sheet.phases
        for entry in phase.entries
        if isinstance(entry, PlanLine)
    ]


def line_of(sheet, what):
    (line,) = (one for one in lines_of(sheet) if one.what == what)
    return line


def test_every_step_stands_once_with_a_box_or_as_a_band(story):
    sheet = plan_sheet(story)
    counted = sum(len(line.boxes) or 1 for line in lines_of(sheet))
    bands = [
        entry
        for phase in sheet.phases
        for entry in phase.entries
        if isinstance(entry, PlanBand)
    ]
    assert counted + len(bands) == len(story.rows)


def test_a_visit_has_a_day_a_task_is_due_by_one_and_a_hope_about_one(sheet):
    assert line_of(sheet, "Talk with your MS neurologist").date == "Tue 8 Dec"
    assert line_of(sheet, "Check the centre").date == "by 1 Dec"
    assert line_of(sheet, "Go home from the ward").date == "about 23 Apr"
    undated = line_of(sheet, "Stop your present MS drug")
    assert (undated.date, undated.below) == ("no date yet", "the team sets it")


def test_without_a_day_0_each_step_stands_beside_it(desk):
    """All of them had "no date yet, the team sets it", the talks and the tests, too."""
    journey = desk.start("ahsct-at-home", day0=RoughAnchor())
    sheet = plan_sheet(desk.case(journey))
    talk = line_of(sheet, "Talk with your MS neurologist")
    assert (talk.date, talk.below) == ("17 weeks before", "Day 0")
    home = line_of(sheet, "Go home from the ward")
    assert (home.date, home.below) == ("2 weeks after", "Day 0")
    undated = line_of(sheet, "Stop your present MS drug")
    assert (undated.date, undated.below) == ("no date yet", "the team sets it")


def test_what_no_day_is_left_for_has_none(tmp_path):
    desk = Desk(tmp_path, DAY_ZERO - timedelta(days=20))
    journey = desk.start("ahsct-at-home", day0=DAY_ZERO)
    talk = line_of(plan_sheet(desk.case(journey)), "Talk with your MS neurologist")
    assert (talk.date, talk.below) == ("no day left", "")
    desk.store.close()


def test_days_of_one_drug_are_one_line_with_a_small_box_each(sheet):
    line = line_of(sheet, "Cyclophosphamide")
    assert line.boxes == ("1 Apr", "2", "3", "4")
    assert line.below == "to Sun 4 Apr"


def test_a_repeat_over_years_tells_the_year_where_it_changes(sheet):
    boxes = line_of(sheet, "Blood count and organ tests").boxes
    assert boxes[:4] == ("6 Jul", "6 Oct", "5 Jan 2028", "6 Apr")
    assert len(boxes) == 8


def test_a_rule_is_a_band_and_nothing_to_tick(sheet):
    bands = [
        entry.lead
        for phase in sheet.phases
        for entry in phase.entries
        if isinstance(entry, PlanBand)
    ]
    assert "Careful weeks: avoid infections." in bands


def test_a_year_is_told_with_the_name_of_the_phase_and_where_it_changes(sheet):
    first = sheet.phases[0]
    assert first.year == "2026"
    assert [one.year for one in first.entries if isinstance(one, PlanYear)] == ["2027"]


def test_a_place_shared_by_a_phase_stands_in_its_heading(sheet):
    phase = next(one for one in sheet.phases if one.title == "Strong chemotherapy")
    assert phase.place == "transplant unit or ward"
    assert not any(one.who for one in phase.entries if isinstance(one, PlanLine))


def test_an_agreed_time_is_boxed_and_a_note_stands_whole(desk):
    mri, note = StepId("mri-baseline"), "Johan drives. " * 200
    day = desk.case(desk.start("ahsct-at-home")).schedule.by_id[mri].start
    journey = desk.take(
        desk.start("ahsct-at-home"),
        lambda one: step_edits.book(one, mri, Booking(day=day, time="09:30")),
        lambda one: step_edits.set_note(one, mri, note),
    )
    line = line_of(plan_sheet(desk.case(journey)), "MRI of head and spine")
    assert (line.agreed, line.to_agree) == ("09:30", False)
    assert line.note == f"Note: {note.strip()}"


def test_a_step_left_out_says_so_and_has_no_box(desk):
    journey = desk.take(
        desk.start("ahsct-at-home"),
        lambda one: step_edits.skip(one, StepId("heart-check"), "was done"),
    )
    line = line_of(plan_sheet(desk.case(journey)), "Heart check")
    assert line.state
    assert not line.to_agree


def test_large_print_gets_what_is_next_alone(sheet):
    near = [
        entry.what
        for phase in sheet.near
        for entry in phase.entries
        if isinstance(entry, PlanLine)
    ]
    assert "Talk with your MS neurologist" in near
    assert "Cyclophosphamide" not in near


def test_a_treatment_with_nothing_to_carry_has_no_card_in_its_booklet(read_only_cases):
    kinds = [
        [
            type(one).__name__
            for one in booklet_sheets(read_only_cases(name), large_print=False)
        ]
        for name in ("ahsct-at-home", "stay-on-drug", "not-yet")
    ]
    assert kinds == [
        ["DoctorSheet", "PlanSheet", "HandOver", "CarerSheet", "CardSheet"],
        ["DoctorSheet", "PlanSheet", "HandOver", "CarerSheet", "CardSheet"],
        ["DoctorSheet", "PlanSheet"],
    ]
