"""Where the cells of a month would hold no names, its days stand below each other."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.ui.pages.plan.plan_views import LIST, MONTH
from planner.ui.views.month.month_days import MonthDays
from tests.ui.sample import fill_journey
from tests.ui.stage import make_service, open_window, settle


@pytest.fixture
def window(qtbot, qapp, tmp_path, plain_look):
    service = make_service(tmp_path)
    made = open_window(qapp, service, size=(683, 384))
    qtbot.addWidget(made)
    fill_journey(made.state)
    made.go_to("plan")
    made.host.page.show_view(MONTH)
    settle(qapp)
    yield made
    service.store.close()


@pytest.fixture
def days(window):
    (made,) = window.findChildren(MonthDays)
    return made


def lines(days):
    model = days.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_names_stand_there_whole_with_their_state(window, days):
    assert days.isVisible()
    assert not window.host.page.views.month.calendar.isVisible()
    assert "Tuesday 1 December 2026 · Day −126" in lines(days)
    assert "◇ Check the centre · wished" in lines(days)


def test_the_page_alone_scrolls(window, days):
    last = days.visualRect(days.model().index(days.model().rowCount() - 1, 0))
    assert last.bottom() < days.viewport().height()
    assert window.host.currentWidget().verticalScrollBar().maximum() > 0


def test_day_0_is_a_line_of_its_own_and_a_leaf_away(window, qapp, days):
    window.host.page.views.month.go_to(date(2027, 4, 6))
    settle(qapp)
    assert window.host.page.heading.text() == "Apr 2027"
    assert days.currentIndex().data().startswith("Tuesday 6 April 2027 · Day 0")
    assert days.isVisible()


def test_a_stay_is_told_on_its_first_day_and_once(window, qapp, days):
    window.host.page.views.month.go_to(date(2027, 4, 6))
    settle(qapp)
    steps = [line for line in lines(days) if line[0] in "◇▣△"]
    assert len(steps) == len(set(steps))


def test_enter_opens_the_step_as_in_the_calendar(window, qapp, days):
    row = lines(days).index("◇ Check the centre · wished")
    days.setCurrentIndex(days.model().index(row, 0))
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Return)
    settle(qapp)
    assert window.host.page.views.shown == LIST
    assert window.host.page.details.isVisible()
    assert "Check the centre" in window.host.page.details.accessibleName()


def test_it_is_a_calendar_again_where_there_is_room(window, qapp, days):
    window.resize(1280, 800)
    settle(qapp)
    assert not days.isVisible()
    assert window.host.page.views.month.calendar.isVisible()
    window.change_settings(percent=300)
    settle(qapp)
    window.host.page.show_view(MONTH)
    settle(qapp)
    assert window.host.page.views.month.days.isVisible()


def test_its_tools_leave_the_page_its_height(qtbot, qapp, tmp_path, plain_look):
    """The name of the month is short where its tools need the row: one is enough."""
    service = make_service(tmp_path)
    window = open_window(qapp, service, size=(1366, 728), percent=300)
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.go_to("plan")
    page = window.host.page
    page.show_view(MONTH)
    settle(qapp)
    tools = (*page.views.month.tools, *page.tools.all)
    shown = [one for one in tools if one.isVisible()]
    rows = {one.mapTo(page, one.rect().topLeft()).y() for one in shown}
    assert len(rows) == 1
    assert page.heading.text() == "Dec 2026"
    service.store.close()
