"""Where everything of a timeline lies, worked out once for each zoom."""

from bisect import bisect_left, bisect_right
from datetime import date
from typing import Final

from msgspec import Struct

from planner.models.document import Mark, Timeline, TimelineBar, TimelinePoint
from planner.ui.views.timeline_view.timeline_scale import TimelineScale, pack_lanes

_MARK_SLOT: Final = 24.0
_TOUCHING: Final = 15.0
"""Marks nearer than this many pixels lie on each other."""
_CROWD: Final = 2
"""So many marks that lie on each other are drawn as one, with their number."""


class Lanes(Struct, frozen=True, kw_only=True):
    """How many lanes marks and windows get; more share them."""

    marks: int = 6
    windows: int = 4


FULL: Final = Lanes()
COMPACT: Final = Lanes(marks=2, windows=2)


class PlacedBar(Struct, frozen=True, kw_only=True):
    """A window with its lane."""

    bar: TimelineBar
    lane: int


class PlacedPoint(Struct, frozen=True, kw_only=True):
    """A mark with its lane and its place in the order of the keys."""

    point: TimelinePoint
    lane: int
    index: int


class PlacedCrowd(Struct, frozen=True, kw_only=True):
    """Everyday marks that lie on each other: their first and last day, how many."""

    first: date
    last: date
    lane: int
    count: int


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
        self.crowds, self._crowded = _crowds(self.points, scale)
        self._point_days = [placed.point.day for placed in self.points]
        self._window_starts = [placed.bar.first for placed in self.windows]

    def visible_points(self, scale: TimelineScale) -> list[PlacedPoint]:
        """Return the marks that can be seen, in date order."""
        low = bisect_left(self._point_days, scale.first_shown)
        high = bisect_right(self._point_days, scale.last_shown)
        # One more on either side: half of its mark may reach into the picture.
        return self.points[max(0, low - 1) : high + 1]

    def single_points(self, scale: TimelineScale) -> list[PlacedPoint]:
        """Return the marks to draw one by one: those outside crowds."""
        return [
            placed
            for placed in self.visible_points(scale)
            if placed.index not in self._crowded
        ]

    def visible_crowds(self, scale: TimelineScale) -> list[PlacedCrowd]:
        """Return the crowds that can be seen."""
        return [one for one in self.crowds if scale.shows(one.first, one.last)]

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
    """Return the mark under a press, None when none is near.

    Args:
        points: those that can be seen.
        scale: which stretch of time is shown.
        x: of the press, in pixels.
        lane: of the press.
    """

    def distance(placed: PlacedPoint) -> float:
        across = abs(scale.middle(placed.point.day) - x)
        return across + _MARK_SLOT * abs(placed.lane - lane)

    best = min(points, key=distance, default=None)
    return best if best is not None and distance(best) <= _MARK_SLOT else None


def index_of_day(timeline: Timeline, day: date) -> int:
    """Return the index of the first point on or after a day, else of the last.

    Args:
        timeline: with at least one point.
        day: any day.
    """
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
    """Give key dates a lane of their own first: the others stand around them."""
    points = timeline.points
    middles = [scale.middle(point.day) for point in points]
    half = _MARK_SLOT / 2
    strong = [at for at, point in enumerate(points) if point.strong]
    slots = [(middles[at] - half, middles[at] + half) for at in strong]
    lanes = dict(zip(strong, pack_lanes(slots, most), strict=True))
    kept = [[middles[at] for at in strong if lanes[at] == lane] for lane in range(most)]
    ends = [float("-inf")] * most
    for at, middle in enumerate(middles):
        if at in lanes:
            continue
        lanes[at] = _lane_for(middle, kept, ends)
        ends[lanes[at]] = middle + half
    return [
        PlacedPoint(point=point, lane=lanes[index], index=index)
        for index, point in enumerate(points)
    ]


def _lane_for(middle: float, kept: list[list[float]], ends: list[float]) -> int:
    """Return the first lane with room; else the one whose last mark is farthest back.

    Args:
        middle: of the mark, in pixels.
        kept: where key dates lie in each lane, in order.
        ends: where the last other mark of each lane ends.
    """
    begin = middle - _MARK_SLOT / 2
    for lane, end in enumerate(ends):
        if end <= begin and _is_free(kept[lane], middle):
            return lane
    free = [lane for lane in range(len(ends)) if _is_free(kept[lane], middle)]
    return min(free or range(len(ends)), key=ends.__getitem__)


def _is_free(kept: list[float], middle: float) -> bool:
    """Whether no key date, in order, lies on a place."""
    at = bisect_left(kept, middle - _MARK_SLOT)
    return at == len(kept) or kept[at] >= middle + _MARK_SLOT


def _crowds(
    points: list[PlacedPoint], scale: TimelineScale
) -> tuple[list[PlacedCrowd], frozenset[int]]:
    """Gather everyday marks that lie on each other.

    Key dates always stand alone, and no crowd reaches across one.
    """
    rows: dict[int, list[list[PlacedPoint]]] = {}
    for placed in points:
        row = rows.setdefault(placed.lane, [[]])
        if placed.point.strong or placed.point.mark is not Mark.AIM:
            row.append([])
            continue
        x = scale.middle(placed.point.day)
        if row[-1] and x - scale.middle(row[-1][-1].point.day) >= _TOUCHING:
            row.append([])
        row[-1].append(placed)
    found = [one for row in rows.values() for one in row if len(one) >= _CROWD]
    crowds = [
        PlacedCrowd(
            first=one[0].point.day,
            last=one[-1].point.day,
            lane=one[0].lane,
            count=len(one),
        )
        for one in found
    ]
    return crowds, frozenset(placed.index for one in found for placed in one)
