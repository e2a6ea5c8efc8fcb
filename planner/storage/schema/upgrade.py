"""Bring a new or older data file to this release's schema."""

from pathlib import Path
from typing import TYPE_CHECKING

from planner.storage.access.driver import sqlite
from planner.storage.copies.kept_aside import next_name
from planner.storage.copies.whole_copy import copy_database
from planner.storage.failures import failures_of

if TYPE_CHECKING:
    from planner.storage.schema.table_library import Migrations


def upgrade(
    connection: sqlite.Connection,
    path: Path,
    migrations: "Migrations | None" = None,
) -> Path | None:
    """Apply the missing migrations, all or none.

    An older file is first copied beside itself.

    Args:
        connection: to the file, outside a transaction.
        path: the file.
        migrations: other than the released ones, for tests.

    Returns:
        The copy of the older file, or None when the file was new.

    Raises:
        sqlite.Error: the file is then as it was.
    """
    if migrations is None:
        from planner.storage.schema.migrations import MIGRATIONS  # noqa: PLC0415 - 0.2 s

        migrations = MIGRATIONS
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    # Version 0 is a new file: there is nothing to keep.
    kept = _keep(connection, path, version) if version else None
    _apply(connection, migrations)
    return kept


def _keep(connection: sqlite.Connection, path: Path, version: int) -> Path:
    # A link may lead to an encrypted volume: the copy stays there.
    kept = next_name(path.resolve(), f"version-{version}")
    with failures_of(kept):
        copy_database(connection, kept)
    return kept


def _apply(connection: sqlite.Connection, migrations: "Migrations") -> None:
    """One transaction, with the write lock from the start: two starts can race."""
    from planner.storage.schema.table_library import Database  # noqa: PLC0415 - 0.2 s

    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    connection.execute("BEGIN IMMEDIATE")  # ``atomic`` begins without the lock
    try:
        migrations.apply(db)
        version = len(migrations.applied(db))
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
