"""Reads all that can be read of a damaged data file into a new one."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from planner.models.edit import Edit
from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.models.ids import JourneyId
from planner.models.journey import Action
from planner.models.structs import replace
from planner.records.parts import RecordChange, RecordKey, join
from planner.services.file_care import Rescued
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import FileKey, Passphrase
from planner.storage.access.opening import connect, key_of_file, open_closed
from planner.storage.copies.restoration import restore
from planner.storage.copies.whole_copy import put_in_place, written_beside
from planner.storage.failures import SQLITE_TROUBLE, failures_of, trouble
from planner.storage.history_rows import Bodies, append_entry, read_records
from planner.storage.identity import SIDE_FILES, refuse_foreign_file
from planner.storage.schema.soundness import LONGEST_VALUE, problems_of
from planner.storage.schema.upgrade import upgrade

_TABLES: Final = {
    "journey": 3,
    "record": 4,
    "history": 9,
    "change": 5,
    "setting": 2,
}
"""What is worth reading, with the number of columns; the cache is worked out anew."""
_MOST_QUESTIONS: Final = 50_000
_MOST_ROWS: Final = 2**40


def rescue(
    source: Path, target: Path, at: datetime, passphrase: Passphrase | None = None
) -> Rescued:
    """Read every readable row of a damaged file into a new one; the old one stays.

    What is read of a locked file is locked with the same key.

    Args:
        source: closed; it is copied first and never written.
        target: must not exist.
        at: now, UTC; in the history of a journey that lost its own.
        passphrase: of a locked file.

    Raises:
        PlannerError: ``rescue.exists``, ``rescue.nothing`` where no journey came out.
        StorageError: for trouble with either file.
    """
    if target.exists() or target.is_symlink():
        raise PlannerError("rescue.exists", file=target.name)
    return _rescue_as(source, target, at, passphrase)


def _rescue_as(
    source: Path, target: Path, at: datetime, passphrase: Passphrase | None
) -> Rescued:
    """Do it; a target that is there is replaced."""
    with failures_of(source):
        refuse_foreign_file(source)
        _refuse_wrong_passphrase(source, passphrase)
        key = key_of_file(source, passphrase)
    with failures_of(target), written_beside(target) as copy:
        _copy_with_sides(source, copy)
        with written_beside(target) as beside:
            found = _rescue(copy, beside, key, at)
            if not found.whole and not found.without_history:
                raise PlannerError("rescue.nothing", file=source.name)
            put_in_place(beside, target)
    return found


def rescue_in_place(
    path: Path, at: datetime, passphrase: Passphrase | None = None
) -> tuple[Rescued, Path | None]:
    """Read what can be read into a new file, and put that in the place of the old one.

    Args:
        path: the damaged data file; nobody may have it open. It is kept aside.
        at: now, UTC.
        passphrase: of a locked file.

    Returns:
        What came out, and where the damaged file is now.

    Raises:
        PlannerError: ``rescue.nothing`` where no journey came out; all is as it was.
        StorageError: for trouble with the file; BUSY when it is open.
    """
    with (
        failures_of(path),
        # Under a name that is swept: a kill leaves all of the plan in it.
        written_beside(path.resolve()) as mended,
    ):
        found = _rescue_as(path, mended, at, passphrase)
        return found, restore(mended, path, passphrase)


def _refuse_wrong_passphrase(source: Path, passphrase: Passphrase | None) -> None:
    try:
        open_closed(source, passphrase).close()
    except SQLITE_TROUBLE:
        return
    except StorageError as error:
        if error.cause in {StorageCause.LOCKED, StorageCause.WRONG_KEY}:
            raise


def _copy_with_sides(source: Path, copy: Path) -> None:
    shutil.copyfile(source, copy)
    for ending in SIDE_FILES[:2]:  # the journal or the log, not the index of the log
        side = source.with_name(source.name + ending)
        if side.exists():
            shutil.copyfile(side, copy.with_name(copy.name + ending))


def _rescue(copy: Path, beside: Path, key: FileKey | None, at: datetime) -> Rescued:
    with (
        closing(_Reading(copy, key)) as reading,
        closing(connect(beside, key)) as new,
    ):
        upgrade(new, beside)
        new.execute("BEGIN")
        for table, columns in _TABLES.items():
            places = ", ".join("?" * columns)
            for row in reading.rows(table):
                try:
                    new.execute(
                        f"INSERT INTO {table} VALUES ({places})",  # noqa: S608  a name from above
                        row,
                    )
                except SQLITE_TROUBLE:  # half a row breaks the rules of a table
                    reading.take_back()
        found = replace(_mend(new, at), rows=reading.read, unread=reading.unread)
        new.execute("COMMIT")
        if problems_of(new):
            raise trouble(StorageCause.CORRUPT, copy)
    return found


class _Reading:
    """Reads the rows of a damaged file, and counts them.

    Attributes:
        read: how many could be read.
        unread: how many numbers of rows gave nothing; at most so many are lost, as
            some of these numbers may have had no row.
    """

    def __init__(self, copy: Path, key: FileKey | None) -> None:
        self._copy, self._key = copy, key
        self._old = self._opened()
        self.read = self.unread = 0

    def close(self) -> None:
        """Close the copy that is read."""
        self._old.close()

    def _opened(self) -> sqlite.Connection:
        connection = connect(self._copy, self._key)
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        return connection

    def _begin_again(self) -> None:
        """Open it anew: after one page without its seal SQLCipher reads none."""
        if self._key is not None:
            self._old.close()
            self._old = self._opened()

    def rows(self, table: str) -> Iterator[tuple[object, ...]]:
        """Yield what can be read; around what cannot, ever smaller pieces."""
        if not self._is_table(table):
            return
        pieces, questions = [(0, self._last_row(table))], 0
        while pieces and questions < _MOST_QUESTIONS:
            first, last = pieces.pop()
            questions += 1
            try:
                found = self._old.execute(
                    f"SELECT * FROM {table} WHERE rowid BETWEEN ? AND ?",  # noqa: S608  as above
                    (first, last),
                ).fetchall()
            except SQLITE_TROUBLE:
                self._begin_again()
                if first < last:
                    middle = (first + last) // 2
                    pieces += [(middle + 1, last), (first, middle)]
                else:
                    self.unread += 1
                continue
            short = [row for row in found if not _is_too_long(row)]
            self.read += len(short)
            self.unread += len(found) - len(short)
            yield from short

    def take_back(self) -> None:
        """Count the newest row as one that could not be read."""
        self.read -= 1
        self.unread += 1

    def _is_table(self, table: str) -> bool:
        """Say whether it is one: a view of that name is a program of a stranger."""
        try:
            row = self._old.execute(
                "SELECT type FROM sqlite_master WHERE name = ?", (table,)
            ).fetchone()
        except SQLITE_TROUBLE:
            return False
        return row is not None and row[0] == "table"

    def _last_row(self, table: str) -> int:
        try:
            (last,) = self._old.execute(f"SELECT max(rowid) FROM {table}").fetchone()  # noqa: S608  as above
        except SQLITE_TROUBLE:
            self._begin_again()
            return _MOST_ROWS
        return int(last or 0)


def _is_too_long(row: tuple[object, ...]) -> bool:
    texts = (value for value in row if isinstance(value, (str, bytes)))
    return any(len(value) > LONGEST_VALUE for value in texts)


def _mend(new: sqlite.Connection, at: datetime) -> Rescued:
    """Keep each journey that is whole, mend what can be, drop the rest."""
    sorted_out: dict[str, list[str]] = {"whole": [], "without_history": [], "lost": []}
    names = "SELECT id FROM journey UNION SELECT journey FROM record"
    for (name,) in new.execute(names).fetchall():
        sorted_out[_mend_journey(new, name, at)].append(name)
    for statement in (
        "DELETE FROM history WHERE journey NOT IN (SELECT id FROM journey)",
        "DELETE FROM record WHERE journey NOT IN (SELECT id FROM journey)",
        "DELETE FROM change WHERE history NOT IN (SELECT id FROM history)",
    ):
        new.execute(statement)
    named = {key: tuple(value) for key, value in sorted_out.items()}
    return Rescued(**named, rows=0, unread=0)


def _mend_journey(new: sqlite.Connection, name: str, at: datetime) -> str:
    new.execute(
        "INSERT INTO journey VALUES (?, 1, ?) ON CONFLICT DO NOTHING",
        (name, at.isoformat()),
    )
    (revision,) = new.execute(
        "SELECT revision FROM journey WHERE id = ?", (name,)
    ).fetchone()
    stored = _stored(new, name)
    told = read_records(new, name)
    if _is_readable(name, revision, stored) and stored == told:
        return "whole"
    best = next(
        (one for one in (stored, told) if _is_readable(name, revision, one)), None
    )
    _forget(new, name)
    if best is None:
        new.execute("DELETE FROM journey WHERE id = ?", (name,))
        return "lost"
    journey = join(JourneyId(name), revision, best)
    changes = tuple(
        RecordChange(record=record, before=None, after=body.encode())
        for record, body in sorted(best.items())
    )
    details = {"title": journey.title}
    edit = Edit(journey=journey, action=Action.IMPORTED, details=details)
    append_entry(new, edit, changes, at)
    return "without_history"


def _stored(new: sqlite.Connection, name: str) -> Bodies:
    rows = new.execute("SELECT kind, key, body FROM record WHERE journey = ?", (name,))
    return {RecordKey(kind, key): body for kind, key, body in rows}


def _is_readable(name: str, revision: int, records: Bodies) -> bool:
    try:
        join(JourneyId(name), revision, records)
    except (msgspec.MsgspecError, KeyError, ValueError, RecursionError):
        return False
    return True


def _forget(new: sqlite.Connection, name: str) -> None:
    new.execute(
        "DELETE FROM change WHERE history IN "
        "(SELECT id FROM history WHERE journey = ?)",
        (name,),
    )
    new.execute("DELETE FROM history WHERE journey = ?", (name,))
    new.execute("DELETE FROM record WHERE journey = ?", (name,))
