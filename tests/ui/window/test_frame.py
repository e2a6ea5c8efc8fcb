"""The frame around the pages: keys, path, undo, messages, settings."""

from datetime import date

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
)
from shiboken6 import isValid

from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.services.edits.profile_edits import rename, set_profile
from planner.ui.look.look import look
from planner.ui.look.theme import colours_of
from planner.ui.look.tokens import ThemeName
from planner.ui.state.settings import Settings
from planner.ui.widgets.frames.compare_table import CompareTable
from planner.ui.window.frame.station import StationButton
from tests.ui.sample import fill_journey
from tests.ui.stage import (
    Hands,
    open_window,
    settle,
    visible,
    words_in_view,
)

FINDS = "Search and commands"
CTRL = Qt.KeyboardModifier.ControlModifier


def test_f6_goes_from_page_to_actions_to_path_and_round(window, hands):
    window.go_to("options")
    parts = []
    for _ in range(3):
        hands.press(Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        parts.append(
            next(
                name
                for name, part in (
                    ("path", window.side),
                    ("page", window.host),
                    ("actions", window.bar),
                )
                if part.isAncestorOf(focused)
            )
        )
    assert parts == ["actions", "path", "page"]


def test_arrow_keys_go_along_the_path_and_return_opens_a_place(window, hands):
    window.go_to("about-you")
    hands.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    hands.press(Qt.Key.Key_Down, times=2)
    hands.press(Qt.Key.Key_Return)
    assert window.place == "fit"


def test_a_page_of_the_path_is_answered_by_answers_and_not_by_a_visit(window):
    for place in ("options", "values", "about-you"):
        window.go_to(place)
    stops = window.side.path.findChildren(StationButton)
    names = [stop.accessibleName() for stop in stops]
    assert names[:2] == [
        "About you, you are here, not begun",
        "Your options, not begun",
    ]
    told = replace(window.state.journey.decision, compared=("msc-trial",))
    window.state.run(lambda journey: set_decision(journey, told))
    assert stops[1].accessibleName() == "Your options, begun"
    told = replace(told, compared=("msc-trial", "ahsct-cy-atg"))
    window.state.run(lambda journey: set_decision(journey, told))
    assert stops[1].accessibleName() == "Your options, answered"


def test_with_a_plan_living_comes_first_and_the_decision_says_how_far_it_is(
    window, qtbot
):
    fill_journey(window.state)
    window.go_to("today")
    qtbot.waitUntil(lambda: not window.teller.is_quick)
    headings = [one.text() for one in visible(window.side.path, QPushButton)]
    assert headings == ["Live it", "Papers and data", "Decide · 4 of 8"]


def test_a_part_of_the_path_that_nobody_is_in_is_folded_and_can_be_opened(window):
    def in_view():
        stops = window.side.path.findChildren(StationButton)
        return [stop.station.id for stop in stops if stop.isVisible()]

    window.go_to("today")
    assert {"today", "documents"} <= set(in_view())
    assert "about-you" not in in_view()
    (heading,) = [
        one
        for one in visible(window.side.path, QPushButton)
        if one.text().startswith("Decide")
    ]
    assert heading.accessibleName().endswith("folded")
    heading.setFocus()
    QTest.keyClick(heading, Qt.Key.Key_Space)
    assert "about-you" in in_view()
    assert heading.accessibleName().endswith("open")
    window.go_to("plan")
    assert "about-you" in in_view(), "it stays as the person left it"


def test_a_message_comes_and_goes_without_moving_the_page(window, qapp):
    window.go_to("options")
    settle(qapp)
    heading = window.host.page.heading
    before = heading.mapTo(window, QPoint(0, 0))
    window.tell("Booked: MRI of head and spine, Wednesday 3 February 2027.")
    settle(qapp)
    assert window.messages.isVisible()
    assert heading.mapTo(window, QPoint(0, 0)) == before
    window.messages.clear()
    settle(qapp)
    assert heading.mapTo(window, QPoint(0, 0)) == before


def test_a_next_step_that_waits_says_what_for_beside_it_and_aloud(window, hands):
    window.go_to("schedule")
    settle(hands.app)
    words = "Choose a timetable first."
    assert words in [label.text() for label in visible(window.bar, QLabel)]
    assert window.bar.primary.accessibleName() == f"Build the plan. {words}"
    assert window.bar.primary.focusPolicy() & Qt.FocusPolicy.TabFocus
    hands.onward()
    assert window.place == "schedule"
    assert window.messages.text == words
    window.messages.clear()
    hands.push("Build the plan")
    assert window.messages.text == words


def test_what_a_next_step_waited_for_is_gone_once_it_is_done(window, hands):
    window.go_to("schedule")
    page = window.host.page
    page.timetable.choices.rows()[0].click()
    settle(hands.app)
    assert "first" not in words_in_view(window.bar)
    assert window.bar.primary.accessibleName() == "Build the plan"
    page.anchor.kind.rows()[0].click()
    hands.onward()
    assert window.place == "schedule"
    assert "Write the date first" in window.messages.text
    assert page.anchor.day.edit.hasFocus()
    page.anchor.kind.rows()[-1].click()
    hands.onward()
    assert window.place == "today"


def test_comparing_options_says_how_many_to_choose_until_they_are_chosen(window, hands):
    window.go_to("options")
    settle(hands.app)
    words = "Choose two to four first."
    assert words in words_in_view(window.bar)
    hands.push("Compare (0 chosen)")
    assert window.messages.text == words
    for box in list(window.host.page._boxes.values())[:2]:
        box.click()
    settle(hands.app)
    assert words not in words_in_view(window.bar)


def test_undo_and_redo_by_key_change_what_is_stored(window, hands, service):
    before = window.state.journey.title
    window.state.run(lambda journey: rename(journey, "Plan for spring"))
    hands.press(Qt.Key.Key_Z, CTRL)
    assert service.open(window.state.journey.id).title == before
    assert "Taken back" in window.messages.text
    hands.press(Qt.Key.Key_Y, CTRL)
    assert service.open(window.state.journey.id).title == "Plan for spring"


def test_undo_with_nothing_to_undo_says_so_and_breaks_nothing(window, hands):
    title = window.state.journey.title
    hands.press(Qt.Key.Key_Z, CTRL, times=3)
    assert window.messages.text
    assert window.state.journey.title == title


def test_going_from_page_to_page_is_no_action_that_undo_takes_back(window, service):
    before = len(service.history(window.state.journey.id))
    for place in ("about-you", "options", "fit"):
        window.go_to(place)
    assert len(service.history(window.state.journey.id)) == before


def test_bigger_text_by_key_is_kept_for_the_next_time(window, hands, service):
    hands.press(Qt.Key.Key_Plus, CTRL)
    hands.press(Qt.Key.Key_Plus, CTRL)
    assert Settings(service.store).percent == 130
    hands.press(Qt.Key.Key_Minus, CTRL)
    assert Settings(service.store).percent == 115
    assert window.place == "welcome"


def test_bad_day_mode_is_bigger_and_shows_fewer_things(window, hands, qapp):
    window.state.run(
        lambda journey: set_decision(
            journey,
            replace(journey.decision, compared=("stay-present-drug", "ahsct-cy-atg")),
        )
    )
    window.go_to("options")
    window.host.page._go("table")
    settle(qapp)
    before = words_in_view(window)
    hands.press(Qt.Key.Key_B, CTRL)
    window.host.page._go("table")
    settle(qapp)
    after = words_in_view(window)
    assert window.settings.look().percent == 150
    assert len(after) < len(before) * 0.7
    # At this size one option has room; a press brings the next.
    (table,) = window.findChildren(CompareTable)
    table.turner.onward.click()
    settle(qapp)
    assert "of 1000" in words_in_view(window)


def test_at_a_narrow_width_the_path_folds_into_one_button(window, hands, qapp):
    window.go_to("options")
    window.resize(700, 700)
    settle(qapp)
    assert not window.side.isVisible()
    hands.push("☰ Your options")
    assert window.side.isVisible()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert window.place == "fit"
    assert not window.side.isVisible()


def test_the_window_opens_where_the_person_stopped(
    qtbot, qapp, start_service, plain_look
):
    first = open_window(qapp, start_service())
    qtbot.addWidget(first)
    first.go_to("values")
    first.stop_here()
    assert "What matters to you" in first.dialogs.asked[-1]
    assert not first.isVisible()
    again = open_window(qapp, start_service())
    qtbot.addWidget(again)
    assert again.place == "values"


def test_the_title_names_the_place_and_nothing_of_the_person(window):
    window.state.run(lambda journey: rename(journey, "Secret Name and MS"))
    window.go_to("values")
    assert window.windowTitle().startswith("What matters to you")
    assert "Secret" not in window.windowTitle()


def test_content_past_its_review_date_is_said_in_the_window(
    qtbot, qapp, start_service, plain_look
):
    window = open_window(qapp, start_service(today=date(2031, 1, 1)))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "to be reviewed by" in window.messages.text)


