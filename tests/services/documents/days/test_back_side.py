"""The back of the doctor's sheet: days, months, lists, and what has no date."""

from datetime import date, timedelta

import pytest

from planner.models.ids import StepId
from planner.models.journey import Contact, ContactRole
from planner.models.plan.facts import Booking
from planner.models.plan.protocol import Role, Step, Wording
from planner.models.plan.schedule import StepState
from planner.models.sheets import DayGrid, MonthLanes, VisitList
from planner.models.structs import replace
from planner.services.documents.days.back_side import doctor_back
from planner.services.documents.days.brief_words import is_task, with_day0
from planner.services.documents.parts.closing_parts import words_in
from planner.services.edits import centre_edits, own_steps, step_edits
from tests.services.documents.conftest import Desk
from tests.services.documents.ink import told


def part_of(back, kind):
    (found,) = [one for one in back.parts if isinstance(one, kind)]
    return found


def days_of(grid):
    return [day for week in grid.weeks for day in week.days if day is not None]


def note(back, lead):
    found = [one for one in back.notes if one.lead == lead]
    return told(found[0].told).replace("*", "") if found else ""


def test_the_days_run_from_the_first_chemotherapy_to_day_30(desk, transplant):
    grid = part_of(doctor_back(desk.case(transplant)), DayGrid)
    days = days_of(grid)
    assert days[0].day == date(2027, 3, 2)
    assert days[-1].day == date(2027, 5, 6)
    assert [day.day for day in days] == [
        days[0].day + timedelta(days=number) for number in range(len(days))
    ]
    assert days[-1].number == "+30"
    assert all(
        week.days[0] is None or not week.days[0].day.weekday() for week in grid.weeks
    )
    zero = next(day for day in days if day.zero)
    assert zero.day == date(2027, 4, 6)
    assert zero.lines == ("Cells back",)


def test_the_ward_and_the_drugs_are_marked_on_their_days(desk, transplant):
    days = {
        day.day: day
        for day in days_of(part_of(doctor_back(desk.case(transplant)), DayGrid))
    }
    first = next(day for day, one in days.items() if one.ward)
    assert first == date(2027, 3, 31)
    assert days[date(2027, 4, 1)].lines == ("Cy + ATG",)
    assert days[date(2027, 4, 1)].drug
    assert not days[date(2027, 4, 6)].drug
    assert days[date(2027, 3, 12)].lines == ("Collect cells", "Injection")


def test_a_programme_of_four_weeks_has_a_sheet_of_28_days(desk):
    back = doctor_back(desk.case(desk.start("split-dose-abroad")))
    grid = part_of(back, DayGrid)
    assert back.title == "The 28 days"
    assert len(days_of(grid)) == 28
    assert grid.writing == 3


def test_without_a_transplant_the_first_weeks_are_shown(desk):
    back = doctor_back(desk.case(desk.start("cells-at-a-clinic")))
    days = days_of(part_of(back, DayGrid))
    assert back.title == "The first weeks"
    assert days[0].lines[0] == "Travel"
    assert any(day.zero for day in days)


@pytest.mark.parametrize("name", ["stay-on-drug", "not-yet"])
def test_who_stays_or_waits_gets_the_next_twelve_months_as_a_list(desk, name):
    case = desk.case(desk.start(name))
    visits = part_of(doctor_back(case), VisitList)
    assert visits.lines[0].year == "2026"
    assert any(line.date.startswith("by ") for line in visits.lines)
    ahead = [
        row
        for row in case.rows
        if row.start
        and case.made_on <= row.start <= date(2027, 11, 22)
        and row.id != "keep-treatment"
    ]
    assert len(visits.lines) == len(ahead)


def test_a_rule_is_no_visit(desk):
    back = doctor_back(desk.case(desk.start("not-yet")))
    visits = part_of(back, VisitList)
    assert not [line for line in visits.lines if "drug goes on" in line.what]
    assert note(back, "All the time:") == (
        "The MS drug goes on while the choice is open"
    )


def test_without_a_day_0_the_weeks_before_it_are_told(desk, transplant):
    plan = replace(transplant.plan, anchor=None)
    back = doctor_back(desk.case(replace(transplant, plan=plan)))
    visits = part_of(back, VisitList)
    dates = [line.date for line in visits.lines]
    assert back.title == "The weeks before Day 0"
    assert "Day 0" in dates
    assert dates.index("Day 0") > 20
    assert any(line.date.endswith("weeks before") for line in visits.lines)


def test_where_no_treatment_is_given_no_day_0_is_spoken_of(desk):
    journey = desk.start("stay-on-drug")
    plan = replace(journey.plan, anchor=None)
    back = doctor_back(desk.case(replace(journey, plan=plan)))
    visits = part_of(back, VisitList)
    said = " ".join([back.title, visits.note, *(line.date for line in visits.lines)])
    assert "Day 0" not in said
    assert back.title == visits.title == "Visits to come"
    assert "Review: stay on the present drug" in visits.note
    assert "no date yet" in [line.date for line in visits.lines]


