"""A day can be taken from a month beside every field for a whole date."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from planner.models.person.profile import Profile
from planner.services.edits.profile_edits import set_profile
from planner.ui.entry.date_field import DateField
from planner.ui.entry.day_picker import DayPicker
from tests.ui.stage import cut_off, open_window, settle, visible


@pytest.fixture
def field(window, qapp):
    """The birth date of About you."""
    window.go_to("about-you")
    settle(qapp)
    return window.host.page.findChildren(DateField)[0]


@pytest.fixture
def opened(field, qapp):
    """Opens the month of the field."""

    def bring():
        pick(field).click()
        settle(qapp)
        return field.findChild(DayPicker)

    return bring


def pick(inside):
    """The button that opens the month."""
    return next(
        one
        for one in visible(inside, QAbstractButton)
        if one.accessibleName().startswith("Choose in a month: ")
    )


def press(key, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key)


def name_here():
    return QApplication.focusWidget().accessibleName()


def test_a_press_takes_a_day_and_stores_it(field, opened, window):
    field.set_value(date(1992, 5, 4))
    picker = opened()
    day = picker.days[16]
    assert day.accessibleName() == "Sunday 17 May 1992"
    day.click()
    assert field.value == date(1992, 5, 17)
    assert window.state.journey.profile.born == date(1992, 5, 17)
    assert not picker.isVisible()
    assert QApplication.focusWidget() is field.edit


def test_keys_walk_over_days_and_leaves_and_return_takes_one(field, opened):
    field.set_value(date(1992, 5, 30))
    opened()
    assert name_here() == "Saturday 30 May 1992"
    press(Qt.Key.Key_Right, 3)
    assert name_here() == "Tuesday 2 June 1992"
    press(Qt.Key.Key_Up)
    assert name_here() == "Tuesday 26 May 1992"
    press(Qt.Key.Key_PageUp, 2)
    assert name_here() == "Thursday 26 March 1992"
    press(Qt.Key.Key_Return)
    assert field.value == date(1992, 3, 26)


def test_escape_and_a_second_press_put_it_away_and_change_nothing(field, opened, qapp):
    field.set_value(date(1992, 5, 30))
    picker = opened()
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert field.value == date(1992, 5, 30)
    opened()
    opened()
    assert not picker.isVisible()


def test_an_input_aid_takes_a_day_as_a_press_does(field, opened):
    opened().days[2].toggle()
    assert field.value == date(2026, 11, 3)


def test_tab_stops_once_at_the_month(field, opened, hands):
    picker = opened()
    stops = [one for one in picker.days if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [QApplication.focusWidget()]


@pytest.mark.parametrize(
    ("day", "key"), [(date(1900, 1, 1), -1), (date(2200, 12, 31), 1)]
)
def test_the_ends_of_the_calendar_are_safe(field, opened, day, key):
    field.set_value(day)
    opened()
    press(Qt.Key.Key_Left if key < 0 else Qt.Key.Key_Right)
    press(Qt.Key.Key_PageUp if key < 0 else Qt.Key.Key_PageDown)
    assert str(day.year) in name_here()


@pytest.mark.parametrize(("home", "first"), [("US", "Sun"), ("DE", "Mon"), ("", "Mon")])
def test_the_week_is_that_of_the_country(window, qapp, home, first):
    profile = Profile(home_country=home)
    window.state.run(lambda one: set_profile(one, profile, window.state.today()))
    window.go_to("diary")
    settle(qapp)
    pick(window.host.page).click()
    settle(qapp)
    (picker,) = window.host.page.findChildren(DayPicker)
    assert picker._grid.itemAtPosition(0, 0).widget().text() == first


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_the_month_fits_the_smallest_window(qtbot, qapp, service, plain_look, percent):
    window = open_window(qapp, service, size=(640, 360), percent=percent)
    qtbot.addWidget(window)
    window.go_to("about-you")
    settle(qapp)
    born = window.host.page.findChild(DateField)
    pick(born).click()
    settle(qapp)
    assert visible(born, DayPicker)
    assert not cut_off(window)
    assert not window.host.currentWidget().horizontalScrollBar().maximum()
