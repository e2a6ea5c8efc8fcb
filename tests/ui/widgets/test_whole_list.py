"""A list that is as high as its rows: the page or the dialog around it scrolls."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.ui.widgets.fields.whole_list import WholeList
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from tests.ui.stage import settle

ROWS = 40


@pytest.fixture
def area(qtbot, qapp):
    page = QWidget()
    box = QVBoxLayout(page)
    box.addWidget(QLabel("above"))
    shown = WholeList()
    shown.addItems([f"row {number}" for number in range(ROWS)])
    shown.be_whole()
    box.addWidget(shown)
    area = ClearScrollArea(page)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    settle(qapp)
    return area


def in_view(area, shown):
    place = shown.current_place()
    top = shown.viewport().mapTo(area.viewport(), place.topLeft()).y()
    return top >= 0 and top + place.height() <= area.viewport().height()


def test_it_does_not_scroll_and_the_row_reached_by_keys_is_in_view(area, qapp):
    shown = area.findChild(WholeList)
    assert shown.verticalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() > 0
    shown.setFocus()
    shown.setCurrentRow(0)
    for _ in range(ROWS - 1):
        QTest.keyClick(shown, Qt.Key.Key_Down)
        settle(qapp)
        assert in_view(area, shown)
    assert shown.currentRow() == ROWS - 1


def test_more_rows_make_it_higher_and_none_is_cut(area, qapp):
    shown = area.findChild(WholeList)
    before = shown.height()
    shown.addItem("one more")
    settle(qapp)
    assert shown.height() > before
    assert shown.verticalScrollBar().maximum() == 0


def test_a_press_and_return_take_a_row_and_arrows_only_pass_through(area, qtbot):
    shown = area.findChild(WholeList)
    taken = []
    shown.taken.connect(lambda: taken.append(shown.currentRow()))
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert not taken
    QTest.keyClick(shown, Qt.Key.Key_Return)
    spot = shown.visualItemRect(shown.item(3)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert len(taken) == 2
    assert taken[1] == 3
