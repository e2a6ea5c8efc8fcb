"""How a data file says that it is ours, and of which version."""

import sqlite3
from pathlib import Path
from typing import Final

from planner.models.errors import StorageCause
from planner.storage.failures import trouble

APPLICATION_ID: Final = int.from_bytes(b"MSJP", "big")
"""In the header of every file of ours."""
SCHEMA_VERSION: Final = 1
"""``user_version`` of a file that this release writes; the number of migrations."""
_MAGIC: Final = b"SQLite format 3\x00"


def refuse_foreign_file(path: Path) -> None:
    """Refuse what is no SQLite file at all, such as an encrypted one.

    Raises:
        StorageError: NOT_OURS. An empty file is taken as new.
        OSError: when it cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(len(_MAGIC))
    if start and start != _MAGIC:
        raise trouble(StorageCause.NOT_OURS, path)


def schema_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of a file; 0 for a new one.

    Raises:
        StorageError: NOT_OURS for the database of another program, TOO_NEW for one
            of a later release.
        sqlite3.Error: when it cannot be read.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID and not _is_blank(connection, application):
        raise trouble(StorageCause.NOT_OURS, path)
    if version > SCHEMA_VERSION:
        raise trouble(StorageCause.TOO_NEW, path)
    return int(version)


def _is_blank(connection: sqlite3.Connection, application: int) -> bool:
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return application == 0 and tables == 0