@pytest.mark.parametrize(("day", "late"), [(22, False), (23, True)])
def test_pages_with_numbers_say_that_they_are_late_from_the_day_after_review(
    qtbot, qapp, start_service, plain_look, day, late
):
    window = open_window(qapp, start_service(today=date(2027, 11, day)))
    qtbot.addWidget(window)
    for place, view in (("welcome", ""), ("options", ""), ("options", "ahsct-cy-atg")):
        window.go_to(place)
        if view:
            window.host.page._go(view)
        settle(qapp)
        told = "should have been checked by 22 Nov 2027" in words_in_view(window)
        assert told == late


def test_a_refusal_is_told_in_words_and_stores_nothing(window, service):
    journey = window.state.journey
    bad = replace(journey.profile, edss=11.0)
    today = service.today()
    assert not window.state.run(lambda one: set_profile(one, bad, today))
    assert "EDSS" in window.messages.text
    assert service.open(journey.id).profile.edss is None


@pytest.mark.parametrize("theme", list(ThemeName))
def test_a_theme_is_kept_and_in_force_in_a_moment(window, service, qapp, theme):
    window.change_settings(theme=theme)
    assert Settings(service.store).theme is theme
    settle(qapp)
    assert window.isVisible()
    paper = window.host.page.palette().color(QPalette.ColorRole.Window)
    assert paper == QColor(colours_of(theme).paper)


