"""Two people from the first page to paper in the window, by keys and clicks alone."""

from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.models.plan.facts import RoughAnchor
from planner.models.plan.schedule import StepState
from planner.services.views.walk import path_places
from tests.ui.stage import words_in_view
from tests.ui.story import step_id
from tests.ui.windows import a_service, open_window, tab_to, take, type_over

TODAY = date(2026, 11, 26)
CONTROL = Qt.KeyboardModifier.ControlModifier
MRI, CELLS = step_id("mri-baseline"), step_id("collection")


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path, TODAY)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service, plain_look):
    return open_window(qtbot, qapp, service, "welcome")


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def behind_door(window, name, timetable, kind):
    """Open a door of the first page; say which treatment and what of the day."""
    click(window.host.page.doors.doors[name])
    door = window.host.page.door
    door.treatment.setFocus()
    door.treatment.setCurrentIndex(door.treatment.findData(timetable))
    click(door.kind.rows()[[one.value for one in door.kinds()].index(kind)])
    return door


def make_plan(window):
    # What is pressed twice within half a second counts once.
    QTest.qWait(550)
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)


def choose(window, step):
    """Go to the plan and to a step of its list, by keys."""
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    agenda = window.host.page.views.agenda
    agenda.setFocus()
    QTest.keyClick(agenda, Qt.Key.Key_Home)
    for _ in range(2 * len(agenda.plan.rows)):
        if agenda.currentIndex() == agenda.plan.item_of(step).index():
            QTest.qWait(1)  # what the step asks for is laid out
            return
        QTest.keyClick(agenda, Qt.Key.Key_Down)
    raise AssertionError(step)


def say(window, action, *words):
    """Press a button of the chosen step and type the day it asks for."""

    def script(dialog):
        type_over(dialog.form.day.edit, words[0])
        take(dialog)

    window.dialogs.scripts.append(script)
    pressed = window.host.page.details.buttons.button(action)
    tab_to(window, pressed)
    QTest.keyClick(pressed, Qt.Key.Key_Space)


def print_paper(qtbot, window, target):
    """Go to the documents by their key and make the paper; return all its words."""
    window.dialogs.save_to = target
    places = [one.id for one in path_places(window.state.journey)]
    number = Qt.Key(Qt.Key.Key_1 + places.index("documents"))
    QTest.keyClick(window, number, Qt.KeyboardModifier.AltModifier)
    page = window.host.page
    assert window.place == "documents"
    QTest.qWait(550)
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not page.making.is_busy, timeout=30_000)
    pages = PdfReader(target).pages
    return " ".join(" ".join(one.extract_text() for one in pages).split())


def test_a_place_on_a_waiting_list_for_spring_2027_from_first_page_to_paper(
    qtbot, window, service, tmp_path
):
    door = behind_door(window, "date", "ahsct-cy-atg", "rough")
    type_over(door.span.edit, "spring 2027")
    make_plan(window)
    assert door.span.trouble, "a season is asked back as months"
    assert window.state.journey.plan is None
    click(door.span._offer_row.itemAt(0).widget())
    make_plan(window)
    spring = RoughAnchor(first=date(2027, 3, 1), last=date(2027, 5, 31))
    plan = window.state.journey.plan
    assert plan is not None
    assert plan.rough == spring
    assert window.place == "today"
    assert "March to May 2027" in words_in_view(window)
    choose(window, MRI)
    assert "about" in window.host.page.details.told.row.when
    say(window, "I have a date", "3 feb 2027")
    agreed = window.state.schedule.by_id[MRI]
    assert (agreed.state, agreed.rough) == (StepState.BOOKED, False)
    paper = print_paper(qtbot, window, tmp_path / "spring.pdf")
    assert "March to May 2027" in paper
    assert "3 Feb 2027" in paper
    # The hospital calls: the day is agreed, and nothing is rough any more.
    choose(window, step_id("day0"))
    say(window, "I have a date", "6 apr 2027")
    assert window.state.schedule.day0 == date(2027, 4, 6)
    assert not [one.id for one in window.state.schedule.steps if one.rough]
    paper = print_paper(qtbot, window, tmp_path / "agreed.pdf")
    assert "6 Apr 2027" in paper
    assert "March to May" not in paper
    stored = service.open(window.state.journey.id)
    assert len(stored.exports) == 2


def test_home_from_puebla_at_day_40_with_a_binder_from_first_page_to_paper(
    qtbot, window, service, tmp_path
):
    door = behind_door(window, "begun", "ahsct-split-dose", "past")
    type_over(door.day.edit, "17 oct 2026")
    door.look_ahead()
    row = door.past.rows[CELLS]
    click(row.answer.rows()[0])
    type_over(row.when.edit, "oct 2026")
    row.when.finish()
    make_plan(window)
    schedule = window.state.schedule
    assert schedule.day0 == date(2026, 10, 17)
    states = {one.state for one in schedule.steps}
    assert StepState.WAS_PLANNED not in states, "nobody planned any of it here"
    assert schedule.by_id[CELLS].start is None
    # A page of the binder turns up: the day of the collection stands on it.
    choose(window, CELLS)
    assert "about Oct 2026" in window.host.page.details.told.row.state_word
    say(window, "It happened", "14 oct 2026")
    assert window.state.schedule.by_id[CELLS].start == date(2026, 10, 14)
    paper = print_paper(qtbot, window, tmp_path / "home.pdf")
    assert "17 Oct 2026" in paper
    assert "was planned" not in paper
    # What was typed is there after a restart, and each of it can be undone.
    stored = service.open(window.state.journey.id)
    assert stored.facts[CELLS].done.day == date(2026, 10, 14)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.state.journey.facts[CELLS].done is None
    assert window.state.journey.facts[CELLS].before.when == "2026-10"
