"""The connections of an open data file, one for each thread."""

import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from planner.storage.access.keys import FileKey
from planner.storage.access.opening import FileConnection, connect, refuse_wrong_key
from planner.storage.failures import SQLITE_TROUBLE
from planner.storage.identity import refuse_another_file
from planner.storage.patience import Patience

_AT_ONCE: Final = 0.02
"""Seconds that SQLite itself waits; the rest is up to ``Patience``."""
_SETTINGS: Final = (
    "PRAGMA foreign_keys = ON",  # SQLite leaves them off
    "PRAGMA synchronous = FULL",  # a power cut takes nothing that was confirmed
    "PRAGMA trusted_schema = OFF",  # a file from elsewhere may bring triggers
    "PRAGMA cell_size_check = ON",  # damage is told when it is read, not later
)


class Connections:
    """Opens a connection for each thread that asks, and closes them all.

    Args:
        path: where the file was opened.
        number: its device and number.
        key: of a locked file; worked out once, and given to each connection.
        patience: how other programs are waited for.
    """

    def __init__(
        self,
        path: Path,
        number: tuple[int, int],
        key: FileKey | None,
        patience: Patience,
    ) -> None:
        self._path, self._number, self.key = path, number, key
        self._patience = patience
        self._here = threading.local()
        self._opened: list[FileConnection] = []
        self._guard = threading.Lock()

    def first(self, seconds: float) -> FileConnection:
        """Open the first one; nothing is in view yet that could stand still.

        Args:
            seconds: how long SQLite waits for another program, until ``settle``.

        Raises:
            StorageError: WRONG_KEY, CORRUPT, GONE.
            sqlite.Error: it cannot be opened.
        """
        connection = self._connect(seconds)
        refuse_wrong_key(connection, self._path)
        return self._prepared(connection)

    def settle(self) -> None:
        """Let SQLite wait no longer in one piece: from now on the window paints."""
        self.here().execute(f"PRAGMA busy_timeout = {round(_AT_ONCE * 1000)}")

    def here(self) -> FileConnection:
        """Return the connection of this thread.

        Raises:
            StorageError: GONE.
            sqlite.Error: it cannot be opened.
        """
        known: FileConnection | None = getattr(self._here, "connection", None)
        return known or self._prepared(self._connect(_AT_ONCE))

    def close(self) -> None:
        """Close the connections of all threads; nothing stays beside the file."""
        with self._guard:
            for connection in self._opened:
                with suppress(*SQLITE_TROUBLE):
                    _leave(connection)
                with suppress(*SQLITE_TROUBLE):
                    connection.close()
            self._opened.clear()
        self._here = threading.local()

    def _connect(self, seconds: float) -> FileConnection:
        refuse_another_file(self._path, self._number)
        connection = connect(
            self._path,
            self.key,
            seconds=seconds,
            check_same_thread=False,  # each thread has its own; close() closes all
        )
        with self._guard:
            self._opened.append(connection)
        return connection

    def _prepared(self, connection: FileConnection) -> FileConnection:
        for setting in _SETTINGS:
            self._patience.execute(connection, setting)
        self._here.connection = connection
        return connection


def _leave(connection: FileConnection) -> None:
    """Take the empty journal away, unless another program needs it just now."""
    connection.execute("PRAGMA busy_timeout = 0")
    connection.execute("PRAGMA journal_mode = DELETE")
