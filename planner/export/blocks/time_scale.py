"""From days to places on paper; a long plan shows its early part larger."""

from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.document import Timeline

_LONG: Final = timedelta(days=420)
_CLOSE_UP_AFTER: Final = timedelta(days=110)
"""How long after Day 0 the days still stand far apart: until the early check-ups."""

_CLOSE_UP_SHARE: Final = 0.62


class TimeScale(Struct, frozen=True, kw_only=True):
    """Where days stand between ``left`` and ``right``, in points.

    ``turn`` is the day from which on days stand closer together, None when they
    never do; the picture marks it with a double stroke.
    """

    first: date
    last: date
    left: float
    right: float
    turn: date | None = None

    def x(self, day: date) -> float:
        """Return the place of a day; days outside stand at the edge.

        Returns:
            Points from the left edge of the picture.
        """
        if self.turn is None:
            return _between(day, self.first, self.last, self.left, self.right)
        middle = self.left + (self.right - self.left) * _CLOSE_UP_SHARE
        if day <= self.turn:
            return _between(day, self.first, self.turn, self.left, middle)
        return _between(day, self.turn, self.last, middle, self.right)


def time_scale(block: Timeline, left: float, right: float) -> TimeScale:
    """Return the scale of a timeline; over 14 months it has a close-up of the start.

    Args:
        block: the picture; its first and last day are drawn.
        left: its left edge, in points.
        right: its right edge, in points.
    """
    turn = None
    anchor = block.day0 or block.first
    if (
        block.last - block.first > _LONG
        and anchor < block.last - _CLOSE_UP_AFTER - _CLOSE_UP_AFTER
    ):
        turn = anchor + _CLOSE_UP_AFTER
    return TimeScale(
        first=block.first, last=block.last, left=left, right=right, turn=turn
    )


def _between(day: date, first: date, last: date, start: float, end: float) -> float:
    # A plan of one day must not divide by nothing.
    span = max((last - first).days, 1)
    share = min(max((day - first).days / span, 0.0), 1.0)
    return start + (end - start) * share
