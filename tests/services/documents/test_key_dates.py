"""The dates of page 1: what is next, what is agreed, and what is only wished for."""

from datetime import date

import pytest

from planner.models.plan.facts import Booking
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.documents.front.courses import rows_with_courses
from planner.services.documents.front.doctor_page import doctor_page
from planner.services.documents.front.key_dates import key_dates
from planner.services.documents.parts.closing_parts import words_in
from planner.services.edits import step_edits
from planner.services.views.living.plan_view import plan_rows

NEUROLOGIST = ("Talk with your MS neurologist", "Tue 22 Dec 2026, 14:15", "")
MRI = ("MRI of head and spine", "Tue 2 Feb 2027, 9:30", "")


def told(case):
    """The rows of the table: step, agreed, wished."""
    return [tuple(cell.text for cell in row) for row in key_dates(case).rows]


def on(desk, journey, day):
    schedule = desk.service.schedule(journey, today=day)
    rows = plan_rows(journey, schedule, desk.speaker)
    return replace(desk.case(journey), schedule=schedule, rows=rows)


@pytest.fixture
def booked(desk, transplant):
    """Two visits of the transplant at home are agreed."""
    neurologist = Booking(day=date(2026, 12, 22), time="14:15")
    mri = Booking(day=date(2027, 2, 2), time="9:30")
    return desk.take(
        transplant,
        lambda j: step_edits.book(j, "neurologist-consultation", neurologist),
        lambda j: step_edits.book(j, "mri-baseline", mri),
    )


def test_the_next_dates_stand_first_then_the_way_to_day_0_and_the_first_mri(
    desk, booked
):
    assert told(desk.case(booked)) == [
        ("Check the centre", "", "Tue 1 Dec 2026"),
        ("Check your vaccines", "", "Tue 15 Dec 2026"),
        NEUROLOGIST,
        MRI,
        ("First chemotherapy: wake up stem cells", "", "Tue 2 to Wed 3 Mar 2027"),
        ("Collect your stem cells", "", "Fri 12 Mar 2027"),
        (
            "Stay on the transplant ward",
            "",
            "Wed 31 Mar to Fri 23 Apr 2027, possible 29 Mar to 1 Apr 2027",
        ),
        ("Cyclophosphamide", "", "Thu 1 to Sun 4 Apr 2027"),
        ("Day 0: your cells come back", "", "Tue 6 Apr 2027"),
        ("Follow-up MRI", "", "Wed 6 Oct 2027"),
    ]


@pytest.mark.parametrize("day", [21, 22])
def test_an_agreed_visit_is_told_until_its_day_is_over(desk, booked, day):
    rows = told(on(desk, booked, date(2026, 12, day)))
    assert NEUROLOGIST in rows
    assert MRI in rows


def test_on_the_day_after_an_agreed_visit_it_makes_room(desk, booked):
    rows = told(on(desk, booked, date(2026, 12, 23)))
    assert NEUROLOGIST[0] not in {title for title, _, _ in rows}
    assert MRI in rows


def test_every_date_stands_in_one_column_and_page_1_tells_both_kinds(case, desk):
    coming = [row for row in case.rows if row.start and row.start > case.made_on]
    last = next(row for row in coming if row.state is StepState.PLANNED)
    booking = Booking(day=last.start, time="14:15")
    journey = desk.take(case.journey, lambda j: step_edits.book(j, last.id, booking))
    agreed = desk.case(journey)
    rows = told(agreed)
    assert len(rows) <= 10
    assert all(bool(firm) != bool(wished) for _, firm, wished in rows)
    when = case.speaker.day(last.start)
    assert any(firm == f"{when}, 14:15" for _, firm, _ in rows)
    assert f"{when}, 14:15" in set(words_in(doctor_page(agreed)))
    starts = [
        row.start
        for row in agreed.rows
        if row.start and row.start >= agreed.made_on and row.state is not StepState.DONE
    ]
    shown = " ".join(firm + wished for _, firm, wished in rows[:4])
    for start in sorted(set(starts))[:1]:
        assert f"{start.day} " in shown


def test_day_0_is_always_among_the_dates(case):
    wanted = case.schedule.day0
    words = " ".join(wished for _, _, wished in told(case))
    assert (case.speaker.day(wanted) if wanted else "no date yet") in words


@pytest.mark.parametrize(
    "day", [date(2026, 11, 22), date(2027, 4, 2), date(2027, 8, 1)]
)
def test_dates_stand_in_order_and_what_is_over_makes_room(desk, transplant, day):
    case = on(desk, transplant, day)
    rows = {row.title: row for row in rows_with_courses(case)}
    found = [rows[title] for title, _, _ in told(case)]
    assert [row.start for row in found] == sorted(row.start for row in found)
    assert 6 <= len(found) <= 10
