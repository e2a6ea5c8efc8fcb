"""The point of a timeline that the keys are on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from planner.models.document import Timeline, TimelinePoint
from planner.ui.views.timeline_view.timeline_layout import index_of_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class TimelineCursor:
    """Walks the points of a timeline; it is on none before it is told."""

    def __init__(self) -> None:
        self._timeline: Timeline | None = None
        self.index: int | None = None

    @property
    def points(self) -> "Sequence[TimelinePoint]":
        """Return all points, in the order of the keys."""
        return self._timeline.points if self._timeline else ()

    @property
    def point(self) -> TimelinePoint | None:
        """Return the point it is on."""
        return None if self.index is None else self.points[self.index]

    def show(self, timeline: Timeline) -> None:
        """Take another plan; it stays on the same step where there is one."""
        at = self.point
        self._timeline = timeline
        self.index = self._index_of(at.subject) if at else None

    def put_on(self, subject: str) -> bool:
        """Go to the point of a step, or off all points; whether that is a change.

        Args:
            subject: id of a step; one without a point takes it off all points.
        """
        index = self._index_of(subject)
        changed = index != self.index
        self.index = index
        return changed

    def after_key(self, key: int) -> int | None:
        """Return the index that a key goes to, None for a key that goes nowhere."""
        if not self.points:
            return None
        at = self.index if self.index is not None else -1
        last = len(self.points) - 1
        return {
            Qt.Key.Key_Right: min(at + 1, last),
            Qt.Key.Key_Left: max(at - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(key))

    def near_today(self) -> int | None:
        """Return the index to start at: today's point, or the first one after it."""
        if self._timeline is None or not self.points:
            return None
        today: date = self._timeline.today or self._timeline.first
        return index_of_day(self._timeline, today)

    def _index_of(self, subject: str) -> int | None:
        found = (index for index, at in enumerate(self.points) if at.subject == subject)
        return next(found, None)
