"""The plan as a picture: phases, key dates and Day 0 against the months.

One row per phase, one per key date with its window, one for all other dates; so no
label can run into another, however full the plan is.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from typing_extensions import override

from planner.export.blocks.charts import Picture
from planner.export.blocks.text_blocks import paragraph
from planner.export.blocks.time_scale import TimeScale, time_scale
from planner.export.drawing.desk import Desk
from planner.export.drawing.marks import draw_shape
from planner.export.drawing.pen import GREY, INK, RULE, Pen
from planner.export.drawing.pieces import Piece
from planner.export.drawing.strokes import inside
from planner.export.drawing.structure import Element
from planner.export.lettering.plain_text import in_one_line, parts
from planner.export.lettering.typesetting import Style
from planner.models.document import Paragraph, Timeline, TimelineBar, TimelinePoint
from planner.models.structs import replace

_WIDEST_LABELS: Final = 0.36
_BAR: Final = 10.0
_ROW: Final = 16.0
_LEAST_BAR: Final = 2.5
_TALLEST: Final = 0.72
"""Share of a page the picture may take; rows that do not fit are in the tables."""

_MOST_AWAY: Final = 4
_HATCHES: Final[Sequence[tuple[float, tuple[int, ...]]]] = (
    (1.0, (0,)),
    (1.0, (1,)),
    (0.7, ()),
    (1.0, (1, -1)),
    (1.0, ()),
    (0.25, ()),
    (1.0, (-1,)),
)
"""How phases differ: by their lightness and by upright, rising, falling strokes."""


def timeline(block: Timeline, desk: Desk, parent: Element) -> list[Piece]:
    """Set the timeline as one figure; a change of scale is told below it."""
    figure = parent.add("Figure", alt=in_one_line(block.spoken))
    labels = _label_width(block, desk)
    picture = _Picture(
        height=0,
        element=figure,
        left=desk.left,
        width=desk.width,
        block=block,
        desk=desk,
        scale=time_scale(block, desk.left + labels, desk.left + desk.width - 2),
        space=desk.look.gap * 0.7,
    )
    picture.choose_rows()
    note = desk.words.get("scale", "") if picture.scale.turn else ""
    if not note:
        return [picture]
    picture.keep = True
    return [picture, *paragraph(Paragraph(text=note, quiet=True), desk, parent)]


def _label_width(block: Timeline, desk: Desk) -> float:
    labels = [bar.label for bar in (*block.phases, *block.windows, *block.away)]
    labels += [point.label for point in block.points if point.strong]
    measure, style = desk.setter.measure, desk.look.small
    widest = max((measure(in_one_line(text), style) for text in labels), default=0.0)
    return min(widest + 10, desk.width * _WIDEST_LABELS)


class _Picture(Picture, kw_only=True):
    block: Timeline
    desk: Desk
    scale: TimeScale
    bars: Sequence[TimelineBar] = ()
    away: Sequence[TimelineBar] = ()
    spans: Sequence[TimelineBar] = ()
    keys: Sequence[TimelinePoint] = ()
    others: Sequence[TimelinePoint] = ()

    @property
    def _style(self) -> Style:
        return self.desk.look.small

    @property
    def _row(self) -> float:
        return max(_ROW, self._style.leading + 2)

    @property
    def _head(self) -> float:
        return self._style.leading * 2 + 5

    def choose_rows(self) -> None:
        """Take as many rows as a page has room for: phases first, then key dates."""
        # One row is kept for all other dates.
        room = int((self.desk.sheet.depth * _TALLEST - self._head) / self._row) - 1
        self.bars = self.block.phases[:room]
        self.away = self.block.away[: min(_MOST_AWAY, room - len(self.bars))]
        room -= len(self.bars) + len(self.away)
        self.spans = [bar for bar in self.block.windows if bar.label][:room]
        room -= len(self.spans)
        points = sorted(self.block.points, key=lambda point: point.day)
        self.keys = [point for point in points if point.strong][:room]
        # By identity: two steps may have equal points.
        known = {id(point) for point in self.keys}
        self.others = [point for point in points if id(point) not in known]
        rows = len([*self.bars, *self.away, *self.spans, *self.keys])
        self.height = self._head + self._row * (rows + bool(self.others)) + 3

    @override
    def paint(self, pen: Pen, top: float) -> None:
        axis, floor = top + self._head, top + self.height - 3
        self._months(pen, axis, floor)
        self._vertical_days(pen, top, axis, floor)
        tops = iter(_steps(axis, self._row))
        for number, bar in enumerate(self.bars):
            y = next(tops)
            self._label(pen, bar.label, y)
            self._phase(pen, bar, y, *_HATCHES[number % len(_HATCHES)])
        for bar in (*self.away, *self.spans):
            y = next(tops)
            self._label(pen, bar.label, y)
            self._whiskers(pen, bar, y)
        for point in self.keys:
            y = next(tops)
            self._label(pen, point.label, y)
            self._key(pen, point, y)
        if self.others:
            self._strip(pen, next(tops))
        pen.rule((self.left, floor), (self.left + self.width, floor), RULE)

    def _months(self, pen: Pen, axis: float, floor: float) -> None:
        pen.rule((self.left, axis), (self.left + self.width, axis), RULE)
        free, edge = self.scale.left - 1, self.left + self.width
        for day, label in self._told_months():
            x = self.scale.x(day)
            line = self.desk.setter.one_line(label, self._style, 120)
            fits = x >= free and x + 2 + line.width <= edge
            if fits and not self._crosses_day0(x, x + 4 + line.width):
                pen.rule((x, axis - 6), (x, floor), 0.4, GREY)
                pen.line(line, x + 2, axis - 4)
                free = x + line.width + 9
            elif x >= self.scale.left:
                pen.rule((x, axis), (x, axis + 3), 0.4, GREY)

    def _told_months(self) -> Iterator[tuple[date, str]]:
        """Yield the months to mark: where days stand close, each January."""
        turn = self.scale.turn
        for day, label in self.block.month_labels:
            if turn is None or day <= turn or day.month == 1:
                yield day, parts(label)[0]

    def _crosses_day0(self, start: float, end: float) -> bool:
        day0 = self.block.day0
        return day0 is not None and start - 2 < self.scale.x(day0) < end

    def _vertical_days(self, pen: Pen, top: float, axis: float, floor: float) -> None:
        if self.scale.turn is not None:
            x = self.scale.x(self.scale.turn)
            pen.rule((x - 1.2, axis - 4), (x - 1.2, floor), 0.7)
            pen.rule((x + 1.2, axis - 4), (x + 1.2, floor), 0.7)
        day0 = self.block.day0
        if day0 is not None:
            x = self.scale.x(day0)
            pen.rule((x, top + self._style.leading), (x, floor), 1.6, INK)
            self._centred(pen, self.block.day0_label, x, top + self._style.size)

    def _centred(self, pen: Pen, text: str, x: float, base: float) -> None:
        style = replace(self._style, strong=True)
        line = self.desk.setter.one_line(text, style, self.width)
        last = self.left + self.width - line.width
        pen.line(line, min(max(x - line.width / 2, self.left), last), base)

    def _label(self, pen: Pen, text: str, y: float) -> None:
        style, room = self._style, self.scale.left - self.left - 6
        line = self.desk.setter.one_line(in_one_line(text), style, room)
        pen.line(line, self.left, y + self._row / 2 + style.size * 0.34)

    def _ends(self, first: date, last: date) -> tuple[float, float]:
        start, end = self.scale.x(first), self.scale.x(last)
        if end - start < _LEAST_BAR:
            # A day is narrower than a line on a plan of years: it is widened around its
            # middle.
            middle = (start + end) / 2
            start, end = middle - _LEAST_BAR / 2, middle + _LEAST_BAR / 2
        return start, end

    def _phase(
        self, pen: Pen, bar: TimelineBar, y: float, fill: float, slopes: Sequence[int]
    ) -> None:
        start, end = self._ends(bar.first, bar.last)
        top = y + (self._row - _BAR) / 2
        pen.box(start, top, end - start, _BAR, width=RULE, fill=fill)
        with inside(pen, start, top, end - start, _BAR):
            for slope in slopes:
                _hatch(pen, (start, end), (top, top + _BAR), slope)

    def _whiskers(self, pen: Pen, bar: TimelineBar, y: float) -> None:
        start, end = self._ends(bar.first, bar.last)
        middle = y + self._row / 2
        pen.rule((start, middle), (end, middle), 1.4)
        for x in (start, end):
            pen.rule((x, middle - 3), (x, middle + 3), 1.0)

    def _key(self, pen: Pen, point: TimelinePoint, y: float) -> None:
        for bar in self.block.windows:
            if bar.subject and bar.subject == point.subject:
                self._whiskers(pen, bar, y)
        self._dot(pen, point, y)

    def _strip(self, pen: Pen, y: float) -> None:
        free = self.left
        for point in self.others:
            x = self.scale.x(point.day)
            if x >= free:
                self._dot(pen, point, y)
                free = x + self._style.size

    def _dot(self, pen: Pen, point: TimelinePoint, y: float) -> None:
        x, middle, edge = self.scale.x(point.day), y + self._row / 2, self._style.size
        # White first, so that the mark is not crossed by a rule beneath it.
        pen.box(x - edge / 2, middle - edge / 2, edge, edge, width=0, fill=1)
        draw_shape(pen, point.mark, x, middle, edge * 0.76)


def _steps(start: float, step: float) -> Iterator[float]:
    while True:
        yield start
        start += step


def _hatch(
    pen: Pen, across: tuple[float, float], down: tuple[float, float], slope: int
) -> None:
    """Draw the strokes of a hatch: upright, rising or falling."""
    (start, end), (top, bottom) = across, down
    lean = (bottom - top) * slope
    x = start - abs(lean)
    while x <= end + abs(lean):
        pen.rule((x, bottom), (x + lean, top), 0.6)
        x += 4.0
