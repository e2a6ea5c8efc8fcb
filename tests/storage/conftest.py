"""A real data file for each test."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.storage.journey_store import SqliteJourneyStore


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journeys.db"


@pytest.fixture
def open_store(path):
    """Open the file; every store is closed at the end."""
    stores = []

    def opened(where=path, **more):
        store = SqliteJourneyStore(where, **more)
        stores.append(store)
        return store

    yield opened
    for store in stores:
        store.close()


@pytest.fixture
def store(open_store):
    return open_store()


@pytest.fixture
def moments():
    """Moments, each a second after the one before."""
    start = datetime(2026, 11, 22, 9, tzinfo=UTC)
    return (start + timedelta(seconds=count) for count in range(10**6))
