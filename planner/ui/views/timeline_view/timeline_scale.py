"""Days to pixels and back: zoom and pan of the timeline, without Qt."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Self

from msgspec import Struct

from planner.models.civil import add_months
from planner.models.structs import replace

MAX_PIXELS_A_DAY: Final = 48.0
_MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 60)
_DAYS_A_MONTH: Final = 30.4


class TimelineScale(Struct, frozen=True, kw_only=True):
    """Which stretch of time is shown, and how wide.

    Attributes:
        first: first day of the whole picture.
        days: days of the whole picture, at least 1.
        width: pixels there are.
        zoom: 1.0 shows the whole picture; larger shows less of it.
        offset: days that are hidden at the left.
    """

    first: date
    days: int
    width: float
    zoom: float = 1.0
    offset: float = 0.0

    @property
    def pixels_a_day(self) -> float:
        """Return how wide a day is."""
        return self.zoom * self.width / self.days

    @property
    def shown_days(self) -> float:
        """Return how many days fit."""
        return self.days / self.zoom

    @property
    def first_shown(self) -> date:
        """Return the first day that can be seen."""
        return self.first + timedelta(days=int(self.offset))

    @property
    def last_shown(self) -> date:
        """Return the last day that can be seen."""
        return self.first + timedelta(days=int(self.offset + self.shown_days))

    def x(self, day: date) -> float:
        """Return the left edge of a day in pixels.

        Returns:
            Below 0 for a day that is hidden at the left.
        """
        return ((day - self.first).days - self.offset) * self.pixels_a_day

    def middle(self, day: date) -> float:
        """Return the middle of a day in pixels."""
        return self.x(day) + self.pixels_a_day / 2

    def shows(self, first: date, last: date) -> bool:
        """Whether any day of a stretch can be seen."""
        return self.x(last) + self.pixels_a_day >= 0 and self.x(first) <= self.width

    def sized(self, width: float) -> Self:
        """Return the same stretch drawn on another width.

        Args:
            width: in pixels; less than one counts as one.
        """
        return replace(self, width=max(1.0, width)).kept_inside()

    def zoomed(self, factor: float, around: date | None = None) -> Self:
        """Return it closer (factor above 1) or farther, ``around`` staying put.

        Args:
            factor: above 0.
            around: None for the middle.

        Returns:
            Never farther than the whole, never closer than 48 pixels a day.
        """
        at = (around - self.first).days if around else self.offset + self.shown_days / 2
        share = (at - self.offset) / self.shown_days
        closest = max(1.0, MAX_PIXELS_A_DAY * self.days / self.width)
        zoom = min(max(1.0, self.zoom * factor), closest)
        offset = at - share * self.days / zoom
        return replace(self, zoom=zoom, offset=offset).kept_inside()

    def panned(self, share: float) -> Self:
        """Return it moved by a share of what is shown; negative is earlier.

        Args:
            share: of what is shown, such as 0.5.
        """
        moved = self.offset + share * self.shown_days
        return replace(self, offset=moved).kept_inside()

    def whole(self) -> Self:
        """Return the whole picture."""
        return replace(self, zoom=1.0, offset=0.0)

    def showing(self, first: date, last: date) -> Self:
        """Return it showing a stretch of days, or as near to that as it can be.

        Args:
            first: the first day.
            last: the last day, included.
        """
        wanted = max(1, (last - first).days + 1)
        closest = max(1.0, MAX_PIXELS_A_DAY * self.days / self.width)
        zoom = min(max(1.0, self.days / wanted), closest)
        offset = float((first - self.first).days)
        return replace(self, zoom=zoom, offset=offset).kept_inside()

    def revealing(self, day: date) -> Self:
        """Return it moved just far enough that a day is well inside."""
        position = (day - self.first).days
        margin = min(self.shown_days / 8, 20.0)
        latest = self.offset + self.shown_days - margin
        if self.offset + margin <= position <= latest:
            return self
        early = position < self.offset + margin
        moved = position - margin if early else position + margin - self.shown_days
        return replace(self, offset=moved).kept_inside()

    def month_starts(self, label_width: float) -> Iterator[date]:
        """Yield the month starts to label, far enough apart to be read.

        Args:
            label_width: pixels that the widest label takes, with its gap.
        """
        month_width = self.pixels_a_day * _DAYS_A_MONTH
        step = next(
            (count for count in _MONTH_STEPS if count * month_width >= label_width),
            _MONTH_STEPS[-1],
        )
        start = self.first_shown.replace(day=1)
        # Counted from year 0, so that the same months are named however far it is
        # moved.
        behind = (start.year * 12 + start.month - 1) % step
        start = add_months(start, -behind)
        while start <= self.last_shown:
            yield start
            start = add_months(start, step)

    def kept_inside(self) -> Self:
        """Return it moved so that nothing outside the picture is shown."""
        most = max(0.0, self.days - self.shown_days)
        return replace(self, offset=min(max(0.0, self.offset), most))


def pack_lanes(stretches: list[tuple[float, float]], most: int) -> list[int]:
    """Give each stretch the first lane that is free; beyond ``most``, they share.

    Args:
        stretches: left and right edges, sorted by left edge.
        most: how many lanes there are, at least 1.
    """
    ends = [float("-inf")] * most
    lanes: list[int] = []
    for left, right in stretches:
        free = (lane for lane, end in enumerate(ends) if end <= left)
        lane = next(free, min(range(most), key=ends.__getitem__))
        ends[lane] = max(ends[lane], right)
        lanes.append(lane)
    return lanes
