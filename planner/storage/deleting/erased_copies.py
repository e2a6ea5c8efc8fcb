"""Takes what was deleted out of the copies of a data file, too."""

import os
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.models.ids import JourneyId
from planner.services.file_care import Deleted, Progress
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import connect, key_of, open_closed
from planner.storage.copies.whole_copy import (
    copy_as,
    overwrite,
    put_in_place,
    written_beside,
)
from planner.storage.database import DataFile
from planner.storage.deleting.deletion import (
    Erasure,
    erase,
    erasure_of,
    forget_drafts,
    is_held,
)
from planner.storage.deleting.pieces import ErasedPiece, forget_pieces, pieces_to_erase
from planner.storage.failures import failures_of, trouble
from planner.storage.locking.traces import put_over_plain
from planner.storage.schema.soundness import problems_of

Copies = Callable[[], tuple[Path, ...]]
"""Names all copies of a data file; raises a ``StorageError`` where it cannot."""


def delete_everywhere(
    file: DataFile,
    copies: Copies,
    piece: ErasedPiece,
    *,
    from_copies: bool,
    go_on: Progress,
) -> Deleted:
    """Delete something from the data file, and by choice from its copies.

    Killed between two copies, the rest follows at the next look through the file.

    Args:
        file: the open data file.
        copies: names its copies.
        piece: what is deleted.
        from_copies: whether the copies are written anew without it.
        go_on: hears how far it is; where it says no, the other copies stay.

    Raises:
        PlannerError: ``journey.unknown``.
        StorageError: nothing was deleted.
    """
    is_overwritten = erase(file, piece, from_copies=from_copies)
    holding: tuple[Path, ...] = ()
    are_known = False
    with suppress(StorageError):  # it is deleted, whether they can be listed or not
        holding = _holding(file, copies, piece)
        are_known = True
    left = _erase_in_copies(file, holding, piece, go_on) if from_copies else holding
    if from_copies and are_known:
        _forget(file)
    return Deleted(
        copies=left,
        rewritten=tuple(copy for copy in holding if copy not in left),
        are_copies_known=are_known,
        is_overwritten=is_overwritten,
    )


def finish_deleting(file: DataFile, copies: Copies) -> None:
    """Take out of the copies what a kill left in them; what cannot be stays.

    Raises:
        StorageError: the copies cannot be listed now.
    """
    with file.reading() as connection:
        pieces = pieces_to_erase(connection)
    for piece in pieces:
        holding = _holding(file, copies, piece)
        _erase_in_copies(file, holding, piece, lambda _share: True)
    _forget(file)


def _forget(file: DataFile) -> None:
    with suppress(StorageError), file.writing() as connection:
        forget_pieces(connection)


def _holding(file: DataFile, copies: Copies, piece: ErasedPiece) -> tuple[Path, ...]:
    return tuple(copy for copy in copies() if _holds(copy, file.passphrase, piece))


def _holds(copy: Path, passphrase: Passphrase | None, piece: ErasedPiece) -> bool:
    """Say whether a copy holds what was deleted; one that cannot be read may."""
    try:
        with failures_of(copy), closing(open_closed(copy, passphrase)) as opened:
            return is_held(opened, piece)
    except (PlannerError, msgspec.MsgspecError):
        return True


def _erase_in_copies(
    file: DataFile, copies: Sequence[Path], piece: ErasedPiece, go_on: Progress
) -> tuple[Path, ...]:
    """Write copies anew without what was deleted; what they were is overwritten.

    One in which no journey is left is removed.

    Returns:
        Those that could not be written anew, or no more: they are as they were. And
        what one was, where it could not be overwritten once it was replaced.
    """
    left = list[Path]()
    for number, copy in enumerate(copies):
        if not go_on(number / len(copies)):
            return (*left, *copies[number:])
        try:
            was = _erase_in(copy, file.passphrase, piece.journey, erasure_of(piece))
        except (PlannerError, OSError):
            was = copy
        if was is not None:
            left.append(was)
    return tuple(left)


def _erase_in(
    copy: Path, passphrase: Passphrase | None, journey: JourneyId, erasure: Erasure
) -> Path | None:
    """Write a copy anew; return what it was, where that could not be overwritten."""
    times = copy.stat()
    with failures_of(copy), written_beside(copy) as beside:
        with closing(open_closed(copy, passphrase)) as old:
            key = key_of(old)
            copy_as(old, beside, key)
        with closing(connect(beside, key)) as new:
            new.execute("PRAGMA secure_delete = ON")
            new.execute("BEGIN IMMEDIATE")
            erasure(new, journey)
            forget_drafts(new, journey)
            new.execute("COMMIT")
            new.execute("VACUUM")
            if problems_of(new):
                raise trouble(StorageCause.CORRUPT, copy)
            is_empty = new.execute("SELECT 1 FROM journey").fetchone() is None
        if is_empty:
            overwrite(copy)
            return None
        os.utime(beside, ns=(times.st_atime_ns, times.st_mtime_ns))
        if key is None:
            return put_over_plain(beside, copy)
        put_in_place(beside, copy)
    return None
