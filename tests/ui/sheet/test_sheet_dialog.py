"""The centre's own sheet, written in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.models.civil import Offset
from planner.models.ids import DAY0
from planner.models.plan.protocol import Condition
from planner.ui.sheet.sheet_view import TABLE
from planner.ui.sheet.step_sheet import WHEN
from tests.ui.sheets import clear, pick, press, run, steps_shown
from tests.ui.story import step_id
from tests.ui.windows import a_service, open_window, row_of, take, type_over, with_plan


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service):
    with_plan(service)
    return open_window(qtbot, qapp, service, "plan")


def test_a_step_that_is_moved_on_the_sheet_moves_in_the_plan(window):
    before = window.state.schedule.by_id[step_id("mri")].start
    start = window.state.schedule.by_id[DAY0].start

    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        type_over(dialog.writing.fields.rules.rows[0].lines["aim"], "-70")
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
        dialog.writing.choose(step_id("mri"))
        type_over(dialog.writing.fields.rules.rows[0].lines["aim"], "soonish")
        dialog.check()
        line = dialog.writing.fields.rules.rows[0].lines["aim"]
        assert "soonish" in line.accessibleDescription()
        assert not dialog.take_button.isEnabled()
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    assert window.state.journey == before


def test_a_window_the_wrong_way_round_is_told_in_words(window):
    seen = []

    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        type_over(dialog.writing.fields.rules.rows[0].lines["earliest"], "-10")
        type_over(dialog.writing.fields.rules.rows[0].lines["latest"], "-20")
        dialog.check()
        seen.append(dialog.take_button.isEnabled())
        seen.append(dialog.view.trouble.isVisible())
        line = dialog.writing.fields.rules.rows[0].lines["earliest"]
        assert "MRI of brain" in line.accessibleDescription()
        dialog.writing.choose(step_id("dental"))
        dialog.check()
        assert (
            not dialog.writing.fields.rules.rows[0]
            .lines["earliest"]
            .accessibleDescription()
        )
        there = dialog.view.trouble.findChildren(QPushButton)[0]
        there.setFocus()
        QTest.keyClick(there, Qt.Key.Key_Space)
        assert dialog.writing.draft.chosen == "mri"
        assert dialog.writing.fields.pages.shown == WHEN
        assert (
            "MRI of brain"
            in dialog.writing.fields.rules.rows[0]
            .lines["earliest"]
            .accessibleDescription()
        )
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    assert seen == [False, True]


def test_a_step_is_added_and_taken_away_again(window):
    counts = []

    def script(dialog):
        counts.append(steps_shown(dialog))
        dialog.writing.add_step()
        QTest.keyClicks(dialog.writing.fields.lines["title"], "Ask about the port")
        dialog.check()
        counts.append(steps_shown(dialog))
        assert (
            dialog.view.steps.list.currentItem()
            .text()
            .startswith("Ask about the port\n")
        )
        dialog.writing.remove_step()
        counts.append(steps_shown(dialog))
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    assert counts[1] == counts[0] + 1
    assert counts[2] == counts[0]


def test_several_rules_and_every_mark_of_a_step_reach_the_plan(window):
    def script(dialog):
        dialog.writing.choose(step_id("dental"))
        sheet = dialog.writing.fields
        sheet.rules.add_row()
        second = sheet.rules.rows[1]
        pick(second.boxes["anchor"], "mobilisation")
        type_over(second.lines["latest"], "-30")
        second.ticks["doubtful"].click()
        sheet.ticks["key"].click()
        condition = sheet.needs.rows[0].boxes
        pick(condition["trait"], "progressive")
        pick(condition["need"], "none")
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
    row = row_of(page, "dental")
    assert "not clear in print" in row.state_word


def test_looking_at_every_step_of_a_sheet_changes_nothing(window):
    def script(dialog):
        before = dialog.writing.draft.protocol
        for step in before.steps:
            dialog.writing.choose(step.id)
            dialog.check()
        assert dialog.writing.draft.protocol == before
        assert not dialog.writing.draft.is_changed
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()


def test_trouble_in_a_later_rule_is_said_at_that_rule(window):
    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        rules = dialog.writing.fields.rules
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
        type_over(dialog.writing.head.areas["notes"], "From the paper of 3 May")
        pick(dialog.writing.head.boxes["centre_start"], "mobilisation")
        type_over(dialog.writing.head.lines["version"], "4")
        type_over(dialog.writing.head.lines["sources"], "Day sheet, 3 May; burt-2019")
        dialog.view.phases.list.setCurrentRow(0)
        type_over(dialog.view.phases.name, "Getting ready")
        titles = [phase.id for phase in dialog.writing.draft.protocol.phases]
        dialog.view.phases.list.setCurrentRow(titles.index("recovery"))
        dialog.view.phases.remove()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    sheet = window.state.journey.plan.protocol
    assert sheet.notes == "From the paper of 3 May"
    assert sheet.version == 4
    assert sheet.sources == ("Day sheet, 3 May", "burt-2019")
    assert sheet.centre_start == "mobilisation"
    assert [phase.id for phase in sheet.phases].count("recovery") == 0
    assert next(one.title for one in sheet.phases) == "Getting ready"
    assert sheet.step(step_id("bloods")).phase == "transplant"


def test_days_of_a_phase_are_counted_by_a_clock_of_its_own(window):
    def script(dialog):
        phases = dialog.view.phases
        ids = [phase.id for phase in dialog.writing.draft.protocol.phases]
        phases.list.setCurrentRow(ids.index("mobilisation"))
        pick(phases.clock.boxes["step"], "mobilisation")
        phases.list.setCurrentRow(0)
        assert phases.clock.boxes["step"].currentData() == ""
        phases.list.setCurrentRow(ids.index("mobilisation"))
        assert phases.clock.boxes["step"].currentData() == "mobilisation"
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    found = window.state.schedule.by_id[step_id("mobilisation")]
    assert found.clock_day == 1
    assert found.clock


def test_two_steps_of_one_choice_are_shown_as_such_until_one_is_chosen(window):
    names = [step_id("mri"), step_id("dental")]

    def script(dialog):
        for name in names:
            dialog.writing.choose(name)
            type_over(dialog.writing.fields.lines["either"], "first look")
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    first, second = (window.state.schedule.by_id[name] for name in names)
    assert (first.instead_of, second.instead_of) == ((second.id,), (first.id,))
    assert first.step.either == "first-look"


def test_a_step_for_people_on_one_drug_is_planned_only_for_them(window):
    drug = window.state.catalog.drugs()[0].id

    def script(dialog):
        dialog.writing.choose(step_id("dental"))
        press(dialog, "For whom")
        pick(dialog.writing.fields.needs.rows[0].boxes["trait"], f"takes:{drug}")
        press(dialog, "Add a condition")
        pick(dialog.writing.fields.needs.rows[1].boxes["trait"], "wants-children")
        pick(dialog.writing.fields.needs.rows[1].boxes["need"], "none")
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    run(window, script)
    condition = window.state.journey.plan.protocol.step(step_id("dental")).condition
    assert condition.all_of == (f"takes:{drug}",)
    assert condition.none_of == ("wants-children",)

    def again(dialog):
        dialog.writing.choose(step_id("dental"))
        press(dialog, "For whom")
        assert len(dialog.writing.fields.needs.rows) == 2
        dialog.writing.fields.needs.remove_row(0)
        dialog.writing.fields.needs.remove_row(0)
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    run(window, again)
    step = window.state.journey.plan.protocol.step(step_id("dental"))
    assert step.condition == Condition()


def test_a_day_is_said_once_and_holds_exactly(window):
    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        row = dialog.writing.fields.rules.rows[0]
        for name in ("earliest", "aim", "latest"):
            clear(row.lines[name])
        type_over(row.lines["exactly"], "-70")
        dialog.check()
        assert dialog.take_button.isEnabled()
        type_over(row.lines["latest"], "-60")
        dialog.check()
        assert "not both" in row.lines["exactly"].accessibleDescription()
        clear(row.lines["latest"])
        dialog.check()
        rule = dialog.writing.draft.step.rules[0]
        assert rule.earliest == rule.aim == rule.latest == Offset(days=-70)
        dialog.reject()

    run(window, script)


def test_a_sheet_is_typed_as_a_table_of_days(window):
    def fill(table, *rows):
        for number, told in enumerate(rows):
            if number:
                table.rows.add_row()
            for name, text in zip(("day", "date", "what"), told, strict=True):
                type_over(table.rows.rows[number].lines[name], text)

    def script(dialog):
        dialog.view.pages.show_page(TABLE)
        table = dialog.view.table
        fill(table, ("-9", "", "Scan of the heart"), ("soon", "", "Wig"))
        dialog.writing.take_table()
        assert table.rows.rows[1].lines["day"].accessibleDescription()
        assert table.rows.rows[1].lines["what"].text() == "Wig"
        type_over(table.rows.rows[1].lines["day"], "-8, -7")
        dialog.writing.take_table()
        assert not dialog.writing.draft.state.table
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.own_sheet()
    days = {
        one.step.wording.title: one.day
        for one in window.state.schedule.steps
        if one.step.wording and one.step.wording.title in {"Scan of the heart", "Wig"}
    }
    assert days["Scan of the heart"] == -9
    assert days["Wig"] in {-8, -7}
