"""Values beside the journeys: settings, and what is dear to work out."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final
from zlib import crc32

from planner.models.errors import StorageError
from planner.storage.access.driver import sqlite
from planner.storage.database import DataFile

TO_OVERWRITE: Final = "data.to-overwrite"
"""Set while pieces of what was deleted may be left in the free room of the file."""
TO_ERASE: Final = "data.to-erase"
"""Names what is to be taken out of the copies, too; gone once that is over."""
_SEAL_BYTES: Final = 4


class KeptValues:
    """Settings of this laptop, and derived values that may be thrown away.

    Args:
        file: where they are kept.
    """

    def __init__(self, file: DataFile) -> None:
        self._file = file
        self._worked_out: dict[str, bytes] = {}
        self._remembered: dict[str, str] = {}
        self._trouble: StorageError | None = None
        self._told = False

    def setting(self, name: str) -> str | None:
        """Return a stored setting of this laptop; None when it was never set.

        Raises:
            StorageError: the file cannot be read.
        """
        if name in self._remembered:
            return self._remembered[name]
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
        self._remembered.pop(name, None)
        with self.changing() as connection:
            _put_setting(connection, name, value)

    def remember(self, name: str, value: str) -> None:
        """Keep a setting that may get lost: a place, a size.

        It holds at once; what cannot be stored now goes with the next change. Never
        waits for another program, never raises.
        """
        self._remembered[name] = value
        try:
            with self.changing(wait=False):
                pass
        except StorageError as error:
            self._trouble = error

    def remember_later(self, name: str, value: str) -> None:
        """Keep a setting that may get lost; it is stored with the next change.

        Who only looks at a file writes nothing.
        """
        self._remembered[name] = value

    def recall(self, name: str) -> str | None:
        """Return what was remembered; None also when it cannot be read."""
        try:
            return self.setting(name)
        except StorageError as error:
            self._trouble = error
            return None

    def untold_trouble(self) -> StorageError | None:
        """Return why something could not be remembered; only once."""
        if self._told or self._trouble is None:
            return None
        self._told = True
        return self._trouble

    def cached(self, name: str) -> bytes | None:
        """Return something derived; None when it must be worked out.

        What cannot be read, or was altered since it was kept, must be.
        """
        if name in self._worked_out:
            return self._worked_out[name]
        row = None
        with suppress(StorageError), self._file.reading() as connection:
            row = connection.execute(
                "SELECT value FROM cache WHERE name = :name", {"name": name}
            ).fetchone()
        if row is None or not isinstance(row[0], bytes):
            return None
        seal, value = bytes(row[0][:_SEAL_BYTES]), bytes(row[0][_SEAL_BYTES:])
        return value if seal == _seal_of(name, value) else None

    def cache(self, name: str, value: bytes) -> None:
        """Keep something derived; it is stored with the next change."""
        # Not written at once: who only looks must not wait for another program.
        self._worked_out[name] = value

    def settle(self) -> None:
        """Store what is kept, unless another program writes; never waits for one."""
        if self._worked_out or self._remembered:
            with suppress(StorageError), self.changing(wait=False):
                pass

    @contextmanager
    def changing(self, *, wait: bool = True) -> Iterator[sqlite.Connection]:
        """Give a transaction; what was kept meanwhile is stored with it.

        Args:
            wait: up to ``busy_seconds`` for another program, or not at all.

        Raises:
            StorageError: nothing of the block was stored.
        """
        # Copies: another thread may keep something more while this one writes.
        kept, remembered = dict(self._worked_out), dict(self._remembered)
        with self._file.writing(wait=wait) as connection:
            yield connection
            connection.executemany(
                "INSERT INTO cache VALUES (:name, :value) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                (
                    {"name": name, "value": _seal_of(name, value) + value}
                    for name, value in kept.items()
                ),
            )
            for name, value in remembered.items():
                _put_setting(connection, name, value)
        # Only once it is durable; after a failure it is kept for the next change.
        for name in kept:
            self._worked_out.pop(name, None)
        for name, value in remembered.items():
            if self._remembered.get(name) == value:
                self._remembered.pop(name, None)


def _put_setting(connection: sqlite.Connection, name: str, value: str) -> None:
    connection.execute(
        "INSERT INTO setting VALUES (:name, :value) "
        "ON CONFLICT DO UPDATE SET value = excluded.value",
        {"name": name, "value": value},
    )


def _seal_of(name: str, value: bytes) -> bytes:
    """Return a checksum of a value under its name: damage must not change dates.

    It keeps nobody from writing another one, and need not: no cryptography, which would
    be loaded before the first picture.
    """
    return crc32(name.encode() + b"\0" + value).to_bytes(_SEAL_BYTES, "big")
