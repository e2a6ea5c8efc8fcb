"""How much room there is, measured in text: the one place that decides what folds."""

from typing import Final

from msgspec import Struct

from planner.ui.look.look import look

EM: Final = 16
"""Pixels of body text at 100 %, the measure of all room."""

_PATH_FROM: Final = 80
_BAR_FROM: Final = 38
_TWO_ROWS_FROM: Final = 24
_COLUMNS_FROM: Final = 60


class Room(Struct, frozen=True, kw_only=True):
    """The width and height of a window in letters of its body text.

    Attributes:
        across: width, in multiples of the size of body text.
        down: height, in the same measure.
    """

    across: float
    down: float

    @property
    def low(self) -> bool:
        """Whether path and actions share one row at the top of the window."""
        return self.down < _BAR_FROM

    @property
    def very_low(self) -> bool:
        """Whether even two short rows, above and below a page, are too much."""
        return self.down < _TWO_ROWS_FROM

    @property
    def path_beside(self) -> bool:
        """Whether the path stands beside the page."""
        return self.across >= _PATH_FROM and not self.low

    @property
    def two_columns(self) -> bool:
        """Whether a list and what it is about stand beside each other."""
        return self.across >= _COLUMNS_FROM


def room_of(width: int, height: int) -> Room:
    """Return how much room a window of this size gives at the text size in force.

    Args:
        width: in pixels.
        height: in pixels.
    """
    em = look().px(EM)
    return Room(across=width / em, down=height / em)
