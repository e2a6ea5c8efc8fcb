"""The number that answers day and night stands beside the signs to call for."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from planner.models.journey import Contact, ContactRole
from planner.services.edits.centre_edits import put_contact
from tests.ui.stage import settle
from tests.ui.windows import a_service, open_window, with_plan


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


def test_the_diary_tells_the_number_to_call_or_the_way_to_tell_it(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "diary")
    missing = next(
        one
        for one in window.host.page.findChildren(QAbstractButton)
        if one.text().startswith("Write down: ")
    )
    missing.click()
    settle(qapp)
    assert window.place == "people"
    assert window.host.page.form.role is ContactRole.CENTRE_24H
    contact = Contact(role=ContactRole.CENTRE_24H, name="Ward", phone="+52 55 1234")
    window.state.run(lambda one: put_contact(one, contact))
    window.go_to("diary")
    settle(qapp)
    said = [label.text() for label in window.host.page.findChildren(QLabel)]
    assert "Centre, 24-hour number: +52 55 1234" in said
