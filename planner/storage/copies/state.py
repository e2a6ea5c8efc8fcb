"""In which state the journeys of a data file are."""

from hashlib import sha256

from planner.storage.access.driver import sqlite


def state_of(connection: sqlite.Connection) -> str:
    """Return a text that differs when any journey or its history does.

    Settings and what is only derived do not count.
    """
    digest = sha256()
    for question in (
        "SELECT id, revision, changed FROM journey ORDER BY id",
        "SELECT count(*), max(id) FROM history",
    ):
        for row in connection.execute(question):
            digest.update(repr(row).encode())
    return digest.hexdigest()
