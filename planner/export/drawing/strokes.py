"""Strokes that mean something on a sheet: dots are wished, white is on black."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from planner.export.drawing.pen import RULE, Pen


def dots(pen: Pen, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw a dotted line: what stands on it is wished, not agreed.

    Args:
        pen: draws.
        start: in points from the left and from the top.
        end: likewise.
    """
    pen.canvas.addLiteral("[1 2] 0 d")
    pen.rule(start, end, RULE)
    pen.canvas.addLiteral("[] 0 d")


def dashes(pen: Pen, points: Sequence[tuple[float, float]]) -> None:
    """Draw a dashed line through the points: here scissors go.

    Args:
        pen: draws.
        points: in points from the left and from the top.
    """
    pen.canvas.addLiteral("[4 3] 0 d")
    pen.path(points, width=RULE, closed=False)
    pen.canvas.addLiteral("[] 0 d")


@contextmanager
def white(pen: Pen) -> Iterator[None]:
    """What is written inside is white, on black."""
    pen.canvas.addLiteral("1 g")
    yield
    pen.canvas.addLiteral("0 g")
