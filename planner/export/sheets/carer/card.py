"""The emergency card: two copies a page, two sides each, 85 by 54 mm to the millimetre.

Nothing on it gives way: a line that is too long runs on where there is room, else it
ends in an ellipsis, and its whole text stands below the cards, as its own language is
read.
"""

from typing import Final

from planner.export.drawing.strokes import dots
from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.setting.ink_lines import InkLine
from planner.export.sheets.setting.measures import (
    FIRM,
    HAIR,
    MM,
    SheetLook,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.setting.rows import SheetField, set_heading, set_row
from planner.models.care_sheets import CardSheet, CardSide
from planner.models.sheets import Blank, Ink, Words
from planner.models.structs import replace

WIDTH: Final = 85 * MM
HEIGHT: Final = 54 * MM
_INSET: Final = 3.5 * MM
_LINE: Final = 4.25 * MM
_MARK: Final = 5 * MM
_OFF: Final = 1 * MM
_BAND: Final = 13.6 * MM
_ALARM: Final = Style(15, 17, strong=True)
_ACTION: Final = Style(10, 12, strong=True)
_NUMBER: Final = Style(14, 16, strong=True)
_TEXT: Final = Style(9, 11)
_INTRO: Final = Style(11, 14)
_APART: Final = 14 * MM
_LABEL: Final = 62 * MM
_FEWEST: Final = 3
_MOST: Final = 0.6
"""Of a line: what stands behind a name is no more than that, or goes with it."""
_ELSE: Final = 0.42
"""The share of a line that is kept for what to call else."""


def set_card(
    card: CardSheet, setter: Typesetter, frame: SideFrame, look: SheetLook
) -> tuple[Plate, Element]:
    """Return the page with both copies, and its part of the tree.

    Args:
        card: what stands on it.
        setter: measures with the fonts of the document.
        frame: where things stand.
        look: sizes of type.
    """
    root = Element("Sect")
    plate = Plate(setter, frame, look, root)
    plate.y += 5 * MM
    title = plate.inks.lines((Words(text=card.title),), look.name, frame.room)
    plate.bookmarks.append((card.title, plate.y))
    plate.y = plate.lines(root.add("H1"), title[:1], look.name, frame.left, plate.y)
    intro = (Words(text=card.intro),)
    plate.write(root.add("P"), intro, _INTRO, (frame.left, frame.room))
    plate.y += 9 * MM
    left = frame.left + (frame.room - 2 * WIDTH) / 2
    cut: list[tuple[str, Ink]] = []
    for _ in range(2):
        cut += _copy(plate, card, left)
        plate.y += HEIGHT + _APART
    _fill(plate, card)
    _tell_whole(plate, list(dict.fromkeys(cut)))
    return plate, root


def _copy(plate: Plate, card: CardSheet, left: float) -> list[tuple[str, Ink]]:
    """Set a copy, and return the lines that were too long with their languages."""
    top = plate.y
    cut: list[tuple[str, Ink]] = []
    for number, side in enumerate(card.sides):
        begins = left + number * WIDTH
        with plate.facing(begins, begins + WIDTH, side.language):
            cut += [(side.language, ink) for ink in _side(plate, side, begins, top)]
    _marks(plate, left, top)
    return cut


def _marks(plate: Plate, left: float, top: float) -> None:
    """Note corner marks to cut at and dots to fold at, outside of the card."""
    right, bottom, middle = left + 2 * WIDTH, top + HEIGHT, left + WIDTH
    for y in (top, bottom):
        plate.rule(left - _OFF - _MARK, left - _OFF, y)
        plate.rule(right + _OFF, right + _OFF + _MARK, y)
    for first, last in (
        (top - _OFF - _MARK, top - _OFF),
        (bottom + _OFF, bottom + _OFF + _MARK),
    ):
        plate.upright(left, first, last)
        plate.upright(right, first, last)
        _fold(plate, middle, first, last)


def _fold(plate: Plate, x: float, top: float, bottom: float) -> None:
    plate.plain(lambda pen: dots(pen, (x, top), (x, bottom)))


def _side(plate: Plate, side: CardSide, left: float, top: float) -> list[Ink]:
    """Set a side, and return the lines that were too long for it."""
    plate.frame_box(left, top, WIDTH, HEIGHT, HAIR)
    root = plate.root.add("Sect")
    root.language = side.language
    within, room = left + _INSET, WIDTH - 2 * _INSET
    if side.alarm:
        plate.black(left, top, WIDTH, _BAND)
        alarm = _one_line(plate, side.alarm, _ALARM, room)
        y = top + 0.9 * MM
        y = plate.white_lines(root.add("P"), alarm, _ALARM, within, y)
        action = _one_line(plate, side.action, _ACTION, room)
        plate.white_lines(root.add("P"), action, _ACTION, within, y)
    else:
        heading = _one_line(plate, side.heading, _TEXT, room)
        plate.lines(root.add("P"), heading, _TEXT, within, top + 1 * MM)
        for place in range(2):
            y = top + 8.6 * MM + place * 4.6 * MM
            plate.rule(within, within + room, y, FIRM)
    _number(plate, root, side, within, top + _BAND + 0.8 * MM)
    y = top + _BAND + 7.2 * MM
    plate.rule(within, within + room, y, FIRM)
    y += 0.7 * MM
    return _lines(plate, root, side, (within, y, top + HEIGHT - 0.6 * MM))


def _lines(
    plate: Plate, root: Element, side: CardSide, place: tuple[float, float, float]
) -> list[Ink]:
    """Set the lines of a side, a long one on more rows where there is room for it.

    Args:
        plate: takes them.
        root: their part of the tree.
        side: has them.
        place: left edge, first row, and where the last one ends, in points.
    """
    (within, y, bottom), room = place, WIDTH - 2 * _INSET
    height = bottom - y
    told = [_without_last_line(plate, ink, room) for ink in side.lines]
    spare = int(height / _TEXT.leading) - len(told)
    most = []
    for ink in told:
        more = min(max(0, spare), len(plate.inks.lines(ink, _TEXT, room)) - 1)
        most.append(1 + max(0, more))
        spare -= max(0, more)
    # One row more than usual stands a little closer; letters stay as they are.
    step = min(_LINE, height / max(1, sum(most)))
    too_long: list[Ink] = []
    for ink, whole, rows in zip(told, side.lines, most, strict=True):
        end = "\N{HORIZONTAL ELLIPSIS}"
        lines, cut = plate.inks.clipped(ink, _TEXT, room, rows, end)
        if cut:
            too_long.append(whole)
            shorter = _with_short_name(plate, ink, room, rows)
            if whole in side.given:
                shorter = _fitting(plate, side.given, room, rows)
            lines, _ = plate.inks.clipped(shorter, _TEXT, room, rows, end)
        element = root.add("P")
        for line in lines:
            plate.lines(element, [line], _TEXT, within, y)
            y += step
    return too_long


def _without_last_line(plate: Plate, ink: Ink, room: float) -> Ink:
    """Return the ink; where it needs two lines, its last line to write on goes."""
    tail = ink[-1] if len(ink) > _FEWEST else None
    if isinstance(tail, Blank) and len(plate.inks.lines(ink, _TEXT, room)) > 1:
        return ink[:-2]
    return ink


def _fitting(plate: Plate, given: tuple[Ink, ...], room: float, rows: int) -> Ink:
    """Return the longest that fits, or the shortest there is."""
    fits = (one for one in given if len(plate.inks.lines(one, _TEXT, room)) <= rows)
    return next(fits, given[-1])


def _with_short_name(plate: Plate, ink: Ink, room: float, rows: int) -> Ink:
    """Return the ink; a long name is cut, never the day of birth behind it."""
    name, rest = ink[0], tuple(one for one in ink[1:] if isinstance(one, Words))
    if not (isinstance(name, Words) and name.strong and rest):
        return ink
    wide = plate.inks.lines(rest, _TEXT, room)[0].width + 1 * MM
    if wide > room * _MOST:
        return ink
    # A row ends before a word that is too long for the rest of it.
    within = room * rows * (0.9 if rows > 1 else 1)
    short = plate.setter.one_line(name.text, strong(_TEXT), within - wide)
    text = "".join(one.text for one in short.fragments)
    return (replace(name, text=text), *rest)


def _number(
    plate: Plate, root: Element, side: CardSide, left: float, top: float
) -> None:
    room = WIDTH - 2 * _INSET
    element = root.add("P")
    else_ = plate.inks.lines(side.no_answer, _TEXT, room * _ELSE)
    number = _one_line(plate, side.number, _NUMBER, room * (1 - _ELSE) - 1 * MM)
    plate.lines(element, number, _NUMBER, left, top)
    if not side.number:
        plate.rule(left, left + room * (1 - _ELSE) - 3 * MM, top + 5 * MM, FIRM)
    plate.lines(element, else_[:1], _TEXT, left + room * (1 - _ELSE), top + 1.4 * MM)


def _one_line(plate: Plate, text: str, style: Style, width: float) -> list[InkLine]:
    if not text:
        return []
    lines, _ = plate.inks.clipped((Words(text=text),), style, width, 1, "…")
    return lines


def _fill(plate: Plate, card: CardSheet) -> None:
    frame, look = plate.frame, plate.look
    plate.y -= 4 * MM
    set_heading(plate, card.fill.title, 0.0)
    table = plate.root.add("Table")
    for fact in card.fill.facts:
        label = SheetField(
            ink=(Words(text=fact.label),),
            left=frame.left,
            width=_LABEL,
            style=strong(look.text),
            kind="row",
        )
        told = SheetField(
            ink=fact.told,
            left=frame.left + _LABEL,
            width=frame.room - _LABEL,
            style=look.text,
        )
        set_row(plate, table, (label, told), 6.6 * MM)
        plate.rule(frame.left, frame.right, plate.y)
    plate.y += 2 * MM
    carry = (Words(text=card.carry),)
    plate.write(plate.root.add("P"), carry, look.text, (frame.left, frame.room))


def _tell_whole(plate: Plate, cut: list[tuple[str, Ink]]) -> None:
    """Write below the cards what a side, or the list below, has no room for."""
    frame, small = plate.frame, plate.look.small
    told = [*cut, *(("", ink) for _, ink in plate.moved)]
    for language, ink in told[:4]:
        element = plate.root.add("P")
        element.language = language
        with plate.facing(frame.left, frame.right, language):
            plate.write(element, ink, small, (frame.left, frame.room), most=3)
