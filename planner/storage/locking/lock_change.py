"""Gives a data file another lock: a passphrase, another one, or none.

``PRAGMA rekey`` would write all pages in place: a copy taken meanwhile, or a journal
that is lost, would leave half of them under each key, and it can neither begin nor end
a lock. So the file is written anew beside itself, read from end to end, and put in its
place in one step, as a restore does. Killed anywhere there is the old file or the new
one, whole; what lies unlocked beside a locked file is overwritten at the next start.
"""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.services.file_care import LockChanged
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import FileKey, Passphrase
from planner.storage.access.opening import (
    connect,
    is_locked,
    key_of,
    open_closed,
)
from planner.storage.copies.kept_aside import forget_second_name
from planner.storage.copies.known_copies import folder_elsewhere, known_copies
from planner.storage.copies.state import state_of
from planner.storage.copies.whole_copy import copy_as, put_in_place, written_beside
from planner.storage.failures import SQLITE_TROUBLE, failures_of, trouble
from planner.storage.identity import is_ours, refuse_foreign_file, schema_version
from planner.storage.locking.traces import overwrite, put_over_plain, sweep_plain
from planner.storage.presence import Presence
from planner.storage.schema.soundness import problems_of

_ELSEWHERE = "backup.folder"


def change_lock(
    path: Path, before: Passphrase | None, after: Passphrase | None
) -> LockChanged:
    """Lock a closed data file and its copies with a passphrase, or with none.

    Args:
        path: the data file; a link is followed.
        before: its passphrase now; None where it is not locked.
        after: its passphrase from now on; None for none.

    Returns:
        The copies that could not follow.

    Raises:
        PlannerError: ``lock.unsound`` where the file has errors inside.
        StorageError: LOCKED and WRONG_KEY for the passphrase of now, BUSY where it is
            open, and for trouble with the file: it is as it was.
    """
    with failures_of(path), closing(Presence(path, alone=True)):
        path = path.resolve()
        refuse_foreign_file(path)
        forget_second_name(path)
        key = after.for_new_file() if after else None
        elsewhere, journeys = _rewrite(path, before, key)
        copies = known_copies(path, elsewhere)
        changed = lock_copies(copies, before, key, _Ours(elsewhere, journeys))
        if key is not None:
            sweep_plain(path)
        return changed


class _Ours:
    """Which copies may be changed: on a stick another laptop may keep its own."""

    def __init__(self, elsewhere: Path | None, journeys: frozenset[str]) -> None:
        self._stick = folder_elsewhere(elsewhere) if elsewhere else None
        self._journeys = journeys

    def has(self, copy: Path, connection: sqlite.Connection) -> bool:
        return copy.parent != self._stick or _journeys(connection) <= self._journeys

    def is_here(self, copy: Path) -> bool:
        return copy.parent != self._stick


def lock_copies(
    copies: Iterable[Path], before: Passphrase | None, key: FileKey | None, ours: _Ours
) -> LockChanged:
    """Give copies the lock of their data file, each in one step.

    One that cannot be read stays as it is. Where it is damaged and not locked, and the
    data file is to be locked, it is overwritten and removed.

    Raises:
        OSError: a copy cannot be written.
    """
    left, removed = list[Path](), list[Path]()
    for copy in copies:
        plain = not is_locked(copy)
        if plain and key is None:
            continue
        try:
            _rewrite_copy(copy, before, key, ours)
        except StorageError as error:
            is_lost = plain and error.cause is StorageCause.CORRUPT
            if is_lost and ours.is_here(copy) and is_ours(copy):
                overwrite(copy)
                removed.append(copy)
            else:
                left.append(copy)
    return LockChanged(left=tuple(left), removed=tuple(removed))


def _rewrite(
    path: Path, before: Passphrase | None, key: FileKey | None
) -> tuple[Path | None, frozenset[str]]:
    """Write the data file anew; return its second folder and what it holds."""
    with written_beside(path) as beside:
        with closing(open_closed(path, before, mode="rw")) as old:
            if schema_version(old, path) == 0:
                raise trouble(StorageCause.NOT_OURS, path)
            if problems := problems_of(old):
                count = str(len(problems))
                raise PlannerError("lock.unsound", file=path.name, count=count)
            found = _second_folder(old), _journeys(old)
            _copy_checked(old, beside, key)
            was_locked = key_of(old) is not None
            # Nothing of the old file may be taken for part of the new one.
            old.execute("PRAGMA journal_mode = DELETE")
        _put(beside, path, hides=key is not None and not was_locked)
    return found


def _rewrite_copy(
    copy: Path, before: Passphrase | None, key: FileKey | None, ours: _Ours
) -> None:
    times = copy.stat()
    with failures_of(copy), written_beside(copy) as beside:
        with closing(_opened(copy, before, key)) as old:
            if not ours.has(copy, old):
                return
            was_locked = key_of(old) is not None
            copy_as(old, beside, key)
        os.utime(beside, ns=(times.st_atime_ns, times.st_mtime_ns))
        _put(beside, copy, hides=key is not None and not was_locked)


def _opened(
    copy: Path, before: Passphrase | None, key: FileKey | None
) -> sqlite.Connection:
    """Open a copy under the lock it had, or the one it got before a kill."""
    try:
        return open_closed(copy, before)
    except StorageError:
        if key is None:
            raise
        return open_closed(copy, key.passphrase)


def _copy_checked(old: sqlite.Connection, beside: Path, key: FileKey | None) -> None:
    copy_as(old, beside, key)
    with closing(connect(beside, key)) as new:
        if problems_of(new) or state_of(new) != state_of(old):
            raise trouble(StorageCause.CORRUPT, beside)


def _put(beside: Path, target: Path, *, hides: bool) -> None:
    if hides:
        put_over_plain(beside, target)
    else:
        put_in_place(beside, target)


def _second_folder(connection: sqlite.Connection) -> Path | None:
    row = connection.execute(
        "SELECT value FROM setting WHERE name = :name", {"name": _ELSEWHERE}
    ).fetchone()
    return Path(row[0]) if row and row[0] else None


def _journeys(connection: sqlite.Connection) -> frozenset[str]:
    return frozenset(row[0] for row in connection.execute("SELECT id FROM journey"))


def finish_locking(path: Path, connection: sqlite.Connection) -> None:
    """Lock what a killed program left unlocked beside a locked data file.

    Args:
        path: the open data file.
        connection: to it.
    """
    key = key_of(connection)
    if key is None:
        return
    with suppress(OSError, PlannerError, *SQLITE_TROUBLE):
        elsewhere = _second_folder(connection)
        copies = [copy for copy in known_copies(path, elsewhere) if not is_locked(copy)]
        ours = _Ours(elsewhere, _journeys(connection))
        lock_copies(copies, None, key, ours)
