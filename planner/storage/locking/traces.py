"""Files that are not locked beside one that is: overwritten, then removed.

A disk may still hold what lay there before (it moves what it writes to other places):
``docs/safety.md`` says so.
"""

import os
from collections.abc import Collection
from contextlib import suppress
from itertools import count
from pathlib import Path

from planner.storage.access.opening import PLAIN_MARK, beginning_of
from planner.storage.copies.leftovers import unfinished
from planner.storage.copies.whole_copy import (
    fill_with_zeros,
    is_forgotten,
    overwrite,
    put_in_place,
)


def put_over_plain(beside: Path, target: Path) -> Path | None:
    """Put a locked file in the place of one that is not, which is then overwritten.

    Until then the old one has a second name among those that are swept: killed in
    between, it is overwritten at the next start.

    Returns:
        That second name where it could not be overwritten now; None where nothing of
        the old file is left.

    Raises:
        OSError: the target is as it was.
    """
    names = (target.with_name(f".{target.name}.{number}.part") for number in count())
    second = next(name for name in names if not name.exists())
    try:
        os.link(target, second)
    except OSError:  # a stick formatted as FAT knows no second name
        _put_without_second_name(beside, target)
        return None
    try:
        put_in_place(beside, target)
    except BaseException:
        second.unlink()
        raise
    # The new file is in place, and that is what is told.
    try:
        overwrite(second)
    except OSError:
        return second
    return None


def _put_without_second_name(beside: Path, target: Path) -> None:
    with target.open("r+b") as old:
        put_in_place(beside, target)
        fill_with_zeros(old.fileno())


def sweep_plain(
    path: Path, stick: Path | None = None, own: Collection[Path] = ()
) -> None:
    """Overwrite what a killed program left unlocked beside a locked data file.

    At once, however new it is: whoever has a locked file open writes no such copy, and
    who takes its lock away has it alone. On a stick only once it is old: another
    laptop may be writing there.

    Args:
        path: the data file, which is locked.
        stick: the folder of its backups elsewhere; None without one.
        own: what the caller left itself, on the stick too.
    """
    path = Path(os.path.realpath(path))
    with suppress(OSError):
        for file in unfinished(path, stick):
            with suppress(OSError):
                is_others = file.parent == stick and file not in own
                is_ready = not is_others or is_forgotten(file)
                if is_ready and file.is_file() and _is_plain(beginning_of(file)):
                    overwrite(file)


def _is_plain(beginning: bytes) -> bool:
    """Say so of a file that is not locked, and of one that was overwritten before.

    Where the disk failed meanwhile nobody knows whether the zeros are on it.
    """
    return beginning == PLAIN_MARK or (bool(beginning) and not any(beginning))
