"""The open data file: one connection per thread, durable transactions.

``sqlite_utils`` makes and upgrades the tables (``migrations``). Rows are read and
written with the plain driver: importing the library takes 0.2 s, which the first
picture and each command would wait for, and it asks for the schema with each row
(0.2 ms a row against 4 us, measured), where an action may write hundreds.
"""

import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError, StorageCause
from planner.storage.access.connections import Connections
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import key_of_file
from planner.storage.copies.kept_aside import forget_second_name
from planner.storage.copies.leftovers import is_emptied, sweep, traces_of
from planner.storage.copies.whole_copy import OWNER_ONLY, create_private
from planner.storage.failures import failures_of, trouble
from planner.storage.identity import (
    SCHEMA_VERSION,
    number_of,
    refuse_another_file,
    refuse_foreign_file,
    schema_version,
)
from planner.storage.patience import Patience, Users
from planner.storage.presence import Presence
from planner.storage.schema.soundness import (
    refuse_foreign_code,
    refuse_long_values,
    refuse_missing_parts,
)

BUSY_SECONDS: Final = 3.0
"""How long another program's transaction is waited for."""
_NAMED: Final = 4


class DataFile:
    """An open data file.

    At rest it is one file: the journal beside it is emptied when a transaction ends,
    so that a copy of the one file holds all that was confirmed, whoever has it open.
    Other programs may read and write in between.

    Attributes:
        path: where it was opened.
        number: device and number of the file that was opened.
        patience: how other programs are waited for.
        is_held: whether writing is refused, since faults were found.

    Args:
        path: made when it is missing; its folder must exist.
        busy_seconds: how long a lock of another program is waited for.
        passphrase: of a locked file; one that is not locked does not ask for it.

    Raises:
        StorageError: with the cause; the file is then as it was.
    """

    def __init__(
        self,
        path: Path,
        *,
        busy_seconds: float = BUSY_SECONDS,
        passphrase: Passphrase | None = None,
    ) -> None:
        self.path = path
        self._passphrase = passphrase
        self._busy_seconds = busy_seconds
        self.patience = Patience(busy_seconds)
        self._here = threading.local()
        self._connections: Connections | None = None
        self._users = Users()
        self.number = (0, 0)
        self.is_held = False
        self._presence: Presence | None = None
        with failures_of(path):
            self._open()

    @contextmanager
    def reading(self) -> Iterator[sqlite.Connection]:
        """Give this thread's connection; all that the block reads is of one state.

        Another program may begin to write meanwhile; it finishes when the block ends.

        Raises:
            PlannerError: ``text.unreadable`` for text that no file can hold.
            StorageError: with the cause; BUSY when another program holds the file.
        """
        with self._given() as connection:
            if connection.in_transaction:  # asked for from inside a longer one
                yield connection
                return
            with self._transaction(connection, "DEFERRED"):
                yield connection

    @contextmanager
    def writing(self, *, wait: bool = True) -> Iterator[sqlite.Connection]:
        """Give this thread's connection inside a transaction.

        It is durable when the block ends and undone when the block raises.

        Args:
            wait: up to ``busy_seconds`` for another program, or not at all.

        Raises:
            PlannerError: ``text.unreadable`` for text that no file can hold.
            StorageError: nothing of the block was stored; BUSY when another program
                writes, HELD when faults were found, GONE when the file is not the one
                that was opened.
        """
        self._refuse_faults()
        with (
            self._given() as connection,
            # From the start, so that what the block reads still holds at its end.
            self._transaction(connection, "IMMEDIATE", wait=wait),
        ):
            refuse_another_file(self.path, self.number)
            yield connection

    @contextmanager
    def alone(self) -> Iterator[sqlite.Connection]:
        """Give this thread's connection outside of any transaction.

        Raises:
            StorageError: with the cause.
        """
        self._refuse_faults()
        with self._given() as connection:
            refuse_another_file(self.path, self.number)
            yield connection

    @property
    def passphrase(self) -> Passphrase | None:
        """Return the passphrase of a locked file; None where it is not locked."""
        key = self._connections.key if self._connections else None
        return key.passphrase if key else None

    def changed_elsewhere(self) -> bool:
        """Say whether another connection stored something since the last question.

        Raises:
            StorageError: with the cause.
        """
        with self._given() as connection:
            (version,) = connection.execute("PRAGMA data_version").fetchone()
        before, self._here.version = getattr(self._here, "version", version), version
        return bool(before != version)

    def close(self) -> None:
        """Close the connections of all threads; nothing stays beside the file."""
        self._users.send_away()
        if self._connections is not None:
            self._connections.close()
        if self._presence is not None:
            self._presence.close()

    def _open(self) -> None:
        if not self.path.parent.is_dir():
            raise trouble(StorageCause.MISSING_FOLDER, self.path)
        self._presence = Presence(self.path, alone=False, seconds=self._busy_seconds)
        try:
            _refuse_a_lost_file(self.path)
            # Before SQLite would make it, with the rights that the umask leaves.
            create_private(self.path)
            refuse_foreign_file(self.path)
            key = key_of_file(self.path, self._passphrase)
            self.number = number_of(self.path)
            connections = Connections(self.path, self.number, key, self.patience)
            self._connections = connections
            connection = connections.first(self._busy_seconds)
            self._bring_up_to_date(connection)
            connections.settle()
            sweep(self.path)
            if key is not None:
                self._finish_locking(connection)
        except BaseException:
            self.close()
            raise

    def _bring_up_to_date(self, connection: sqlite.Connection) -> None:
        version = schema_version(connection, self.path)
        refuse_foreign_code(connection, self.path)
        refuse_long_values(connection, self.path)
        _make_private(self.path)
        # Version 0.1.0 kept a log beside the file: what is in it is folded in here.
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        if version < SCHEMA_VERSION:
            from planner.storage.schema.upgrade import upgrade

            upgrade(connection, self.path)
        refuse_missing_parts(connection, self.path)

    def _finish_locking(self, connection: sqlite.Connection) -> None:
        from planner.storage.locking.lock_change import finish_locking

        finish_locking(self.path, connection)

    def _refuse_faults(self) -> None:
        if self.is_held:  # written on top of, they could grow
            raise trouble(StorageCause.HELD, self.path)

    @contextmanager
    def _given(self) -> Iterator[sqlite.Connection]:
        try:
            with self._users.one_more(self.path), failures_of(self.path):
                if self._connections is None:
                    raise trouble(StorageCause.GONE, self.path)
                yield self._connections.here()
        except UnicodeEncodeError as error:
            raise PlannerError("text.unreadable") from error

    @contextmanager
    def _transaction(
        self, connection: sqlite.Connection, kind: str, *, wait: bool = True
    ) -> Iterator[None]:
        execute = partial(self.patience.execute, connection, wait=wait)
        try:
            execute(f"BEGIN {kind}")
            # A deferred one begins with the first question, which must wait, too.
            execute("SELECT 1 FROM sqlite_master LIMIT 1")
            yield
            # Others that read hold a commit up; it may be asked for again.
            execute("COMMIT")
        except BaseException:
            connection.rollback()  # does nothing where SQLite has ended it (full disk)
            raise


def _refuse_a_lost_file(path: Path) -> None:
    """Begin no empty file where there was one: it would look like a loss of all."""
    if path.exists() and not is_emptied(path):
        forget_second_name(path)
        return
    if path.is_symlink() and not path.exists():
        raise trouble(StorageCause.MISSING_FOLDER, Path(os.path.realpath(path)))
    if found := traces_of(path):
        names = ", ".join(found[:_NAMED])
        is_there = path.exists()
        cause = StorageCause.EMPTIED if is_there else StorageCause.MISSING_FILE
        raise trouble(cause, path, found=names)


def _make_private(path: Path) -> None:
    if stat.S_IMODE(path.stat().st_mode) & ~OWNER_ONLY:
        with suppress(PermissionError):
            path.chmod(OWNER_ONLY)
