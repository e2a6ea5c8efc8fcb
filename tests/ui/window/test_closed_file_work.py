"""Between two windows a box says what goes on with the data file."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from planner.models.errors import PlannerError
from planner.services.file_care import FileNews, NextStep
from planner.ui.dialogs.boxes.wait_box import WaitBox
from planner.ui.window.process.closed_file_work import work_on_closed_file

LONG = 0.6
"""Seconds: longer than what is over before anybody could read a box."""


@pytest.fixture
def seen(qapp):
    """The words of every box in view while something goes on, looked at in turn."""
    words = []

    def look():
        boxes = (one for one in qapp.topLevelWidgets() if isinstance(one, WaitBox))
        words.extend(
            label.text()
            for box in boxes
            if box.isVisible()
            for label in box.findChildren(QLabel)
        )

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    yield words
    timer.stop()


@pytest.mark.parametrize(
    ("step", "begins"),
    [
        (NextStep.PUT_BACK, "The backup is put in the place"),
        (NextStep.RESCUE, "What can be read is taken over"),
        (NextStep.LOCK, "The data file and its backups are written anew"),
    ],
)
def test_a_long_change_of_the_closed_file_is_told_while_it_goes_on(seen, step, begins):
    def work():
        time.sleep(LONG)
        return FileNews(words="done")

    assert work_on_closed_file(step, work).words == "done"
    assert any(words.startswith(begins) for words in seen)
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_a_short_one_shows_nothing(seen):
    assert work_on_closed_file(NextStep.LOCK_NOW, FileNews) == FileNews()
    assert seen == []


def test_what_goes_wrong_is_raised_where_it_was_asked_for(seen):
    def work():
        raise PlannerError("backup.missing", file="a.db")

    with pytest.raises(PlannerError, match=r"backup\.missing"):
        work_on_closed_file(NextStep.PUT_BACK, work)
