"""A list of dates with boxes to tick and room to write; what does not fit is told."""

from typing import Final

from planner.export.drawing.structure import Element
from planner.export.sheets.setting.measures import FIRM, MM
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.setting.rows import SheetField, set_row
from planner.models.sheets import VisitLine, VisitList, Words

_TICK: Final = 7 * MM
_DATE: Final = 31 * MM
_WHAT: Final = 62 * MM
_WHO: Final = 34 * MM
_ROW: Final = 8.2 * MM
_TALLEST: Final = 12 * MM
_YEAR: Final = 6.4 * MM


def set_visits(plate: Plate, visits: VisitList, bottom: float) -> None:
    """Set the list down to ``bottom``; what finds no room is counted below it.

    Args:
        plate: the side.
        visits: the lines.
        bottom: in points from the top of the page.
    """
    frame, look = plate.frame, plate.look
    plate.y += 1.4 * MM
    note = (Words(text=visits.note),)
    plate.write(plate.root.add("P"), note, look.small, (frame.left, frame.room), most=2)
    plate.y += 1 * MM
    table = plate.root.add("Table")
    _heads(plate, table, visits)
    room = bottom - look.text.leading - 1 * MM
    years = sum(_YEAR for line in visits.lines if line.year)
    each = (room - plate.y - years) / max(1, len(visits.lines))
    # Few lines take more room to write in.
    height = min(max(_ROW, each), _TALLEST)
    left_out = 0
    for number, line in enumerate(visits.lines):
        kept = sum(_need(one, height) for one in visits.lines[number:] if one.kept)
        need = kept if line.kept else kept + _need(line, height)
        # After one that finds no room only those stand that are kept.
        if (left_out and not line.kept) or plate.y + need > room:
            left_out += 1
            continue
        _line(plate, table, line, height)
    if left_out:
        told = visits.more.replace("{count}", str(left_out))
        plate.y += 1 * MM
        plate.write(
            plate.root.add("P"),
            (Words(text=told),),
            look.text,
            (frame.left, frame.room),
        )


def _need(line: VisitLine, height: float) -> float:
    """Return how much of the page a line takes, in points."""
    return height + (_YEAR if line.year else 0.0)


def _lefts(plate: Plate) -> tuple[float, float, float, float]:
    left = plate.frame.left + _TICK
    return left, left + _DATE, left + _DATE + _WHAT, left + _DATE + _WHAT + _WHO


def _heads(plate: Plate, table: Element, visits: VisitList) -> None:
    style = plate.look.small
    lefts = _lefts(plate)
    widths = (_DATE, _WHAT, _WHO, plate.frame.right - lefts[3])
    fields = tuple(
        SheetField(
            ink=(Words(text=head, strong=True),),
            left=left,
            width=width - 1 * MM,
            style=style,
            kind="column",
        )
        for head, left, width in zip(visits.heads, lefts, widths, strict=True)
    )
    set_row(plate, table, fields, style.leading + 1 * MM)
    plate.rule(plate.frame.left, plate.frame.right, plate.y, FIRM)


def _line(plate: Plate, table: Element, line: VisitLine, height: float) -> None:
    frame, look = plate.frame, plate.look
    if line.year:
        row = table.add("TR")
        cell = row.add("TH", "column")
        cell.span = 4
        ink = plate.inks.lines((Words(text=line.year, strong=True),), look.head, 90)
        at = plate.y + (_YEAR - look.head.leading) / 2
        plate.lines(cell, ink, look.head, frame.left, at)
        plate.y += _YEAR
        plate.rule(frame.left, frame.right, plate.y)
    lefts = _lefts(plate)
    told = (
        (Words(text=line.date, strong=line.agreed, whole=True), _DATE),
        (Words(text=line.what), _WHAT),
        (Words(text=line.who), _WHO),
    )
    fields = [
        SheetField(
            ink=(words,) if words.text else (),
            left=left,
            width=width - 1.5 * MM,
            style=look.text,
            kind="row" if number == 1 else "",
            most=2,
        )
        for number, ((words, width), left) in enumerate(zip(told, lefts, strict=False))
    ]
    last = lefts[3]
    fields.append(
        SheetField(ink=(), left=last, width=frame.right - last, style=look.text)
    )
    top, bottom = set_row(plate, table, fields, height)
    edge = plate.inks.tick
    plate.frame_box(frame.left, top + (height - edge) / 2, edge, edge, FIRM)
    plate.rule(frame.left, frame.right, bottom)
