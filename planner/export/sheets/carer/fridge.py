"""The carer's sheet: to be read across a kitchen, and written on.

Number and fever rule never shrink below what can be read from afar; when the page is
full the cells get lower, then things of the bag follow one another, smaller at last,
then the last of them are counted. A day that holds more than its cell has a star, which
is explained.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from planner.export.drawing.pen import INK
from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.setting.ink_lines import InkLine, InkSetter
from planner.export.sheets.setting.measures import (
    BOX,
    FIRM,
    FRAME,
    HAIR,
    MM,
    SheetLook,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.models.care_sheets import CarerSheet
from planner.models.sheets import Day, DayGrid, EmptyBox, Week, Words
from planner.models.structs import replace

_MARGIN: Final = 15 * MM
_TOP: Final = 10 * MM
_WHITE: Final = 1.0
_TICK: Final = 4.6 * MM
_INSET: Final = 5 * MM
_PAD: Final = 2.6 * MM
_NUMBER: Final = (36.0, 33.0, 30.0)
"""Points, largest first; a number that needs less stands on two lines."""
_ALARM: Final = Style(20, 25, strong=True)
_SAY: Final = Style(14, 18, strong=True)
_CALL: Final = Style(14, 18)
_SIGN: Final = Style(15, 19)
_TEXT: Final = Style(14, 18)
_SMALL: Final = Style(12, 15.5)
_HEAD: Final = Style(15, 19, strong=True)
_CELL: Final = (
    Style(14, 16.5),
    Style(12.5, 15),
    Style(11, 13.5),
    Style(10.5, 12),
    Style(9.5, 11.5),
)
"""Words too wide or too many for their cell take the next smaller type."""
_TALL, _LOW, _LOWEST = 28.5 * MM, 20.5 * MM, 16.5 * MM
_STAR: Final = Style(11, 13.5)
_DAYS: Final = 7
_COLUMNS: Final = 2
_DRIVE: Final = 5.6 * MM
_MARK: Final = 3 * MM
_JOINT: Final = " · "
_MORE: Final = "*"


class _FridgeGives(Struct, frozen=True, kw_only=True):
    """What gave way so far.

    Attributes:
        cell: height of a day, in points.
        runs: things of the bag follow one another on a line.
        small: they are set in the type of what is not read at night.
        bag: things that are named, 0 for all.
        holds: whether trips hold is told.
    """

    cell: float = _TALL
    runs: bool = False
    small: bool = False
    bag: int = 0
    holds: bool = True


_STATES: Final = (
    _FridgeGives(),
    _FridgeGives(cell=25 * MM),
    _FridgeGives(cell=25 * MM, runs=True),
    _FridgeGives(cell=22 * MM, runs=True),
    _FridgeGives(cell=_LOW, runs=True),
    _FridgeGives(cell=_LOW, runs=True, small=True),
    *(
        _FridgeGives(cell=_LOW, runs=True, small=True, bag=most)
        for most in (8, 6, 4, 3, 2, 1)
    ),
    *(
        _FridgeGives(cell=_LOWEST, runs=True, small=True, bag=most)
        for most in (0, 4, 2, 1)
    ),
    _FridgeGives(cell=_LOWEST, runs=True, small=True, bag=1, holds=False),
)
"""Who is ill stays away always: the line on visitors never goes."""


def fridge_frame(frame: SideFrame) -> SideFrame:
    """Return the frame with the margins of this sheet, alike on both sides."""
    left, right = _MARGIN, frame.width - _MARGIN
    return replace(frame, left=left, right=right, top=_TOP)


def set_fridge(
    sheet: CarerSheet, setter: Typesetter, frame: SideFrame
) -> tuple[Plate, Element]:
    """Return the sheet in the first state that fits, and its part of the tree.

    Args:
        sheet: what stands on it.
        setter: measures with the fonts of the document.
        frame: of a usual side; this one has margins of its own.
    """
    place = fridge_frame(frame)
    for gives in _STATES:
        root = Element("Sect")
        plate = Plate(setter, place, SheetLook(), root)
        plate.inks = InkSetter(setter, _TICK)
        _set(plate, sheet, gives)
        if plate.y <= place.bottom or gives is _STATES[-1]:
            return plate, root
    raise AssertionError


def _set(plate: Plate, sheet: CarerSheet, gives: _FridgeGives) -> None:
    set_call(plate, sheet)
    _signs(plate, sheet)
    _weeks(plate, sheet, gives.cell)
    _bag(plate, sheet, gives)
    place = (plate.frame.left, plate.frame.room)
    for told in sheet.holds if gives.holds else ():
        plate.y += 1.2 * MM
        plate.write(plate.root.add("P"), (Words(text=told),), _STAR, place)
    if sheet.visitors:
        plate.y += 1.5 * MM
        plate.write(plate.root.add("P"), sheet.visitors, _TEXT, place)


def _bag(plate: Plate, sheet: CarerSheet, gives: _FridgeGives) -> None:
    """Set the things of the bag; how many more there are stands behind them."""
    bag = sheet.bag[: gives.bag] if gives.bag else sheet.bag
    _heading(plate, sheet.bag_title)
    if not gives.runs:
        ticked = [(EmptyBox(), Words(text=one)) for one in bag]
        _columns(plate, ticked, _TEXT, _COLUMNS)
        return
    ink = [one for what in bag for one in (EmptyBox(), Words(text=what))]
    left_out = len(sheet.bag) - len(bag)
    more = sheet.more_bag[left_out - 1 : left_out] if left_out else ()
    place = (plate.frame.left, plate.frame.room)
    told = (*ink, *(Words(text=one) for one in more))
    style = _SMALL if gives.small else _TEXT
    plate.write(plate.root.add("P"), told, style, place)


def set_call(plate: Plate, sheet: CarerSheet) -> None:
    """Set the number in a heavy frame, and the alarm white on black below it.

    Args:
        plate: the side.
        sheet: what stands on it.
    """
    frame, call = plate.frame, sheet.call
    top = plate.y
    half = frame.room * 0.42
    lines = [
        line
        for ink in call.who
        for line in plate.inks.lines(ink, _CALL, half - _INSET)[:2]
    ]
    style, told = _number(plate, call.number, frame.room - half - _INSET)
    deep = max(len(lines) * _CALL.leading, len(told) * style.leading) + 2 * _PAD
    plate.bookmarks.append((sheet.call.alarm, top))
    y = top + (deep - len(lines) * _CALL.leading) / 2
    plate.lines(plate.root.add("H1"), lines, _CALL, frame.left + _INSET, y)
    left = frame.left + half
    if told:
        y = top + (deep - len(told) * style.leading) / 2
        widest = max(line.width for line in told)
        right = frame.right - _INSET - widest
        plate.lines(plate.root.add("P"), told, style, max(left, right), y)
    else:
        # Beside the line of the unit, and apart from it.
        left += _INSET
        room = frame.right - _INSET - left
        line = plate.inks.lines(call.to_write, _CALL, room)
        y += max(0, len(lines) - 1) * _CALL.leading
        plate.lines(plate.root.add("P"), line, _CALL, left, y)
    plate.y = top + deep
    _alarm(plate, sheet)
    plate.frame_box(frame.left, top, frame.room, plate.y - top, 2 * FRAME)


def _number(plate: Plate, number: str, width: float) -> tuple[Style, list[InkLine]]:
    """Return the number in the largest type in which it is on one line."""
    if not number:
        return _number_style(_NUMBER[-1]), []
    styles = [_number_style(size) for size in _NUMBER]
    fitting = (one for one in styles if plate.setter.measure(number, one) <= width)
    style = next(fitting, styles[-1])
    return style, plate.inks.lines((Words(text=number),), style, width)


def _number_style(size: float) -> Style:
    return Style(size, size * 1.15, strong=True)


def _alarm(plate: Plate, sheet: CarerSheet) -> None:
    frame, top = plate.frame, plate.y
    room = frame.room - 2 * _INSET
    alarm = plate.inks.lines((Words(text=sheet.call.alarm),), _ALARM, room)
    more = [
        line for ink in sheet.call.more for line in plate.inks.lines(ink, _SAY, room)
    ]
    deep = len(alarm) * _ALARM.leading + len(more) * _SAY.leading + 2 * _PAD
    plate.black(frame.left, top, frame.room, deep)
    left = frame.left + _INSET
    y = plate.white_lines(plate.root.add("P"), alarm, _ALARM, left, top + _PAD)
    plate.white_lines(plate.root.add("P"), more, _SAY, left, y)
    for line in more:
        for mark in line.marks:
            if mark.blank:
                # Nearer to its own line than to the one below.
                _white_rule(plate, left + mark.x, mark.width, y + _SAY.leading * 0.86)
        y += _SAY.leading
    plate.y = top + deep


def _white_rule(plate: Plate, left: float, width: float, y: float) -> None:
    """Note a line to write on, white on black."""
    start, end = (left, y), (left + width, y)
    plate.plain(lambda pen: pen.rule(start, end, FIRM, _WHITE))


def _heading(plate: Plate, text: str, *, gap: float = 4 * MM) -> float:
    """Set a heading over a firm rule; return its right edge."""
    plate.y += gap
    lines, _ = plate.inks.clipped((Words(text=text),), _HEAD, plate.frame.room, 1, "…")
    element = plate.root.add("H2")
    plate.y = plate.lines(element, lines, _HEAD, plate.frame.left, plate.y)
    plate.rule(plate.frame.left, plate.frame.right, plate.y + 0.8 * MM, FIRM)
    plate.y += 2.2 * MM
    return plate.frame.left + sum(line.width for line in lines)


def _signs(plate: Plate, sheet: CarerSheet) -> None:
    top = plate.y + 4 * MM
    right = _heading(plate, sheet.signs_title) + 8 * MM
    room = plate.frame.right - right
    limit = plate.inks.lines(sheet.limit, _TEXT, room)[:1]
    plate.lines(plate.root.add("P"), limit, _TEXT, right, top)
    numbered = [
        (Words(text=str(place), strong=True), Words(text=sign))
        for place, sign in enumerate(sheet.signs, 1)
    ]
    _columns(plate, numbered, _SIGN, max(1, min(_COLUMNS, len(numbered))))


def _columns(
    plate: Plate,
    items: Sequence[tuple[Words | EmptyBox, Words]],
    style: Style,
    columns: int,
) -> None:
    """Set items with a hanging lead, down one column or two that are as even as can be.

    Row by row each item would take the room of the longer one beside it.
    """
    gap = 6 * MM
    width = (plate.frame.room - gap * (columns - 1)) / columns
    hang = max(7 * MM, style.size * 1.1)
    bodies = [plate.inks.lines((words,), style, width - hang) for _, words in items]
    deep = [len(body) * style.leading + 0.9 * MM for body in bodies]
    first = len(items) if columns == 1 else _even_split(deep)
    whole, top = plate.root.add("L"), plate.y
    for number, ((lead, _), body) in enumerate(zip(items, bodies, strict=True)):
        beside = number >= first
        left = plate.frame.left + beside * (width + gap)
        y = top + sum(deep[first if beside else 0 : number])
        item = whole.add("LI")
        mark = plate.inks.lines((lead,), style, width)
        plate.lines(item.add("Lbl"), mark, style, left, y)
        plate.lines(item.add("LBody"), body, style, left + hang, y)
    plate.y = top + max(sum(deep[:first]), sum(deep[first:]))


def _even_split(deep: Sequence[float]) -> int:
    """Return how many stand in the first column, so that the longer one is shortest."""
    cuts = range(1, len(deep) + 1)
    return min(cuts, key=lambda cut: max(sum(deep[:cut]), sum(deep[cut:])), default=0)


def _weeks(plate: Plate, sheet: CarerSheet, cell: float) -> None:
    if sheet.days is None:
        plate.y += 4 * MM
        place = (plate.frame.left, plate.frame.room)
        waits = (Words(text=sheet.no_days, strong=True),)
        plate.write(plate.root.add("P"), waits, _TEXT, place)
        return
    top = plate.y + 3 * MM
    right = _heading(plate, sheet.days_title, gap=3 * MM) + 6 * MM
    pointer(plate, right, top + _HEAD.leading / 2)
    told = plate.inks.lines((Words(text=sheet.drive),), _TEXT, 300)[:1]
    plate.lines(plate.root.add("P"), told, _TEXT, right + _MARK + 1.5 * MM, top)
    plate.y -= 1.2 * MM
    cut = _grid(plate, sheet.days, cell)
    if cut or any(line.endswith(_MORE) for line in _lines_of(sheet.days)):
        plate.y += 0.8 * MM
        place = (plate.frame.left, plate.frame.room)
        star = (Words(text=sheet.more_day),)
        plate.write(plate.root.add("P"), star, _STAR, place)


def _lines_of(grid: DayGrid) -> Iterator[str]:
    for week in grid.weeks:
        for day in week.days:
            yield from day.lines if day else ()


def _grid(plate: Plate, grid: DayGrid, cell: float) -> bool:
    """Set the days; return whether one of them holds more than its cell."""
    frame = plate.frame
    width = frame.room / _DAYS
    table = plate.root.add("Table")
    heads = table.add("TR")
    for number, name in enumerate(grid.heads):
        lines, _ = plate.inks.clipped((Words(text=name),), strong(_TEXT), width, 1, "…")
        left = frame.left + number * width + (width - lines[0].width) / 2
        plate.lines(heads.add("TH", "column"), lines, strong(_TEXT), left, plate.y)
    plate.y += _TEXT.leading + 0.6 * MM
    plate.rule(frame.left, frame.right, plate.y)
    cut = [_week(plate, table, week, (width, cell)) for week in grid.weeks]
    return any(cut)


def _week(plate: Plate, table: Element, week: Week, size: tuple[float, float]) -> bool:
    width, height = size
    cut = False
    frame, row, top = plate.frame, table.add("TR"), plate.y
    for number, day in enumerate(week.days):
        left = frame.left + number * width
        element = row.add("TD")
        if day is not None:
            cut |= _day(plate, element, day, (left, top), size)
        plate.upright(left, top, top + height)
    plate.upright(frame.right, top, top + height)
    plate.y = top + height
    plate.rule(frame.left, frame.right, plate.y, HAIR)
    return cut


def _day(
    plate: Plate,
    element: Element,
    day: Day,
    at: tuple[float, float],
    size: tuple[float, float],
) -> bool:
    left, top = at
    width, height = size
    inset, y = 1.5 * MM, top + 0.8 * MM
    style = strong(_CELL[0])
    date = plate.inks.lines((Words(text=day.label, whole=True),), style, width)
    y = plate.lines(element, date[:1], style, left + inset, y)
    room = width - 2 * inset
    foot = day.drive or bool(day.helpers)
    floor = top + height - (_DRIVE if foot else 1 * MM)
    face, lines, cut = _fitting(plate, day.lines, (room, floor - y))
    plate.lines(element, lines, face, left + inset, y)
    if day.agreed:
        half = BOX / 2
        plate.frame_box(left + half, top + half, width - BOX, height - BOX, BOX)
    if foot:
        _foot(plate, element, day, (left + inset, top + height - 1.6 * MM, room))
    return cut


def _foot(
    plate: Plate, element: Element, day: Day, at: tuple[float, float, float]
) -> None:
    """Note who drives or stays, else a line to write it on."""
    left, base, room = at
    pointer(plate, left, base - 1.6 * MM)
    start = left + _MARK + 0.8 * MM
    width = room - _MARK - 0.8 * MM
    if not day.helpers:
        plate.rule(start, start + width, base, FIRM)
        return
    style = _CELL[-1]
    # As many words as a cell holds: a first name says who it is.
    told = plate.inks.lines((Words(text=day.helpers),), style, width)
    plate.lines(element, told[:1], style, start, base - style.leading)


def _fitting(
    plate: Plate, told: Sequence[str], size: tuple[float, float]
) -> tuple[Style, list[InkLine], bool]:
    """Return all of a day in the largest type in which nothing is broken or left out.

    Where no type is small enough, things follow one another; a star ends what is cut.

    Args:
        plate: measures.
        told: what the day holds, each from a line of its own.
        size: width and height that there are, in points.
    """
    room, deep = size
    words = [word for one in told for word in one.split(" ")]
    for style in _CELL:
        widest = max((plate.setter.measure(word, style) for word in words), default=0)
        lines = [
            line
            for one in told
            for line in plate.inks.lines((Words(text=one),), style, room)
        ]
        if widest <= room and len(lines) * style.leading <= deep + 0.5:
            return style, lines, False
    style = _CELL[-1]
    most = max(1, int((deep + 0.5) / style.leading))
    run = (Words(text=_JOINT.join(told)),)
    lines, cut = plate.inks.clipped(run, style, room, most, _MORE)
    return style, lines, cut


def pointer(plate: Plate, left: float, middle: float) -> None:
    """Note a small black pointer: who drives is written behind it.

    Args:
        plate: the side.
        left: its left edge, in points.
        middle: of its height, in points from the top.
    """
    half = _MARK / 2
    points = (
        (left, middle - half),
        (left + _MARK, middle),
        (left, middle + half),
    )
    plate.plain(lambda pen: pen.path(points, width=0, fill=INK))
