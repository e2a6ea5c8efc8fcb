"""Dates in two columns: agreed ones framed, wished ones on dots."""

from typing import Final

from planner.export.drawing.structure import Element
from planner.export.sheets.setting.measures import BOX, FIRM, MM
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.setting.rows import SheetField, set_heading, set_row
from planner.models.sheets import DateLine, DoctorFront, Words

_GROUP: Final = 13 * MM
_WHAT: Final = 49 * MM
_AGREED: Final = 53 * MM
_WITHIN: Final = 4 * MM
_BETWEEN_GROUPS: Final = 1.8 * MM


def date_table(plate: Plate, front: DoctorFront, gap: float, gives: int) -> None:
    """Set the dates; lines that have given way are named below.

    Args:
        plate: the side.
        front: holds the dates and the words for what is left out.
        gap: above the heading, in points.
        gives: lines up to this number are left out.
    """
    dates = front.dates
    set_heading(plate, dates.title, gap)
    table = plate.root.add("Table")
    _heads(plate, table, dates.agreed, dates.wished)
    left_out, begun = [], False
    for line in dates.lines:
        if 0 < line.gives <= gives:
            left_out.append(line)
            continue
        if line.group and begun:
            plate.y += _BETWEEN_GROUPS
        _line(plate, table, line)
        begun = True
    if left_out:
        names = ", ".join(_words(line) for line in left_out)
        ink = (Words(text=f"{front.words.left_out} {names}"),)
        look, frame = plate.look, plate.frame
        left = frame.left + _GROUP
        plate.y += 0.6 * MM
        plate.write(
            plate.root.add("P"), ink, look.small, (left, frame.right - left), most=1
        )
        plate.moved += [
            ("", (*line.what, Words(text=line.agreed or line.wished)))
            for line in left_out
        ]


def _columns(plate: Plate) -> tuple[float, float, float]:
    """Return the left edges of what, agreed and wished."""
    frame = plate.frame
    what = frame.left + _GROUP
    agreed = what + _WHAT
    return what, agreed, agreed + _AGREED + _WITHIN


def _heads(plate: Plate, table: Element, agreed: str, wished: str) -> None:
    look, frame = plate.look, plate.frame
    what, firm, soft = _columns(plate)
    style = look.small
    fields = (
        SheetField(ink=(), left=frame.left, width=_GROUP, style=style, kind="column"),
        SheetField(ink=(), left=what, width=_WHAT, style=style, kind="column"),
        SheetField(
            ink=(Words(text=agreed, strong=True),),
            left=firm,
            width=_AGREED,
            style=style,
            kind="column",
        ),
        SheetField(
            ink=(Words(text=wished, strong=True),),
            left=soft,
            width=frame.right - soft,
            style=style,
            kind="column",
        ),
    )
    set_row(plate, table, fields, style.leading + 0.8 * MM)


def _line(plate: Plate, table: Element, line: DateLine) -> None:
    look, frame = plate.look, plate.frame
    what, firm, soft = _columns(plate)
    fields = (
        SheetField(
            ink=(Words(text=line.group, strong=True),) if line.group else (),
            left=frame.left,
            width=_GROUP,
            style=look.text,
        ),
        SheetField(
            ink=line.what,
            left=what,
            width=_WHAT - 1 * MM,
            style=look.text,
            kind="row",
            most=2,
        ),
        SheetField(
            ink=(Words(text=line.agreed, strong=True),) if line.agreed else (),
            left=firm + 2 * MM,
            width=_AGREED - 4 * MM,
            style=look.text,
            low=True,
        ),
        SheetField(
            ink=((Words(text=line.wished, strong=line.strong),) if line.wished else ()),
            left=soft + 1 * MM,
            width=frame.right - soft - 1 * MM,
            style=look.text,
            most=2,
            # On its dots, which lie below a name of two lines.
            low=True,
        ),
    )
    top, bottom = set_row(plate, table, fields, look.row)
    if line.agreed:
        plate.frame_box(firm, top + 0.5 * MM, _AGREED, bottom - top - 1 * MM, BOX)
    else:
        plate.rule(firm, firm + _AGREED, bottom - 0.5 * MM, FIRM)
    if line.wished:
        plate.dots(soft, frame.right, bottom - 0.5 * MM)


def _words(line: DateLine) -> str:
    return " ".join(one.text for one in line.what if isinstance(one, Words))
