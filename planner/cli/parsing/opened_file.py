"""What a file that stands alone on the command line is opened as."""

from argparse import Namespace
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError

_DATA: Final = ".db"
_ENDINGS: Final = {_DATA, ".json", ".pdf"}
_SQLITE: Final = b"SQLite format 3\0"
"""How each SQLite file begins (its file format, section 1.2)."""


def looks_like_a_file(word: str) -> bool:
    """Tell a file that is to be opened from a command; no command has an ending."""
    return Path(word).suffix.lower() in _ENDINGS


def sort_opened(args: Namespace) -> None:
    """Put ``args.opened`` where it belongs: the data file, or a plan to bring in.

    Raises:
        PlannerError: ``file.missing``, ``file.is-folder``, ``file.not-plain``, or
            ``file.two-data-files`` where ``--data`` names another one.
    """
    source: Path | None = args.opened
    if source is None or not _is_data(source):
        return
    if args.data is not None:
        raise PlannerError("file.two-data-files", file=str(source))
    args.data, args.opened = source, None


def _is_data(source: Path) -> bool:
    if not source.exists():
        raise PlannerError("file.missing", file=str(source))
    if source.is_dir():
        raise PlannerError("file.is-folder", file=str(source))
    if not source.is_file():  # reading a pipe would wait for ever
        raise PlannerError("file.not-plain", file=str(source))
    if source.suffix.lower() == _DATA:  # also a damaged one: it has its own way out
        return True
    try:
        with source.open("rb") as stream:
            return stream.read(len(_SQLITE)) == _SQLITE
    except OSError as error:
        raise PlannerError("file.not-readable", file=str(source)) from error
