"""What is typed as soon as a page comes into view is not lost, by real key presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.ui.stage import settle, visible

KEYS = "Elin Berg"


@pytest.fixture
def keys(qapp, window):
    """Presses keys as the window system does: whatever has the focus gets them."""

    def press(*pressed, modifiers=Qt.KeyboardModifier.NoModifier):
        for key in pressed:
            QTest.keyClick(window.windowHandle(), key, modifiers)
            settle(qapp)

    return press


def test_a_name_typed_at_once_after_the_door_is_the_name_of_the_person(window, keys):
    window.go_to("welcome")
    window.host.page.open_door("choosing")
    assert window.place == "about-you"
    assert window.host.page.heading.hasFocus()
    keys(*KEYS)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == KEYS
    keys(Qt.Key.Key_Tab)
    assert window.state.journey.profile.name == KEYS
    window.go_to("options")
    window.go_to("about-you")
    keys("5")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "5"
    assert window.state.journey.profile.name == KEYS


def test_tab_arrows_space_and_shortcuts_on_the_heading_stay_as_they_are(window, keys):
    window.go_to("about-you")
    heading = window.host.page.heading
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Shift):
        keys(key)
        assert heading.hasFocus()
    keys("s", modifiers=Qt.KeyboardModifier.AltModifier)
    keys("j", modifiers=control)
    assert heading.hasFocus()
    keys(Qt.Key.Key_Tab)
    assert not heading.hasFocus()
    assert window.state.journey.profile.name == ""


@pytest.mark.parametrize("place", ["welcome", "options", "fit", "documents"])
def test_where_there_is_no_open_text_field_typing_changes_nothing(window, keys, place):
    window.go_to(place)
    heading = window.host.page.heading
    keys("x")
    focused = QApplication.focusWidget()
    assert focused is heading or isinstance(focused, QLineEdit | QPlainTextEdit)
    secret = getattr(window.host.page, "password", None)
    assert secret is None or secret.text() == ""


def test_a_number_typed_in_the_diary_leaves_the_date_that_stands_there(window, keys):
    window.go_to("diary")
    keys("3", "8")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "38"
    shown = [one.text() for one in visible(window.host.page, QLineEdit)]
    assert "22 Nov 2026" in shown
