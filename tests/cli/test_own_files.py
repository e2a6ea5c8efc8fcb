"""No command writes over a data file, a backup, or a file it did not mean."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing

import pytest

from planner.storage.journey_store import SqliteJourneyStore


@pytest.mark.parametrize(
    "name",
    [
        *("journeys.db", "journeys.db-journal", "link", "hard"),
        *(".journeys.db.open", ".journeys.db.faults", ".journeys.db.0.part"),
    ],
)
def test_an_export_never_replaces_the_data_file(planner, journey, tmp_path, name):
    (tmp_path / "link").symlink_to(planner.data)
    (tmp_path / "hard").hardlink_to(planner.data)
    target = tmp_path / name if name in {"link", "hard"} else planner.data.parent / name
    before = planner.data.read_bytes()
    assert "data file" in planner.refused(
        "export", journey, "--json", target, "--force"
    )
    assert planner.data.read_bytes() == before


def test_an_export_never_replaces_a_backup(planner, journey, tmp_path):
    backup = tmp_path / "backup.db"
    planner.done("backup", backup)
    before = backup.read_bytes()
    planner.refused("export", journey, "--json", backup, "--force")
    assert backup.read_bytes() == before


def test_an_export_never_replaces_a_backup_or_a_kept_file_that_is_damaged(
    planner, journey
):
    planner.done("restore", planner.done("backup").lines[0])
    copies = [
        *(planner.data.parent / "backups").iterdir(),
        *planner.data.parent.glob("*.replaced.*"),
    ]
    assert len(copies) >= 2
    for copy in copies:
        copy.write_bytes(b"X" * 100 + copy.read_bytes()[100:])
        before = copy.read_bytes()
        planner.refused("export", journey, "--csv", copy, "--force")
        assert copy.read_bytes() == before


def test_a_backup_never_takes_the_place_of_the_journal(planner, journey):
    planner.refused("backup", f"{planner.data}-journal", "--force")
    planner.refused("backup", planner.data.with_name(".journeys.db.open"), "--force")
    planner.done("show", journey)


def test_importing_the_open_data_file_keeps_its_locks(planner, journey, tmp_path):
    """Asked from another process: a lock is only seen from outside."""
    code = """
import sqlite3, sys
sqlite3.connect(sys.argv[1], timeout=0).execute("BEGIN IMMEDIATE")
"""
    with SqliteJourneyStore(planner.data) as store, store._file.writing():
        with pytest.raises(Exception, match=r"file\.is-data-file"):
            store.refuse_reading(planner.data)
        tried = subprocess.run(
            [sys.executable, "-c", code, str(planner.data)],
            capture_output=True,
            check=False,
        )
    assert b"locked" in tried.stderr
    assert "is the data file that is open" in planner.refused("import", planner.data)


def test_a_demo_never_deletes_the_plans_of_somebody(planner, journey):
    folder = planner.data.parent
    planner.data.rename(folder / "journeys.db")
    before = (folder / "journeys.db").read_bytes()
    answer = planner.run("demo", "--out", folder)
    assert (answer.code, answer.out) == (1, "")
    assert "not an untouched demo" in answer.err
    assert (folder / "journeys.db").read_bytes() == before


def test_a_demo_that_somebody_went_on_with_is_left_alone(planner, tmp_path):
    folder = tmp_path / "demo"
    assert planner.run("demo", "--out", folder).code == 0
    planner.data = folder / "journeys.db"
    listed = planner.done("list", "--json").json
    dated = next(line["id"] for line in listed if "Transplant at home" in line["title"])
    planner.done("hold", dated)
    assert planner.run("demo", "--out", folder).code == 1
    assert len(planner.done("history", dated).lines) > 1


def test_a_link_is_followed_and_the_mode_of_a_replaced_file_kept(
    planner, journey, tmp_path
):
    real = tmp_path / "volume" / "plan.json"
    real.parent.mkdir()
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "plan.json"
    link.symlink_to(real)
    planner.done("export", journey, "--json", link, "--force")
    assert link.is_symlink()
    assert real.read_text().startswith("{")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    planner.done("export", journey, "--json", tmp_path / "new.json")
    assert stat.S_IMODE((tmp_path / "new.json").stat().st_mode) == 0o600


def test_what_is_no_file_is_not_called_missing_when_it_is_put_back(planner, tmp_path):
    planner.new()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "device or a pipe" in planner.refused("restore", pipe)
    assert "is a folder" in planner.refused("restore", tmp_path)
    assert "is not there" in planner.refused("restore", tmp_path / "none")


def test_a_pipe_is_refused_and_not_waited_for(planner, journey, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for words in (
        ["export", journey, "--json", pipe, "--force"],
        ["import", pipe],
        ["backup", pipe, "--force"],
    ):
        assert "pipe" in planner.refused(*words)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    planner.refused("restore", pipe)


def test_what_a_killed_export_left_is_swept_by_the_next_one(planner, journey, tmp_path):
    old, young, other = (
        tmp_path / name
        for name in (".plan.json.a.part", ".plan.json.b.part", ".my.part")
    )
    for file in (old, young, other):
        file.touch()
    for file in (old, other):
        os.utime(file, (0, 0))
    planner.done("export", journey, "--json", tmp_path / "plan.json")
    assert [file.exists() for file in (old, young, other)] == [False, True, True]


def test_a_plain_database_may_be_replaced(planner, journey, tmp_path):
    """What is not ours is only protected by --force, as every file."""
    recipes = tmp_path / "recipes.db"
    with closing(sqlite3.connect(recipes)) as plain:
        plain.execute("CREATE TABLE recipes (id INTEGER)")
    planner.done("export", journey, "--json", recipes, "--force")
    assert recipes.read_text().startswith("{")
