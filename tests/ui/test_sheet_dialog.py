"""The centre's own sheet, written in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.models.ids import DAY0
from tests.ui.story import step_id
from tests.ui.windows import a_service, open_window, tab_to, type_over, with_plan


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service):
    with_plan(service)
    return open_window(qtbot, qapp, service, "plan")


def take(dialog):
    tab_to(dialog, dialog.take_button)
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)


def test_a_step_that_is_moved_on_the_sheet_moves_in_the_plan(window):
    before = window.state.schedule.by_id[step_id("mri")].start
    start = window.state.schedule.by_id[DAY0].start

    def script(dialog):
        dialog.choose(step_id("mri"))
        type_over(dialog.sheet.lines["aim"], "-70")
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    after = window.state.schedule.by_id[step_id("mri")].start
    assert after != before
    assert (start - after).days == 70
    assert not window.state.journey.plan.protocol.shipped


def test_trouble_is_said_at_its_field_and_nothing_is_taken(window):
    before = window.state.journey

    def script(dialog):
        dialog.choose(step_id("mri"))
        type_over(dialog.sheet.lines["aim"], "soonish")
        dialog.check()
        line = dialog.sheet.lines["aim"]
        assert "soonish" in line.accessibleDescription()
        assert not dialog.take_button.isEnabled()
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    assert window.state.journey == before


def test_a_window_the_wrong_way_round_is_told_in_words(window):
    seen = []

    def script(dialog):
        dialog.choose(step_id("mri"))
        type_over(dialog.sheet.lines["earliest"], "-10")
        type_over(dialog.sheet.lines["latest"], "-20")
        dialog.check()
        seen.append(dialog.take_button.isEnabled())
        seen.append(dialog._trouble.isVisible())
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    assert seen == [False, True]


def test_a_step_is_added_and_taken_away_again(window):
    counts = []

    def script(dialog):
        counts.append(dialog.list.count())
        dialog.add_step()
        QTest.keyClicks(dialog.sheet.lines["title"], "Ask about the port")
        dialog.check()
        counts.append(dialog.list.count())
        assert dialog.list.currentItem().text() == "Ask about the port"
        dialog.remove_step()
        counts.append(dialog.list.count())
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    assert counts[1] == counts[0] + 1
    assert counts[2] == counts[0]
