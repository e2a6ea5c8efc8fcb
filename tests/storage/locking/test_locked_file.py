"""A locked data file: opened by its passphrase alone, and told apart from a damaged."""

import hashlib
import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime

import pytest

from planner.app.unlocking import Door
from planner.content.catalog import shipped_catalog
from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.services.words.speaker import Speaker
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import open_closed
from planner.storage.copies.contents import contents_of
from planner.storage.copies.demo_file import remove_untouched_demo
from planner.storage.copies.rescue import rescue
from planner.storage.copies.restoration import restore
from planner.storage.identity import is_ours
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.locking.conftest import HIDDEN, WORDS, lives_on, plain_places


def cause_of(action):
    with pytest.raises(StorageError) as caught:
        action()
    return caught.value.cause


def damage(path, first, last):
    content = bytearray(path.read_bytes())
    content[first:last] = bytes(255 - byte for byte in content[first:last])
    path.write_bytes(content)


def notes_of(path, passphrase):
    with closing(SqliteJourneyStore(path, passphrase=passphrase)) as store:
        return [
            fact.note
            for summary in store.summaries()
            for fact in store.load(summary.id).facts.values()
        ]


def faults_of(path, passphrase):
    """What is wrong with a file, whether it is found as it is opened or later."""
    try:
        with closing(SqliteJourneyStore(path, passphrase=passphrase)) as store:
            return store.check()
    except StorageError as error:
        return error.cause is StorageCause.CORRUPT


def test_a_locked_file_opens_with_its_passphrase_and_with_nothing_else(
    locked, passphrase
):
    before = locked.read_bytes()
    assert notes_of(locked, passphrase) == [HIDDEN]
    assert cause_of(lambda: SqliteJourneyStore(locked)) is StorageCause.LOCKED
    wrong = Passphrase("another passphrase")
    assert (
        cause_of(lambda: SqliteJourneyStore(locked, passphrase=wrong))
        is StorageCause.WRONG_KEY
    )
    assert locked.read_bytes() == before


def test_standard_sqlite_reads_nothing_of_it(locked):
    with (
        closing(sqlite3.connect(locked)) as plain,
        pytest.raises(sqlite3.DatabaseError),
    ):
        plain.execute("SELECT * FROM sqlite_master").fetchall()


def test_it_is_what_sqlcipher_makes_of_the_same_passphrase(locked):
    with closing(sqlite.connect(locked)) as other:
        quoted = WORDS.replace("'", "''")
        other.execute(f"PRAGMA key = '{quoted}'")
        assert other.execute("SELECT count(*) FROM journey").fetchone() == (1,)


def test_the_same_letters_typed_in_two_parts_are_the_same_passphrase():
    salt = bytes(16)
    whole, parts = Passphrase("für Zoë so"), Passphrase("fu\u0308r Zoe\u0308 so")
    assert whole.for_salt(salt).raw == parts.for_salt(salt).raw


def test_a_passphrase_shows_itself_nowhere(passphrase):
    key = passphrase.for_salt(bytes(16))
    for shown in (repr(passphrase), str(passphrase), f"{key}", repr(key)):
        assert "horse" not in shown
        assert key.raw not in shown


def test_a_text_that_nobody_can_store_is_no_passphrase():
    with pytest.raises(PlannerError, match=r"text\.unreadable"):
        Passphrase("\ud800 and more")


def test_where_another_page_carries_its_seal_the_file_is_damaged(locked, passphrase):
    damage(locked, 100, 200)
    assert (
        cause_of(lambda: SqliteJourneyStore(locked, passphrase=passphrase))
        is StorageCause.CORRUPT
    )


def test_where_the_salt_is_damaged_nobody_can_tell_it_from_a_wrong_passphrase(
    locked, passphrase
):
    damage(locked, 6, 12)
    assert (
        cause_of(lambda: SqliteJourneyStore(locked, passphrase=passphrase))
        is StorageCause.WRONG_KEY
    )


