"""The front of the doctor's sheet in large print: the same words in one column.

Nothing of it is cut. Where it would be more than two pages, it takes fewer rows, never
letters under eighteen points: what nobody told is named in one row, then facts run on,
rows stand closer, then dates that others imply are named in the last line. Of the
published rules the worst of each list stays.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.large import LARGE, LARGE_TICK, LargePages, Put
from planner.export.sheets.setting.measures import (
    BAR,
    BOX,
    FIRM,
    FRAME,
    MM,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.models.sheets import (
    FURTHER,
    Blank,
    DateLine,
    DoctorFront,
    Fact,
    FactColumn,
    Ink,
    Words,
    title_of,
)
from planner.models.structs import replace

if TYPE_CHECKING:
    from planner.models.sheets import EmptyBox

_HALF: Final = 0.5
_PAGES: Final = 2
_LABEL: Final = 43 * MM
_WHEN: Final = 78 * MM
_WIDER: Final = 93 * MM
"""Room for a day with the days around it; the names beside it have less."""


class _Rows(Struct, frozen=True, kw_only=True):
    """How rows are set.

    Attributes:
        together: answers where they are asked; what nobody told in one row.
        run_on: facts one behind the other.
        when: room for days.
        close: how near rows stand, in points above and below each.
        gone: dates that leave, as ``DateLine.gives`` has it.
        questions: how many; None for all.
    """

    together: bool = False
    run_on: bool = False
    when: float = _WHEN
    close: float = 0.5 * MM
    gone: int = 0
    questions: int | None = None

    @property
    def gap(self) -> float:
        """Return the room above a heading."""
        return 5 * self.close


_TOGETHER: Final = _Rows(together=True)
_RUN_ON: Final = replace(_TOGETHER, run_on=True)
_WIDE: Final = replace(_RUN_ON, when=_WIDER)
_CLOSE: Final = replace(_WIDE, close=0.25 * MM)
_FEWER: Final = (
    _Rows(),
    _TOGETHER,
    _RUN_ON,
    _WIDE,
    _CLOSE,
    *(replace(_CLOSE, gone=gone) for gone in (1, 2, 3)),
    replace(_CLOSE, gone=3, questions=2),
)
"""From the plain rows to the fewest."""


def set_large(
    front: DoctorFront, setter: Typesetter, frame: SideFrame
) -> list[tuple[Plate, Element]]:
    """Return the pages of the front in large print, each with its part of the tree.

    Args:
        front: what stands on it.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    plain: list[tuple[Plate, Element]] = []
    for rows in _FEWER:
        pages = _set(front, setter, frame, rows)
        if len(pages) <= _PAGES and all(one.y <= frame.bottom for one, _ in pages):
            return pages
        plain = plain or pages
    # Rows go on over pages, however long they are.
    return plain


def _set(
    front: DoctorFront, setter: Typesetter, frame: SideFrame, rows: _Rows
) -> list[tuple[Plate, Element]]:
    pages = LargePages(setter, frame)
    pages.put(lambda plate: _head(plate, front, rows))
    pages.put(lambda plate: _sentence(plate, front.sentence, rows))
    _asks(pages, front, rows)
    _dates(pages, front, rows)
    for column in (front.left, front.right):
        told = _in_one_row(column, front.words.not_told) if rows.together else column
        if rows.run_on:
            _run_on(pages, told, rows)
        else:
            _facts(pages, told, rows)
    if rows.run_on:
        _run_on(pages, _one_of_each(front.fit), rows)
    else:
        _facts(pages, front.fit, rows)
    _questions(pages, front, rows)
    pages.put(lambda plate: _strip(plate, front, rows))
    left_out = _not_here(front, rows.gone)
    pages.put(lambda plate: _write(plate, left_out))
    return pages.plates


def _goes(line: DateLine, gone: int) -> bool:
    return 0 < line.gives <= gone


def _not_here(front: DoctorFront, gone: int) -> Ink:
    """Return what large print leaves out; dates by their names."""
    names = [line.what for line in front.dates.lines if _goes(line, gone)]
    words = (Words(text=front.words.not_large),)
    if not names:
        return words
    # A strong lead of a name is no lead here.
    joined = tuple(
        replace(one, strong=False) if isinstance(one, Words) else one
        for name in names
        for one in (Words(text="·"), *name)
    )
    return (*words, *joined)


