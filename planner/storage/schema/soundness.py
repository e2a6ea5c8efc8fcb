"""Whether a data file is sound: its pages, its references, its records."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Final

import msgspec

from planner.models.errors import StorageCause, StorageError
from planner.models.ids import JourneyId
from planner.records.parts import RecordKey, join
from planner.storage.access.driver import sqlite
from planner.storage.access.opening import closing_on_failure, connect, key_of
from planner.storage.failures import SQLITE_TROUBLE, trouble
from planner.storage.history_rows import Bodies, read_records

Reading = Callable[[], AbstractContextManager[sqlite.Connection]]
"""Gives a connection to a data file for as long as something is read."""
LONGEST_VALUE: Final = 16 * 1024 * 1024
"""Bytes; what no record of ours comes near. A title of 200 MB takes minutes to show."""
_MOST_IN_MEMORY: Final = 256 * 1024 * 1024
_COLUMNS: Final = {
    "journey": {"id", "revision", "changed"},
    "record": {"journey", "kind", "key", "body"},
    "history": {"id", "journey", "number", "at", "action", "subject", "details", "why"}
    | {"standing"},
    "change": {"history", "kind", "key", "before", "after"},
    "setting": {"name", "value"},
    "cache": {"name", "value"},
}
_EXPECTED: Final = frozenset(_COLUMNS) | {"history_undone", "_sqlite_migrations"}


def refuse_foreign_code(connection: sqlite.Connection, path: Path) -> None:
    """Refuse a file with a trigger or a view: it would run with what we do.

    Raises:
        StorageError: ALTERED, with the first names.
    """
    rows = connection.execute(
        "SELECT type || ' ' || name FROM sqlite_master "
        "WHERE type IN ('trigger', 'view') LIMIT 3"
    ).fetchall()
    if rows:
        found = ", ".join(name for (name,) in rows)
        raise trouble(StorageCause.ALTERED, path, found=found)


def refuse_missing_parts(connection: sqlite.Connection, path: Path) -> None:
    """Refuse a file that lacks a table or a column, before anything is asked of it.

    Raises:
        StorageError: CORRUPT.
    """
    if next(_missing_parts(connection), None) is not None:
        raise trouble(StorageCause.CORRUPT, path)


def refuse_long_values(connection: sqlite.Connection, path: Path) -> None:
    """Refuse a file with a value that is too long to be ours, before it is read.

    Raises:
        StorageError: CORRUPT.
    """
    if next(_long_values(connection), None) is not None:
        raise trouble(StorageCause.CORRUPT, path)


def problems_of_copy(reading: Reading) -> tuple[str, ...]:
    """Return what is wrong with a data file; others may go on writing meanwhile.

    It is copied into memory as it is, which takes milliseconds, and the copy is looked
    through. One that is too large for that is held for as long as it takes.

    Args:
        reading: gives a connection for as long as something is read.

    Raises:
        StorageError: it could not be read now.
    """
    try:
        with reading() as connection:
            if _bytes_of(connection) > _MOST_IN_MEMORY:
                return problems_of(connection)
            copy = _in_memory(connection)
        with closing(copy):
            return problems_of(copy)
    except StorageError as error:
        if error.cause not in {StorageCause.CORRUPT, StorageCause.NOT_OURS}:
            raise
        return (f"integrity: the pages cannot be read ({error.cause})",)
    except SQLITE_TROUBLE as error:
        return (f"integrity: {_complaint(error)}",)


def _in_memory(connection: sqlite.Connection) -> sqlite.Connection:
    # Of a locked file with its key: SQLCipher copies between locked ones alone.
    copy = connect(None, key_of(connection))
    with closing_on_failure(copy):
        connection.backup(copy)
    return copy


def _complaint(error: Exception) -> str:
    # What could not be decoded may be words of a person: the kind has to do.
    return str(error) if isinstance(error, sqlite.Error) else type(error).__name__


def _bytes_of(connection: sqlite.Connection) -> int:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)


def problems_of(connection: sqlite.Connection) -> tuple[str, ...]:
    """Return what is wrong with an open data file; empty when it is sound.

    Each problem is one technical line for a report; it names tables and ids, never
    what the records say.

    Returns:
        Of broken pages 100 lines at most, as SQLite stops there.

    Raises:
        sqlite.Error: when the tables cannot be read although the pages are sound.
    """
    pages = tuple(_page_problems(connection))
    # What stands on broken pages need not be read.
    if pages:
        return pages
    return (
        *_schema_problems(connection),
        *_long_values(connection),
        *_reference_problems(connection),
        *_journey_problems(connection),
    )


def _page_problems(connection: sqlite.Connection) -> Iterator[str]:
    try:
        for (line,) in connection.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield f"integrity: {line}"
    except SQLITE_TROUBLE as error:
        yield f"integrity: {_complaint(error)}"


def _schema_problems(connection: sqlite.Connection) -> Iterator[str]:
    """Name what we did not make: a trigger or view could change what we write."""
    rows = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
    found = {name for _, name in rows}
    for kind, name in rows:
        ours = name in _EXPECTED or name.startswith(("sqlite_", "idx__sqlite_"))
        if kind not in {"table", "index"} or not ours:
            yield f"schema: unexpected {kind} {name}"
    for name in sorted(_EXPECTED - _COLUMNS.keys() - found):
        yield f"schema: {name} is missing"
    yield from _missing_parts(connection)


def _long_values(connection: sqlite.Connection) -> Iterator[str]:
    """Name the tables with a value that is too long; its length alone is asked for."""
    if _bytes_of(connection) <= LONGEST_VALUE:
        return  # what is shorter as a whole has nothing in it that is longer
    for table, columns in _columns_of(connection).items():
        ours = sorted(columns & _COLUMNS.get(table, set()))
        lengths = " OR ".join(f"octet_length({column}) > :most" for column in ours)
        question = f"SELECT 1 FROM {table} WHERE {lengths} LIMIT 1"  # noqa: S608  names from above
        if ours and connection.execute(question, {"most": LONGEST_VALUE}).fetchone():
            yield f"integrity: {table} has a value that is too long"


def _columns_of(connection: sqlite.Connection) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for table, column in connection.execute(
        "SELECT m.name, c.name FROM sqlite_master AS m "
        "JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table'"
    ):
        found.setdefault(table, set()).add(column)
    return found


def _missing_parts(connection: sqlite.Connection) -> Iterator[str]:
    found = _columns_of(connection)
    for table, columns in sorted(_COLUMNS.items()):
        if table not in found:
            yield f"schema: {table} is missing"
        elif columns - found[table]:
            yield f"schema: {table} lacks {', '.join(sorted(columns - found[table]))}"


def _reference_problems(connection: sqlite.Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"reference: {table} row {row} has no {parent}"


def _journey_problems(connection: sqlite.Connection) -> Iterator[str]:
    for journey, revision in connection.execute("SELECT id, revision FROM journey"):
        records = _records(connection, journey)
        try:
            join(JourneyId(journey), revision, records)
        except (msgspec.MsgspecError, KeyError, ValueError, RecursionError):
            yield f"journey {journey}: a record cannot be read"
            continue
        told = read_records(connection, journey)
        # Records that only one side has, or that differ: the symmetric difference.
        for name in sorted({name for name, _ in records.items() ^ told.items()}):
            yield f"journey {journey}: {'/'.join(name)} differs from its history"


def _records(connection: sqlite.Connection, journey: str) -> Bodies:
    rows = connection.execute(
        "SELECT kind, key, body FROM record WHERE journey = :journey",
        {"journey": journey},
    )
    return {RecordKey(kind, key): body for kind, key, body in rows}
