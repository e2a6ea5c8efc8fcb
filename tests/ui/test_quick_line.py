"""Steps of one's own by one line: read first, then taken."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.ui.pages.plan.plan_views import MONTH
from tests.ui.stage import settle
from tests.ui.windows import a_service, open_window, with_plan


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    with_plan(service)
    yield open_window(qtbot, qapp, service, "plan")
    service.store.close()


def own_step(window):
    steps = window.state.schedule.by_id.values()
    return next((one for one in steps if one.id.startswith("own-")), None)


def test_a_step_is_added_to_a_day_of_the_month(window):
    page, day = window.host.page, date(2027, 1, 15)
    page.show_view(MONTH)
    page.views.month.calendar.go_to(day)
    page.views.month.day._add.click()
    line = page.quick.line
    assert line.isVisible()
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "Renew the passport")
    assert "Fri 15 Jan 2027" in page.quick.read.text()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert own_step(window).start == day


def test_a_line_adds_a_step_after_its_reading_was_shown(window):
    page = window.host.page
    QTest.keyClicks(page.quick.line, "MRI 4 Feb 10:30")
    assert page.quick.read.text().startswith("Reads as: MRI, Thu 4 Feb 2027, 10:30")
    page.quick.add_button.click()
    made = own_step(window)
    assert (made.start, made.facts.booked.time) == (date(2027, 2, 4), "10:30")
    assert page.views.agenda.chosen_step() == made.id
    assert page.quick.line.text() == ""
    undo = window.frame.change.undo
    assert undo.isVisible()
    undo.click()
    assert own_step(window) is None


def test_a_line_of_two_meanings_offers_both_and_takes_none(window):
    quick = window.host.page.quick
    QTest.keyClicks(quick.line, "MRI 4/3")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert own_step(window) is None
    march, april = quick._offers.findChildren(QPushButton)
    assert (march.text(), april.text()) == (
        "MRI, Thu 4 Mar 2027",
        "MRI, Sat 3 Apr 2027",
    )
    april.click()
    assert own_step(window).start == date(2027, 4, 3)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("MRI", "Its day is still missing"),
        ("4 Feb", "What is it?"),
        ("MRI Mon 4 Feb 2027", "another weekday"),
        ("", "Write what it is"),
    ],
)
def test_a_line_that_lacks_something_says_what_and_stays(window, typed, words):
    quick = window.host.page.quick
    quick.line.setText(typed)
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert words in quick.read.text()
    assert quick.line.text() == typed
    assert own_step(window) is None


def test_a_press_on_a_phase_goes_to_its_first_step(window):
    page = window.host.page
    strip = page.views.strip
    assert strip.isVisible()
    bar, box = strip._boxes()[-1]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    chosen = next(row for row in page._rows if row.id == page._chosen)
    assert chosen.phase == bar.subject


def test_the_line_stays_where_it_is_when_its_reading_appears(window, qapp):
    settle(qapp)
    quick = window.host.page.quick
    before = quick.line.mapTo(window, QPoint(0, 0))
    QTest.keyClicks(quick.line, "MRI 4 Feb 10:30")
    settle(qapp)
    assert quick.read.isVisible()
    assert quick.line.mapTo(window, QPoint(0, 0)) == before


def test_two_meanings_are_offered_without_moving_the_line(window, qapp):
    quick = window.host.page.quick
    settle(qapp)
    before = quick.line.mapTo(window, QPoint(0, 0))
    QTest.keyClicks(quick.line, "MRI 4/3")
    settle(qapp)
    assert len(quick._offers.findChildren(QPushButton)) == 2
    assert quick.line.mapTo(window, QPoint(0, 0)) == before
    quick.line.clear()
    settle(qapp)
    assert quick.line.mapTo(window, QPoint(0, 0)) == before
