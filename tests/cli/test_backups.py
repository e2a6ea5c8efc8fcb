"""Backups that commands keep by themselves."""

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
