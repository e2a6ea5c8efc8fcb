"""While the window is open its file is checked each day and backed up each hour."""

import threading
import time

from planner.app.backup_rounds import BackupRounds
from planner.models.errors import StorageCause
from planner.storage.copies.automatic_backups import backups_of
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made, noted
from tests.storage.test_trouble import cause_of, plain


def wait_until(holds):
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def rounds(store, moments, **more):
    """Rounds by a clock that goes on an hour with each look."""
    return BackupRounds(store, lambda: next(moments), lambda _error: None, **more)


def hours():
    number = 0
    while True:
        yield AT.replace(hour=number % 24, minute=number // 24)
        number += 1


def test_a_backup_is_made_each_hour_in_which_something_changed(store, path):
    journey = store.add(made(), AT)
    with rounds(store, hours(), seconds=0.02, at_rest=0):
        wait_until(lambda: len(backups_of(path)) == 1)
        time.sleep(0.1)
        assert len(backups_of(path)) == 1  # nothing changed
        store.commit(journey, noted(journey, "x"), AT)
        wait_until(lambda: len(backups_of(path)) == 2)


def test_what_changed_since_the_last_hour_is_kept_at_the_end(store, path):
    with rounds(store, hours(), seconds=60, at_rest=60):
        store.add(made(), AT)
    assert len(backups_of(path)) == 1


def test_a_file_is_checked_soon_after_the_start_and_then_once_a_day(store):
    store.add(made(), AT)
    with rounds(store, hours(), seconds=60, at_rest=0):
        wait_until(lambda: store.sound_at() is not None)
    assert not store.check_is_due(AT)
    assert store.setting("data.sound-at") is not None


def test_a_file_with_faults_takes_no_write_and_gives_no_backup(store, path):
    store.add(made(), AT)
    plain(path, "DELETE FROM record WHERE kind = 'profile'")
    with rounds(store, hours(), seconds=0.02, at_rest=0):
        wait_until(lambda: store.is_held)
        time.sleep(0.1)
    assert backups_of(path) == ()


def test_closing_waits_for_what_another_thread_reads(path):
    store = SqliteJourneyStore(path)
    store.add(made(), AT)
    begun, told = threading.Event(), []

    def read():
        with store._file.reading() as connection:
            begun.set()
            time.sleep(0.2)
            told.append(connection.execute("SELECT count(*) FROM journey").fetchone())

    thread = threading.Thread(target=read)
    thread.start()
    begun.wait()
    store.close()
    assert told == [(1,)]
    thread.join()
    assert cause_of(store.summaries) is StorageCause.GONE
