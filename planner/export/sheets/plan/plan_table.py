"""The plan step by step: fixed columns, a head on every page, phases that go on.

Nothing is cut: what finds no room begins the next page, below the name of its phase.
A name of a phase stays with what follows it. Where a page less is enough for rows that
are a little lower, they are; else, when the last page would hold little, the page
before it ends sooner.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Typesetter
from planner.export.sheets.plan.plan_rows import (
    PLAN_LOOK,
    PlanRoom,
    plan_columns,
    set_entry,
    set_heads,
    set_phase_name,
)
from planner.export.sheets.setting.measures import MM, SideFrame
from planner.export.sheets.setting.plate import Plate
from planner.models.plan_sheets import (
    PlanEntry,
    PlanLine,
    PlanPhase,
    PlanSheet,
    PlanYear,
)

_PADS: Final = (1.1 * MM, 0.8 * MM, 0.5 * MM)
_TOGETHER: Final = 3
"""So many lines stand below the name of a phase before a page may end."""
_LEAST: Final = 0.25
"""How full the last of several pages is, as a share of a whole one."""
_STEPS: Final = 8
_PIECE: Final = 30
_HEAD: Final = 18 * MM
"""Of a page: what a page less does not need."""


class _EntryPlace(Struct, frozen=True, kw_only=True):
    """An entry, whose phase it is in, and its place there."""

    phase: PlanPhase
    entry: PlanEntry
    number: int
    year: str


def set_plan(
    sheet: PlanSheet, setter: Typesetter, frame: SideFrame
) -> list[tuple[Plate, Element]]:
    """Return the pages, each with its part of the tree.

    Args:
        sheet: the plan.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    first = _Pages(sheet, setter, frame, _PADS[0])
    pages = first.set()
    if len(pages) == 1:
        return pages
    lost = sum(frame.bottom - plate.y for plate, _ in pages[:-1])
    for pad in _PADS[1:]:
        if lost + first.gain(pad) < _filled(pages, frame):
            continue
        tighter = _Pages(sheet, setter, frame, pad).set()
        if len(tighter) < len(pages):
            return tighter
    return _evened(pages, sheet, setter, frame)


def _evened(
    pages: list[tuple[Plate, Element]],
    sheet: PlanSheet,
    setter: Typesetter,
    frame: SideFrame,
) -> list[tuple[Plate, Element]]:
    """End the page before the last sooner where the last would hold little."""
    depth = frame.bottom - frame.top
    short = len(pages) - 2
    for step in range(1, _STEPS + 1):
        if _filled(pages, frame) >= _LEAST * depth:
            break
        less = depth / 2 * step / _STEPS
        later = _Pages(sheet, setter, frame, _PADS[0], (short, less)).set()
        if len(later) == len(pages):
            pages = later
    return pages


def _filled(pages: Sequence[tuple[Plate, Element]], frame: SideFrame) -> float:
    """Return how much of the last page is filled, in points."""
    return pages[-1][0].y - frame.top


class _Pages:
    """Pages that are filled one after the other with the lines of a plan.

    ``short`` is the number of a page that ends so many points sooner.
    """

    def __init__(
        self,
        sheet: PlanSheet,
        setter: Typesetter,
        frame: SideFrame,
        pad: float,
        short: tuple[int, float] = (0, 0.0),
    ) -> None:
        self._sheet, self._setter, self._frame = sheet, setter, frame
        self._short = short
        self._room = PlanRoom(columns=plan_columns(frame), pad=pad)
        self._plates: list[tuple[Plate, Element]] = []
        self._tried: dict[int, float] = {}
        self._table = self._begin()

    def set(self) -> list[tuple[Plate, Element]]:
        """Set everything; return the plates with their parts of the tree."""
        for phase in self._sheet.phases:
            year = phase.year
            for number, entry in enumerate(phase.entries):
                place = _EntryPlace(phase=phase, entry=entry, number=number, year=year)
                self._put(place)
                year = getattr(entry, "year", year)
        return self._plates

    def gain(self, pad: float) -> float:
        """Return by how much all would be lower with another ``pad``, in points.

        Args:
            pad: what is empty above and below a line, in points.
        """
        lines = sum(
            not isinstance(entry, PlanYear)
            for phase in self._sheet.phases
            for entry in phase.entries
        )
        return _HEAD + 2 * (self._room.pad - pad) * lines

    @property
    def _bottom(self) -> float:
        short, less = self._short
        return self._frame.bottom - (less if len(self._plates) - 1 == short else 0.0)

    def _put(self, place: _EntryPlace) -> None:
        plate = self._plates[-1][0]
        need = self._height(place)
        if plate.y + need > self._bottom and plate.y > self._frame.top + need:
            self._table = self._begin()
            self._name(place)
            # A new year stands beside the name already.
            if isinstance(place.entry, PlanYear):
                return
        elif place.number == 0:
            self._name(place)
        self._set(place)

    def _name(self, place: _EntryPlace, *, goes_on: bool = False) -> None:
        """Set the name of a phase, and that it goes on from the page before."""
        again = self._sheet.continued if place.number or goes_on else ""
        year = getattr(place.entry, "year", place.year)
        plate, told = self._plates[-1][0], (place.phase, year)
        set_phase_name(plate, self._table, told, self._room, continued=again)

    def _set(self, place: _EntryPlace) -> None:
        """Set an entry; a note that is longer than a page goes on over it."""
        plate = self._plates[-1][0]
        lines = set_entry(plate, self._table, place.entry, self._room)
        style = PLAN_LOOK.text
        while lines:
            room = int((self._bottom - plate.y) // style.leading)
            held, lines = lines[: max(1, room)], lines[max(1, room) :]
            cell = self._table.add("TR").add("TD")
            cell.span = 6
            left = self._room.columns[2]
            plate.y = plate.lines(cell, held, style, left, plate.y)
            if lines:
                self._table = self._begin()
                plate = self._plates[-1][0]
                self._name(place, goes_on=True)
            else:
                plate.y += 1.2 * MM
                plate.rule(self._frame.left, self._frame.right, plate.y)

    def _height(self, place: _EntryPlace) -> float:
        """Return how much room an entry needs; the first with those that stay by it."""
        if place.number:
            stays = isinstance(place.entry, PlanYear)
            held = place.phase.entries[place.number : place.number + 1 + stays]
            return sum(map(self._trial, held))
        first = place.phase.entries[:_TOGETHER]
        return 10 * MM + sum(map(self._trial, first))

    def _trial(self, entry: PlanEntry) -> float:
        """Return how deep an entry is; the first of a phase are asked twice."""
        known = self._tried.get(id(entry))
        if known is None:
            known = self._tried[id(entry)] = self._depth(entry)
        return known

    def _depth(self, entry: PlanEntry) -> float:
        plate = Plate(self._setter, self._frame, PLAN_LOOK, Element("Sect"))
        before = plate.y
        rest = set_entry(plate, Element("Table"), entry, self._room)
        few = min(len(rest), _PIECE if isinstance(entry, PlanLine) else 0)
        # A short note stays with its line; of a long one the beginning does.
        return plate.y - before + min(few, 3) * PLAN_LOOK.text.leading

    def _begin(self) -> Element:
        root = Element("Sect")
        plate = Plate(self._setter, self._frame, PLAN_LOOK, root)
        self._plates.append((plate, root))
        first = len(self._plates) == 1
        return set_heads(plate, self._sheet, self._room, first=first)
