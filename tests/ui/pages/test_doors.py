"""The three doors of the first page lead to a plan, and keep what is typed behind."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from planner.models.journey import PlanState
from planner.models.plan.facts import AnchorDate, Before, RoughAnchor
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.edits.profile_edits import set_profile
from planner.services.entry.past_text import read_past
from planner.ui.widgets.fields.choice_list import ChoiceList
from tests.ui.stage import settle
from tests.ui.windows import a_service, open_window, type_over

TODAY = date(2026, 11, 26)


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path, TODAY)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service, plain_look):
    return open_window(qtbot, qapp, service, "welcome")


def rename_person(journey, name):
    profile = replace(journey.profile, name=name)
    return set_profile(journey, profile, TODAY)


def opened(window, name):
    QTest.mouseClick(window.host.page.doors.doors[name], Qt.MouseButton.LeftButton)
    return getattr(window.host.page, "door", None)


def choose(door, timetable, kind):
    """Choose a treatment and what is known of the day."""
    door.treatment.setCurrentIndex(door.treatment.findData(timetable))
    index = [one.value for one in door.kinds()].index(kind)
    QTest.mouseClick(door.kind.rows()[index], Qt.MouseButton.LeftButton)


def make(window):
    # What is pressed twice within half a second counts once.
    QTest.qWait(550)
    window.bar.primary.click()
    return window.state.journey


def test_the_door_of_choosing_leads_on_and_no_button_is_filled(window):
    assert window.host.page.bar().primary is None
    opened(window, "choosing")
    assert window.place == "about-you"


def test_the_first_page_stands_alone_and_is_seen_whole_on_a_laptop(window):
    window.resize(1366, 728)
    QTest.qWait(20)
    assert not window.side.isVisible()
    assert not window.bar.isVisible()
    assert window.host.currentWidget().verticalScrollBar().maximum() == 0
    window.go_to("about-you")
    assert window.side.isVisible()
    assert window.bar.isVisible()


@pytest.mark.parametrize("language", ["es", "tr"])
def test_the_first_page_is_seen_whole_in_each_language(window, qapp, service, language):
    window.resize(1366, 728)
    window.change_settings(language=language)
    settle(qapp)
    assert window.place == "welcome"
    assert window.host.currentWidget().verticalScrollBar().maximum() == 0
    page = window.host.page
    sizes, themes = page.comfort.findChildren(ChoiceList)
    tops = {one.mapTo(page, QPoint(0, 0)).y() for one in (sizes, themes)}
    assert len(tops) == 1


def test_who_has_begun_finds_the_way_back_from_the_first_page(window):
    window.state.run(lambda one: rename_person(one, "Ada"))
    window.go_to("welcome")
    assert window.bar.isVisible()
    assert [one.words for one in window.host.page.bar().secondary] == [
        "Next: about you"
    ]


def test_what_the_planner_is_not_unfolds_below_the_doors(window):
    page = window.host.page
    assert page.purpose_link.accessibleDescription() == "folded"
    page.purpose_link.click()
    said = " ".join(one.text() for one in page.findChildren(QLabel))
    assert "not a medical device" in said
    assert page.purpose_link.accessibleDescription() == "open"


def test_a_month_makes_a_plan_in_five_presses(window):
    door = opened(window, "date")  # one
    choose(
        door, "ahsct-cy-atg", "rough"
    )  # two, three, four: the list, the line, a chip
    type_over(door.span.edit, "apr 2027")
    door.look_ahead()
    assert "each with its place" in door.preview.summary
    plan = make(window).plan  # five
    assert plan.rough == RoughAnchor(first=date(2027, 4, 1), last=date(2027, 4, 30))
    assert plan.anchor is None
    assert window.place == "today"


def test_what_became_a_plan_does_not_wait_behind_its_door_any_more(window):
    door = opened(window, "date")
    choose(door, "ahsct-cy-atg", "waiting")
    type_over(door.place, "City Hospital")
    make(window)
    assert window.place == "today"
    window.drafts.gather()
    assert window.drafts.names(window.state.journey.id) == ()


def test_a_season_is_asked_back_and_nothing_is_made_of_it_unasked(window):
    door = opened(window, "date")
    choose(door, "ahsct-cy-atg", "rough")
    type_over(door.span.edit, "spring 2027")
    assert make(window).plan is None
    assert door.span.trouble
    months = [
        door.span._offer_row.itemAt(index).widget().text()
        for index in range(door.span._offer_row.count())
    ]
    assert months == ["March to May 2027", "September to November 2027"]
    door.span._offer_row.itemAt(0).widget().click()
    rough = make(window).plan.rough
    assert rough == RoughAnchor(first=date(2027, 3, 1), last=date(2027, 5, 31))


@pytest.mark.parametrize("typed", ["spring 2020", "mar 2026", "apr 2301"])
def test_a_season_that_lies_behind_or_past_2200_is_said_at_the_field(window, typed):
    door = opened(window, "date")
    choose(door, "ahsct-cy-atg", "rough")
    type_over(door.span.edit, typed)
    before = window.state.journey
    assert make(window) is before
    assert door.span.trouble
    assert door.span.edit.text() == typed, "what was typed stays"


@pytest.mark.parametrize(
    ("kind", "typed", "anchor", "rough"),
    [
        ("day", "6 apr 2027", AnchorDate(day=date(2027, 4, 6)), None),
        ("not-before", "1 mar 2027", None, RoughAnchor(first=date(2027, 3, 1))),
        ("waiting", "", None, RoughAnchor()),
    ],
)
def test_each_answer_of_the_second_door_becomes_what_it_says(
    window, kind, typed, anchor, rough
):
    door = opened(window, "date")
    choose(door, "ahsct-cy-atg", kind)
    door.place.setText("City Hospital")
    if typed:
        type_over(door.day.edit, typed)
    journey = make(window)
    assert (journey.plan.anchor, journey.plan.rough) == (anchor, rough)
    centre = journey.centres[journey.plan.centre]
    assert centre.name == "City Hospital"
    assert journey.decision.choice == "ahsct-cy-atg"
    window.state.undo()
    assert window.state.journey.plan is None
    assert not window.state.journey.centres


def test_what_is_typed_behind_a_door_is_there_again(window):
    door = opened(window, "date")
    choose(door, "ahsct-cy-atg", "rough")
    door.place.setText("City Hospital")
    type_over(door.span.edit, "apr 2")
    window.host.page.close_door()
    door = opened(window, "date")
    assert door.place.text() == "City Hospital"
    assert door.span.edit.text() == "apr 2"
    assert door.treatment.currentData() == "ahsct-cy-atg"


def test_the_third_door_asks_of_the_past_in_one_go(window):
    door = opened(window, "begun")
    choose(door, "ahsct-split-dose", "past")
    type_over(door.day.edit, "17 oct 2026")
    door.look_ahead()
    row = door.past.rows["collection"]
    QTest.mouseClick(row.answer.rows()[0], Qt.MouseButton.LeftButton)
    type_over(row.when.edit, "oct 2026")
    row.when.finish()
    journey = make(window)
    assert journey.facts["day0"].done.day == date(2026, 10, 17)
    assert journey.facts["collection"].before == Before(happened=True, when="2026-10")
    assert journey.plan.state is PlanState.UNDER_WAY
    states = {step.state for step in window.state.schedule.steps}
    assert StepState.BEFORE in states
    assert StepState.WAS_PLANNED not in states


def past_told(window, when, step="collection"):
    """Go through the third door, and type when a step of the past was done."""
    door = opened(window, "begun")
    choose(door, "ahsct-split-dose", "past")
    type_over(door.day.edit, "17 oct 2026")
    door.look_ahead()
    if step not in door.past.rows:
        said = {one.text(): one for one in door.past.findChildren(QPushButton)}
        said["Say more"].click()
    row = door.past.rows[step]
    QTest.mouseClick(row.answer.rows()[0], Qt.MouseButton.LeftButton)
    type_over(row.when.edit, when)
    return row


def test_half_a_date_of_the_past_is_found_again(window):
    past_told(window, "oct 2")
    window.drafts.flush()
    window.host.page.close_door()
    door = opened(window, "begun")
    row = door.past.rows["collection"]
    assert row.answer.value() == "done"
    assert row.when.edit.text() == "oct 2"
    assert row.when.trouble
    door.draft.clear()
    assert row.answer.value() is None
    assert row.when.edit.text() == ""


def test_no_plan_is_made_over_half_a_date_of_the_past(window):
    row = past_told(window, "oct 2")
    assert make(window).plan is None
    assert row.when.trouble
    type_over(row.when.edit, "oct 2026")
    assert make(window).facts["collection"].before == Before(
        happened=True, when="2026-10"
    )


def test_what_was_told_of_a_lesser_step_outlives_what_is_told_of_another(window):
    door = opened(window, "begun")
    choose(door, "ahsct-split-dose", "past")
    type_over(door.day.edit, "17 oct 2026")
    door.look_ahead()
    lesser = next(
        one.id
        for one in door.past._steps
        if not one.step.key and one.id not in door.past.rows
    )
    window.host.page.close_door()
    past_told(window, "2025", lesser)
    window.host.page.close_door()
    row = past_told(window, "oct 2026")
    row.when.finish()
    assert set(read_past(window.host.page.door._told.text())) == {"collection", lesser}


def test_a_day_0_that_lies_ahead_has_not_been(window):
    door = opened(window, "begun")
    choose(door, "ahsct-split-dose", "past")
    type_over(door.day.edit, "17 oct 2027")
    assert make(window).plan is None


def test_a_door_needs_a_treatment(window):
    opened(window, "date")
    assert window.host.page.bar().primary.waits_for
    assert make(window).plan is None
