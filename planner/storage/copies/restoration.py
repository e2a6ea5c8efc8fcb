"""Puts a backup in the place of the data file, in one step."""

from contextlib import closing
from pathlib import Path

from planner.models.errors import PlannerError, StorageCause
from planner.storage.access.driver import sqlite
from planner.storage.copies.kept_aside import keep_aside, remove_oldest
from planner.storage.copies.whole_copy import (
    create_private,
    put_in_place,
    written_beside,
)
from planner.storage.failures import failures_of, trouble
from planner.storage.identity import refuse_foreign_file, schema_version
from planner.storage.presence import Presence
from planner.storage.schema.soundness import problems_of


def restore(source: Path, target: Path) -> Path | None:
    """Put a backup in the place of the data file ``target``.

    The source is checked first; the file it replaces is kept beside, under a new
    name. Killed anywhere, there is the old file or the new one. A link is followed.

    Returns:
        Where the replaced file is kept; None when there was none.

    Raises:
        PlannerError: ``backup.missing`` when there is no such file,
            ``backup.unsound`` when it has errors, ``backup.itself`` when both are the
            same file.
        StorageError: for trouble with either file; BUSY when the target is open.

    Args:
        source: a data file or a copy of one.
        target: may be missing.
    """
    with failures_of(source):
        if not source.is_file():
            raise PlannerError("backup.missing", file=source.name)
    with failures_of(target):
        target = target.resolve()
        if target.exists() and source.samefile(target):
            raise PlannerError("backup.itself", file=source.name)
        if target.exists() and not target.is_file():
            raise trouble(StorageCause.NOT_OURS, target)
    with failures_of(target), closing(Presence(target, alone=True)):
        with written_beside(target) as beside:
            _fetch(source, beside)
            # Only after the source was checked and copied: until here nothing has
            # changed.
            kept = keep_aside(target)
            put_in_place(beside, target)
        remove_oldest(target)
    return kept


def begin_anew(path: Path) -> None:
    """Begin an empty data file where one is missing; what lies beside it stays.

    A journal without its file is kept aside: SQLite would take it for one of the new.

    Raises:
        StorageError: for trouble with the folder; BUSY when the file is open.
    """
    with failures_of(path), closing(Presence(path, alone=True)):
        path = path.resolve()
        if not path.exists():
            keep_aside(path)
            create_private(path)


def _fetch(source: Path, beside: Path) -> None:
    """Copy a checked source, with what may still be in the log beside it."""
    with failures_of(source):
        refuse_foreign_file(source)
        uri = f"{source.absolute().as_uri()}?mode=ro"
        with (
            closing(sqlite.connect(uri, uri=True)) as original,
            closing(sqlite.connect(beside)) as copy,
        ):
            if schema_version(original, source) == 0:
                raise trouble(StorageCause.NOT_OURS, source)
            original.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            problems = problems_of(copy)
    if problems:
        raise PlannerError("backup.unsound", file=source.name, count=str(len(problems)))
