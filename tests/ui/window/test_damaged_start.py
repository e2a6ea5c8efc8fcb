"""A data file that cannot be read, or written, while the window starts and walks."""

from contextlib import closing

import pytest

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.storage.access.driver import sqlite
from planner.ui.state.settings import Settings
from planner.ui.window.window_app import last_journey


def harm(path, statement, *values):
    with closing(sqlite.connect(path)) as plain, plain:
        plain.execute(statement, values)


def test_a_damaged_journey_does_not_shut_the_others_away(service):
    whole, damaged = service.create("Whole"), service.create("Damaged")
    settings = Settings(service.store)
    settings.journey = damaged.id
    harm(
        service.store.path,
        "UPDATE record SET body = '[' WHERE kind = 'profile' AND journey = ?",
        damaged.id,
    )
    assert last_journey(service, settings).id == whole.id


def test_damage_in_every_journey_is_told_and_no_new_one_begun(service):
    service.create("Damaged")
    harm(service.store.path, "UPDATE record SET body = '[' WHERE kind = 'profile'")
    with pytest.raises(StorageError) as caught:
        last_journey(service, Settings(service.store))
    assert caught.value.cause is StorageCause.CORRUPT
    assert len(service.summaries()) == 1


def test_a_journey_that_is_listed_and_cannot_be_found_is_damage(service):
    """An index that lost its entries: what is listed by the table is in no index."""
    service.create("Lost")
    index = "sqlite_autoindex_record_1"
    with closing(sqlite.connect(service.store.path)) as plain, plain:
        plain.execute(
            "CREATE TABLE empty (a TEXT, b TEXT, c TEXT, PRIMARY KEY (a, b, c))"
        )
        plain.execute("PRAGMA writable_schema = ON")
        plain.execute(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
            " WHERE name = 'sqlite_autoindex_empty_1') WHERE name = ?",
            (index,),
        )
    assert len(service.summaries()) == 1
    with pytest.raises(StorageError) as caught:
        last_journey(service, Settings(service.store))
    assert caught.value.cause is StorageCause.CORRUPT


def test_a_page_is_turned_and_the_window_closed_while_another_program_writes(
    window, service
):
    """The place is remembered with the next change; what is wrong is told once."""
    other = sqlite.connect(service.store.path, isolation_level=None)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        window.go_to("values")
        assert "Another program" in window.messages.text
        window.messages.clear()
        window.go_to("diary")
        assert "Another program" not in window.messages.text
        window.close()
        other.execute("ROLLBACK")
    assert service.store.untold_trouble() is None
    service.create("Another")
    with closing(sqlite.connect(service.store.path)) as plain:
        rows = plain.execute("SELECT value FROM setting WHERE name LIKE 'ui.walk.%'")
        assert any(value == "diary" for (value,) in rows)


def test_a_full_file_never_stops_a_page(window, service):
    with service.store._file.alone() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(PlannerError):
        service.store.set_setting("big", "x" * 500_000)
    window.go_to("values")
    window.go_to("diary")
