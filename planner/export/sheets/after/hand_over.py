"""The hand-over on one page: months across, a part a role, boxes with dates under them.

When it is full, things give way in this order: the height of the rows, then the last
rows of the longest part, which are counted and named. Never the person, the sentence,
the fever line, the drug and allergies, nor the names of who sees to a part; a label
keeps two lines. In large print there is no grid and nothing gives way: each thing
stands with its dates.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.after.care_head import set_care_head
from planner.export.sheets.after.due_table import (
    DueGrid,
    due_grid,
    set_due_heads,
    set_due_row,
)
from planner.export.sheets.large import LARGE, LargePages
from planner.export.sheets.setting.measures import (
    FIRM,
    MM,
    SMALL_TICK,
    SheetLook,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.models.care_sheets import CarePart, HandOver
from planner.models.sheets import EmptyBox, Ink, Words
from planner.models.structs import replace

_LOOK: Final = SheetLook(
    text=Style(9.5, 12),
    small=Style(9, 10),
    head=Style(12, 15, strong=True),
    title=Style(14, 17, strong=True),
    sentence=Style(12, 15, strong=True),
)
_BOUND: Final = 17 * MM
_OTHER: Final = 11 * MM
_LINE: Final = 7.4 * MM
_EVERY: Final = 999
_JOINT: Final = " · "
_HEALTH: Final = 4
"""Lines that the drugs, allergies and illness may take: as many as there are pieces."""

Put = Callable[[Plate], None]


class _GridGives(Struct, frozen=True, kw_only=True):
    """How far the page has given way.

    Attributes:
        row: least height of a row, in points.
        label: lines of a label.
        rows, lines: of one part, at most.
        line: height of a line to write on, in points.
        blank: room to write that two pieces on one line keep, in points.
    """

    row: float = 9.4 * MM
    gap: float = 2.2 * MM
    label: int = 2
    rows: int = _EVERY
    lines: int = _EVERY
    line: float = _LINE
    blank: float = 24 * MM


def hand_over_frame(frame: SideFrame) -> SideFrame:
    """Return the frame of a hand-over: its grid needs room from edge to edge."""
    return replace(frame, left=_BOUND, right=frame.width - _OTHER)


def set_hand_over(
    sheet: HandOver, setter: Typesetter, frame: SideFrame
) -> tuple[Plate, Element]:
    """Return the page in the first state that fits, and its part of the tree.

    Args:
        sheet: what stands on it.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    states = list(_states(sheet))
    # Each state is lower than the one before it: the first that fits is found by
    # halves, or a plan of 150 steps would be set 150 times.
    first, last = 0, len(states) - 1
    while first < last:
        middle = (first + last) // 2
        if _set(sheet, setter, frame, states[middle])[0].y <= frame.bottom:
            last = middle
        else:
            first = middle + 1
    return _set(sheet, setter, frame, states[last])


def _set(
    sheet: HandOver, setter: Typesetter, frame: SideFrame, gives: _GridGives
) -> tuple[Plate, Element]:
    root = Element("Sect")
    plate = Plate(setter, frame, _LOOK, root)
    plate.inks.tick = SMALL_TICK
    _head(plate, sheet)
    _grid(plate, sheet, gives)
    return plate, root


