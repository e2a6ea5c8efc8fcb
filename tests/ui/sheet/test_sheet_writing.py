"""Writing a sheet: nothing typed is lost, all can be undone, all goes by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.models.plan.protocol import Condition
from planner.services.sheet.kept_sheets import kept_sheet
from planner.services.sheet.protocol_draft import ordered_steps
from planner.ui.sheet.step_sheet import WHEN, WHOM
from planner.ui.widgets.frames.fold import Fold
from tests.ui.sheets import clear, press, run, steps_shown
from tests.ui.story import step_id
from tests.ui.windows import a_service, open_window, tab_to, take, type_over, with_plan

HALF_A_SECOND = 500
"""Milliseconds after the last letter within which it is stored."""


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service):
    with_plan(service)
    return open_window(qtbot, qapp, service, "plan")


def test_what_cannot_be_read_stays_at_its_field_while_other_steps_are_looked_at(
    window,
):
    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        type_over(dialog.writing.fields.rules.rows[0].lines["aim"], "soonish")
        dialog.writing.choose(step_id("dental"))
        assert dialog.view.trouble.isVisible()
        assert not dialog.take_button.isEnabled()
        dialog.writing.choose(step_id("mri"))
        assert dialog.writing.fields.rules.rows[0].lines["aim"].text() == "soonish"
        assert dialog.writing.fields.pages.buttons[WHEN].text() == "△ When"
        marked = [button.text() for button in dialog.view.pages.buttons]
        assert marked == ["△ Steps", "The sheet", "Your dates", "Type a table"]
        dialog.writing.undo()
        assert dialog.writing.fields.rules.rows[0].lines["aim"].text() != "soonish"
        assert dialog.take_button.isEnabled()
        dialog.reject()

    run(window, script)


def test_every_change_of_a_sheet_is_undone_and_done_again_in_turn(window):
    def script(dialog):
        forms = [dialog.writing.draft.protocol]
        dialog.writing.choose(step_id("mri"))
        changes = (
            lambda: type_over(dialog.writing.fields.lines["title"], "MRI in town"),
            dialog.writing.copy_step,
            lambda: dialog.writing.move_step(1),
            dialog.writing.add_step,
            dialog.writing.remove_step,
            dialog.view.phases.move_down,
            lambda: dialog.start_from(None),
        )
        for change in changes:
            change()
            dialog.check()
            forms.append(dialog.writing.draft.protocol)
        assert len(set(forms)) == len(forms) - 1  # the new step came and went
        for form in reversed(forms[:-1]):
            press(dialog, "Undo")
            assert dialog.writing.draft.protocol == form
        assert not dialog.undo_button.isEnabled()
        for form in forms[1:]:
            press(dialog, "Redo")
            assert dialog.writing.draft.protocol == form
        dialog.reject()

    run(window, script)


def test_the_date_of_the_step_follows_what_is_typed(window):
    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        before = dialog.view.steps.when.text()
        for name in ("earliest", "aim", "latest"):
            clear(dialog.writing.fields.rules.rows[0].lines[name])
        type_over(dialog.writing.fields.rules.rows[0].lines["exactly"], "-70")
        dialog.check()
        assert dialog.view.steps.when.text() != before
        assert "Day −70" in dialog.view.steps.when.text()
        assert "Day −70" in dialog.view.steps.list.currentItem().text()
        dialog.reject()

    run(window, script)


def test_a_sheet_that_is_left_is_there_again_next_time_until_it_is_taken(window):
    def write(dialog):
        dialog.writing.choose(step_id("mri"))
        type_over(dialog.writing.fields.lines["title"], "MRI in town")
        type_over(dialog.writing.fields.lines["sources"], "one-word")
        dialog.reject()

    before = window.state.journey
    run(window, write)
    assert window.state.journey == before

    def go_on(dialog):
        assert dialog.writing.draft.chosen == "mri"
        assert dialog.writing.fields.lines["title"].text() == "MRI in town"
        assert (
            "one-word" in dialog.writing.fields.lines["sources"].accessibleDescription()
        )
        assert not dialog.take_button.isEnabled()
        type_over(dialog.writing.fields.lines["sources"], "Two words")
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    run(window, go_on)
    assert window.state.journey.plan.protocol.step(step_id("mri")).sources == (
        "Two words",
    )

    def fresh(dialog):
        assert not dialog.writing.draft.is_changed
        dialog.reject()

    run(window, fresh)


def test_a_sheet_goes_through_a_file_and_comes_back_the_same(window, tmp_path):
    window.dialogs.save_to = window.dialogs.open_from = tmp_path / "sheet.toml"

    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        summary = dialog.writing.fields.areas["summary"]
        type_over(summary, "Two lines")
        QTest.keyClick(summary, Qt.Key.Key_Return)
        QTest.keyClicks(summary, "of words")
        press(dialog, "Save as a file")
        written = dialog.writing.draft.protocol
        assert dialog.writing.draft.step.wording.summary == "Two lines\nof words"
        dialog.start_from(None)
        assert steps_shown(dialog) == 1
        press(dialog, "Open a file")
        assert dialog.writing.draft.protocol == written
        dialog.reject()

    run(window, script)


def test_steps_and_phases_are_put_in_order_by_keys(window):
    def order(dialog):
        return [step.id for step in ordered_steps(dialog.writing.draft.protocol)]

    def script(dialog):
        first, second = order(dialog)[:2]
        dialog.writing.choose(first)
        press(dialog, "Down: the step")
        assert order(dialog)[:2] == [second, first]
        press(dialog, "Up: the step")
        assert order(dialog)[:2] == [first, second]
        dialog.view.steps.list.setFocus()
        QTest.keyClick(dialog.view.steps.list, Qt.Key.Key_Down)
        assert dialog.writing.draft.chosen == second
        phases = [one.id for one in dialog.writing.draft.protocol.phases]
        dialog.view.pages.show_page(1)
        dialog.view.phases.list.setCurrentRow(0)
        press(dialog, "Down: phase")
        moved = [one.id for one in dialog.writing.draft.protocol.phases]
        assert moved == [phases[1], phases[0], *phases[2:]]
        dialog.reject()

    run(window, script)


def test_what_is_written_outlives_a_laptop_that_stops(window):
    store = window.state.service.store

    def script(dialog):
        dialog.writing.choose(step_id("mri"))
        type_over(dialog.writing.fields.lines["title"], "MRI in town")
        QTest.qWait(HALF_A_SECOND)
        kept = kept_sheet(store, window.state.journey.id)
        assert kept.protocol.step(step_id("mri")).wording.title == "MRI in town"
        dialog.reject()

    run(window, script)


def test_a_drug_condition_is_added_by_keys_alone(window):
    drug = window.state.catalog.drugs()[2]
    name = f"Takes: {window.state.speaker.drug_name(drug.id)}"

    def script(dialog):
        if not dialog.view.steps.list.isVisible():
            opener = dialog.view.steps.findChild(Fold).opener
            tab_to(dialog, opener)
            QTest.keyClick(opener, Qt.Key.Key_Return)
        tab_to(dialog, dialog.view.steps.list)
        while dialog.writing.draft.chosen != "dental":
            before = dialog.writing.draft.chosen
            QTest.keyClick(dialog.view.steps.list, Qt.Key.Key_Down)
            assert dialog.writing.draft.chosen != before
        pages = dialog.writing.fields.pages
        tab_to(dialog, pages.buttons[pages.shown])
        for number in range(pages.shown + 1, WHOM + 1):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
            assert pages.shown == number
        QApplication.processEvents()
        trait = dialog.writing.fields.needs.rows[0].boxes["trait"]
        tab_to(dialog, trait)
        while trait.currentText() != name:
            before = trait.currentIndex()
            QTest.keyClick(trait, Qt.Key.Key_Down)
            assert trait.currentIndex() == before + 1
        dialog.check()
        window.dialogs.scripts.insert(0, take)
        take(dialog)

    run(window, script)
    condition = window.state.journey.plan.protocol.step(step_id("dental")).condition
    assert condition == Condition(all_of=(f"takes:{drug.id}",))


def test_trouble_of_the_sheet_as_a_whole_is_said_at_its_field(window):
    def script(dialog):
        clear(dialog.writing.head.lines["title"])
        type_over(dialog.writing.head.lines["version"], "four")
        dialog.check()
        assert not dialog.take_button.isEnabled()
        assert dialog.view.pages.buttons[1].text() == "△ The sheet"
        for name in ("title", "version"):
            assert dialog.writing.head.lines[name].accessibleDescription()
        (first, *_rest) = dialog.view.trouble.findChildren(QPushButton)
        first.click()
        assert dialog.view.pages.shown == 1
        type_over(dialog.writing.head.lines["title"], "My sheet")
        type_over(dialog.writing.head.lines["version"], "4")
        dialog.check()
        assert dialog.take_button.isEnabled()
        assert (
            dialog.writing.draft.protocol.title,
            dialog.writing.draft.protocol.version,
        ) == (
            "My sheet",
            4,
        )
        dialog.reject()

    run(window, script)


def test_a_head_that_cannot_be_read_yet_is_kept_as_typed(window):
    store = window.state.service.store

    def write(dialog):
        type_over(dialog.writing.head.lines["version"], "four")
        type_over(dialog.writing.head.lines["title"], "Our sheet")
        QTest.qWait(HALF_A_SECOND)
        kept = kept_sheet(store, window.state.journey.id)
        assert (kept.head.version, kept.head.title) == ("four", "Our sheet")
        dialog.reject()

    def look(dialog):
        assert dialog.writing.head.lines["version"].text() == "four"
        assert dialog.writing.head.lines["title"].text() == "Our sheet"
        assert any(one.field == "version" for one in dialog.writing.problems())
        type_over(dialog.writing.head.lines["version"], "4")
        dialog.check()
        assert dialog.writing.draft.state.head is None
        assert dialog.writing.draft.protocol.title == "Our sheet"
        dialog.reject()

    run(window, write)
    run(window, look)


def test_a_phase_is_a_row_from_its_first_letter(window):
    def script(dialog):
        dialog.view.pages.show_page(1)
        press(dialog, "Add a phase")
        QTest.keyClicks(dialog.view.phases.name, "Travel home")
        QTest.qWait(HALF_A_SECOND)
        titles = [one.title for one in dialog.writing.draft.protocol.phases]
        assert titles[-1] == "Travel home"
        assert dialog.view.phases.name.text() == "Travel home"
        dialog.reject()

    run(window, script)
