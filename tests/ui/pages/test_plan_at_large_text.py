"""The plan at large text: its first screen shows a step and what to do with it."""

import pytest
from PySide6.QtWidgets import QPushButton

from planner.ui.pages.plan.plan_views import LIST, MONTH
from tests.ui.sample import fill_journey
from tests.ui.stage import open_window, settle, visible


def plan_at(qtbot, qapp, service, size, percent):
    window = open_window(qapp, service, size=size, percent=percent)
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.go_to("plan")
    settle(qapp)
    return window


def listed(window):
    """What the list of actions offers, each with what it does."""
    more = window.bar.more
    assert more.isVisible()
    more.menu().aboutToShow.emit()
    return {action.text(): action for action in more.menu().actions()}


@pytest.mark.parametrize("percent", [150, 200, 300])
def test_the_main_action_of_the_chosen_step_is_in_view_at_once(
    qtbot, qapp, service, plain_look, percent
):
    window = plan_at(qtbot, qapp, service, (1366, 768), percent)
    page = window.host.page
    main = page.details.buttons.button("I have a date")
    assert main.visibleRegion().boundingRect() == main.rect()
    agenda = page.views.agenda
    seen = agenda.viewport().visibleRegion().boundingRect()
    assert seen.contains(agenda.row_box().translated(-agenda.viewport().pos()))


@pytest.mark.parametrize("percent", [150, 200, 300])
def test_what_has_no_room_beside_the_name_is_in_the_list_of_actions(
    qtbot, qapp, service, plain_look, percent
):
    window = plan_at(qtbot, qapp, service, (1366, 768), percent)
    page = window.host.page
    beside = {one.text() for one in page.tools.all if one.isVisible()}
    tops = {one.geometry().top() // 8 for one in page.tools.all if one.isVisible()}
    assert len(tops) <= 1
    found = listed(window)
    assert {"Change the centre", "What has been done"} <= set(found)
    assert ("Month" in found) != ("Month" in beside)
    assert ("Find a step" in found) != ("Find a step" in beside)


def test_the_list_of_actions_turns_to_another_view_and_back(
    qtbot, qapp, service, plain_look
):
    window = plan_at(qtbot, qapp, service, (1366, 768), 300)
    page = window.host.page
    assert "List" not in listed(window)
    listed(window)["Month"].trigger()
    settle(qapp)
    assert page.views.shown == MONTH
    assert "Month" not in listed(window)
    listed(window)["List"].trigger()
    settle(qapp)
    assert page.views.shown == LIST
    listed(window)["Find a step"].trigger()
    settle(qapp)
    assert page.views.filters.isVisible()


def test_a_wide_page_has_all_of_it_beside_its_name_and_no_list(
    qtbot, qapp, service, plain_look
):
    window = plan_at(qtbot, qapp, service, (1366, 768), 100)
    page = window.host.page
    assert all(one.isVisible() for one in page.tools.all)
    assert not window.bar.more.isVisible()
    words = [one.text() for one in visible(window.bar, QPushButton)]
    assert "What if Day 0 moves?" in words
