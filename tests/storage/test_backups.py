"""Backups that nobody asked for: made when something changed, checked, thinned."""

import shutil
import stat
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.errors import PlannerError, StorageCause
from planner.models.structs import replace
from planner.storage.copies.automatic_backups import back_up_when_changed, backups_of
from planner.storage.copies.thinning import (
    DAILY,
    HOURLY,
    MONTHLY,
    DatedCopy,
    to_remove,
)
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made, noted
from tests.storage.test_trouble import cause_of, plain

HOUR = timedelta(hours=1)


def test_a_change_is_backed_up_and_nothing_else_is(store, path):
    assert store.back_up_when_changed(AT) is None  # there is nothing in it yet
    journey = store.add(made(), AT)
    first = store.back_up_when_changed(AT)
    assert first == path.parent / "backups" / "journeys-20261122-090000Z.db"
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    store.set_setting("ui.theme", "dark")
    assert store.back_up_when_changed(AT + HOUR) is None
    journey = store.commit(journey, noted(journey, "x"), AT)
    assert store.back_up_when_changed(AT + HOUR) is not None
    store.undo(journey.id)
    assert store.back_up_when_changed(AT + 2 * HOUR) is not None
    assert len(backups_of(path)) == 3
    with SqliteJourneyStore(backups_of(path)[1].path) as copy:
        assert copy.load(journey.id) == journey


def test_a_backup_of_the_future_is_not_the_last_one_for_ever(store):
    """Made while the clock of the laptop was wrong."""
    journey = store.add(made(), AT)
    assert store.back_up_when_changed(AT.replace(year=2099)) is not None
    assert store.back_up_when_changed(AT) is None  # it holds the same
    store.commit(journey, noted(journey, "x"), AT)
    assert store.back_up_after_work(AT) is not None
    assert store.back_up_when_changed(AT + HOUR) is None
    store.undo(journey.id)
    assert store.back_up_after_work(AT + HOUR / 2) is None
    assert store.back_up_after_work(AT + HOUR) is not None


def test_a_damaged_file_takes_the_place_of_no_good_backup(store, path):
    store.add(made(), AT)
    good = store.back_up_when_changed(AT)
    plain(
        path,
        "DELETE FROM record WHERE kind = 'profile'",
        "UPDATE journey SET revision = 9",
    )
    with pytest.raises(PlannerError, match=r"backup\.not-made"):
        store.back_up_when_changed(AT + HOUR)
    assert [copy.path for copy in backups_of(path)] == [good]
    assert list(good.parent.iterdir()) == [good]


def test_what_is_not_a_backup_of_ours_is_never_thinned(store, path):
    journey = store.add(made(), AT)
    folder = path.parent / "backups"
    folder.mkdir()
    foreign = folder / "journeys-20200101-000000Z.db"
    foreign.write_text("my own notes")
    for number in range(HOURLY + 30):
        journey = store.commit(journey, noted(journey, str(number)), AT)
        store.back_up_when_changed(AT + number * timedelta(minutes=7))
    assert foreign.read_text() == "my own notes"
    assert len(backups_of(path)) <= HOURLY + DAILY + MONTHLY + 1


def test_a_link_to_an_encrypted_volume_leaves_no_backup_outside(tmp_path, path):
    real = tmp_path / "volume" / "plan.db"
    real.parent.mkdir()
    SqliteJourneyStore(real).close()
    path.symlink_to(real)
    with SqliteJourneyStore(path) as store:
        store.add(made(), AT)
        made_there = store.back_up_when_changed(AT)
    assert made_there.parent == real.parent / "backups"


def test_backups_have_one_name_by_whatever_link_the_file_is_opened(tmp_path, path):
    real = tmp_path / "volume" / "plan.db"
    real.parent.mkdir()
    path.symlink_to(real)
    with SqliteJourneyStore(real) as store:
        store.add(made(), AT)
        made_there = store.back_up_when_changed(AT)
    by_its_link = made_there.with_name("journeys-20200101-000000Z.db")
    shutil.copy(made_there, by_its_link)  # as they were called once
    with SqliteJourneyStore(path) as store:
        assert store.back_up_when_changed(AT) is None
        assert store.backups() == (made_there, by_its_link)


def test_a_backup_goes_to_a_stick_as_well_and_what_others_keep_there_stays(
    store, path, tmp_path
):
    stick = tmp_path / "BLUE"
    there = stick / "ms-journey-planner-backups"
    there.mkdir(parents=True)
    with SqliteJourneyStore(tmp_path / "their-laptop.db") as theirs:
        theirs.add(replace(made(), journey=replace(made().journey, id="theirs")), AT)
        theirs.back_up(there / "journeys-20200101-000000Z.db", replace=False)
    store.choose_second_folder(stick)
    journey = store.add(made(), AT)
    for number in range(HOURLY + DAILY):
        journey = store.commit(journey, noted(journey, str(number)), AT)
        store.back_up_when_changed(AT + number * timedelta(minutes=7))
    names = {copy.path.name for copy in backups_of(path, there)}
    assert "journeys-20200101-000000Z.db" in names
    assert len(names) == 1 + len(backups_of(path))
    assert store.copies()[0].name in names


