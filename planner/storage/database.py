"""The open data file: one connection per thread, durable transactions.

``sqlite_utils`` makes and upgrades the tables (``migrations``). Rows are read and
written with the plain driver: importing the library takes 0.2 s, which the first
picture and each command would wait for, and it asks for the schema with each row
(0.2 ms a row against 4 us, measured), where an action may write hundreds.
"""

import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError, StorageCause
from planner.storage.copies import OWNER_ONLY, create_private
from planner.storage.failures import failures_of, trouble
from planner.storage.identity import (
    SCHEMA_VERSION,
    refuse_foreign_file,
    schema_version,
)

BUSY_SECONDS: Final = 3.0
"""How long another program's transaction is waited for."""
_SETTINGS: Final = (
    "PRAGMA foreign_keys = ON",  # SQLite leaves them off
    "PRAGMA synchronous = FULL",  # in WAL mode NORMAL may lose the last action
    "PRAGMA trusted_schema = OFF",  # a file from elsewhere may bring triggers
    "PRAGMA cell_size_check = ON",  # damage is told when it is read, not later
)


class DataFile:
    """An open data file.

    Args:
        path: made when it is missing; its folder must exist.
        busy_seconds: how long a lock of another program is waited for.

    Raises:
        StorageError: with the cause; the file is then as it was.
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        self._here = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        with failures_of(path):
            self._open()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection; trouble becomes ``StorageError``."""
        with failures_of(self.path):
            yield self._connection()

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection; all that the block reads is of one state.

        Takes no lock that another program would wait for, or wait at.
        """
        with self.reading() as connection, _transaction(connection, "DEFERRED"):
            yield connection

    @contextmanager
    def writing(self, *, wait: bool = True) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection inside a transaction.

        It is durable when the block ends and undone when the block raises.

        Args:
            wait: up to ``busy_seconds`` for another program, or not at all.

        Raises:
            PlannerError: ``text.unreadable`` for text that no file can hold.
            StorageError: nothing of the block was stored; BUSY when another program
                writes.
        """
        try:
            with (
                self.reading() as connection,
                self._patience(connection, wait=wait),
                # From the start, so that what the block reads still holds at its end.
                _transaction(connection, "IMMEDIATE"),
            ):
                yield connection
        except UnicodeEncodeError as error:
            raise PlannerError("text.unreadable") from error

    def close(self) -> None:
        """Close the connections of all threads; the log is folded into the file."""
        with self._guard:
            for connection in self._opened:
                with suppress(sqlite3.Error):
                    connection.close()
            self._opened.clear()
        self._here = threading.local()

    def _open(self) -> None:
        if not self.path.parent.is_dir():
            raise trouble(StorageCause.MISSING_FOLDER, self.path)
        create_private(self.path)
        refuse_foreign_file(self.path)
        self._make_private()
        try:
            self._bring_up_to_date(self._connection())
        except BaseException:
            self.close()
            raise

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        if schema_version(connection, self.path) < SCHEMA_VERSION:
            from planner.storage.upgrade import upgrade  # noqa: PLC0415 - rarely needed

            upgrade(connection, self.path)
        connection.execute("PRAGMA journal_mode = WAL")

    def _make_private(self) -> None:
        if stat.S_IMODE(self.path.stat().st_mode) & ~OWNER_ONLY:
            with suppress(PermissionError):
                self.path.chmod(OWNER_ONLY)

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._here, "connection", None)
        if connection is None:
            connection = self._connect()
            self._here.connection = connection
        return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path,
            timeout=self._busy_seconds,
            check_same_thread=False,  # each thread has its own; close() closes all
            isolation_level=None,  # transactions begin where we say, nowhere else
        )
        with self._guard:
            self._opened.append(connection)
        for setting in _SETTINGS:
            connection.execute(setting)
        return connection

    @contextmanager
    def _patience(
        self, connection: sqlite3.Connection, *, wait: bool
    ) -> Iterator[None]:
        if wait:
            yield
            return
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            usual = round(self._busy_seconds * 1000)
            connection.execute(f"PRAGMA busy_timeout = {usual}")


@contextmanager
def _transaction(connection: sqlite3.Connection, kind: str) -> Iterator[None]:
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()  # does nothing where SQLite has ended it (full disk)
        raise
