"""All parts of About you stand on one page, with what is answered of each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.sample import fill_journey
from tests.ui.stage import make_service, open_window, settle, visible


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    service = make_service(tmp_path)
    made = open_window(qapp, service, size=(1366, 728))
    qtbot.addWidget(made)
    made.go_to("about-you")
    settle(qapp)
    yield made
    service.store.close()


def test_each_part_is_a_press_away_and_says_how_much_of_it_is_answered(window, qapp):
    page = window.host.page
    names = [one.accessibleName() for one in page.parts.parts]
    assert len(names) == 9
    assert all("0 of" in name for name in names)
    fill_journey(window.state)
    settle(qapp)
    names = [one.accessibleName() for one in page.parts.parts]
    assert names[1] == "Your MS, 3 of 3 answered"
    assert page.parts.parts[1].text().startswith("✓")
    page.parts.parts[4].click()
    settle(qapp)
    assert page.heading.text() == "Your drugs"
    assert [one.isChecked() for one in page.parts.parts].index(True) == 4


def test_what_is_typed_in_a_part_is_kept_when_another_one_is_pressed(window, qapp):
    page = window.host.page
    line = next(one for one in visible(page, QLineEdit))
    line.setFocus()
    QTest.keyClicks(line, "Ada")
    page.parts.parts[2].click()
    settle(qapp)
    assert window.state.journey.profile.name == "Ada"
    assert page.parts.parts[0].accessibleName() == "You, 1 of 6 answered"


def test_the_rest_can_be_left_out_from_any_part(window, hands):
    hands.push("Skip to: your options")
    assert window.place == "options"


def test_the_list_gives_way_where_it_would_push_the_questions_down(window, qapp):
    page = window.host.page
    assert page.parts.isVisible()
    window.change_settings(percent=200)
    settle(qapp)
    assert not window.host.page.parts.isVisible()
    QTest.keyClick(window.host.page.heading, Qt.Key.Key_Tab)
    assert visible(window.host.page, QLineEdit)
