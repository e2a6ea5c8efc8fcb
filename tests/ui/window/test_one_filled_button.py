"""A page has at most one filled button, in the bar or on the page, never both."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from planner.services.edits import plan_edits
from planner.services.views.walk import PLACES
from tests.ui.windows import a_service, open_window, with_plan


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


def filled(window):
    buttons = window.findChildren(QAbstractButton)
    seen = [one for one in buttons if one.isVisibleTo(window)]
    return [one.text() for one in seen if one.property("kind") == "primary"]


def test_no_page_of_a_plan_has_two_filled_buttons(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "welcome")
    for place in PLACES:
        window.go_to(place.id)
        assert len(filled(window)) <= 1, place.id


def test_a_plan_that_rests_is_taken_up_by_the_one_filled_button(qtbot, qapp, service):
    with_plan(service, edits=[lambda j: plan_edits.hold(j, "A pause")])
    window = open_window(qtbot, qapp, service, "today")
    assert filled(window) == ["Take the plan up again"]


def test_today_without_a_plan_has_one_filled_button(qtbot, qapp, service):
    service.create("My transplant")
    window = open_window(qtbot, qapp, service, "today")
    assert filled(window) == ["Set up the schedule"]
