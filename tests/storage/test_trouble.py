"""A data file in trouble: the right cause, nothing lost, nothing half written."""

import os
import subprocess
import sys
from contextlib import closing, suppress

import pytest

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.models.ids import JourneyId
from planner.storage.access.driver import sqlite
from planner.storage.copies.rescue import rescue
from planner.storage.copies.restoration import restore
from planner.storage.failures import failures_of_copy
from planner.storage.identity import SCHEMA_VERSION
from planner.storage.journey_store import SqliteJourneyStore
from tests.places import ROOT
from tests.storage.actions import AT, made, noted


def cause_of(action):
    with pytest.raises(StorageError) as caught:
        action()
    return caught.value.cause


def plain(path, *statements):
    connection = sqlite.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def alone():
    """The surroundings without what counts coverage: it could write nothing either."""
    kept = {key: value for key, value in os.environ.items() if "COVERAGE" not in key}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


def run(code, *arguments):
    """Run code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env=alone(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_locked_file_is_busy_and_can_be_used_again_afterwards(open_store, path):
    store = open_store(busy_seconds=0.05)
    journey = store.add(made(), AT)
    other = sqlite.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert cause_of(lambda: store.commit(journey, noted(journey, "x"), AT)) is (
        StorageCause.BUSY
    )
    assert store.load(journey.id) == journey
    other.execute("ROLLBACK")
    other.close()
    assert store.commit(journey, noted(journey, "x"), AT).revision == 2


def test_who_reads_before_it_writes_lets_no_other_program_in_between(store, path):
    """Two programs that both read first could not both write: one would lose."""
    store.add(made(), AT)
    with (
        store.changing() as connection,
        closing(sqlite.connect(path, timeout=0, isolation_level=None)) as other,
    ):
        (known,) = connection.execute("SELECT count(*) FROM history").fetchone()
        with pytest.raises(sqlite.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        assert other.execute("SELECT count(*) FROM history").fetchone() == (known,)
        connection.execute("UPDATE journey SET changed = changed")


def test_a_full_disk_refuses_the_action_and_keeps_what_was_there(store):
    journey = store.add(made(), AT)
    with store._file.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    big = noted(journey, "x" * 500_000)
    assert cause_of(lambda: store.commit(journey, big, AT)) is StorageCause.FULL
    assert store.load(journey.id) == journey
    assert store.check() == ()
    small = store.commit(journey, noted(journey, "y"), AT)
    assert store.load(journey.id) == small


@pytest.mark.slow
def test_a_disk_that_fills_up_for_real_loses_no_committed_action(path):
    code = """
import resource, sys
from pathlib import Path
from planner.models.errors import StorageError
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made, noted
store = SqliteJourneyStore(Path(sys.argv[1]))
journey = store.add(made(), AT)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    while True:
        journey = store.commit(journey, noted(journey, "x" * 20_000), AT)
except StorageError as error:
    print(journey.revision, error.code, store.load(journey.id) == journey)
"""
    answer = run(code, path)
    assert answer.returncode == 0, answer.stderr
    revision, cause, same = answer.stdout.split()
    assert (cause.startswith("storage."), same) == (True, "True")
    store = SqliteJourneyStore(path)
    assert store.load(JourneyId("a-journey")).revision == int(revision)
    assert store.check() == ()
    store.close()


TRY_TO_WRITE = """
import os, sys
from pathlib import Path
import planner.storage.schema.upgrade, planner.storage.schema.migrations
import urllib.parse  # Python itself may lie where another user reads nothing
from planner.models.errors import StorageError
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made
if os.geteuid() == 0:  # root may write anywhere
    os.setuid(65534)
try:
    store = SqliteJourneyStore(Path(sys.argv[1]))
    store.add(made(), AT)
except StorageError as error:
    print(error.code)
