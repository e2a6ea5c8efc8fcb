"""Waiting for another program, a little at a time, so that the window can breathe."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from planner.models.errors import StorageCause
from planner.storage.access.driver import sqlite
from planner.storage.failures import trouble

Pause = Callable[[float], None]
"""Waits for so many seconds; a window goes on painting meanwhile."""
_PAUSE: Final = 0.02
_LONGEST_USE: Final = 30.0
"""Seconds that closing waits for other threads."""


class Patience:
    """Tries a statement again while another program holds the file.

    SQLite itself would wait in one piece: a window would stand still for seconds.

    Args:
        seconds: how long to wait in all.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._pause: Pause = time.sleep
        self._owner = threading.get_ident()
        self._waiting = False

    def breathe_with(self, pause: Pause) -> None:
        """Wait so in this thread from now on."""
        self._pause, self._owner = pause, threading.get_ident()

    def execute(
        self, connection: sqlite.Connection, statement: str, *, wait: bool = True
    ) -> None:
        """Execute a statement that needs a lock; it is tried again until it has it.

        Raises:
            sqlite.Error: the last answer of SQLite.
        """
        end = time.monotonic() + (self._seconds if wait else 0)
        while True:
            try:
                connection.execute(statement)
            except sqlite.OperationalError as error:
                if not _is_busy(error) or time.monotonic() >= end:
                    raise
                # What is asked for while somebody waits in the same thread is refused
                # at once: its turn can come only when the waiting is over.
                if self._waiting and threading.get_ident() == self._owner:
                    raise
                self._breathe()
            else:
                return

    def _breathe(self) -> None:
        if threading.get_ident() != self._owner:
            time.sleep(_PAUSE)
            return
        self._waiting = True
        try:
            self._pause(_PAUSE)
        finally:
            self._waiting = False


class Users:
    """Counts who uses a data file just now: closing it waits for them.

    SQLite ends with a crash where a connection is taken away from a thread that reads.
    """

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._count, self._is_closed = 0, False

    @contextmanager
    def one_more(self, path: Path) -> Iterator[None]:
        """Count one who uses the file for as long as the block lasts.

        Raises:
            StorageError: GONE, once it was closed.
        """
        with self._turn:
            if self._is_closed:
                raise trouble(StorageCause.GONE, path)
            self._count += 1
        try:
            yield
        finally:
            with self._turn:
                self._count -= 1
                self._turn.notify_all()

    def send_away(self) -> None:
        """Let nobody in any more, and wait until all have finished."""
        with self._turn:
            self._is_closed = True
            self._turn.wait_for(lambda: self._count == 0, _LONGEST_USE)


def _is_busy(error: sqlite.OperationalError) -> bool:
    code = getattr(error, "sqlite_errorcode", sqlite.SQLITE_ERROR)
    return code & 0xFF in {sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED}
