"""Options side by side: the heads stay in view, the rows that decide come first."""

import pytest
from PySide6.QtWidgets import QLabel

from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.ui.pages.options.unknown_rows import UnknownRows
from planner.ui.widgets.frames.compare_table import CompareTable
from tests.ui.stage import make_service, open_window, settle, visible

COMPARED = ("stay-present-drug", "ahsct-cy-atg")


@pytest.fixture
def window(qtbot, qapp, tmp_path, plain_look):
    service = make_service(tmp_path)
    made = open_window(qapp, service)
    qtbot.addWidget(made)
    made.state.run(
        lambda journey: set_decision(
            journey, replace(journey.decision, compared=COMPARED)
        )
    )
    made.go_to("options")
    made.host.page._go("table")
    settle(qapp)
    yield made
    service.store.close()


def test_the_heads_of_the_columns_stay_in_view_while_the_page_scrolls(window, qapp):
    table = visible(window, CompareTable)[0]
    heads, area = table._lines[0], window.host.currentWidget()
    bar = area.verticalScrollBar()
    for share in (0, 0.25, 0.6):
        bar.setValue(round(bar.maximum() * share))
        settle(qapp)
        top = heads.mapTo(area.viewport(), heads.rect().topLeft()).y()
        assert 0 <= top < area.viewport().height()
    assert top == 0
    bar.setValue(0)
    settle(qapp)
    assert heads.y() == 1


def test_what_a_row_tells_stays_in_view_while_its_cells_scroll(window, qapp):
    table = visible(window, CompareTable)[0]
    heads, first, told = table._lines[0], table._lines[1], table._told[1]
    area = window.host.currentWidget()
    assert first.height() > area.viewport().height()
    area.verticalScrollBar().setValue(first.height() // 2)
    settle(qapp)
    top = told.mapTo(area.viewport(), told.rect().topLeft()).y()
    assert heads.height() <= top < area.viewport().height()


def test_the_rows_that_decide_come_first(window):
    texts = window.state.texts
    table = visible(window, CompareTable)[0]
    shown = [
        label.text()
        for line in table._lines[1:]
        for label in line.findChildren(QLabel)[:1]
    ]
    first = (
        texts.get("outcomes.no-activity-5y.title"),
        texts.get("outcomes.death.title"),
        texts.get("rows.days"),
    )
    assert tuple(shown[:3]) == first


def test_what_nobody_knows_is_one_line_until_it_is_asked_for(window, qapp):
    (unknown,) = visible(window, UnknownRows)
    table = unknown.findChild(CompareTable)
    assert not table.isVisible()
    assert unknown.opener.text().endswith("not known for any of these")
    unknown.opener.click()
    settle(qapp)
    assert table.isVisible()
    assert window.state.texts.get("chances.frames.not-known") in {
        label.text() for label in table.findChildren(QLabel)
    }
