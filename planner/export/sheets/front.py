"""The front of the doctor's sheet, on one page whatever it holds.

When it is full, things give way in this order and say so: gaps; rows that were added
last; the name and the strip; dates that others imply; fit down to one line of each
list; other illness and earlier drugs, which then stand on page 2; questions from three
to two; fit down to its worst line. Never the identity, the sentence, what is asked, the
drug, the next three dates, the strip; and nothing by smaller or tighter type.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.date_table import date_table
from planner.export.sheets.setting.measures import (
    BAR,
    FIRM,
    FRAME,
    HAIR,
    MM,
    SheetLook,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.setting.rows import SheetField, set_heading, set_row
from planner.models.sheets import (
    FURTHER,
    Blank,
    DoctorFront,
    Fact,
    FactColumn,
    Ink,
    Strip,
    Words,
    title_of,
)
from planner.models.structs import replace

_BAND: Final = (58 / 177, 55 / 177)
_SMALL_NAME: Final = Style(14, 16.4, strong=True)
_NAME_LINES: Final = 3
_SENTENCE_LINES: Final = 2
_SENTENCE: Final = Style(12, 14.6, strong=True)
_LABEL: Final = 23 * MM
_FIT_LABEL: Final = 42 * MM
_BETWEEN: Final = 7 * MM
_ASK_ROW: Final = 7.9 * MM
_ANSWERS: Final = 0.41
_ANSWER: Final = 0.3
"""The shares of the width that are kept for two answers, and for one."""


class Gives(Struct, frozen=True, kw_only=True):
    """How far the side has given way: rows up to these numbers have gone."""

    gap: float = 3.9 * MM
    name: float = 18.0
    strip: float = 20 * MM
    facts: int = 0
    fit: int = 0
    dates: int = 0
    questions: int = 3
    most: int = 3
    sentence: int = 9


def set_front(
    front: DoctorFront, setter: Typesetter, frame: SideFrame, look: SheetLook
) -> tuple[Plate, Element]:
    """Return the side in the first state that fits, and its part of the tree.

    Args:
        front: what stands on it.
        setter: measures with the fonts of the document.
        frame: where things stand.
        look: sizes of type.
    """
    states = list(_states(len(front.sentence)))
    for gives in states:
        root = Element("Sect")
        plate = Plate(setter, frame, look, root, front.words.other_side)
        _set(plate, front, gives)
        if plate.y <= frame.bottom or gives is states[-1]:
            return plate, root
    raise AssertionError


def _states(parts: int) -> Iterator[Gives]:
    state = Gives()
    yield state
    for changes in (
        {"gap": 2.6 * MM},
        {"facts": 1},
        {"facts": 2},
        {"fit": 1},
        {"name": 14.0},
        {"strip": 17 * MM},
        {"dates": 1},
        {"dates": 2},
        {"dates": 3},
        {"fit": FURTHER},
        {"most": 2},
        {"facts": 4},
        {"facts": 5},
        {"questions": 2},
        {"fit": FURTHER + 1},
        {"fit": FURTHER + 2},
        {"most": 1},
        {"sentence": max(2, parts - 1)},
        {"sentence": 2},
        {"dates": 9},
    ):
        state = replace(state, **changes)
        yield state


def _set(plate: Plate, front: DoctorFront, gives: Gives) -> None:
    _head(plate, front)
    _band(plate, front.band, gives)
    _sentence(plate, front.sentence[: gives.sentence], gives)
    _asks(plate, front, gives)
    _facts(plate, front, gives)
    _fit(plate, front.fit, gives)
    date_table(plate, front, gives.gap, gives.dates)
    _questions(plate, front, gives)
    _strip(plate, front.strip, gives)


def _head(plate: Plate, front: DoctorFront) -> None:
    frame, look = plate.frame, plate.look
    half = frame.room / 2
    style = strong(look.text)
    title = plate.inks.lines((Words(text=front.title),), style, half)
    plate.lines(plate.root.add("H1"), title[:1], style, frame.left, plate.y)
    plate.bookmarks.append((front.title, plate.y))
    note = plate.inks.lines((Words(text=front.note),), look.text, frame.room * 0.62)
    left = frame.right - note[0].width
    plate.lines(plate.root.add("P"), note[:1], look.text, left, plate.y)
    plate.y += look.text.leading + 1.2 * MM
    plate.rule(frame.left, frame.right, plate.y, FRAME)


def _band(plate: Plate, band: Sequence[Sequence[Ink]], gives: Gives) -> None:
    frame = plate.frame
    first, second = (frame.room * share for share in _BAND)
    lefts = (frame.left, frame.left + first, frame.left + first + second)
    rights = (*lefts[1:], frame.right)
    plate.y += 1.0 * MM
    name, *person = band[0]
    top, below_name = _name(plate, name, first - 3 * MM, gives)
    deepest = top
    for number, column in enumerate((person, *band[1:])):
        plate.y = top if number else below_name
        pad = 3 * MM if number else 0.0
        width = rights[number] - lefts[number] - pad - 2 * MM
        _band_column(plate, column, (lefts[number] + pad, width), gives)
        deepest = max(deepest, plate.y)
    plate.y = deepest + 1.4 * MM
    for x in lefts[1:]:
        plate.upright(x, top - 0.6 * MM, plate.y)
    plate.rule(frame.left, frame.right, plate.y, FRAME)


def _name(plate: Plate, name: Ink, width: float, gives: Gives) -> tuple[float, float]:
    """Set the name; return where the columns begin, and where the lines below it do.

    A very long name goes over the whole width, above the columns.
    """
    large = Style(gives.name, gives.name * 1.17, strong=True)
    element, left = plate.root.add("P"), plate.frame.left
    lines = plate.inks.lines(name, large, width)
    most = 1 if gives.name > _SMALL_NAME.size else _NAME_LINES
    if len(lines) <= most:
        return plate.y, plate.lines(element, lines, large, left, plate.y)
    narrow = plate.inks.lines(name, _SMALL_NAME, width)
    if len(narrow) <= _NAME_LINES:
        return plate.y, plate.lines(element, narrow, _SMALL_NAME, left, plate.y)
    room, most = plate.frame.room, _NAME_LINES + 1
    whole, cut = plate.inks.clipped(name, _SMALL_NAME, room, most, plate.suffix)
    if cut:
        plate.moved.append(("", name))
    plate.y = plate.lines(element, whole, _SMALL_NAME, left, plate.y) + 0.6 * MM
    return plate.y, plate.y


def _band_column(
    plate: Plate, column: Sequence[Ink], place: tuple[float, float], gives: Gives
) -> None:
    look, (left, width) = plate.look, place
    for number, ink in enumerate(column):
        label = left > plate.frame.left and _is_label(ink)
        if label and number:
            plate.y += 0.7 * MM
        style = look.small if label else look.text
        plate.write(plate.root.add("P"), ink, style, (left, width), most=gives.most)


def _is_label(ink: Ink) -> bool:
    first = ink[0] if ink else None
    alone = len(ink) == 1 and isinstance(first, Words)
    return alone and isinstance(first, Words) and not first.strong


def _sentence(plate: Plate, parts: Sequence[str], gives: Gives) -> None:
    frame, style = plate.frame, plate.look.sentence
    plate.y += gives.gap
    top = plate.y
    ink = (Words(text=" ".join(parts), strong=True),)
    left = frame.left + BAR + 4 * MM
    width = frame.right - left
    if len(plate.inks.lines(ink, style, width)) > _SENTENCE_LINES:
        style = _SENTENCE
    plate.write(plate.root.add("P"), ink, style, (left, width), most=gives.most + 1)
    plate.black(frame.left, top, BAR, plate.y - top)


def _asks(plate: Plate, front: DoctorFront, gives: Gives) -> None:
    frame, look = plate.frame, plate.look
    set_heading(plate, front.asks_title, gives.gap)
    table = plate.root.add("Table")
    box = 7 * MM
    for ask in front.asks:
        blanks = sum(isinstance(one, Blank) for one in ask.answer)
        answers = frame.room * (_ANSWERS if blanks > 1 else _ANSWER)
        what = SheetField(
            ink=ask.what,
            left=frame.left + box,
            width=frame.room - answers - box - 3 * MM,
            style=look.text,
            kind="row",
            most=gives.most,
        )
        answer = SheetField(
            ink=ask.answer,
            left=frame.right - answers,
            width=answers,
            style=look.text,
        )
        top, _ = set_row(plate, table, (what, answer), _ASK_ROW)
        edge = plate.inks.tick
        at = top + (_ASK_ROW - edge) / 2
        plate.frame_box(frame.left, at, edge, edge, FIRM)
        plate.rule(frame.left, frame.right, plate.y)


def _facts(plate: Plate, front: DoctorFront, gives: Gives) -> None:
    frame = plate.frame
    width = (frame.room - _BETWEEN) / 2
    top = plate.y + gives.gap
    ends = []
    for column, left in (
        (front.left, frame.left),
        (front.right, frame.right - width),
    ):
        plate.y = top
        _fact_column(plate, column, left, width, gives)
        ends.append(plate.y)
    plate.y = max(ends)


def _fact_column(
    plate: Plate, column: FactColumn, left: float, width: float, gives: Gives
) -> None:
    head = plate.look.head
    lines = plate.inks.lines((Words(text=column.title),), head, width)
    element = plate.root.add("H2")
    plate.y = plate.lines(element, lines[:1], head, left, plate.y) + 1.0 * MM
    plate.rule(left, left + width, plate.y, FIRM)
    table = plate.root.add("Table")
    for fact in column.facts:
        shown = _given(plate, fact, gives.facts)
        if shown is None:
            continue
        _fact_row(plate, table, shown, (left, width, _LABEL), gives.most)
        plate.rule(left, left + width, plate.y)


def _given(plate: Plate, fact: Fact, so_far: int) -> Fact | None:
    """Return what of a row stands here once rows have begun to give way."""
    if not 0 < fact.gives <= so_far:
        return fact
    plate.moved.append((fact.label, fact.told))
    if not fact.instead:
        return None
    return Fact(label=fact.label, told=(Words(text=fact.instead),))


def _fact_row(
    plate: Plate,
    table: Element,
    fact: Fact,
    place: tuple[float, float, float],
    most: int,
) -> None:
    """Set a row; ``place`` is its left edge, its width and that of its label."""
    look, (left, width, label) = plate.look, place
    set_row(
        plate,
        table,
        (
            SheetField(
                ink=(Words(text=fact.label, strong=True),),
                left=left,
                width=label - 1 * MM,
                style=look.text,
                kind="row",
            ),
            SheetField(
                ink=fact.told,
                left=left + label,
                width=width - label,
                style=look.text,
                most=most,
                name=fact.label,
            ),
        ),
        look.row,
    )


def _fit(plate: Plate, fit: FactColumn, gives: Gives) -> None:
    frame = plate.frame
    left_out = [fact for fact in fit.facts if 0 < fact.gives <= gives.fit]
    shown = [fact for fact in fit.facts if fact not in left_out]
    title = title_of(fit.title, fit.titled, len(shown))
    set_heading(plate, title, gives.gap, fit.note)
    table = plate.root.add("Table")
    for fact in shown:
        label = _FIT_LABEL if fact.label else 0.0
        most = min(gives.most, 2)
        place = (frame.left, frame.room, label)
        _fact_row(plate, table, fact, place, most)
        plate.rule(frame.left, frame.right, plate.y)
    plate.moved += [(fact.label, fact.told) for fact in left_out]


def _questions(plate: Plate, front: DoctorFront, gives: Gives) -> None:
    if not front.questions:
        return
    frame, look = plate.frame, plate.look
    shown = min(len(front.questions), gives.questions)
    title = title_of(front.questions_title, front.questions_titled, shown)
    set_heading(plate, title, gives.gap)
    questions = plate.root.add("L", "decimal")
    for number, text in enumerate(front.questions, 1):
        if number > gives.questions:
            plate.moved.append((f"{number}", (Words(text=text),)))
            continue
        item = questions.add("LI")
        top = plate.y
        pad = (look.row - look.text.leading) / 2
        mark = plate.inks.lines((Words(text=f"{number}", strong=True),), look.text, 20)
        plate.lines(item.add("Lbl"), mark, look.text, frame.left, top + pad)
        plate.y = top + pad
        plate.write(
            item.add("LBody"),
            (Words(text=text),),
            look.text,
            (frame.left + 4.5 * MM, frame.room - 4.5 * MM),
            most=min(gives.most, 2),
            name=f"{number}",
        )
        plate.y += pad
        plate.rule(frame.left, frame.right, plate.y)


def _strip(plate: Plate, strip: Strip, gives: Gives) -> None:
    frame, look = plate.frame, plate.look
    plate.y += gives.gap + 0.9 * MM
    top, height = plate.y, gives.strip
    # Where there is room left, the strip stands at the foot of the page.
    top = max(top, frame.bottom - height)
    plate.frame_box(frame.left, top, frame.room, height, FIRM + HAIR)
    inner = frame.left + 3 * MM
    step = (height - 3 * MM) / 3
    middle = frame.left + frame.room * 0.255
    sign = frame.left + frame.room * 0.605
    plate.y = top + 1.2 * MM
    pad = (step - look.text.leading) / 2
    title = plate.inks.lines((Words(text=strip.title),), strong(look.text), 200)
    plate.lines(plate.root.add("P"), title, strong(look.text), inner, plate.y + pad)
    signed = plate.inks.lines((Words(text=strip.sign),), look.text, frame.right - sign)
    plate.lines(plate.root.add("P"), signed[:1], look.text, sign, plate.y + pad)
    for column, left, right in (
        (strip.left, inner, middle),
        (strip.middle, middle, sign - 6 * MM),
    ):
        for number, ink in enumerate(column, 1):
            at = plate.y + number * step + pad
            lines = plate.inks.lines(ink, look.text, right - left - 2 * MM)
            plate.lines(plate.root.add("P"), lines[:1], look.text, left, at)
    plate.y = top + height
