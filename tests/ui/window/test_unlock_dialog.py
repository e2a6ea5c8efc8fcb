"""A locked data file: one page asks for the passphrase, and nothing else is shown."""

import subprocess
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from planner.app.unlocking import Door
from planner.app.window import _speaker, carry_out
from planner.models.errors import PlannerError
from planner.services.edits.profile_edits import rename
from planner.services.file_care import AfterClosing, NextStep, Secret
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.window.recovery.unlock_dialog import UnlockDialog
from tests.places import ROOT
from tests.storage.actions import AT, made
from tests.ui.stage import QueuedDialogs, words_in_view

GIVEN = "correct horse battery"


@pytest.fixture
def path(tmp_path):
    """A locked data file with a locked backup."""
    place = tmp_path / "journeys.db"
    with SqliteJourneyStore(place) as store:
        journey = store.add(made(), AT)
        store.commit(journey, rename(journey, "City hospital"), AT)
        store.back_up_when_changed(AT)
    Door(place).change(Secret(GIVEN))
    return place


@pytest.fixture
def asked(qapp, plain_look, qtbot):
    """Open the page that a start on a locked file shows; returns it and its door."""
    opened = []

    def ask(path):
        door, speaker = Door(path), _speaker()
        with pytest.raises(PlannerError) as shut:
            SqliteJourneyStore(path).close()
        assert door.is_shut_by(shut.value)
        dialog = UnlockDialog(
            path.name,
            lambda text: door.attempt(text, speaker),
            door.look_into,
            speaker,
            QueuedDialogs(),
        )
        opened.append(dialog)
        dialog.show()
        return dialog, door

    yield ask
    for dialog in opened:
        qtbot.waitUntil(lambda: dialog._task is None)  # noqa: B023
        dialog.close()
        dialog.deleteLater()


def damage(path, first, last):
    content = bytearray(path.read_bytes())
    content[first:last] = bytes(255 - byte for byte in content[first:last])
    path.write_bytes(content)


def tried(qtbot, dialog, text):
    """Type a passphrase and press Return, as a person does."""
    dialog.field.line.clear()
    QTest.keyClicks(dialog.field.line, text)
    QTest.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert dialog._task is not None
    qtbot.waitUntil(lambda: dialog._task is None)


def test_nothing_of_the_journey_is_shown_before(path, asked):
    dialog, _ = asked(path)
    shown = words_in_view(dialog)
    assert "journeys.db" in shown
    assert "nobody can help" in shown
    assert "City hospital" not in shown
    assert "Put a backup" not in shown


def test_the_passphrase_opens_it(path, asked, qtbot):
    dialog, door = asked(path)
    tried(qtbot, dialog, GIVEN)
    assert dialog.chosen.step is NextStep.UNLOCK
    assert GIVEN not in repr(dialog.chosen)
    door.take(dialog.chosen)
    with closing(SqliteJourneyStore(path, passphrase=door.passphrase)) as store:
        assert store.summaries()


def test_a_wrong_one_is_told_in_place_and_what_was_typed_stays(path, asked, qtbot):
    dialog, _ = asked(path)
    tried(qtbot, dialog, "not this one")
    assert dialog.chosen is None
    assert dialog.field.text == "not this one"
    assert "The passphrase is wrong, or the beginning" in dialog.field.error
    told = "No backup beside the file opens"
    qtbot.waitUntil(lambda: told in words_in_view(dialog))
    QTest.keyClicks(dialog.field.line, "x")
    assert not dialog.field.error
    tried(qtbot, dialog, GIVEN)
    assert "NextStep.UNLOCK" in repr(dialog.chosen)


def test_it_is_hidden_until_somebody_wants_to_see_it(path, asked):
    dialog, _ = asked(path)
    assert dialog.field.line.echoMode() is QLineEdit.EchoMode.Password
    dialog.show_letters.click()
    assert dialog.field.line.echoMode() is QLineEdit.EchoMode.Normal
    dialog.show_letters.click()
    assert dialog.field.line.echoMode() is QLineEdit.EchoMode.Password


def test_it_can_be_pasted(path, asked, qapp, qtbot):
    dialog, _ = asked(path)
    qapp.clipboard().setText(GIVEN)
    dialog.field.line.paste()
    dialog.go_on.click()
    qtbot.waitUntil(lambda: dialog._task is None)
    assert dialog.chosen.step is NextStep.UNLOCK


def test_where_its_beginning_is_damaged_the_backup_that_opens_is_offered(
    path, asked, qtbot
):
    damage(path, 6, 16)
    dialog, door = asked(path)
    tried(qtbot, dialog, GIVEN)
    (put,) = [
        one
        for one in dialog.findChildren(QPushButton)
        if one.text() == "Put this backup back"
    ]
    put.click()
    told = carry_out(dialog.chosen, path, door)
    assert told.before is not None
    with closing(SqliteJourneyStore(path, passphrase=door.passphrase)) as store:
        assert store.summaries()


def test_where_the_file_is_gone_its_locked_backups_can_be_opened(path, asked, qtbot):
    path.write_bytes(b"something else entirely" * 400)
    dialog, door = asked(path)
    tried(qtbot, dialog, GIVEN)
    assert "not a data file" in dialog.field.error
    assert "These backups open with this passphrase" in words_in_view(dialog)
    backup = next((path.parent / "backups").iterdir())
    dialog._dialogs.answers = [backup]
    dialog.choose_file()
    assert dialog.chosen == AfterClosing(step=NextStep.PUT_BACK, backup=backup)
    assert carry_out(dialog.chosen, path, door).before is not None


def test_closed_it_changes_nothing(path, asked):
    before = path.read_bytes()
    dialog, _ = asked(path)
    dialog.reject()
    assert dialog.chosen is None
    assert path.read_bytes() == before


@pytest.mark.parametrize("beat", [300, 5], ids=["in peace", "at once"])
def test_a_window_that_locks_leaves_the_passphrase_page_and_opens_again(path, beat):
    program = "tests.ui.window.locking_walk"
    done = subprocess.run(
        [sys.executable, "-m", program, path, GIVEN, str(beat)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=110,
    )
    told = done.stdout.decode().split()
    assert told == ["asked", "opened", "asked", "opened", "asked", "ended-with-0"], (
        done.stderr
    )


def test_a_lock_is_set_changed_and_taken_away_between_two_windows(path):
    door = Door(path, GIVEN)
    after = AfterClosing(step=NextStep.LOCK, passphrase=Secret("another passphrase"))
    assert "are locked with the passphrase" in carry_out(after, path, door).words
    assert door.passphrase.is_text("another passphrase")
    carry_out(AfterClosing(step=NextStep.LOCK_NOW), path, door)
    assert door.passphrase is None
    # Whoever forgot it changes nothing.
    removed = AfterClosing(step=NextStep.LOCK)
    assert "is locked with a passphrase" in carry_out(removed, path, door).words
    opened = Door(path, "another passphrase")
    assert "not locked any more" in carry_out(removed, path, opened).words
    SqliteJourneyStore(path).close()
