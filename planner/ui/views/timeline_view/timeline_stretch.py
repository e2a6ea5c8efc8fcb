"""Which stretch of time a timeline shows: zoom, pan, and the keys for them."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from planner.models.document import Timeline
from planner.ui.views.timeline_view.timeline_scale import TimelineScale

ZOOM_STEP: Final = 1.5
PAN_SHARE: Final = 0.5
_SHORTEST: Final = 28
"""Days that the whole picture shows at least."""
_NEAR_DAYS: Final = 300
"""Days after Day 0 (or today) that are shown at first."""


class TimelineStretch(QObject):
    """Holds the scale; what has to be drawn anew is told by a signal.

    Signals:
        zoomed: a day has another width, so marks need other lanes.
        moved: the same picture, seen farther left or right.
    """

    zoomed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Any day will do: no plan is shown yet.
        self.scale = TimelineScale(first=date(2000, 1, 1), days=_SHORTEST, width=1.0)
        self._first: date | None = None

    def show(self, timeline: Timeline, width: float) -> None:
        """Show what is near of another plan; one of the same days stays as it is.

        Args:
            timeline: first and last day are drawn.
            width: in pixels.
        """
        days = max(_SHORTEST, (timeline.last - timeline.first).days + 1)
        if timeline.first == self._first and days == self.scale.days:
            return
        self._first = timeline.first
        whole = TimelineScale(first=timeline.first, days=days, width=max(1.0, width))
        self.scale = whole.showing(timeline.first, _near_end(timeline))

    def fit(self, width: float) -> None:
        """Draw the same stretch on another width, in pixels."""
        self.scale = self.scale.sized(width)

    def zoom(self, factor: float, around: date | None = None) -> None:
        """Show less (factor above 1) or more, around a day or the middle.

        Args:
            factor: above 0.
            around: the day that stays where it is; None for the middle.
        """
        self._take_zoomed(self.scale.zoomed(factor, around))

    def pan(self, share: float) -> None:
        """Move by a share of what is shown; negative is earlier.

        Args:
            share: of what is shown, such as 0.5.
        """
        self._take_moved(self.scale.panned(share))

    def show_whole(self) -> None:
        """Show the whole plan."""
        self._take_zoomed(self.scale.whole())

    def reveal(self, day: date) -> None:
        """Move just far enough that a day is well inside."""
        self._take_moved(self.scale.revealing(day))

    def obeys(self, key: int, around: date | None) -> bool:
        """Do what a key asks for, around a day; whether it asks for anything here."""
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(ZOOM_STEP, around)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP, around)
        elif key == Qt.Key.Key_0:
            self.show_whole()
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.pan(PAN_SHARE if key == Qt.Key.Key_PageDown else -PAN_SHARE)
        else:
            return False
        return True

    def _take_zoomed(self, scale: TimelineScale) -> None:
        if scale != self.scale:
            self.scale = scale
            self.zoomed.emit()

    def _take_moved(self, scale: TimelineScale) -> None:
        if scale != self.scale:
            self.scale = scale
            self.moved.emit()


def _near_end(timeline: Timeline) -> date:
    """Return the end of what is near: follow-up of later years would crush it."""
    start = max(filter(None, (timeline.day0, timeline.today)), default=timeline.first)
    return min(timeline.last, date.fromordinal(start.toordinal() + _NEAR_DAYS))
