from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.models.ids import AwayId
from planner.models.plan.facts import Away, PlanCalendar, SiteCalendar
from planner.services.views.living.month_view import month_view
from planner.ui.views.month.month_calendar import MonthCalendar
from tests.ui.story import DAY0_DATE, TODAY, a_told_view

EASTER_MONDAY = date(2027, 3, 29)
AWAY = Away(
    id=AwayId("trip"), first=date(2027, 4, 26), last=date(2027, 4, 28), why="Wedding"
)


@pytest.fixture
def view():
    site = SiteCalendar(holidays={EASTER_MONDAY: "Easter Monday"})
    return a_told_view(away=(AWAY,), calendar=PlanCalendar(home=site, centre=site))


@pytest.fixture
def calendar(qtbot, view):
    made = MonthCalendar()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_plan(
        lambda day: month_view(day, view.rows, view.timeline, view.speaker), TODAY
    )
    made.show()
    return made


def spoken(calendar):
    index = calendar.currentIndex()
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_keeps_the_rules_of_qt_while_leaves_are_turned(qtbot, calendar):
    tester = QAbstractItemModelTester(
        calendar.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    for _ in range(3):
        calendar.turn(1)
    assert tester.model() is calendar.model()


def test_it_opens_on_today_and_says_the_day_in_full(calendar):
    assert calendar.day == TODAY
    assert spoken(calendar).startswith("Sunday 22 November 2026")


def test_day_0_names_its_steps_and_its_day_number(calendar):
    calendar.go_to(DAY0_DATE)
    assert "Day 0" in spoken(calendar)
    assert "the cells are given back" in spoken(calendar)


def test_public_holidays_and_away_days_are_named(calendar):
    calendar.go_to(EASTER_MONDAY)
    assert "Easter Monday" in spoken(calendar)
    calendar.go_to(AWAY.first)
    assert "You are away" in spoken(calendar)


def test_a_stay_is_on_each_of_its_days(calendar):
    for day in (date(2027, 4, 1), date(2027, 4, 10), date(2027, 4, 23)):
        calendar.go_to(day)
        assert "Stay on the ward" in spoken(calendar), day
    calendar.go_to(date(2027, 4, 24))
    assert "Stay on the ward" not in spoken(calendar)


def test_arrows_walk_over_the_edge_of_the_month(qtbot, calendar):
    calendar.go_to(date(2027, 4, 30))
    qtbot.keyClick(calendar, Qt.Key.Key_Right)
    assert calendar.day == date(2027, 5, 1)
    qtbot.keyClick(calendar, Qt.Key.Key_Up)
    assert calendar.day == date(2027, 4, 24)


def test_page_keys_turn_the_leaf_and_keep_the_day_where_it_exists(qtbot, calendar):
    calendar.go_to(date(2027, 1, 31))
    qtbot.keyClick(calendar, Qt.Key.Key_PageDown)
    assert calendar.day == date(2027, 2, 28)
    qtbot.keyClick(calendar, Qt.Key.Key_PageUp)
    assert calendar.day == date(2027, 1, 28)


def test_home_goes_to_today(qtbot, calendar):
    calendar.go_to(date(2028, 2, 29))
    qtbot.keyClick(calendar, Qt.Key.Key_Home)
    assert calendar.day == TODAY


def test_enter_opens_the_day(qtbot, calendar):
    calendar.go_to(DAY0_DATE)
    with qtbot.waitSignal(calendar.day_opened) as opened:
        qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert opened.args[0].day == DAY0_DATE


def test_the_ends_of_the_calendar_are_safe(qtbot, calendar):
    for day, key in (
        (date(1900, 1, 1), Qt.Key.Key_PageUp),
        (date(2200, 12, 31), Qt.Key.Key_PageDown),
    ):
        calendar.go_to(day)
        qtbot.keyClick(calendar, key)
        assert 1900 <= calendar.day.year <= 2200


def test_only_the_weeks_of_the_month_are_shown(calendar):
    calendar.go_to(date(2027, 2, 10))
    assert [calendar.isRowHidden(week) for week in range(6)] == [False] * 4 + [True] * 2
    calendar.go_to(date(2027, 5, 1))
    assert not any(calendar.isRowHidden(week) for week in range(6))


def test_a_leaf_is_worked_out_once_while_the_keys_stay_on_it(qtbot, calendar):
    made = []
    whole = calendar._make

    def make(day):
        made.append(day)
        return whole(day)

    calendar.show_plan(make, date(2027, 3, 10))
    calendar.go_to(date(2027, 3, 10))
    made.clear()
    for _ in range(5):
        qtbot.keyClick(calendar, Qt.Key.Key_Right)
    assert made == []
    assert calendar.day == date(2027, 3, 15)
    qtbot.keyClick(calendar, Qt.Key.Key_PageDown)
    assert [day.month for day in made] == [4]
    made.clear()
    calendar.show_plan(make, date(2027, 3, 10))
    assert len(made) == 1, "another plan is shown anew"
