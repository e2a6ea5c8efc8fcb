"""What a killed program left beside the data file."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from planner.storage.copies.kept_aside import REPLACED
from planner.storage.copies.whole_copy import is_forgotten, overwrite
from planner.storage.identity import SIDE_FILES


def sweep(path: Path, stick: Path | None = None) -> None:
    """Remove copies of the data file that were begun and never finished.

    Only files that we name so, and only old ones: another program may be writing. They
    are overwritten: nobody asks what they hold, and it may have been deleted, or the
    data file locked, since.

    Args:
        path: the data file.
        stick: the folder of its backups elsewhere; None without one.
    """
    with suppress(OSError):
        for file in unfinished(Path(os.path.realpath(path)), stick):
            with suppress(OSError):
                if is_forgotten(file):
                    overwrite(file)


def is_emptied(path: Path) -> bool:
    """Say whether a file is there with nothing in it, and with no way back beside it.

    A copy that broke off, or a power cut that took what was written, leaves such a
    file; so does a first start that was killed, which leaves nothing else.
    """
    sides = (path.with_name(path.name + ending) for ending in SIDE_FILES)
    return (
        path.is_file()
        and path.stat().st_size == 0
        and not any(side.exists() and side.stat().st_size > 0 for side in sides)
    )


def traces_of(path: Path) -> tuple[str, ...]:
    """Return the names of what lies where a data file was: logs, copies, backups."""
    path = Path(os.path.realpath(path))
    if not path.parent.is_dir():
        return ()
    sides = (path.with_name(path.name + ending) for ending in SIDE_FILES)
    kept = _beginning_with(path.parent, f"{path.stem}.{REPLACED}", path.suffix)
    older = _beginning_with(path.parent, f"{path.stem}.version-", path.suffix)
    backups = _beginning_with(backup_folder(path), f"{path.stem}-", path.suffix)
    found = (
        *(side for side in sides if side.exists()),
        *sorted(_unfinished_beside(path)),
        *sorted(kept),
        *sorted(older),
        *sorted(backups, reverse=True),
    )
    return tuple(str(file.relative_to(path.parent)) for file in found)


def backup_folder(path: Path) -> Path:
    """Return the folder of the automatic backups of a data file; links are followed.

    A data file that was put on an encrypted volume leaves no backup outside of it.
    """
    return Path(os.path.realpath(path)).parent / "backups"


def unfinished(path: Path, stick: Path | None = None) -> Iterator[Path]:
    """Yield copies that were begun, beside the data file and among its backups.

    Args:
        path: the data file.
        stick: the folder of its backups elsewhere; None without one.
    """
    yield from _unfinished_beside(path)
    for folder in (backup_folder(path), stick):
        if folder is not None:
            yield from _parts(folder, f"{path.stem}-")


def _unfinished_beside(path: Path) -> Iterator[Path]:
    yield from _parts(path.parent, f"{path.stem}.")


def _parts(folder: Path, start: str) -> Iterator[Path]:
    """Yield what begins so after a dot, or two: a copy of a copy that was begun."""
    for file in _beginning_with(folder, ".", ""):
        is_part = file.name.endswith(
            (".part", *(f".part{ending}" for ending in SIDE_FILES))
        )
        if is_part and file.name.lstrip(".").startswith(start):
            yield file


def _beginning_with(folder: Path, start: str, end: str) -> Iterator[Path]:
    if folder.is_dir():
        for file in folder.iterdir():
            if file.name.startswith(start) and file.name.endswith(end):
                yield file
