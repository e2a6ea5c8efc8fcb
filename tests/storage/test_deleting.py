"""Deleted for good, from the copies too: killed or stopped in between, it is told."""

import os
from datetime import timedelta

import pytest

from planner.models.ids import EntryId, StepId
from planner.models.journey import DiaryEntry
from planner.services.edits.diary_edits import put_entry
from planner.services.edits.step_edits import set_note
from planner.storage.copies.automatic_backups import backups_of
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.kept_values import TO_ERASE
from tests.storage.actions import AT, made
from tests.storage.test_trouble import run

MRI = StepId("mri")
RARE = "Quetzalcoatlus"
HOUR = timedelta(hours=1)


@pytest.fixture
def journey(store):
    """A journey whose note lies in three backups."""
    journey = store.add(made(), AT)
    for number in range(3):
        journey = store.commit(journey, set_note(journey, MRI, f"{RARE} {number}"), AT)
        assert store.back_up_when_changed(AT + number * HOUR)
    return journey


def holding(path):
    """The files in which the rare word still stands."""
    files = [path, *(copy.path for copy in backups_of(path))]
    return [file for file in files if RARE.encode() in file.read_bytes()]


def delete_and_be_killed(path, journey, *, after):
    """Delete in another process that ends without a word before a copy."""
    child = os.fork()
    if child == 0:
        asked = iter(range(9))
        store = SqliteJourneyStore(path)
        store.delete_for_good(
            journey.id,
            from_copies=True,
            go_on=lambda _share: next(asked) < after or os._exit(9),
        )
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


@pytest.mark.parametrize("after", [0, 1, 2])
def test_killed_between_two_copies_the_rest_follows_at_the_next_look(
    store, path, journey, open_store, after
):
    store.close()
    delete_and_be_killed(path, journey, after=after)
    assert len(holding(path)) == 3 - after
    again = open_store()
    assert again.summaries() == ()
    again.look_through(AT)
    assert holding(path) == []
    assert again.setting(TO_ERASE) is None


def test_what_a_kill_left_is_due_at_once_also_where_the_file_was_looked_through_today(
    store, path, journey, open_store
):
    store.look_through(AT)
    store.settle()
    store.close()
    delete_and_be_killed(path, journey, after=0)
    again = open_store()
    assert again.check_is_due(AT)
    again.look_through(AT)
    assert not again.check_is_due(AT)


def test_stopped_between_two_copies_the_others_stay_and_are_named(store, path, journey):
    shares = []

    def stop_at_the_second(share):
        shares.append(share)
        return len(shares) < 2

    deleted = store.delete_for_good(
        journey.id, from_copies=True, go_on=stop_at_the_second
    )
    assert shares == [0, pytest.approx(1 / 3)]
    assert sorted(deleted.copies) == sorted(holding(path))
    assert (len(deleted.copies), len(deleted.rewritten)) == (2, 1)
    assert deleted.are_copies_known
    store.look_through(AT)
    assert len(holding(path)) == 2  # the person left them


def test_a_note_follows_in_the_copies_after_a_kill(store, path, journey, open_store):
    store.close()
    child = os.fork()
    if child == 0:
        killed = SqliteJourneyStore(path)
        killed.forget_note(
            journey.id, MRI, from_copies=True, go_on=lambda _share: os._exit(9)
        )
    os.waitpid(child, 0)
    assert len(holding(path)) == 3
    again = open_store()
    again.look_through(AT)
    assert holding(path) == []
    assert [one.id for one in again.summaries()] == [journey.id]


def test_only_the_copies_that_hold_a_note_are_named(store, path):
    journey = store.add(made(), AT)
    store.back_up_when_changed(AT)
    journey = store.commit(journey, set_note(journey, MRI, RARE), AT)
    store.back_up_when_changed(AT + HOUR)
    journey = store.commit(journey, set_note(journey, MRI, ""), AT)
    store.back_up_when_changed(AT + 2 * HOUR)  # in its history
    held = holding(path)[1:]
    assert len(held) == 2
    deleted = store.forget_note(journey.id, MRI)
    assert sorted(deleted.copies) == sorted(held)


def test_a_note_that_was_half_typed_in_a_copy_is_deleted_there_too(store, path):
    journey = store.add(made(), AT)
    store.set_setting(f"drafts.{journey.id}", RARE)
    store.back_up_when_changed(AT)
    store.set_setting(f"drafts.{journey.id}", "")
    journey = store.commit(journey, set_note(journey, MRI, RARE), AT)
    (held,) = holding(path)[1:]
    deleted = store.forget_note(journey.id, MRI, from_copies=True)
    assert deleted.rewritten == (held,)
    assert holding(path) == []


def test_only_the_copies_that_hold_an_entry_are_named(store, path):
    journey = store.add(made(), AT)
    store.back_up_when_changed(AT)
    entry = DiaryEntry(id=EntryId("one"), day=AT.date(), note=RARE)
    journey = store.commit(journey, put_entry(journey, entry, AT.date()), AT)
    store.back_up_when_changed(AT + HOUR)
    (held,) = holding(path)[1:]
    deleted = store.forget_entries(journey.id, (entry.id,))
    assert deleted.copies == (held,)


COPIES_HIDDEN = """
import os, sys
from pathlib import Path
import planner.storage.copies.known_copies, planner.storage.deleting.erased_copies
import urllib.parse  # Python itself may lie where another user reads nothing
from planner.storage.journey_store import SqliteJourneyStore
if os.geteuid() == 0:  # root may read anywhere
    os.setuid(65534)
with SqliteJourneyStore(Path(sys.argv[1])) as store:
    (journey,) = store.summaries()
    deleted = store.delete_for_good(journey.id, from_copies=True)
    print(deleted.are_copies_known, len(deleted.copies))
"""


@pytest.mark.slow
def test_copies_that_cannot_be_listed_are_told_and_follow_later(open_folder):
    path = open_folder / "journeys.db"
    with SqliteJourneyStore(path) as store:
        store.add(made(title=RARE), AT)
        store.back_up_when_changed(AT)
    path.chmod(0o666)
    (open_folder / "backups").chmod(0)
    answer = run(COPIES_HIDDEN, path)
    assert answer.stdout.split() == ["False", "0"], answer.stderr
    (open_folder / "backups").chmod(0o700)
    with SqliteJourneyStore(path) as store:
        store.look_through(AT)
        assert holding(path) == []
