"""What SQLite and the file system report, as causes with a way out."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.storage.access.driver import IOERR_SHORT_READ, READONLY_DBMOVED, sqlite

_PRIMARY: Final = 0xFF
_BY_CODE: Final = {
    sqlite.SQLITE_BUSY: StorageCause.BUSY,
    sqlite.SQLITE_LOCKED: StorageCause.BUSY,
    sqlite.SQLITE_FULL: StorageCause.FULL,
    sqlite.SQLITE_READONLY: StorageCause.READ_ONLY,
    sqlite.SQLITE_PERM: StorageCause.READ_ONLY,
    sqlite.SQLITE_CANTOPEN: StorageCause.READ_ONLY,
    sqlite.SQLITE_CORRUPT: StorageCause.CORRUPT,
    sqlite.SQLITE_TOOBIG: StorageCause.CORRUPT,
    sqlite.SQLITE_NOTADB: StorageCause.NOT_OURS,
}
_BY_EXTENDED_CODE: Final = {
    IOERR_SHORT_READ: StorageCause.CORRUPT,
    READONLY_DBMOVED: StorageCause.GONE,
}
_BY_ERRNO: Final = {
    errno.EACCES: StorageCause.READ_ONLY,
    errno.EPERM: StorageCause.READ_ONLY,
    errno.EROFS: StorageCause.READ_ONLY,
    errno.ENOSPC: StorageCause.FULL,
    errno.EDQUOT: StorageCause.FULL,
    errno.EFBIG: StorageCause.FULL,
    errno.ENOENT: StorageCause.MISSING_FOLDER,
    errno.ENOTDIR: StorageCause.MISSING_FOLDER,
    errno.EISDIR: StorageCause.NOT_OURS,
}


_BY_WORDS: Final = {
    "database or disk is full": StorageCause.FULL,
    "attempt to write a readonly database": StorageCause.READ_ONLY,
    "database is locked": StorageCause.BUSY,
    "database disk image is malformed": StorageCause.CORRUPT,
    "file is not a database": StorageCause.NOT_OURS,
}
"""Where the driver gives no code: while it copies a file it hands on words alone."""
SQLITE_TROUBLE: Final = (sqlite.Error, UnicodeDecodeError)
"""What SQLite raises. Its complaint about a damaged schema quotes the schema: where
that is no text any more, the driver cannot decode the complaint."""


@contextmanager
def failures_of(path: Path) -> Iterator[None]:
    """Turn trouble with the file ``path`` into ``StorageError`` with its cause.

    Args:
        path: named in the sentence.

    Raises:
        StorageError: for ``SQLITE_TROUBLE`` and ``OSError``.
    """
    try:
        yield
    except sqlite.Error as error:
        raise trouble(_sqlite_cause(path, error), path) from error
    except UnicodeDecodeError as error:
        raise trouble(StorageCause.CORRUPT, path) from error
    except OSError as error:
        cause = _BY_ERRNO.get(error.errno or 0, StorageCause.OTHER)
        raise trouble(cause, path) from error


@contextmanager
def failures_of_copy(path: Path) -> Iterator[None]:
    """Turn trouble with a copy that is written into words that are true of it.

    On a full disk nothing of the data file is lost: it is only not copied.

    Args:
        path: of the copy.

    Raises:
        PlannerError: ``file.disk-full``.
        StorageError: as ``failures_of``.
    """
    try:
        with failures_of(path):
            yield
    except StorageError as error:
        if error.cause is not StorageCause.FULL:
            raise
        raise PlannerError("file.disk-full", folder=str(path.parent)) from error


def trouble(cause: StorageCause, path: Path, **more: str) -> StorageError:
    """Return the error for a file; its sentence may name file and folder."""
    return StorageError(cause, file=path.name, folder=str(path.parent), **more)


def _sqlite_cause(path: Path, error: sqlite.Error) -> StorageCause:
    if not hasattr(error, "sqlite_errorcode") and str(error) in _BY_WORDS:
        return _BY_WORDS[str(error)]
    code = getattr(error, "sqlite_errorcode", sqlite.SQLITE_ERROR)
    if code & _PRIMARY == sqlite.SQLITE_CANTOPEN and not path.parent.is_dir():
        return StorageCause.MISSING_FOLDER
    if not hasattr(error, "sqlite_errorcode") and "decode to UTF-8" in str(error):
        return StorageCause.CORRUPT  # raised by the driver for a text that is none
    if code == sqlite.SQLITE_ERROR and "no such" in str(error):
        return StorageCause.CORRUPT  # a table or column of ours was taken away
    # The low byte is SQLite's primary result code; the rest says more than most need.
    extended = _BY_EXTENDED_CODE.get(code)
    return extended or _BY_CODE.get(code & _PRIMARY, StorageCause.OTHER)
