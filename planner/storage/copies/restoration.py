"""Puts a backup in the place of the data file, in one step."""

from contextlib import closing
from pathlib import Path

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.storage.access.keys import FileKey, Passphrase
from planner.storage.access.opening import (
    connect,
    is_locked,
    key_of,
    key_of_file,
    open_closed,
)
from planner.storage.copies.kept_aside import keep_aside, remove_oldest
from planner.storage.copies.whole_copy import (
    copy_as,
    create_private,
    put_in_place,
    written_beside,
)
from planner.storage.failures import failures_of, trouble
from planner.storage.identity import APPLICATION_ID, refuse_foreign_file, schema_version
from planner.storage.presence import Presence
from planner.storage.schema.soundness import problems_of


def restore(
    source: Path, target: Path, passphrase: Passphrase | None = None
) -> Path | None:
    """Put a backup in the place of the data file ``target``.

    The source is checked first; the file it replaces is kept beside, under a new
    name. Killed anywhere, there is the old file or the new one. A link is followed.
    A locked data file stays locked: a backup that is not is locked as it is put back.

    Returns:
        Where the replaced file is kept; None when there was none.

    Raises:
        PlannerError: ``backup.missing`` when there is no such file,
            ``file.is-folder`` or ``file.not-plain`` when it is something else,
            ``backup.unsound`` when it has errors, ``backup.itself`` when both are the
            same file.
        StorageError: for trouble with either file; BUSY when the target is open,
            LOCKED and WRONG_KEY where one of the two is locked.

    Args:
        source: a data file or a copy of one.
        target: may be missing.
        passphrase: of a locked one.
    """
    with failures_of(source):
        if not source.is_file():
            raise PlannerError(_no_file(source), file=source.name)
    with failures_of(target):
        target = target.resolve()
        if target.exists() and source.samefile(target):
            raise PlannerError("backup.itself", file=source.name)
        if target.exists() and not target.is_file():
            raise trouble(StorageCause.NOT_OURS, target)
    with failures_of(target), closing(Presence(target, alone=True)):
        with written_beside(target) as beside:
            key = _lock_of(target, passphrase, source)
            _fetch(source, beside, passphrase, key)
            # Only after the source was checked and copied: until here nothing has
            # changed.
            kept = keep_aside(target, passphrase)
            put_in_place(beside, target)
        remove_oldest(target)
    return kept


def _no_file(source: Path) -> str:
    """Say what stands there instead of a file."""
    if source.is_dir():
        return "file.is-folder"
    return "file.not-plain" if source.exists() else "backup.missing"


def begin_anew(path: Path) -> None:
    """Begin an empty data file where one is missing; what lies beside it stays.

    A journal without its file is kept aside: SQLite would take it for one of the new.
    The new one says at once that it is ours: with nothing in it, it would look lost.

    Raises:
        StorageError: for trouble with the folder; BUSY when the file is open.
    """
    with failures_of(path), closing(Presence(path, alone=True)):
        path = path.resolve()
        if path.is_file() and path.stat().st_size == 0:
            path.unlink()
        if not path.exists():
            keep_aside(path)
            create_private(path)
            with closing(connect(path, None)) as new:
                new.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _lock_of(
    target: Path, passphrase: Passphrase | None, source: Path
) -> FileKey | None:
    """Return the key of the file that is replaced; None where it has none to keep.

    One that cannot be read any more may be locked all the same: by its seals. Where
    its beginning is damaged, a backup that the passphrase opens brings its own lock.
    """
    if not target.exists() or not is_locked(target):
        return None
    try:
        # To be written: a kill may have left a change that is to be taken back.
        with closing(open_closed(target, passphrase, mode="rw")) as file:
            return key_of(file)
    except StorageError as error:
        if error.cause is StorageCause.WRONG_KEY and is_locked(source):
            return None
        if error.cause is not StorageCause.CORRUPT:
            raise
        return key_of_file(target, passphrase)


def _fetch(
    source: Path, beside: Path, passphrase: Passphrase | None, key: FileKey | None
) -> None:
    """Copy a checked source, with what may still be in the log beside it."""
    with failures_of(source):
        refuse_foreign_file(source)
        with closing(open_closed(source, passphrase)) as original:
            if schema_version(original, source) == 0:
                raise trouble(StorageCause.NOT_OURS, source)
            key = key or key_of(original)
            copy_as(original, beside, key)
        with closing(connect(beside, key)) as copy:
            problems = problems_of(copy)
    if problems:
        raise PlannerError("backup.unsound", file=source.name, count=str(len(problems)))
