"""The main job through the accessibility tree alone: names, roles and actions.

What an assistive tool does is stored as what a click does: from the first page to a
plan nothing is pressed by a mouse, and one list alone is walked by a key: a closed
list of Qt hears no other action than to be opened.
"""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.models.plan.facts import AnchorDate
from tests.ui.stage import make_service, open_window, settle

PRESS, TOGGLE = "Press", "Toggle"
TODAY = date(2026, 11, 26)


@pytest.fixture
def window(qtbot, qapp, tmp_path, plain_look):
    service = make_service(tmp_path, TODAY)
    made = open_window(qapp, service)
    qtbot.addWidget(made)
    made.go_to("welcome")
    settle(qapp)
    yield made
    service.store.close()


def below(interface):
    """All that can be heard below something, in the order of the tree."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is None or child.state().invisible:
            continue
        yield child
        yield from below(child)


def heard(window, role, name):
    """What has a role and a name that begins so."""
    tree = QAccessible.queryAccessibleInterface(window)
    for one in below(tree):
        if one.role() == role and one.text(QAccessible.Text.Name).startswith(name):
            return one
    raise AssertionError(f"nobody hears {role} {name}")


def act(window, role, name):
    """Do what the thing is for, by its first action that presses or chooses."""
    # What is pressed twice within half a second counts once.
    QTest.qWait(550)
    actions = heard(window, role, name).actionInterface()
    wanted = next(one for one in actions.actionNames() if one in {PRESS, TOGGLE})
    actions.doAction(wanted)
    # Qt shows the button pressed for a tenth of a second first.
    QTest.qWait(250)
    settle(QApplication.instance())


def write(window, name, words):
    """Put words into a field as an assistive tool does."""
    field = heard(window, QAccessible.Role.EditableText, name)
    field.setText(QAccessible.Text.Value, words)
    settle(QApplication.instance())


def test_a_plan_is_made_by_names_and_actions_alone(window):
    button = QAccessible.Role.Button
    act(window, button, "I have a date")
    door = window.host.page.door
    # On Linux a list is called by what is chosen; its question is a relation.
    combo = heard(window, QAccessible.Role.ComboBox, "Choose one")
    told = [one.text(QAccessible.Text.Name) for one, _ in combo.relations()]
    assert told == ["1 Which treatment?"]
    while door.treatment.currentData() != "ahsct-cy-atg":
        QTest.keyClick(door.treatment, Qt.Key.Key_Down)
    write(window, "2 Where?", "City Hospital")
    act(window, QAccessible.Role.RadioButton, "The day")
    write(window, "Date", "6 Apr 2027")
    act(window, button, "Make this my plan")
    journey = window.state.journey
    assert journey.plan is not None
    assert journey.plan.anchor == AnchorDate(day=date(2027, 4, 6))
    assert journey.centres[journey.plan.centre].name == "City Hospital"
    assert window.place == "today"
    act(window, button, "The plan")
    assert window.place == "plan"
