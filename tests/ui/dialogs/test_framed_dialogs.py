"""Dialogs are as high as their words; what acts stays in sight."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.ui.widgets.layout.clear_scroll_area import area_around
from tests.ui.fitting import screen_called
from tests.ui.opened import bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import make_service, open_window, settle

SHORT = ("book", "note", "cancel", "not-before")


@pytest.fixture
def opened(qtbot, qapp, tmp_path):
    """Opens a window on a screen, at a size of text, and brings up a dialog."""
    service = make_service(tmp_path)

    def bring(name, look_at, *, screen="usual", percent=100):
        where = screen_called(screen)
        window = open_window(qapp, service, percent=percent, on=where, size=None)
        qtbot.addWidget(window)
        fill_journey(window.state)
        window.showMaximized()
        settle(qapp)
        bring_up(qapp, window, name, look_at)

    yield bring
    service.store.close()


@pytest.mark.parametrize("name", SHORT)
def test_a_short_question_is_no_half_empty_dialog(opened, name):
    free = []

    def look_at(dialog):
        used = dialog._held.heightForWidth(dialog.width())
        free.append(dialog.height() - used - dialog._foot.height())

    opened(name, look_at, screen="laptop")
    assert 0 <= free[0] <= 40


def test_a_dialog_grows_with_its_words_and_its_buttons_stay_in_sight(opened, qapp):
    heights = []

    def look_at(dialog):
        heights.append(dialog.height())
        dialog.form.day.edit.setText("1 jun 2027")
        dialog.look_ahead()
        settle(qapp)
        heights.append(dialog.height())
        assert in_sight(dialog.take_button, dialog)

    opened("book", look_at, screen="laptop")
    before, after = heights
    assert after > before


def test_the_keyboard_brings_what_it_reaches_into_view(opened, qapp):
    met = []

    def look_at(dialog):
        for _ in range(12):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            settle(qapp)
            met.append((QApplication.focusWidget(), in_sight_at(dialog)))

    opened("own-step", look_at, screen="half")
    assert len({one for one, _ in met}) > 8
    assert [one.accessibleName() for one, seen in met if not seen] == []


def in_sight_at(dialog):
    return in_sight(QApplication.focusWidget(), dialog)


@pytest.mark.parametrize("name", [*SHORT, "own-step", "done", "drop"])
@pytest.mark.parametrize(("screen", "percent"), [("half", 200), ("smallest", 300)])
def test_what_takes_the_change_is_in_sight_at_large_text(opened, name, screen, percent):
    opened(
        name,
        lambda dialog: in_sight(dialog.take_button, dialog) or pytest.fail(name),
        screen=screen,
        percent=percent,
    )


def in_sight(made, dialog):
    """Whether it is seen whole, without scrolling."""
    area = area_around(made)
    frame = area.viewport() if area is not None else dialog
    return frame.rect().contains(
        made.rect().translated(made.mapTo(frame, QPoint(0, 0)))
    )
