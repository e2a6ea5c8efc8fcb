"""The grid of days: a week a row, bars for the ward and for drugs, room to write."""

from typing import Final

from msgspec import Struct

from planner.export.drawing.pen import Pen
from planner.export.drawing.strokes import inside
from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style
from planner.export.sheets.setting.measures import BOX, HAIR, MM, strong
from planner.export.sheets.setting.plate import Plate
from planner.models.sheets import Day, DayGrid, Week, Words

_DATE: Final = Style(10, 12, strong=True)
_NUMBER: Final = Style(9, 12)
_WORDS: Final = Style(9.5, 11.4, strong=True)
_SMALL: Final = Style(9, 11)
_LABEL: Final = 11 * MM
_ABOVE, _BELOW = 1.4 * MM, 0.6 * MM
"""Above what stands over the grid, and below each line of it."""
_BAR: Final = 2.2 * MM
_THIN: Final = 1.1 * MM
_GAP: Final = 0.3 * MM
_HATCH_LINE, _HATCH_STEP = 0.45 * MM, 1.25 * MM
_INSET: Final = 1.1 * MM
_WRITING: Final = 5.9 * MM
_QUIET: Final = 6 * MM
_DAYS: Final = 7


class _Cells(Struct, frozen=True, kw_only=True):
    """Where the cells stand: left edge of the first, width and height of each."""

    left: float
    width: float
    height: float
    writing: int

    def edge(self, number: int) -> float:
        """Return the left edge of a cell, 0 to 7."""
        return self.left + number * self.width


def set_grid(plate: Plate, grid: DayGrid, cell: float) -> None:
    """Set the grid.

    Args:
        plate: the side.
        grid: the days.
        cell: height of a cell, in points.
    """
    _legend(plate, grid)
    left = plate.frame.left + _LABEL
    width = (plate.frame.right - left) / _DAYS
    cells = _Cells(left=left, width=width, height=cell, writing=grid.writing)
    table = plate.root.add("Table")
    _heads(plate, table, grid, cells)
    plate.rule(plate.frame.left, plate.frame.right, plate.y)
    for week in grid.weeks:
        if week.quiet:
            _quiet(plate, table, week)
        else:
            _week(plate, table, week, cells, (grid.week, grid.zero))


def grid_height(grid: DayGrid, cell: float) -> float:
    """Return how far down ``set_grid`` goes, in points.

    Args:
        grid: the days.
        cell: height of a cell, in points.
    """
    quiet = sum(1 for week in grid.weeks if week.quiet)
    above = _ABOVE + _SMALL.leading + _BELOW + _SMALL.leading + _BELOW
    return above + (len(grid.weeks) - quiet) * cell + quiet * _QUIET


def _legend(plate: Plate, grid: DayGrid) -> None:
    frame = plate.frame
    plate.y += _ABOVE
    x, top = frame.left, plate.y
    element = plate.root.add("P")
    for kind, words in grid.legend:
        y = top + (_SMALL.leading - _BAR) / 2
        if kind == "ward":
            plate.black(x, y, 9 * MM, _BAR)
        else:
            _hatch(plate, x, y, (9 * MM, _BAR))
        x += 10.5 * MM
        lines = plate.inks.lines((Words(text=words),), _SMALL, 200)
        plate.lines(element, lines[:1], _SMALL, x, top)
        x += lines[0].width + 6 * MM
    corner = plate.inks.lines((Words(text=grid.corner),), _SMALL, frame.right - x)
    left = frame.right - corner[0].width
    plate.lines(plate.root.add("P"), corner[:1], _SMALL, left, top)
    plate.y = top + _SMALL.leading + _BELOW


def _heads(plate: Plate, table: Element, grid: DayGrid, cells: _Cells) -> None:
    style = strong(_SMALL)
    row = table.add("TR")
    row.add("TH", "column")
    for number, name in enumerate(grid.heads):
        element = row.add("TH", "column")
        lines = plate.inks.lines((Words(text=name),), style, cells.width)
        middle = cells.edge(number) + (cells.width - lines[0].width) / 2
        plate.lines(element, lines[:1], style, middle, plate.y)
    plate.y += style.leading + _BELOW