@pytest.mark.parametrize("bit", [4096 * 2 + 50, 4096 * 3 - 20, 4096 * 4 + 4000])
def test_one_byte_that_was_altered_is_found(locked, passphrase, bit):
    damage(locked, bit, bit + 1)
    assert faults_of(locked, passphrase)


def test_the_key_is_worked_out_once_for_all_threads_and_copies(
    locked, monkeypatch, passphrase
):
    times = []
    work_out = hashlib.pbkdf2_hmac

    def counted(*words):
        times.append(words)
        return work_out(*words)

    monkeypatch.setattr("hashlib.pbkdf2_hmac", counted)
    fresh = Passphrase(WORDS)
    with closing(SqliteJourneyStore(locked, passphrase=fresh)) as store:
        reader = threading.Thread(target=store.summaries)
        reader.start()
        reader.join()
        assert [copy.ids for copy in store.kept_copies()]
        lives_on(store)
        assert store.back_up_when_changed(datetime(2026, 11, 23, tzinfo=UTC))
        assert not store.check()
    assert len(times) == 1


def test_all_copies_of_a_locked_file_are_locked(locked, passphrase, tmp_path):
    with closing(SqliteJourneyStore(locked, passphrase=passphrase)) as store:
        stick = tmp_path / "stick"
        stick.mkdir()
        store.choose_second_folder(stick)
        lives_on(store)
        store.back_up_when_changed(datetime(2026, 11, 23, tzinfo=UTC))
        store.back_up(tmp_path / "by-hand.db", replace=False)
        newest = store.backups()[0]
        assert store.changes_since(newest) == 0
        assert store.inside(newest).ids == store.inside(tmp_path / "by-hand.db").ids
    restore(newest, locked, passphrase)
    assert len(list(stick.rglob("*.db"))) == 1
    assert notes_of(locked, passphrase) == [HIDDEN] * 2
    assert not plain_places(tmp_path)


def test_nothing_plain_lies_anywhere_while_it_is_open_and_written(locked, passphrase):
    with closing(SqliteJourneyStore(locked, passphrase=passphrase)) as store:
        journey = lives_on(store)
        with store._file.writing() as connection:
            connection.execute("UPDATE record SET body = body || ' '")
            assert (locked.parent / "journeys.db-journal").stat().st_size
            assert not plain_places(locked.parent)
            connection.execute("UPDATE record SET body = rtrim(body)")
        store.delete_for_good(journey.id)
        assert not plain_places(locked.parent)


def test_a_locked_file_is_one_of_ours_and_off_limits(locked, passphrase, tmp_path):
    other = tmp_path / "copy.db"
    shutil.copy(locked, other)
    assert is_ours(locked)
    with closing(SqliteJourneyStore(locked, passphrase=passphrase)) as store:
        for target in (other, store.backups()[0], other.with_name("copy.db-journal")):
            with pytest.raises(PlannerError, match=r"file\.own-data"):
                store.refuse_writing(target)
    with pytest.raises(PlannerError, match=r"file\.not-the-demo"):
        remove_untouched_demo(other)


def test_what_only_begins_like_a_locked_file_is_none(tmp_path):
    letter = tmp_path / "letter"
    letter.write_bytes(b"MSJP is the name of a program")
    assert not is_ours(letter)


def test_a_locked_file_of_somebody_else_is_not_ours(tmp_path):
    stranger = tmp_path / "recipes.db"
    with closing(sqlite.connect(stranger)) as other:
        other.execute("PRAGMA key = 'something else'")
        other.execute("CREATE TABLE recipe (name)")
    assert cause_of(lambda: SqliteJourneyStore(stranger)) is StorageCause.NOT_OURS


