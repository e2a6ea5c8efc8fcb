"""A month can be taken from a year beside every field for a rough date."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from planner.ui.entry.date_field import TypedDateField
from planner.ui.entry.day0_field import Day0Field
from planner.ui.entry.day_picker import MonthBelow
from planner.ui.entry.month_picker import MonthPicker
from planner.ui.entry.partial_field import PartialDateField
from tests.ui.stage import cut_off, open_window, settle, visible


@pytest.fixture
def onset(window, qapp):
    """The first signs, of which a year is enough."""
    window.go_to("about-you")
    settle(qapp)
    return next(
        one
        for one in window.host.page.findChildren(PartialDateField)
        if one.name == "First signs"
    )


def bring(field, qapp):
    """Open the months of a field."""
    next(
        one
        for one in visible(field, QAbstractButton)
        if one.accessibleName().startswith("Choose a month: ")
    ).click()
    settle(qapp)
    return field.findChild(MonthPicker)


def press(key, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key)


def name_here():
    return QApplication.focusWidget().accessibleName()


def turn(picker, words):
    next(
        one for one in visible(picker, QAbstractButton) if one.accessibleName() == words
    ).click()


def test_a_press_takes_a_month_and_stores_it(onset, window, qapp):
    picker = bring(onset, qapp)
    turn(picker, "Ten years before")
    turn(picker, "Next year")
    picker.months[4].click()
    assert onset.edit.text() == "May 2017"
    assert window.state.journey.profile.onset == "2017-05"
    assert not picker.isVisible()
    assert QApplication.focusWidget() is onset.edit


def test_the_year_alone_is_an_answer_where_a_year_is_enough(onset, window, qapp):
    picker = bring(onset, qapp)
    turn(picker, "Year before")
    assert picker.year.text() == "Only the year 2025"
    picker.year.click()
    assert window.state.journey.profile.onset == "2025"


def test_keys_walk_over_months_and_years_and_return_takes_one(onset, qapp):
    onset.take_rough("2019-11")
    picker = bring(onset, qapp)
    assert name_here() == "November 2019"
    assert [one.isChecked() for one in picker.months].index(True) == 10
    press(Qt.Key.Key_Right, 3)
    assert name_here() == "February 2020"
    press(Qt.Key.Key_Down)
    assert name_here() == "May 2020"
    press(Qt.Key.Key_PageUp, 2)
    assert name_here() == "May 2018"
    press(Qt.Key.Key_Return)
    assert onset.value == "2018-05"


def test_escape_and_a_second_press_put_it_away_and_change_nothing(onset, qapp):
    onset.take_rough("2019-11")
    picker = bring(onset, qapp)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Escape)
    assert not picker.isVisible()
    bring(onset, qapp)
    bring(onset, qapp)
    assert not picker.isVisible()
    assert onset.value == "2019-11"


def test_tab_stops_once_at_the_months(onset, qapp):
    picker = bring(onset, qapp)
    tab = Qt.FocusPolicy.TabFocus
    stops = [one for one in picker.months if one.focusPolicy() & tab]
    assert stops == [QApplication.focusWidget()]


@pytest.mark.parametrize(("year", "key"), [(1900, "PageUp"), (2200, "PageDown")])
def test_the_ends_of_the_calendar_are_safe(onset, qapp, year, key):
    picker = bring(onset, qapp)
    picker.open_at(date(year, 6, 1), None)
    press(getattr(Qt.Key, f"Key_{key}"))
    assert name_here() == f"June {year}"


def test_a_rough_day_0_takes_a_month_and_says_when_it_is_over(window, qapp, qtbot):
    state = window.state
    field = Day0Field("Month", state.speaker, state.today, lambda: "DE")
    qtbot.addWidget(field)
    field.show()
    settle(qapp)
    picker = bring(field, qapp)
    assert not picker.year.isVisible()
    turn(picker, "Next year")
    picker.months[3].click()
    assert field.value.first == date(2027, 4, 1)
    assert field.value.last == date(2027, 4, 30)
    picker = bring(field, qapp)
    turn(picker, "Year before")
    turn(picker, "Year before")
    picker.months[3].click()
    assert "lies behind" in field.trouble


def test_every_field_for_a_date_has_what_to_take_it_from(window, qapp):
    bare = []
    for place in ("about-you", "schedule", "diary", "choice"):
        window.go_to(place)
        settle(qapp)
        fields = visible(window.host.page, TypedDateField)
        bare += [
            (place, one.name) for one in fields if not one.findChildren(MonthBelow)
        ]
    assert not bare


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("language", ["en", "es", "tr"])
def test_the_months_fit_the_smallest_window(qtbot, qapp, service, percent, language):
    window = open_window(
        qapp, service, size=(640, 360), percent=percent, language=language
    )
    qtbot.addWidget(window)
    window.go_to("about-you")
    settle(qapp)
    onset = window.host.page.findChildren(PartialDateField)[0]
    onset.findChild(MonthBelow).button.click()
    settle(qapp)
    assert visible(onset, MonthPicker)
    assert not cut_off(window)
    assert not window.host.currentWidget().horizontalScrollBar().maximum()


def test_all_months_are_seen_and_the_field_beside_stays_together(
    qtbot, qapp, service, plain_look
):
    window = open_window(qapp, service, size=(1366, 728))
    qtbot.addWidget(window)
    window.go_to("about-you")
    settle(qapp)
    fields = window.host.page.findChildren(PartialDateField)
    onset = next(one for one in fields if one.name == "First signs")
    beside = next(one for one in fields if one.name == "Diagnosis")
    before = beside.edit.y(), beside.edit.parentWidget().y()
    picker = bring(onset, qapp)
    assert (beside.edit.y(), beside.edit.parentWidget().y()) == before
    view = window.host.currentWidget().viewport()
    top = picker.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + picker.height() <= view.height()
