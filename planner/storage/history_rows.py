"""The history of a journey in rows: what each entry changed, and its standing.

An entry is *in force*, *undone* (it can be redone) or *dropped* (undone, and then
something else was done: it stays in the history, but cannot come back). The first
entry, the making of the journey, is always in force. The undone entries are always
the newest of those that are not dropped, but for the exports: a file that was made
cannot be unmade, so undo and redo pass over them.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.models.journey import Action, HistoryEntry
from planner.records.codec import decode, encode
from planner.records.parts import RecordChange, RecordKey
from planner.storage.access.driver import sqlite

Bodies = Mapping[RecordKey, str]
"""The records of a journey, each as its JSON."""
_FIRST: Final = 1
_LAST: Final = 2**62
"""More entries than any history has, within SQLite's whole numbers."""
_IN_FORCE: Final = "standing = 'in-force'"
_IN_FORCE_AT: Final = """
    (standing = 'in-force' AND (number <= :number OR action = :exported))
    OR (standing = 'undone' AND number <= :number)
"""
"""What would be in force with ``:number`` as the newest: as ``go_to`` does it."""


def append_entry(
    connection: sqlite.Connection,
    edit: Edit,
    changes: Iterable[RecordChange],
    at: datetime,
) -> None:
    """Write an entry with its changes and carry these out on the records.

    Args:
        connection: inside a transaction that writes.
        edit: what was done; unless it is an export, what was undone is lost for redo.
        changes: records as UTF-8 JSON, before and after.
        at: moment, UTC; stored as ISO text.
    """
    journey = edit.journey.id
    if edit.action is not Action.EXPORTED:
        connection.execute(
            "UPDATE history SET standing = 'dropped' "
            "WHERE journey = :journey AND standing = 'undone'",
            {"journey": journey},
        )
    cursor = connection.execute(
        """
        INSERT INTO history (journey, number, at, action, subject, details, why)
        SELECT :journey, coalesce(max(number), 0) + 1, :at, :action, :subject,
            :details, :why
        FROM history WHERE journey = :journey
        """,
        {
            "journey": journey,
            "at": at.isoformat(),
            "action": edit.action.value,
            "subject": edit.subject,
            "details": encode(dict(edit.details)).decode(),
            "why": edit.why,
        },
    )
    for change in changes:
        before, after = _text(change.before), _text(change.after)
        connection.execute(
            "INSERT INTO change VALUES (:history, :kind, :key, :before, :after)",
            {
                "history": cursor.lastrowid,
                **change.record._asdict(),
                "before": before,
                "after": after,
            },
        )
        _put(connection, journey, change.record, after)


