"""Hands that tremble, keys without a mouse, and what sets a control without a press."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QScrollArea,
)

from planner.services.edits import profile_edits
from planner.ui.widgets.focus.tab_order import tab_stops
from tests.ui.opened import PAGES, bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import open_window, settle, visible


def press(window, widget, at=None):
    """Press as a hand does: on the window, wherever the widget lies now."""
    spot = widget.mapTo(window, at or widget.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    settle(QApplication.instance())


def test_a_press_on_the_visible_strip_of_a_button_acts(window, qapp):
    window.resize(1280, 500)
    window.go_to("options")
    settle(qapp)
    area = window.host.currentWidget()
    box = list(window.host.page._boxes.values())[3]
    bar = area.verticalScrollBar()
    bar.setValue(box.mapTo(area.widget(), QPoint(0, 12)).y() - area.viewport().height())
    settle(qapp)
    before = bar.value()
    press(window, box, QPoint(20, 6))
    assert box.isChecked()
    assert bar.value() == before


@pytest.mark.parametrize("place", ["choice", "about-you", "options", "fit"])
def test_a_press_that_slides_off_before_it_ends_chooses_nothing(window, qapp, place):
    fill_journey(window.state)
    window.go_to(place)
    settle(qapp)
    rows = [
        one
        for one in visible(window.host.page, QAbstractButton)
        if one.isCheckable() and not one.isChecked()
    ]
    assert rows
    before = window.state.journey
    left, outside = Qt.MouseButton.LeftButton, QPoint(-400, -400)
    for row in rows[:6]:
        QTest.mousePress(row, left, pos=row.rect().center())
        QTest.mouseMove(row, outside)
        QTest.mouseRelease(row, left, pos=outside)
        settle(qapp)
        assert not row.isChecked(), row.text()
    assert window.state.journey == before


def test_a_second_press_too_soon_after_another_does_not_skip_a_part(window, qapp):
    window.go_to("about-you")
    settle(qapp)
    first = window.host.page.heading.text()
    spot = window.bar.primary.mapTo(window, window.bar.primary.rect().center())
    for _ in range(2):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    second = window.host.page.heading.text()
    assert first == "You and your MS"
    assert second == "Your health and your decision"
    while window.bar.rests:
        QTest.qWait(50)
    press(window, window.bar.primary)
    assert window.host.page.heading.text() not in {first, second}


@pytest.mark.parametrize("place", ["about-you", "diary", "schedule", "plan-filter"])
def test_the_wheel_changes_no_value(window, qapp, place):
    fill_journey(window.state)
    bring_up(qapp, window, place, lambda _: None)
    boxes = visible(window.host, QComboBox)
    assert boxes
    for box in boxes:
        before = box.currentIndex()
        middle = QPointF(box.rect().center())
        for turn in (-120, 120):
            event = QWheelEvent(
                middle,
                QPointF(box.mapToGlobal(middle.toPoint())),
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            box.setFocus()
            QApplication.sendEvent(box, event)
        assert box.currentIndex() == before


def test_return_presses_the_focused_button_once(window, hands):
    window.go_to("options")
    settle(hands.app)
    hands.tab_to("Read it all")
    hands.press(Qt.Key.Key_Return)
    assert window.host.page._view != "list"


def test_the_focus_stays_near_after_a_message_is_closed(window, hands):
    window.go_to("options")
    settle(hands.app)
    read = hands.tab_to("Read it all")
    window.tell("Something was said.")
    settle(hands.app)
    window.messages._close.setFocus()
    hands.press(Qt.Key.Key_Space)
    settle(hands.app)
    assert QApplication.focusWidget() is read


def test_the_focus_stays_in_the_page_when_what_had_it_is_made_anew(window, hands):
    fill_journey(window.state)
    window.go_to("today")
    settle(hands.app)
    focused = hands.tab_to("Details")
    name = focused.accessibleName()
    window.state.run(lambda journey: profile_edits.rename(journey, "Another name"))
    settle(hands.app)
    assert QApplication.focusWidget().accessibleName() == name
    assert window.host.isAncestorOf(QApplication.focusWidget())


def one_of_each_group(stops):
    """Arrow keys go on inside a group of choices; Tab stops at it once."""
    kept, groups = [], set()
    for stop in stops:
        group = stop.group() if isinstance(stop, QAbstractButton) else None
        if group is None or group not in groups:
            kept.append(stop)
            groups.add(group)
    return kept


@pytest.mark.parametrize("size", [(1280, 800), (900, 700), (683, 384)])
def test_tab_goes_round_the_window_and_comes_back(window, qapp, size):
    window.resize(*size)
    window.go_to("about-you")
    settle(qapp)
    start = QApplication.focusWidget()
    QTest.keyClick(start, Qt.Key.Key_Tab)
    first, met = QApplication.focusWidget(), []
    for _ in range(200):
        met.append(QApplication.focusWidget())
        QTest.keyClick(met[-1], Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    assert QApplication.focusWidget() is first
    assert all(one.isVisible() for one in met)
    assert len(set(met)) == len(met)
    parts = [part for part in window.frame._parts() if part is not window.messages]
    assert all(any(p is one or p.isAncestorOf(one) for one in met) for p in parts)


def place_in(area, one):
    """Where a stop stands; what a part of the page scrolls to, at that part's foot."""
    place, held = one.mapTo(area, QPoint(0, 0)), one.parentWidget()
    while held is not area:
        if isinstance(held, QScrollArea):
            foot = held.mapTo(area, QPoint(0, held.height())).y()
            place.setY(min(place.y(), foot))
        held = held.parentWidget()
    return place


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_through_a_page_in_the_order_of_reading(
    qtbot, qapp, service, plain_look, name
):
    window = open_window(qapp, service)
    qtbot.addWidget(window)
    fill_journey(window.state)
    bring_up(qapp, window, name, lambda _: None)
    area = window.host.currentWidget()
    stops = one_of_each_group(one for one in tab_stops(area) if one.isVisible())
    met = []
    window.host.page.heading.setFocus()
    # A page may carry its name and Help above the heading: begin before both.
    while area.isAncestorOf(QApplication.focusWidget()):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    for _ in stops:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == stops
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    after = window.messages if window.messages.text else window.bar
    assert after.isAncestorOf(QApplication.focusWidget())
    for before in reversed(met):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is before
    rows = [place_in(area, one) for one in stops]
    back = [
        stops[at + 1].accessibleName()
        for at in range(len(rows) - 1)
        # Upwards only to the next column.
        if rows[at + 1].y() + stops[at + 1].height() < rows[at].y()
        and rows[at + 1].x() <= rows[at].x()
    ]
    assert not back


