"""Headings and rows of a plate: fields side by side, as deep as the longest of them."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style
from planner.export.sheets.setting.measures import FIRM, MM
from planner.export.sheets.setting.plate import Plate
from planner.models.sheets import Ink, Words

_LEAST_NOTE: Final = 20 * MM


class SheetField(Struct, frozen=True, kw_only=True):
    """A cell of a row: its ink, where it stands, and how.

    Attributes:
        left, width: of the column, in points.
        kind: "row" or "column" for a head, "" for a cell.
        most: lines it may take; the rest goes to ``Plate.moved``.
        name: under which the rest stands elsewhere.
        low: stands beside the last line of its row, not the first.
    """

    ink: Ink
    left: float
    width: float
    style: Style
    kind: str = ""
    most: int = 0
    name: str = ""
    low: bool = False


def set_heading(plate: Plate, text: str, gap: float, note: Ink = ()) -> None:
    """Set a heading with a firm rule below it, after a gap in points.

    Args:
        plate: the side.
        text: of the heading.
        gap: above it, in points.
        note: small words beside it; below it where there is no room for all of them.
    """
    plate.y += gap
    style = plate.look.head
    ink = (Words(text=text, strong=True),)
    lines = plate.inks.lines(ink, style, plate.frame.room)[:2]
    top = plate.y
    plate.y = plate.lines(plate.root.add("H2"), lines, style, plate.frame.left, top)
    if note:
        _set_note(plate, note, lines[-1].width)
    plate.y += 1.0 * MM
    plate.rule(plate.frame.left, plate.frame.right, plate.y, FIRM)


def _set_note(plate: Plate, note: Ink, beside: float) -> None:
    """Set a note behind a line that is so wide, or below it."""
    frame, style = plate.frame, plate.look.small
    left = frame.left + beside + 2 * MM
    room = frame.right - left
    small = plate.inks.lines(note, style, room) if room > _LEAST_NOTE else []
    element = plate.root.add("P")
    if len(small) == 1:
        top = plate.y - style.leading - 0.2 * MM
        plate.lines(element, small, style, left, top)
    else:
        plate.write(element, note, style, (frame.left, frame.room))


def set_row(
    plate: Plate, parent: Element, fields: Sequence[SheetField], least: float
) -> tuple[float, float]:
    """Set fields side by side as a row of a table; return its top and bottom.

    Args:
        plate: the side.
        parent: the table.
        fields: in reading order.
        least: height of the row, in points, if its lines need no more.
    """
    row = parent.add("TR")
    top = plate.y
    sets = []
    for field in fields:
        lines = plate.fitted(
            field.ink, field.style, field.width, field.most, field.name
        )
        sets.append(lines)
    deepest = max(
        len(lines) * field.style.leading
        for lines, field in zip(sets, fields, strict=True)
    )
    single = max(field.style.leading for field in fields)
    height = max(least, deepest + least - single if deepest > single else least)
    pad = (least - single) / 2
    for lines, field in zip(sets, fields, strict=True):
        role = "TH" if field.kind else "TD"
        element = row.add(role, field.kind)
        lower = top + pad + (single - field.style.leading) * 0.7
        if field.low:
            lower += deepest - len(lines) * field.style.leading
        plate.lines(element, lines, field.style, field.left, lower)
    plate.y = top + height
    return top, plate.y