"""


@pytest.mark.slow
def test_a_file_that_may_not_be_written_is_read_only(open_folder):
    path = open_folder / "journeys.db"
    store = SqliteJourneyStore(path)
    store.close()
    path.chmod(0o444)
    answer = run(TRY_TO_WRITE, path)
    assert answer.stdout.strip() == "storage.read-only", answer.stderr


@pytest.mark.slow
def test_a_folder_that_may_not_be_written_is_read_only(open_folder):
    open_folder.chmod(0o555)
    answer = run(TRY_TO_WRITE, open_folder / "journeys.db")
    assert answer.stdout.strip() == "storage.read-only", answer.stderr
    assert list(open_folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_named_and_not_made(tmp_path):
    folder = tmp_path / "drive"
    with pytest.raises(StorageError) as caught:
        SqliteJourneyStore(folder / "journeys.db")
    assert caught.value.cause is StorageCause.MISSING_FOLDER
    assert caught.value.details == {"file": "journeys.db", "folder": str(folder)}
    assert not folder.exists()


def test_a_folder_in_the_place_of_the_file_is_not_ours(tmp_path):
    assert cause_of(lambda: SqliteJourneyStore(tmp_path)) is StorageCause.NOT_OURS


@pytest.mark.parametrize(
    "content",
    [b"just some text", os.urandom(8192), b"SQLite format 3", b"%PDF-1.7\n", b"\x00"],
)
def test_what_is_no_database_is_not_ours_and_left_alone(path, content):
    """Random bytes stand for an encrypted database."""
    path.write_bytes(content)
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.NOT_OURS
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_not_ours_and_left_alone(path):
    plain(path, "CREATE TABLE recipes (id INTEGER)")
    before = path.read_bytes()
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.NOT_OURS
    assert path.read_bytes() == before


def test_a_file_of_a_newer_release_is_left_alone(open_store, path):
    open_store().close()
    plain(path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = path.read_bytes()
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.TOO_NEW
    assert path.read_bytes() == before


def test_an_empty_file_is_taken_as_new(open_store, path):
    path.touch()
    assert open_store().summaries() == ()


def test_a_damaged_page_is_found_and_the_file_left_alone(path):
    store = SqliteJourneyStore(path)
    journey = store.add(made(), AT)
    for count in range(40):
        journey = store.commit(journey, noted(journey, "x" * 500 + str(count)), AT)
    store.close()
    damaged = bytearray(path.read_bytes())
    for start in range(4096, len(damaged), 4096):
        damaged[start : start + 64] = os.urandom(64)
    path.write_bytes(damaged)
    store = SqliteJourneyStore(path)
    assert cause_of(store.summaries) is StorageCause.CORRUPT
    store.close()
    assert path.read_bytes() == damaged


def test_a_file_cut_anywhere_never_crashes_and_never_invents_a_journey(tmp_path):
    whole = tmp_path / "whole.db"
    store = SqliteJourneyStore(whole)
    journey = store.add(made(), AT)
    store.close()
    data = whole.read_bytes()
    for length in range(0, len(data), 997):
        cut = tmp_path / f"cut-{length}.db"
        cut.write_bytes(data[:length])
        try:
            opened = SqliteJourneyStore(cut)
        except StorageError:
            continue
        with suppress(PlannerError):
            assert opened.load(journey.id) == journey
        opened.close()


def test_a_record_that_cannot_be_read_is_a_damaged_file(open_store, path):
    store = open_store()
    journey = store.add(made(), AT)
    plain(path, "UPDATE record SET body = '{\"name\": 5}' WHERE kind = 'profile'")
    assert cause_of(lambda: store.load(journey.id)) is StorageCause.CORRUPT
    assert store.check() == ("journey a-journey: a record cannot be read",)


def test_a_text_with_bytes_that_are_no_text_is_a_damaged_file(open_store, path):
    store = open_store()
    store.add(made(), AT)
    plain(path, "UPDATE record SET body = CAST(x'7b22ff227d' AS TEXT)")
    assert cause_of(store.summaries) is StorageCause.CORRUPT


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DELETE FROM record WHERE kind = 'head'", "cannot be read"),
        ("DELETE FROM record WHERE kind = 'profile'", "profile/ differs"),
        ("DELETE FROM journey", "reference: "),
        ("CREATE VIEW spy AS SELECT * FROM record", "unexpected view spy"),
        ("DROP TABLE cache", "cache is missing"),
        (
            "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM record; END",
            "unexpected trigger t",
        ),
    ],
)
def test_the_check_finds_what_was_changed_from_outside(store, path, statement, problem):
    store.add(made(), AT)
    assert store.check() == ()
    plain(path, statement)
    assert any(problem in line for line in store.check())


@pytest.mark.parametrize(
    "statements",
    [
        [  # the index no longer holds what it should
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_schema SET sql = replace(sql, '''undone''', '''in-force''')",
        ],
        [
            "PRAGMA ignore_check_constraints = ON",
            "UPDATE journey SET revision = -1",
        ],
    ],
)
def test_a_line_of_the_integrity_check_is_damage(path, tmp_path, statements):
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
    plain(path, *statements)
    with SqliteJourneyStore(path) as store:
        lines = store.check()
    assert lines
    assert all(line.startswith("integrity: ") for line in lines)
    target = tmp_path / "restored.db"
    with pytest.raises(PlannerError, match=r"backup\.unsound"):
        restore(path, target)
    assert not target.exists()


@pytest.mark.slow
def test_a_killed_program_keeps_every_action_it_had_recorded(path):
    code = """
