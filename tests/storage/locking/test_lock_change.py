"""Setting, changing and removing a passphrase: safe when killed, nothing left plain."""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime

import pytest

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import is_locked, key_of, open_closed
from planner.storage.copies.contents import contents_of
from planner.storage.copies.restoration import restore
from planner.storage.copies.whole_copy import overwrite
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.locking.former_keys import former_keys
from planner.storage.locking.lock_change import change_lock
from tests.places import ROOT
from tests.storage.locking.conftest import HIDDEN, WORDS, lives_on, plain_places
from tests.storage.locking.test_locked_file import cause_of, notes_of

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def plain(path, tmp_path):
    """A data file that is not locked, with a backup here and elsewhere, and kept."""
    with closing(SqliteJourneyStore(path)) as store:
        lives_on(store)
        stick = tmp_path / "stick"
        stick.mkdir()
        store.choose_second_folder(stick)
        backup = store.back_up_when_changed(AT)
    restore(backup, path)
    shutil.copy(path, path.with_name("journeys.version-9.db"))
    shutil.copy(path, path.with_name(".journeys.db.7.part"))
    shutil.copy(path, backup.with_name(f".{backup.name}.3.part"))
    return path


def test_locking_later_leaves_nothing_plain_beside_the_file(
    plain, passphrase, tmp_path
):
    assert len(plain_places(tmp_path)) == 7
    changed = change_lock(plain, None, passphrase)
    assert (changed.left, changed.removed) == ((), ())
    assert notes_of(plain, passphrase) == [HIDDEN]
    assert not plain_places(tmp_path)
    with closing(SqliteJourneyStore(plain, passphrase=passphrase)) as store:
        assert len(store.copies()) == 4
        assert all(store.inside(copy).ids for copy in store.copies())
        assert store.back_up_when_changed(AT) is None  # the newest holds the same
        assert not store.check()


def test_a_file_locked_by_its_link_has_no_plain_backup(plain, passphrase, tmp_path):
    link = tmp_path / "link" / "mine.db"
    link.parent.mkdir()
    link.symlink_to(plain)
    (backup,) = (plain.parent / "backups").glob("journeys-*.db")
    backup.rename(backup.with_name("mine-20200101-000000Z.db"))
    change_lock(link, None, passphrase)
    assert not plain_places(tmp_path)


def test_when_the_copies_were_made_is_still_known(plain, passphrase):
    kept = plain.with_name("journeys.version-9.db")
    os.utime(kept, (1_700_000_000, 1_700_000_000))
    change_lock(plain, None, passphrase)
    assert kept.stat().st_mtime == 1_700_000_000


def test_another_passphrase_takes_the_place_of_the_first_in_all_copies(
    locked, passphrase
):
    after = Passphrase("the second passphrase")
    assert not change_lock(locked, passphrase, after).left
    assert notes_of(locked, after) == [HIDDEN]
    assert (
        cause_of(lambda: SqliteJourneyStore(locked, passphrase=passphrase))
        is StorageCause.WRONG_KEY
    )
    for copy in (locked.parent / "backups").iterdir():
        assert contents_of(copy, after).ids
        assert cause_of(lambda: contents_of(copy, passphrase))  # noqa: B023


def test_a_copy_under_an_older_passphrase_stays_and_is_named(locked, passphrase):
    older = locked.with_name("journeys.replaced.db")
    change_lock(locked, passphrase, Passphrase("the second passphrase"))
    shutil.copy(locked, older)
    change_lock(locked, Passphrase("the second passphrase"), passphrase)
    restored = older.read_bytes()
    change_lock(older, passphrase, Passphrase("the oldest passphrase"))
    changed = change_lock(locked, passphrase, Passphrase("the fourth passphrase"))
    assert changed.left == (older,)
    assert older.read_bytes() != restored


def test_taking_the_passphrase_away_opens_the_file_and_its_copies(locked, passphrase):
    assert not change_lock(locked, passphrase, None).left
    assert notes_of(locked, None) == [HIDDEN]
    for copy in (locked.parent / "backups").iterdir():
        assert contents_of(copy).ids


