"""A letter or a summary: a head, words, tables of names and answers, a strip.

Nothing is cut and nothing gives way: what finds no room begins the next page, a long
text goes on there.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.after.care_head import set_care_head
from planner.export.sheets.large import LARGE, PlateRow
from planner.export.sheets.setting.ink_lines import InkLine, InkSetter
from planner.export.sheets.setting.measures import (
    BOX,
    MM,
    SheetLook,
    SideFrame,
)
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.setting.rows import set_heading
from planner.models.care_sheets import CarePage, CareTable
from planner.models.sheets import Ink, Words

_LOOK: Final = SheetLook(
    text=Style(10.5, 13.4),
    small=Style(9, 11.4),
    head=Style(12, 15, strong=True),
    title=Style(16, 19, strong=True),
    sentence=Style(12, 15, strong=True),
)
_GAP: Final = 3.4 * MM
_ROW: Final = 7.6 * MM
_ROOMY: Final = 13 * MM
_PAD: Final = 1.3 * MM
_PIECE: Final = 24
"""Lines of a long text that are kept together on a page."""

Put = Callable[[Plate], None]


def set_care_page(
    page: CarePage, setter: Typesetter, frame: SideFrame, *, large: bool
) -> list[tuple[Plate, Element]]:
    """Return its pages, each with its part of the tree.

    Args:
        page: what stands on it.
        setter: measures with the fonts of the document.
        frame: where things stand.
        large: whether in large print, in one column.
    """
    look = LARGE if large else _LOOK
    pages = PlateRow(setter, frame, look, large=large)
    inks = pages.plate(Element("Sect")).inks
    pages.put(lambda plate: set_care_head(plate, page.title, page.whose, page.sentence))
    for ink in page.paragraphs:
        pages.put(_paragraph(ink))
    for table in page.tables:
        for put in _table(table, inks, look, frame.room):
            pages.put(put)
    if page.strip:
        pages.put(lambda plate: _strip(plate, page.strip))
    return pages.plates


def _paragraph(ink: Ink) -> Put:
    def put(plate: Plate) -> None:
        frame = plate.frame
        plate.y += 1.6 * MM
        place = (frame.left, frame.room)
        plate.write(plate.root.add("P"), ink, plate.look.text, place)

    return put


def _table(
    table: CareTable, inks: InkSetter, look: SheetLook, room: float
) -> Iterator[Put]:
    """Yield what sets each line; a long text comes a piece at a time."""
    # In large print what is told stands below its name, as wide as the page.
    wide = room if look is LARGE else room * table.share
    width = room if look is LARGE else room - wide
    for number, line in enumerate(table.lines):
        named = inks.lines(line.label, look.text, wide - 2 * MM)
        told = inks.lines(line.told, look.text, width)
        for start in range(0, max(1, len(told)), _PIECE):
            row = _Piece(
                table=table,
                wide=wide,
                named=[] if start else named,
                told=told[start : start + _PIECE],
                heads=not (number or start),
            )
            yield partial(_set_row, row)


class _Piece(Struct, frozen=True, kw_only=True):
    """A line of a table, or a piece of one.

    Attributes:
        wide: width of the names, in points.
        heads: it stands below the heading of the table.
    """

    table: CareTable
    wide: float
    named: Sequence[InkLine]
    told: Sequence[InkLine]
    heads: bool


def _set_row(one: _Piece, plate: Plate) -> None:
    frame, look = plate.frame, plate.look
    if one.heads:
        note = (Words(text=one.table.note),) if one.table.note else ()
        set_heading(plate, one.table.title, _GAP, note)
    row = plate.root.add("Table").add("TR")
    start = plate.y
    top, left = start + _PAD, frame.left + one.wide
    head = row.add("TH", "row")
    below = plate.lines(head, one.named, look.text, frame.left, top)
    least = start + (_ROOMY if one.table.roomy else _ROW)
    if look is LARGE:
        top, left, least = below, frame.left, start
    ends = plate.lines(row.add("TD"), one.told, look.text, left, top)
    plate.y = max(below, ends, least - _PAD) + _PAD
    plate.rule(frame.left, frame.right, plate.y)


def _strip(plate: Plate, strip: Sequence[Ink]) -> None:
    frame = plate.frame
    plate.y += _GAP
    top = plate.y
    plate.y += 2 * MM
    for ink in strip:
        place = (frame.left + 3 * MM, frame.room - 6 * MM)
        plate.write(plate.root.add("P"), ink, plate.look.text, place)
        plate.y += 3 * MM
    plate.y += 4 * MM
    plate.frame_box(frame.left, top, frame.room, plate.y - top, BOX)
    plate.y += 1 * MM
