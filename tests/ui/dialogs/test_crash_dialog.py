"""When our own code breaks, the person learns it and loses nothing of theirs."""

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from planner.faults import fault_lines
from planner.ui.dialogs.crash_dialog import CrashDialog
from planner.ui.look.look import Look
from planner.ui.look.theme import apply_look
from tests.ui.fitting import screen_called
from tests.ui.stage import settle, visible, words_in_view


def broken():
    raise ValueError("Ada has MS")


def test_the_report_tells_where_it_broke_and_nothing_of_the_person():
    try:
        broken()
    except ValueError as error:
        report = "\n".join(fault_lines(error))
    assert "ValueError" in report
    assert "broken" in report
    assert "Ada" not in report


def test_the_dialog_promises_only_what_it_knows(qtbot):
    dialog = CrashDialog("ValueError")
    qtbot.addWidget(dialog)
    dialog.show()
    words = words_in_view(dialog)
    assert "was saved before" in words
    assert "may be missing" in words


def test_the_dialog_is_no_larger_than_the_smallest_screen_at_the_largest_text(
    qtbot, qapp, plain_look
):
    apply_look(qapp, Look(percent=300))
    dialog = CrashDialog("ValueError in a place with a long name\n" * 30)
    qtbot.addWidget(dialog)
    screen = screen_called("smallest")
    dialog.setScreen(screen)
    dialog.move(screen.geometry().topLeft())
    dialog.show()
    settle(qapp)
    assert screen.availableGeometry().contains(dialog.frameGeometry())
    buttons = visible(dialog, QPushButton)
    assert {one.text() for one in buttons} == {"Go on", "Copy these lines"}
    assert visible(dialog, QPlainTextEdit)[0].height() > 0
