"""The carer's sheet in large print: number and signs, then days as a list, the bag.

Seven columns of days would need small letters, so each day that holds something has a
row, with room for who drives. What finds no room on a page begins the next: nothing is
left out.
"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Typesetter
from planner.export.sheets.carer.fridge import fridge_frame, pointer, set_call
from planner.export.sheets.large import LARGE, LargePages, Put
from planner.export.sheets.setting.measures import BOX, FIRM, MM, SideFrame
from planner.export.sheets.setting.plate import Plate
from planner.models.care_sheets import CarerSheet
from planner.models.sheets import Day, EmptyBox, Ink, Words

_GAP: Final = 3 * MM
_DATE: Final = 42 * MM
_DRIVE: Final = 50 * MM
_PAD: Final = 1 * MM
_HANG: Final = 10 * MM


def set_large_fridge(
    sheet: CarerSheet, setter: Typesetter, frame: SideFrame
) -> list[tuple[Plate, Element]]:
    """Return the pages, each with its part of the tree.

    Args:
        sheet: what stands on it.
        setter: measures with the fonts of the document.
        frame: of a usual side; this one has margins of its own.
    """
    pages = LargePages(setter, fridge_frame(frame))
    pages.put(lambda plate: set_call(plate, sheet))
    signs = [
        ((Words(text=f"{place}", strong=True),), (Words(text=sign),))
        for place, sign in enumerate(sheet.signs, 1)
    ]
    _listed(pages, sheet.signs_title, signs, sheet.limit)
    _days(pages, sheet)
    bag = [((EmptyBox(),), (Words(text=one),)) for one in sheet.bag]
    _listed(pages, sheet.bag_title, bag, ())
    for told in sheet.holds:
        pages.put(partial(_write, ink=(Words(text=told),)))
    if sheet.visitors:
        pages.put(lambda plate: _write(plate, sheet.visitors))
    # The foot has no room for it beside the name.
    pages.put(lambda plate: _write(plate, (Words(text=sheet.foot),)))
    return pages.plates


def _write(plate: Plate, ink: Ink, gap: float = _GAP) -> None:
    plate.y += gap
    place = (plate.frame.left, plate.frame.room)
    plate.write(plate.root.add("P"), ink, LARGE.text, place)


def _headed(title: str, note: Ink, put: Put) -> Put:
    """Return what sets a heading with what stands below it."""

    def both(plate: Plate) -> None:
        frame = plate.frame
        plate.y += _GAP
        heading = (Words(text=title, strong=True),)
        place = (frame.left, frame.room)
        plate.write(plate.root.add("H2"), heading, LARGE.head, place)
        plate.rule(frame.left, frame.right, plate.y + _PAD, FIRM)
        plate.y += 2 * _PAD
        if note:
            _write(plate, note, 0)
        put(plate)

    return both


def _listed(
    pages: LargePages, title: str, items: Sequence[tuple[Ink, Ink]], note: Ink
) -> None:
    """Set items one below the other, each behind its number or its box."""

    def item(lead: Ink, ink: Ink) -> Put:
        def put(plate: Plate) -> None:
            frame, top = plate.frame, plate.y
            row = plate.root.add("P")
            plate.write(row, lead, LARGE.text, (frame.left, _HANG))
            plate.y = top
            place = (frame.left + _HANG, frame.room - _HANG)
            plate.write(row, ink, LARGE.text, place)

        return put

    for number, (lead, ink) in enumerate(items):
        put = item(lead, ink)
        headed = _headed(title, () if number else note, put)
        pages.put(put if number else headed, again=headed)


def _days(pages: LargePages, sheet: CarerSheet) -> None:
    if sheet.days is None:
        waits = (Words(text=sheet.no_days, strong=True),)
        pages.put(lambda plate: _write(plate, waits))
        return
    days = [
        day
        for week in sheet.days.weeks
        for day in week.days
        if day is not None and (day.lines or day.drive or day.helpers)
    ]
    drive = (Words(text="▶"), Words(text=sheet.drive))
    for number, day in enumerate(days):
        put = _day(day)
        headed = _headed(sheet.days_title, () if number else drive, put)
        pages.put(put if number else headed, again=headed)


def _day(day: Day) -> Put:
    """Return what sets a day, what it holds, and who drives or a line for it."""

    def put(plate: Plate) -> None:
        frame, top = plate.frame, plate.y
        row = plate.root.add("P")
        date = (Words(text=day.name or day.label, strong=True, whole=True),)
        plate.write(row, date, LARGE.text, (frame.left + _PAD, _DATE - _PAD))
        deepest, plate.y = plate.y, top
        asks = day.drive or bool(day.helpers)
        room = frame.room - _DATE - (_DRIVE if asks else 0)
        told = tuple(Words(text=one, alone=True) for one in day.lines)
        plate.write(row, told, LARGE.text, (frame.left + _DATE, room - _PAD))
        deepest, plate.y = max(deepest, plate.y), top
        if asks:
            deepest = max(deepest, _drive(plate, row, day.helpers))
        plate.y = deepest + _PAD
        if day.agreed:
            plate.frame_box(frame.left, top, frame.room, plate.y - top, BOX)
        plate.rule(frame.left, frame.right, plate.y)
        plate.y += _PAD / 2

    return put


def _drive(plate: Plate, row: Element, helpers: str) -> float:
    """Set who drives, else a line to write it on; return how deep it goes."""
    frame, top = plate.frame, plate.y
    left = frame.right - _DRIVE + 2 * MM
    base = top + LARGE.text.leading * 0.9
    pointer(plate, left, top + LARGE.text.leading / 2)
    start = left + 5 * MM
    if not helpers:
        plate.rule(start, frame.right - _PAD, base, FIRM)
        return top
    place = (start, frame.right - start - _PAD)
    plate.write(row, (Words(text=helpers),), LARGE.text, place)
    return plate.y
