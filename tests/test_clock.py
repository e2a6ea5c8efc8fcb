"""The clock of the laptop: days are those of the calendar on the wall."""

import time
from datetime import UTC, date, datetime

import pytest

from planner.clock import SystemClock


@pytest.fixture
def zone(monkeypatch):
    """Take the laptop to another zone, as the system does it under our feet."""

    def move(name):
        monkeypatch.setenv("TZ", name)

    yield move
    monkeypatch.undo()
    time.tzset()


def test_the_day_of_a_moment_is_the_day_on_the_wall(zone):
    moment = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    zone("Etc/GMT-3")  # three hours east, in the spelling of POSIX
    assert SystemClock().day_of(moment) == date(2026, 11, 27)
    zone("Etc/GMT+5")
    assert SystemClock().day_of(moment) == date(2026, 11, 26)


@pytest.mark.parametrize("name", ["Etc/GMT-14", "UTC", "Etc/GMT+12"])
def test_a_day_that_was_given_is_that_day_in_every_zone(zone, name):
    zone(name)
    clock = SystemClock(date(2026, 11, 22))
    assert clock.today() == clock.day_of(clock.now()) == date(2026, 11, 22)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_ends_of_time_have_a_day_too(zone, day):
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    zone("Etc/GMT+12")
    assert abs(SystemClock().day_of(moment).toordinal() - day.toordinal()) <= 1
