"""The history of a journey in rows: what each entry changed, and its standing.

An entry is *in force*, *undone* (it can be redone) or *dropped* (undone, and then
something else was done: it stays in the history, but cannot come back). The first
entry, the making of the journey, is always in force. The undone entries are always
the newest of those that are not dropped, but for the exports: a file that was made
cannot be unmade, so undo and redo pass over them.
"""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.models.journey import Action, HistoryEntry
from planner.records.codec import decode, encode
from planner.records.parts import RecordChange

_FIRST: Final = 1
_LAST: Final = 2**62


def append_entry(
    connection: sqlite3.Connection,
    edit: Edit,
    changes: Iterable[RecordChange],
    at: datetime,
) -> None:
    """Write an entry with its changes and carry these out on the records."""
    journey = edit.journey.id
    if edit.action is not Action.EXPORTED:
        connection.execute(
            "UPDATE history SET standing = 'dropped' "
            "WHERE journey = ? AND standing = 'undone'",
            (journey,),
        )
    cursor = connection.execute(
        """
        INSERT INTO history (journey, number, at, action, subject, details, why)
        SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6
        FROM history WHERE journey = ?1
        """,
        (
            journey,
            at.isoformat(),
            edit.action.value,
            edit.subject,
            encode(dict(edit.details)).decode(),
            edit.why,
        ),
    )
    for change in changes:
        before, after = _text(change.before), _text(change.after)
        connection.execute(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?)",
            (cursor.lastrowid, *change.record, before, after),
        )
        _put(connection, journey, change.record, after)


def read_entries(
    connection: sqlite3.Connection, journey: JourneyId
) -> tuple[HistoryEntry, ...]:
    """Return all entries, oldest first."""
    rows = connection.execute(
        "SELECT number, at, action, subject, details, why, standing "
        "FROM history WHERE journey = ? ORDER BY number",
        (journey,),
    )
    return tuple(
        HistoryEntry(
            number=number,
            at=datetime.fromisoformat(at),
            action=Action(action),
            subject=subject,
            details=decode(details, dict[str, str]),
            why=why,
            undone=standing != "in-force",
        )
        for number, at, action, subject, details, why, standing in rows
    )


def undo_newest(connection: sqlite3.Connection, journey: JourneyId) -> None:
    """Take back the newest entry in force that is no export.

    Raises:
        PlannerError: ``history.nothing-to-undo``.
    """
    entries = _entries(connection, journey, "in-force", _FIRST + 1, _LAST)
    if not entries:
        raise PlannerError("history.nothing-to-undo")
    _take_back(connection, journey, entries[-1])


def redo_next(connection: sqlite3.Connection, journey: JourneyId) -> None:
    """Take up the entry undone last.

    Raises:
        PlannerError: ``history.nothing-to-redo``.
    """
    entries = _entries(connection, journey, "undone", _FIRST, _LAST)
    if not entries:
        raise PlannerError("history.nothing-to-redo")
    _take_up(connection, journey, entries[0])


def go_to(connection: sqlite3.Connection, journey: JourneyId, number: int) -> None:
    """Undo or redo until ``number`` is the newest entry in force.

    Raises:
        PlannerError: ``history.unknown-entry``; ``history.dropped`` for one that was
            undone before something else was done.
    """
    row = connection.execute(
        "SELECT standing FROM history WHERE journey = ? AND number = ?",
        (journey, number),
    ).fetchone()
    if row is None:
        raise PlannerError("history.unknown-entry", number=str(number))
    if row == ("dropped",):
        raise PlannerError("history.dropped", number=str(number))
    later = _entries(connection, journey, "in-force", number + 1, _LAST)
    for entry in reversed(later):
        _take_back(connection, journey, entry)
    for entry in _entries(connection, journey, "undone", _FIRST, number):
        _take_up(connection, journey, entry)


def _entries(
    connection: sqlite3.Connection, journey: str, standing: str, first: int, last: int
) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM history WHERE journey = ? AND standing = ? "
        "AND number BETWEEN ? AND ? AND action <> ? ORDER BY number",
        (journey, standing, first, last, Action.EXPORTED.value),
    )
    return [entry for (entry,) in rows]


def _take_back(connection: sqlite3.Connection, journey: str, entry: int) -> None:
    rows = connection.execute(
        "SELECT kind, key, before FROM change WHERE history = ?", (entry,)
    ).fetchall()
    for kind, key, before in rows:
        _put(connection, journey, (kind, key), before)
    _stand(connection, entry, "undone")


def _take_up(connection: sqlite3.Connection, journey: str, entry: int) -> None:
    rows = connection.execute(
        "SELECT kind, key, after FROM change WHERE history = ?", (entry,)
    ).fetchall()
    for kind, key, after in rows:
        _put(connection, journey, (kind, key), after)
    _stand(connection, entry, "in-force")


def _stand(connection: sqlite3.Connection, entry: int, standing: str) -> None:
    connection.execute(
        "UPDATE history SET standing = ? WHERE id = ?", (standing, entry)
    )


def _text(body: bytes | None) -> str | None:
    return None if body is None else body.decode()


def _put(
    connection: sqlite3.Connection,
    journey: str,
    record: tuple[str, str],
    body: str | None,
) -> None:
    if body is None:
        connection.execute(
            "DELETE FROM record WHERE journey = ? AND kind = ? AND key = ?",
            (journey, *record),
        )
    else:
        connection.execute(
            "INSERT INTO record VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET body = excluded.body",
            (journey, *record, body),
        )
