"""One file at rest, and only ever the one that was opened."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from planner.models.errors import StorageCause, StorageError
from planner.models.ids import JourneyId
from planner.storage.copies.kept_aside import KEPT
from planner.storage.copies.restoration import restore
from planner.storage.journey_store import SqliteJourneyStore
from tests.places import ROOT
from tests.storage.actions import AT, made, noted


def names_in(folder):
    return sorted(file.name for file in folder.iterdir())


def cause_of(action):
    with pytest.raises(StorageError) as caught:
        action()
    return caught.value.cause


def note_often(store, journey, times):
    for number in range(times):
        journey = store.commit(journey, noted(journey, f"note {number}"), AT)
    return journey


def test_a_copy_of_the_one_file_holds_all_that_was_confirmed(store, path, tmp_path):
    """The store stays open, as the window does."""
    journey = note_often(store, store.add(made(), AT), 31)
    copy = tmp_path / "copy.db"
    # In a process of its own: closing a second handle would drop SQLite's locks.
    subprocess.run(["cp", str(path), str(copy)], check=True)
    with SqliteJourneyStore(copy) as copied:
        assert copied.load(journey.id) == journey
        assert copied.history(journey.id) == store.history(journey.id)
        assert copied.check() == ()


def test_the_journal_is_empty_between_two_actions(store, path):
    store.add(made(), AT)
    assert path.with_name("journeys.db-journal").stat().st_size == 0
    assert not path.with_name("journeys.db-wal").exists()


@pytest.mark.slow
def test_a_file_with_a_log_beside_it_is_folded_in(tmp_path, path):
    """So it lies there after version 0.1.0 was killed."""
    with SqliteJourneyStore(path) as store:
        journey = store.add(made(), AT)
    code = """
import os, sqlite3, sys
file = sqlite3.connect(sys.argv[1])
file.execute("PRAGMA journal_mode = WAL")
file.execute("INSERT INTO setting VALUES ('kept', 'in the log')")
file.commit()
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert path.with_name("journeys.db-wal").stat().st_size
    with SqliteJourneyStore(path) as store:
        assert store.setting("kept") == "in the log"
        assert store.load(journey.id) == journey
        assert not path.with_name("journeys.db-wal").exists()
    assert names_in(tmp_path) == ["journeys.db"]


def test_two_programs_read_and_write_in_turn(store, path):
    journey = store.add(made(), AT)
    with SqliteJourneyStore(path) as other:
        mine = store.commit(journey, noted(journey, "mine"), AT)
        assert other.load(journey.id) == mine
        theirs = other.commit(mine, noted(mine, "theirs"), AT)
        assert store.load(journey.id) == theirs
    assert store.commit(theirs, noted(theirs, "again"), AT).revision == 4


def moved(path):
    path.rename(path.with_name("elsewhere.db"))


def deleted(path):
    path.unlink()


def replaced(path):
    other = path.with_name("other.db")
    SqliteJourneyStore(other).close()
    other.replace(path)


def folder_gone(path):
    path.parent.rename(path.parent.with_name("away"))


@pytest.mark.parametrize("harm", [moved, deleted, replaced, folder_gone])
@pytest.mark.slow
def test_nothing_is_stored_in_a_file_that_is_gone(tmp_path, harm):
    path = tmp_path / "inside" / "journeys.db"
    path.parent.mkdir()
    with SqliteJourneyStore(path) as store:
        journey = store.add(made(), AT)
        harm(path)
        edit = noted(journey, "x")
        assert cause_of(lambda: store.commit(journey, edit, AT)) is StorageCause.GONE
        assert cause_of(lambda: store.undo(journey.id)) is StorageCause.GONE
        assert store.load(journey.id) == journey
        rescued = tmp_path / "rescued.db"
        store.back_up(rescued, replace=False)
    with SqliteJourneyStore(rescued) as store:
        assert store.load(journey.id) == journey
        assert store.check() == ()


def test_a_file_that_is_put_back_can_be_written_again(store, path):
    journey = store.add(made(), AT)
    moved(path)
    edit = noted(journey, "x")
    assert cause_of(lambda: store.commit(journey, edit, AT)) is StorageCause.GONE
    path.with_name("elsewhere.db").rename(path)
    assert store.commit(journey, edit, AT).revision == 2


@pytest.mark.parametrize(
    "trace",
    [
        "journeys.db-wal",
        "journeys.db-journal",
        ".journeys.db.0.part",
        "journeys.replaced.db",
        "journeys.version-1.db",
        "backups/journeys-20261126.db",
    ],
)
def test_a_missing_file_with_traces_beside_it_is_no_blank_start(tmp_path, path, trace):
    (tmp_path / "backups").mkdir()
    (tmp_path / trace).touch()
    with pytest.raises(StorageError) as caught:
        SqliteJourneyStore(path)
    assert caught.value.cause is StorageCause.MISSING_FILE
    assert caught.value.details["found"] == trace
    assert not path.exists()
    assert (tmp_path / trace).exists()