def test_all_of_a_journey_comes_through_each_change(plain, passphrase):
    with closing(SqliteJourneyStore(plain)) as store:
        (summary,) = store.summaries()
        before = store.load(summary.id), store.history(summary.id)
    after = Passphrase("the second passphrase")
    for old, new in ((None, passphrase), (passphrase, after), (after, None)):
        change_lock(plain, old, new)
        with closing(SqliteJourneyStore(plain, passphrase=new)) as store:
            assert (store.load(summary.id), store.history(summary.id)) == before
            again = store.redo(store.undo(summary.id).id)
            before = again, store.history(summary.id)


@pytest.mark.parametrize("wrong", [None, "a wrong passphrase"])
def test_only_who_knows_the_passphrase_changes_it(locked, wrong):
    before = locked.read_bytes()
    given = Passphrase(wrong) if wrong else None
    with pytest.raises(StorageError):
        change_lock(locked, given, None)
    assert locked.read_bytes() == before


def test_a_file_that_is_open_is_not_changed(plain, passphrase):
    with closing(SqliteJourneyStore(plain)):
        assert cause_of(lambda: change_lock(plain, None, passphrase)) is (
            StorageCause.BUSY
        )


def test_a_file_with_faults_is_not_changed(plain, passphrase):
    content = bytearray(plain.read_bytes())
    content[4096:8192] = bytes([9]) * 4096
    plain.write_bytes(content)
    with pytest.raises(PlannerError):
        change_lock(plain, None, passphrase)
    assert plain.read_bytes() == content


def test_a_copy_of_ours_that_cannot_be_read_is_overwritten_and_named(plain, passphrase):
    kept = plain.with_name("journeys.version-9.db")
    content = bytearray(kept.read_bytes())
    content[4096:8192] = bytes([9]) * 4096
    content[100:120] = bytes([9]) * 20
    kept.write_bytes(content)
    foreign = plain.parent / "backups" / "journeys-20200101-000000Z.db"
    foreign.write_text("a list of mine")
    changed = change_lock(plain, None, passphrase)
    assert changed.removed == (kept,)
    assert changed.left == (foreign,)
    assert foreign.read_text() == "a list of mine"
    assert not plain_places(plain.parent)


def test_backups_of_another_laptop_on_the_stick_stay_as_they_are(
    plain, passphrase, tmp_path
):
    theirs = tmp_path / "theirs.db"
    with closing(SqliteJourneyStore(theirs)) as store:
        lives_on(store, "of another person")
    place = tmp_path / "stick" / "ms-journey-planner-backups"
    shutil.copy(theirs, place / "journeys-20260101-000000Z.db")
    theirs = place / "journeys-20260101-000000Z.db"
    assert change_lock(plain, None, passphrase).left == (theirs,)
    locked = {file.name: is_locked(file) for file in place.iterdir()}
    assert locked == {
        "journeys-20260101-000000Z.db": False,
        "journeys-20261122-100000Z.db": True,
    }


def test_a_copy_on_a_stick_that_was_away_follows_when_it_is_back(
    plain, passphrase, tmp_path
):
    change_lock(plain, None, passphrase)
    stick = tmp_path / "stick"
    away = stick.rename(tmp_path / "away")
    for words in ("the second passphrase", "the third passphrase"):
        after = Passphrase(words)
        change_lock(plain, passphrase, after)
        passphrase = after
        SqliteJourneyStore(plain, passphrase=passphrase).close()
    away.rename(stick)
    SqliteJourneyStore(plain, passphrase=passphrase).close()
    (copy,) = (stick / "ms-journey-planner-backups").iterdir()
    assert contents_of(copy, passphrase).ids
    with closing(open_closed(plain, passphrase)) as file:
        assert not former_keys(file)


def test_no_key_of_before_stands_in_a_file_whose_passphrase_was_taken_away(
    plain, passphrase, tmp_path
):
    change_lock(plain, None, passphrase)
    with closing(open_closed(plain, passphrase)) as file:
        key = key_of(file).raw
    (tmp_path / "stick").rename(tmp_path / "away")
    after = Passphrase("the second passphrase")
    change_lock(plain, passphrase, after)
    with closing(open_closed(plain, after)) as file:
        assert [one.raw for one in former_keys(file)] == [key]
    change_lock(plain, after, None)
    assert key.encode() not in plain.read_bytes()
    assert key[2:40].encode() not in plain.read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="it cannot be killed so")
