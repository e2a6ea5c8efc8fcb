"""Deletes a journey, or a piece of one: nothing of it stays in a file."""

from collections.abc import Callable, Iterable, Iterator

from planner.models.errors import PlannerError, StorageError
from planner.models.ids import EntryId, StepId
from planner.models.journey import Action
from planner.models.plan.facts import StepFacts
from planner.models.structs import replace
from planner.records.codec import decode, encode
from planner.storage.access.driver import sqlite
from planner.storage.database import DataFile
from planner.storage.deleting.pieces import ErasedPiece, remember_piece
from planner.storage.kept_values import TO_OVERWRITE

_STATEMENTS = (
    (
        "DELETE FROM change WHERE history IN "
        "(SELECT id FROM history WHERE journey = :journey)"
    ),
    "DELETE FROM history WHERE journey = :journey",
    "DELETE FROM record WHERE journey = :journey",
    "DELETE FROM journey WHERE id = :journey",
)
_DIARY, _FACT = "diary", "fact"
"""How the records of an entry and of a step's facts are called."""
_OF_RECORD = (
    "kind = :kind AND key = :key AND history IN "
    "(SELECT id FROM history WHERE journey = :journey)"
)
_ALL_BODIES = (
    "SELECT body FROM record WHERE journey = :journey AND kind = :kind AND key = :key",
    f"SELECT before, after FROM change WHERE {_OF_RECORD}",  # noqa: S608  from above
)
_DRAFTS = "drafts."
Erasure = Callable[[sqlite.Connection, str], None]
"""Deletes something of a journey, by its id, inside a transaction."""
_OF_JOURNEY = (_DRAFTS, "sheet.", "ui.walk.")
"""How settings begin that belong to one journey, before its id."""


def entries_erasure(entries: Iterable[EntryId]) -> Erasure:
    """Return what deletes entries of the diary, also from what the history tells.

    That there was an entry on that day stays in the history, without what it said.
    """
    chosen = tuple(entries)

    def forget(connection: sqlite.Connection, name: str) -> None:
        for entry in chosen:
            where = {"journey": name, "kind": _DIARY, "key": entry}
            connection.execute(f"DELETE FROM change WHERE {_OF_RECORD}", where)  # noqa: S608  a condition from below
            connection.execute(
                "DELETE FROM record "
                "WHERE journey = :journey AND kind = :kind AND key = :key",
                where,
            )
            _forget_reasons(connection, name, Action.DIARY, entry)

    return forget


def note_erasure(step: StepId) -> Erasure:
    """Return what deletes the note of a step, also from all the history tells of it.

    Its dates and whatever else is known of the step stay.
    """

    def forget(connection: sqlite.Connection, name: str) -> None:
        where = {"journey": name, "kind": _FACT, "key": step}
        for table, column, of_it in (
            ("record", "body", "journey = :journey AND kind = :kind AND key = :key"),
            ("change", "before", _OF_RECORD),
            ("change", "after", _OF_RECORD),
        ):
            rows = connection.execute(
                f"SELECT rowid, {column} FROM {table} "  # noqa: S608  words from above
                f"WHERE {of_it} AND {column} IS NOT NULL",
                where,
            ).fetchall()
            connection.executemany(
                f"UPDATE {table} SET {column} = :body WHERE rowid = :row",  # noqa: S608  as above
                [{"body": _without_note(body), "row": row} for row, body in rows],
            )
        _forget_reasons(connection, name, Action.NOTE, step)

    return forget


def erasure_of(piece: ErasedPiece) -> Erasure:
    """Return what deletes a piece."""
    if piece.step is not None:
        return note_erasure(piece.step)
    return entries_erasure(piece.entries) if piece.entries else journey_erasure


def is_held(connection: sqlite.Connection, piece: ErasedPiece) -> bool:
    """Say whether a piece may be in a copy: as it was, in its history, half typed.

    Raises:
        msgspec.MsgspecError: it was written by another version.
    """
    if piece.step is None and not piece.entries:
        where = "SELECT 1 FROM journey WHERE id = ?"
        return connection.execute(where, (piece.journey,)).fetchone() is not None
    return _is_begun(connection, piece.journey) or any(
        piece.step is None or decode(body, StepFacts).note
        for kind, key in _records_of(piece)
        for body in _bodies(connection, piece.journey, kind, key)
    )


