"""The sides of sheets: set whole before anything is drawn, each with its own foot."""

from math import floor
from typing import Final

from msgspec import Struct

from planner.export.drawing.pen import Pen
from planner.export.drawing.structure import Element
from planner.export.drawing.turning import facing
from planner.export.lettering.document_texts import texts_of
from planner.export.lettering.fonts import FontSet
from planner.export.lettering.plain_text import clean, code_name, in_one_line
from planner.export.lettering.typesetting import Line, Style, Typesetter
from planner.export.sheets.after.care_page import set_care_page
from planner.export.sheets.after.hand_over import (
    hand_over_frame,
    set_hand_over,
    set_large_hand_over,
)
from planner.export.sheets.back import set_back
from planner.export.sheets.carer.card import set_card
from planner.export.sheets.carer.fridge import set_fridge
from planner.export.sheets.carer.large_fridge import set_large_fridge
from planner.export.sheets.front import set_front
from planner.export.sheets.large import LARGE
from planner.export.sheets.large_front import set_large
from planner.export.sheets.plan.large_plan import set_large_plan
from planner.export.sheets.plan.plan_table import set_plan
from planner.export.sheets.setting.measures import (
    FIRM,
    MM,
    SheetLook,
    SideFrame,
    frame,
    strong,
)
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.visit import set_large_visit, set_visit
from planner.models.care_sheets import (
    CardSheet,
    CarePage,
    CarerSheet,
    CareSheet,
    HandOver,
)
from planner.models.document import PlanDocument
from planner.models.plan_sheets import PlanSheet
from planner.models.sheets import DoctorSheet, Note, Owner, Sheet, VisitSheet, Words
from planner.models.structs import replace
from planner.services.language.letters import runs_from_the_right

_FOOT_GAP: Final = 0.6 * MM
_LEAST: Final = 9.0


class SheetSide(Struct, frozen=True, kw_only=True):
    """A side that is set: what to draw, whose it is, what stands right in its foot.

    Attributes:
        of: its number and how many there are, where it is counted with others than
            all sides of the document.
        label: its "page {page} of {pages}" where that is in another language.
        note: who translated its words, below the foot.
        leftward: whether it is read from right to left.
    """

    plate: Plate
    owner: Owner
    foot: str
    of: tuple[int, int] | None = None
    label: str = ""
    note: str = ""
    leftward: bool = False

    def draw(self, pen: Pen, label: str) -> None:
        """Draw the side and its foot; ``label`` is its "page 1 of 2".

        Birth date and page are never cut, a name may be.
        """
        with facing(pen, 0, pen.width, leftward=self.leftward):
            self.plate.draw(pen)
            self._draw_foot(pen, label)

    def _draw_foot(self, pen: Pen, label: str) -> None:
        place, style = self.plate.frame, self.plate.look.foot
        setter, bold = self.plate.setter, strong(style)
        told = " · ".join(part for part in (self.owner.born, label) if part)
        rest = setter.one_line(f"· {told}", bold, place.room)
        right = setter.one_line(self.foot, style, place.room / 2)
        room = place.room - right.width - rest.width - 6 * MM
        name = setter.one_line(in_one_line(self.owner.name), bold, room)
        base = place.foot + style.leading + _FOOT_GAP
        with pen.artifact(of_page=True):
            pen.rule((place.left, place.foot), (place.right, place.foot), FIRM)
            # Apart from each other: a name from right to left turns nothing round.
            pen.line(name, place.left, base)
            pen.line(rest, place.left + name.width + 1 * MM, base)
        # Another on each side, so it is read: it is no running foot.
        if self.foot:
            with pen.tagged(self.plate.root.add("P")):
                pen.line(right, place.right - right.width, base)
        if self.note:
            note = _whole_line(setter, self.note, style, place.room)
            with pen.tagged(self.plate.root.add("P")):
                pen.line(note, place.left, base + style.leading)


def _whole_line(setter: Typesetter, text: str, style: Style, room: float) -> Line:
    """Return a line, as far as it can be in smaller type rather than cut."""
    share = min(1.0, room / setter.measure(text, style))
    size = floor(style.size * share * 10) / 10
    return setter.one_line(text, Style(max(_LEAST, size), style.leading), room)


def _face(document: PlanDocument, *, back: bool = False) -> SideFrame:
    """Return the frame of a side; a note below the foot lifts it."""
    foot = LARGE.foot if document.large_print else SheetLook().foot
    under = 2 * foot.leading + _FOOT_GAP if document.note else 0.0
    return frame(document.paper, back=back, under=under)


def set_all_sides(
    document: PlanDocument, fonts: FontSet, top: Element
) -> list[SheetSide]:
    """Return the sides in the language of a clinic, then those of the document.

    Where there are both, each is counted by itself: "page 1 of 2" twice.

    Args:
        document: holds the sheets.
        fonts: say which characters they lack.
        top: gets a part of the tree for each side.
    """
    beside = document.beside
    if beside is None:
        sides = set_sides(document, fonts, top)
        return [replace(one, note=document.note) for one in sides]
    there = top.add("Sect")
    there.language = beside.language
    theirs = replace(
        document,
        sheets=beside.sheets,
        words=beside.words,
        language=beside.language,
        note=beside.note,
        second=None,
    )
    first = set_sides(theirs, fonts, there)
    first = _counted(first, label=beside.page_label, note=beside.note)
    own = set_sides(document, fonts, top)
    return [*first, *_counted(own, label="", note=document.note)]


