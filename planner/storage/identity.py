"""How a data file says that it is ours, and of which version."""

from pathlib import Path
from typing import Final

from planner.models.errors import StorageCause
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import LOCKED_MARK
from planner.storage.access.opening import PAGE_BYTES, PLAIN_MARK, beginning_of
from planner.storage.failures import trouble

APPLICATION_ID: Final = int.from_bytes(b"MSJP", "big")
"""In the header of every file of ours."""
SCHEMA_VERSION: Final = 15
"""``user_version`` of a file that this release writes; the number of migrations."""
SIDE_FILES: Final = ("-journal", "-wal", "-shm")
"""What SQLite keeps beside a file, by the ending of its name."""
_APPLICATION_AT: Final = (
    68  # https://www.sqlite.org/fileformat2.html#the_database_header
)
_HEADER_BYTES: Final = 100


def number_of(path: Path) -> tuple[int, int]:
    """Return device and number of a file, the same whatever it is called.

    Links are followed.

    Raises:
        OSError: when there is none.
    """
    found = path.stat()
    return found.st_dev, found.st_ino


def refuse_another_file(path: Path, number: tuple[int, int]) -> None:
    """Refuse when a path no longer leads to the file that is open.

    A file that was moved, deleted or replaced goes on taking writes, which nobody would
    ever see again.

    Args:
        path: where it was opened.
        number: its device and number.

    Raises:
        StorageError: GONE.
    """
    try:
        same = number_of(path) == number
    except OSError:
        same = False
    if not same:
        raise trouble(StorageCause.GONE, path)


def is_ours(path: Path) -> bool:
    """Say whether a closed file is a data file or a backup of ours, by its header.

    One that is locked is known by the beginning of its salt.

    Never ask for a file that this process has open: closing a second handle on it
    drops the locks that SQLite holds (POSIX).

    Raises:
        OSError: when it cannot be read.
    """
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if header.startswith(LOCKED_MARK):
        return path.stat().st_size % PAGE_BYTES == 0
    number = header[_APPLICATION_AT : _APPLICATION_AT + 4]
    return header.startswith(PLAIN_MARK) and int.from_bytes(number) == APPLICATION_ID


def refuse_foreign_file(path: Path) -> None:
    """Refuse what is no SQLite file at all, nor a locked one of ours.

    Raises:
        StorageError: NOT_OURS. An empty file is taken as new; a pipe or a device is
            none of ours and is not waited for.
        OSError: when it cannot be read.
    """
    if not path.is_file():
        raise trouble(StorageCause.NOT_OURS, path)
    start = beginning_of(path)
    if start and start != PLAIN_MARK and not start.startswith(LOCKED_MARK):
        raise trouble(StorageCause.NOT_OURS, path)


def schema_version(connection: sqlite.Connection, path: Path) -> int:
    """Return the version of a file; 0 for a new one.

    Raises:
        StorageError: NOT_OURS for the database of another program, TOO_NEW for one
            of a later release.
        sqlite.Error: when it cannot be read.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID and not _is_blank(connection, application):
        raise trouble(StorageCause.NOT_OURS, path)
    if version > SCHEMA_VERSION:
        raise trouble(StorageCause.TOO_NEW, path)
    return int(version)


def _is_blank(connection: sqlite.Connection, application: int) -> bool:
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return application == 0 and tables == 0
