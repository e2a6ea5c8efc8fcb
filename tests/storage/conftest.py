"""A real data file for each test."""

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

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


@pytest.fixture
def open_folder(tmp_path_factory):
    """A folder that a process without rights can reach."""
    folder = Path(tempfile.mkdtemp())  # pytest's own are for their owner alone
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)