def _counted(sides: list[SheetSide], *, label: str, note: str) -> list[SheetSide]:
    count = len(sides)
    return [
        replace(one, label=label, note=note, of=one.of or (number, count))
        for number, one in enumerate(sides, 1)
    ]


def set_sides(document: PlanDocument, fonts: FontSet, top: Element) -> list[SheetSide]:
    """Return all sides of the sheets of a document, in order.

    Args:
        document: holds the sheets.
        fonts: say which characters they lack.
        top: gets a part of the tree for each side.
    """
    sides: list[SheetSide] = []
    second = document.second
    for one in document.sheets:
        # Those of the second language stand behind the others.
        other = second is not None and any(one is each for each in second.sheets)
        language = second.language if second and other else document.language
        leftward = runs_from_the_right(language)
        setter = Typesetter(fonts, leftward=leftward)
        whole = one
        if isinstance(one, DoctorSheet):
            whole = _with_stand_ins(one, document, fonts)
        made = _sides_of(whole, document, setter, top)
        sides += [replace(side, leftward=leftward) for side in made]
    return sides


def _sides_of(
    sheet: Sheet | CareSheet | PlanSheet,
    document: PlanDocument,
    setter: Typesetter,
    top: Element,
) -> list[SheetSide]:
    match sheet:
        case DoctorSheet():
            make = _large_sides if document.large_print else _doctor_sides
            return make(sheet, document, setter, top)
        case CarerSheet():
            return _fridge_sides(sheet, document, setter, top)
        case CardSheet():
            plate, root = set_card(sheet, setter, _face(document), SheetLook())
            top.parts.append(root)
            return [SheetSide(plate=plate, owner=sheet.owner, foot=sheet.foot)]
        case VisitSheet():
            return _visit_sides(sheet, document, setter, top)
        case HandOver() | CarePage() | PlanSheet():
            return _flowing_sides(sheet, document, setter, top)


def _fridge_sides(
    sheet: CarerSheet, document: PlanDocument, setter: Typesetter, top: Element
) -> list[SheetSide]:
    face = _face(document)
    large = document.large_print
    if large:
        pages = set_large_fridge(sheet, setter, face)
    else:
        pages = [set_fridge(sheet, setter, face)]
    top.parts += [root for _, root in pages]
    foot = "" if large else sheet.foot
    return [SheetSide(plate=one, owner=sheet.owner, foot=foot) for one, _ in pages]


def _visit_sides(
    sheet: VisitSheet, document: PlanDocument, setter: Typesetter, top: Element
) -> list[SheetSide]:
    face = _face(document)
    if document.large_print:
        pages = set_large_visit(sheet, setter, face)
    else:
        pages = [set_visit(sheet, setter, face)]
    top.parts += [root for _, root in pages]
    # In large print the foot has no room beside the name.
    foot = "" if document.large_print else sheet.foot
    return [SheetSide(plate=one, owner=sheet.owner, foot=foot) for one, _ in pages]


def _flowing_sides(
    sheet: HandOver | CarePage | PlanSheet,
    document: PlanDocument,
    setter: Typesetter,
    top: Element,
) -> list[SheetSide]:
    """Return the sides of what may take several pages."""
    pages = _flowing_pages(sheet, document, setter)
    top.parts += [root for _, root in pages]
    alone = isinstance(sheet, CarePage) and sheet.alone
    return [
        SheetSide(
            plate=plate,
            owner=sheet.owner,
            # In large print the foot has no room beside the name.
            foot="" if document.large_print else sheet.foot,
            of=(number, len(pages)) if alone else None,
        )
        for number, (plate, _) in enumerate(pages, 1)
    ]


def _flowing_pages(
    sheet: HandOver | CarePage | PlanSheet, document: PlanDocument, setter: Typesetter
) -> list[tuple[Plate, Element]]:
    face, large = _face(document), document.large_print
    if isinstance(sheet, CarePage):
        return set_care_page(sheet, setter, face, large=large)
    if isinstance(sheet, PlanSheet):
        set_pages = set_large_plan if large else set_plan
        return set_pages(sheet, setter, face)
    if large:
        return set_large_hand_over(sheet, setter, face)
    return [set_hand_over(sheet, setter, hand_over_frame(face))]


def _large_sides(
    sheet: DoctorSheet, document: PlanDocument, setter: Typesetter, top: Element
) -> list[SheetSide]:
    sides = []
    for plate, root in set_large(sheet.front, setter, _face(document)):
        top.parts.append(root)
        sides.append(SheetSide(plate=plate, owner=sheet.owner, foot=""))
    return sides


def _doctor_sides(
    sheet: DoctorSheet, document: PlanDocument, setter: Typesetter, top: Element
) -> list[SheetSide]:
    face, other = _face(document), _face(document, back=True)
    front, root = set_front(sheet.front, setter, face, SheetLook())
    gone = (front.moved, sheet.front.words)
    back, lower = set_back(sheet.back, gone, setter, other, SheetLook())
    top.parts += [root, lower]
    return [
        SheetSide(plate=plate, owner=sheet.owner, foot=foot)
        for plate, foot in zip((front, back), sheet.foots, strict=True)
    ]


def _with_stand_ins(
    sheet: DoctorSheet, document: PlanDocument, fonts: FontSet
) -> DoctorSheet:
    """Return the sheet; it says which characters could not be printed."""
    missing = fonts.missing(clean(" ".join(texts_of(sheet))))
    if not missing:
        return sheet
    codes = " ".join(map(code_name, missing))
    lead = document.words.get("unprintable", "")
    note = Note(lead=f"{lead}:", told=(Words(text=codes),))
    return replace(sheet, back=replace(sheet.back, notes=(note, *sheet.back.notes)))
