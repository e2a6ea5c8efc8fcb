"""Puts a finished file in its place: beside first, then renamed, or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from planner.models.errors import PlannerError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def save_file(target: Path, data: bytes, *, replace: bool = False) -> None:
    """Write a file that is either whole or not there.

    Args:
        target: where it shall be.
        data: all of it.
        replace: whether a file that is there already may be replaced.

    Raises:
        PlannerError: ``file.exists``, ``file.is-folder``, ``file.no-folder``,
            ``file.not-allowed``, ``file.disk-full`` or ``file.not-written``.
    """
    try:
        _check_place(target, replace=replace)
        _write_beside(target, data)
    except OSError as error:
        raise _refusal(target, error) from error


def read_file(source: Path, limit: int) -> bytes:
    """Read a whole file of at most ``limit`` bytes.

    Raises:
        PlannerError: ``file.missing``, ``file.is-folder``, ``file.too-big`` or
            ``file.not-readable``.
    """
    try:
        if source.is_dir():
            raise PlannerError("file.is-folder", file=str(source))
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


def _check_place(target: Path, *, replace: bool) -> None:
    if target.is_dir():
        raise PlannerError("file.is-folder", file=str(target))
    if (target.exists() or target.is_symlink()) and not replace:
        raise PlannerError("file.exists", file=str(target))
    if not target.parent.is_dir():
        raise PlannerError("file.no-folder", folder=str(target.parent))


def _write_beside(target: Path, data: bytes) -> None:
    # A name may be as long as the file system allows; the prefix must leave room.
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            # Else a power cut could leave the new name with nothing in it.
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _refusal(target: Path, error: OSError) -> PlannerError:
    if error.errno in _FULL:
        return PlannerError("file.disk-full", folder=str(target.parent))
    if isinstance(error, PermissionError):
        return PlannerError("file.not-allowed", folder=str(target.parent))
    return PlannerError("file.not-written", file=str(target))
