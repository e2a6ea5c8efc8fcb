"""One driver for all files: SQLite as it is, where no key is given."""

import sqlite3
from contextlib import closing

import pytest

from planner.storage.access.driver import IOERR_SHORT_READ, READONLY_DBMOVED, sqlite
from planner.storage.schema.soundness import LONGEST_VALUE, problems_of
from tests.places import DATABASES


def test_the_numbers_that_the_driver_does_not_name_are_those_of_sqlite():
    assert sqlite3.SQLITE_IOERR_SHORT_READ == IOERR_SHORT_READ
    assert sqlite3.SQLITE_READONLY_DBMOVED == READONLY_DBMOVED


def test_a_file_without_a_passphrase_is_plain_sqlite(store, path):
    store.set_setting("greeting", "hello")
    store.close()
    assert path.read_bytes().startswith(b"SQLite format 3\0")
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (value,) = plain.execute("SELECT value FROM setting").fetchone()
    assert value == "hello"


def test_the_driver_reads_what_every_release_wrote():
    for file in DATABASES.glob("*.db"):
        uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite.connect(uri, uri=True)) as opened:
            assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize(("length", "faults"), [(LONGEST_VALUE, 0), (1 << 25, 1)])
def test_a_value_is_too_long_from_sixteen_megabytes_on(store, path, length, faults):
    store.close()
    with closing(sqlite.connect(path)) as file, file:
        file.execute("INSERT INTO setting VALUES ('long', ?)", ("x" * length,))
        file.execute("INSERT INTO cache VALUES ('more', zeroblob(1000000))")
        assert len(problems_of(file)) == faults
