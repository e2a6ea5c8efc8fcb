"""The only place that reads the laptop's clock."""

from datetime import UTC, date, datetime

from msgspec import Struct


class SystemClock(Struct, frozen=True):
    """Today and now; ``fixed`` makes a day stand still (``--today``)."""

    fixed: date | None = None

    def today(self) -> date:
        """Return the civil date of today."""
        return self.fixed or datetime.now().astimezone().date()

    def now(self) -> datetime:
        """Return the moment, UTC; noon of the fixed day when one is set."""
        if self.fixed is None:
            return datetime.now(UTC)
        return datetime(
            self.fixed.year, self.fixed.month, self.fixed.day, 12, tzinfo=UTC
        )
