"""What if Day 0 moves? It says what the day takes, whom to call, and stores nothing."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.models.ids import StepId
from planner.models.plan.facts import AnchorDate
from planner.services.edits.plan_edits import move_anchor
from tests.ui.story import DAY0_DATE, TODAY
from tests.ui.windows import a_service, open_window, type_over, with_plan


def test_a_day_that_is_tried_says_what_it_takes(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    journey = with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    told = []

    def script(dialog):
        type_over(dialog.fields.day.edit, "15 Dec 2026")
        dialog.look_ahead()
        told.append([one.text() for one in dialog.call.findChildren(QLabel)])
        assert dialog.table.rowCount() > 0
        type_over(dialog.fields.day.edit, "1 Jan 2020")
        dialog.look_ahead()
        told.append(dialog.call.isHidden())
        told.append((dialog.table.rowCount(), dialog.preview.summary))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.what_if()
    lines, is_hidden, (rows, refusal) = told
    assert any("15 December 2026" in one for one in lines)
    assert is_hidden
    assert rows == 0, "what another day would do stands beside no refused one"
    assert "lies before today" in refusal
    assert "--" not in refusal, "a word of a command is none of the window"
    assert service.open(journey.id) == journey
    service.store.close()


@pytest.mark.parametrize(("pinned", "lines"), [("", 0), ("mri", 1)])
def test_days_that_would_do_say_whose_they_are(qtbot, qapp, tmp_path, pinned, lines):
    service = a_service(tmp_path)
    first = AnchorDate(step=StepId("mri"), day=DAY0_DATE - timedelta(days=80))
    moves = [lambda journey: move_anchor(journey, first, TODAY)]
    with_plan(service, edits=moves if pinned else ())
    window = open_window(qtbot, qapp, service, "plan")
    told = []

    def script(dialog):
        questions = dialog.questions
        questions.ask_earliest()
        qtbot.waitUntil(
            lambda: any("earliest:" in one.text() for one in labels(questions)),
            timeout=20_000,
        )
        told.extend(one for one in labels(questions) if "days for" in one.text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.what_if()
    assert len(told) == lines
    service.store.close()


def labels(card):
    return [one for one in card.findChildren(QLabel) if not one.isHidden()]
