"""Whole copies of an open data file, each put in its place at once."""

import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from stat import S_ISREG
from typing import Final

from planner.models.errors import PlannerError
from planner.services.file_care import NONE
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import FileKey
from planner.storage.access.opening import connect, key_of
from planner.storage.failures import failures_of_copy
from planner.storage.identity import SIDE_FILES

OWNER_ONLY: Final = 0o600
_OLD_SECONDS: Final = 3600.0
"""A copy is written in seconds; one that is this old is nobody's any more."""
_PIECE: Final = 1024 * 1024


def back_up(
    connection: sqlite.Connection,
    target: Path,
    *,
    replace: bool,
    letters: Mapping[str, str],
) -> None:
    """Write a consistent copy of an open data file to ``target``.

    The copy is written beside the target and renamed, so a target is never half
    written. It is one file that needs nothing beside it. A link is followed.

    Raises:
        PlannerError: ``file.exists`` unless ``replace``, ``file.not-plain`` for a
            device or a pipe, ``file.disk-full``.
        StorageError: for trouble with the target.

    Args:
        connection: to the data file; others may go on writing meanwhile.
        target: readable for its owner alone.
        replace: whether a file that is there may be replaced.
        letters: settings that stand in the copy alone.
    """
    with failures_of_copy(target):
        # A link into nowhere does not "exist", and still is somebody's.
        if (target.exists() or target.is_symlink()) and not replace:
            raise PlannerError("file.exists", file=target.name)
        place = target.resolve()
        if place.exists() and not place.is_file() and not place.is_dir():
            raise PlannerError("file.not-plain", file=target.name)
        copy_database(connection, place, letters)


def copy_database(
    connection: sqlite.Connection, target: Path, letters: Mapping[str, str] = NONE
) -> None:
    """Copy an open database into the file ``target``, replacing it at once.

    The copy of a locked file is locked with the same key.

    Args:
        connection: to the database.
        target: may exist; replaced in one step or not at all.
        letters: settings that stand in the copy alone.

    Raises:
        sqlite.Error: the target is as it was.
        OSError: the target is as it was.
    """
    with written_beside(target) as beside:
        with closing(connect(beside, key_of(connection))) as copy:
            connection.backup(copy)
            # A copy of a file in WAL mode says WAL: it would need files beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
            if letters:
                copy.executemany(
                    "INSERT OR REPLACE INTO setting VALUES (?, ?)", letters.items()
                )
        put_in_place(beside, target)


def copy_as(old: sqlite.Connection, target: Path, key: FileKey | None) -> None:
    """Copy an open database into an empty file, locked with a key or not.

    SQLite copies pages between two files that are both locked, or both not. From one
    to the other SQLCipher writes all tables anew, without the numbers that say whose
    file it is.

    Args:
        old: to the database, outside of any transaction.
        target: exists, and is empty.
        key: of the copy; None for one that is not locked.

    Raises:
        sqlite.Error: the target is half written.
    """
    if (key_of(old) is None) == (key is None):
        with closing(connect(target, key)) as copy:
            old.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        return
    place = f"{target.absolute().as_uri()}?mode=rw"
    old.execute("ATTACH DATABASE ? AS copy KEY ?", (place, key.raw if key else ""))
    try:
        old.execute("SELECT sqlcipher_export('copy')")
        for number in ("application_id", "user_version"):
            (value,) = old.execute(f"PRAGMA {number}").fetchone()
            old.execute(f"PRAGMA copy.{number} = {value}")
    finally:
        old.execute("DETACH DATABASE copy")


def create_private(path: Path) -> None:
    """Make an empty file that only its owner may read, unless it exists.

    SQLite gives the journal beside it the same mode.

    Raises:
        OSError: for trouble with its folder.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """Give an empty private file in the folder of ``target``; it is gone afterwards.

    So is what SQLite put beside it. What cannot be taken away is swept at a later
    start: the target may be in its place by then, and that is what counts. What a
    killed program left of the same target goes here: nobody sweeps a folder that the
    person chose.
    """
    names = (target.with_name(f".{target.name}.{number}.part") for number in count())
    beside = next(name for name in names if not _is_taken(name))
    try:
        create_private(beside)
        yield beside
    finally:
        for name in ("", *SIDE_FILES):
            with suppress(OSError):
                beside.with_name(beside.name + name).unlink(missing_ok=True)


def _is_taken(name: Path) -> bool:
    with suppress(OSError):
        if is_forgotten(name):
            overwrite(name)
    return os.path.lexists(name)


def is_forgotten(file: Path) -> bool:
    """Say whether an unfinished copy is so old that nobody writes it any more.

    Raises:
        OSError: it is not there.
    """
    found = file.lstat()
    return S_ISREG(found.st_mode) and time.time() - found.st_mtime > _OLD_SECONDS


def overwrite(path: Path) -> None:
    """Fill a file with zeros and remove it, with what stands beside it.

    One that has another name elsewhere is somebody's own copy: its content stays.

    Raises:
        OSError: it cannot be written or removed.
    """
    for file in (path, *(path.with_name(path.name + end) for end in SIDE_FILES)):
        with suppress(FileNotFoundError):
            if file.stat().st_nlink == 1:
                handle = os.open(file, os.O_RDWR)
                try:
                    fill_with_zeros(handle)
                finally:
                    os.close(handle)
            file.unlink()
    flush_folder(path.parent)


def fill_with_zeros(handle: int) -> None:
    """Write zeros over an open file, and wait until they are on the disk.

    Raises:
        OSError: it cannot be written.
    """
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(handle, bytes(min(left, _PIECE)))
    os.fsync(handle)


def put_in_place(beside: Path, target: Path) -> None:
    """Rename a finished file, so that a power cut leaves the old or the new one."""
    flush(beside)  # else the new name could have nothing in it
    beside.replace(target)
    flush_folder(target.parent)


def flush(path: Path) -> None:
    """Wait until a file is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where a system can do that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # some network disks cannot; the name is there already
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