def test_the_weeks_before_day_0_leave_out_what_the_patient_does_alone(desk, transplant):
    plan = replace(transplant.plan, anchor=None)
    case = desk.case(replace(transplant, plan=plan))
    lines = part_of(doctor_back(case), VisitList).lines
    named = {line.what for line in lines}
    alone = {
        with_day0(case, row)
        for row in case.rows
        if is_task(row) and row.who is Role.PATIENT
    }
    assert alone
    assert not named & alone
    assert [line.kept for line in lines] == [line.date == "Day 0" for line in lines]


@pytest.mark.parametrize(("after", "has_grid"), [(30, True), (31, False)])
def test_days_that_lie_behind_have_no_empty_cells(
    desk, transplant, tmp_path, after, has_grid
):
    later = Desk(tmp_path, transplant.plan.anchor.day + timedelta(days=after))
    try:
        back = doctor_back(later.case(transplant))
    finally:
        later.store.close()
    kinds = [type(part) for part in back.parts]
    if has_grid:
        assert kinds == [DayGrid, MonthLanes]
        return
    assert kinds == [MonthLanes, VisitList]
    assert back.title == "The next 12 months"
    assert not back.about
    (lanes, visits) = back.parts
    assert lanes.title == "After Day +31: the next 24 months"
    assert min(mark.day for lane in lanes.lanes for mark in lane.marks) > date(
        2027, 5, 7
    )
    assert visits.lines[0].date


def test_every_visit_of_two_years_after_the_days_has_its_date(desk, transplant):
    case = desk.case(transplant)
    back = doctor_back(case)
    lanes = part_of(back, MonthLanes)
    assert [lane.label for lane in lanes.lanes] == [
        "Neurologist",
        "MRI",
        "Blood tests",
        "Vaccines",
    ]
    on_lanes = {mark.day for lane in lanes.lanes for mark in lane.marks}
    noted = " ".join(words_in(back.notes))
    for row in case.rows:
        if row.start and date(2027, 5, 6) < row.start < date(2029, 5, 1):
            visit = row.kind.value != "task"
            short = case.speaker.day_short(row.start)
            assert not visit or row.start in on_lanes or short in noted


def test_what_only_the_team_can_date_is_told_in_words_and_never_placed(case):
    back = doctor_back(case)
    words = note(back, "No date yet, the team sets it:")
    waiting = [
        row
        for row in case.rows
        if row.state is StepState.NEEDS_DATE and row.id.startswith("revaccination")
    ]
    assert bool(waiting) <= bool(words)


def test_what_finds_no_room_in_its_cell_is_told_below(desk, transplant):
    back = doctor_back(desk.case(transplant))
    days = {day.day: day for day in days_of(part_of(back, DayGrid))}
    assert days[date(2027, 3, 31)].lines == ("Ward", "Pregn. test *")
    assert "31 Mar 2027 Line into a large vein" in note(back, "* Also on these days:")


def test_an_own_step_with_a_long_title_is_whole_somewhere(desk, transplant):
    title = "Ask the ward about the room with a view of the lake and the old trees"
    step = Step(
        id=StepId("own-1"),
        phase=transplant.plan.protocol.phases[0].id,
        wording=Wording(title=title),
    )
    journey = desk.take(
        transplant,
        lambda j: own_steps.put_own_step(j, step),
        lambda j: step_edits.book(j, StepId("own-1"), Booking(day=date(2027, 3, 20))),
    )
    back = doctor_back(desk.case(journey))
    days = {day.day: day for day in days_of(part_of(back, DayGrid))}
    assert days[date(2027, 3, 20)].lines[0].endswith("…")
    assert title in note(back, "* Also on these days:")


def test_mail_and_hours_of_people_stand_on_the_back(desk, transplant):
    contact = Contact(
        role=ContactRole.NEUROLOGIST,
        name="Dr Lind",
        email="lind@hospital.example",
        hours="weekdays 8 to 16",
    )
    journey = desk.take(transplant, lambda j: centre_edits.put_contact(j, contact))
    back = doctor_back(desk.case(journey))
    assert note(back, "To reach:") == (
        "Dr Lind: lind@hospital.example, weekdays 8 to 16"
    )


def test_weeks_have_numbers_only_where_the_country_counts_them(desk, transplant):
    swedish = part_of(doctor_back(desk.case(transplant)), DayGrid)
    american = part_of(doctor_back(desk.case(desk.start("split-dose-abroad"))), DayGrid)
    assert swedish.weeks[0].number == "9"
    assert not any(week.number for week in american.weeks)


def test_no_word_of_the_back_is_missing(case):
    for text in words_in(doctor_back(case)):
        assert not text.startswith(("sheet.", "brief."))
        assert "{" not in text.replace("{count}", "")
