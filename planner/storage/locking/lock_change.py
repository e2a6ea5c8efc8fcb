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
from planner.models.structs import replace
from planner.services.file_care import LockChanged
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import FileKey, Passphrase
from planner.storage.access.opening import (
    connect,
    is_locked,
    key_of,
    open_closed,
    open_with_key,
)
from planner.storage.copies.kept_aside import forget_second_name
from planner.storage.copies.known_copies import folder_elsewhere, known_copies
from planner.storage.copies.state import state_of
from planner.storage.copies.whole_copy import (
    copy_as,
    overwrite,
    put_in_place,
    written_beside,
)
from planner.storage.failures import SQLITE_TROUBLE, failures_of, trouble
from planner.storage.identity import is_ours, refuse_foreign_file, schema_version
from planner.storage.locking.former_keys import former_keys, key_among, remember
from planner.storage.locking.traces import put_over_plain, sweep_plain
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
        file = path.resolve()
        refuse_foreign_file(file)
        forget_second_name(file)
        if after is None:
            return _take_away(path, before)
        key = after.for_new_file()
        found = _rewrite(file, before, key)
        copies = known_copies(path, found.elsewhere)
        changed = lock_copies(copies, before, key, found)
        with closing(open_with_key(file, key, mode="rw")) as new:
            _settle(path, new, found.elsewhere)
        sweep_plain(file, _stick_of(found.elsewhere), found.still_plain)
        plain = tuple(one for one in found.still_plain if one.exists())
        return replace(changed, still_plain=plain)


def _take_away(path: Path, before: Passphrase | None) -> LockChanged:
    """Unlock the copies, then the file: killed in between, they are locked again."""
    file = path.resolve()
    with closing(open_closed(file, before, mode="rw")) as old:
        found = _ToldByFile(file, old)
        changed = lock_copies(known_copies(path, found.elsewhere), before, None, found)
        remember(old, ())  # they must not stand in a file that anybody can read
    _rewrite(file, before, None)
    return changed


class _ToldByFile:
    """What an open data file says of its copies.

    Which of them may be changed: on a stick another laptop may keep its own.

    Attributes:
        elsewhere: its second folder for backups; None without one.
        former: keys that they may still have.
        still_plain: what was replaced by a locked file and could not be overwritten.

    Args:
        path: the data file.
        connection: to it.

    Raises:
        PlannerError: ``lock.unsound`` where it has errors inside.
        StorageError: NOT_OURS.
    """

    def __init__(self, path: Path, connection: sqlite.Connection) -> None:
        if schema_version(connection, path) == 0:
            raise trouble(StorageCause.NOT_OURS, path)
        if problems := problems_of(connection):
            count = str(len(problems))
            raise PlannerError("lock.unsound", file=path.name, count=count)
        self.elsewhere = _second_folder(connection)
        self.former = former_keys(connection)
        self.still_plain: list[Path] = []
        self._stick = _stick_of(self.elsewhere)
        self._journeys = _journeys(connection)

    def has(self, copy: Path, connection: sqlite.Connection) -> bool:
        return copy.parent != self._stick or _journeys(connection) <= self._journeys

    def is_here(self, copy: Path) -> bool:
        return copy.parent != self._stick


def lock_copies(
    copies: Iterable[Path],
    before: Passphrase | None,
    key: FileKey | None,
    found: _ToldByFile,
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
            if not _rewrite_copy(copy, before, key, found):
                left.append(copy)
        except StorageError as error:
            is_lost = plain and error.cause is StorageCause.CORRUPT
            if is_lost and found.is_here(copy) and is_ours(copy):
                overwrite(copy)
                removed.append(copy)
            else:
                left.append(copy)
    return LockChanged(left=tuple(left), removed=tuple(removed))


def _rewrite(path: Path, before: Passphrase | None, key: FileKey | None) -> _ToldByFile:
    """Write the data file anew; return what it says of its copies."""
    with written_beside(path) as beside:
        with closing(open_closed(path, before, mode="rw")) as old:
            found = _ToldByFile(path, old)
            _copy_checked(old, beside, key)
            present = key_of(old)
            if present is not None and key is not None:
                with closing(connect(beside, key)) as new:
                    remember(new, (*found.former, present))
            # Nothing of the old file may be taken for part of the new one.
            old.execute("PRAGMA journal_mode = DELETE")
        _put(beside, path, found, hides=key is not None and present is None)
    return found


def _rewrite_copy(
    copy: Path, before: Passphrase | None, key: FileKey | None, found: _ToldByFile
) -> bool:
    """Write a copy anew; say whether it could be: one of somebody else stays."""
    times = copy.stat()
    with failures_of(copy), written_beside(copy) as beside:
        with closing(_opened(copy, before, key, found.former)) as old:
            if not found.has(copy, old):
                return False
            was_locked = key_of(old) is not None
            copy_as(old, beside, key)
        os.utime(beside, ns=(times.st_atime_ns, times.st_mtime_ns))
        _put(beside, copy, found, hides=key is not None and not was_locked)
    return True


def _opened(
    copy: Path,
    before: Passphrase | None,
    key: FileKey | None,
    former: tuple[FileKey, ...],
) -> sqlite.Connection:
    """Open a copy under the lock it had, or the one it got before a kill."""
    known = key_among(former, copy)
    if known is not None:
        return open_with_key(copy, known)
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


def _put(beside: Path, target: Path, found: _ToldByFile, *, hides: bool) -> None:
    if not hides:
        put_in_place(beside, target)
    elif (old := put_over_plain(beside, target)) is not None:
        found.still_plain.append(old)


def _second_folder(connection: sqlite.Connection) -> Path | None:
    row = connection.execute(
        "SELECT value FROM setting WHERE name = :name", {"name": _ELSEWHERE}
    ).fetchone()
    return Path(row[0]) if row and row[0] else None


def _stick_of(elsewhere: Path | None) -> Path | None:
    return folder_elsewhere(elsewhere) if elsewhere else None


def _journeys(connection: sqlite.Connection) -> frozenset[str]:
    return frozenset(row[0] for row in connection.execute("SELECT id FROM journey"))


def _settle(path: Path, connection: sqlite.Connection, elsewhere: Path | None) -> None:
    """Forget the keys that no copy has any more; one on a stick may be away."""
    former = former_keys(connection)
    if not former or (elsewhere is not None and not elsewhere.is_dir()):
        return
    copies = known_copies(path, elsewhere)
    needed = [key for key in former if any(key_among((key,), copy) for copy in copies)]
    if len(needed) < len(former):
        remember(connection, tuple(needed))


def finish_locking(path: Path, connection: sqlite.Connection) -> None:
    """Give the lock of a data file to the copies that a kill left without it.

    A copy that was away on a stick follows here, too.

    Args:
        path: the open data file, which is locked.
        connection: to it.
    """
    key = key_of(connection)
    if key is None:
        return
    with suppress(OSError, PlannerError, *SQLITE_TROUBLE):
        former, elsewhere = former_keys(connection), _second_folder(connection)
        sweep_plain(path, _stick_of(elsewhere))
        copies = [
            copy
            for copy in known_copies(path, elsewhere)
            if not is_locked(copy) or key_among(former, copy)
        ]
        if copies:
            found = _ToldByFile(path, connection)
            lock_copies(copies, None, key, found)
            sweep_plain(path, _stick_of(elsewhere), found.still_plain)
        _settle(path, connection, elsewhere)
