"""Backups that commands keep by themselves."""

import sqlite3
from contextlib import closing

from planner.storage.copies.automatic_backups import backups_of


def test_a_command_that_changes_something_keeps_a_backup_once_an_hour(planner, journey):
    (first,) = backups_of(planner.data)
    planner.done("hold", journey)
    assert backups_of(planner.data) == (first,)
    old = first.path.rename(
        first.path.with_name(f"{planner.data.stem}-20250101-000000Z.db")
    )
    planner.done("show", journey)
    assert len(backups_of(planner.data)) == 1
    planner.done("resume", journey)
    assert planner.done("backups").lines == [
        str(copy.path) for copy in backups_of(planner.data)
    ]
    assert len(backups_of(planner.data)) == 2
    planner.done("restore", old)
    assert "hold" not in planner.done("history", journey).out


def test_who_only_looks_leaves_nothing_beside_the_file(planner, journey, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    planner.done("backup", stick / "plan.db")
    planner.data = stick / "plan.db"
    planner.done("show", journey)
    planner.done("list")
    assert [file.name for file in stick.iterdir()] == ["plan.db"]


def test_what_no_file_can_hold_is_refused_in_words(planner, journey):
    assert "half a letter" in planner.refused("show", "\udcff")
    assert "9999" in planner.refused("back", journey, "9" * 20, "--dry-run")
    assert "9999" in planner.refused("back", journey, "9" * 20)


def test_your_data_is_told_with_what_stands_only_in_the_file(planner, journey):
    told = planner.done("data").out
    assert str(planner.data) in told
    assert "Last backup: " in told
    assert "It holds all you have." in told
    planner.done("hold", journey)
    told = planner.done("data").out
    assert "1 change since then" in told
    assert "Nothing is encrypted" in told


def test_backups_can_go_to_a_second_folder_and_stay_away_from_it(
    planner, journey, tmp_path
):
    stick = tmp_path / "BLUE"
    assert "not there" in planner.refused("data", "--backups-in", stick)
    stick.mkdir()
    assert str(stick) in planner.done("data", "--backups-in", stick).out
    planner.done("hold", journey)
    planner.done("backup", today="2026-11-23")
    assert len(list((stick / "ms-journey-planner-backups").iterdir())) == 1
    told = planner.done("data", "--no-backups-elsewhere").out
    assert "All backups lie on this laptop" in told


def test_a_backup_by_itself_that_fails_is_told_and_the_command_is_done(
    planner, journey, tmp_path
):
    stick = tmp_path / "BLUE"
    stick.mkdir()
    planner.done("data", "--backups-in", stick)
    (stick / "ms-journey-planner-backups").write_text("no folder can be made here")
    for copy in backups_of(planner.data):
        copy.path.unlink()
    answer = planner("hold", journey)
    assert answer.code == 0
    assert "What was done is stored. No backup" in answer.err
    assert "Nothing was changed" not in answer.err
    assert len(backups_of(planner.data)) == 1
    assert "hold" in planner.done("history", journey).out
    assert "but the newest is not there" in planner.done("data").out
    (stick / "ms-journey-planner-backups").unlink()
    planner.done("backup", today="2199-12-24")
    assert "but the newest is not there" not in planner.done("data").out


def test_backups_by_itself_can_be_switched_off(planner, journey):
    planner.done("data", "--by-itself", "no")
    planner.done("hold", journey, today="2026-12-24")
    assert "only when you ask" in planner.done("data").out
    assert len(planner.done("backups").lines) == 1
    planner.done("backup", today="2026-12-25")
    assert len(planner.done("backups").lines) == 2


def test_a_file_with_faults_is_read_and_not_written(planner, journey):
    with closing(sqlite3.connect(planner.data)) as file, file:
        file.execute("UPDATE record SET body = '[' WHERE kind = 'profile'")
    before = planner.data.read_bytes()
    listed = planner("list", today="2026-11-24")
    assert listed.code == 0
    assert "Faults were found" in listed.err
    refused = planner("hold", journey, today="2026-11-24")
    assert refused.code == 1
    assert planner.data.read_bytes() == before