def read_entries(
    connection: sqlite.Connection, journey: JourneyId
) -> tuple[HistoryEntry, ...]:
    """Return all entries, oldest first.

    Raises:
        ValueError: for an action or a moment that this release cannot read.
        msgspec.MsgspecError: for details that cannot be read.
    """
    rows = connection.execute(
        "SELECT number, at, action, subject, details, why, standing "
        "FROM history WHERE journey = :journey ORDER BY number",
        {"journey": journey},
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


def undo_newest(connection: sqlite.Connection, journey: JourneyId) -> None:
    """Take back the newest entry in force that is no export.

    Raises:
        PlannerError: ``history.nothing-to-undo``.
    """
    # The first entry made the journey: it cannot be taken back.
    entries = _entries(connection, journey, "in-force", _FIRST + 1, _LAST)
    if not entries:
        raise PlannerError("history.nothing-to-undo")
    _take_back(connection, journey, entries[-1])


def redo_next(connection: sqlite.Connection, journey: JourneyId) -> None:
    """Take up the entry undone last.

    Raises:
        PlannerError: ``history.nothing-to-redo``.
    """
    entries = _entries(connection, journey, "undone", _FIRST, _LAST)
    if not entries:
        raise PlannerError("history.nothing-to-redo")
    _take_up(connection, journey, entries[0])


def go_to(connection: sqlite.Connection, journey: JourneyId, number: int) -> None:
    """Undo or redo until ``number`` is the newest entry in force.

    Raises:
        PlannerError: ``history.unknown-entry``; ``history.dropped`` for one that was
            undone before something else was done.

    Args:
        connection: inside a transaction that writes.
        journey: its id.
        number: of the entry, from 1.
    """
    _refuse_unreachable(connection, journey, number)
    later = _entries(connection, journey, "in-force", number + 1, _LAST)
    # Newest first: each puts back what stood before it.
    for entry in reversed(later):
        _take_back(connection, journey, entry)
    for entry in _entries(connection, journey, "undone", _FIRST, number):
        _take_up(connection, journey, entry)


def read_records(connection: sqlite.Connection, journey: str) -> Bodies:
    """Return the records that the entries in force lead to.

    They are those of the table ``record``, or the file is damaged.

    Returns:
        JSON text by record.
    """
    return _replayed(connection, journey, _IN_FORCE, _LAST)


def read_past(connection: sqlite.Connection, journey: str, number: int) -> Bodies:
    """Return the records that ``go_to`` would lead to; changes nothing.

    Raises:
        PlannerError: as ``go_to``.
    """
    _refuse_unreachable(connection, journey, number)
    return _replayed(connection, journey, _IN_FORCE_AT, number)


def _replayed(
    connection: sqlite.Connection, journey: str, chosen: str, number: int
) -> Bodies:
    told: dict[RecordKey, str] = {}
    for kind, key, after in connection.execute(
        f"""
        SELECT change.kind, change.key, change.after
        FROM history JOIN change ON change.history = history.id
        WHERE history.journey = :journey AND ({chosen})
        ORDER BY history.number
        """,  # noqa: S608  one of the two conditions above, nothing typed
        {"journey": journey, "number": number, "exported": Action.EXPORTED.value},
    ):
        if after is None:
            told.pop(RecordKey(kind, key), None)
        else:
            told[RecordKey(kind, key)] = after
    return told


def _refuse_unreachable(
    connection: sqlite.Connection, journey: str, number: int
) -> None:
    row = connection.execute(
        "SELECT standing FROM history WHERE journey = :journey AND number = :number",
        # SQLite takes no longer number; no entry has one that long.
        {"journey": journey, "number": max(-1, min(number, _LAST))},
    ).fetchone()
    if row is None:
        raise PlannerError("history.unknown-entry", number=str(number))
    if row == ("dropped",):
        raise PlannerError("history.dropped", number=str(number))


def _entries(
    connection: sqlite.Connection, journey: str, standing: str, first: int, last: int
) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM history WHERE journey = :journey AND standing = :standing "
        "AND number BETWEEN :first AND :last AND action <> :exported ORDER BY number",
        {
            "journey": journey,
            "standing": standing,
            "first": first,
            "last": last,
            "exported": Action.EXPORTED.value,
        },
    )
    return [entry for (entry,) in rows]


def _take_back(connection: sqlite.Connection, journey: str, entry: int) -> None:
    rows = connection.execute(
        "SELECT kind, key, before FROM change WHERE history = :entry", {"entry": entry}
    ).fetchall()
    for kind, key, before in rows:
        _put(connection, journey, RecordKey(kind, key), before)
    _stand(connection, entry, "undone")


def _take_up(connection: sqlite.Connection, journey: str, entry: int) -> None:
    rows = connection.execute(
        "SELECT kind, key, after FROM change WHERE history = :entry", {"entry": entry}
    ).fetchall()
    for kind, key, after in rows:
        _put(connection, journey, RecordKey(kind, key), after)
    _stand(connection, entry, "in-force")


def _stand(connection: sqlite.Connection, entry: int, standing: str) -> None:
    connection.execute(
        "UPDATE history SET standing = :standing WHERE id = :entry",
        {"standing": standing, "entry": entry},
    )


def _text(body: bytes | None) -> str | None:
    return None if body is None else body.decode()


def _put(
    connection: sqlite.Connection, journey: str, name: RecordKey, body: str | None
) -> None:
    where = {"journey": journey, **name._asdict()}
    if body is None:
        connection.execute(
            "DELETE FROM record "
            "WHERE journey = :journey AND kind = :kind AND key = :key",
            where,
        )
    else:
        connection.execute(
            "INSERT INTO record VALUES (:journey, :kind, :key, :body) "
            "ON CONFLICT DO UPDATE SET body = excluded.body",
            {**where, "body": body},
        )
