"""State marks as shapes: they stay apart in grey, on a fax, for colour-blind eyes."""

from planner.export.drawing.pen import Pen
from planner.models.document import Mark

_LINE = 0.9
SIGNS = {
    Mark.AIM: "◇",
    Mark.BOOKED: "▣",
    Mark.DONE: "✓",
    Mark.NEEDS_DATE: "△",
    Mark.CANCELLED: "✕",
    Mark.UNDER_WAY: "▷",
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
    right, bottom, mid, low = x + edge, y + edge, x + edge / 2, y + edge / 2
    match mark:
        case Mark.AIM:
            corners = [(mid, y), (right, low), (mid, bottom), (x, low)]
            pen.path(corners, width=_LINE)
        case Mark.BOOKED:
            pen.box(x, y, edge, edge, width=_LINE)
            inner = edge * 0.26
            side = edge - 2 * inner
            pen.box(x + inner, y + inner, side, side, width=0, fill=0)
        case Mark.DONE:
            knee = (x + edge * 0.36, bottom - edge * 0.08)
            points = [(x, y + edge * 0.55), knee, (right, y + edge * 0.05)]
            pen.path(points, width=1.5, closed=False)
        case Mark.NEEDS_DATE:
            pen.path([(mid, y), (right, bottom), (x, bottom)], width=_LINE)
        case Mark.CANCELLED:
            pen.rule((x, y), (right, bottom), 1.3)
            pen.rule((x, bottom), (right, y), 1.3)
        case Mark.UNDER_WAY:
            pen.path([(x, y), (right, low), (x, bottom)], width=_LINE, fill=0)
        case Mark.NONE:
            pass
