"""The room of the scroll bar is kept, whether or not there is something to scroll."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea


@pytest.fixture
def area(qtbot):
    content = QWidget()
    content.setMinimumHeight(50)
    area = ClearScrollArea(content)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    return area


def colours_of_bar(area):
    bar = area.verticalScrollBar()
    picture = QImage(bar.size(), QImage.Format.Format_ARGB32)
    picture.fill(QColor("#010203"))
    bar.render(picture)
    middle = picture.width() // 2
    return {picture.pixel(middle, y) for y in range(picture.height())}


def test_the_content_is_as_wide_with_a_scroll_bar_as_without(area):
    short = area.widget().width()
    area.widget().setMinimumHeight(2_000)
    assert area.verticalScrollBar().maximum() > 0
    assert area.widget().width() == short


def test_a_bar_with_nothing_to_scroll_paints_nothing(area):
    assert len(colours_of_bar(area)) == 1
    area.widget().setMinimumHeight(2_000)
    assert len(colours_of_bar(area)) > 1
