"""No view and no paper gives out a date beside a rough Day 0 without its mark."""

import re
from datetime import date

import pytest

from planner.cli.printing.journey_text import journey_lines
from planner.cli.printing.json_output import journey_json
from planner.models.document import Mark, TimelineBar
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import AnchorDate, Booking, RoughAnchor
from planner.models.structs import replace
from planner.services.documents.after.hand_over import hand_over
from planner.services.documents.calendar.calendar_document import (
    CalendarWishes,
    calendar_document,
)
from planner.services.documents.data_tables import care_plan, steps_table
from planner.services.documents.doctor.doctor_sheet import doctor_sheet
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.plan_document import plan_document
from planner.services.edits import plan_edits, step_edits
from planner.services.views.living.difference_view import difference_lines
from planner.services.views.living.month_view import month_view
from planner.services.views.living.plan_view import plan_rows
from planner.services.views.living.timeline_view import plan_timeline
from planner.services.views.living.today_view import today_view
from planner.services.words.problem_words import Explainer
from tests.services.documents.reading import AUDIENCES, EVERYTHING, STORY_DAY

SPRING = RoughAnchor(first=date(2027, 3, 1), last=date(2027, 5, 31))
SPANS = {
    "season": SPRING,
    "month": RoughAnchor(first=date(2027, 4, 1), last=date(2027, 4, 30)),
    "not-before": RoughAnchor(first=date(2027, 3, 1)),
}
MRI = StepId("mri-baseline")


@pytest.fixture(params=sorted(SPANS))
def waiting(desk, transplant, request):
    """The case of somebody with a month, one step of it booked."""
    booking = Booking(day=date(2027, 2, 3))
    return desk.case(
        desk.take(
            transplant,
            lambda one: plan_edits.move_anchor(one, SPANS[request.param], STORY_DAY),
            lambda one: step_edits.book(one, MRI, booking),
        )
    )


def rough_days(case):
    """The days of rough steps that nothing else in the plan speaks of."""
    steps = case.schedule.steps
    rough = {day for one in steps if one.rough for day in (one.start, one.end)}
    told = {STORY_DAY, SPANS["season"].first, date(2027, 2, 3)}
    for one in steps:
        told |= {one.earliest, one.latest, one.earliest_end, one.latest_end}
        if not one.rough:
            told |= {one.start, one.end}
    for calendar in (case.calendar.home, case.calendar.centre):
        told |= set(calendar.holidays)
    return sorted(rough - told)


def unmarked(case, texts):
    """The texts that name such a day without saying that it stands for many."""
    forms = case.speaker.forms
    days = {}
    for day in rough_days(case):
        for pattern in (forms.day, forms.day_bare, forms.day_long):
            days[forms.write(pattern, day)] = day
    longest_first = sorted(days, key=len, reverse=True)
    named = re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b")
    wrong = []
    for text in texts:
        plain = re.sub(r"\s", " ", text)
        for found in named.finditer(plain):
            before = re.split(r"[·;(]|\. |: ", plain[: found.start()])[-1]
            if "about " not in before:
                wrong.append(plain)
    return wrong


def test_the_rough_days_of_the_example_are_looked_for_at_all(waiting):
    assert len(rough_days(waiting)) > 20
    day = waiting.speaker.day(rough_days(waiting)[0])
    assert unmarked(waiting, [f"Wished: {day}"])
    assert not unmarked(waiting, [f"Wished: about {day}"])


def test_no_page_of_the_window_gives_out_a_rough_date_without_its_mark(waiting):
    case = waiting
    shown = case.journey, case.schedule, case.speaker
    timeline = plan_timeline(case.journey, case.schedule, case.calendar, case.speaker)
    months = [
        month_view(date(2027, month, 1), case.rows, timeline, case.speaker)
        for month in range(1, 13)
    ]
    explainer = Explainer(case.schedule, case.speaker)
    texts = [
        *words_in(today_view(*shown)),
        *words_in(plan_rows(*shown)),
        *words_in(timeline),
        # The name of a day in the calendar is no date of a step.
        *(row for one in months for day in one.days for row in words_in(day.rows)),
        *journey_lines(*shown),
        *map(explainer.gap, case.schedule.gaps),
        *map(explainer.problem, case.schedule.problems),
    ]
    # Why a bound lies where it lies names the closed days around it, and these alone.
    told = [text for text in texts if "the place is closed on" not in text]
    assert unmarked(case, told) == []


@pytest.mark.parametrize("audience", AUDIENCES)
def test_no_paper_gives_out_a_rough_date_without_its_mark(waiting, audience):
    document = plan_document(waiting, replace(EVERYTHING, audience=audience))
    assert unmarked(waiting, words_in(document)) == []
    assert any("about " in text for text in words_in(document))


