"""The plan as a picture: phases, windows, marked days and Day 0 against months."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from planner.export.charts import Picture
from planner.export.desk import Desk
from planner.export.marks import draw_shape
from planner.export.pen import GREY, INK, RULE, Pen
from planner.export.pieces import Piece
from planner.export.plain_text import in_one_line
from planner.export.structure import Element
from planner.export.typesetting import Style
from planner.models.document import Timeline, TimelineBar, TimelinePoint

_LABELS = 0.27
_BAR = 11.0
_ROW = 18.0
_LEAST_BAR = 2.5
_LEVELS = 7
_HATCHES = ("bars", "rising", "falling", "crossed", "plain", "filled")


def timeline(block: Timeline, desk: Desk, parent: Element) -> list[Piece]:
    """Set the timeline, one row per phase and per window, then the marked days."""
    figure = parent.add("Figure", alt=in_one_line(block.spoken))
    picture = _Picture(
        height=0,
        element=figure,
        left=desk.left,
        width=desk.width,
        block=block,
        desk=desk,
        space=desk.look.gap,
    )
    picture.height = picture.measure()
    return [picture]


@dataclass(kw_only=True)
class _Picture(Picture):
    block: Timeline
    desk: Desk

    @property
    def _style(self) -> Style:
        return self.desk.look.small

    @property
    def _row(self) -> float:
        return max(_ROW, self._style.leading + 4)

    def measure(self) -> float:
        """Return the height of the picture, in points."""
        rows = len(self.block.phases) + len(self.block.windows)
        levels = max((level for _, level in self._shelves()), default=-1) + 1
        head = self._style.leading * 2 + 4
        return head + rows * self._row + levels * (self._style.leading + 3) + 16

    def _x(self, day: date) -> float:
        start = self.left + self.width * _LABELS
        span = max((self.block.last - self.block.first).days, 1)
        share = (day - self.block.first).days / span
        return start + (self.left + self.width - start) * min(max(share, 0), 1)

    @override
    def paint(self, pen: Pen, top: float) -> None:
        style = self._style
        axis = top + style.leading * 2 + 4
        floor = axis + self._row * (len(self.block.phases) + len(self.block.windows))
        self._months(pen, axis, floor)
        y = axis
        for number, bar in enumerate(self.block.phases):
            self._label(pen, bar.label, y)
            self._phase(pen, bar, y, _HATCHES[number % len(_HATCHES)])
            y += self._row
        for bar in self.block.windows:
            self._label(pen, bar.label, y)
            self._window(pen, bar, y)
            y += self._row
        pen.rule((self.left, floor), (self.left + self.width, floor), RULE)
        self._points(pen, floor)
        self._day0(pen, top, floor)

    def _months(self, pen: Pen, axis: float, floor: float) -> None:
        style = self._style
        pen.rule((self.left, axis), (self.left + self.width, axis), RULE)
        free = self.left
        for day, label in self.block.month_labels:
            x = self._x(day)
            pen.rule((x, axis - 4), (x, floor), grey=GREY)
            line = self.desk.setter.one_line(label, style, 80)
            ahead = self._crosses_day0(x, x + 4 + line.width)
            room = x + 2 >= free and x + 2 + line.width <= self.left + self.width
            if room and not ahead:
                pen.line(line, x + 2, axis - 4)
                free = x + line.width + 6

    def _crosses_day0(self, start: float, end: float) -> bool:
        day0 = self.block.day0
        return day0 is not None and start - 2 < self._x(day0) < end

    def _label(self, pen: Pen, text: str, y: float) -> None:
        style, room = self._style, self.width * _LABELS - 8
        line = self.desk.setter.one_line(in_one_line(text), style, room)
        pen.line(line, self.left, y + self._row / 2 + style.size * 0.34)

    def _ends(self, bar: TimelineBar) -> tuple[float, float]:
        start, end = self._x(bar.first), self._x(bar.last)
        if end - start < _LEAST_BAR:
            middle = (start + end) / 2
            start, end = middle - _LEAST_BAR / 2, middle + _LEAST_BAR / 2
        return start, end

    def _phase(self, pen: Pen, bar: TimelineBar, y: float, hatch: str) -> None:
        start, end = self._ends(bar)
        top = y + (self._row - _BAR) / 2
        pen.box(start, top, end - start, _BAR, width=RULE, fill=_FILLS[hatch])
        with pen.inside(start, top, end - start, _BAR):
            for slope in _SLOPES[hatch]:
                _hatched(pen, (start, end), (top, top + _BAR), slope)

    def _window(self, pen: Pen, bar: TimelineBar, y: float) -> None:
        start, end = self._ends(bar)
        middle = y + self._row / 2
        pen.rule((start, middle), (end, middle), 1.6)
        for x in (start, end):
            pen.rule((x, middle - 4), (x, middle + 4), 1.2)

    def _shelves(self) -> list[tuple[TimelinePoint, int]]:
        """Give each marked day the first shelf where its label has room.

        From the last day to the first, so that no label crosses an earlier day's
        stroke. A day without room stands on the line without its label: the table
        names it.
        """
        starts = [self.left + self.width + 12] * _LEVELS
        placed = []
        for point in sorted(self.block.points, key=lambda p: p.day, reverse=True):
            start, end = self._span(point)
            level = next((n for n, free in enumerate(starts) if end <= free), -1)
            if level >= 0:
                starts[level] = start - 8
            placed.append((point, level))
        return placed

    def _span(self, point: TimelinePoint) -> tuple[float, float]:
        width = self._label_width(point) + self._style.size + 4
        x = self._x(point.day) - self._style.size / 2
        return (x, x + width) if self._rightward(point) else (x + 2 - width, x + 12)

    def _rightward(self, point: TimelinePoint) -> bool:
        x = self._x(point.day) + self._label_width(point) + self._style.size
        return x <= self.left + self.width

    def _label_width(self, point: TimelinePoint) -> float:
        style = self._style._replace(strong=point.strong)
        return self.desk.setter.measure(self._text(point), style)

    def _text(self, point: TimelinePoint) -> str:
        style = self._style._replace(strong=point.strong)
        line = self.desk.setter.one_line(in_one_line(point.label), style, 190)
        return line.fragments[0].text

    def _points(self, pen: Pen, floor: float) -> None:
        style, step = self._style, self._style.leading + 3
        for point, level in self._shelves():
            x, y = self._x(point.day), floor + 8 + max(level, 0) * step
            if level > 0:
                pen.rule((x, floor), (x, y), grey=GREY)
        for point, level in self._shelves():
            x, y = self._x(point.day), floor + 8 + max(level, 0) * step
            pen.box(x - 5, y - 5, 10, 10, width=0, fill=1)
            draw_shape(pen, point.mark, x, y, style.size * 0.78)
            if level < 0:
                continue
            heavy = style._replace(strong=point.strong)
            line = self.desk.setter.one_line(self._text(point), heavy, 200)
            left = x + style.size * 0.8
            if not self._rightward(point):
                left = x - style.size * 0.8 - line.width
            pen.line(line, left, y + style.size * 0.34)

    def _day0(self, pen: Pen, top: float, floor: float) -> None:
        if self.block.day0 is None:
            return
        style = self._style._replace(strong=True)
        x = self._x(self.block.day0)
        pen.rule((x, top + style.leading), (x, floor), 1.6, INK)
        line = self.desk.setter.one_line(self.block.day0_label, style, 200)
        left = min(
            max(x - line.width / 2, self.left), self.left + self.width - line.width
        )
        pen.line(line, left, top + style.size)


_FILLS = {
    "bars": 1.0,
    "rising": 1.0,
    "falling": 1.0,
    "crossed": 1.0,
    "plain": 1.0,
    "filled": 0.25,
}
_SLOPES: dict[str, Sequence[int]] = {
    "bars": (0,),
    "rising": (1,),
    "falling": (-1,),
    "crossed": (1, -1),
    "plain": (),
    "filled": (),
}


def _hatched(
    pen: Pen, across: tuple[float, float], down: tuple[float, float], slope: int
) -> None:
    """Draw the strokes of a hatch: upright, rising or falling."""
    (start, end), (top, bottom) = across, down
    lean = (bottom - top) * slope
    x = start - abs(lean)
    while x <= end + abs(lean):
        pen.rule((x, bottom), (x + lean, top), 0.6)
        x += 4.0
