"""What is next of the plan in large print: each thing with its date, one column."""

from collections.abc import Callable

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Typesetter
from planner.export.sheets.large import LARGE, LargePages
from planner.export.sheets.setting.measures import FIRM, MM, SideFrame
from planner.export.sheets.setting.plate import Plate
from planner.models.plan_sheets import (
    PlanBand,
    PlanEntry,
    PlanLine,
    PlanSheet,
)
from planner.models.sheets import EmptyBox, Ink, Words

Put = Callable[[Plate], None]


def set_large_plan(
    sheet: PlanSheet, setter: Typesetter, frame: SideFrame
) -> list[tuple[Plate, Element]]:
    """Return the pages in large print; nothing of what is next is cut.

    Args:
        sheet: the plan.
        setter: measures with the fonts of the document.
        frame: where things stand.
    """
    pages = LargePages(setter, frame)
    pages.put(lambda plate: _title(plate, sheet.title))
    for phase in sheet.near:
        for number, entry in enumerate(phase.entries):
            pages.put(_entry(phase.title if number == 0 else "", entry))
    pages.put(_words((Words(text=sheet.not_large),)))
    return pages.plates


def _title(plate: Plate, title: str) -> None:
    plate.bookmarks.append((title, plate.y))
    place = (plate.frame.left, plate.frame.room)
    words = (Words(text=title, strong=True),)
    plate.write(plate.root.add("H1"), words, LARGE.name, place)


def _words(ink: Ink) -> Put:
    def put(plate: Plate) -> None:
        plate.y += 2 * MM
        place = (plate.frame.left, plate.frame.room)
        plate.write(plate.root.add("P"), ink, LARGE.text, place)

    return put


def _entry(phase: str, entry: PlanEntry) -> Put:
    def put(plate: Plate) -> None:
        frame = plate.frame
        place = (frame.left, frame.room)
        if phase:
            plate.y += 4 * MM
            words = (Words(text=phase, strong=True),)
            plate.write(plate.root.add("H2"), words, LARGE.head, place)
            plate.y += 1 * MM
            plate.rule(frame.left, frame.right, plate.y, FIRM)
        plate.y += 1.2 * MM
        plate.write(plate.root.add("P"), _ink(entry), LARGE.text, place)
        plate.y += 1.2 * MM
        plate.rule(frame.left, frame.right, plate.y, FIRM)

    return put


def _ink(entry: PlanEntry) -> Ink:
    if isinstance(entry, PlanLine):
        when = " ".join(filter(None, (entry.date, entry.below)))
        told = (entry.agreed, entry.state, entry.who, entry.note)
        return (
            EmptyBox(),
            Words(text=entry.what, strong=True),
            Words(text=when),
            *(Words(text=one) for one in told if one),
        )
    if isinstance(entry, PlanBand):
        return (Words(text=entry.lead, strong=True), Words(text=entry.told))
    return (Words(text=entry.year, strong=True),)
