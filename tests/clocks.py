"""A laptop's clock that a test sets, in a zone that a test chooses."""

from datetime import UTC, date, datetime, timedelta, timezone

from msgspec import Struct


class SetClock(Struct):
    """Stands at a moment until a test moves it; never stands still otherwise."""

    moment: datetime
    hours_east: float = 0

    def today(self) -> date:
        return self.day_of(self.moment)

    def now(self) -> datetime:
        return self.moment

    def local(self, at: datetime) -> datetime:
        return at.astimezone(timezone(timedelta(hours=self.hours_east)))

    def day_of(self, at: datetime) -> date:
        return self.local(at).date()


def an_evening(day: date) -> SetClock:
    """The last tenth of a second of a day, in Greenwich."""
    last = datetime(day.year, day.month, day.day, 23, 59, 59, 900_000, tzinfo=UTC)
    return SetClock(last)
