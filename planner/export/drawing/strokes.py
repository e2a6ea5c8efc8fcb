"""Strokes that mean something on a sheet: dots are wished, white is on black."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from planner.export.drawing.pen import INK, RULE, Pen

_KAPPA: Final = 0.5523
"""Control points of a quarter circle drawn as a Bezier curve."""


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


def disc(pen: Pen, x: float, y: float, radius: float, *, fill: float = INK) -> None:
    """Draw a filled circle with a thin outline.

    Args:
        pen: draws.
        x: of its middle, in points.
        y: of its middle, in points from the top.
        radius: in points.
        fill: 0 for black to 1 for white.
    """
    x, y, arm = pen.facing.x(x), pen.flipped(y), radius * _KAPPA
    code = [f"{RULE} w 0 G {fill:g} g {x + radius:.2f} {y:.2f} m"]
    for a, b in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        p, q = -b, a
        code.append(
            f"{x + a * radius + p * arm:.2f} {y + b * radius + q * arm:.2f} "
            f"{x + p * radius + a * arm:.2f} {y + q * radius + b * arm:.2f} "
            f"{x + p * radius:.2f} {y + q * radius:.2f} c"
        )
    code.append("B 0 g")
    pen.canvas.addLiteral(" ".join(code))


@contextmanager
def inside(
    pen: Pen, left: float, top: float, width: float, height: float
) -> Iterator[None]:
    """Clip what is drawn to a rectangle.

    Args:
        pen: draws.
        left: in points.
        top: in points from the top.
        width: in points.
        height: in points.
    """
    bottom, left = pen.flipped(top + height), pen.facing.left(left, width)
    pen.canvas.addLiteral(f"q {left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re W n")
    yield
    pen.canvas.addLiteral("Q")


@contextmanager
def white(pen: Pen) -> Iterator[None]:
    """What is written inside is white, on black."""
    pen.canvas.addLiteral("1 g")
    yield
    pen.canvas.addLiteral("0 g")
