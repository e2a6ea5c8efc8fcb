"""State marks as shapes: they stay apart in grey, on a fax, for colour-blind eyes."""

from typing import Final

from planner.export.drawing.pen import Pen
from planner.export.drawing.turning import upright
from planner.models.document import Mark

_LINE = 0.9
SIGNS = {
    Mark.AIM: "◇",
    Mark.BOOKED: "▣",
    Mark.DONE: "✓",
    Mark.NEEDS_DATE: "△",
    Mark.CANCELLED: "✕",
    Mark.UNDER_WAY: "▷",
    Mark.ROUGH: "≈",
}
"""What a mark is copied and read as when the document gives it no word."""


def mark_room(size: float) -> float:
    """Return the width a mark takes in front of text of a size, in points.

    Args:
        size: of the text, in points.
    """
    return size * 1.15


def draw_mark(
    pen: Pen, mark: Mark, x: float, baseline: float, size: float, word: str
) -> None:
    """Draw a mark in front of text; ``word`` is what it reads as, "" for nothing.

    Args:
        pen: draws.
        mark: which state.
        x: left edge, in points.
        baseline: of the text, in points from the top.
        size: of the text, in points.
        word: what it reads as.
    """
    edge = size * 0.74
    if not word:
        _shape(pen, mark, x, baseline - edge, edge)
        return
    with pen.spoken(word + " "):
        _shape(pen, mark, x, baseline - edge, edge)


def draw_tick_box(pen: Pen, x: float, baseline: float, size: float) -> None:
    """Draw an empty box to tick by hand.

    Args:
        pen: draws.
        x: left edge, in points.
        baseline: of the text, in points from the top.
        size: of the text, in points.
    """
    edge = size * 1.05
    with pen.spoken("☐ "):
        pen.box(x, baseline - edge + size * 0.14, edge, edge, width=_LINE)


def draw_shape(pen: Pen, mark: Mark, x: float, y: float, edge: float) -> None:
    """Draw a mark centred on a point, with nothing to read.

    Args:
        pen: draws.
        mark: which state.
        x: of its middle, in points.
        y: of its middle, in points from the top.
        edge: width and height, in points.
    """
    _shape(pen, mark, x - edge / 2, y - edge / 2, edge)


def _shape(pen: Pen, mark: Mark, x: float, y: float, edge: float) -> None:
    # A sign has one shape in all languages.
    with upright(pen, x, edge) as left:
        _SHAPES[mark](pen, left, y, edge)


def _nothing(_pen: Pen, _x: float, _y: float, _edge: float) -> None:
    return


def _diamond(pen: Pen, x: float, y: float, edge: float) -> None:
    half = edge / 2
    top, right = (x + half, y), (x + edge, y + half)
    pen.path([top, right, (x + half, y + edge), (x, y + half)], width=_LINE)


def _square(pen: Pen, x: float, y: float, edge: float) -> None:
    pen.box(x, y, edge, edge, width=_LINE)
    inner = edge * 0.26
    side = edge - 2 * inner
    pen.box(x + inner, y + inner, side, side, width=0, fill=0)


def _tick(pen: Pen, x: float, y: float, edge: float) -> None:
    knee = (x + edge * 0.36, y + edge - edge * 0.08)
    points = [(x, y + edge * 0.55), knee, (x + edge, y + edge * 0.05)]
    pen.path(points, width=1.5, closed=False)


def _triangle(pen: Pen, x: float, y: float, edge: float) -> None:
    corners = [(x + edge / 2, y), (x + edge, y + edge), (x, y + edge)]
    pen.path(corners, width=_LINE)


def _cross(pen: Pen, x: float, y: float, edge: float) -> None:
    pen.rule((x, y), (x + edge, y + edge), 1.3)
    pen.rule((x, y + edge), (x + edge, y), 1.3)


def _arrow(pen: Pen, x: float, y: float, edge: float) -> None:
    corners = [(x, y), (x + edge, y + edge / 2), (x, y + edge)]
    pen.path(corners, width=_LINE, fill=0)


def _waves(pen: Pen, x: float, y: float, edge: float) -> None:
    rises = (0.0, -0.16, 0.0, 0.16, 0.0)
    for level in (0.3, 0.7):
        points = [
            (x + edge * at / 4, y + edge * (level + rise))
            for at, rise in enumerate(rises)
        ]
        pen.path(points, width=_LINE, closed=False)


_SHAPES: Final = {
    Mark.NONE: _nothing,
    Mark.AIM: _diamond,
    Mark.BOOKED: _square,
    Mark.DONE: _tick,
    Mark.NEEDS_DATE: _triangle,
    Mark.CANCELLED: _cross,
    Mark.UNDER_WAY: _arrow,
    Mark.ROUGH: _waves,
}