import sys
from contextlib import suppress
from pathlib import Path
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made, noted
store = SqliteJourneyStore(Path(sys.argv[1]))
listed = store.summaries()
journey = store.load(listed[0].id) if listed else store.add(made(), AT)
while True:
    journey = store.commit(journey, noted(journey, str(journey.revision)), AT)
    print(journey.revision, flush=True)
"""
    for actions in (1, 7, 25, 60):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(path)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(actions):
            told = int(process.stdout.readline())
        process.kill()
        told = max([told, *map(int, process.stdout.read().split("\n")[:-1])])
        process.wait()
        process.stdout.close()
        store = SqliteJourneyStore(path)
        journey = store.load(JourneyId("a-journey"))
        assert journey.revision in {told, told + 1}
        assert journey.facts["mri"].note == str(journey.revision - 1)
        assert store.check() == ()
        store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM record; END",
        "CREATE VIEW spy AS SELECT * FROM record",
    ],
)
def test_instructions_in_a_file_from_elsewhere_are_never_run(path, statement):
    SqliteJourneyStore(path).close()
    plain(path, statement)
    before = path.read_bytes()
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.ALTERED
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE cache",
        "ALTER TABLE history DROP COLUMN why",
        "ALTER TABLE record RENAME COLUMN body TO text",
    ],
)
def test_a_missing_table_or_column_is_damage(open_store, path, statement):
    store = open_store()
    plain(path, statement)
    assert any(line.startswith("schema: ") for line in store.check())
    store.close()
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.CORRUPT


def test_a_table_taken_away_while_the_file_is_open_is_damage(store, path):
    plain(path, "ALTER TABLE record RENAME TO other")
    assert cause_of(store.summaries) is StorageCause.CORRUPT


READ = """
import os, resource, sys
import urllib.parse  # Python itself may lie where another user reads nothing
from pathlib import Path
from planner.storage.journey_store import SqliteJourneyStore
if sys.argv[2] == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
elif os.geteuid() == 0:
    os.setuid(65534)
with SqliteJourneyStore(Path(sys.argv[1])) as store:
    print(*(summary.id for summary in store.summaries()))
"""


@pytest.mark.slow
@pytest.mark.parametrize("trouble", ["full", "read-only"])
def test_a_plan_is_read_where_nothing_can_be_written(open_folder, trouble):
    path = open_folder / "journeys.db"
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
    if trouble == "read-only":
        path.chmod(0o444)
        open_folder.chmod(0o555)
    answer = run(READ, path, trouble)
    assert answer.stdout.strip() == "a-journey", answer.stderr


def test_a_schema_that_is_no_text_any_more_is_told_as_damage(tmp_path):
    """SQLite quotes the broken name in its complaint, and nobody can decode it."""
    path = tmp_path / "journeys.db"
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
    plain(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET name = CAST(x'6aac' AS TEXT), sql = 'CREATE'"
        " WHERE name = 'journey'",
    )
    assert cause_of(lambda: SqliteJourneyStore(path)) is StorageCause.CORRUPT
    with suppress(PlannerError):  # nothing of it may be left open either
        rescue(path, tmp_path / "rescued.db", AT)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database or disk is full", "file.disk-full"),
        ("attempt to write a readonly database", "storage.read-only"),
        ("database disk image is malformed", "storage.corrupt"),
        ("disk I/O error", "storage.other"),
    ],
)
def test_a_copy_that_fails_is_known_by_sqlite_s_words(path, words, code):
    """While it copies a file the driver hands on no code, only what SQLite says."""
    with pytest.raises(PlannerError) as caught, failures_of_copy(path):
        raise sqlite.OperationalError(words)
    assert caught.value.code == code
