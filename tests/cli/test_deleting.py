"""A journey that is deleted for good is gone from the file, letter by letter."""

from planner.storage.copies.automatic_backups import backups_of
from planner.storage.journey_store import SqliteJourneyStore

RARE_WORD = "Quetzalcoatlus"


def title_of(planner, journey):
    return next(
        one["title"]
        for one in planner.done("list", "--json").json
        if one["id"] == journey
    )


def test_no_letter_of_a_deleted_journey_stays_in_the_file(planner, journey):
    other = planner.new()
    planner.done("note", journey, "mri-baseline", "--why", RARE_WORD)
    planner.done("undo", journey)
    with SqliteJourneyStore(planner.data) as store:
        store.set_setting(f"drafts.{journey}", RARE_WORD)
        store.set_setting(f"sheet.{journey}", RARE_WORD)
    assert RARE_WORD.encode() in planner.data.read_bytes()
    told = planner.done("delete", journey, "--title", title_of(planner, journey)).out
    assert RARE_WORD.encode() not in planner.data.read_bytes()
    assert journey.encode() not in planner.data.read_bytes()
    assert [one["id"] for one in planner.done("list", "--json").json] == [other]
    planner.done("check")
    left = [copy.path for copy in backups_of(planner.data)]
    assert str(left[-1]) in told


def test_nothing_is_deleted_without_the_title(planner, journey):
    assert title_of(planner, journey) in planner.refused("delete", journey)
    planner.refused("delete", journey, "--title", "Another")
    assert len(planner.done("list", "--json").json) == 1
    planner.refused("delete", "nobody", "--title", "x")


def test_backups_say_what_is_in_them(planner, journey):
    lines = planner.done("backups", "--inside").lines
    assert lines[0].endswith(".db")
    assert title_of(planner, journey) in lines[1]
    assert "6 April 2027" in lines[1] or "6 Apr 2027" in lines[1]
    backups_of(planner.data)[0].path.write_bytes(b"not a data file")
    assert "not a data file" in planner.done("backups", "--inside").lines[1]
