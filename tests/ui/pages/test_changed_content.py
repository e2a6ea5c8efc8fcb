"""Who chose on older content is told on the page of the choice what has changed."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from planner.models.ids import OptionId
from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.services.views.content_changes import change_lines
from tests.ui.windows import a_service, open_window


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path, today=date(2026, 12, 1))
    yield made
    made.store.close()


def test_what_has_changed_since_the_choice_stands_above_it(qtbot, qapp, service):
    journey = service.create("Mine")
    chosen = replace(
        journey.decision,
        choice=OptionId("ahsct-cy-atg"),
        chosen_on=date(2026, 11, 22),
    )
    service.record(journey, set_decision(journey, chosen))
    window = open_window(qtbot, qapp, service, "choice")
    state = window.state
    told = change_lines(chosen, state.catalog.aid, state.today(), state.speaker)
    assert len(told) > 4
    words = " ".join(label.text() for label in window.host.page.findChildren(QLabel))
    assert all(line in words for line in told)
