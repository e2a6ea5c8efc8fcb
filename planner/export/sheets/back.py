"""The back of the doctor's sheet: days, months or a list, and notes below them.

The notes take what room is left: cells get lower before a note goes, and notes that do
not fit are named in a last line. What gave way on the front stands first among them.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.grid import grid_height, set_grid
from planner.export.sheets.lanes import set_lanes
from planner.export.sheets.setting.measures import FRAME, MM, SheetLook, SideFrame
from planner.export.sheets.setting.phrases import shortened
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.visit_table import set_visits
from planner.models.sheets import (
    Blank,
    DayGrid,
    DoctorBack,
    EmptyBox,
    FrontWords,
    Ink,
    MonthLanes,
    VisitList,
    Words,
)

_NOTES: Final = Style(9.5, 11.6)
_ABOUT: Final = Style(10, 12.6)
_CELLS: Final = (17 * MM, 16.2 * MM, 15.4 * MM, 14.8 * MM)
_CELLS_TO_WRITE: Final = (33 * MM, 30 * MM, 27 * MM, 24 * MM)
_CELLS_OF_FEW: Final = (22 * MM, 19 * MM, 17 * MM, 15 * MM)
_FEW_WEEKS: Final = 6
_LANES: Final = (10 * MM, 9 * MM)
_LIST_KEEPS: Final = 34 * MM
"""So much room a list leaves to the notes."""
_ABOVE_NOTES: Final = 2.4 * MM


def set_back(
    back: DoctorBack,
    front: tuple[Sequence[tuple[str, Ink]], FrontWords],
    setter: Typesetter,
    frame: SideFrame,
    look: SheetLook,
) -> tuple[Plate, Element]:
    """Return the side in the first state in which all notes fit, else in the last.

    Args:
        back: what stands on it.
        front: names and ink of what gave way there, and how that is said.
        setter: measures with the fonts of the document.
        frame: where things stand.
        look: sizes of type.
    """
    words = front[1]
    notes = _all_notes(back, front)

    def fresh() -> Plate:
        return Plate(setter, frame, look, Element("Sect"), words.elsewhere)

    cell, lane = _first_that_fits(back, notes, fresh())
    plate = fresh()
    _head(plate, back)
    for part in back.parts:
        match part:
            case DayGrid():
                set_grid(plate, part, cell)
            case MonthLanes():
                set_lanes(plate, part, lane)
            case VisitList():
                set_visits(plate, part, frame.bottom - _LIST_KEEPS)
    _notes(plate, notes, words)
    return plate, plate.root


def _first_that_fits(
    back: DoctorBack, notes: Sequence[tuple[str, Ink]], scrap: Plate
) -> tuple[float, float]:
    """Return the first heights at which all notes fit, else the last.

    Only heights are worked out: a grid of seventy days is set once, not in each state.
    """
    *states, last = _states(back)
    _head(scrap, back)
    top, lanes = scrap.y, dict[float, float]()
    for cell, lane in states:
        scrap.y = top
        for part in back.parts:
            before = scrap.y
            match part:
                case DayGrid():
                    scrap.y += grid_height(part, cell)
                case MonthLanes() if lane in lanes:
                    scrap.y += lanes[lane]
                case MonthLanes():
                    set_lanes(scrap, part, lane)
                    lanes[lane] = scrap.y - before
                case VisitList():
                    set_visits(scrap, part, scrap.frame.bottom - _LIST_KEEPS)
        if _all_fit(scrap, notes):
            return cell, lane
    return last


def _states(back: DoctorBack) -> Iterator[tuple[float, float]]:
    grids = [part for part in back.parts if isinstance(part, DayGrid)]
    few = any(len(part.weeks) <= _FEW_WEEKS for part in grids)
    cells = _CELLS_OF_FEW if few else _CELLS
    if any(part.writing > 1 for part in grids):
        cells = _CELLS_TO_WRITE
    yield cells[0], _LANES[0]
    for cell in cells[1:]:
        yield cell, _LANES[1]


def _head(plate: Plate, back: DoctorBack) -> None:
    frame, look = plate.frame, plate.look
    title = plate.inks.lines((Words(text=back.title),), look.title, frame.room)
    top = plate.y
    heading = plate.root.add("H2")
    plate.lines(heading, title[:1], look.title, frame.left, top)
    plate.bookmarks.append((back.title, top))
    plate.y = top + look.title.leading
    if back.about:
        about = plate.inks.lines(back.about, _ABOUT, frame.room)
        beside = title[0].width + 4 * MM + about[0].width <= frame.room
        if len(about) == 1 and beside:
            lower = plate.y - _ABOUT.leading - 0.2 * MM
            left = frame.right - about[0].width
            plate.lines(plate.root.add("P"), about, _ABOUT, left, lower)
        else:
            plate.write(
                plate.root.add("P"),
                back.about,
                _ABOUT,
                (frame.left, frame.room),
                most=3,
            )
    plate.y += 1.4 * MM
    plate.rule(frame.left, frame.right, plate.y, FRAME)


def _all_notes(
    back: DoctorBack, front: tuple[Sequence[tuple[str, Ink]], FrontWords]
) -> list[tuple[str, Ink]]:
    """Return all notes, first what gave way on the front."""
    moved, words = front
    notes = [(note.lead, note.told) for note in back.notes]
    return [(words.more, tuple(_joined(moved))), *notes] if moved else notes


def _all_fit(plate: Plate, notes: Sequence[tuple[str, Ink]]) -> bool:
    """Whether there is room for all notes in full, from where the plate stands."""
    y, frame = plate.y + _ABOVE_NOTES, plate.frame
    for number, note in enumerate(notes, 1):
        count = len(plate.inks.lines(_told(note), _NOTES, frame.room))
        # The last line names those for which there is no room.
        if count > _room(frame.bottom - y) - (number < len(notes)):
            return False
        y += count * _NOTES.leading
    return True


def _told(note: tuple[str, Ink]) -> Ink:
    lead, ink = note
    return (Words(text=lead, strong=True), *ink)


def _room(height: float) -> int:
    return int(height / _NOTES.leading)


def _notes(plate: Plate, notes: Sequence[tuple[str, Ink]], words: FrontWords) -> None:
    """Set the notes, as far as there is room for them."""
    frame = plate.frame
    plate.y += _ABOVE_NOTES
    for number, note in enumerate(notes):
        told = _told(note)
        rest = [name for name, _ in notes[number + 1 :]]
        kept = _room(frame.bottom - plate.y) - (1 if rest else 0)
        if kept < 1:
            _named(plate, [note[0], *rest], words)
            return
        short = None
        if len(plate.inks.lines(told, _NOTES, frame.room)) > kept:
            space = (frame.room, kept)
            short = shortened(plate.inks, told, _NOTES, space, words.elsewhere)
        if short is not None:
            plate.moved.append(("", told))
        place = (frame.left, frame.room)
        plate.write(plate.root.add("P"), short or told, _NOTES, place, most=kept)


def _named(plate: Plate, leads: Sequence[str], words: FrontWords) -> None:
    """Name the notes for which there is no room, in one line."""
    frame = plate.frame
    if plate.y + _NOTES.leading > frame.bottom:
        return
    names = " · ".join(lead.rstrip(":") for lead in leads)
    lead = (Words(text=words.rest, strong=True),) if words.rest else ()
    ink = (*lead, Words(text=names))
    plate.write(plate.root.add("P"), ink, _NOTES, (frame.left, frame.room), most=1)


def _joined(moved: Sequence[tuple[str, Ink]]) -> Iterator[Words | EmptyBox | Blank]:
    for number, (name, ink) in enumerate(moved):
        if number:
            yield Words(text="·")
        if name:
            yield Words(text=f"{name}:", strong=True)
        yield from ink