def test_a_stick_that_is_away_stops_no_backup(store, path, tmp_path):
    stick = tmp_path / "BLUE"
    stick.mkdir()
    store.choose_second_folder(stick)
    stick.rmdir()
    store.add(made(), AT)
    assert store.back_up_when_changed(AT) is not None
    assert not stick.exists()
    with pytest.raises(PlannerError, match=r"backup\.no-folder"):
        store.choose_second_folder(stick)
    store.choose_second_folder(None)
    assert store.second_folder is None


def test_changes_are_counted_that_a_backup_does_not_hold(store):
    journey = store.add(made(), AT)
    backup = store.back_up_when_changed(AT)
    assert store.changes_since(backup) == 0
    for text in ("a", "b", "c"):
        journey = store.commit(journey, noted(journey, text), AT)
    assert store.changes_since(backup) == 3


def test_the_file_is_free_again_before_the_copy_is_checked(store, path):
    journey = store.add(made(), AT)
    read = []

    @contextmanager
    def reading():
        with store._file.reading() as connection:
            yield connection
        read.append(path)
        if len(read) == 2:  # it was looked at, then copied
            with SqliteJourneyStore(path, busy_seconds=0) as other:
                other.commit(journey, noted(journey, "meanwhile"), AT)

    backup = back_up_when_changed(reading, path, AT)
    assert len(read) == 2
    assert store.changes_since(backup) == 1


def test_a_check_holds_a_file_with_faults_and_remembers_a_sound_one(store, path):
    journey = store.add(made(), AT)
    assert store.check_is_due(AT)
    assert store.look_through(AT) == ()
    assert store.sound_at() == AT
    assert not store.check_is_due(AT + timedelta(hours=23))
    assert store.check_is_due(AT + timedelta(days=1))
    assert store.check_is_due(AT - timedelta(days=1))  # the clock was put back
    plain(path, "DELETE FROM record WHERE kind = 'profile'")
    assert store.look_through(AT)
    assert store.is_held
    assert cause_of(lambda: store.set_setting("a", "b")) is StorageCause.HELD
    held = cause_of(lambda: store.commit(journey, noted(journey, "x"), AT))
    assert held is StorageCause.HELD
    assert cause_of(lambda: store.delete_for_good(journey.id)) is StorageCause.HELD
    assert store.history(journey.id)  # what can be read is read
    store.let_write()
    store.set_setting("a", "b")
    # Sound an hour ago, and no more: whoever opens it next looks at once.
    with SqliteJourneyStore(path) as later:
        assert later.check_is_due(AT + timedelta(hours=1))


def test_a_file_that_was_mended_is_looked_through_once_a_day_again(store, path):
    plain(path, "INSERT INTO journey VALUES ('lost', 1, '2026-11-22')")
    assert store.look_through(AT)
    plain(path, "DELETE FROM journey WHERE id = 'lost'")
    store.let_write()
    assert store.look_through(AT) == ()
    assert not store.check_is_due(AT)
    assert [file.name for file in path.parent.glob(".*faults")] == []


def test_a_backup_with_a_view_of_a_stranger_is_not_read(store):
    store.add(made(), AT)
    backup = store.back_up_when_changed(AT)
    plain(backup, "CREATE VIEW strange AS SELECT 1")
    assert cause_of(lambda: store.inside(backup)) is StorageCause.ALTERED


moments = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001  hypothesis adds the zone
    max_value=datetime(2030, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
near = st.integers(0, 60 * 24 * 40).map(lambda minutes: AT - timedelta(minutes=minutes))


@st.composite
def copies(draw):
    found = draw(st.lists(moments | near, unique=True, max_size=80))
    sizes = st.integers(0, 300)
    return tuple(
        DatedCopy(path=Path(f"{number}.db"), at=at, size=draw(sizes))
        for number, at in enumerate(found)
    )


@given(copies(), st.integers(0, 2000))
def test_thinning_keeps_the_newest_of_each_period_within_the_size(found, most):
    gone = set(to_remove(found, most))
    kept = [copy for copy in found if copy not in gone]
    assert len(kept) <= HOURLY + DAILY + MONTHLY
    if found:
        newest = max(found, key=lambda copy: copy.at)
        assert newest in kept
    assert len(kept) <= 1 or sum(copy.size for copy in kept) <= most
    assert to_remove(kept, most) == ()


@given(copies())
def test_with_room_the_last_hours_days_and_months_all_stay(found):
    kept = set(found) - set(to_remove(found))
    for form, most in (("%Y%m%d%H", HOURLY), ("%Y%m%d", DAILY), ("%Y%m", MONTHLY)):
        periods = sorted({copy.at.strftime(form) for copy in found})[-most:]
        assert set(periods) <= {copy.at.strftime(form) for copy in kept}
