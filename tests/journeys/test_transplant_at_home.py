"""A woman of 34, new lesions on natalizumab; transplant at home on 6 April 2027."""

from datetime import date, timedelta

import pytest

from planner.models.errors import PlannerError
from planner.models.ids import DAY0
from planner.models.journey import Contact, ContactRole
from planner.models.plan.facts import AnchorDate, Booking, Done
from planner.models.plan.schedule import MoveKind, ProblemKind, StepState
from planner.models.structs import replace
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    make_export,
)
from planner.services.documents.reading_plans import read_import
from planner.services.edits import centre_edits, plan_edits, step_edits

D0 = date(2027, 4, 6)


@pytest.fixture
def elin(life):
    life.start("ahsct-at-home")
    return life


def test_the_plan_is_whole_around_day_0(elin):
    plan = elin.schedule
    assert (plan.day0, plan.feasible, plan.problems) == (D0, True, ())
    order = [
        "neurologist-consultation",
        "haematologist-consultation",
        "board-decision",
        "egg-freezing",
        "mobilisation",
        "collection",
        "conditioning#1",
        "conditioning-atg#5",
        "day0",
        "discharge",
    ]
    starts = [elin.step(step).start for step in order]
    assert starts == sorted(starts)
    assert elin.step("egg-freezing").end < elin.step("mobilisation").start
    assert elin.step("conditioning#1").start == D0 - timedelta(days=5)
    last = max(step.start for step in plan.steps if step.start)
    assert last >= date(2029, 4, 6), "aftercare of two years and more"


def test_stopping_the_drug_is_left_to_the_team_until_they_set_it(elin):
    stop = elin.step("stop-drug")
    assert (stop.state, stop.start) == (StepState.NEEDS_DATE, None)
    assert any(gap.step == stop.id for gap in elin.schedule.gaps)
    assert "natalizumab: when it stops, what covers the gap" in elin.page(1)
    elin.take(step_edits.book, stop.id, Booking(day=date(2027, 1, 12)))
    assert not any(gap.step == stop.id for gap in elin.schedule.gaps)
    assert elin.step("stop-drug").start == date(2027, 1, 12)


def test_a_busy_month_is_lived_undone_and_done_again_across_restarts(elin):
    elin.take(step_edits.book, "mri-baseline", Booking(day=date(2027, 2, 8)), "a slot")
    elin.reopen(date(2026, 12, 10))
    late = Done(day=date(2026, 12, 9))
    elin.take(
        step_edits.mark_done,
        "neurologist-consultation",
        late,
        today=elin.day,
        why="ill",
    )
    assert elin.step("neurologist-consultation").start == date(2026, 12, 9)
    elin.take(
        centre_edits.put_contact, Contact(role=ContactRole.AFTERCARE, name="Dr A")
    )
    lived = elin.journey
    actions = [entry.action for entry in elin.service.history(elin.id)]
    for _ in range(3):
        elin.reopen()
        elin.service.undo(elin.journey)
    assert elin.step("mri-baseline").facts.booked is None
    elin.reopen(date(2026, 12, 11))
    for _ in range(3):
        elin.service.redo(elin.journey)
        elin.reopen()
    assert replace(elin.journey, revision=0) == replace(lived, revision=0)
    assert [entry.action for entry in elin.service.history(elin.id)] == actions
    assert elin.journey.revision > lived.revision, "the version on paper goes on"


