"""Two programs on one data file: each sees the other, and neither overwrites it."""

import shutil
import threading
import time
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.services.documents.exports import ExportKind, ExportWish, make_export
from planner.services.edits import step_edits
from planner.services.edits.profile_edits import rename
from planner.storage.access.driver import sqlite
from planner.ui.state.file_watch import FileWatch
from planner.ui.window.process.one_window import OneWindow, call_first_window
from planner.ui.window.window_app import make_window
from tests.ui.stage import QueuedDialogs, settle, words_in_view
from tests.ui.windows import a_bench, a_service, with_plan

NO_RAISING = pytest.mark.qt_log_ignore("does not support raise")
"""The screen of the tests has no windows above others, and says so."""
LOCKED = 0.6
"""Seconds for which another program holds the file."""


@pytest.fixture
def window(qtbot, qapp, tmp_path, plain_look):
    service = a_service(tmp_path)
    journey = with_plan(service)
    service.store.set_setting("ui.journey", journey.id)
    shown = make_window(qapp, a_bench(service), QueuedDialogs())
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    service.store.close()
    settle(qapp)


@pytest.fixture
def beside(tmp_path, window):
    """The same file in another program."""
    service = a_service(tmp_path)
    yield service
    service.store.close()


def noting(words, step="mri"):
    return lambda journey: step_edits.set_note(journey, a_step(journey, step), words)


def a_step(journey, number):
    return journey.plan.protocol.steps[0 if number == "mri" else 1].id


def take(service, journey_id, make):
    journey = service.open(journey_id)
    return service.record(journey, make(journey))


def note_of(window, step="mri"):
    journey = window.state.journey
    facts = journey.facts.get(StepId(a_step(journey, step)))
    return facts.note if facts else ""


def test_a_change_of_another_program_is_shown_by_itself(window, beside):
    window.go_to("diary")
    form = window.host.page.form
    QTest.keyClicks(form.note.edit, "half a wo")
    take(beside, window.state.journey.id, noting("theirs"))
    QTest.qWait(2300)
    assert note_of(window) == "theirs"
    assert "Another program changed this journey" in words_in_view(window)
    assert form.note.text == "half a wo"


def test_changes_of_different_things_both_hold(window, beside):
    take(beside, window.state.journey.id, noting("theirs", "second"))
    assert window.state.run(noting("mine"))
    assert (note_of(window), note_of(window, "second")) == ("mine", "theirs")


def test_changes_of_the_same_thing_are_both_shown_and_neither_is_lost(window, beside):
    take(beside, window.state.journey.id, noting("theirs"))
    assert not window.state.run(noting("mine"))
    assert note_of(window) == "theirs"
    assert "changed the same in this journey" in words_in_view(window)
    assert window.state.run(noting("mine"))
    assert note_of(window) == "mine"


def test_undo_never_takes_back_another_program_s_change_unsaid(window, beside):
    assert window.state.run(noting("mine"))
    take(beside, window.state.journey.id, lambda journey: rename(journey, "Theirs"))
    assert not window.state.undo()
    assert window.state.journey.title == "Theirs"
    assert note_of(window) == "mine"


def test_own_changes_are_no_news(window):
    watch = window.findChild(FileWatch)
    assert window.state.run(noting("mine"))
    watch.look()
    assert "Another program" not in words_in_view(window)


def test_a_backup_that_cannot_be_made_is_told_once_until_one_was(window):
    service = window.state.service
    watch, store = window.findChild(FileWatch), service.store
    place = store.path.parent / "backups"
    place.write_text("a file where the folder should be", encoding="utf-8")
    told = []
    watch._tell = told.append
    for _ in range(3):
        assert window.state.run(noting(f"mine {len(told)}"))
        with pytest.raises(PlannerError):
            store.back_up_by_itself(service.clock.now())
        watch.look()
        watch.look()
    assert len(told) == 1
    assert "No backup could be made" in told[0]
    place.unlink()
    assert store.back_up_by_itself(service.clock.now())
    watch.look()
    shutil.rmtree(place)
    place.write_text("again", encoding="utf-8")
    assert window.state.run(noting("mine at last"))
    with pytest.raises(PlannerError):
        store.back_up_by_itself(service.clock.now())
    watch.look()
    assert len(told) == 2


def test_a_closed_window_looks_at_its_file_no_more(window):
    timer = window.findChild(FileWatch).findChild(QTimer)
    assert timer.isActive()
    window.close()
    assert not timer.isActive()
    window.show()
    assert timer.isActive()


def test_a_lock_of_another_program_does_not_freeze_the_window(window, tmp_path):
    beats = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(5)
    locked = threading.Event()

    def hold():
        with closing(sqlite.connect(tmp_path / "planner.sqlite")) as other:
            other.execute("BEGIN EXCLUSIVE")
            locked.set()
            time.sleep(LOCKED)

    holder = threading.Thread(target=hold)
    holder.start()
    locked.wait()
    start = time.monotonic()
    stored = window.state.run(noting("mine"))
    took = time.monotonic() - start
    heart.stop()
    holder.join()
    assert stored
    assert took > LOCKED / 2
    during = [beat for beat in beats if beat > start]
    assert len(during) > 5, "it painted while it waited"
    assert "Waiting for another program" in words_in_view(window)


@NO_RAISING
def test_a_second_start_brings_the_first_window_forward(window, tmp_path, qapp):
    path = tmp_path / "planner.sqlite"
    assert not call_first_window(path)
    OneWindow(window, path)
    window.showMinimized()
    link = tmp_path / "by another name.db"
    link.symlink_to(path)
    assert call_first_window(link)
    QTest.qWait(50)
    assert not window.isMinimized()


@NO_RAISING
def test_a_second_start_hands_its_file_to_the_first_window(window, tmp_path, qtbot):
    path, plan = tmp_path / "planner.sqlite", tmp_path / "Plan für März.pdf"
    line = OneWindow(window, path)
    with qtbot.waitSignal(line.asked, timeout=5000) as asked:
        assert call_first_window(path, plan)
    assert asked.args == [plan]


def test_an_opened_plan_is_asked_about_and_then_shown(window, tmp_path, qtbot):
    bench = window.context.bench
    first = window.state.journey
    plan = tmp_path / "from elsewhere.json"
    plan.write_bytes(make_export(bench, first, ExportWish(kind=ExportKind.JSON)))
    window.dialogs.answers = [False, True]
    window.commands.bring_in(plan)
    assert window.state.journey.id == first.id
    window.commands.bring_in(plan)
    assert window.dialogs.asked == ["Bring this plan in?"] * 2
    assert window.state.journey.id != first.id
    assert window.state.journey.title == first.title
    assert "is here now" in window.messages.text


def test_an_opened_plan_waits_until_the_question_before_it_is_answered(
    window, tmp_path, qtbot
):
    plan = tmp_path / "letter.json"
    plan.write_text("Dear Sir")
    question = QDialog(window)
    question.setModal(True)
    question.show()
    window.commands.bring_in(plan)
    QTest.qWait(50)
    assert not window.messages.text
    question.close()
    qtbot.waitUntil(lambda: bool(window.messages.text))


@NO_RAISING
def test_a_line_that_a_killed_window_left_is_taken_over(window, tmp_path):
    path = tmp_path / "planner.sqlite"
    first = OneWindow(window, path)
    second = OneWindow(window, path)
    assert call_first_window(path)
    first.deleteLater()
    second.deleteLater()


def test_a_file_that_is_not_there_has_no_window(tmp_path):
    assert not call_first_window(tmp_path / "none.db")
