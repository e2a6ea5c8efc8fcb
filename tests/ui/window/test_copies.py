"""A journey is copied by its list, and set side by side with another one."""

import pytest
from PySide6.QtTest import QTest

from planner.ui.window import dialog_makers
from tests.ui.windows import a_service, open_window, type_over, with_plan


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


def press(dialog, name):
    (button,) = [
        one for one in dialog.findChildren(object) if _name(one) == name and _can(one)
    ]
    button.click()


def _name(widget):
    return widget.accessibleName() if hasattr(widget, "accessibleName") else ""


def _can(widget):
    return hasattr(widget, "click")


def test_a_copy_is_opened_and_compared_with_what_it_came_from(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    first = window.state.journey
    seen = []

    def copy(dialog):
        type_over(dialog.copy_name, "The other way")
        press(dialog, "Copy this journey")
        return True

    window.dialogs.scripts.append(copy)
    window.dialogs.run(dialog_makers.make_journeys(window.context))
    assert window.state.journey.title == "The other way"
    assert window.state.journey.plan == first.plan
    assert len(service.summaries()) == 2

    def look(dialog):
        seen.extend(dialog.rows)
        return True

    def compare(dialog):
        window.dialogs.scripts.append(look)
        press(dialog, f"Compare with: {first.title}")
        return True

    window.dialogs.scripts.append(compare)
    window.dialogs.run(dialog_makers.make_journeys(window.context))
    told = {row.key: (row.first, row.second) for row in seen}
    assert told["day0"][0] == told["day0"][1]


def test_a_name_that_is_taken_stays_in_its_field_with_what_is_wrong(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")

    def copy(dialog):
        type_over(dialog.copy_name, window.state.journey.title.upper())
        press(dialog, "Copy this journey")
        assert dialog.copy_name.text() == window.state.journey.title.upper()
        return True

    window.dialogs.scripts.append(copy)
    window.dialogs.run(dialog_makers.make_journeys(window.context))
    assert len(service.summaries()) == 1
    QTest.qWait(0)
