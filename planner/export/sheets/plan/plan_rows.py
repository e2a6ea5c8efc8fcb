"""Rows of the plan: a box, the date, what, with whom, what is agreed, room to write."""

from typing import Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style
from planner.export.sheets.setting.ink_lines import InkLine, InkSetter
from planner.export.sheets.setting.measures import (
    BAR,
    BOX,
    FIRM,
    MM,
    SMALL_TICK,
    SheetLook,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.models.plan_sheets import (
    PlanBand,
    PlanEntry,
    PlanLine,
    PlanPhase,
    PlanSheet,
    PlanYear,
)
from planner.models.sheets import EmptyBox, Ink, Words

PLAN_LOOK: Final = SheetLook(
    text=Style(10, 12),
    small=Style(9, 10.8),
    head=Style(11.5, 14, strong=True),
)
_WIDTHS: Final = (7 * MM, 30 * MM, 49 * MM, 30 * MM, 21 * MM)
"""Tick, date, what, where or who, agreed; the rest is room to write."""
_WRITE: Final = 40 * MM
"""The least room to write; half of what a wider paper has more is room for what."""
_YEAR: Final = 6 * MM


class PlanRoom(Struct, frozen=True, kw_only=True):
    """Where the columns begin, and what is empty above and below a line, in points."""

    columns: tuple[float, ...]
    pad: float


def plan_columns(frame: SideFrame) -> tuple[float, ...]:
    """Return the left edges of the six columns, the same on every page."""
    tick, date, what, *others = _WIDTHS
    more = max(0.0, frame.room - sum(_WIDTHS) - _WRITE) / 2
    edges = [frame.left]
    for width in (tick, date, what + more, *others):
        edges.append(edges[-1] + width)
    return tuple(edges)


def set_heads(
    plate: Plate, sheet: PlanSheet, room: PlanRoom, *, first: bool
) -> Element:
    """Set the title and the names of the columns; return the table they head.

    Args:
        plate: a page that is empty.
        sheet: the plan.
        room: where the columns stand.
        first: whether it is the first page, which is in the list of parts.
    """
    frame, look = plate.frame, plate.look
    if first:
        plate.bookmarks.append((sheet.title, plate.y))
    bold = strong(look.text)
    title = plate.inks.lines((Words(text=sheet.title, strong=True),), bold, frame.room)
    element = plate.root.add("H1" if first else "P")
    plate.lines(element, title[:1], bold, frame.left, plate.y)
    beside = frame.room - title[0].width - 6 * MM
    note = plate.inks.lines((Words(text=sheet.note),), look.small, beside)
    left = frame.right - max(line.width for line in note)
    below = plate.lines(plate.root.add("P"), note, look.small, left, plate.y)
    plate.y = max(below, plate.y + bold.leading) + 1 * MM
    table = plate.root.add("Table")
    row = table.add("TR")
    row.add("TD")
    for head, x in zip(sheet.heads, room.columns[1:], strict=True):
        words = plate.inks.lines(
            (Words(text=head, strong=True),), strong(look.small), 90
        )
        cell = row.add("TH", "column")
        plate.lines(cell, words[:1], strong(look.small), x, plate.y)
    plate.y += look.small.leading + 1 * MM
    plate.rule(frame.left, frame.right, plate.y, FIRM)
    return table


def set_phase_name(
    plate: Plate,
    table: Element,
    phase: tuple[PlanPhase, str],
    room: PlanRoom,
    *,
    continued: str,
) -> None:
    """Set the name of a phase with its place, its year at the right.

    Args:
        plate: the page.
        table: gets the row.
        phase: the phase, and the year of what stands next.
        room: where the columns stand.
        continued: behind the name where it goes on from the page before.
    """
    told, year = phase
    frame, look = plate.frame, plate.look
    plate.y += 1.8 * MM
    cell = _wide(table, room)
    ink: Ink = (
        Words(text=told.title, strong=True),
        *((Words(text=continued),) if continued else ()),
        *((Words(text=told.place),) if told.place else ()),
    )
    # Its name is strong; that it goes on, and where it happens, is not.
    style = Style(look.head.size, look.head.leading)
    lines = plate.inks.lines(ink, style, frame.room - 14 * MM)
    top = plate.y
    plate.y = plate.lines(cell.add("H2"), lines, style, frame.left, top) + 0.8 * MM
    _year(plate, cell.add("P"), year, top)
    plate.rule(frame.left, frame.right, plate.y, FIRM)


def set_entry(
    plate: Plate, table: Element, entry: PlanEntry, room: PlanRoom
) -> list[InkLine]:
    """Set a line, a band or a year.

    Args:
        plate: the page.
        table: gets the row.
        entry: what it tells.
        room: where the columns stand.

    Returns:
        The lines of a note, which may go on over the page.
    """
    match entry:
        case PlanYear():
            cell = _wide(table, room)
            _year(plate, cell, entry.year, plate.y + 0.8 * MM)
            plate.y += _YEAR
            plate.rule(plate.frame.left, plate.frame.right, plate.y)
        case PlanBand():
            _band(plate, table, entry, room)
        case PlanLine():
            return _line(plate, table, entry, room)
    return []


def _wide(table: Element, room: PlanRoom) -> Element:
    """Return a cell over all columns; as a head it would shred those of the columns."""
    cell = table.add("TR").add("TD")
    cell.span = len(room.columns)
    return cell


def _year(plate: Plate, cell: Element, year: str, top: float) -> None:
    style = strong(plate.look.text)
    lines = (
        plate.inks.lines((Words(text=year, strong=True),), style, 60) if year else []
    )
    left = plate.frame.right - sum(line.width for line in lines)
    plate.lines(cell, lines, style, left, top)


def _band(plate: Plate, table: Element, band: PlanBand, room: PlanRoom) -> None:
    """Set a rule or a hope: a bar beside it, nothing to tick."""
    frame, top = plate.frame, plate.y + room.pad
    left = room.columns[2] + 3 * MM
    ink: Ink = (
        Words(text=band.lead, strong=True),
        *((Words(text=band.told),) if band.told else ()),
    )
    lines = plate.inks.lines(ink, plate.look.text, frame.right - left)
    cell = _wide(table, room)
    below = plate.lines(cell, lines, plate.look.text, left, top)
    plate.black(room.columns[2] - BAR / 2, top, BAR, below - top)
    plate.y = below + room.pad
    plate.rule(frame.left, frame.right, plate.y)


def _line(
    plate: Plate, table: Element, line: PlanLine, room: PlanRoom
) -> list[InkLine]:
    frame, look, start = plate.frame, plate.look, plate.y
    top = start + room.pad
    tick, date, what, who, agreed, write = room.columns
    row = table.add("TR")
    row.add("TD")
    if not (line.boxes or line.state):
        plate.frame_box(tick, top + 0.2 * MM, 3.7 * MM, 3.7 * MM, FIRM)
    ends = [_dates(plate, row, line, (date, what - date - 1 * MM), top)]
    name = row.add("TH", "row")
    words = plate.inks.lines(_ink(line.what, bold=True), look.text, who - what - 2 * MM)
    ends.append(plate.lines(name, words, look.text, what, top))
    told = plate.inks.lines(_ink(line.who), look.text, agreed - who - 1.5 * MM)
    place = row.add("TD")
    ends.append(plate.lines(place, told, look.text, who, top))
    # Boxes may reach below the next column: they stand under both.
    below = max(ends[1:])
    ends.append(_agreed(plate, row, line, (agreed, write), top))
    row.add("TD")
    if line.boxes:
        ends.append(_boxes(plate, name, line, (what, agreed - what - 2 * MM), below))
    plate.y = max(ends) + room.pad
    plate.upright(write - 2 * MM, start, plate.y)
    if not line.note:
        plate.rule(frame.left, frame.right, plate.y)
        return []
    return plate.inks.lines(_ink(line.note), look.text, frame.right - what)


def _ink(text: str, *, bold: bool = False) -> Ink:
    return (Words(text=text, strong=bold),) if text else ()


def _dates(
    plate: Plate,
    row: Element,
    line: PlanLine,
    place: tuple[float, float],
    top: float,
) -> float:
    left, width = place
    cell = row.add("TD")
    first = plate.inks.lines(_ink(line.date), plate.look.text, width)
    below = plate.lines(cell, first, plate.look.text, left, top)
    second = plate.inks.lines(_ink(line.below), plate.look.small, width)
    return plate.lines(cell, second, plate.look.small, left, below)


def _boxes(
    plate: Plate,
    cell: Element,
    line: PlanLine,
    place: tuple[float, float],
    top: float,
) -> float:
    """Set a small box for each day of several."""
    left, width = place
    style = Style(plate.look.small.size, 12.4)
    ink: Ink = tuple(
        one for day in line.boxes for one in (EmptyBox(), Words(text=day, whole=True))
    )
    inks = InkSetter(plate.setter, SMALL_TICK)
    boxes = inks.lines(ink, style, width)
    return plate.lines(cell, boxes, style, left, top)


def _agreed(
    plate: Plate,
    row: Element,
    line: PlanLine,
    place: tuple[float, float],
    top: float,
) -> float:
    left, right = place
    cell, style = row.add("TD"), plate.look.text
    width = right - left - 5 * MM
    told = line.state or line.agreed
    words = plate.inks.lines(_ink(told, bold=bool(line.agreed)), style, width)
    if line.agreed and not line.state:
        wide = max(one.width for one in words) + 3 * MM
        deep = len(words) * style.leading
        plate.frame_box(left, top - 0.3 * MM, wide, deep + 0.4 * MM, BOX)
        left += 1.5 * MM
    elif line.to_agree:
        at = top + style.leading * 0.95
        plate.rule(left, left + width, at, FIRM)
    return plate.lines(cell, words, style, left, top)
