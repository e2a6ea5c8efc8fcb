"""Puts a finished file in its place: beside first, then renamed, or not at all."""

import errno
import os
import stat
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_ENDING: Final = ".part"
_OLD_SECONDS: Final = 3600.0
_NAME_LETTERS: Final = 40
"""A name may be as long as the file system allows; ours must leave room for more."""


def save_file(target: Path, data: bytes, *, replace: bool = False) -> None:
    """Write a file that is either whole or not there.

    A link is followed: what it leads to is replaced. A file that is replaced keeps its
    mode; a new one is for its owner alone.

    Args:
        target: where it shall be.
        data: all of it.
        replace: whether a file that is there already may be replaced.

    Raises:
        PlannerError: ``file.exists``, ``file.is-folder``, ``file.not-plain``,
            ``file.no-folder``, ``file.not-allowed``, ``file.disk-full`` or
            ``file.not-written``.
    """
    try:
        place = _place_of(target, replace=replace)
        _sweep(place)
        _write_beside(place, data)
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a ring
        raise _refusal(target, error) from error


def read_file(source: Path, limit: int) -> bytes:
    """Read a whole file of at most ``limit`` bytes; a pipe or device is not waited for.

    Raises:
        PlannerError: ``file.missing``, ``file.is-folder``, ``file.not-plain``,
            ``file.too-big`` or ``file.not-readable``.
    """
    try:
        if source.is_dir():
            raise PlannerError("file.is-folder", file=str(source))
        if source.exists() and not source.is_file():
            raise PlannerError("file.not-plain", file=str(source))
        with source.open("rb") as file:
            # One more than allowed tells that it is too big, without reading all of it.
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise PlannerError("file.missing", file=str(source)) from error
    except (OSError, ValueError) as error:
        raise PlannerError("file.not-readable", file=str(source)) from error
    if len(data) > limit:
        raise PlannerError("file.too-big", file=str(source), limit=str(limit))
    return data


def _place_of(target: Path, *, replace: bool) -> Path:
    """Return where the bytes go: what a link leads to, else the target itself."""
    if target.is_dir():
        raise PlannerError("file.is-folder", file=str(target))
    if (target.exists() or target.is_symlink()) and not replace:
        raise PlannerError("file.exists", file=str(target))
    if target.exists() and not target.is_file():
        raise PlannerError("file.not-plain", file=str(target))
    place = target.resolve() if target.is_symlink() else target
    if not place.parent.is_dir():
        raise PlannerError("file.no-folder", folder=str(place.parent))
    return place


def _write_beside(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(_ENDING, _start(target), target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            # Else a power cut could leave the new name with nothing in it.
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):  # why it could not be written is what is told
            beside.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Wait until the new name is on the disk, where a system can do that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(target: Path) -> None:
    """Remove what killed programs left unfinished of this target, once it is old."""
    for file in target.parent.glob(f".*{_ENDING}"):
        with suppress(OSError):
            found = file.lstat()
            unfinished = file.name.startswith(_start(target))
            old = time.time() - found.st_mtime > _OLD_SECONDS
            if unfinished and old and stat.S_ISREG(found.st_mode):
                file.unlink()


def _start(target: Path) -> str:
    return f".{target.name[:_NAME_LETTERS]}."


def _refusal(target: Path, error: Exception) -> PlannerError:
    if isinstance(error, OSError) and error.errno in _FULL:
        return PlannerError("file.disk-full", folder=str(target.parent))
    if isinstance(error, PermissionError):
        return PlannerError("file.not-allowed", folder=str(target.parent))
    return PlannerError("file.not-written", file=str(target))
