"""What an area keeps: the room of its bar, and in view what is typed into."""

import pytest
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

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


def a_page_with_a_field(qtbot, typed):
    """An area of 400 pixels over a field with text, and more below it."""
    content = QWidget()
    box = QVBoxLayout(content)
    box.addSpacing(200)
    field = QPlainTextEdit(typed)
    letters = field.font()
    letters.setPixelSize(16)
    field.setFont(letters)
    field.setFixedHeight(300)
    box.addWidget(field)
    box.addSpacing(600)
    area = ClearScrollArea(content)
    qtbot.addWidget(area)
    area.resize(400, 400)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return area, field


def foot_of_caret(area, field):
    caret = field.cursorRect().bottomLeft()
    return field.viewport().mapTo(area.viewport(), caret).y()


def test_what_is_typed_into_stays_in_view_when_the_room_gets_lower(qtbot, plain_look):
    area, field = a_page_with_a_field(qtbot, "a\n" * 8)
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert 300 < foot_of_caret(area, field) < 400
    area.resize(400, 300)
    assert 200 < foot_of_caret(area, field) <= 300 - 20


def test_a_page_stays_where_the_place_that_is_typed_into_is_in_view_anyway(
    qtbot, plain_look
):
    area, field = a_page_with_a_field(qtbot, "a")
    assert foot_of_caret(area, field) < 260
    area.resize(400, 300)
    assert area.verticalScrollBar().value() == 0


def test_a_page_that_was_scrolled_away_from_the_field_stays(qtbot, plain_look):
    area, field = a_page_with_a_field(qtbot, "a")
    area.verticalScrollBar().setValue(500)
    assert foot_of_caret(area, field) < 0
    area.resize(400, 300)
    assert area.verticalScrollBar().value() == 500
