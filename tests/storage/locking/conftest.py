"""A data file with what must not be found anywhere, and its passphrase."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from planner.storage.access.keys import Passphrase
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.locking.lock_change import change_lock
from tests.storage.actions import AT, made, noted

HIDDEN = "hidden words of a diary"
WORDS = "correct horse 'battery\" ß \N{OK HAND SIGN}"


def lives_on(store, text=HIDDEN):
    """One more journey with a note."""
    journey = store.add(made(id=uuid4().hex, title="Plan of nobody"), AT)
    return store.commit(journey, noted(journey, text), AT)


def plain_places(folder, *more):
    """The files in which one of our words can be read by anybody."""
    words = [
        form
        for word in (HIDDEN, "Plan of nobody", "CREATE TABLE", *more)
        for form in (word.encode(), word.encode("utf-16-le"))
    ]
    return {
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(word in file.read_bytes() for word in words)
    }


@pytest.fixture(scope="module")
def passphrase():
    """Its keys are worked out once for each salt: that takes half a second."""
    return Passphrase(WORDS)


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    return folder / "journeys.db"


@pytest.fixture
def locked(path, passphrase):
    """A closed data file that was locked from its first letter, with a backup."""
    SqliteJourneyStore(path).close()
    change_lock(path, None, passphrase)
    store = SqliteJourneyStore(path, passphrase=passphrase)
    lives_on(store)
    store.back_up_when_changed(datetime(2026, 11, 22, 10, tzinfo=UTC))
    store.close()
    return path
