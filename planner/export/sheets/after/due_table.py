"""A grid of months: a row a kind of check, boxes with their dates under the months."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style
from planner.export.sheets.setting.ink_lines import InkLine
from planner.export.sheets.setting.measures import (
    FIRM,
    MM,
    SMALL_TICK,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.models.care_sheets import DueMark, DueRow, HandOver
from planner.models.sheets import EmptyBox, Words

_LABEL: Final = 38 * MM
_LEAST_LABEL: Final = 32 * MM
_COLUMN: Final = 10.7 * MM
_AIR: Final = 0.2 * MM
"""Between a date and the lines beside it, at least."""
_DROP: Final = 1.0
"""A box stands so many points lower than letters would, in the middle of its room."""
_YEARLY: Final = 18 * MM
"""Room for a span of years in the head, and for three boxes beside each other."""
_DASH: Final = "\N{EN DASH}"


class DueGrid(Struct, frozen=True, kw_only=True):
    """Where the columns stand: left edges, and the right edge of the last."""

    edges: tuple[float, ...]

    def place(self, number: int) -> tuple[float, float]:
        """Return the left edge and the width of a column."""
        return self.edges[number], self.edges[number + 1] - self.edges[number]


def due_grid(plate: Plate, sheet: HandOver) -> DueGrid:
    """Return the columns: as in the sketch, wider where there are few.

    Where the dates of a language are long, the names of the rows give way a little.
    """
    frame = plate.frame
    count = len(sheet.columns)
    if not count:
        return DueGrid(edges=(frame.right,))
    # The last column may hold a box a year side by side.
    most = max(
        (len(row.cells[-1]) for part in sheet.parts for row in part.rows), default=1
    )
    wide = most > 1
    months = count - wide or 1
    each = min(1.6 * _COLUMN, (frame.room - _LABEL - wide * _YEARLY) / months)
    least = (frame.room - _LEAST_LABEL - wide * _YEARLY) / months
    each = max(each, min(least, _widest(plate, sheet, wide=wide) + _AIR))
    last = max(each, _YEARLY) if wide else each
    label = frame.room - last - (count - 1) * each
    left = frame.left + label
    edges = [left + number * each for number in range(count)]
    return DueGrid(edges=(*edges, frame.right))


def _widest(plate: Plate, sheet: HandOver, *, wide: bool) -> float:
    """Return the width of the longest date of a month, in points."""
    cells = (
        cell
        for part in sheet.parts
        for row in part.rows
        for cell in (row.cells[:-1] if wide else row.cells)
    )
    return max((_width(plate, mark) for cell in cells for mark in cell), default=0.0)


def set_due_heads(plate: Plate, table: Element, sheet: HandOver, grid: DueGrid) -> None:
    """Set the names of the months, their years above them, and a rule below."""
    style = strong(plate.look.small)
    row = table.add("TR")
    row.add("TD")
    heads = []
    for number, column in enumerate(sheet.columns):
        _, width = grid.place(number)
        lines = [*_head_lines(plate, column.above, style, width)]
        lines += _head_lines(plate, _breakable(plate, column.name, width), style, width)
        heads.append(lines)
    deepest = max((len(lines) for lines in heads), default=0)
    for number, lines in enumerate(heads):
        left, width = grid.place(number)
        # Names stand on the line above the rule, years above them.
        top = plate.y + (deepest - len(lines)) * style.leading
        _centred(plate, row.add("TH", "column"), lines, style, (left, width, top))
    plate.y += deepest * style.leading + 0.8 * MM
    plate.rule(plate.frame.left, plate.frame.right, plate.y, FIRM)


def _breakable(plate: Plate, name: str, width: float) -> str:
    """Return a name of two months that may break after the dash, if it has to."""
    fits = plate.setter.measure(name, strong(plate.look.small)) <= width
    return name if fits else name.replace(_DASH, f"{_DASH} ")


def _head_lines(plate: Plate, text: str, style: Style, width: float) -> list[InkLine]:
    if not text:
        return []
    return plate.inks.lines((Words(text=text, strong=True),), style, width)


def _centred(
    plate: Plate,
    cell: Element,
    lines: Sequence[InkLine],
    style: Style,
    place: tuple[float, float, float],
) -> None:
    left, width, top = place
    for number, line in enumerate(lines):
        at = left + max(0.0, (width - line.width) / 2)
        plate.lines(cell, [line], style, at, top + number * style.leading)


def set_due_row(
    plate: Plate,
    table: Element,
    row: DueRow,
    grid: DueGrid,
    room: tuple[float, int],
) -> None:
    """Set what is due of one kind: its name, and its boxes over the months.

    Args:
        plate: the side.
        table: gets the row.
        row: its marks, a tuple for each column.
        grid: where the columns stand.
        room: least height in points, and lines of the name.
    """
    least, most = room
    frame, look, top = plate.frame, plate.look, plate.y
    element = table.add("TR")
    width = grid.edges[0] - frame.left - 1.5 * MM
    ink = (Words(text=row.label),)
    label = plate.fitted(ink, look.small, width, most, "")
    deepest = max(
        len(label) * look.small.leading,
        *(
            _deep(plate, marks, grid.place(number)[1])
            for number, marks in enumerate(row.cells)
        ),
    )
    height = max(least, deepest + 0.6 * MM)
    middle = top + (height - len(label) * look.small.leading) / 2
    plate.lines(element.add("TH", "row"), label, look.small, frame.left, middle)
    for number, marks in enumerate(row.cells):
        place = grid.place(number)
        plate.y = top + (height - _deep(plate, marks, place[1])) / 2
        _set_marks(plate, element.add("TD"), marks, place)
    plate.y = top + height
    plate.rule(frame.left, frame.right, plate.y)


def _set_marks(
    plate: Plate, cell: Element, marks: Sequence[DueMark], place: tuple[float, float]
) -> None:
    """Set the boxes of a cell, each over its date, side by side as they fit."""
    left, width = place
    style, count = plate.look.small, _abreast(plate, marks, width)
    top = plate.y
    for first in range(0, len(marks), count):
        held = marks[first : first + count]
        each = width / len(held)
        deepest = 0
        for number, one in enumerate(held):
            lines = _mark_lines(plate, one, each)
            deepest = max(deepest, len(lines))
            at, below = left + number * each, top + style.leading
            drop = 0.0 if one.done else _DROP
            _centred(plate, cell, lines[:1], style, (at, each, top + drop))
            _centred(plate, cell, lines[1:], style, (at, each, below))
        top += deepest * style.leading


def _mark_lines(plate: Plate, mark: DueMark, width: float) -> list[InkLine]:
    """Return a box and its date below, which may take two lines in a narrow column."""
    style = plate.look.small
    box = Words(text=mark.done) if mark.done else EmptyBox()
    date = Words(text=mark.short, strong=mark.agreed, whole=True)
    return [
        *plate.inks.lines((box,), style, width),
        *plate.inks.lines((date,), style, width),
    ]


def _deep(plate: Plate, marks: Sequence[DueMark], width: float) -> float:
    """Return how deep the boxes of a cell reach, in points."""
    count, deep = _abreast(plate, marks, width), 0
    for first in range(0, len(marks), count):
        held = marks[first : first + count]
        each = width / len(held)
        deep += max(len(_mark_lines(plate, one, each)) for one in held)
    return deep * plate.look.small.leading


def _abreast(plate: Plate, marks: Sequence[DueMark], width: float) -> int:
    """Return how many boxes stand side by side in a column."""
    widest = max((_width(plate, one) for one in marks), default=width)
    return max(1, min(len(marks), int(width // (widest + 0.8 * MM))))


def _width(plate: Plate, mark: DueMark) -> float:
    style = strong(plate.look.small) if mark.agreed else plate.look.small
    return max(
        plate.setter.measure(mark.short, style),
        plate.setter.measure(mark.done, style),
        SMALL_TICK,
    )
