"""The one place that knows left from right on paper: all else says where lines begin.

Pages are set from the left, as for English, and nothing that sets them knows another
way. Where the words of a page, or of a part of it, are read from right to left, the pen
lays down what was set where a mirror would show it: letters and signs stay upright.
"""

from typing import Final

from msgspec import Struct


class Facing(Struct, frozen=True):
    """Where things lie on the page: ``start`` on, in the direction of reading.

    Attributes:
        start: where reading begins, in points from the left edge of the page.
        leftward: whether it goes on to the left.
    """

    start: float = 0.0
    leftward: bool = False

    def x(self, across: float) -> float:
        """Return points from the left edge for points from where reading begins."""
        return self.start - across if self.leftward else self.start + across

    def left(self, across: float, width: float) -> float:
        """Return the left edge of something so wide, both in points."""
        return self.x(across + width) if self.leftward else self.x(across)


RIGHTWARD: Final = Facing()
