"""The comparison stays a table at large text, and its heads stay in view."""

import pytest
from PySide6.QtCore import QPoint

from planner.ui.widgets.frames.compare_table import CompareTable
from planner.ui.widgets.layout.clear_scroll_area import area_around
from tests.ui.opened import bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import cut_off, make_service, open_window, settle, visible


@pytest.mark.parametrize(
    ("size", "percent"), [((1366, 728), 150), ((1024, 700), 150), ((1366, 728), 200)]
)
def test_three_options_stand_side_by_side_and_their_names_stay(
    qtbot, qapp, tmp_path, size, percent
):
    service = make_service(tmp_path)
    window = open_window(qapp, service, size=size, percent=percent)
    qtbot.addWidget(window)
    fill_journey(window.state)

    def look_at(shown):
        (table,) = visible(shown, CompareTable)
        heads = table._lines[0]
        assert len(table._heads) == 3
        assert not any(line.stacked for line in table._lines)
        area = area_around(table)
        bar = area.verticalScrollBar()
        top = table.mapTo(area.viewport(), QPoint(0, 0)).y()
        bar.setValue(bar.value() + top + table.height() // 2)
        settle(qapp)
        top = heads.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top < 10, "the names of the options have scrolled away"
        assert not list(cut_off(shown))

    bring_up(qapp, window, "options-table", look_at)
    service.store.close()


@pytest.mark.parametrize("language", ["en", "es", "tr"])
@pytest.mark.parametrize("percent", [150, 200])
def test_the_picture_of_the_top_three_shows_all_options_whatever_the_words(
    qtbot, qapp, service, plain_look, percent, language
):
    window = open_window(
        qapp, service, size=(1366, 768), percent=percent, language=language
    )
    qtbot.addWidget(window)
    fill_journey(window.state)

    def look_at(shown):
        (table,) = visible(shown, CompareTable)
        assert not any(line.stacked for line in table._lines)
        lefts = {
            tuple(cell.mapTo(table, QPoint(0, 0)).x() for cell in cells)
            for cells in table._cells
        }
        assert len(lefts) == 1, "cells do not stand under their heads"
        assert not list(cut_off(shown))

    bring_up(qapp, window, "values-picture", look_at)


def test_at_150_percent_the_picture_of_the_top_three_is_on_one_screen(
    qtbot, qapp, service, plain_look
):
    window = open_window(qapp, service, size=(1366, 768), percent=150)
    qtbot.addWidget(window)
    fill_journey(window.state)

    def look_at(shown):
        (table,) = visible(shown, CompareTable)
        area = area_around(table)
        lowest = table._told[-1]
        foot = lowest.mapTo(area.viewport(), lowest.rect().bottomLeft()).y()
        assert foot <= area.viewport().height()
        assert table.mapTo(area.viewport(), QPoint(0, 0)).y() >= 0

    bring_up(qapp, window, "values-picture", look_at)


@pytest.mark.parametrize(("size", "percent"), [((1366, 728), 300), ((683, 384), 200)])
def test_where_one_option_has_room_its_name_stays_and_the_others_are_a_press_away(
    qtbot, qapp, tmp_path, size, percent
):
    service = make_service(tmp_path)
    window = open_window(qapp, service, size=size, percent=percent)
    qtbot.addWidget(window)
    fill_journey(window.state)

    def look_at(shown):
        (table,) = visible(shown, CompareTable)
        turner, area = table.turner, area_around(table)
        bar = area.verticalScrollBar()
        top = table.mapTo(area.viewport(), QPoint(0, 0)).y()
        bar.setValue(bar.value() + top + table.height() // 2)
        settle(qapp)
        assert 0 <= turner.mapTo(area.viewport(), QPoint(0, 0)).y() < 10
        held = turner.geometry().bottom()
        read = next(one for one in table._lines[1:] if one.geometry().bottom() > held)
        before = read.y() - turner.y()
        for at in (1, 2, 0):
            turner.onward.click()
            settle(qapp)
            seen = [
                cell.isVisible() for _, *cells in table._cells[1:] for cell in cells
            ]
            assert seen == [one == at for one in range(3)] * len(table._lines[1:])
            assert abs(read.y() - turner.y() - before) < 2, "another row came up"
        assert not list(cut_off(shown))

    bring_up(qapp, window, "options-table", look_at)
    service.store.close()
