"""The store keeps journeys exactly, each action once, and never mixes two windows."""

import stat
import threading
import time
from contextlib import closing, contextmanager

import pytest
from hypothesis import HealthCheck, given, settings

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.journey import Action
from planner.models.structs import replace
from planner.storage.access.driver import sqlite
from planner.storage.database import BUSY_SECONDS
from planner.storage.journey_store import SqliteJourneyStore
from tests.slices import share_of
from tests.storage.actions import AT, cleared, exported, made, noted, renamed
from tests.strategies import journeys

SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@contextmanager
def another_program_writing(path):
    with closing(sqlite.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def code_of(action):
    with pytest.raises(PlannerError) as caught:
        action()
    return caught.value.code


@settings(max_examples=share_of(20), suppress_health_check=SLOW)
@given(first=journeys, second=journeys)
def test_what_is_stored_is_what_comes_back(tmp_path_factory, first, second):
    path = tmp_path_factory.mktemp("data") / "journeys.db"
    store = SqliteJourneyStore(path)
    stored = store.add(Edit(journey=first, action=Action.CREATED), AT)
    assert stored == first
    after = replace(second, id=first.id)
    changed = store.commit(stored, Edit(journey=after, action=Action.PROFILE), AT)
    store.close()
    again = SqliteJourneyStore(path)
    assert again.load(first.id) == changed
    assert changed == replace(after, revision=first.revision + 1)
    assert again.undo(first.id) == replace(first, revision=first.revision + 2)
    assert again.check() == ()
    again.close()


def test_an_action_is_one_history_entry_with_what_when_and_why(store, moments):
    journey = store.add(made(), next(moments))
    at = next(moments)
    store.commit(journey, noted(journey, "bring the disc"), at)
    _, entry = store.history(journey.id)
    assert (entry.number, entry.at, entry.action) == (2, at, Action.NOTE)
    assert (entry.subject, entry.details) == ("mri", {"text": "bring the disc"})
    assert (entry.why, entry.undone) == ("because", False)


def test_an_action_writes_only_the_records_it_changed(store, path):
    journey = store.add(made(), AT)
    store.commit(journey, noted(journey, "x"), AT)
    with closing(sqlite.connect(path)) as plain:
        rows = plain.execute("SELECT kind, key FROM change WHERE history = 2")
        assert rows.fetchall() == [("fact", "mri")]


def test_a_state_that_another_window_changed_is_not_overwritten(open_store):
    one, other = open_store(), open_store()
    journey = one.add(made(), AT)
    kept = other.commit(journey, noted(journey, "theirs"), AT)
    assert code_of(lambda: one.commit(journey, noted(journey, "mine"), AT)) == (
        "journey.changed-elsewhere"
    )
    assert one.load(journey.id) == kept
    assert len(one.history(journey.id)) == 2


def test_a_journey_that_is_not_there_is_refused_everywhere(store):
    gone = made(id="gone").journey
    for action in (
        lambda: store.load(gone.id),
        lambda: store.commit(gone, noted(gone, "x"), AT),
        lambda: store.history(gone.id),
        lambda: store.undo(gone.id),
        lambda: store.redo(gone.id),
        lambda: store.go_back(gone.id, 1),
        lambda: store.past(gone.id, 1),
    ):
        assert code_of(action) == "journey.unknown"


def test_a_journey_is_added_once(store):
    journey = store.add(made(), AT)
    assert code_of(lambda: store.add(made(title="other"), AT)) == "journey.exists"
    assert store.load(journey.id) == journey


def test_a_journey_made_with_a_first_action_is_stored_whole_or_not_at_all(store):
    made_empty = made()
    action = noted(made_empty.journey, "x")
    half = replace(action, subject="\ud83d")
    assert code_of(lambda: store.add(made_empty, AT, half)) == "text.unreadable"
    assert store.summaries() == ()
    journey = store.add(made_empty, AT, action)
    assert store.load(journey.id) == journey
    assert [entry.action for entry in store.history(journey.id)] == [
        Action.CREATED,
        action.action,
    ]
    assert store.undo(journey.id) == replace(made_empty.journey, revision=3)
    assert store.check() == ()


def test_the_list_of_journeys_has_the_last_changed_first(store, moments):
    one = store.add(made(id="one", title="One"), next(moments))
    store.add(made(id="two", title="Two"), next(moments))
    at = next(moments)
    store.commit(one, renamed(one, "One again"), at)
    listed = store.summaries()
    assert [line.title for line in listed] == ["One again", "Two"]
    assert (listed[0].changed, listed[0].revision) == (at, 2)


def test_an_undone_action_can_be_redone_after_a_restart(open_store):
    store = open_store()
    journey = store.add(made(), AT)
    noted_one = store.commit(journey, noted(journey, "one"), AT)
    store.undo(journey.id)
    store.close()
    redone = open_store().redo(journey.id)
    assert redone == replace(noted_one, revision=4)


def test_an_action_after_an_undo_drops_what_was_undone_but_keeps_its_trail(store):
    journey = store.add(made(), AT)
    store.commit(journey, noted(journey, "one"), AT)
    back = store.undo(journey.id)
    store.commit(back, noted(back, "two"), AT)
    assert code_of(lambda: store.redo(journey.id)) == "history.nothing-to-redo"
    assert [entry.undone for entry in store.history(journey.id)] == [False, True, False]
    assert code_of(lambda: store.go_back(journey.id, 2)) == "history.dropped"


def test_the_making_of_a_journey_cannot_be_undone(store):
    journey = store.add(made(), AT)
    assert code_of(lambda: store.undo(journey.id)) == "history.nothing-to-undo"
    assert store.load(journey.id) == journey


def test_a_refused_undo_leaves_the_revision_as_it_was(store):
    journey = store.add(made(), AT)
    assert code_of(lambda: store.go_back(journey.id, 99)) == "history.unknown-entry"
    assert store.load(journey.id).revision == journey.revision


def test_a_removed_record_comes_back_with_undo(store):
    journey = store.add(made(), AT)
    with_note = store.commit(journey, noted(journey, "one"), AT)
    without = store.commit(with_note, cleared(with_note), AT)
    assert without.facts == {}
    assert store.undo(journey.id).facts == with_note.facts
    assert store.redo(journey.id).facts == {}


def test_another_thread_reads_and_writes_with_its_own_connection(store):
    journey = store.add(made(), AT)
    seen = []

    def work():
        loaded = store.load(journey.id)
        seen.append(store.commit(loaded, noted(loaded, "from the side"), AT))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert store.load(journey.id) == seen[0]


def test_threads_that_write_at_once_lose_nothing(store):
    journey = store.add(made(), AT)
    failures = []

    def work(name):
        for count in range(10):
            while True:
                loaded = store.load(journey.id)
                try:
                    store.commit(loaded, noted(loaded, str(count), step=name), AT)
                    break
                except PlannerError as error:
                    failures.append(error.code)

    workers = [threading.Thread(target=work, args=(f"s{n}",)) for n in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert store.load(journey.id).revision == 31
    assert set(failures) <= {"journey.changed-elsewhere"}
    assert store.check() == ()


def test_a_print_between_undo_and_redo_drops_nothing(store):
    journey = store.add(made(), AT)
    noted_one = store.commit(journey, noted(journey, "one"), AT)
    undone = store.undo(journey.id)
    printed = store.commit(undone, exported(undone), AT)
    redone = store.redo(journey.id)
    assert redone.facts == noted_one.facts
    assert redone.exports == printed.exports
    standing = [entry.undone for entry in store.history(journey.id)]
    assert standing == [False, False, False]
    assert store.check() == ()


def test_going_back_and_forth_passes_over_a_print(store):
    journey = store.add(made(), AT)
    one = store.commit(journey, noted(journey, "one"), AT)
    printed = store.commit(one, exported(one), AT)
    two = store.commit(printed, noted(printed, "two"), AT)
    back = store.go_back(journey.id, 1)
    assert (back.facts, back.exports) == ({}, printed.exports)
    assert store.go_back(journey.id, 4) == replace(two, revision=back.revision + 1)


def test_settings_are_kept(open_store):
    store = open_store()
    assert store.setting("theme") is None
    store.set_setting("theme", "dark")
    store.set_setting("theme", "light")
    store.close()
    assert open_store().setting("theme") == "light"


def kept_in_the_file(path, name):
    with SqliteJourneyStore(path) as store:
        return store.cached(name)


def test_what_was_worked_out_is_kept_with_the_next_change(store, path):
    assert store.cached("holidays") is None
    store.cache("holidays", b"old")
    store.cache("holidays", b"\x00\xff")
    assert store.cached("holidays") == b"\x00\xff"
    assert kept_in_the_file(path, "holidays") is None
    store.add(made(), AT)
    assert kept_in_the_file(path, "holidays") == b"\x00\xff"


def test_what_was_worked_out_waits_for_no_other_program(store, path):
    store.cache("holidays", b"x")
    with another_program_writing(path):
        started = time.monotonic()
        store.settle()
        assert time.monotonic() - started < BUSY_SECONDS / 2
        assert store.cached("holidays") == b"x"
    assert kept_in_the_file(path, "holidays") is None
    store.settle()
    assert kept_in_the_file(path, "holidays") == b"x"


def test_the_past_is_seen_while_another_program_writes(store, path):
    journey = store.add(made(), AT)
    one = store.commit(journey, noted(journey, "one"), AT)
    printed = store.commit(one, exported(one), AT)
    store.commit(printed, noted(printed, "two"), AT)
    with another_program_writing(path):
        seen = store.past(journey.id, 2)
        assert code_of(lambda: store.past(journey.id, 9)) == "history.unknown-entry"
    assert seen.facts == one.facts
    assert store.go_back(journey.id, 2) == seen


def test_a_store_closes_itself_after_a_block(path):
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
    assert [file.name for file in path.parent.iterdir()] == ["journeys.db"]


def test_the_file_and_those_beside_it_are_for_the_owner_alone(store, path):
    store.add(made(), AT)
    names = sorted(file.name for file in path.parent.iterdir())
    assert names == [".journeys.db.open", "journeys.db", "journeys.db-journal"]
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_others_could_read_is_closed_to_them(open_store, path):
    open_store().close()
    path.chmod(0o644)
    open_store()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_every_connection_is_durable_and_keeps_references(store):
    with store._file.reading() as connection:
        asked = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
        expected = {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1}
        assert asked == expected
        (strict,) = connection.execute(
            "SELECT count(*) FROM pragma_table_list "
            "WHERE strict AND schema = 'main' AND name NOT LIKE 'sqlite%'"
        ).fetchone()
        assert strict == 6


def test_text_that_no_file_can_hold_is_refused_and_nothing_is_stored(store):
    journey = store.add(made(), AT)
    half = "\ud83d"
    for edit in (
        noted(journey, half),
        replace(noted(journey, "x"), why=half, details={}),
        replace(noted(journey, "x"), subject=half, details={}),
    ):
        assert code_of(lambda edit=edit: store.commit(journey, edit, AT)) == (
            "text.unreadable"
        )
    assert store.load(journey.id) == journey
    assert len(store.history(journey.id)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00 and \x1b",
        "🧬" * 5,
        "שלום عربى",
        "<b>&\"'; DROP TABLE record",
        "x" * 10_000,
    ],
)
def test_any_text_is_kept_as_it_is(open_store, text):
    store = open_store()
    journey = store.add(made(title=text), AT)
    store.commit(journey, replace(noted(journey, text), subject=text, why=text), AT)
    store.close()
    again = open_store()
    assert again.load(journey.id).title == text
    assert again.load(journey.id).facts["mri"].note == text
    assert again.history(journey.id)[1].why == text
    assert again.summaries()[0].title == text


def test_an_altered_or_unreadable_derived_value_is_a_miss(store, path):
    """It would silently change the dates of a plan, or stop the program."""
    store.cache("holidays", b"worked out")
    store.settle()
    assert kept_in_the_file(path, "holidays") == b"worked out"
    for harm in (
        "UPDATE cache SET value = CAST(value || x'20' AS BLOB)",
        "UPDATE cache SET value = x''",
        "UPDATE cache SET name = 'holidays', value = x'5b'",
        "DROP TABLE cache",
    ):
        with closing(sqlite.connect(path)) as plain, plain:
            plain.execute(harm)
        assert store.cached("holidays") is None


def test_what_may_get_lost_holds_at_once_and_goes_with_the_next_change(store, path):
    with another_program_writing(path):
        started = time.monotonic()
        store.remember("ui.walk", "diary")
        assert time.monotonic() - started < BUSY_SECONDS / 2
        assert store.recall("ui.walk") == "diary"
        assert store.untold_trouble() is not None
        store.remember("ui.walk", "values")
        assert store.untold_trouble() is None
    store.add(made(), AT)
    with SqliteJourneyStore(path) as other:
        assert other.setting("ui.walk") == "values"
