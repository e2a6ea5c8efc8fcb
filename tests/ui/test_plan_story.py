"""The plan page by keys alone, over the real service and a real data file."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner.models.journey import PlanState
from planner.models.plan.facts import Booking
from planner.models.plan.schedule import StepState
from planner.services.edits import plan_edits, step_edits
from planner.services.views.living.difference_view import LineKind
from planner.ui.pages.plan.plan_views import LIST, MONTH, TIMELINE
from planner.ui.views.table_cells import VALUE_ROLE
from planner.ui.widgets.frames.card import Card
from tests.ui.story import TODAY, step_id
from tests.ui.windows import (
    a_service,
    open_window,
    row_of,
    tab_to,
    take,
    type_over,
    with_plan,
)


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service):
    with_plan(service)
    return open_window(qtbot, qapp, service, "plan")


def choose_by_keys(window, step):
    agenda = window.host.page.views.agenda
    agenda.setFocus()
    QTest.keyClick(agenda, Qt.Key.Key_Home)
    for _ in range(2 * len(agenda.plan.rows)):
        if agenda.currentIndex() == agenda.plan.item_of(step).index():
            return
        QTest.keyClick(agenda, Qt.Key.Key_Down)
    raise AssertionError(step)


def fill_date(words):
    def script(dialog):
        type_over(dialog.form.day.edit, words)
        take(dialog)

    return script


def test_a_step_is_done_by_keys_and_is_still_done_after_a_restart(window, service):
    choose_by_keys(window, "dental")
    window.dialogs.scripts.append(fill_date("20 nov 2026"))
    happened = window.host.page.details.buttons.button("It happened")
    tab_to(window, happened)
    QTest.keyClick(happened, Qt.Key.Key_Space)
    assert window.dialogs.headings == ["It happened: Dental check"]
    stored = service.open(window.state.journey.id)
    assert stored.facts[step_id("dental")].done.day == date(2026, 11, 20)


def test_the_date_of_the_team_is_entered_where_it_is_missing(window):
    choose_by_keys(window, "stop-drug")
    assert window.host.page.details.told.main.words == "I have a date"
    window.dialogs.scripts.append(fill_date("5 Feb 2027"))
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    step = window.state.schedule.by_id[step_id("stop-drug")]
    assert step.state is StepState.BOOKED
    assert step.start == date(2027, 2, 5)


def test_what_the_preview_says_is_exactly_what_then_happens(window):
    shown = {}

    def script(dialog):
        type_over(dialog.fields.day.edit, "20 apr 2027")
        dialog.look_ahead()
        table = dialog.table
        for row in range(table.rowCount()):
            title, before, after = (table.item(row, col).text() for col in range(3))
            shown[title] = (before, after)
        take(dialog)

    before = window.state.schedule
    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.what_if()
    after, speaker = window.state.schedule, window.state.speaker
    moved = [
        step
        for step in after.steps
        if before.by_id[step.id].start != step.start and step.start is not None
    ]
    assert len(moved) > 10
    for step in moved:
        told = shown[speaker.step_title(step.step, step.number)]
        was = before.by_id[step.id]
        assert told[0].startswith(speaker.day_span(was.start, was.end))
        assert told[1].startswith(speaker.day_span(step.start, step.end))


def test_leaving_a_change_leaves_everything_as_it_was(window, service):
    before = window.state.journey

    def script(dialog):
        type_over(dialog.form.day.edit, "1 dec 2026")
        tab_to(dialog, dialog.close_button)
        QTest.keyClick(dialog.close_button, Qt.Key.Key_Space)

    window.dialogs.scripts.append(script)
    window.host.page.steps.book(step_id("dental"))
    assert service.open(before.id) == before


def test_a_change_that_cannot_be_is_refused_in_words_and_stores_nothing(window):
    before = window.state.journey
    said = []

    def script(dialog):
        type_over(dialog.form.day.edit, "1 mar 2030")
        tab_to(dialog, dialog.take_button)
        QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)
        said.append(dialog.preview.summary)
        assert dialog.isVisible()

    window.dialogs.scripts.append(script)
    window.host.page.steps.done(step_id("dental"))
    assert "cannot have happened yet" in said[0]
    assert window.state.journey == before


def test_a_booking_on_a_day_gone_by_is_told_while_it_is_typed(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    seen = []

    def script(dialog):
        form = dialog.form
        for typed in ("28 dec 2025", "28 dec 2026"):
            type_over(form.day.edit, typed)
            seen.append(form.gone_by.isVisible())
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.steps.book(step_id("dental"))
    assert seen == [True, False]
    assert window.state.journey.facts == {}


def test_booked_steps_stay_and_the_clash_is_shown_before_day_0_moves(
    qtbot, qapp, service
):
    booking = Booking(day=date(2027, 1, 20))
    with_plan(service, edits=[lambda j: step_edits.book(j, step_id("mri"), booking)])
    window = open_window(qtbot, qapp, service, "plan")
    lines = []

    def script(dialog):
        type_over(dialog.fields.day.edit, "20 jul 2027")
        dialog.show_lines = lines.extend
        dialog.look_ahead()
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.what_if()
    kinds = {line.kind for line in lines}
    assert LineKind.STAYS in kinds
    assert kinds & {LineKind.CLASHES, LineKind.EXPIRES}


def test_the_plan_is_held_taken_up_and_cancelled_with_its_trail(window, service):
    page = window.host.page
    for run, state in (
        (page.plan_actions.hold, PlanState.ON_HOLD),
        (page.plan_actions.resume, PlanState.CONSIDERING),
        (page.plan_actions.cancel, PlanState.CANCELLED),
    ):
        window.dialogs.scripts.append(take)
        run()
        assert window.state.journey.plan.state is state
    assert len(service.history(window.state.journey.id)) == 5


def test_each_entry_of_the_history_can_be_gone_back_to(window, service):
    page = window.host.page
    for words in ("1 dec 2026", "2 dec 2026"):
        window.dialogs.scripts.append(fill_date(words))
        page.steps.book(step_id("dental"))

    def script(dialog):
        dialog._go_back(service.history(window.state.journey.id)[-2].number)
        dialog.accept()

    window.dialogs.scripts += [script, take]
    page.plan_actions.history()
    booked = window.state.journey.facts[step_id("dental")].booked
    assert booked.day == date(2026, 12, 1)


def test_undo_and_redo_by_keys_reach_the_painted_table(window):
    window.dialogs.scripts.append(fill_date("1 dec 2026"))
    page = window.host.page
    page.steps.book(step_id("dental"))
    control = Qt.KeyboardModifier.ControlModifier
    for key, word in ((Qt.Key.Key_Z, "wished"), (Qt.Key.Key_Y, "booked")):
        QTest.keyClick(window, key, control)
        row = row_of(page, "dental")
        assert row.state_word == word


def test_an_own_step_is_added_and_dated_from_another_step(window):
    def script(dialog):
        form = dialog.form
        QTest.keyClicks(form.name, "Ask about the wig")
        type_over(form.distance, "2 weeks")
        form.anchor.setCurrentIndex(form.anchor.findData("collection"))
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.steps.add_own()
    steps = window.state.schedule.by_id
    own = next(step for step in steps.values() if step.id.startswith("own-"))
    assert (steps[step_id("collection")].start - own.start).days == 14


def test_a_cancelled_step_keeps_its_reason_and_comes_back(window):
    def script(dialog):
        QTest.keyClicks(dialog.form.why.focusProxy(), "The team does not need it")
        take(dialog)

    page = window.host.page
    window.dialogs.scripts.append(script)
    page.steps.drop(step_id("fertility"))
    dropped = window.state.journey.facts[step_id("fertility")].dropped
    assert dropped.why == "The team does not need it"
    window.dialogs.scripts.append(take)
    page.steps.restore(step_id("fertility"))
    assert step_id("fertility") not in window.state.journey.facts


def test_the_chosen_step_is_the_same_in_table_timeline_and_details(window):
    page = window.host.page
    choose_by_keys(window, "collection")
    page.show_view(TIMELINE)
    canvas = page.views.timeline.canvas
    assert canvas.point.subject == "collection"
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.point.subject != "collection"
    assert page.views.agenda.chosen_step() == canvas.point.subject
    assert page.details.told.row.id == canvas.point.subject


def test_enter_on_a_row_goes_to_its_actions_and_escape_comes_back(window):
    choose_by_keys(window, "dental")
    agenda, before = window.host.page.views.agenda, window.state.journey
    QTest.keyClick(agenda, Qt.Key.Key_Return)
    assert QApplication.focusWidget().accessibleName() == "I have a date: Dental check"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert agenda.hasFocus()
    assert window.state.journey is before


def test_the_one_filled_button_is_what_the_step_asks_for(window):
    page = window.host.page

    def main(step):
        page.choose(step)
        told = page.details.told
        return told.main.words if told.main is not None else ""

    def book(words):
        window.dialogs.scripts.append(fill_date(words))
        page.steps.book(step_id("dental"))

    assert main("dental") == "I have a date"
    book("1 dec 2026")
    assert main("dental") == ""
    book(f"{TODAY.day} nov 2026")
    assert main("dental") == "It happened"


def test_every_action_of_a_step_names_the_step(window):
    page = window.host.page
    page.choose("dental")
    buttons = page.details.buttons.findChildren(QPushButton)
    assert len(buttons) > 3
    assert all(
        one.accessibleName().endswith(": Dental check")
        for one in buttons
        if one.isVisible()
    )


def test_the_answer_to_the_earliest_day_is_a_day_without_problems(qtbot, window):
    found = []

    def script(dialog):
        questions = dialog.questions
        QTest.keyClick(questions.earliest_button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: questions._task is None, timeout=5000)
        questions.day_wished.connect(found.append)
        buttons = questions._said.findChildren(type(questions.earliest_button))
        QTest.keyClick(buttons[0], Qt.Key.Key_Space)
        take(dialog)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.what_if()
    assert window.state.schedule.day0 == found[0]
    assert found[0] > TODAY
    assert window.state.schedule.problems == ()


def test_moving_back_moves_every_step_back(window):
    before = window.state.schedule

    def move(words):
        def script(dialog):
            type_over(dialog.fields.day.edit, words)
            take(dialog)

        window.dialogs.scripts.append(script)
        window.host.page.plan_actions.what_if()

    move("4 may 2027")
    move("6 apr 2027")
    after = window.state.schedule
    assert [(step.id, step.start) for step in after.steps] == [
        (step.id, step.start) for step in before.steps
    ]


def test_the_month_opens_on_the_step_that_is_chosen_and_shows_its_day(window):
    page = window.host.page
    page.choose("collection")
    page.show_view(MONTH)
    start = window.state.schedule.by_id[step_id("collection")].start
    assert page.views.month.calendar.day == start
    assert page.heading.text() == page.views.month.title
    titles = {card.accessibleName() for card in page.views.month.day.findChildren(Card)}
    assert page.details.told.row.title in titles


def test_a_step_of_the_day_is_opened_in_the_list(window):
    page = window.host.page
    page.show_view(MONTH)
    page.views.month.day.step_opened.emit("dental")
    assert page.views.shown == LIST
    assert page.views.agenda.chosen_step() == "dental"
    assert QApplication.focusWidget().accessibleName().endswith(": Dental check")


def test_a_plan_on_hold_says_so_with_its_reason_and_is_taken_up_from_there(window):
    page = window.host.page
    assert not page.rests.isVisible()
    state = window.state
    state.run(lambda journey: plan_edits.hold(journey, "A flare-up"))
    assert page.rests.isVisible()
    words = {label.text() for label in page.rests.findChildren(QLabel)}
    assert {"The plan is on hold", "A flare-up"} <= words
    window.dialogs.scripts.append(take)
    page.rests.findChildren(QPushButton)[-1].click()
    assert not page.rests.isVisible()
    assert state.journey.plan.state is not PlanState.ON_HOLD


def test_the_legend_names_every_phase_with_the_number_that_the_list_has(window):
    page = window.host.page
    page.show_view(TIMELINE)
    legend = page.views.timeline._legend
    named = {label.text() for label in legend.findChildren(QLabel)}
    heads = [item.data(VALUE_ROLE) for item in page.views.agenda.plan.heads()]
    assert {f"{head.number}: {head.title}" for head in heads} <= named


def test_the_strip_above_the_list_goes_up_by_one_from_phase_to_phase(window):
    page = window.host.page
    boxes = page.views.strip._boxes()
    numbers = [bar.number for bar, _ in boxes]
    assert numbers == sorted(numbers)
    assert numbers[0] == 1
