"""What Qt has no role for is told as what it is, and what happens is a notification."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.focus.spoken_roles import listen_to_roles
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.words.text import HeadingLabel, body, title

_SAID = 450
"""Milliseconds after which a message has been said."""


@pytest.fixture
def heard(qtbot, qapp, plain_look):
    listen_to_roles()

    def hear(widget):
        if widget.parent() is None:
            qtbot.addWidget(widget)
        return QAccessible.queryAccessibleInterface(widget)

    return hear


@pytest.fixture
def listening():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def told(interface, what=QAccessible.Text.Name):
    return interface.text(what)


def test_headings_are_headings_with_their_level(heard):
    page, card = HeadingLabel(), title("Your drugs")
    page.setText("The plan")
    page.tell_where("Page 3 of 8")
    assert heard(page).role() is QAccessible.Role.Heading
    assert told(heard(page)) == "The plan"
    assert told(heard(page), QAccessible.Text.Description) == "Page 3 of 8. Level 1"
    assert heard(card).role() is QAccessible.Role.Heading
    assert told(heard(card), QAccessible.Text.Description) == "Level 2"
    assert heard(body("words")).role() is QAccessible.Role.StaticText


def test_a_heading_that_says_something_else_is_heard_so(heard):
    page = HeadingLabel()
    page.setText("Today")
    assert told(heard(page)) == "Today"
    page.setText("The plan")
    assert told(heard(page)) == "The plan"


def test_choices_and_cards_are_groups_with_their_question(heard):
    rows = ChoiceList("Do you smoke?", [Choice(1, "Yes"), Choice(2, "No")])
    card = Card("Your drugs").add(rows)
    page = column(card)
    heard(page)
    assert heard(rows).role() is QAccessible.Role.Grouping
    assert told(heard(rows)) == "Do you smoke?"
    assert heard(card).role() is QAccessible.Role.Grouping
    assert told(heard(card)) == "Your drugs"


def test_a_surface_without_a_name_is_passed_over(heard):
    assert heard(column(body("words"))).role() is QAccessible.Role.Client


def test_what_is_painted_and_has_a_name_is_a_picture(heard):
    class Painted(QWidget):
        pass

    picture = Painted()
    picture.setAccessibleName("Picture of 1000 people: 880 filled, 120 empty.")
    page = column(picture)
    heard(page)
    assert heard(picture).role() is QAccessible.Role.Graphic


def test_what_happens_in_one_go_is_one_notification(heard, qtbot, listening):
    window = QWidget()
    heard(window)
    window.show()
    announce(window, "Booked: MRI")
    announce(window, "Next: the dentist.")
    announce(window, "Booked: MRI")
    QTest.qWait(_SAID)
    (status,) = (
        one
        for one in window.findChildren(QWidget)
        if heard(one).role() is QAccessible.Role.Notification
    )
    assert status.isVisible()
    assert status.accessibleName() == "Booked: MRI. Next: the dentist."


def test_words_stay_until_a_slow_reader_has_asked_for_them(heard, qtbot, listening):
    """A reader hears that something appeared, and asks later what it says."""
    window = QWidget()
    heard(window)
    window.show()
    for words in ("Saved", "Booked: MRI", "Undone"):
        announce(window, words)
        QTest.qWait(_SAID)
    shown = [
        one.accessibleName()
        for one in window.findChildren(QWidget)
        if heard(one).role() is QAccessible.Role.Notification and one.isVisible()
    ]
    assert shown == ["Saved", "Booked: MRI", "Undone"]
    for number in range(5):
        announce(window, f"again {number}")
        QTest.qWait(_SAID)
    everyone = window.findChildren(QWidget)
    assert len(everyone) == 3, "a few take turns"
    assert {one.accessibleName() for one in everyone} == {
        "again 2",
        "again 3",
        "again 4",
    }


def test_where_nobody_listens_nothing_is_made(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    announce(window, "Booked: MRI")
    assert window.findChildren(QObject) == []
