"""The front of the doctor's sheet in large print: the same words in one column.

Nothing of it is cut and nothing gives way: what finds no room on a page begins the
next. Letters are 18 points at least, lines are firm, boxes are large.
"""

from collections.abc import Callable, Sequence
from typing import Final

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.setting.measures import (
    BAR,
    BOX,
    FIRM,
    FRAME,
    MM,
    SheetLook,
    SideFrame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.models.sheets import DateLine, DoctorFront, FactColumn, Ink, Words

_TEXT: Final = Style(18, 21.6)
LARGE: Final = SheetLook(
    text=_TEXT,
    small=_TEXT,
    head=Style(20, 24, strong=True),
    title=Style(20, 24, strong=True),
    name=Style(24, 28, strong=True),
    sentence=Style(22, 26, strong=True),
    foot=Style(12, 14),
)
_TICK: Final = 6 * MM
_GAP: Final = 4 * MM
_PAD: Final = 0.9 * MM
_LABEL: Final = 43 * MM
_WHEN: Final = 78 * MM
_HALF: Final = 0.5

Put = Callable[[Plate], None]


class PlateRow:
    """Plates that are filled one after the other; what does not fit begins the next.

    Args:
        setter: measures with the fonts of the document.
        frame: where things stand.
        look: sizes of type.
        large: whether boxes are large, too.

    Attributes:
        plates: each with its part of the tree.
    """

    def __init__(
        self, setter: Typesetter, frame: SideFrame, look: SheetLook, *, large: bool
    ) -> None:
        self._setter, self._frame = setter, frame
        self._look, self._large = look, large
        self.plates: list[tuple[Plate, Element]] = []
        self._begin()

    def put(self, put: Put, again: Put | None = None) -> None:
        """Set something that is not torn.

        Args:
            put: sets it.
            again: sets it with its heading, where it begins a page.
        """
        plate = self.plates[-1][0]
        trial = self._plate(Element("Sect"))
        trial.y = plate.y
        put(trial)
        if trial.y > self._frame.bottom and plate.y > self._frame.top:
            self._begin()
            put = again or put
        put(self.plates[-1][0])

    def _begin(self) -> None:
        root = Element("Sect")
        self.plates.append((self._plate(root), root))

    def _plate(self, root: Element) -> Plate:
        plate = Plate(self._setter, self._frame, self._look, root)
        if self._large:
            plate.inks.tick = _TICK
        return plate


class LargePages(PlateRow):
    """Plates in large print.

    Args:
        setter: measures with the fonts of the document.
        frame: where things stand.
    """

    def __init__(self, setter: Typesetter, frame: SideFrame) -> None:
        super().__init__(setter, frame, LARGE, large=True)


def set_large(
    front: DoctorFront, setter: Typesetter, frame: SideFrame
) -> list[tuple[Plate, Element]]:
    """Return the pages of the front in large print, each with its part of the tree.

    Args:
        front: what stands on it.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    pages = LargePages(setter, frame)
    pages.put(lambda plate: _head(plate, front))
    pages.put(lambda plate: _sentence(plate, front.sentence))
    _asks(pages, front)
    _dates(pages, front)
    for column in (front.left, front.right):
        _facts(pages, column)
    title = front.words.fit_large or front.fit.title
    worst = FactColumn(title=title, facts=front.fit.facts[:1])
    _facts(pages, worst)
    lines = [
        (Words(text=f"{number}", strong=True), Words(text=text))
        for number, text in enumerate(front.questions, 1)
    ]
    _lines(pages, front.questions_title, lines)
    pages.put(lambda plate: _strip(plate, front))
    pages.put(lambda plate: _write(plate, (Words(text=front.words.not_large),)))
    return pages.plates


def _write(plate: Plate, ink: Ink, style: Style = _TEXT, role: str = "P") -> None:
    frame = plate.frame
    element = plate.root.add(role)
    plate.write(element, ink, style, (frame.left, frame.room))


def _closed(plate: Plate, line: float = FIRM) -> None:
    """Set a rule below what was set."""
    plate.y += _PAD
    plate.rule(plate.frame.left, plate.frame.right, plate.y, line)
    plate.y += _PAD


def _head(plate: Plate, front: DoctorFront) -> None:
    plate.bookmarks.append((front.title, plate.y))
    _write(plate, (Words(text=front.title, strong=True),), _TEXT, "H1")
    _write(plate, (Words(text=front.note),))
    _closed(plate, FRAME)
    frame, top = plate.frame, plate.y
    width = frame.room * _HALF - 2 * MM
    name, *person = front.band[0]
    plate.write(plate.root.add("P"), name, LARGE.name, (frame.left, width))
    for ink in person:
        plate.write(plate.root.add("P"), ink, _TEXT, (frame.left, width))
    below, plate.y = plate.y, top
    left = frame.left + frame.room * _HALF + 2 * MM
    for ink in (*front.band[2], *front.band[1]):
        plate.write(plate.root.add("P"), ink, _TEXT, (left, width))
    plate.y = max(below, plate.y)
    _closed(plate, FRAME)


def _sentence(plate: Plate, parts: Sequence[str]) -> None:
    plate.y += _GAP * _HALF
    top, frame = plate.y, plate.frame
    left = frame.left + BAR + 4 * MM
    ink = (Words(text=" ".join(parts), strong=True),)
    place = (left, frame.right - left)
    plate.write(plate.root.add("P"), ink, LARGE.sentence, place)
    plate.black(frame.left, top, BAR, plate.y - top)


def _titled(title: str, put: Put) -> Put:
    """Return what sets a heading and what stands below it, which stay together."""

    def both(plate: Plate) -> None:
        plate.y += _GAP
        _write(plate, (Words(text=title, strong=True),), LARGE.head, "H2")
        _closed(plate)
        put(plate)

    return both


def _group(pages: LargePages, title: str, puts: Sequence[Put]) -> None:
    for number, put in enumerate(puts):
        headed = _titled(title, put)
        pages.put(put if number else headed, again=headed)


def _lines(pages: LargePages, title: str, lines: Sequence[Ink]) -> None:
    def line(ink: Ink) -> Put:
        def put(plate: Plate) -> None:
            _write(plate, ink)
            _closed(plate)

        return put

    _group(pages, title, [line(ink) for ink in lines])


def _asks(pages: LargePages, front: DoctorFront) -> None:
    def ask(what: Ink, answer: Ink) -> Put:
        def put(plate: Plate) -> None:
            frame, top = plate.frame, plate.y
            left = frame.left + _TICK + 4 * MM
            place = (left, frame.right - left)
            plate.write(plate.root.add("P"), what, _TEXT, place)
            plate.y += 2 * MM
            plate.write(plate.root.add("P"), answer, _TEXT, place)
            plate.frame_box(frame.left, top + 1 * MM, _TICK, _TICK, BOX)
            plate.y += 1 * MM
            _closed(plate)

        return put

    puts = [ask(one.what, one.answer) for one in front.asks]
    _group(pages, front.asks_title, puts)


def _dates(pages: LargePages, front: DoctorFront) -> None:
    def date(line: DateLine) -> Put:
        def put(plate: Plate) -> None:
            frame, top = plate.frame, plate.y
            room = frame.room - _WHEN
            plate.write(
                plate.root.add("P"), line.what, _TEXT, (frame.left, room - 3 * MM)
            )
            below, plate.y = plate.y, top
            left = frame.left + room + 2 * MM
            when = (Words(text=line.agreed or line.wished, strong=bool(line.agreed)),)
            place = (left, _WHEN - 4 * MM)
            plate.write(plate.root.add("P"), when, _TEXT, place)
            if line.agreed:
                deep = plate.y - top
                plate.frame_box(left - 2 * MM, top - 0.5 * MM, _WHEN, deep + MM, BOX)
            plate.y = max(below, plate.y)
            _closed(plate)

        return put

    dates = front.dates
    title = f"{dates.title} ({front.words.boxed})"
    _group(pages, title, [date(line) for line in dates.lines])


def _facts(pages: LargePages, column: FactColumn) -> None:
    def fact(label: str, told: Ink) -> Put:
        def put(plate: Plate) -> None:
            frame, top = plate.frame, plate.y
            name = (Words(text=label, strong=True),) if label else ()
            wide = _LABEL if label else 0.0
            plate.write(
                plate.root.add("P"), name, strong(_TEXT), (frame.left, wide - MM)
            )
            below, plate.y = plate.y, top
            place = (frame.left + wide, frame.room - wide)
            plate.write(plate.root.add("P"), told, _TEXT, place)
            plate.y = max(below, plate.y)
            _closed(plate)

        return put

    puts = [fact(one.label, one.told) for one in column.facts]
    _group(pages, column.title, puts)


def _strip(plate: Plate, front: DoctorFront) -> None:
    frame, strip = plate.frame, front.strip
    plate.y += _GAP
    top = plate.y
    place = (frame.left + 4 * MM, frame.room - 8 * MM)
    plate.y += 2 * MM
    title = (Words(text=strip.title, strong=True),)
    for ink in (title, *strip.left, *strip.middle, (Words(text=strip.sign),)):
        plate.write(plate.root.add("P"), ink, _TEXT, place)
        plate.y += 1.5 * MM
    plate.y += 8 * MM
    plate.frame_box(frame.left, top, frame.room, plate.y - top, BOX)
    plate.y += 2 * MM
