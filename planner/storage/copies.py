"""Whole copies of the data file: back up, and restore a copy."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain, count
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError, StorageCause
from planner.storage.failures import failures_of, trouble
from planner.storage.identity import refuse_foreign_file, schema_version
from planner.storage.soundness import problems_of

OWNER_ONLY: Final = 0o600
_SIDE_FILES: Final = ("-wal", "-shm")


def back_up(connection: sqlite3.Connection, target: Path, *, replace: bool) -> None:
    """Write a consistent copy of an open data file to ``target``.

    The copy is written beside the target and renamed, so a target is never half
    written. It is one file that needs nothing beside it.

    Raises:
        PlannerError: ``file.exists`` unless ``replace``.
        StorageError: for trouble with the target.
    """
    with failures_of(target):
        if (target.exists() or target.is_symlink()) and not replace:
            raise PlannerError("file.exists", file=target.name)
        copy_database(connection, target)


def copy_database(connection: sqlite3.Connection, target: Path) -> None:
    """Copy an open database into the file ``target``, replacing it at once."""
    with _written_beside(target) as beside:
        with closing(sqlite3.connect(beside)) as copy:
            connection.backup(copy)
            # A copy of a file in WAL mode says WAL: it would need files beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        _flush(beside)  # else a power cut could leave the new name with nothing in it
        beside.replace(target)


def restore(source: Path, target: Path) -> Path | None:
    """Put a backup in the place of the data file ``target``.

    The source is checked first; the file it replaces is kept beside, under a new
    name. Nothing may have ``target`` open.

    Returns:
        Where the replaced file is kept; None when there was none.

    Raises:
        PlannerError: ``backup.missing`` when there is no such file,
            ``backup.unsound`` when it has errors, ``backup.itself`` when both are the
            same file.
        StorageError: for trouble with either file; BUSY when the target is open.
    """
    with failures_of(source):
        if not source.is_file():
            raise PlannerError("backup.missing", file=source.name)
    with failures_of(target):
        if target.exists() and source.samefile(target):
            raise PlannerError("backup.itself", file=source.name)
    with failures_of(target), _written_beside(target) as beside:
        _fetch(source, beside)
        kept = _put_aside(target) if target.exists() else None
        _flush(beside)
        beside.replace(target)
    return kept


def free_name(path: Path, what: str) -> Path:
    """Return a name beside ``path`` that is not taken: ``journeys.<what>-2.db``."""
    first = path.with_name(f"{path.stem}.{what}{path.suffix}")
    names = (first.with_stem(f"{first.stem}-{number}") for number in count(2))
    return next(name for name in chain((first,), names) if not name.exists())


def create_private(path: Path) -> None:
    """Make an empty file that only its owner may read, unless it exists.

    SQLite gives the files beside it (``-wal``, ``-shm``) the same mode.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))


@contextmanager
def _written_beside(target: Path) -> Iterator[Path]:
    names = (target.with_name(f".{target.name}.{number}.part") for number in count())
    beside = next(name for name in names if not name.exists())
    try:
        create_private(beside)
        yield beside
    finally:
        beside.unlink(missing_ok=True)


def _fetch(source: Path, beside: Path) -> None:
    """Copy a checked source, with what may still be in the log beside it."""
    with failures_of(source):
        refuse_foreign_file(source)
        uri = f"{source.absolute().as_uri()}?mode=ro"
        with (
            closing(sqlite3.connect(uri, uri=True)) as original,
            closing(sqlite3.connect(beside)) as copy,
        ):
            if schema_version(original, source) == 0:
                raise trouble(StorageCause.NOT_OURS, source)
            original.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            problems = problems_of(copy)
    if problems:
        raise PlannerError("backup.unsound", file=source.name, count=str(len(problems)))


def _put_aside(target: Path) -> Path:
    kept = free_name(target, "replaced")
    _fold_log(target)
    for ending in _SIDE_FILES:
        side = target.with_name(target.name + ending)
        if side.exists():
            side.rename(kept.with_name(kept.name + ending))
    target.rename(kept)
    return kept


def _fold_log(target: Path) -> None:
    """Write what is in the log into the file; a broken file keeps its log beside.

    Raises:
        StorageError: BUSY when somebody has the file open.
    """
    try:
        with closing(sqlite3.connect(target, timeout=1)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise
    except sqlite3.DatabaseError:
        return


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
