"""What is deleted for good: a journey, or a piece of one; kept until copies follow."""

import msgspec
from msgspec import Struct

from planner.models.ids import EntryId, JourneyId, StepId
from planner.storage.access.driver import sqlite
from planner.storage.kept_values import TO_ERASE


class ErasedPiece(Struct, frozen=True, kw_only=True):
    """What is deleted; a whole journey where no piece of it is named.

    It holds ids alone: nothing that was written.

    Attributes:
        journey: whose it is.
        entries: of the diary.
        step: whose note it is.
    """

    journey: JourneyId
    entries: tuple[EntryId, ...] = ()
    step: StepId | None = None


def pieces_to_erase(connection: sqlite.Connection) -> tuple[ErasedPiece, ...]:
    """Return what the copies may still hold, as a kill came in between."""
    row = connection.execute(
        "SELECT value FROM setting WHERE name = ?", (TO_ERASE,)
    ).fetchone()
    try:
        return msgspec.json.decode(row[0], type=tuple[ErasedPiece, ...]) if row else ()
    except msgspec.MsgspecError:  # a damaged setting stops nothing
        return ()


def remember_piece(connection: sqlite.Connection, piece: ErasedPiece) -> None:
    """Remember, in the transaction that deletes it, that the copies have to follow."""
    pieces = (*pieces_to_erase(connection), piece)
    connection.execute(
        "INSERT OR REPLACE INTO setting VALUES (?, ?)",
        (TO_ERASE, msgspec.json.encode(pieces).decode()),
    )


def forget_pieces(connection: sqlite.Connection) -> None:
    """Forget it again: the copies followed, or were left as they are."""
    connection.execute("DELETE FROM setting WHERE name = ?", (TO_ERASE,))
