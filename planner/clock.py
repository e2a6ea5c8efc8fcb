"""The only place that reads the laptop's clock, and its time zone."""

import time
from datetime import UTC, date, datetime

from msgspec import Struct

from planner.models.civil import EARLIEST_DATE, LATEST_DATE


class SystemClock(Struct, frozen=True):
    """Today and now; ``fixed`` makes a day stand still (``--today``)."""

    fixed: date | None = None

    def today(self) -> date:
        """Return the civil date of today, from 1900 to 2200.

        A clock that is further off is taken for the nearest day that a plan can hold:
        what is stored can still be shown, changed and undone.
        """
        if self.fixed is not None:
            return self.fixed
        return min(max(self.day_of(datetime.now(UTC)), EARLIEST_DATE), LATEST_DATE)

    def now(self) -> datetime:
        """Return the moment, UTC; noon of the fixed day, here, when one is set."""
        if self.fixed is None:
            return datetime.now(UTC)
        noon = datetime(
            self.fixed.year, self.fixed.month, self.fixed.day, 12, tzinfo=UTC
        )
        # Noon by the zone of the laptop: at +13 hours noon UTC is the day after.
        offset = self.local(noon).utcoffset()
        return noon - offset if offset else noon

    def local(self, at: datetime) -> datetime:
        """Return a moment as the clock on the wall shows it, here and now.

        Args:
            at: with its zone.
        """
        _look_at_zone()
        try:
            return at.astimezone()
        except (OverflowError, ValueError, OSError):
            return at  # the years 1 and 9999, which have no day before or after

    def day_of(self, at: datetime) -> date:
        """Return the local day of a moment: the only way from a moment to a day.

        Args:
            at: with its zone.
        """
        return self.local(at).date()


def _look_at_zone() -> None:
    """Notice that the laptop was taken to another zone since it was started."""
    if hasattr(time, "tzset"):  # Windows looks by itself
        time.tzset()
