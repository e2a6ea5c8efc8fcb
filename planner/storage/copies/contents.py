"""What is in a backup, without changing it."""

from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from planner.models.errors import StorageCause, StorageError
from planner.models.ids import JourneyId
from planner.models.journey import Journey
from planner.records.parts import RecordKey, join
from planner.services.file_care import KeptCopy
from planner.storage.access.driver import sqlite
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import open_closed
from planner.storage.copies.known_copies import known_copies, made_at
from planner.storage.failures import failures_of, trouble
from planner.storage.identity import refuse_foreign_file, schema_version
from planner.storage.schema.soundness import refuse_foreign_code, refuse_long_values


def contents_of(path: Path, passphrase: Passphrase | None = None) -> KeptCopy:
    """Read the journeys of a closed data file or a backup.

    A journey that cannot be read is left out.

    Args:
        path: where it is.
        passphrase: of a locked one.

    Raises:
        StorageError: it cannot be read, or is none of ours.
    """
    with failures_of(path):
        refuse_foreign_file(path)
        with closing(open_closed(path, passphrase)) as file:
            if schema_version(file, path) == 0:
                raise trouble(StorageCause.NOT_OURS, path)
            refuse_foreign_code(file, path)
            refuse_long_values(file, path)
            rows = file.execute(
                "SELECT id, revision, changed FROM journey ORDER BY changed DESC, id"
            ).fetchall()
            journeys = [_read(file, name, revision) for name, revision, _ in rows]
    return KeptCopy(
        path=path,
        made=made_at(path),
        changed=datetime.fromisoformat(rows[0][2]) if rows else None,
        ids=tuple(JourneyId(name) for name, _, _ in rows),
        journeys=tuple(found for found in journeys if found is not None),
    )


def readable_copies(
    path: Path, passphrase: Passphrase | None = None
) -> tuple[KeptCopy, ...]:
    """Return the copies beside a data file that can be read, newest first."""
    found: list[KeptCopy] = []
    with suppress(StorageError):
        for copy in known_copies(path, None):
            with suppress(StorageError):
                found.append(contents_of(copy, passphrase))
    return tuple(found)


def _read(file: sqlite.Connection, name: str, revision: int) -> Journey | None:
    rows = file.execute(
        "SELECT kind, key, body FROM record WHERE journey = :name", {"name": name}
    )
    try:
        records = {RecordKey(kind, key): body for kind, key, body in rows}
        return join(JourneyId(name), revision, records)
    except (msgspec.MsgspecError, KeyError, ValueError, RecursionError):
        return None
