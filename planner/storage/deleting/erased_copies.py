"""Takes what was deleted out of the copies of a data file, too."""

import os
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from planner.models.errors import PlannerError, StorageCause
from planner.models.ids import JourneyId
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import connect, key_of, open_closed
from planner.storage.copies.whole_copy import copy_as, put_in_place, written_beside
from planner.storage.deleting.deletion import Erasure
from planner.storage.failures import failures_of, trouble
from planner.storage.locking.traces import overwrite, put_over_plain
from planner.storage.schema.soundness import problems_of


def erase_in_copies(
    copies: Iterable[Path],
    passphrase: Passphrase | None,
    journey: JourneyId,
    erasure: Erasure,
) -> tuple[Path, ...]:
    """Write copies anew without what was deleted; what they were is overwritten.

    One in which no journey is left is removed.

    Args:
        copies: that hold the journey.
        passphrase: of the data file, where it is locked.
        journey: of which something was deleted.
        erasure: deletes it.

    Returns:
        Those that could not be written anew: they are as they were.
    """
    left = list[Path]()
    for copy in copies:
        try:
            _erase_in(copy, passphrase, journey, erasure)
        except (PlannerError, OSError):
            left.append(copy)
    return tuple(left)


def _erase_in(
    copy: Path, passphrase: Passphrase | None, journey: JourneyId, erasure: Erasure
) -> None:
    times = copy.stat()
    with failures_of(copy), written_beside(copy) as beside:
        with closing(open_closed(copy, passphrase)) as old:
            key = key_of(old)
            copy_as(old, beside, key)
        with closing(connect(beside, key)) as new:
            new.execute("PRAGMA secure_delete = ON")
            new.execute("BEGIN IMMEDIATE")
            erasure(new, journey)
            new.execute("COMMIT")
            new.execute("VACUUM")
            if problems_of(new):
                raise trouble(StorageCause.CORRUPT, copy)
            is_empty = new.execute("SELECT 1 FROM journey").fetchone() is None
        if is_empty:
            overwrite(copy)
            return
        os.utime(beside, ns=(times.st_atime_ns, times.st_mtime_ns))
        if key is None:
            put_over_plain(beside, copy)
        else:
            put_in_place(beside, copy)
