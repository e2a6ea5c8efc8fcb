"""All copies of a data file that the planner knows of, wherever they were put."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from planner.storage.access.driver import sqlite
from planner.storage.access.opening import open_closed, passphrase_of
from planner.storage.copies.automatic_backups import backups_of, stamp_of
from planner.storage.copies.kept_aside import REPLACED, kept_files
from planner.storage.copies.leftovers import backup_folder
from planner.storage.failures import failures_of

_ON_ANOTHER_DISK: Final = "ms-journey-planner-backups"
VERSION: Final = "version-"


def folder_elsewhere(chosen: Path) -> Path:
    """Return the folder of the backups in a place that the person chose, a stick."""
    return chosen / _ON_ANOTHER_DISK


def known_copies(path: Path, elsewhere: Path | None) -> tuple[Path, ...]:
    """Return all copies, the newest first: backups, and what was kept aside.

    Args:
        path: the data file.
        elsewhere: the second place for backups; None without one. It may be away.

    Raises:
        StorageError: the folder beside the file cannot be read.
    """
    folders = [backup_folder(path)]
    if elsewhere is not None and elsewhere.is_dir():
        folders.append(folder_elsewhere(elsewhere))
    found = [copy.path for folder in folders for copy in backups_of(path, folder)]
    with failures_of(path):
        found += [*kept_files(path, REPLACED), *kept_files(path, VERSION)]
        return tuple(sorted(found, key=made_at, reverse=True))


def made_at(copy: Path) -> datetime:
    """Return when a copy was made, UTC: by its name, else when it was last written.

    Raises:
        OSError: it is not there.
    """
    return stamp_of(copy) or datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def changes_since(connection: sqlite.Connection, copy: Path) -> int:
    """Count the entries of the history that a copy does not hold.

    Args:
        connection: to the open data file.
        copy: a backup of it.

    Raises:
        StorageError: the copy cannot be read.
    """
    question = "SELECT journey, number, at FROM history"
    passphrase = passphrase_of(connection)
    with failures_of(copy), closing(open_closed(copy, passphrase)) as opened:
        known = set(opened.execute(question))
    return sum(row not in known for row in connection.execute(question))
