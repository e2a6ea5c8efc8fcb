"""Backing up, restoring, and what is kept."""

import os
import stat

import pytest

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.storage.access.driver import sqlite
from planner.storage.copies.restoration import restore
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made, noted


def code_of(action):
    with pytest.raises(PlannerError) as caught:
        action()
    return caught.value.code


def names_in(folder):
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def backup(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "backup.db"


def test_a_backup_is_one_private_file_with_everything_in_it(store, backup):
    journey = store.add(made(), AT)
    journey = store.commit(journey, noted(journey, "x"), AT)
    store.back_up(backup, replace=False)
    assert names_in(backup.parent) == ["backup.db"]
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    copy = SqliteJourneyStore(backup)
    assert copy.load(journey.id) == journey
    assert copy.history(journey.id) == store.history(journey.id)
    assert copy.check() == ()
    copy.close()


def test_an_existing_file_is_only_replaced_when_asked(store, backup):
    backup.write_bytes(b"precious")
    assert code_of(lambda: store.back_up(backup, replace=False)) == "file.exists"
    assert backup.read_bytes() == b"precious"
    store.back_up(backup, replace=True)
    SqliteJourneyStore(backup).close()


def test_the_file_in_use_is_never_its_own_backup(store, path):
    assert code_of(lambda: store.back_up(path, replace=True)) == "backup.itself"
    assert store.check() == ()


def test_a_backup_to_a_missing_folder_leaves_nothing(store, tmp_path):
    with pytest.raises(StorageError) as caught:
        store.back_up(tmp_path / "gone" / "backup.db", replace=False)
    assert caught.value.cause is StorageCause.MISSING_FOLDER


def test_a_restored_file_is_the_backup_and_the_old_one_is_kept(store, path, backup):
    journey = store.add(made(), AT)
    store.back_up(backup, replace=False)
    later = store.commit(journey, noted(journey, "later"), AT)
    store.close()
    kept = restore(backup, path)
    assert names_in(path.parent) == ["journeys.db", kept.name, "stick"]
    assert path.stat().st_ino != kept.stat().st_ino
    restored, replaced = SqliteJourneyStore(path), SqliteJourneyStore(kept)
    assert restored.load(journey.id) == journey
    assert replaced.load(journey.id) == later
    restored.close()
    replaced.close()


def test_a_second_restore_keeps_the_first_replaced_file_too(store, path, backup):
    store.back_up(backup, replace=False)
    store.close()
    kept = {restore(backup, path).name, restore(backup, path).name}
    assert kept == {"journeys.replaced.db", "journeys.replaced-2.db"}


def test_a_backup_is_restored_where_no_file_was(store, backup, tmp_path):
    journey = store.add(made(), AT)
    store.back_up(backup, replace=False)
    assert restore(backup, tmp_path / "new.db") is None
    opened = SqliteJourneyStore(tmp_path / "new.db")
    assert opened.load(journey.id) == journey
    opened.close()


def test_a_damaged_data_file_can_be_replaced_and_is_kept(store, path, backup):
    journey = store.add(made(), AT)
    store.back_up(backup, replace=False)
    store.close()
    path.write_bytes(b"SQLite format 3\x00" + os.urandom(5000))
    damaged = path.read_bytes()
    kept = restore(backup, path)
    assert kept.read_bytes() == damaged
    opened = SqliteJourneyStore(path)
    assert opened.load(journey.id) == journey
    opened.close()


def test_a_file_in_use_is_not_replaced(store, path, backup):
    journey = store.add(made(), AT)
    store.back_up(backup, replace=False)
    with pytest.raises(StorageError) as caught:
        restore(backup, path)
    assert caught.value.cause is StorageCause.BUSY
    assert store.load(journey.id) == journey
    assert not [name for name in names_in(path.parent) if "part" in name]


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (lambda file: file.unlink(), "backup.missing"),
        (lambda file: file.write_bytes(b""), "storage.not-ours"),
        (lambda file: file.write_bytes(b"text" * 99), "storage.not-ours"),
        (lambda file: file.write_bytes(file.read_bytes()[:9000]), "storage.corrupt"),
        (lambda file: run(file, "DELETE FROM journey"), "backup.unsound"),
        (lambda file: run(file, "PRAGMA user_version = 99"), "storage.too-new"),
        (
            lambda file: run(
                file,
                "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM record; END",
            ),
            "backup.unsound",
        ),
    ],
)
def test_an_unsound_backup_is_refused_and_the_data_file_stays(
    store, path, backup, harm, code
):
    journey = store.add(made(), AT)
    store.back_up(backup, replace=False)
    store.close()
    harm(backup)
    before = path.read_bytes()
    assert code_of(lambda: restore(backup, path)) == code
    assert path.read_bytes() == before
    assert names_in(path.parent) == ["journeys.db", "stick"]
    opened = SqliteJourneyStore(path)
    assert opened.load(journey.id) == journey
    opened.close()


@pytest.mark.parametrize("way", ["backup", "restore"])
def test_a_copy_is_on_the_disk_before_it_takes_its_name(
    store, backup, tmp_path, monkeypatch, way
):
    """Else a power cut could leave the name with nothing behind it."""
    store.add(made(), AT)
    store.back_up(backup, replace=False)
    target = {"backup": backup, "restore": tmp_path / "new.db"}[way]
    calls, fsync, put_in_place = [], os.fsync, os.replace

    def watched_fsync(handle):
        calls.append(("on disk", os.fstat(handle).st_ino))
        fsync(handle)

    def watched_replace(source, where):
        calls.append(("renamed", os.stat(source).st_ino))  # noqa: PTH116
        put_in_place(source, where)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(os, "replace", watched_replace)
    if way == "backup":
        store.back_up(target, replace=True)
    else:
        restore(backup, target)
    number = target.stat().st_ino
    written = calls.index(("on disk", number))
    renamed = calls.index(("renamed", number))
    assert written < renamed
    assert calls[renamed + 1] == ("on disk", target.parent.stat().st_ino)


def test_a_file_is_not_restored_onto_itself(store, path):
    store.close()
    assert code_of(lambda: restore(path, path)) == "backup.itself"


def run(file, statement):
    connection = sqlite.connect(file)
    connection.execute(statement)
    connection.commit()
    connection.close()
