"""What is to settle on Today is settled where it is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from planner.ui.pages.today.today_cards import NoticesCard
from tests.ui.stage import settle
from tests.ui.windows import a_service, open_window, with_plan


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


def test_a_missing_number_is_written_and_nobody_is_named_for_it(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "today")
    window.host.page._show_all()
    buttons = window.host.page.findChildren(QAbstractButton)
    texts = {one.text() for one in buttons if "emergencies" in one.accessibleName()}
    assert texts == {"Write the number"}


def test_whoever_is_missing_is_named_where_it_is_told(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "today")
    names = {one.accessibleName() for one in window.findChildren(QAbstractButton)}
    page = window.host.page
    if not any(name.startswith("Name someone") for name in names):
        page._show_all()
        QTest.qWait(1)
    (first, *_) = [
        one
        for one in window.host.page.findChildren(QAbstractButton)
        if one.accessibleName().startswith("Name someone")
    ]
    first.click()
    page = window.host.page
    assert page.place == "people"
    role = page.form.role
    QTest.keyClicks(page.form.name.line, "Dr Ek")
    QTest.keyClick(page.form.name.line, Qt.Key.Key_Return)
    assert window.state.journey.contacts[role].name == "Dr Ek"
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert words.count("Dr Ek") >= 2, "in the list and on the card"
    window.state.undo()
    assert role not in window.state.journey.contacts


def test_all_that_is_to_settle_can_be_settled_where_it_is_told(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "today")
    page = window.host.page
    for shown in (2, len(page._view.notices)):
        (card,) = filter(QWidget.isVisible, page.findChildren(NoticesCard))
        words = [one.text() for one in card.findChildren(QAbstractButton)]
        closing = [one for one in words if not one.startswith("Show ")]
        assert len(closing) == shown
        headings = [label.text() for label in card.findChildren(QLabel)]
        leads = [words for words in headings if words.startswith("△")]
        assert len(set(leads)) == len(leads) == shown
        page._show_all()
        settle(qapp)
    titles = []
    window.dialogs.scripts.append(
        lambda dialog: (titles.append(dialog.windowTitle()), dialog.reject())
    )
    date = next(
        one for one in card.findChildren(QAbstractButton) if "date" in one.text()
    )
    date.click()
    assert titles[0].startswith("I have a date: ")