def test_a_file_with_nothing_left_in_it_is_no_blank_start(store, path):
    """A copy that broke off, or a power cut, leaves a name without content."""
    store.add(made(), AT)
    store.back_up_when_changed(AT)
    store.close()
    path.write_bytes(b"")
    with pytest.raises(StorageError) as caught:
        SqliteJourneyStore(path)
    assert caught.value.cause is StorageCause.EMPTIED
    assert caught.value.details["found"] == "backups/journeys-20261122-090000Z.db"
    assert path.read_bytes() == b""


def test_a_first_start_that_was_killed_can_be_done_again(path):
    path.touch()
    with SqliteJourneyStore(path) as store:
        assert store.summaries() == ()


def test_a_link_to_a_file_that_is_away_begins_no_new_one(tmp_path, path):
    path.symlink_to(tmp_path / "unmounted" / "journeys.db")
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.MISSING_FOLDER
    assert names_in(tmp_path) == ["journeys.db"]


def test_a_restore_follows_a_link_to_the_data_file(tmp_path, path):
    real = tmp_path / "volume" / "real.db"
    real.parent.mkdir()
    path.symlink_to(real)
    SqliteJourneyStore(real).close()
    backup = tmp_path / "backup.db"
    with SqliteJourneyStore(backup) as store:
        journey = store.add(made(), AT)
    restore(backup, path)
    assert path.is_symlink()
    with SqliteJourneyStore(real) as store:
        assert store.load(journey.id) == journey


def test_only_so_many_replaced_files_are_kept_and_only_ours_go(tmp_path, path):
    backup = tmp_path / "backup.db"
    SqliteJourneyStore(backup).close()
    SqliteJourneyStore(path).close()
    (tmp_path / "journeys.replaced.db").write_text("my own notes")
    kept = [restore(backup, path) for _ in range(KEPT + 2)]
    numbers = range(2, KEPT + 4)
    assert [file.name for file in kept] == [
        f"journeys.replaced-{number}.db" for number in numbers
    ]
    assert [file.exists() for file in kept] == [False] * 2 + [True] * KEPT
    assert (tmp_path / "journeys.replaced.db").read_text() == "my own notes"


def test_a_log_of_the_old_file_never_becomes_part_of_the_restored_one(tmp_path, path):
    backup = tmp_path / "backup.db"
    with SqliteJourneyStore(backup) as store:
        journey = store.add(made(), AT)
    path.write_bytes(b"broken" * 2000)
    path.with_name("journeys.db-wal").write_bytes(b"of the broken file")
    kept = restore(backup, path)
    assert names_in(tmp_path) == sorted(
        ["backup.db", "journeys.db", kept.name, f"{kept.name}-wal"]
    )
    with SqliteJourneyStore(path) as store:
        assert store.load(journey.id) == journey


def test_old_unfinished_copies_are_swept_at_the_start(tmp_path, path):
    old = [".journeys.db.0.part", ".journeys.db.3.part-journal"]
    others = [".journeys.db.1.part", ".other.db.0.part", "journeys.db.part"]
    SqliteJourneyStore(path).close()
    for name in (*old, *others):
        (tmp_path / name).touch()
    for name in (*old, *others[1:]):
        os.utime(tmp_path / name, (time.time() - 7200,) * 2)
    SqliteJourneyStore(path).close()
    assert names_in(tmp_path) == sorted([*others, "journeys.db"])


def test_a_second_name_that_a_killed_restore_left_is_taken_away(tmp_path, path):
    SqliteJourneyStore(path).close()
    (tmp_path / "journeys.replaced.db").hardlink_to(path)
    SqliteJourneyStore(path).close()
    assert names_in(tmp_path) == ["journeys.db"]


@pytest.mark.slow
@pytest.mark.parametrize("kills", [10])
def test_a_restore_killed_anywhere_leaves_the_old_file_or_the_new_one(
    tmp_path, path, kills
):
    code = """
import sys
from pathlib import Path
from planner.storage.copies.restoration import restore
print("ready", flush=True)
while True:
    for backup in sys.argv[2:]:
        restore(Path(backup), Path(sys.argv[1]))
"""
    seed = int.from_bytes(os.urandom(3))
    print(f"seed {seed}")  # noqa: T201  pytest shows it when the test fails
    chance = random.Random(seed)  # noqa: S311  moments, no secrets
    backups = [tmp_path / "one.db", tmp_path / "two.db"]
    for backup in backups:
        with SqliteJourneyStore(backup) as store:
            store.add(made(title=backup.stem), AT)
    restore(backups[0], path)
    for _ in range(kills):
        process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, (path, *backups))],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
        )
        process.stdout.readline()
        time.sleep(chance.random() * 0.05)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        with SqliteJourneyStore(path) as store:
            assert store.load(JourneyId("a-journey")).title in {"one", "two"}
            assert store.check() == ()


def test_what_is_no_plain_file_is_refused_and_never_waited_for(path):
    os.mkfifo(path)
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.NOT_OURS


def test_a_file_of_another_program_keeps_its_mode(path):
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE recipes (id INTEGER)")
    path.chmod(0o644)
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.NOT_OURS
    assert path.stat().st_mode & 0o777 == 0o644
