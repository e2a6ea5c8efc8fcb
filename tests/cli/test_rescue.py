"""What can be read of a damaged data file is read, into a file of its own."""

import random
import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def two(planner):
    first, second = planner.new(), planner.new()
    for _ in range(3):
        planner.done("note", first, "mri-baseline", "--why", "Bring the disc" * 50)
    return first, second


def shown(planner, journey):
    return planner.done("show", journey, "--json").json["steps"]


def test_a_sound_file_comes_out_whole(planner, two, tmp_path):
    new = tmp_path / "new.db"
    before = planner.done("history", two[0], "--json").json
    told = planner.done("rescue", new).out
    assert "2 journeys with all of the history" in told
    planner.data = new
    planner.done("check")
    assert planner.done("history", two[0], "--json").json == before


def test_a_journey_whose_history_is_lost_comes_out_as_it_was(planner, two, tmp_path):
    before = shown(planner, two[0])
    with closing(sqlite3.connect(planner.data)) as file, file:
        file.execute("DELETE FROM change WHERE history = 1")
    damaged, new = planner.data.read_bytes(), tmp_path / "new.db"
    told = planner.done("rescue", new).out
    assert "without the history" in told
    assert planner.data.read_bytes() == damaged
    planner.data = new
    planner.done("check")
    assert shown(planner, two[0]) == before


def test_a_file_without_any_readable_journey_gives_none(planner, two, tmp_path):
    with closing(sqlite3.connect(planner.data)) as file, file:
        file.execute("UPDATE record SET body = '[' WHERE kind = 'head'")
        file.execute("UPDATE change SET after = '[' WHERE kind = 'head'")
    assert "No journey" in planner.refused("rescue", tmp_path / "new.db")
    assert list(tmp_path.glob("*.part*")) == []


def test_a_file_that_is_there_stays_and_no_word_is_named_that_rescue_lacks(
    planner, two, tmp_path
):
    new = tmp_path / "new.db"
    new.write_text("mine")
    told = planner.refused("rescue", new)
    assert "new.db is there already" in told
    assert "Choose another name" in told
    assert "--force" not in told
    assert new.read_text() == "mine"


def test_a_file_with_broken_pages_gives_what_is_left_and_is_never_written(
    planner, two, tmp_path
):
    dice = random.Random(7)  # noqa: S311  the same damage each time
    whole = planner.data.read_bytes()
    rescued = 0
    for number in range(12):
        broken = bytearray(whole)
        for _ in range(3):
            page = dice.randrange(1, len(broken) // 4096)
            at = page * 4096
            broken[at : at + 600] = dice.randbytes(600)
        planner.data.write_bytes(broken)
        new = tmp_path / f"new{number}.db"
        answer = planner("rescue", new)
        assert planner.data.read_bytes() == broken
        assert "inside the app" not in answer.err
        if answer.code == 0:
            rescued += 1
            check = planner.run("--data", new, "check")
            assert check.code == 0, check.err
        else:
            assert not new.exists()
    assert rescued > 0


def test_nothing_is_written_over(planner, two, tmp_path):
    there = tmp_path / "there.db"
    there.write_text("mine")
    planner.refused("rescue", there)
    assert there.read_text() == "mine"
