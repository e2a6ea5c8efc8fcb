"""What was changed last stands in the bar, with the way back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.models.plan.facts import Booking
from planner.services.edits import step_edits
from tests.ui.story import step_id
from tests.ui.windows import a_service, open_window, with_plan

DAY = date(2027, 1, 26)


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    with_plan(service)
    yield open_window(qtbot, qapp, service, "plan")
    service.store.close()


def book(window, day=DAY):
    step = step_id("dental")
    assert window.state.run(
        lambda journey: step_edits.book(journey, step, Booking(day=day))
    )


def test_nothing_stands_there_before_the_first_change(window):
    assert not window.frame.change.isVisible()


def test_a_change_is_named_with_its_day_and_is_taken_back_there(window, qapp):
    book(window)
    change = window.frame.change
    assert change.told.startswith("Booked: ")
    assert "26 Jan 2027" in change.told
    assert change.undo.isVisible()
    assert change.told in change.undo.accessibleName()
    change.undo.setFocus()
    QTest.keyClick(change.undo, Qt.Key.Key_Return)
    assert not window.state.journey.facts
    assert "26 Jan 2027" not in change.told


def test_the_next_change_takes_its_place(window):
    book(window)
    book(window, date(2027, 1, 27))
    assert "27 Jan 2027" in window.frame.change.told


def test_where_there_is_no_room_for_words_there_is_no_way_back_without(window, qapp):
    book(window)
    window.resize(900, 700)
    qapp.processEvents()
    change = window.frame.change
    assert change.undo.isVisible() == change.words.isVisible()
    assert window.bar.sizeHint().height() == window.bar.height()