def test_a_backup_that_is_not_locked_is_locked_as_it_is_put_back(
    locked, passphrase, tmp_path
):
    plain = tmp_path / "older.db"
    with closing(SqliteJourneyStore(plain)) as store:
        lives_on(store, "from before the lock")
    with pytest.raises(StorageError, match=r"storage\.locked"):
        restore(plain, locked)
    kept = restore(plain, locked, passphrase)
    assert notes_of(locked, passphrase) == ["from before the lock"]
    assert contents_of(kept, passphrase).ids
    assert not plain_places(locked.parent, "from before the lock")


def test_what_can_be_read_of_a_damaged_locked_file_is_read(
    locked, passphrase, tmp_path
):
    with closing(SqliteJourneyStore(locked, passphrase=passphrase)) as store:
        for count in range(30):
            lives_on(store, f"note {count} " * 60)
    pages = locked.stat().st_size // 4096
    damage(locked, (pages - 4) * 4096 + 100, (pages - 4) * 4096 + 110)
    target = tmp_path / "data" / "new.db"
    at = datetime(2026, 11, 22, tzinfo=UTC)
    for other in (None, Passphrase("another passphrase")):
        with pytest.raises(StorageError):
            rescue(locked, target, at, other)
    found = rescue(locked, target, at, passphrase)
    assert len(found.whole) + len(found.without_history) > 20
    assert found.unread
    assert notes_of(target, passphrase)
    assert not plain_places(tmp_path, "note 3 note 3")


def make_older(store):
    with store._file.alone() as connection:
        connection.execute("PRAGMA user_version = 12")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name LIKE 'm013%'")


def test_an_older_locked_file_is_copied_locked_before_it_is_changed(locked, passphrase):
    with closing(SqliteJourneyStore(locked, passphrase=passphrase)) as store:
        make_older(store)
    assert notes_of(locked, passphrase) == [HIDDEN]
    assert (locked.parent / "journeys.version-12.db").exists()
    assert not plain_places(locked.parent)


def test_who_has_it_open_sees_what_another_stored(locked, passphrase):
    with (
        closing(SqliteJourneyStore(locked, passphrase=passphrase)) as one,
        closing(SqliteJourneyStore(locked, passphrase=passphrase)) as two,
    ):
        assert not one.changed_elsewhere()
        lives_on(two)
        assert one.changed_elsewhere()
        assert len(one.summaries()) == 2


def test_nothing_is_said_on_standard_error(locked, capfd):
    with pytest.raises(StorageError):
        SqliteJourneyStore(locked, passphrase=Passphrase("another passphrase"))
    told = capfd.readouterr()
    assert (told.out, told.err) == ("", "")


@pytest.fixture
def half_changed(locked, passphrase, tmp_path):
    """A locked file as a kill leaves it in the middle of a change."""
    place = tmp_path / "killed"
    place.mkdir()
    with closing(open_closed(locked, passphrase, mode="rw")) as file:
        file.execute("PRAGMA cache_size = 1")
        file.execute("BEGIN IMMEDIATE")
        file.executemany(
            "INSERT INTO setting VALUES (?, ?)",
            [(f"half-{number}", "x" * 2000) for number in range(40)],
        )
        for ending in ("", "-journal"):
            shutil.copy(f"{locked}{ending}", place)
        file.execute("ROLLBACK")
    assert (place / "journeys.db-journal").stat().st_size > 4096
    return place / "journeys.db"


def test_a_backup_is_put_back_after_a_kill_in_the_middle_of_a_change(
    locked, half_changed, passphrase
):
    (backup,) = (locked.parent / "backups").iterdir()
    kept = restore(backup, half_changed, passphrase)
    assert notes_of(half_changed, passphrase) == [HIDDEN]
    assert notes_of(kept, passphrase) == [HIDDEN]


def test_a_wrong_passphrase_is_told_after_a_kill_in_the_middle_of_a_change(
    half_changed,
):
    speaker = Speaker(shipped_catalog().texts())
    door = Door(half_changed)
    assert "wrong" in door.attempt("something else", speaker).words
    assert not door.attempt(WORDS, speaker).words