def test_a_page_that_asks_for_another_look_goes_while_it_asks(window, hands, qapp):
    window.go_to("welcome")
    hands.tab_to("100")
    hands.press(Qt.Key.Key_Right)
    settle(qapp)
    assert window.settings.percent == 130
    assert window.place == "welcome"


def test_another_look_leaves_no_widget_of_the_old_one(window, qapp):
    window.go_to("schedule")
    settle(qapp)
    before = len(qapp.allWidgets())
    for percent in (150, 100):
        window.change_settings(percent=percent)
        settle(qapp)
    assert len(qapp.allWidgets()) <= before


def test_a_look_chosen_while_a_dialog_is_open_takes_nothing_from_under_it(
    window, qtbot
):
    """The button that opened the dialog is at work until the dialog is answered."""
    button = window.findChild(QAbstractButton)
    loop = QEventLoop()

    def change():
        window.change_settings(percent=150)
        QTimer.singleShot(150, loop.quit)

    outer = QEventLoop()
    seen = []

    def open_dialog():
        QTimer.singleShot(0, change)
        loop.exec()
        seen.append(isValid(button))
        outer.quit()

    QTimer.singleShot(0, open_dialog)
    outer.exec()
    assert seen == [True]
    qtbot.waitUntil(lambda: look().percent == 150)
    assert not isValid(button)


def test_another_journey_starts_where_it_was_left(window, hands, service):
    window.go_to("centres")
    first = window.state.journey.id

    def start_another(dialog):
        dialog.new_name.setText("Second opinion")
        dialog._create()
        return True

    window.dialogs.answers.append(start_another)
    hands.press(Qt.Key.Key_O, CTRL)
    assert window.state.journey.title == "Second opinion"
    assert window.place == "welcome"
    window.state.open(first)
    assert window.place == "centres"


@pytest.mark.parametrize(
    ("key", "heading"),
    [(Qt.Key.Key_F1, "Help"), (Qt.Key.Key_F, FINDS), (Qt.Key.Key_K, FINDS)],
)
def test_help_and_search_open_by_key_from_any_page(window, hands, key, heading):
    window.go_to("fit")
    modifiers = Qt.KeyboardModifier.NoModifier if heading == "Help" else CTRL
    hands.press(key, modifiers)
    assert window.dialogs.asked == [heading]


def test_search_finds_places_words_and_sources_and_goes_there(window, hands):
    def look_for(dialog):
        dialog.filter.setText("mesenchymal")
        assert any(one.startswith("option:") for one in dialog.shown())
        assert "mesenchymal-cells" in dialog.shown()
        dialog.filter.setText("where and cost")
        assert dialog.shown() == ("place:centres",)
        QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
        return True

    window.dialogs.answers.append(look_for)
    hands.press(Qt.Key.Key_F, CTRL)
    assert window.place == "centres"


def test_search_puts_names_first_and_goes_along_by_arrow_keys(window, hands):
    def look_for(dialog):
        dialog.filter.setText("diary")
        assert dialog.shown()[0] == "place:diary"
        dialog.filter.setText("e")
        QTest.keyClick(dialog.filter, Qt.Key.Key_Down)
        QTest.keyClick(dialog.filter, Qt.Key.Key_Down)
        QTest.keyClick(dialog.filter, Qt.Key.Key_Up)
        assert dialog.list.currentRow() == 1
        return True

    window.dialogs.answers.append(look_for)
    hands.press(Qt.Key.Key_K, CTRL)


def test_every_dialog_can_be_read_and_closed(window, qapp):
    for name in ("glossary", "sources", "about", "help", "look", "journeys", "search"):
        window.commands.slots()[name]()
        settle(qapp)
    assert len(window.dialogs.asked) == 7


def test_the_about_page_tells_what_the_aid_does_not_meet(window):
    seen = []

    def read(dialog):
        seen.append(words_in_view(dialog))
        return True

    window.dialogs.answers.append(read)
    window.show_about()
    assert "Q13: " in seen[0]
    assert "not by doctors" in seen[0]
    assert "certified" not in seen[0].lower()


def test_a_typed_letter_reaches_no_shortcut(window, hands):
    window.go_to("about-you")
    hands.tab_to("Your name")
    hands.type("bob zk")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "bob zk"
    assert window.place == "about-you"


def test_the_hands_of_a_test_fail_when_nothing_is_called_so(window, qapp):
    with pytest.raises(AssertionError):
        Hands(qapp, window).tab_to("No such thing", limit=3)
