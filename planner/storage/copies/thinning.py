"""Which of many backups stay: close together for the last hours, rarer before."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from msgspec import Struct

HOURLY: Final = 12
DAILY: Final = 14
MONTHLY: Final = 12
MOST_BYTES: Final = 200 * 1024 * 1024


class DatedCopy(Struct, frozen=True, kw_only=True):
    """A backup in the folder of the automatic ones.

    Attributes:
        path: where it is.
        at: when it was made, UTC.
        size: in bytes.
    """

    path: Path
    at: datetime
    size: int


def to_remove(
    copies: Sequence[DatedCopy], most_bytes: int = MOST_BYTES
) -> tuple[DatedCopy, ...]:
    """Return the backups that are no longer needed.

    Kept are the newest of each of the last 12 hours, 14 days and 12 months that have
    one; of these the newest that fit in ``most_bytes``, and always the very newest.
    The clock is not asked: a laptop that lay switched off for a year loses none.
    """
    newest_first = sorted(copies, key=lambda copy: (copy.at, copy.path), reverse=True)
    wanted = {
        copy.path
        for name, most in (("%Y%m%d%H", HOURLY), ("%Y%m%d", DAILY), ("%Y%m", MONTHLY))
        for copy in _newest_of_each(newest_first, _period(name), most)
    }
    kept, total = set[Path](), 0
    for copy in newest_first:
        if copy.path not in wanted:
            continue
        total += copy.size
        if kept and total > most_bytes:
            break
        kept.add(copy.path)
    return tuple(copy for copy in newest_first if copy.path not in kept)


def _newest_of_each(
    newest_first: Sequence[DatedCopy], period: Callable[[DatedCopy], str], most: int
) -> tuple[DatedCopy, ...]:
    found: dict[str, DatedCopy] = {}
    for copy in newest_first:
        found.setdefault(period(copy), copy)
    return tuple(found.values())[:most]


def _period(form: str) -> Callable[[DatedCopy], str]:
    return lambda copy: copy.at.strftime(form)