def _write(plate: Plate, ink: Ink, style: Style = LARGE.text, role: str = "P") -> None:
    frame = plate.frame
    element = plate.root.add(role)
    plate.write(element, ink, style, (frame.left, frame.room))


def _closed(plate: Plate, rows: _Rows, line: float = FIRM) -> None:
    """Set a rule below what was set."""
    plate.y += rows.close
    plate.rule(plate.frame.left, plate.frame.right, plate.y, line)
    plate.y += rows.close


def _head(plate: Plate, front: DoctorFront, rows: _Rows) -> None:
    plate.bookmarks.append((front.title, plate.y))
    _write(plate, (Words(text=front.title, strong=True),), LARGE.text, "H1")
    _write(plate, (Words(text=front.note),))
    _closed(plate, rows, FRAME)
    frame, top = plate.frame, plate.y
    width = frame.room * _HALF - 2 * MM
    name, *person = front.band[0]
    plate.write(plate.root.add("P"), name, LARGE.name, (frame.left, width))
    # Whom to call stands below the person: both columns are as long as each other.
    for ink in (*person, *front.band[1]):
        plate.write(plate.root.add("P"), ink, LARGE.text, (frame.left, width))
    below, plate.y = plate.y, top
    left = frame.left + frame.room * _HALF + 2 * MM
    for ink in front.band[2]:
        plate.write(plate.root.add("P"), ink, LARGE.text, (left, width))
    plate.y = max(below, plate.y)
    _closed(plate, rows, FRAME)


def _sentence(plate: Plate, parts: Sequence[str], rows: _Rows) -> None:
    plate.y += rows.gap * _HALF
    top, frame = plate.y, plate.frame
    left = frame.left + BAR + 4 * MM
    ink = (Words(text=" ".join(parts), strong=True),)
    place = (left, frame.right - left)
    plate.write(plate.root.add("P"), ink, LARGE.sentence, place)
    plate.black(frame.left, top, BAR, plate.y - top)


def _titled(title: str, put: Put, rows: _Rows, note: Ink = ()) -> Put:
    """Return what sets a heading, its note and what is below: they stay together."""

    def both(plate: Plate) -> None:
        plate.y += rows.gap
        _write(plate, (Words(text=title, strong=True),), LARGE.head, "H2")
        _closed(plate, rows)
        if note:
            _write(plate, note)
            _closed(plate, rows)
        put(plate)

    return both


def _group(
    pages: LargePages, title: str, puts: Sequence[Put], rows: _Rows, note: Ink = ()
) -> None:
    for number, put in enumerate(puts):
        headed = _titled(title, put, rows, () if number else note)
        pages.put(put if number else headed, again=headed)


def _questions(pages: LargePages, front: DoctorFront, rows: _Rows) -> None:
    def question(number: int, text: str) -> Put:
        ink = (Words(text=f"{number}", strong=True), Words(text=text))

        def put(plate: Plate) -> None:
            _write(plate, ink)
            _closed(plate, rows)

        return put

    asked = front.questions[: rows.questions]
    title = title_of(front.questions_title, front.questions_titled, len(asked))
    _group(pages, title, [question(*one) for one in enumerate(asked, 1)], rows)


def _asks(pages: LargePages, front: DoctorFront, rows: _Rows) -> None:
    def ask(what: Ink, answer: Ink) -> Put:
        def put(plate: Plate) -> None:
            frame, top = plate.frame, plate.y
            left = frame.left + LARGE_TICK + 4 * MM
            place = (left, frame.right - left)
            for ink in ((*what, *answer),) if rows.together else (what, answer):
                plate.write(plate.root.add("P"), ink, LARGE.text, place)
            plate.frame_box(frame.left, top + 1 * MM, LARGE_TICK, LARGE_TICK, BOX)
            plate.y += 1 * MM
            _closed(plate, rows)

        return put

    puts = [ask(one.what, one.answer) for one in front.asks]
    _group(pages, front.asks_title, puts, rows)


