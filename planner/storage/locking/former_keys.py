"""Keys that a locked file had before: its copies may still be locked with them.

A kill between the file and its copies, or a stick that is away, leaves copies under
the passphrase of before. The key they need (not the passphrase) lies in the data file,
which is locked with the new one, until all of them have followed.
"""

from pathlib import Path
from typing import Final

from planner.storage.access.driver import sqlite
from planner.storage.access.keys import FileKey
from planner.storage.access.opening import beginning_of

_NAME: Final = "lock.former"


def former_keys(connection: sqlite.Connection) -> tuple[FileKey, ...]:
    """Return the keys that copies of an open file may still have."""
    row = connection.execute(
        "SELECT value FROM setting WHERE name = :name", {"name": _NAME}
    ).fetchone()
    return tuple(FileKey(None, raw) for raw in row[0].split()) if row else ()


def remember(connection: sqlite.Connection, keys: tuple[FileKey, ...]) -> None:
    """Let a locked file know the keys of its copies; none is known where it is empty.

    Raises:
        sqlite.Error: as it was.
    """
    connection.execute("PRAGMA secure_delete = ON")
    if keys:
        value = " ".join(dict.fromkeys(key.raw for key in keys))
        connection.execute(
            "INSERT OR REPLACE INTO setting VALUES (:name, :value)",
            {"name": _NAME, "value": value},
        )
    else:
        connection.execute("DELETE FROM setting WHERE name = :name", {"name": _NAME})


def key_among(keys: tuple[FileKey, ...], copy: Path) -> FileKey | None:
    """Return the key of a copy, if it is one of these.

    Raises:
        OSError: it cannot be read.
    """
    salt = beginning_of(copy)
    return next((key for key in keys if key.is_of(salt)), None)
