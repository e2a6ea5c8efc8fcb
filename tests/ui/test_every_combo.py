"""A list that drops down stores what is picked, whoever picks it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from planner.models.structs import replace
from planner.ui.widgets.fields.pick_box import PickBox
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import make_service, open_window, settle, visible

WITH_LISTS = {
    "about-you",
    *(f"about-you-{part}" for part in (2, 4)),
    "diary",
    "schedule",
    "plan-filter",
    "centres-change",
    "own-step",
}
"""What is known to have lists that drop down; all else is looked at, too."""
NO_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    service = make_service(tmp_path)
    made = open_window(qapp, service)
    qtbot.addWidget(made)
    fill_journey(made.state)
    yield made
    service.store.close()


def row_of(box, row):
    """The row of a list as assistive technology meets it."""
    whole = QAccessible.queryAccessibleInterface(box)
    rows = next(
        whole.child(at)
        for at in range(whole.childCount())
        if whole.child(at).role() is QAccessible.Role.List
    )
    return rows.child(row)


def toggle(box, row):
    """As a screen reader's own click does."""
    row_of(box, row).actionInterface().doAction("Toggle")


def select(box, row):
    one = row_of(box, row)
    one.parent().selectionInterface().select(one)


def open_and_press_keys(box, row):
    box.showPopup()
    for _ in range(row):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def press_keys(box, row):
    box.setFocus()
    box.setCurrentIndex(0)
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(box, Qt.Key.Key_Down)


WAYS = {
    "its row is toggled": toggle,
    "its row is selected": select,
    "keys in the open list": open_and_press_keys,
    "keys": press_keys,
    "the program sets it": QComboBox.setCurrentIndex,
}


@NO_SCREEN
def test_a_picked_row_is_taken_and_told_once_on_every_way(qtbot, qapp):
    box = PickBox()
    box.addItems(["none", "one", "two", "three"])
    qtbot.addWidget(box)
    box.show()
    settle(qapp)
    for way, pick in WAYS.items():
        box.setCurrentIndex(0)
        told = []
        box.currentIndexChanged.connect(told.append)
        pick(box, 2)
        settle(qapp)
        assert box.currentIndex() == 2, way
        assert told[-1] == 2, way
        assert told.count(2) == 1, way
        assert not box.view().isVisible(), way
        box.currentIndexChanged.disconnect(told.append)


@NO_SCREEN
def test_looking_through_the_open_list_picks_nothing(qtbot, qapp):
    box = PickBox()
    box.addItems(["none", "one", "two", "three"])
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    settle(qapp)
    assert box.view().isVisible()
    assert box.currentIndex() == 0
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    settle(qapp)
    assert box.currentIndex() == 1


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_every_list_stores_for_assistive_technology_what_it_stores_for_others(
    window, qapp, name
):
    seen = []

    def look_at(shown):
        for box in visible(shown, PickBox):
            seen.append(box)
            first = box.currentIndex()
            other = next(row for row in (2, 1, 0) if row < box.count() and row != first)
            QComboBox.setCurrentIndex(box, other)
            settle(qapp)
            by_program = box.currentIndex(), stored(window)
            QComboBox.setCurrentIndex(box, first)
            settle(qapp)
            toggle(box, other)
            settle(qapp)
            kept = box.currentIndex(), stored(window)
            assert kept == by_program, box.accessibleName()

    bring_up(qapp, window, name, look_at)
    assert seen or name not in WITH_LISTS


def stored(window):
    """What is kept of the journey and of what is typed."""
    journey = window.state.journey
    window.drafts.gather()
    names = window.drafts.names(journey.id)
    kept = {name: window.drafts.find(journey.id, name) for name in names}
    return replace(journey, revision=0), kept
