"""What is done with the data file between two windows: a box says so meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from planner.services.file_care import FileNews, NextStep
from planner.ui.dialogs.boxes.waiting import wait_for
from planner.ui.dialogs.boxes.word_boxes import WordDialogs


def work_on_closed_file(step: NextStep, work: Callable[[], FileNews]) -> FileNews:
    """Do something with the closed data file, and show that it goes on.

    A file with many backups takes seconds for each of them; without a word the
    program would seem to have ended. It cannot be stopped half way, so nothing offers
    that.

    Args:
        step: what is done.
        work: does it, beside the window's thread.

    Returns:
        What the work returned; what it raised is raised here.
    """
    return wait_for(WordDialogs(), lambda _: work(), _words(step))


def _words(step: NextStep) -> str:
    if step is NextStep.PUT_BACK:
        return QCoreApplication.translate(
            "ClosedFile",
            "The backup is put in the place of the data file. The window opens again"
            " by itself.",
        )
    if step is NextStep.RESCUE:
        return QCoreApplication.translate(
            "ClosedFile",
            "What can be read is taken over into a new file. The window opens again by"
            " itself.",
        )
    if step is NextStep.LOCK:
        return QCoreApplication.translate(
            "ClosedFile",
            "The data file and its backups are written anew. The window opens again by"
            " itself.",
        )
    return QCoreApplication.translate("ClosedFile", "One moment.")
