"""Turns a pen round for a column whose words are read the other way."""

from collections.abc import Iterator
from contextlib import contextmanager

from planner.export.drawing.mirror import RIGHTWARD, Facing
from planner.export.drawing.pen import Pen


@contextmanager
def facing(pen: Pen, left: float, right: float, *, leftward: bool) -> Iterator[None]:
    """What is drawn inside lies in a column as its own language is read.

    Args:
        pen: draws.
        left: of the column as it was set, in points.
        right: of the column as it was set, in points.
        leftward: whether its words are read from right to left.
    """
    before = pen.facing
    edges = sorted((before.x(left), before.x(right)))
    if leftward:
        pen.facing = Facing(edges[1] + left, leftward=True)
    else:
        pen.facing = Facing(edges[0] - left)
    yield
    pen.facing = before


@contextmanager
def upright(pen: Pen, x: float, width: float) -> Iterator[float]:
    """Draw a sign as it is; gives its left edge in points from that of the page.

    Args:
        pen: draws.
        x: its left edge as it was set, in points.
        width: in points.
    """
    before = pen.facing
    left = before.left(x, width)
    pen.facing = RIGHTWARD
    yield left
    pen.facing = before
