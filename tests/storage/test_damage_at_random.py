"""Damage at random: told and held, never written on top of, never a crash."""

import random
import shutil
import sys

import pytest

from planner.models.errors import PlannerError
from planner.services.edits.profile_edits import rename
from planner.storage.copies.contents import contents_of
from planner.storage.copies.rescue import rescue, rescue_in_place
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made, noted
from tests.storage.harms import HARMS


@pytest.fixture
def sound(tmp_path):
    """A closed data file with a history and a backup."""
    path = tmp_path / "sound" / "journeys.db"
    path.parent.mkdir()
    with SqliteJourneyStore(path) as store:
        journey = store.add(made(), AT)
        for number in range(60):
            text = f"note {number} " + "x" * 300
            journey = store.commit(journey, noted(journey, text), AT)
        journey = store.commit(journey, rename(journey, "City hospital"), AT)
    return path


def open_and_try(path):
    """Open a file, look through it, write; say what became of it."""
    try:
        with SqliteJourneyStore(path, busy_seconds=0.1) as store:
            if not store.look_through(AT):
                return "sound"
            before = path.read_bytes()
            with pytest.raises(PlannerError, match=r"storage\.held"):
                store.set_setting("a", "b")
            assert path.read_bytes() == before
    except PlannerError:
        return "refused"
    return "held"


def rescue_it(path):
    """Read what can be read, as the command and as the window do it."""
    before, new = path.read_bytes(), path.with_name("new.db")
    try:
        found = rescue(path, new, AT)
    except PlannerError:
        assert not new.exists()
        assert path.read_bytes() == before
        return "nothing"
    assert path.read_bytes() == before
    assert found.rows > 0
    with SqliteJourneyStore(new) as store:
        assert store.check() == ()
    _, kept = rescue_in_place(path, AT)
    assert kept is not None
    assert contents_of(path).journeys == contents_of(new).journeys
    return "rescued"


def harm_and_look(sound, folder, seed):
    """Damage a copy in one way; return how it was met, and what was rescued."""
    chance = random.Random(seed)  # noqa: S311  damage, not secrets
    path = folder / f"{seed}" / "journeys.db"
    path.parent.mkdir()
    content = bytearray(sound.read_bytes())
    chance.choice(HARMS)(content, chance)
    path.write_bytes(content)
    met = open_and_try(path)
    what = rescue_it(path) if met != "sound" else "needed no rescue"
    assert not list(path.parent.glob(".*.part*"))
    shutil.rmtree(path.parent)
    return met, what


def run_through(sound, folder, count):
    first = random.SystemRandom().randrange(10**6)
    sys.stdout.write(f"seeds {first} to {first + count - 1}\n")
    told = {}
    for seed in range(first, first + count):
        met = harm_and_look(sound, folder, seed)
        told[met] = told.get(met, 0) + 1
    sys.stdout.write(f"tried {count}: {told}\n")
    return told


@pytest.mark.slow
def test_a_damaged_file_is_told_and_held_and_what_can_be_read_is_rescued(
    sound, tmp_path
):
    told = run_through(sound, tmp_path, 8)
    assert sum(told.values()) == 8


@pytest.mark.soak
def test_a_thousand_damaged_files_are_told_held_and_rescued(sound, tmp_path):
    told = run_through(sound, tmp_path, 1000)
    assert sum(count for (_, what), count in told.items() if what == "rescued") > 100
