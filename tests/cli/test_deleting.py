"""A journey that is deleted for good is gone from the file, letter by letter."""

from datetime import date

from planner.models.ids import EntryId, JourneyId
from planner.models.journey import DiaryEntry
from planner.services.edits.diary_edits import put_entry
from planner.storage.copies.automatic_backups import backups_of
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT

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


def test_backups_are_written_anew_without_it_where_that_is_asked_for(planner, journey):
    other = planner.new()
    planner.done("note", journey, "mri-baseline", "--why", RARE_WORD)
    planner.done("backup")
    (backup,) = [
        one.path
        for one in backups_of(planner.data)
        if RARE_WORD.encode() in one.path.read_bytes()
    ]
    made = backup.stat().st_mtime
    words = ("delete", journey, "--title", title_of(planner, journey))
    told = planner.done(*words, "--note-of", "mri-baseline", "--from-backups").out
    assert f"Taken out of this backup, too: {backup}" in told
    assert RARE_WORD.encode() not in backup.read_bytes()
    assert backup.stat().st_mtime == made
    told = planner.done(*words, "--from-backups").out
    assert "Still in this backup" not in told
    for copy in backups_of(planner.data):
        assert journey.encode() not in copy.path.read_bytes()
        with SqliteJourneyStore(copy.path) as store:
            assert [one.id for one in store.summaries()] == [other]
            assert not store.check()


def test_nothing_is_deleted_without_the_title(planner, journey):
    assert title_of(planner, journey) in planner.refused("delete", journey)
    planner.refused("delete", journey, "--title", "Another")
    assert len(planner.done("list", "--json").json) == 1
    planner.refused("delete", "nobody", "--title", "x")


def test_a_note_is_deleted_with_what_the_history_tells_of_it(planner, journey):
    planner.done("note", journey, "mri-baseline", "--why", RARE_WORD)
    planner.done("note", journey, "mri-baseline", "--why", "Bring the disc")
    planner.done("book", journey, "mri-baseline", "2027-01-20")
    title = title_of(planner, journey)
    words = ("delete", journey, "--title", title, "--note-of")
    assert "No note" in planner.refused(*words, "dentist")
    assert "MRI" in planner.done(*words, "mri-baseline").out
    assert RARE_WORD.encode() not in planner.data.read_bytes()
    assert b"Bring the disc" not in planner.data.read_bytes()
    planner.done("check")
    assert planner.step(journey, "mri-baseline")["start"] == "2027-01-20"
    for _ in range(3):
        planner.done("undo", journey)
    planner.done("redo", journey)
    planner.done("check")


def test_a_day_of_the_diary_is_deleted_and_the_rest_stays(planner, journey):
    with SqliteJourneyStore(planner.data) as store:
        for number, note in enumerate((RARE_WORD, "Slept well")):
            day = date(2026, 11, 20 + number)
            entry = DiaryEntry(id=EntryId(f"e{number}"), day=day, note=note)
            edit = put_entry(store.load(JourneyId(journey)), entry, date(2026, 11, 22))
            store.commit(store.load(JourneyId(journey)), edit, AT)
        holding = store.back_up_when_changed(AT)
        without = [copy for copy in store.backups() if copy != holding]
    title = title_of(planner, journey)
    words = ("delete", journey, "--title", title, "--diary")
    assert "Nothing was noted" in planner.refused(*words, "2026-11-19")
    told = planner.done(*words, "2026-11-20").out
    assert (
        f"Still in this backup, which you can delete like any file: {holding}" in told
    )
    assert without
    assert not any(copy.name in told for copy in without)
    assert RARE_WORD.encode() not in planner.data.read_bytes()
    planner.done("check")
    with SqliteJourneyStore(planner.data) as store:
        (left,) = store.load(JourneyId(journey)).diary.values()
        assert left.note == "Slept well"
        assert len(store.history(JourneyId(journey))) >= 3
    planner.done("history", journey)
    for _ in range(2):
        planner.done("undo", journey)
    planner.done("redo", journey)
    planner.done("check")


def test_backups_say_what_is_in_them(planner, journey):
    lines = planner.done("backups", "--inside").lines
    assert lines[0].endswith(".db")
    assert title_of(planner, journey) in lines[1]
    assert "6 April 2027" in lines[1] or "6 Apr 2027" in lines[1]
    backups_of(planner.data)[0].path.write_bytes(b"not a data file")
    assert "not a data file" in planner.done("backups", "--inside").lines[1]
