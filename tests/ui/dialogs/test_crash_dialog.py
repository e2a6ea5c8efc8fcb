"""When our own code breaks, the person learns it and loses nothing of theirs."""

from planner.faults import fault_lines
from planner.ui.dialogs.crash_dialog import CrashDialog
from tests.ui.stage import words_in_view


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