def _dates(pages: LargePages, front: DoctorFront, rows: _Rows) -> None:
    width = rows.when

    def date(line: DateLine) -> Put:
        def put(plate: Plate) -> None:
            frame, top = plate.frame, plate.y
            room = frame.room - width
            plate.write(
                plate.root.add("P"), line.what, LARGE.text, (frame.left, room - 3 * MM)
            )
            below, plate.y = plate.y, top
            left = frame.left + room + 2 * MM
            when = (Words(text=line.agreed or line.wished, strong=bool(line.agreed)),)
            place = (left, width - 4 * MM)
            plate.write(plate.root.add("P"), when, LARGE.text, place)
            if line.agreed:
                deep = plate.y - top
                plate.frame_box(left - 2 * MM, top - 0.5 * MM, width, deep + MM, BOX)
            plate.y = max(below, plate.y)
            _closed(plate, rows)

        return put

    dates = front.dates
    title = f"{dates.title} ({front.words.boxed})"
    stay = [line for line in dates.lines if not _goes(line, rows.gone)]
    _group(pages, title, [date(line) for line in stay], rows)


def _in_one_row(column: FactColumn, not_told: str) -> FactColumn:
    """Return the column; what nobody told is named in one row, with room to write."""

    def is_told(fact: Fact) -> bool:
        first = fact.told[0] if fact.told else None
        return not (isinstance(first, Words) and first.text == not_told)

    told = tuple(one for one in column.facts if is_told(one))
    names = [one.label for one in column.facts if not is_told(one)]
    if len(names) <= 1:
        return column
    ink = tuple(one for name in names for one in (Words(text=name), Blank()))
    row = Fact(label=not_told, told=ink)
    return replace(column, facts=(*told, row))


def _one_of_each(fit: FactColumn) -> FactColumn:
    """Return the column with the worst rule of each list."""
    facts = [fact for fact in fit.facts if not 0 < fact.gives <= FURTHER]
    title = title_of(fit.title, fit.titled, len(facts))
    return replace(fit, title=title, facts=tuple(map(_plainly, facts)))


def _plainly(fact: Fact) -> Fact:
    """Return the fact without strong words: its name alone stands out in a run."""
    told = (
        replace(one, strong=False) if isinstance(one, Words) else one
        for one in fact.told
    )
    return replace(fact, told=tuple(told))


def _run_on(pages: LargePages, column: FactColumn, rows: _Rows) -> None:
    """Set facts one behind the other, each named in strong type."""
    ink: list[Words | EmptyBox | Blank] = [*column.note]
    for fact in column.facts:
        if fact.label:
            ink.append(Words(text=fact.label, strong=True))
        ink += fact.told
        last = ink[-1]
        if isinstance(last, Words) and fact is not column.facts[-1]:
            ink[-1] = replace(last, text=f"{last.text.rstrip('.')}.")

    def put(plate: Plate) -> None:
        _write(plate, tuple(ink))
        _closed(plate, rows)

    headed = _titled(column.title, put, rows)
    pages.put(headed, again=headed)


def _facts(pages: LargePages, column: FactColumn, rows: _Rows) -> None:
    def fact(label: str, told: Ink) -> Put:
        def put(plate: Plate) -> None:
            frame, top = plate.frame, plate.y
            name = (Words(text=label, strong=True),) if label else ()
            wide = _LABEL if label else 0.0
            plate.write(
                plate.root.add("P"), name, strong(LARGE.text), (frame.left, wide - MM)
            )
            below, plate.y = plate.y, top
            place = (frame.left + wide, frame.room - wide)
            plate.write(plate.root.add("P"), told, LARGE.text, place)
            plate.y = max(below, plate.y)
            _closed(plate, rows)

        return put

    puts = [fact(one.label, one.told) for one in column.facts]
    _group(pages, column.title, puts, rows, column.note)


def _strip(plate: Plate, front: DoctorFront, rows: _Rows) -> None:
    frame, strip = plate.frame, front.strip
    plate.y += rows.gap
    top = plate.y
    place = (frame.left + 4 * MM, frame.room - 8 * MM)
    plate.y += 2 * MM
    # The ticks beside each other, the dates beside each other.
    answer = (Words(text=strip.title, strong=True), *sum(strip.left, ()))
    for ink in (answer, sum(strip.middle, ()), (Words(text=strip.sign),)):
        plate.write(plate.root.add("P"), ink, LARGE.text, place)
        plate.y += 1 * MM
    plate.y += 8 * MM
    plate.frame_box(frame.left, top, frame.room, plate.y - top, BOX)
    plate.y += 2 * MM