def test_killed_between_the_file_and_its_copies_the_next_start_finishes_it(
    plain, passphrase
):
    change_lock(plain, None, passphrase)
    for number in range(20, 40):  # enough of them that not all have followed by then
        shutil.copy(plain, plain.with_name(f"journeys.version-{number}.db"))
    killed_when_replaced(plain, WORDS, "the second passphrase")
    after = Passphrase("the second passphrase")
    copies = sorted(plain.parent.glob("journeys.version-*.db"))
    assert any(not opens(copy, after) for copy in copies)
    assert notes_of(plain, after) == [HIDDEN]
    assert all(opens(copy, after) for copy in copies)


def opens(copy, passphrase):
    try:
        return bool(contents_of(copy, passphrase).ids)
    except StorageError:
        return False


def killed_when_replaced(path, before, after):
    """Change the lock, and kill what does it as soon as the file has its new one."""
    first = path.stat().st_ino
    words = [sys.executable, "-c", PROGRAM, path, before, after]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE) as program:
        while path.stat().st_ino == first and program.poll() is None:
            time.sleep(0.001)
        program.kill()
        assert b"done" not in program.stdout.read()


def test_what_is_overwritten_holds_nothing_any_more(tmp_path):
    file = tmp_path / "plain.db"
    file.write_bytes(HIDDEN.encode() * 100_000)
    with file.open("rb") as still_open:
        overwrite(file)
        assert set(still_open.read()) == {0}
    assert not file.exists()


def test_a_second_name_that_somebody_gave_a_file_keeps_its_content(tmp_path):
    file, name = tmp_path / "plain.db", tmp_path / "mine.db"
    file.write_text(HIDDEN)
    os.link(file, name)
    overwrite(file)
    assert name.read_text() == HIDDEN


PROGRAM = """
import sys
from pathlib import Path
from planner.storage.access.keys import Passphrase
from planner.storage.locking.lock_change import change_lock
before, after = (Passphrase(word) if word else None for word in sys.argv[2:])
for given in (before, after):
    if given:
        given.for_salt(bytes(16))
print("begins", flush=True)
change_lock(Path(sys.argv[1]), before, after)
print("done", flush=True)
"""


def killed_change(path, before, after, seconds):
    """Change the lock in a program of its own and kill it so long after it began."""
    words = [sys.executable, "-c", PROGRAM, path, before or "", after or ""]
    program = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE)
    assert program.stdout.readline() == b"begins\n"
    time.sleep(seconds)
    program.send_signal(signal.SIGKILL)
    with program.stdout:
        was_done = program.stdout.read() == b"done\n"
    program.wait()
    return was_done


def length_of_change(path, before, after):
    """Change the lock to the end; return how many seconds that takes here and now."""
    words = [sys.executable, "-c", PROGRAM, path, before or "", after or ""]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE) as program:
        assert program.stdout.readline() == b"begins\n"
        start = time.monotonic()
        assert program.stdout.readline() == b"done\n"
        return time.monotonic() - start


def held_by(path, *passphrases):
    """The passphrase that opens the file: one of these must."""
    for passphrase in passphrases if is_locked(path) else (None,):
        try:
            notes = notes_of(path, passphrase)
        except StorageError as error:
            if error.cause not in {StorageCause.LOCKED, StorageCause.WRONG_KEY}:
                raise
        else:
            assert notes == [HIDDEN]
            return passphrase
    raise AssertionError("nothing opens it")


def lives_of_a_lock(path, count, seed=7):
    """Lock, change and unlock with kills; returns how many ended before their end."""
    words = {
        None: None,
        WORDS: Passphrase(WORDS),
        "second one": Passphrase("second one"),
    }
    length = length_of_change(path, None, WORDS)
    now, killed = WORDS, 0
    for number in range(count):
        following = {None: WORDS, WORDS: "second one", "second one": None}[now]
        seconds = ((number * 37 + seed) % 100) / 100 * length
        killed += not killed_change(path, now, following, seconds)
        opened = held_by(path, words[following], words[now])
        now = following if opened is words[following] else now
        if now is not None:
            assert not plain_places(path.parent)
    return killed


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="it cannot be killed so")
def test_killed_anywhere_there_is_the_old_file_or_the_new_one(plain):
    assert lives_of_a_lock(plain, 6)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_killed_a_hundred_times_nothing_is_lost_and_nothing_lies_open(plain, capsys):
    killed = lives_of_a_lock(plain, 150)
    with capsys.disabled():
        sys.stdout.write(f"\nlock changes: 150 tried, {killed} killed early, 0 lost\n")