def set_large_hand_over(
    sheet: HandOver, setter: Typesetter, frame: SideFrame
) -> list[tuple[Plate, Element]]:
    """Return the pages in large print; nothing gives way.

    Args:
        sheet: what stands on them.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    pages = LargePages(setter, frame)
    pages.put(lambda plate: _head(plate, sheet))
    for part in sheet.parts:
        first, *rest = _large_lines(part)
        pages.put(_large_part(part, first))
        for ink in rest:
            pages.put(_large_line(ink))
    return pages.plates


def _states(sheet: HandOver) -> Iterator[_GridGives]:
    state = _GridGives()
    yield state
    for row in (8.6 * MM, 8.0 * MM):
        state = replace(state, row=row, gap=1.4 * MM, line=6.8 * MM)
        yield state
    state = replace(state, gap=1 * MM, line=6 * MM, blank=18 * MM)
    yield state
    state = replace(state, row=7.4 * MM)
    yield state
    longest = max(len(part.rows) for part in sheet.parts)
    for rows in range(longest - 1, 1, -1):
        state = replace(state, rows=rows)
        yield state
    for lines in (6, 4, 2):
        state = replace(state, lines=lines)
        yield state


def _head(plate: Plate, sheet: HandOver) -> None:
    frame, look = plate.frame, plate.look
    set_care_head(plate, sheet.title, sheet.whose, sheet.sentence)
    if sheet.fever:
        plate.y += 1.4 * MM
        fever = (Words(text=sheet.fever, strong=True),)
        place = (frame.left, frame.room)
        plate.write(plate.root.add("P"), fever, look.text, place)
    if sheet.health:
        _health(plate, sheet)
    plate.y += 0.6 * MM
    note = (Words(text=sheet.note),)
    plate.write(plate.root.add("P"), note, look.text, (frame.left, frame.room))


def _health(plate: Plate, sheet: HandOver) -> None:
    """Set what there is to know first, all of it in a run, else a line a piece.

    A long list ends in where all of it stands: it pushes no other off the page.
    """
    frame, style = plate.frame, plate.look.text
    plate.y += 0.6 * MM
    element = plate.root.add("P")
    lines = plate.inks.lines(sum(sheet.health, ()), style, frame.room)
    if plate.look is not LARGE and len(lines) > _HEALTH:
        lines = []
        for ink in sheet.health:
            kept, _ = plate.inks.clipped(ink, style, frame.room, 1, sheet.health_end)
            lines += kept
    plate.y = plate.lines(element, lines, style, frame.left, plate.y)


def _grid(plate: Plate, sheet: HandOver, gives: _GridGives) -> None:
    grid = due_grid(plate, sheet)
    table = plate.root.add("Table")
    plate.y += 1.6 * MM
    set_due_heads(plate, table, sheet, grid)
    for part in sheet.parts:
        _part(plate, table, (sheet, part), grid, gives)


def _part(
    plate: Plate,
    table: Element,
    told: tuple[HandOver, CarePart],
    grid: DueGrid,
    gives: _GridGives,
) -> None:
    sheet, part = told
    frame = plate.frame
    plate.y += gives.gap
    _part_head(plate, table, part, grid)
    if part.owners:
        _wide_line(plate, table, part.owners, grid, gives)
    shown = part.rows[: gives.rows]
    top = plate.y
    for row in shown:
        set_due_row(plate, table, row, grid, (gives.row, gives.label))
    if shown:
        for edge in grid.edges[:-1]:
            plate.upright(edge, top, plate.y)
    lines = list(_packed(plate, part.lines[: gives.lines], gives.blank))
    left_out = tuple(_left_out(part, gives))
    if left_out:
        more = sheet.more.replace("{count}", str(len(left_out)))
        lines.append((Words(text=_JOINT.join((more, *left_out))),))
    for ink in lines:
        _wide_line(plate, table, ink, grid, gives)
    plate.rule(frame.left, frame.right, plate.y, FIRM)


def _left_out(part: CarePart, gives: _GridGives) -> Iterator[str]:
    """Yield the names of rows and lines that find no room."""
    for row in part.rows[gives.rows :]:
        yield row.label
    for ink in part.lines[gives.lines :]:
        yield next((one.text for one in ink if isinstance(one, Words)), "")


def _wide_line(
    plate: Plate, table: Element, ink: Ink, grid: DueGrid, gives: _GridGives
) -> None:
    """Set a line from edge to edge, with room to write."""
    frame, style = plate.frame, plate.look.text
    cell = _wide_cell(table, grid)
    pad = (gives.line - style.leading) * 0.6
    plate.y += pad
    plate.write(cell, ink, style, (frame.left, frame.room), most=3)
    plate.y += gives.line - style.leading - pad
    plate.rule(frame.left, frame.right, plate.y)


def _wide_cell(table: Element, grid: DueGrid) -> Element:
    """Return a cell over all columns; as a head it would shred those of the months."""
    cell = table.add("TR").add("TD")
    cell.span = len(grid.edges)
    return cell


def _part_head(plate: Plate, table: Element, part: CarePart, grid: DueGrid) -> None:
    frame, look, top = plate.frame, plate.look, plate.y
    cell = _wide_cell(table, grid)
    title = plate.inks.lines((Words(text=part.title, strong=True),), look.head, 300)
    plate.lines(cell.add("H2"), title[:1], look.head, frame.left, top)
    left = frame.left + title[0].width + 3 * MM
    plate.y = top + (look.head.leading - look.text.leading) * 0.7
    place = (left, frame.right - left)
    plate.write(cell.add("P"), part.reach, look.text, place, most=2)
    plate.y = max(plate.y, top + look.head.leading) + 1.4 * MM
    plate.rule(frame.left, frame.right, plate.y, FIRM)


def _packed(plate: Plate, lines: Sequence[Ink], blank: float) -> Iterator[Ink]:
    """Yield what stands on one line: two pieces where both keep room to write."""
    held: Ink = ()
    for ink in lines:
        both = (*held, *ink)
        if held and _needs(plate, both, blank) > plate.frame.room:
            yield held
            held = ink
        else:
            held = both
    if held:
        yield held


def _needs(plate: Plate, ink: Ink, blank: float) -> float:
    style = plate.look.text
    return sum(
        plate.setter.measure(one.text, strong(style) if one.strong else style) + MM
        if isinstance(one, Words)
        else blank
        for one in ink
    )


def _large_lines(part: CarePart) -> Iterator[Ink]:
    yield part.reach
    if part.owners:
        yield part.owners
    for row in part.rows:
        marks: list[Words | EmptyBox] = [Words(text=row.label, strong=True)]
        for one in (mark for cell in row.cells for mark in cell):
            marks.append(Words(text=one.done) if one.done else EmptyBox())
            marks.append(Words(text=one.whole, strong=one.agreed, whole=True))
        yield tuple(marks)
    yield from part.lines


def _large_part(part: CarePart, first: Ink) -> Put:
    def put(plate: Plate) -> None:
        plate.y += 5 * MM
        title = (Words(text=part.title, strong=True),)
        place = (plate.frame.left, plate.frame.room)
        plate.write(plate.root.add("H2"), title, LARGE.head, place)
        plate.y += 1.2 * MM
        plate.rule(plate.frame.left, plate.frame.right, plate.y, FIRM)
        _large_line(first)(plate)

    return put


def _large_line(ink: Ink) -> Put:
    def put(plate: Plate) -> None:
        plate.y += 1.2 * MM
        place = (plate.frame.left, plate.frame.room)
        plate.write(plate.root.add("P"), ink, LARGE.text, place)
        plate.y += 1.2 * MM
        plate.rule(plate.frame.left, plate.frame.right, plate.y, FIRM)

    return put
