"""Whether a data file is sound: its pages, its references, its records."""

import sqlite3
from collections.abc import Iterator
from typing import Final

import msgspec

from planner.models.ids import JourneyId
from planner.records.parts import RecordKey, join
from planner.storage.history_rows import Bodies, read_records

_EXPECTED: Final = frozenset(
    {"journey", "record", "history", "change", "setting", "cache"}
    | {"history_undone", "_sqlite_migrations"}
)


def problems_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return what is wrong with an open data file; empty when it is sound.

    Each problem is one technical line for a report; it names tables and ids, never
    what the records say.

    Returns:
        Of broken pages 100 lines at most, as SQLite stops there.

    Raises:
        sqlite3.Error: when the tables cannot be read although the pages are sound.
    """
    pages = tuple(_page_problems(connection))
    # What stands on broken pages need not be read.
    if pages:
        return pages
    return (
        *_schema_problems(connection),
        *_reference_problems(connection),
        *_journey_problems(connection),
    )


def _page_problems(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        for (line,) in connection.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield f"integrity: {line}"
    except sqlite3.DatabaseError as error:
        yield f"integrity: {error}"


def _schema_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Name what we did not make: a trigger or view could change what we write."""
    rows = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
    found = {name for _, name in rows}
    for kind, name in rows:
        ours = name in _EXPECTED or name.startswith(("sqlite_", "idx__sqlite_"))
        if kind not in {"table", "index"} or not ours:
            yield f"schema: unexpected {kind} {name}"
    for name in sorted(_EXPECTED - found):
        yield f"schema: {name} is missing"


def _reference_problems(connection: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"reference: {table} row {row} has no {parent}"


def _journey_problems(connection: sqlite3.Connection) -> Iterator[str]:
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


def _records(connection: sqlite3.Connection, journey: str) -> Bodies:
    rows = connection.execute(
        "SELECT kind, key, body FROM record WHERE journey = :journey",
        {"journey": journey},
    )
    return {RecordKey(kind, key): body for kind, key, body in rows}