def test_what_is_set_without_a_press_is_stored_as_a_press_stores_it(window, qapp):
    window.go_to("choice")
    settle(qapp)
    page = window.host.page
    row = page._options.rows()[2]
    row.toggle()
    assert window.state.journey.decision.choice is not None
    window.go_to("options")
    settle(qapp)
    option, box = next(iter(window.host.page._boxes.items()))
    box.toggle()
    assert option in window.state.journey.decision.compared


def test_a_date_set_by_an_input_aid_counts(window, qapp):
    window.go_to("schedule")
    settle(qapp)
    page = window.host.page
    page.anchor.day.edit.setText("6 Apr 2027")
    assert page.anchor.day.value is not None


def test_a_choice_in_a_list_set_by_an_input_aid_is_stored(window, qapp):
    window.go_to("about-you")
    settle(qapp)
    box = next(
        one
        for one in visible(window.host, QComboBox)
        if one.accessibleName() == "Country you live in"
    )
    box.setCurrentIndex(box.findData("DE"))
    settle(qapp)
    assert window.state.journey.profile.home_country == "DE"


def test_nothing_shown_anew_is_taken_for_a_change(window, qapp, service):
    fill_journey(window.state)
    before = len(service.history(window.state.journey.id))
    for place in PAGES:
        bring_up(qapp, window, place, lambda _: None)
        window.host.page.refresh()
    settle(qapp)
    assert len(service.history(window.state.journey.id)) == before
