"""The sheet of one appointment, on one page whatever it holds.

When it is full, things give way in this order: rows for next steps from four to two;
what has happened since the last visit, the last lines first, which is said; the second
line to write an answer on; dates that are only wished, counted below. Never the person,
the day, the questions, what only they can set. In large print nothing gives way: it
goes on the next page.
"""

from collections.abc import Callable, Iterator
from typing import Final

from msgspec import Struct

from planner.export.drawing.strokes import disc
from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.large import LARGE, LargePages
from planner.export.sheets.setting.measures import (
    FIRM,
    FRAME,
    MM,
    SheetLook,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.setting.rows import SheetField, set_row
from planner.models.sheets import (
    Ask,
    AskedLine,
    EmptyBox,
    VisitPart,
    VisitSheet,
    Words,
)
from planner.models.structs import replace

_LOOK: Final = SheetLook(
    text=Style(11, 14),
    small=Style(9, 11.4),
    head=Style(12, 15, strong=True),
    name=Style(18, 22, strong=True),
)
_LINE: Final = 9.4 * MM
_ROW: Final = 8.6 * MM
_DISC: Final = 2.6 * MM
_LEAD: Final = 8 * MM
_TIGHT: Final = 3.2 * MM
_HALF: Final = 0.52
_ANSWER: Final = 0.5
_COLUMNS: Final = (91 / 177, 48 / 177, 38 / 177)
_EVERY: Final = 99

Put = Callable[[Plate], None]


class _Gives(Struct, frozen=True, kw_only=True):
    """How far the page has given way.

    Attributes:
        gap: above each part.
        rows: for next steps.
        news, lines, asks: at most so many.
        most: lines of one field.
    """

    gap: float = 4.4 * MM
    rows: int = 4
    news: int = _EVERY
    lines: int = 2
    asks: int = _EVERY
    most: int = 6


def set_visit(
    sheet: VisitSheet, setter: Typesetter, frame: SideFrame
) -> tuple[Plate, Element]:
    """Return the page in the first state that fits, and its part of the tree.

    Args:
        sheet: what stands on it.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    states = list(_states(sheet))
    for gives in states:
        root = Element("Sect")
        plate = Plate(setter, frame, _LOOK, root)
        for put in _parts(sheet, gives):
            put(plate)
        if plate.y <= frame.bottom or gives is states[-1]:
            return plate, root
    raise AssertionError


def set_large_visit(
    sheet: VisitSheet, setter: Typesetter, frame: SideFrame
) -> list[tuple[Plate, Element]]:
    """Return the pages in large print; nothing gives way.

    Args:
        sheet: what stands on them.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    pages = LargePages(setter, frame)
    for put in _parts(sheet, _Gives(most=0)):
        pages.put(put)
    return pages.plates


def _states(sheet: VisitSheet) -> Iterator[_Gives]:
    state = _Gives()
    yield state
    for changed in (
        replace(state, rows=3),
        replace(state, rows=3, gap=_TIGHT),
        replace(state, rows=2, gap=_TIGHT),
    ):
        state = changed
        yield state
    for news in (4, 2, 1):
        state = replace(state, news=news)
        yield state
    state = replace(state, lines=1)
    yield state
    for asks in range(len(sheet.asks) - 1, 1, -1):
        state = replace(state, asks=asks)
        yield state
    for most in (2, 1):
        state = replace(state, most=most)
        yield state
    yield replace(state, news=0)


def _parts(sheet: VisitSheet, gives: _Gives) -> Iterator[Put]:
    """Yield what is set one below the other; each stays in one piece."""
    yield lambda plate: _head(plate, sheet, gives)
    yield lambda plate: _changed(plate, sheet, gives)
    for number, one in enumerate(sheet.asked):
        part = sheet.questions if number == 0 else None
        yield _question(one, part, gives)
    yield from _asks(sheet, gives)
    yield lambda plate: _agreed(plate, sheet, gives)
    yield lambda plate: _again(plate, sheet, gives)


def _head(plate: Plate, sheet: VisitSheet, gives: _Gives) -> None:
    frame, look = plate.frame, plate.look
    plate.bookmarks.append((sheet.title, plate.y))
    top = plate.y
    title = (Words(text=sheet.title, strong=True),)
    plate.write(plate.root.add("H1"), title, look.text, (frame.left, frame.room * 0.3))
    below, plate.y = plate.y, top
    note = (Words(text=sheet.note),)
    width = frame.room * 0.68
    lines = plate.inks.lines(note, look.small, width)
    left = frame.right - max(line.width for line in lines)
    plate.write(plate.root.add("P"), note, look.small, (left, width))
    plate.y = max(below, plate.y) + 1.2 * MM
    plate.rule(frame.left, frame.right, plate.y, FRAME)
    plate.y += 1.6 * MM
    _whom(plate, sheet, gives)
    plate.y += 1.6 * MM
    plate.rule(frame.left, frame.right, plate.y, FIRM)


def _whom(plate: Plate, sheet: VisitSheet, gives: _Gives) -> None:
    frame, look, top = plate.frame, plate.look, plate.y
    alone = look is LARGE
    width = frame.room * (1 if alone else _HALF) - 3 * MM
    place = (frame.left, width)
    who = (Words(text=sheet.who, strong=True),)
    plate.write(plate.root.add("P"), who, look.name, place, most=min(gives.most, 3))
    when = (Words(text=sheet.when, strong=True),) if sheet.when else ()
    style = look.title if when else look.text
    plate.write(plate.root.add("P"), when or sheet.when_open, style, place)
    plate.y += 1 * MM
    plate.write(plate.root.add("P"), sheet.place, look.text, place)
    below = plate.y
    if not alone:
        plate.y = top
        place = (frame.left + frame.room * _HALF, frame.room * (1 - _HALF))
    for ink in sheet.bring:
        plate.write(plate.root.add("P"), ink, look.text, place, most=gives.most)
        plate.y += 0.8 * MM
    plate.y = max(below, plate.y)


def _heading(plate: Plate, part: VisitPart, gap: float) -> None:
    """Set the number white on black, the name beside it, what stands right of both."""
    frame, look = plate.frame, plate.look
    plate.y += gap
    top, style = plate.y, look.head
    radius = max(_DISC, style.size * 0.62)
    middle = top + style.leading / 2
    x = frame.left + radius
    plate.plain(lambda pen: disc(pen, x, middle, radius))
    number = plate.inks.lines((Words(text=part.number, strong=True),), style, 40)
    head = plate.root.add("H2")
    plate.white_lines(head, number, style, x - number[0].width / 2, top)
    left = frame.left + max(_LEAD, 2 * radius + 2 * MM)
    place = (left, frame.right - left)
    plate.write(head, (Words(text=part.title, strong=True),), style, place)
    if part.note:
        _note(plate, part, (left, top))
    plate.y += 1 * MM
    plate.rule(frame.left, frame.right, plate.y, FIRM)


def _note(plate: Plate, part: VisitPart, place: tuple[float, float]) -> None:
    frame, small, (left, top) = plate.frame, plate.look.small, place
    head = (Words(text=part.title, strong=True),)
    taken = plate.inks.lines(head, plate.look.head, frame.room)[0].width
    words = (Words(text=part.note),)
    lines = plate.inks.lines(words, small, frame.room)
    room = frame.right - left - taken - 4 * MM
    if len(lines) == 1 and lines[0].width <= room:
        at = frame.right - lines[0].width
        drop = (plate.look.head.leading - small.leading) * 0.7
        plate.lines(plate.root.add("P"), lines, small, at, top + drop)
        return
    plate.write(plate.root.add("P"), words, small, (left, frame.right - left))


def _changed(plate: Plate, sheet: VisitSheet, gives: _Gives) -> None:
    frame, look = plate.frame, plate.look
    _heading(plate, sheet.changed, gives.gap)
    plate.y += 1.4 * MM
    for words in _news(sheet, gives.news):
        place = (frame.left, frame.room)
        ink = (Words(text=words),)
        plate.write(plate.root.add("P"), ink, look.text, place, most=min(gives.most, 2))
    if sheet.told:
        ink = (Words(text=sheet.told, strong=True),)
        place = (frame.left, frame.room)
        plate.write(plate.root.add("P"), ink, look.text, place, most=gives.most)
        plate.y += 1 * MM
        return
    columns = 1 if look is LARGE else 2
    width = frame.room / columns - (columns - 1) * 3 * MM
    for start in range(0, len(sheet.changes), columns):
        top = plate.y + 1.2 * MM
        for number, change in enumerate(sheet.changes[start : start + columns]):
            left = frame.left + number * (frame.room - width)
            lines = plate.inks.lines(change, look.text, width)[:1]
            plate.lines(plate.root.add("P"), lines, look.text, left, top)
        plate.y = top + max(_ROW - 2.4 * MM, look.text.leading + 1 * MM)


def _news(sheet: VisitSheet, most: int) -> Iterator[str]:
    yield from sheet.news[:most]
    left = len(sheet.news) - most
    if left > 0 and most:
        yield sheet.more.replace("{count}", str(left))


def _question(one: AskedLine, part: VisitPart | None, gives: _Gives) -> Put:
    def put(plate: Plate) -> None:
        frame, look = plate.frame, plate.look
        if part is not None:
            _heading(plate, part, gives.gap)
        plate.y += 1.8 * MM
        place = (frame.left, frame.room)
        words = [Words(text=one.words, strong=True)]
        if one.again:
            words.append(Words(text=f"({one.again})"))
        plate.write(
            plate.root.add("P"), tuple(words), look.text, place, most=min(gives.most, 3)
        )
        if one.answer:
            answer = (Words(text=one.answer),)
            plate.write(plate.root.add("P"), answer, look.text, place, most=gives.most)
            return
        for _ in range(gives.lines):
            plate.y += _LINE if look is LARGE else _LINE * 0.86
            plate.rule(frame.left, frame.right, plate.y, FIRM)

    return put


def _asks(sheet: VisitSheet, gives: _Gives) -> Iterator[Put]:
    shown = sheet.asks[: gives.asks]
    for number, ask in enumerate(shown):
        part = sheet.dates if number == 0 else None
        yield _ask(ask, part, gives)
    left = len(sheet.asks) - len(shown)
    if left > 0:
        more = (Words(text=sheet.more.replace("{count}", str(left))),)

        def tell(plate: Plate) -> None:
            place = (plate.frame.left, plate.frame.room)
            plate.write(plate.root.add("P"), more, plate.look.small, place)

        yield tell


def _ask(ask: Ask, part: VisitPart | None, gives: _Gives) -> Put:
    def put(plate: Plate) -> None:
        frame, look = plate.frame, plate.look
        if part is not None:
            _heading(plate, part, gives.gap)
        what = (EmptyBox(), *ask.what)
        if look is LARGE:
            plate.y += 1 * MM
            for ink in (what, ask.answer):
                plate.write(
                    plate.root.add("P"), ink, look.text, (frame.left, frame.room)
                )
                plate.y += 2 * MM
        else:
            answers = frame.room * _ANSWER
            field = SheetField(
                ink=what,
                left=frame.left,
                width=frame.room - answers - 3 * MM,
                style=look.text,
                kind="row",
                most=min(gives.most, 2),
            )
            answer = SheetField(
                ink=ask.answer,
                left=frame.right - answers,
                width=answers,
                style=look.text,
            )
            set_row(plate, plate.root.add("Table"), (field, answer), _ROW)
        plate.rule(frame.left, frame.right, plate.y)

    return put


def _agreed(plate: Plate, sheet: VisitSheet, gives: _Gives) -> None:
    frame, look = plate.frame, plate.look
    _heading(plate, sheet.agreed, gives.gap)
    table = plate.root.add("Table")
    widths = [frame.room * share for share in _COLUMNS]
    lefts = [frame.left, frame.left + widths[0], frame.left + widths[0] + widths[1]]
    pads = (0.0, 2 * MM, 2 * MM)
    small = strong(look.small)
    top = plate.y
    heads = tuple(
        SheetField(
            ink=(Words(text=head, strong=True),),
            left=left + pad,
            width=width - pad,
            style=small,
            kind="column",
        )
        for head, left, width, pad in zip(sheet.heads, lefts, widths, pads, strict=True)
    )
    set_row(plate, table, heads, small.leading + 1.6 * MM)
    plate.rule(frame.left, frame.right, plate.y, FIRM)
    height = max(_ROW, look.text.leading + 3 * MM)
    for _ in range(gives.rows):
        empty = tuple(
            SheetField(ink=(), left=left, width=width, style=look.text)
            for left, width in zip(lefts, widths, strict=True)
        )
        set_row(plate, table, empty, height)
        plate.rule(frame.left, frame.right, plate.y)
    for left in lefts[1:]:
        plate.upright(left, top, plate.y)


def _again(plate: Plate, sheet: VisitSheet, gives: _Gives) -> None:
    frame, look = plate.frame, plate.look
    _heading(plate, sheet.next_visit, gives.gap)
    plate.y += 2 * MM
    place = (frame.left, frame.room)
    plate.write(plate.root.add("P"), sheet.again, look.text, place)
    plate.y += 1 * MM
