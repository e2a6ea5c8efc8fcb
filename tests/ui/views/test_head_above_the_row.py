"""The phase stands above its first row where that row is the chosen one."""

import pytest

from tests.ui.sample import fill_journey
from tests.ui.stage import make_service, open_window, settle


@pytest.mark.parametrize("percent", [100, 150])
def test_the_list_opens_with_the_head_of_the_chosen_first_row(
    qtbot, qapp, tmp_path, plain_look, percent
):
    service = make_service(tmp_path)
    window = open_window(qapp, service, size=(1920, 1040), percent=percent)
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.go_to("plan")
    settle(qapp)
    agenda = window.host.page.views.agenda
    row = agenda.plan.item_of(agenda.chosen_step())
    assert row.row() == 0
    head = agenda.visualRect(row.parent().index())
    assert head.top() >= 0
    assert agenda.viewport().rect().contains(agenda.visualRect(row.index()))
    service.store.close()
