"""What a killed program left unfinished is overwritten and removed, wherever."""

import os
import sys
import time
from contextlib import closing

import pytest

from planner.storage.copies.rescue import rescue_in_place
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.locking.lock_change import change_lock
from tests.storage.actions import AT, made, noted
from tests.storage.locking.conftest import plain_places

TWO_HOURS = 7200
NOT_YET = 60


def grown_old(file, seconds=TWO_HOURS):
    os.utime(file, (time.time() - seconds,) * 2)


def killed_before_a_name_is_given(work):
    """Do it in another process that ends without a word at its first renaming."""
    child = os.fork()
    if child == 0:
        sys.addaudithook(lambda event, _: event == "os.rename" and os._exit(9))
        work()
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


@pytest.fixture
def file(path):
    """A closed data file with a journey in it."""
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
    return path


@pytest.fixture
def stick(tmp_path, file):
    """A second folder with one backup of the file, and one that was begun."""
    chosen = tmp_path / "BLUE"
    chosen.mkdir()
    with SqliteJourneyStore(file) as store:
        store.choose_second_folder(chosen)
        store.back_up_when_changed(AT)
    there = chosen / "ms-journey-planner-backups"
    begun = there / ".journeys-20261122-090000Z.db.0.part"
    begun.write_bytes(file.read_bytes())
    return begun


def test_a_killed_rescue_leaves_nothing_that_is_not_swept(file):
    killed_before_a_name_is_given(lambda: rescue_in_place(file, AT))
    left = [one for one in file.parent.rglob("*") if one != file]
    assert left
    for one in left:
        grown_old(one)
    SqliteJourneyStore(file).close()
    assert list(file.parent.iterdir()) == [file]


def test_after_a_killed_rescue_nothing_stays_plain_beside_a_locked_file(
    file, tmp_path, passphrase
):
    killed_before_a_name_is_given(lambda: rescue_in_place(file, AT))
    change_lock(file, None, passphrase)
    assert not plain_places(tmp_path)


@pytest.mark.parametrize("age", [NOT_YET, TWO_HOURS])
def test_what_is_plain_beside_a_locked_file_is_overwritten_however_old(
    file, passphrase, age
):
    plain = file.read_bytes()
    change_lock(file, None, passphrase)
    begun = file.with_name(".journeys.db.0.part")
    begun.write_bytes(plain)
    grown_old(begun, age)
    with begun.open("rb") as still_there:
        SqliteJourneyStore(file, passphrase=passphrase).close()
        assert not any(still_there.read())
    assert not begun.exists()


def test_on_a_stick_it_goes_with_the_next_backup_once_it_is_old(file, stick):
    for age, stays in ((NOT_YET, True), (TWO_HOURS, False)):
        grown_old(stick, age)
        with SqliteJourneyStore(file) as store:
            (known,) = store.summaries()
            journey = store.load(known.id)
            store.commit(journey, noted(journey, str(age)), AT)
            store.back_up_when_changed(AT)
        assert stick.exists() == stays


def test_on_a_stick_what_is_plain_is_overwritten_when_the_file_is_locked(
    file, stick, passphrase
):
    grown_old(stick)
    with stick.open("rb") as still_there:
        change_lock(file, None, passphrase)
        assert not any(still_there.read())
    assert not stick.exists()


def test_in_a_chosen_folder_it_goes_with_the_next_copy_of_that_name(file, tmp_path):
    target = tmp_path / "elsewhere" / "mine.db"
    target.parent.mkdir()
    with closing(SqliteJourneyStore(file)) as store:
        killed_before_a_name_is_given(lambda: store.back_up(target, replace=False))
    (begun,) = target.parent.iterdir()
    grown_old(begun)
    with SqliteJourneyStore(file) as store:
        store.back_up(target, replace=False)
    assert list(target.parent.iterdir()) == [target]
