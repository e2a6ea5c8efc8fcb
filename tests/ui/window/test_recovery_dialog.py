"""Where the data file cannot be opened: true words, and ways out that exist."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QPushButton

from planner.app import window as opening
from planner.app.window import carry_out
from planner.models.errors import StorageError
from planner.services.edits.profile_edits import rename
from planner.services.file_care import AfterClosing, FileNews, NextStep
from planner.storage.access.driver import sqlite
from planner.storage.copies.contents import contents_of
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.window.recovery.recovery_dialog import RecoveryDialog
from tests.storage.actions import AT, made
from tests.storage.test_trouble import plain
from tests.ui.stage import QueuedDialogs, words_in_view


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "journeys.db"
    with SqliteJourneyStore(place) as store:
        journey = store.add(made(), AT)
        store.commit(journey, rename(journey, "City hospital"), AT)
        store.back_up_when_changed(AT)
    return place


@pytest.fixture
def offered(qapp, plain_look):
    """Open what a start on a broken file shows; returns the dialog."""
    opened = []

    def open_on(path):
        with pytest.raises(StorageError) as refused:
            SqliteJourneyStore(path, busy_seconds=0.1).close()
        trouble = opening._trouble(path, refused.value, FileNews())
        speaker, dialogs = opening._speaker(), QueuedDialogs()
        opened.append(RecoveryDialog(trouble, speaker, contents_of, dialogs))
        opened[-1].show()
        return opened[-1]

    yield open_on
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()


def cut_short(path):
    path.write_bytes(path.read_bytes()[:5000])


def written_by_another_program(path):
    path.write_text("Dear team")


def from_a_newer_version(path):
    plain(path, "PRAGMA user_version = 900")


def with_a_trigger(path):
    plain(path, "CREATE TRIGGER t AFTER INSERT ON record BEGIN SELECT 1; END")


def moved_away(path):
    path.unlink()


def emptied(path):
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("harm", "words", "ways"),
    [
        (cut_short, "is damaged", ("Read what can be read", "From another file")),
        (written_by_another_program, "not a data file", ("From another file",)),
        (from_a_newer_version, "newer version", ("From another file",)),
        (with_a_trigger, "was altered", ("Read what can be read",)),
        (moved_away, "is not in its folder", ("Try again", "Begin an empty file")),
        (emptied, "holds nothing any more", ("Try again", "Begin an empty file")),
    ],
)
def test_a_file_that_cannot_be_opened_says_why_and_offers_what_helps(
    path, offered, harm, words, ways
):
    harm(path)
    dialog = offered(path)
    buttons = [button.text() for button in dialog.findChildren(QPushButton)]
    shown = words_in_view(dialog)
    assert words in shown
    assert "City hospital" in shown  # what is in the backup
    assert set(ways) <= set(buttons)


def test_a_file_in_use_can_be_tried_again(path, offered):
    with closing(sqlite.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        dialog = offered(path)
    assert "Another program is using" in words_in_view(dialog)
    dialog.take(NextStep.TRY_AGAIN)
    assert dialog.chosen == AfterClosing(step=NextStep.TRY_AGAIN)


def test_a_backup_from_another_place_is_looked_at_before_it_is_taken(
    path, offered, tmp_path
):
    cut_short(path)
    dialog = offered(path)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear team")
    dialog._dialogs.answers = [letter, None]
    dialog.choose_file()
    dialog.choose_file()
    assert dialog.chosen is None
    assert "This cannot be put back" in dialog._dialogs.asked
    (backup,) = (tmp_path / "backups").iterdir()
    dialog._dialogs.answers = [backup]
    dialog.choose_file()
    assert dialog.chosen == AfterClosing(step=NextStep.PUT_BACK, backup=backup)


@pytest.mark.parametrize(
    "harm",
    [cut_short, written_by_another_program, from_a_newer_version, moved_away, emptied],
)
def test_the_backup_is_put_back_and_the_bad_file_is_kept(path, harm):
    harm(path)
    before = path.read_bytes() if path.exists() else None
    (backup,) = (path.parent / "backups").iterdir()
    told = carry_out(AfterClosing(step=NextStep.PUT_BACK, backup=backup), path)
    with SqliteJourneyStore(path) as store:
        assert store.summaries()[0].title == "City hospital"
    assert (told.before.read_bytes() if told.before else None) == before


@pytest.mark.parametrize("harm", [moved_away, emptied])
def test_an_empty_file_is_begun_only_when_asked_and_takes_nothing_away(path, harm):
    harm(path)
    journal = path.with_name("journeys.db-journal")
    journal.write_bytes(b"half a change")
    carry_out(AfterClosing(step=NextStep.BEGIN_ANEW), path)
    with SqliteJourneyStore(path) as store:
        assert store.summaries() == ()
        assert len(store.backups()) == 1
    kept = path.with_name("journeys.replaced.db-journal")
    assert kept.read_bytes() == b"half a change"


def test_a_file_of_which_nothing_can_be_read_stays_as_it_is(path):
    path.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    before = path.read_bytes()
    told = carry_out(AfterClosing(step=NextStep.RESCUE), path)
    assert told.words
    assert told.before is None
    assert path.read_bytes() == before


def test_a_foreign_view_is_not_asked_in_a_rescue(path):
    plain(
        path,
        "ALTER TABLE setting RENAME TO old",
        "CREATE VIEW setting AS WITH RECURSIVE n(x) AS "
        "(SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x FROM n",
    )
    told = carry_out(AfterClosing(step=NextStep.RESCUE), path)
    assert "1 journey with all of the history" in told.words
