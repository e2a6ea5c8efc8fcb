"""Icon arrays and line charts, each with its sentence beside it."""

from typing_extensions import override

from planner.export.blocks.text_blocks import flow, paragraph
from planner.export.drawing.desk import Desk
from planner.export.drawing.pen import GREY, INK, RULE, Pen
from planner.export.drawing.pieces import GroupPiece, Piece, stacked
from planner.export.drawing.strokes import disc
from planner.export.drawing.structure import Element
from planner.export.lettering.plain_text import in_one_line
from planner.export.lettering.typesetting import Line, Style
from planner.models.document import IconArray, IconRow, LineChart, Paragraph

_ACROSS, _DOWN = 40, 25
_PITCH = 7.0
_GUTTER = 14.0
_ABREAST = 3
_CHART_HEIGHT = 150.0
_AXIS = 34.0


class Picture(Piece, kw_only=True):
    """A vector picture, tagged as one figure with its text twin."""

    element: Element
    left: float
    width: float

    @override
    def draw(self, pen: Pen, top: float) -> None:
        bottom = pen.flipped(top + self.height)
        left = pen.facing.left(self.left, self.width)
        self.element.box = (left, bottom, left + self.width, pen.flipped(top))
        with pen.tagged(self.element):
            self.paint(pen, top)

    def paint(self, pen: Pen, top: float) -> None:
        """Draw the picture itself."""
        raise NotImplementedError


def titled(
    title: str, picture: Piece, desk: Desk, parent: Element, sentence: str = ""
) -> list[Piece]:
    """Return a picture between its title and its sentence."""
    before: list[Piece] = []
    if title:
        lines = desk.lines(title, desk.look.strong, desk.width)
        before = flow(_before_last(parent), lines, desk.look.strong, desk.left)
        for piece in before:
            piece.keep = True
        before[0].space = desk.look.gap
    picture.space, picture.keep = 4.0, bool(sentence)
    after = paragraph(Paragraph(text=sentence), desk, parent) if sentence else []
    return [*before, picture, *after]


def _before_last(parent: Element) -> Element:
    element = Element("P")
    # The figure was added first, as its picture needs it; its title is read before it.
    parent.parts.insert(len(parent.parts) - 1, element)
    return element


def icon_array(block: IconArray, desk: Desk, parent: Element) -> list[Piece]:
    """Set 1000 marks, ``value`` of them filled, in rows of 40.

    Args:
        block: 0 to 1000 marks are filled; anything else takes the nearest.
        desk: where it is set.
        parent: gets the figure.
    """
    figure = parent.add("Figure", alt=in_one_line(block.spoken))
    pitch = min(_PITCH, desk.width / _ACROSS)
    picture = _Icons(
        height=_DOWN * pitch,
        element=figure,
        left=desk.left,
        width=_ACROSS * pitch,
        pitch=pitch,
        value=min(max(block.value, 0), _ACROSS * _DOWN),
    )
    pieces = titled(block.title, picture, desk, parent, block.sentence)
    who = Paragraph(text=block.who, quiet=True)
    return [*pieces, *(paragraph(who, desk, parent) if block.who else ())]


def icon_row(block: IconRow, desk: Desk, parent: Element) -> list[Piece]:
    """Set icon arrays side by side; in large print one after the other."""
    if desk.look.large:
        return [
            piece for one in block.arrays for piece in icon_array(one, desk, parent)
        ]
    # One or two are set as small as three are, so that sizes do not differ.
    count = max(len(block.arrays), _ABREAST)
    width = (desk.width - (count - 1) * _GUTTER) / count
    members: list[tuple[Piece, float]] = []
    heights = [0.0]
    for number, one in enumerate(block.arrays):
        beside = desk.narrow(desk.left + number * (width + _GUTTER), width)
        placed, height = stacked(icon_array(one, beside, parent))
        members += placed
        heights.append(height)
    return [GroupPiece(height=max(heights), space=desk.look.gap, members=members)]


class _Icons(Picture, kw_only=True):
    value: int
    pitch: float

    @override
    def paint(self, pen: Pen, top: float) -> None:
        pitch, edge = self.pitch, self.pitch * 0.66
        for number in range(_ACROSS * _DOWN):
            row, column = divmod(number, _ACROSS)
            x, y = self.left + (column + 0.1) * pitch, top + (row + 0.1) * pitch
            if number < self.value:
                pen.box(x, y, edge, edge, width=0.5, fill=INK)
            else:
                pen.box(x, y, edge, edge, width=0.4, grey=GREY)


def line_chart(block: LineChart, desk: Desk, parent: Element) -> list[Piece]:
    """Set values against day numbers: points joined by lines."""
    figure = parent.add("Figure", alt=in_one_line(block.spoken))
    picture = _Chart(
        height=_CHART_HEIGHT + 30,
        element=figure,
        left=desk.left,
        width=desk.width,
        block=block,
        desk=desk,
    )
    return titled(block.title, picture, desk, parent)


class _Chart(Picture, kw_only=True):
    block: LineChart
    desk: Desk

    @override
    def paint(self, pen: Pen, top: float) -> None:
        style = self.desk.look.small
        top += style.leading
        self._label(pen, in_one_line(self.block.unit), self.left, top - 4, style)
        points = sorted(self.block.points)
        days = _ticks(float(points[0][0]), float(points[-1][0])) if points else [0.0]
        values = [value for _, value in points] or [0.0]
        limits = self.block.limits
        levels = _ticks(min((*values, *limits)), max((*values, *limits)))
        x0, x1 = self.left + _AXIS, self.left + self.width - 12
        base = top + _CHART_HEIGHT - style.leading
        for level in levels:
            y = _scaled(level, levels, base, top + 4)
            pen.rule((x0, y), (x1, y), grey=GREY)
            told = _number(level, self.block.decimal_sign)
            self._label(pen, told, self.left, y + style.size * 0.35, style)
        for limit in limits:
            y = _scaled(limit, levels, base, top + 4)
            pen.rule((x0, y), (x1, y), width=2 * RULE)
        for day in days:
            x = _scaled(day, days, x0, x1)
            pen.rule((x, base), (x, base + 3))
            self._label(pen, _number(day), x - 4, base + style.leading, style)
        path = [
            (_scaled(day, days, x0, x1), _scaled(value, levels, base, top + 4))
            for day, value in points
        ]
        if len(path) > 1:
            pen.path(path, width=RULE, closed=False)
        for x, y in path:
            disc(pen, x, y, 2.2)

    def _label(self, pen: Pen, text: str, x: float, base: float, style: Style) -> None:
        line = self.desk.setter.one_line(text, style, self.width)
        pen.line(Line(line.fragments, line.width), x, base)


def _scaled(value: float, ticks: list[float], start: float, end: float) -> float:
    low, high = ticks[0], ticks[-1]
    return start + (end - start) * ((value - low) / (high - low) if high > low else 0.5)


def _ticks(low: float, high: float) -> list[float]:
    """Return four to nine round numbers that span the values."""
    # Equal values still need a scale.
    span = max(high - low, 1e-9)
    step = 10.0 ** (len(f"{int(span)}") - 1) if span >= 1 else 0.1
    for size in (0.2, 0.5, 1.0, 2.0):
        if span / (step * size) <= 7:  # noqa: PLR2004 - at most seven steps fit
            step *= size
            break
    first = int(low // step)
    last = -int(-high // step)
    return [round(n * step, 6) for n in range(first, max(last, first + 1) + 1)]


def _number(value: float, decimal_sign: str = ".") -> str:
    told = f"{value:g}".replace("-", "\N{MINUS SIGN}")
    return told.replace(".", decimal_sign)
