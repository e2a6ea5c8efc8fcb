"""Backups that nobody asked for: made when something changed, checked, thinned."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.errors import PlannerError
from planner.storage.copies.automatic_backups import backups_of
from planner.storage.copies.thinning import (
    DAILY,
    HOURLY,
    MONTHLY,
    DatedCopy,
    to_remove,
)
from planner.storage.journey_store import SqliteJourneyStore
from tests.storage.actions import AT, made, noted
from tests.storage.test_trouble import plain

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
