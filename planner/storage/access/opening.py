"""Opens SQLite files, with the key where they are locked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from planner.models.errors import StorageCause
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import LOCKED_MARK, SALT_BYTES, FileKey, Passphrase
from planner.storage.failures import trouble

PLAIN_MARK: Final = b"SQLite format 3\x00"
"""How a file begins that is not locked; SQLCipher puts the salt there."""
PAGE_BYTES: Final = 4096
"""Of a locked file."""


class FileConnection(sqlite.Connection):
    """A connection that knows the key of its file.

    Attributes:
        key: None where the file is not locked.
    """

    key: FileKey | None = None


def beginning_of(path: Path) -> bytes:
    """Return the first bytes of a closed file, by which its kind is known.

    Never ask for a file that this process has open: closing a second handle on it
    drops the locks that SQLite holds (POSIX).

    Raises:
        OSError: when it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def is_locked(path: Path) -> bool:
    """Say whether a closed file is one of ours that is locked.

    Raises:
        OSError: when it cannot be read.
    """
    return path.is_file() and beginning_of(path).startswith(LOCKED_MARK)


def key_of_file(path: Path, passphrase: Passphrase | None) -> FileKey | None:
    """Return the key of a closed file; None where it is not locked.

    Raises:
        StorageError: LOCKED without a passphrase.
        OSError: when it cannot be read.
    """
    salt = beginning_of(path)
    if not salt.startswith(LOCKED_MARK):
        return None
    if passphrase is None:
        raise trouble(StorageCause.LOCKED, path)
    return passphrase.for_salt(salt)


def connect(
    path: Path | None,
    key: FileKey | None,
    *,
    mode: str = "rw",
    seconds: float = 5.0,
    check_same_thread: bool = True,
) -> FileConnection:
    """Open a file that exists, or memory; transactions begin where we say.

    Args:
        path: None for memory.
        key: None for a file that is not locked.
        mode: ``ro`` or ``rw``; never makes a file.
        seconds: how long SQLite waits for another program.
        check_same_thread: whether only this thread may use it.

    Raises:
        sqlite.Error: it cannot be opened. A wrong key is noticed by what is read first.
    """
    place = f"{path.absolute().as_uri()}?mode={mode}" if path else ":memory:"
    connection = sqlite.connect(
        place,
        uri=True,
        timeout=seconds,
        check_same_thread=check_same_thread,
        isolation_level=None,
        factory=FileConnection,
    )
    with closing_on_failure(connection):
        connection.key = key
        if key is not None:
            # Else SQLCipher writes its complaints to standard error.
            connection.execute("PRAGMA cipher_log_level = NONE")
            # Before all else; hexadecimal digits alone: nothing ends the quotes.
            connection.execute(f'PRAGMA key = "{key.raw}"')
    return connection


def open_closed(
    path: Path, passphrase: Passphrase | None, *, mode: str = "ro"
) -> FileConnection:
    """Open a file that this process does not have open, with its key.

    Raises:
        StorageError: LOCKED without a passphrase, WRONG_KEY, CORRUPT.
        sqlite.Error: it cannot be read.
        OSError: it cannot be read.
    """
    return open_with_key(path, key_of_file(path, passphrase), mode=mode)


def open_with_key(
    path: Path, key: FileKey | None, *, mode: str = "ro"
) -> FileConnection:
    """Open a file that this process does not have open, with a key that is known.

    Raises:
        StorageError: WRONG_KEY, CORRUPT.
        sqlite.Error: it cannot be read.
    """
    connection = connect(path, key, mode=mode)
    with closing_on_failure(connection):
        refuse_wrong_key(connection, path)
    return connection


@contextmanager
def closing_on_failure(connection: sqlite.Connection) -> Iterator[None]:
    """Close a connection where the block fails; else it stays open."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


def refuse_wrong_key(connection: FileConnection, path: Path) -> None:
    """Refuse a key that does not open the file.

    SQLCipher says the same of a wrong key and of a damaged first page. Each page
    carries a seal that only the right key can have made: where another page has one,
    the key is right and the file is damaged.

    Raises:
        StorageError: WRONG_KEY, or CORRUPT.
        sqlite.Error: it cannot be read for another reason, such as a lock.
    """
    if connection.key is None:
        return
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite.SQLITE_ERROR)
        if code & 0xFF != sqlite.SQLITE_NOTADB:
            raise
        pages = path.stat().st_size // PAGE_BYTES
        broken = sum(1 for _ in connection.execute("PRAGMA cipher_integrity_check"))
        is_right = broken < pages
        cause = StorageCause.CORRUPT if is_right else StorageCause.WRONG_KEY
        raise trouble(cause, path) from error


def key_of(connection: sqlite.Connection) -> FileKey | None:
    """Return the key of the file that a connection is to; None where it has none."""
    return connection.key if isinstance(connection, FileConnection) else None


def passphrase_of(connection: sqlite.Connection) -> Passphrase | None:
    """Return the passphrase of the file that a connection is to."""
    key = key_of(connection)
    return key.passphrase if key else None