def test_moving_day_0_moves_the_rest_and_never_what_is_done_or_booked(elin):
    elin.take(step_edits.book, "mri-baseline", Booking(day=date(2027, 2, 3)))
    elin.take(
        step_edits.mark_done,
        "centre-check",
        Done(day=date(2026, 11, 20)),
        today=elin.day,
    )
    before = elin.schedule
    moved = elin.take(
        plan_edits.move_anchor,
        AnchorDate(step=DAY0, day=date(2027, 5, 4)),
        elin.day,
        "a bed is free later",
    )
    after = elin.schedule
    assert after.day0 == date(2027, 5, 4)
    for step in ("mri-baseline", "centre-check"):
        assert after.by_id[step].start == before.by_id[step].start
    assert after.by_id["conditioning#1"].start == date(2027, 4, 29)
    kinds = {move.step: move.kind for move in moved.moves}
    assert kinds["mri-baseline"] is MoveKind.STAYS
    assert kinds["day0"] is MoveKind.MOVED
    (old,) = moved.new_problems
    assert (old.kind, old.steps[0]) == (ProblemKind.TOO_OLD, "mri-baseline")
    assert "MRI of head and spine" in elin.page(1), "the doctor reads it first"


def test_day_0_never_moves_into_the_past_and_nothing_is_stored(elin):
    before = elin.journey
    yesterday = AnchorDate(step=DAY0, day=elin.day - timedelta(days=1))
    with pytest.raises(PlannerError, match="day0-gone-by"):
        elin.take(plan_edits.move_anchor, yesterday, elin.day)
    assert elin.journey == before


def test_page_1_tells_a_doctor_who_what_and_when(elin):
    page = elin.page(1)
    for words in (
        "Elin Berg",
        "14 Mar 1992",
        "Nothing here is ordered",
        "relapsing MS (RRMS)",
        "first signs 2020, diagnosed Nov 2020",
        "Natalizumab",
        "10 Nov 2026",
        "Tue 6 Apr 2027",
        "City Hospital",
        "What covers me between the last natalizumab and mobilisation?",
        "page 1 of",
    ):
        assert words in page, words


def test_the_paper_carries_the_whole_journey_back(elin):
    elin.take(step_edits.book, "mri-baseline", Booking(day=date(2027, 2, 3)), "a slot")
    elin.take(step_edits.set_note, "mri-baseline", "bring <the> old & new pictures")
    pdf = elin.booklet()
    assert elin.came_back(pdf) == replace(elin.journey, revision=0)
    assert elin.booklet() == pdf, "the same plan on the same day is the same paper"


def test_the_calendar_follows_the_plan(elin):
    elin.take(step_edits.book, "mri-baseline", Booking(day=date(2027, 2, 3)))
    first = elin.event("MRI of head and spine")
    assert first.decoded("DTSTART") == date(2027, 2, 3)
    elin.take(step_edits.book, "mri-baseline", Booking(day=date(2027, 2, 5)))
    second = elin.event("MRI of head and spine")
    assert second["UID"] == first["UID"]
    assert second.decoded("DTSTART") == date(2027, 2, 5)
    assert second["SEQUENCE"] > first["SEQUENCE"]
    elin.take(step_edits.cancel, "mri-baseline", "done elsewhere")
    gone = elin.events()[str(first["UID"])]
    assert gone["STATUS"] == "CANCELLED"
    assert gone["SEQUENCE"] > second["SEQUENCE"]
    stay = elin.event("Stay on the transplant ward")
    assert stay.decoded("DTEND") > stay.decoded("DTSTART") + timedelta(days=7)


def test_a_held_plan_says_so_on_paper_and_is_taken_up_again(elin):
    elin.take(plan_edits.hold, "an infection")
    assert "on hold" in elin.page(1)
    elin.take(plan_edits.resume)
    assert "on hold" not in elin.page(1)


def test_the_data_file_on_another_laptop_gives_the_same_plan(elin, tmp_path):
    elin.take(step_edits.book, "mri-baseline", Booking(day=date(2027, 2, 3)))
    data = make_export(elin.bench, elin.journey, ExportWish(kind=ExportKind.JSON))
    before, plan = elin.journey, elin.schedule
    elin.folder = tmp_path / "elsewhere"
    elin.folder.mkdir()
    elin.reopen()
    adopted = elin.service.adopt(read_import(elin.bench, data, "journey.json"))
    assert adopted.id == before.id
    assert elin.schedule == plan
