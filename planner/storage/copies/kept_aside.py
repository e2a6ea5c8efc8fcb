"""Files kept beside the data file: what a restore replaced, what was upgraded."""

import os
import re
import shutil
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from planner.models.errors import StorageError
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import connect, key_of_file
from planner.storage.copies.whole_copy import OWNER_ONLY, flush, flush_folder
from planner.storage.identity import SIDE_FILES, is_ours, number_of

KEPT: Final = 5
"""How many replaced files are kept; older ones of ours are removed."""
REPLACED: Final = "replaced"


def next_name(path: Path, what: str) -> Path:
    """Return the name for a further file: ``journeys.<what>-2.db``.

    Numbers only go up, so that the lowest is the oldest.

    Args:
        path: the data file; it need not exist.
        what: comes between the stem and the ending; the first such file has no number.
    """
    numbers = [number for number, _ in _numbered(path, what)]
    first = path.with_name(f"{path.stem}.{what}{path.suffix}")
    if not numbers:
        return first
    return first.with_stem(f"{first.stem}-{max(numbers) + 1}")


def keep_aside(target: Path, passphrase: Passphrase | None = None) -> Path | None:
    """Give what lies at ``target`` a second name, with all that belongs to it.

    The file itself stays where it is until another takes its name.

    Args:
        target: the data file; it need not exist.
        passphrase: of a locked one; without it what is in its log stays beside it.

    Returns:
        The second name; None when there was no file.

    Raises:
        sqlite.OperationalError: when somebody uses the file just now.
        OSError: when the second name could not be made.
    """
    kept = next_name(target, REPLACED)
    found = target.exists()
    # First of all: opening a broken file, SQLite may throw its log away.
    names = [
        (target.with_name(target.name + ending), kept.with_name(kept.name + ending))
        for ending in SIDE_FILES
    ]
    copied = [(side, name) for side, name in names if _has_content(side)]
    for side, name in copied:
        _name_again(side, name)
    if found:
        keeps_its_log = False
        try:
            keeps_its_log = not _fold_journal(target, passphrase)
        finally:
            for _, name in () if keeps_its_log else copied:
                name.unlink()
        _name_again(target, kept)
    flush_folder(target.parent)
    # What belongs to the old file must never be taken for part of the new one.
    for side, _ in names:
        side.unlink(missing_ok=True)
    return kept if found else None


def _has_content(side: Path) -> bool:
    return side.exists() and side.stat().st_size > 0


def remove_oldest(target: Path) -> None:
    """Keep the newest replaced files; an older one goes when it is one of ours."""
    with suppress(OSError):  # the next restore finds them again
        for _, file in sorted(_numbered(target, REPLACED))[:-KEPT]:
            if is_ours(file):
                file.unlink()


def forget_second_name(target: Path) -> None:
    """Take away the second name of a file that a killed restore did not replace.

    SQLite knows a file by its name: one file with two could be written from both.
    """
    with suppress(OSError):
        target = target.resolve()
        for _, file in _numbered(target, REPLACED):
            if number_of(file) == number_of(target):
                file.unlink()


def kept_files(path: Path, what: str) -> tuple[Path, ...]:
    """Return the files that were kept beside a data file, by what they begin with.

    Args:
        path: the data file; links are followed.
        what: how it goes on after the stem: ``replaced``, ``version-``.

    Raises:
        OSError: the folder cannot be read.
    """
    path = path.resolve()
    start = f"{path.stem}.{what}"
    return tuple(
        file
        for file in path.parent.iterdir()
        if file.name.startswith(start) and file.suffix == path.suffix
    )


def _numbered(path: Path, what: str) -> list[tuple[int, Path]]:
    """Return the files kept so far with their numbers."""
    name = re.compile(
        rf"{re.escape(path.stem)}\.{re.escape(what)}(?:-(\d+))?{re.escape(path.suffix)}"
    )
    found = ((name.fullmatch(file.name), file) for file in path.parent.iterdir())
    # The first one carries no number in its name.
    return [(int(match[1] or 1), file) for match, file in found if match]


def _name_again(file: Path, name: Path) -> None:
    try:
        os.link(file, name)
    except OSError:  # a stick formatted as FAT knows no second name
        shutil.copyfile(file, name)
        flush(name)
    with suppress(PermissionError):
        name.chmod(OWNER_ONLY)


def _fold_journal(target: Path, passphrase: Passphrase | None) -> bool:
    """Write what is in a log into the file; say whether that could be done.

    Raises:
        sqlite.OperationalError: when somebody uses the file.
    """
    try:
        key = key_of_file(target, passphrase)
        with closing(connect(target, key, seconds=1)) as file:
            file.execute("PRAGMA journal_mode = DELETE")
            file.execute("BEGIN EXCLUSIVE")  # takes back what a kill left half done
            file.execute("ROLLBACK")
    except (StorageError, UnicodeDecodeError):
        return False
    except sqlite.DatabaseError as error:
        if error.sqlite_errorcode in {sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED}:
            raise
        return False
    return True