def test_what_a_move_to_a_rough_day_and_back_changes_is_told_with_the_mark(
    desk, waiting
):
    journey = waiting.journey
    firm = AnchorDate(day=date(2027, 5, 4))
    edit = plan_edits.move_anchor(journey, firm, STORY_DAY)
    preview = desk.service.preview(journey, edit)
    for line in difference_lines(preview, desk.speaker):
        if line.before and line.step != MRI:
            assert line.before.startswith(("about ", "not before ", "no date")) or (
                line.step == DAY0
            )
            assert "about" not in line.after


def test_page_1_tells_day_0_as_the_months_that_are_known(waiting):
    document = plan_document(waiting, EVERYTHING)
    texts = list(words_in(document.sheets))
    rough = waiting.schedule.rough
    assert waiting.speaker.rough(rough.first, rough.last) in texts


def test_the_sheet_of_a_doctor_gives_out_no_rough_date_without_its_mark(waiting):
    texts = list(words_in(doctor_sheet(waiting)))
    assert unmarked(waiting, texts) == []
    assert any("about " in text for text in texts)


def test_marks_and_states_tell_a_rough_day_from_a_wished_and_a_booked_one(waiting):
    rows = {row.id: row for row in waiting.rows}
    assert rows[MRI].mark is Mark.BOOKED
    assert not rows[MRI].rough
    rough = [row for row in waiting.rows if row.rough]
    assert rough
    for row in rough:
        assert row.mark in {Mark.ROUGH, Mark.CANCELLED}
        assert row.state_word.startswith(("about", "left out", "cancelled"))


def test_the_calendar_says_about_and_keeps_the_day_free(waiting):
    document = calendar_document(waiting, CalendarWishes(alarms=(1,)))
    rough = {step.id for step in waiting.schedule.steps if step.rough}
    events = [event for event in document.events if event.step in rough]
    assert len(events) == len(rough)
    for event in events:
        assert event.title.endswith("(about)")
        assert event.tentative
        assert not event.busy
        assert event.alarms == ()
    private = calendar_document(waiting, CalendarWishes(private=True))
    titles = {event.title for event in private.events if event.step in rough}
    assert titles == {"Appointment (about)"}


def test_other_programs_get_no_rough_date_as_a_date(waiting):
    table = steps_table(waiting)
    heads = [column.title for column in table.columns]
    rough = {step.id for step in waiting.schedule.steps if step.rough}
    for row in table.rows:
        told = dict(zip(heads, (cell.text for cell in row), strict=True))
        if told["id"] in rough:
            assert (told["start"], told["end"], told["aim"]) == ("", "", "")
            assert told["about (Day 0 is not fixed)"]
        else:
            assert told["about (Day 0 is not fixed)"] == ""
    plan = care_plan(waiting)
    for activity in plan.activities:
        if activity.id in rough:
            assert (activity.first, activity.last) == (None, None)
            assert "about" in activity.description or activity.id == DAY0
    told = journey_json(waiting.journey, waiting.schedule, waiting.speaker)
    assert told["day0"] is None
    assert told["day0_rough"]["first"] == waiting.schedule.rough.first.isoformat()
    assert {one["id"] for one in told["steps"] if one["rough"]} == rough


def test_without_any_month_every_step_is_told_by_its_place_beside_day_0(
    desk, transplant
):
    journey = desk.take(
        transplant,
        lambda one: plan_edits.move_anchor(one, RoughAnchor(), STORY_DAY),
    )
    case = desk.case(journey)
    rows = {row.id: row for row in case.rows}
    assert rows[MRI].when == "9 weeks before Day 0"
    placed = [row for row in case.rows if row.when.endswith("Day 0")]
    assert len(placed) > 60
    for row in case.rows:
        assert row.start is None
        assert row.when.endswith("Day 0") or row.when in {"no date yet", "left out"}
    assert "on a waiting list, no month yet" in list(
        words_in(plan_document(case, EVERYTHING).sheets)
    )
    timeline = plan_timeline(case.journey, case.schedule, case.calendar, case.speaker)
    assert [bar for bar in timeline.phases if isinstance(bar, TimelineBar)] == []


def test_the_hand_over_says_of_each_rough_date_that_it_is_one(waiting):
    sheet = hand_over(waiting)
    days = [
        mark.whole
        for part in sheet.parts
        for row in part.rows
        for cell in row.cells
        for mark in cell
    ]
    assert [day for day in days if day.startswith("about ")]
    assert not unmarked(waiting, days)
