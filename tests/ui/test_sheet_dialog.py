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
        type_over(dialog.sheet.rules.rows[0].lines["aim"], "-70")
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
        type_over(dialog.sheet.rules.rows[0].lines["aim"], "soonish")
        dialog.check()
        line = dialog.sheet.rules.rows[0].lines["aim"]
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
        type_over(dialog.sheet.rules.rows[0].lines["earliest"], "-10")
        type_over(dialog.sheet.rules.rows[0].lines["latest"], "-20")
        dialog.check()
        seen.append(dialog.take_button.isEnabled())
        seen.append(dialog._trouble.isVisible())
        line = dialog.sheet.rules.rows[0].lines["earliest"]
        assert "MRI of brain" in line.accessibleDescription()
        dialog.choose(step_id("dental"))
        dialog.check()
        assert not dialog.sheet.rules.rows[0].lines["earliest"].accessibleDescription()
        dialog._go(step_id("mri"))
        assert (
            "MRI of brain"
            in dialog.sheet.rules.rows[0].lines["earliest"].accessibleDescription()
        )
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


def test_several_rules_and_every_mark_of_a_step_reach_the_plan(window):
    def script(dialog):
        dialog.choose(step_id("dental"))
        sheet = dialog.sheet
        sheet.rules.add_row()
        second = sheet.rules.rows[1]
        anchor = second.boxes["anchor"]
        anchor.setCurrentIndex(anchor.findData("mobilisation"))
        type_over(second.lines["latest"], "-30")
        second.ticks["doubtful"].click()
        sheet.ticks["key"].click()
        need = sheet.needs.boxes["progressive"]
        need.setCurrentIndex(need.findData("none"))
        type_over(sheet.lines["sources"], "Day sheet, page 1; Day sheet, page 2")
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    step = window.state.journey.plan.protocol.step(step_id("dental"))
    assert [rule.anchor.step for rule in step.rules] == [DAY0, "mobilisation"]
    assert step.rules[1].doubtful
    assert step.key
    assert step.condition.none_of == ("progressive",)
    assert step.sources == ("Day sheet, page 1", "Day sheet, page 2")
    page = window.host.page
    row = page.table.plan.rows[page.table.plan.row_of("dental")]
    assert "not clear in print" in row.state_word


def test_looking_at_every_step_of_a_sheet_changes_nothing(window):
    def script(dialog):
        before = dialog.protocol
        for step in before.steps:
            dialog.choose(step.id)
            dialog.check()
        assert dialog.protocol == before
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()


def test_trouble_in_a_later_rule_is_said_at_that_rule(window):
    def script(dialog):
        dialog.choose(step_id("mri"))
        rules = dialog.sheet.rules
        rules.add_row()
        type_over(rules.rows[1].lines["aim"], "soonish")
        dialog.check()
        assert "soonish" in rules.rows[1].lines["aim"].accessibleDescription()
        assert rules.rows[0].lines["aim"].accessibleDescription() == ""
        rules.remove_row(1)
        dialog.check()
        assert dialog.take_button.isEnabled()
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()


def test_notes_start_and_phases_of_a_sheet_are_written_down(window):
    def script(dialog):
        type_over(dialog.head.lines["notes"], "From the paper of 3 May")
        start = dialog.head.boxes["centre_start"]
        start.setCurrentIndex(start.findData("mobilisation"))
        dialog.choose(step_id("mri"))
        dialog.context.dialogs.ask_text = lambda *_words: "Getting ready"
        dialog.rename_phase()
        dialog.choose(step_id("bloods"))
        dialog.remove_phase()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    sheet = window.state.journey.plan.protocol
    assert sheet.notes == "From the paper of 3 May"
    assert sheet.centre_start == "mobilisation"
    assert [phase.id for phase in sheet.phases].count("recovery") == 0
    assert next(one.title for one in sheet.phases) == "Getting ready"
    assert sheet.step(step_id("bloods")).phase == "transplant"
