"""A page in another's place brings values that no rule of a table lets in."""

from contextlib import closing

import pytest

from planner.models.errors import StorageCause, StorageError
from planner.storage.access.driver import sqlite
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made


def without_rules(path, statement, value):
    """Store what no rule of the table lets in, as a page in another's place does."""
    with closing(sqlite.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        rules = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
        connection.execute(
            "UPDATE sqlite_master "
            "SET sql = replace(replace(sql, 'NOT NULL', ''), 'STRICT', '') "
            "WHERE name IN ('cache', 'journey')"
        )
        connection.commit()
    with closing(sqlite.connect(path)) as connection:
        connection.execute(statement, {"value": value})
        connection.commit()
        connection.execute("PRAGMA writable_schema = ON")
        connection.executemany(
            "UPDATE sqlite_master SET sql = :sql WHERE name = :name",
            [{"name": name, "sql": sql} for name, sql in rules],
        )
        connection.commit()


@pytest.mark.parametrize("value", [7, "text"])
def test_a_derived_value_of_another_kind_is_a_miss(tmp_path, value):
    path = tmp_path / "journeys.db"
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
    without_rules(path, "INSERT INTO cache VALUES ('holidays', :value)", value)
    with SqliteJourneyStore(path) as store:
        assert store.cached("holidays") is None


@pytest.mark.parametrize("value", [None, 7])
def test_a_record_of_another_kind_is_a_damaged_file(tmp_path, value):
    path = tmp_path / "journeys.db"
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
    without_rules(path, "UPDATE journey SET changed = :value", value)
    with SqliteJourneyStore(path) as store, pytest.raises(StorageError) as caught:
        store.summaries()
    assert caught.value.cause is StorageCause.CORRUPT
