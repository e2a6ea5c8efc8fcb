"""Where everything of a timeline lies, worked out once for each zoom."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Final

from planner.models.document import Timeline, TimelineBar, TimelinePoint
from planner.ui.widgets.timeline_scale import TimelineScale, pack_lanes

_MARK_SLOT: Final = 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """How many lanes marks and windows get; more share them."""

    marks: int = 3
    windows: int = 4


FULL: Final = Lanes()
COMPACT: Final = Lanes(marks=2, windows=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBar:
    """A window with its lane."""

    bar: TimelineBar
    lane: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedPoint:
    """A mark with its lane and its place in the order of the keys."""

    point: TimelinePoint
    lane: int
    index: int


class TimelineLayout:
    """Lanes of a timeline at one zoom, and quick ways to what can be seen.

    Args:
        timeline: what is drawn; points in date order.
        scale: only its zoom and width count; panning keeps the layout.
        lanes: how many lanes there are.
    """

    def __init__(self, timeline: Timeline, scale: TimelineScale, lanes: Lanes) -> None:
        self.windows = _placed_windows(timeline, lanes.windows)
        self.points = _placed_points(timeline, scale, lanes.marks)
        self._point_days = [placed.point.day for placed in self.points]
        self._window_starts = [placed.bar.first for placed in self.windows]

    def visible_points(self, scale: TimelineScale) -> list[PlacedPoint]:
        """Return the marks that can be seen, in date order."""
        low = bisect_left(self._point_days, scale.first_shown)
        high = bisect_right(self._point_days, scale.last_shown)
        return self.points[max(0, low - 1) : high + 1]

    def visible_windows(self, scale: TimelineScale) -> list[PlacedBar]:
        """Return the windows that can be seen."""
        high = bisect_right(self._window_starts, scale.last_shown)
        return [
            placed
            for placed in self.windows[:high]
            if placed.bar.last >= scale.first_shown
        ]


def nearest_point(
    points: list[PlacedPoint], scale: TimelineScale, x: float, lane: int
) -> PlacedPoint | None:
    """Return the mark under a press, None when none is near."""

    def distance(placed: PlacedPoint) -> float:
        across = abs(scale.middle(placed.point.day) - x)
        return across + _MARK_SLOT * abs(placed.lane - lane)

    best = min(points, key=distance, default=None)
    return best if best is not None and distance(best) <= _MARK_SLOT else None


def index_of_day(timeline: Timeline, day: date) -> int:
    """Return the index of the first point on or after a day, else of the last."""
    days = [point.day for point in timeline.points]
    return min(bisect_left(days, day), len(days) - 1)


def _placed_windows(timeline: Timeline, most: int) -> list[PlacedBar]:
    bars = sorted(timeline.windows, key=lambda bar: (bar.first, bar.last))
    edges = [(bar.first.toordinal(), bar.last.toordinal() + 1.0) for bar in bars]
    lanes = pack_lanes([(float(a), b) for a, b in edges], most)
    return [PlacedBar(bar=bar, lane=at) for bar, at in zip(bars, lanes, strict=True)]


def _placed_points(
    timeline: Timeline, scale: TimelineScale, most: int
) -> list[PlacedPoint]:
    middles = [scale.middle(point.day) for point in timeline.points]
    slots = [(x - _MARK_SLOT / 2, x + _MARK_SLOT / 2) for x in middles]
    lanes = pack_lanes(slots, most)
    return [
        PlacedPoint(point=point, lane=lane, index=index)
        for index, (point, lane) in enumerate(zip(timeline.points, lanes, strict=True))
    ]
