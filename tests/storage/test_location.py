"""Which data file is used."""

import stat
from pathlib import Path

import pytest

from planner.models.errors import StorageCause, StorageError
from planner.storage.location import data_file


def test_our_own_folder_is_made_for_the_owner_alone(own_home):
    path = data_file()
    assert path == own_home / "data" / "ms-journey-planner" / "journeys.db"
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_our_own_folder_is_closed_to_others_when_it_was_open(own_home):
    folder = data_file().parent
    folder.chmod(0o755)
    data_file()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_environment_names_another_file(monkeypatch, tmp_path, own_home):
    monkeypatch.setenv("PLANNER_DATA", str(tmp_path / "mine.db"))
    assert data_file() == tmp_path / "mine.db"
    assert not (own_home / "data").exists()


def test_a_chosen_file_goes_before_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("PLANNER_DATA", str(tmp_path / "mine.db"))
    assert data_file(tmp_path / "other.db") == tmp_path / "other.db"


def test_a_chosen_file_may_start_at_home_or_here(own_home, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert data_file(Path("~/x.db")) == own_home / "x.db"
    assert data_file(Path("x.db")) == tmp_path / "x.db"


def test_a_home_that_cannot_hold_our_folder_is_told(monkeypatch, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    with pytest.raises(StorageError) as caught:
        data_file()
    assert caught.value.cause is StorageCause.MISSING_FOLDER
