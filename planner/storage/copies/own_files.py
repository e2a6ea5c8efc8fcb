"""Which files are ours: nothing else may replace or open them."""

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError
from planner.storage.copies.automatic_backups import stamp_of
from planner.storage.copies.kept_aside import REPLACED, kept_files
from planner.storage.copies.known_copies import VERSION, folder_elsewhere
from planner.storage.copies.leftovers import backup_folder
from planner.storage.identity import SIDE_FILES, is_ours, number_of

_BESIDE: Final = re.compile(r"\.(.+)\.(?:open|faults|\d+\.part)(?:-journal)?")
"""What lies hidden beside a data file: who has it open, faults, a copy being made."""


def refuse_open_file(source: Path, number: tuple[int, int]) -> None:
    """Refuse to read the open data file like any other file.

    It asks for names only: opening the data file once more and closing it drops the
    locks that SQLite holds on it (POSIX).

    Args:
        source: what shall be read.
        number: device and number of the open data file.

    Raises:
        PlannerError: ``file.is-data-file``.
    """
    if _leads_to(source, number):
        raise PlannerError("file.is-data-file", file=source.name)


def refuse_our_file(target: Path, opened: Path, number: tuple[int, int]) -> None:
    """Refuse to write over a data file, a backup, or what belongs to one.

    Args:
        target: where something else shall be written.
        opened: the open data file.
        number: its device and number, also when it was moved since.

    Raises:
        PlannerError: ``file.own-data``.
    """
    if _is_ours(target, opened, number):
        raise PlannerError("file.own-data", file=target.name)


def is_open_file(target: Path, opened: Path, number: tuple[int, int]) -> bool:
    """Say whether a target is the open data file or stands where its journal stands."""
    with suppress(OSError, ValueError, RuntimeError):  # the writer will say why
        base = _base(Path(os.path.realpath(target)))
        return base == Path(os.path.realpath(opened)) or any(
            _leads_to(file, number) for file in (target, base)
        )
    return False


def _is_ours(target: Path, opened: Path, number: tuple[int, int]) -> bool:
    if is_open_file(target, opened, number):
        return True
    with suppress(OSError, ValueError, RuntimeError):
        place = Path(os.path.realpath(target))
        return (
            is_ours(place) or is_ours(_base(place)) or _is_named_as_copy(place, opened)
        )
    return False


def _is_named_as_copy(place: Path, opened: Path) -> bool:
    """Say so by its place and name: one that is damaged may not begin like ours."""
    folders = (backup_folder(opened), folder_elsewhere(place.parent.parent))
    is_backup = place.parent in folders and stamp_of(place) is not None
    return is_backup or any(
        place in kept_files(opened, what) for what in (REPLACED, VERSION)
    )


def _leads_to(path: Path, number: tuple[int, int]) -> bool:
    try:
        return number_of(path) == number
    except (OSError, ValueError):
        return False


def _base(place: Path) -> Path:
    """Return the file that ``place`` would stand beside, or ``place`` itself."""
    hidden = _BESIDE.fullmatch(place.name)
    if hidden is not None:
        return _base(place.with_name(hidden[1]))
    for ending in SIDE_FILES:
        if place.name.endswith(ending) and place.name != ending:
            return place.with_name(place.name.removesuffix(ending))
    return place
