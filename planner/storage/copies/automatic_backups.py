"""Backups that nobody asked for, in the folder ``backups`` beside the data file."""

import re
import sqlite3
import stat
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError
from planner.storage.copies.leftovers import backup_folder
from planner.storage.copies.state import state_of
from planner.storage.copies.thinning import DatedCopy, to_remove
from planner.storage.copies.whole_copy import put_in_place, written_beside
from planner.storage.failures import failures_of
from planner.storage.identity import is_ours
from planner.storage.schema.soundness import problems_of

_FORM: Final = "%Y%m%d-%H%M%S"


def back_up_when_changed(
    connection: sqlite3.Connection, path: Path, at: datetime
) -> Path | None:
    """Make a backup of an open data file, unless the newest one holds the same.

    It is checked after writing, and only then are older ones thinned.

    Args:
        connection: to the data file.
        path: the data file.
        at: now, UTC.

    Returns:
        The backup; None when there was nothing new to keep.

    Raises:
        PlannerError: ``backup.not-made`` when the copy has errors inside, which then
            are in the data file, too; all older backups stay.
        StorageError: for trouble with the folder.
    """
    before = backups_of(path)
    if _is_nothing_new(connection, before):
        return None
    folder = backup_folder(path)
    target = folder / f"{path.stem}-{at.astimezone(UTC).strftime(_FORM)}Z{path.suffix}"
    with failures_of(target):
        folder.mkdir(mode=stat.S_IRWXU, exist_ok=True)
        with written_beside(target) as beside:
            _copy_checked(connection, beside, path)
            put_in_place(beside, target)
        for copy in to_remove(backups_of(path)):
            with suppress(OSError):
                if copy.path != target and is_ours(copy.path):
                    copy.path.unlink()
    return target


def backups_of(path: Path) -> tuple[DatedCopy, ...]:
    """Return the automatic backups of a data file, newest first.

    Raises:
        StorageError: when the folder cannot be read.
    """
    form = re.compile(
        rf"{re.escape(path.stem)}-(\d{{8}}-\d{{6}})Z{re.escape(path.suffix)}"
    )
    folder = backup_folder(path)
    found = []
    with failures_of(folder):
        for file in folder.iterdir() if folder.is_dir() else ():
            if match := form.fullmatch(file.name):
                with suppress(ValueError):  # a date that does not exist
                    at = datetime.strptime(match[1], _FORM).replace(tzinfo=UTC)
                    size = file.stat().st_size
                    found.append(DatedCopy(path=file, at=at, size=size))
    return tuple(sorted(found, key=lambda copy: copy.at, reverse=True))


def _is_nothing_new(
    connection: sqlite3.Connection, before: tuple[DatedCopy, ...]
) -> bool:
    state = state_of(connection)
    if not before:
        (journeys,) = connection.execute("SELECT count(*) FROM journey").fetchone()
        return bool(journeys == 0)
    uri = f"{before[0].path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as newest:
            return state_of(newest) == state
    except sqlite3.Error:
        return False  # a backup that cannot be read is none


def _copy_checked(connection: sqlite3.Connection, beside: Path, path: Path) -> None:
    with closing(sqlite3.connect(beside)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        problems = problems_of(copy)
    if problems:
        raise PlannerError("backup.not-made", file=path.name, count=str(len(problems)))
