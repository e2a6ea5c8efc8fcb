"""Backups that nobody asked for, in the folder ``backups`` beside the data file."""

import re
import stat
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError, StorageError
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import (
    closing_on_failure,
    connect,
    key_of,
    open_closed,
    passphrase_of,
)
from planner.storage.copies.leftovers import backup_folder, sweep
from planner.storage.copies.state import state_of
from planner.storage.copies.thinning import DatedCopy, to_remove
from planner.storage.copies.whole_copy import put_in_place, written_beside
from planner.storage.failures import SQLITE_TROUBLE, failures_of, failures_of_copy
from planner.storage.identity import is_ours
from planner.storage.schema.soundness import Reading, problems_of

_FORM: Final = "%Y%m%d-%H%M%S"
_STAMP: Final = re.compile(r"-(\d{8}-\d{6})Z$")


def back_up_when_changed(
    reading: Reading, path: Path, at: datetime, folder: Path | None = None
) -> Path | None:
    """Make a backup of an open data file, unless the newest one holds the same.

    It is checked after writing, and only then are older ones thinned. The data file is
    read for as long as it is copied, not while the copy is checked: nobody waits.

    Args:
        reading: the data file.
        path: of the data file.
        at: now, UTC.
        folder: of the backups; the one beside the data file when None.

    Returns:
        The backup; None when there was nothing new to keep.

    Raises:
        PlannerError: ``backup.not-made`` when the copy has errors inside, which then
            are in the data file, too; all older backups stay. ``file.disk-full``.
        StorageError: for trouble with the folder.
    """
    folder = folder or backup_folder(path)
    before = backups_of(path, folder)
    with reading() as connection:
        if _is_nothing_new(connection, latest_of(before, at)):
            return None
        journeys = _journeys_of(connection)
        passphrase = passphrase_of(connection)
    target = folder / _name_at(at, path)
    with failures_of_copy(target):
        folder.mkdir(mode=stat.S_IRWXU, exist_ok=True)
        with written_beside(target) as beside:
            _copy_checked(reading, beside, path)
            put_in_place(beside, target)
    mine = None if folder == backup_folder(path) else journeys
    _thin(backups_of(path, folder), target, mine, passphrase)
    sweep(path, folder)
    return target


def backups_of(path: Path, folder: Path | None = None) -> tuple[DatedCopy, ...]:
    """Return the automatic backups of a data file, newest first.

    Args:
        path: the data file.
        folder: where they are; the one beside the data file when None.

    Raises:
        StorageError: when the folder cannot be read.
    """
    folder = folder or backup_folder(path)
    found = []
    with failures_of(folder):
        for file in folder.iterdir() if folder.is_dir() else ():
            at = stamp_of(file)
            if at is not None and _is_named_after(file, path):
                size = file.stat().st_size
                found.append(DatedCopy(path=file, at=at, size=size))
    return tuple(sorted(found, key=lambda copy: copy.at, reverse=True))


def latest_of(copies: tuple[DatedCopy, ...], at: datetime) -> DatedCopy | None:
    """Return the last backup that was made, None without one.

    One of the future was made while the clock was wrong: it counts only where there
    is no other.

    Args:
        copies: newest first.
        at: now, UTC.
    """
    past = (copy for copy in copies if copy.at <= at)
    return next(past, copies[0] if copies else None)


def stamp_of(file: Path) -> datetime | None:
    """Return the moment in the name of an automatic backup, UTC; None without one."""
    match = _STAMP.search(file.stem)
    if match is None:
        return None
    try:
        return datetime.strptime(match[1], _FORM).replace(tzinfo=UTC)
    except ValueError:  # a date that does not exist
        return None


def _name_at(at: datetime, path: Path) -> str:
    """Return the name of a backup: of the file itself, whatever link led to it."""
    path = path.resolve()
    return f"{path.stem}-{at.astimezone(UTC).strftime(_FORM)}Z{path.suffix}"


def _is_named_after(file: Path, path: Path) -> bool:
    """Say so also of one that was named after the link, as they once were."""
    stem = _STAMP.sub("", file.stem)
    names = (path, path.resolve())
    return (stem, file.suffix) in {(name.stem, name.suffix) for name in names}


def _journeys_of(connection: sqlite.Connection) -> frozenset[str]:
    return frozenset(row[0] for row in connection.execute("SELECT id FROM journey"))


def _thin(
    copies: tuple[DatedCopy, ...],
    made: Path,
    only_of: frozenset[str] | None,
    passphrase: Passphrase | None,
) -> None:
    """Remove what is no longer needed.

    Args:
        copies: all backups in a folder.
        made: the newest, which always stays.
        only_of: on a stick, where another laptop may keep its backups, too: nothing
            goes that holds a journey but these. None where only ours can be.
        passphrase: of the data file, where it is locked.
    """
    for copy in to_remove(copies):
        with suppress(OSError, StorageError, *SQLITE_TROUBLE):
            if copy.path == made or not is_ours(copy.path):
                continue
            if only_of is None or _held_in(copy.path, passphrase) <= only_of:
                copy.path.unlink()


def _held_in(copy: Path, passphrase: Passphrase | None) -> frozenset[str]:
    with closing(open_closed(copy, passphrase)) as opened:
        return _journeys_of(opened)


def _is_nothing_new(connection: sqlite.Connection, before: DatedCopy | None) -> bool:
    state = state_of(connection)
    if before is None:
        (journeys,) = connection.execute("SELECT count(*) FROM journey").fetchone()
        return bool(journeys == 0)
    passphrase = passphrase_of(connection)
    try:
        with closing(open_closed(before.path, passphrase)) as newest:
            # One that is not locked as the file is says too much, or cannot be read.
            same_lock = (key_of(newest) is None) == (passphrase is None)
            return same_lock and state_of(newest) == state
    except (StorageError, OSError, *SQLITE_TROUBLE):
        return False  # a backup that cannot be read is none


def _copy_checked(reading: Reading, beside: Path, path: Path) -> None:
    with reading() as connection:
        copy = connect(beside, key_of(connection))
        with closing_on_failure(copy):
            connection.backup(copy)
    with closing(copy):
        copy.execute("PRAGMA journal_mode = DELETE")
        problems = problems_of(copy)
    if problems:
        raise PlannerError("backup.not-made", file=path.name, count=str(len(problems)))
