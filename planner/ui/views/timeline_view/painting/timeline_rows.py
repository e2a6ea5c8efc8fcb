"""How high the rows of a timeline are."""

from typing import Final

from msgspec import Struct

from planner.ui.views.timeline_view.timeline_layout import Lanes

GAP: Final = 8.0
WINDOW_LANE: Final = 11.0
_MARK_LANE: Final = 24.0


class TimelineRows(Struct, frozen=True, kw_only=True):
    """The heights of the rows, from the type in use."""

    text: float
    phase_lanes: int
    lanes: Lanes

    @property
    def phases(self) -> float:
        """Return the top of the phases."""
        return self.text + GAP

    @property
    def phase_height(self) -> float:
        """Return the height of one lane of phases, with its gap."""
        return self.text + 12.0

    @property
    def windows(self) -> float:
        """Return the top of the windows."""
        return self.phases + self.phase_lanes * self.phase_height + GAP

    @property
    def marks(self) -> float:
        """Return the top of the marks."""
        return self.windows + self.lanes.windows * WINDOW_LANE + GAP

    @property
    def day0_label(self) -> float:
        """Return the top of the line that names Day 0."""
        return self.marks + self.lanes.marks * _MARK_LANE + 2.0

    @property
    def height(self) -> float:
        """Return the height of it all."""
        return self.day0_label + self.text + 4.0

    def mark_middle(self, lane: int) -> float:
        """Return the middle of a lane of marks.

        Args:
            lane: from 0.

        Returns:
            Pixels from the top of the picture.
        """
        return self.marks + (lane + 0.5) * _MARK_LANE

    def mark_lane(self, y: float) -> int:
        """Return the lane of marks at a height, the nearest one outside.

        Args:
            y: pixels from the top of the picture.
        """
        lane = int((y - self.marks) // _MARK_LANE)
        return min(max(0, lane), self.lanes.marks - 1)