def _quiet(plate: Plate, table: Element, week: Week) -> None:
    row = table.add("TR")
    element = row.add("TD")
    element.span = _DAYS + 1
    lines = plate.inks.lines((Words(text=week.quiet),), _SMALL, plate.frame.room)
    top = plate.y + (_QUIET - _SMALL.leading) / 2
    plate.lines(element, lines[:1], _SMALL, plate.frame.left + _LABEL, top)
    plate.y += _QUIET
    plate.rule(plate.frame.left, plate.frame.right, plate.y)


def _week(
    plate: Plate,
    table: Element,
    week: Week,
    cells: _Cells,
    words: tuple[str, str],
) -> None:
    name, zero = words
    top, row = plate.y, table.add("TR")
    label = row.add("TH", "row")
    if week.number:
        word = plate.inks.lines((Words(text=name),), _SMALL, _LABEL)
        told = plate.inks.lines((Words(text=week.number, strong=True),), _SMALL, 99)
        lines = [*word[:1], *told]
        plate.lines(label, lines, _SMALL, plate.frame.left, top + 0.7 * MM)
    for number, day in enumerate(week.days):
        element = row.add("TD")
        if day is not None:
            _day(plate, element, day, cells, number, zero)
    there = [number for number, day in enumerate(week.days) if day is not None]
    for edge in {*there, *(number + 1 for number in there)}:
        plate.upright(cells.edge(edge), top, top + cells.height)
    plate.y = top + cells.height
    end = cells.edge(there[-1] + 1) if there else plate.frame.right
    plate.rule(plate.frame.left, end, plate.y)


def _day(
    plate: Plate, element: Element, day: Day, cells: _Cells, number: int, zero: str
) -> None:
    left, top = cells.edge(number), plate.y
    y, bar = top, _bar(day, cells.height)
    if day.ward:
        plate.black(left, y, cells.width, bar)
        y += bar
    if day.drug:
        _hatch(plate, left, y, (cells.width, bar))
        y += bar
    y = max(y, top + 0.4 * MM) + _GAP
    _corner(plate, element, day, (left, y), cells.width, zero)
    y += _DATE.leading
    for words in day.lines:
        room = cells.width - 1.6 * _INSET
        ink = (Words(text=words),)
        lines, _ = plate.inks.clipped(ink, _WORDS, room, 1, "…")
        plate.lines(element, lines, _WORDS, left + _INSET, y)
        y += _WORDS.leading
    bottom = top + cells.height
    if day.agreed:
        inside = BOX / 2
        plate.frame_box(
            left + inside, top + inside, cells.width - BOX, cells.height - BOX, BOX
        )
    for place in range(cells.writing):
        at = bottom - 1.3 * MM - place * _WRITING
        # Never behind letters.
        if at > y - 0.4 * MM:
            right = left + cells.width - _INSET
            plate.dots(left + _INSET, right, at)


def _bar(day: Day, height: float) -> float:
    """Return how deep bars are: less where words would run into the next week."""
    words = _DATE.leading + len(day.lines) * _WORDS.leading
    bars = day.ward + day.drug
    return min(_BAR, max(_THIN, (height - _GAP - words) / max(1, bars)))


def _corner(
    plate: Plate,
    element: Element,
    day: Day,
    at: tuple[float, float],
    width: float,
    zero: str,
) -> None:
    """Set the date at the left and the day number at the right."""
    left, y = at
    date = plate.inks.lines((Words(text=day.label),), _DATE, width)
    plate.lines(element, date[:1], _DATE, left + _INSET, y)
    text = zero if day.zero else day.number
    if not text:
        return
    told = plate.inks.lines((Words(text=text, whole=True),), _NUMBER, width)
    x = left + width - _INSET - told[0].width
    if day.zero:
        deep = _NUMBER.leading - 0.6 * MM
        plate.black(x - 1 * MM, y + 0.1 * MM, told[0].width + 2 * MM, deep)
        plate.white_lines(element, told[:1], _NUMBER, x, y)
    else:
        plate.lines(element, told[:1], _NUMBER, x, y)


def _hatch(plate: Plate, left: float, top: float, size: tuple[float, float]) -> None:
    """Note a hatched bar with a hairline around it."""
    width, deep = size

    def stroke(pen: Pen) -> None:
        with inside(pen, left, top, width, deep):
            x = left - deep
            while x < left + width:
                pen.rule((x, top + deep), (x + deep, top), _HATCH_LINE)
                x += _HATCH_STEP
        pen.box(left, top, width, deep, width=HAIR)

    plate.plain(stroke)
