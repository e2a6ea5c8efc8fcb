"""Options side by side: six rows decide; the heads stay in view; the rest is folded."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.pages.options.folded_rows import FoldedRows
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


def unfold(window, qapp, which):
    fold = visible(window, FoldedRows)[which]
    fold.opener.click()
    settle(qapp)
    return fold


def test_the_heads_of_the_columns_stay_in_view_while_the_page_scrolls(window, qapp):
    table = unfold(window, qapp, 0).findChild(CompareTable)
    heads, area = table._lines[0], window.host.currentWidget()
    bar = area.verticalScrollBar()
    start = bar.value() + table.mapTo(area.viewport(), QPoint(0, 0)).y()
    for share in (0.3, 0.5, 0.7):
        bar.setValue(start + round(table.height() * share))
        settle(qapp)
        top = heads.mapTo(area.viewport(), heads.rect().topLeft()).y()
        assert top == 0
    bar.setValue(0)
    settle(qapp)
    assert heads.y() == 1


def test_what_a_row_tells_stays_in_view_while_its_cells_scroll(window, qapp):
    table = unfold(window, qapp, 0).findChild(CompareTable)
    area = window.host.currentWidget()
    heads, view = table._lines[0], area.viewport()
    line, told = max(
        zip(table._lines[1:], table._told[1:], strict=True),
        key=lambda one: one[0].height(),
    )
    assert line.height() > view.height()
    top = line.mapTo(area.widget(), line.rect().topLeft()).y()
    area.verticalScrollBar().setValue(top + line.height() // 2)
    settle(qapp)
    top = told.mapTo(view, told.rect().topLeft()).y()
    assert heads.height() <= top < view.height()


def test_six_rows_decide_and_stand_on_one_screen(window):
    texts = window.state.texts
    table, view = visible(window, CompareTable)[0], window.host.currentWidget()
    shown = [
        label.text()
        for line in table._lines[1:]
        for label in line.findChildren(QLabel)[:1]
    ]
    rows = [texts.get(f"compared.rows.{one}") for one in ("away", "children", "pay")]
    assert shown == [
        texts.get("compared.outcomes.no-activity-5y.title"),
        texts.get("compared.outcomes.death.title"),
        *rows,
        texts.get("compared.rows.found"),
    ]
    assert table.height() < view.viewport().height()


def test_what_nobody_knows_is_one_line_until_it_is_asked_for(window, qapp):
    unknown = visible(window, FoldedRows)[-1]
    assert unknown.findChild(CompareTable) is None
    assert unknown.opener.text().endswith("not known for any of these")
    unfold(window, qapp, -1)
    table = unknown.findChild(CompareTable)
    assert table.isVisible()
    not_known = window.state.texts.get("chances.frames.not-known")
    said = [label.text() for label in table.findChildren(QLabel)]
    assert sum(words.startswith(not_known) for words in said) >= len(COMPARED)
    unknown.opener.click()
    settle(qapp)
    assert not table.isVisible()


def test_a_press_on_an_answer_shows_all_that_stands_behind_it(
    window, qapp, monkeypatch
):
    opened = []
    monkeypatch.setattr(window.context.dialogs, "run", opened.append)
    table = visible(window, CompareTable)[0]
    death = table._lines[2].findChildren(QPushButton)[1]
    assert "1000" in death.accessibleName()
    death.setFocus()
    QTest.keyClick(death, Qt.Key.Key_Return)
    (dialog,) = opened
    assert isinstance(dialog, FramedDialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Who was studied" in words
    links = [one.text() for one in dialog.findChildren(QPushButton)]
    assert any(one.startswith("Source: ") for one in links)
    dialog.deleteLater()
