"""Values beside the journeys: settings, and what is dear to work out."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from planner.models.errors import StorageError
from planner.storage.database import DataFile


class KeptValues:
    """Settings of this laptop, and derived values that may be thrown away.

    Args:
        file: where they are kept.
    """

    def __init__(self, file: DataFile) -> None:
        self._file = file
        self._worked_out: dict[str, bytes] = {}

    def setting(self, name: str) -> str | None:
        """Return a stored setting of this laptop; None when it was never set.

        Raises:
            StorageError: the file cannot be read.
        """
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT value FROM setting WHERE name = :name", {"name": name}
            ).fetchone()
        return None if row is None else row[0]

    def set_setting(self, name: str, value: str) -> None:
        """Store a setting.

        Raises:
            StorageError: nothing was stored; BUSY after the usual patience.
        """
        with self.changing() as connection:
            connection.execute(
                "INSERT INTO setting VALUES (:name, :value) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                {"name": name, "value": value},
            )

    def cached(self, name: str) -> bytes | None:
        """Return something derived; None when it must be worked out.

        Raises:
            StorageError: the file cannot be read.
        """
        if name in self._worked_out:
            return self._worked_out[name]
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT value FROM cache WHERE name = :name", {"name": name}
            ).fetchone()
        return None if row is None else row[0]

    def cache(self, name: str, value: bytes) -> None:
        """Keep something derived; it is stored with the next change."""
        # Not written at once: who only looks must not wait for another program.
        self._worked_out[name] = value

    def settle(self) -> None:
        """Store what is kept, unless another program writes; never waits for one."""
        if self._worked_out:
            with suppress(StorageError), self.changing(wait=False):
                pass

    @contextmanager
    def changing(self, *, wait: bool = True) -> Iterator[sqlite3.Connection]:
        """Give a transaction; what was worked out meanwhile is stored with it.

        Args:
            wait: up to ``busy_seconds`` for another program, or not at all.

        Raises:
            StorageError: nothing of the block was stored.
        """
        # A copy: another thread may keep something more while this one writes.
        kept = dict(self._worked_out)
        with self._file.writing(wait=wait) as connection:
            yield connection
            connection.executemany(
                "INSERT INTO cache VALUES (:name, :value) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                ({"name": name, "value": value} for name, value in kept.items()),
            )
        # Only once it is durable; after a failure it is kept for the next change.
        for name in kept:
            self._worked_out.pop(name, None)
