"""Boxes of words fit the smallest screen, and no is what a tired key means."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton

from planner.ui.dialogs.boxes.word_box import WordBox
from planner.ui.dialogs.boxes.word_boxes import WordDialogs
from planner.ui.look.look import Look
from planner.ui.look.theme import apply_look
from planner.ui.widgets.buttons import button
from tests.ui.fitting import screen_called
from tests.ui.stage import cut_off, settle, visible


class Script(WordDialogs):
    """Hands the box that is shown to a function, which closes it."""

    def __init__(self, act):
        super().__init__()
        self.act = act

    def run(self, dialog):
        QTimer.singleShot(0, lambda: self.act(dialog))
        return super().run(dialog)


def press(key):
    def act(box):
        QTest.keyClick(box.focusWidget() or box, key)

    return act


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_return_and_escape_mean_no(qapp, plain_look, key):
    assert not Script(press(key)).confirm("Delete it?", "For good.", "Delete", "Keep")


def test_the_other_button_means_yes(qapp, plain_look):
    def act(box):
        keep, delete = visible(box, QPushButton)
        assert (keep.text(), delete.text()) == ("Keep", "Delete")
        assert delete.accessibleDescription() == "For good."
        delete.click()

    assert Script(act).confirm("Delete it?", "For good.", "Delete", "Keep")


def test_a_word_is_typed_or_not(qapp, plain_look):
    def typed(box):
        (line,) = visible(box, QLineEdit)
        QTest.keyClicks(line, "delete")
        QTest.keyClick(line, Qt.Key.Key_Return)

    assert Script(typed).ask_text("Delete it", "Type the word delete") == "delete"
    given_up = press(Qt.Key.Key_Escape)
    assert Script(given_up).ask_text("Delete it", "Type the word delete") is None


def the_box(qapp):
    shown = (one for one in qapp.topLevelWidgets() if isinstance(one, WordBox))
    return next(one for one in shown if one.isVisible())


def when_shown(act, qapp):
    """Do something with the box of what goes on, once it is in view."""
    QTimer.singleShot(400, lambda: act(the_box(qapp)))


def test_what_goes_on_is_stopped_by_its_button_only(qapp, plain_look):
    stopped = []
    boxes = WordDialogs()
    boxes.wait("Reading", "Stop", lambda: True, lambda: stopped.append("by itself"))
    assert not stopped
    when_shown(lambda box: visible(box, QPushButton)[0].click(), qapp)
    over = stopped.__len__
    boxes.wait("Reading", "Stop", over, lambda: stopped.append("by its button"))
    assert stopped == ["by its button"]


def test_what_is_told_to_stop_is_shown_until_it_has_stopped(qapp, plain_look):
    stopped, seen, over = [], [], []

    def stop(box):
        visible(box, QPushButton)[0].click()
        QTest.keyClick(box, Qt.Key.Key_Escape)
        QTimer.singleShot(100, lambda: (seen.append(box.isVisible()), over.append(1)))

    when_shown(stop, qapp)
    WordDialogs().wait("Deleting", "Stop", over.__len__, lambda: stopped.append(1))
    assert stopped == [1]
    assert seen == [True]


def test_what_cannot_be_stopped_has_no_button_and_shows_how_far_it_is(qapp, plain_look):
    seen, over = [], []

    def look(box):
        QTest.keyClick(box, Qt.Key.Key_Escape)
        (bar,) = visible(box, QProgressBar)
        seen.append((box.isVisible(), visible(box, QPushButton), bar.value()))
        over.append(1)

    when_shown(look, qapp)
    WordDialogs().wait("Deleting", "", over.__len__, over.clear, lambda: 0.25)
    assert seen == [(True, [], 250)]


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_a_box_fits_the_smallest_screen(qtbot, qapp, plain_look, percent):
    apply_look(qapp, Look(percent=percent))
    box = WordBox(
        "This cannot be put back", "The file is not one of ours. " * 8, warns=True
    )
    box.offer(QPushButton("OK"), first=True)
    qtbot.addWidget(box)
    screen = screen_called("smallest")
    box.setScreen(screen)
    box.move(screen.geometry().topLeft())
    box.show()
    settle(qapp)
    assert screen.availableGeometry().contains(box.frameGeometry())
    assert not list(cut_off(box))
    (made,) = visible(box, QPushButton)
    assert in_sight(made, box)


def in_sight(made, box):
    """Whether it is seen whole, without scrolling."""
    place = made.rect().translated(made.mapTo(box, QPoint(0, 0)))
    seen = made.visibleRegion().boundingRect()
    return seen == made.rect() and box.rect().contains(place)


@pytest.mark.parametrize("percent", [200, 300])
def test_keep_is_in_sight_on_the_smallest_screen_and_delete_follows_the_words(
    qtbot, qapp, plain_look, percent
):
    apply_look(qapp, Look(percent=percent))
    box = WordBox("Delete this journey for good?", "The plan and all papers go. " * 8)
    box.offer(button("Keep it", box.reject), first=True)
    box.offer(button("Delete it for good", box.accept))
    qtbot.addWidget(box)
    screen = screen_called("smallest")
    box.setScreen(screen)
    box.move(screen.geometry().topLeft())
    box.show()
    settle(qapp)
    keep, delete = sorted(visible(box, QPushButton), key=lambda one: len(one.text()))
    assert in_sight(keep, box)
    assert keep.hasFocus()
    assert in_sight(delete, box) or box.focusWidget() is keep
    QTest.keyClick(keep, Qt.Key.Key_Tab)
    settle(qapp)
    assert delete.hasFocus()
    assert in_sight(delete, box), "the keyboard brings it into view"