def forget_drafts(connection: sqlite.Connection, journey: str) -> None:
    """Delete what was half typed in a journey when a copy was made.

    It may be the note or the entry that is deleted, before it was taken.
    """
    connection.execute("DELETE FROM setting WHERE name = ?", (_DRAFTS + journey,))


def _is_begun(connection: sqlite.Connection, journey: str) -> bool:
    where = "SELECT 1 FROM setting WHERE name = ? AND value != ''"
    return connection.execute(where, (_DRAFTS + journey,)).fetchone() is not None


def _records_of(piece: ErasedPiece) -> Iterator[tuple[str, str]]:
    if piece.step is not None:
        yield _FACT, piece.step
    yield from ((_DIARY, entry) for entry in piece.entries)


def _bodies(
    connection: sqlite.Connection, journey: str, kind: str, key: str
) -> Iterator[str]:
    """Yield all that is stored of a record, now and in the history."""
    where = {"journey": journey, "kind": kind, "key": key}
    for question in _ALL_BODIES:
        for row in connection.execute(question, where):
            yield from (body for body in row if body is not None)


def write_anew(file: DataFile) -> bool:
    """Write the file anew, so that what was freed is in it no more.

    It takes as much room on the disk as the file itself. Where it fails, the file is
    as it was, and the next look through the file tries again.
    """
    try:
        with file.alone() as connection:
            file.patience.execute(connection, "VACUUM")
        with file.writing() as connection:
            connection.execute("DELETE FROM setting WHERE name = ?", (TO_OVERWRITE,))
    except StorageError:
        return False
    return True


def erase(file: DataFile, piece: ErasedPiece, *, from_copies: bool) -> bool:
    """Delete something of a journey; what it took is overwritten and given back.

    Freed pages are overwritten with zeros and then given back, so that no old text
    stays in the file between what is left.

    Args:
        file: the open data file.
        piece: what is deleted.
        from_copies: whether the copies have to follow, also after a kill.

    Returns:
        Whether the file could be written anew; deleted it is in any case.

    Raises:
        PlannerError: ``journey.unknown``.
        StorageError: nothing was deleted.
    """
    with file.alone() as connection:
        connection.execute("PRAGMA secure_delete = ON")
    with file.writing() as connection:
        cursor = connection.execute(
            # Whoever has it open must read it again before they change it.
            "UPDATE journey SET revision = revision + 1 WHERE id = :journey",
            {"journey": piece.journey},
        )
        if cursor.rowcount == 0:
            raise PlannerError("journey.unknown", journey=piece.journey)
        erasure_of(piece)(connection, piece.journey)
        if from_copies:
            remember_piece(connection, piece)
        connection.execute(
            "INSERT OR REPLACE INTO setting VALUES (?, 'yes')", (TO_OVERWRITE,)
        )
    return write_anew(file)


def journey_erasure(connection: sqlite.Connection, journey: str) -> None:
    """Delete a journey, its history, its drafts, and the places where they stood."""
    for statement in _STATEMENTS:
        connection.execute(statement, {"journey": journey})
    connection.executemany(
        "DELETE FROM setting WHERE name = :name OR name LIKE :more ESCAPE '!'",
        [
            {"name": f"{start}{journey}", "more": f"{_plain(start + journey)}.%"}
            for start in _OF_JOURNEY
        ],
    )
    connection.execute(
        "DELETE FROM setting WHERE name = 'ui.journey' AND value = :journey",
        {"journey": journey},
    )


def _forget_reasons(
    connection: sqlite.Connection, journey: str, action: Action, subject: str
) -> None:
    connection.execute(
        "UPDATE history SET why = '' "
        "WHERE journey = :journey AND action = :action AND subject = :subject",
        {"journey": journey, "action": action.value, "subject": subject},
    )


def _without_note(body: str) -> str:
    return encode(replace(decode(body, StepFacts), note="")).decode()


def _plain(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
