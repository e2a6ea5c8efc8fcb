"""All parts of About you stand on one page, with what is answered of each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

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
    page.parts.parts[5].click()
    settle(qapp)
    assert page.heading.text() == "Your health and your decision"
    assert [one.isChecked() for one in page.parts.parts].index(True) == 5


def test_what_is_typed_in_a_part_is_kept_when_another_one_is_pressed(window, qapp):
    page = window.host.page
    line = next(one for one in visible(page, QLineEdit))
    line.setFocus()
    QTest.keyClicks(line, "Ada")
    page.parts.parts[5].click()
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
    page = window.host.page
    assert not page.parts.parts[0].isVisible()
    QTest.keyClick(window.host.page.heading, Qt.Key.Key_Tab)
    assert visible(window.host.page, QLineEdit)


def test_where_the_list_gives_way_a_line_brings_it_and_a_part_takes_it_away(
    window, qapp
):
    window.change_settings(percent=200)
    settle(qapp)
    parts = window.host.page.parts
    opener = next(
        one for one in visible(parts, QPushButton) if one.text().startswith("All parts")
    )
    opener.click()
    settle(qapp)
    assert parts.parts[5].isVisible()
    parts.parts[5].click()
    settle(qapp)
    assert window.host.page.heading.text() == "Your health and your decision"
    assert not parts.parts[5].isVisible()


@pytest.mark.parametrize(
    ("asked", "heading", "name"),
    [
        ("home_country", "You and your MS", "Country you live in"),
        ("edss", "You and your MS", "EDSS score, if you know it"),
        ("born", "You and your MS", "Birth date"),
        ("present_drug.drug", "You and your MS", "Drug"),
        ("smokes", "Your health and your decision", "Yes"),
    ],
)
def test_a_hint_leads_to_the_very_question(window, qtbot, asked, heading, name):
    window.go_to("today")
    window.go_to("about-you", asked)
    assert window.host.page.heading.text() == heading
    qtbot.waitUntil(lambda: QApplication.focusWidget().accessibleName() == name)
    focused = QApplication.focusWidget()
    area = window.host.currentWidget()
    seen = area.viewport().rect()
    qtbot.waitUntil(
        lambda: seen.contains(focused.mapTo(area.viewport(), focused.rect().center()))
    )


def test_who_comes_back_goes_on_at_the_first_part_that_is_not_done(window, qapp):
    fill_journey(window.state)
    answers = window.host.page
    assert answers.heading.text() == "You and your MS"
    window.rebuild()
    settle(qapp)
    told = window.host.page.parts.parts
    here = [one.isChecked() for one in told].index(True)
    assert not told[here].text().startswith("✓")
    assert all(one.text().startswith("✓") for one in told[:here])


def test_what_fit_does_not_know_is_asked_at_its_own_question(window, qapp, qtbot):
    window.go_to("fit")
    settle(qapp)
    ask = next(
        one
        for one in visible(window, QPushButton)
        if one.accessibleName().startswith("Answer it in")
    )
    ask.click()
    assert window.place == "about-you"
    page = window.host.page
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not page.heading)
    assert page.isAncestorOf(QApplication.focusWidget())
