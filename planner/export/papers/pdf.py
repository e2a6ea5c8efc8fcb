"""A document, drawn: setting, filling pages, drawing them, finishing the file."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from planner.export.archive.archive import finish
from planner.export.blocks.block_writers import set_block
from planner.export.blocks.tables import tables_alike
from planner.export.drawing.desk import Desk
from planner.export.drawing.links import PageLinks, Target
from planner.export.drawing.pages import paginate
from planner.export.drawing.pen import HAIR, Pen
from planner.export.drawing.pieces import NewPage, Piece, PlacedPiece
from planner.export.drawing.repeats import RepeatedHeads
from planner.export.drawing.sheet import look, sheet
from planner.export.drawing.structure import (
    Element,
    TreeWriter,
    name_rows_where_fair,
    pruned,
)
from planner.export.drawing.turning import facing
from planner.export.lettering.document_texts import texts_of
from planner.export.lettering.fonts import FontSet
from planner.export.lettering.plain_text import clean, code_name, in_one_line
from planner.export.lettering.typesetting import Line, Style, Typesetter
from planner.export.papers.two_languages import merged
from planner.export.sheets.sides import SheetSide, set_all_sides
from planner.models.document import (
    Attachment,
    Block,
    Heading,
    Notice,
    Paragraph,
    PlanDocument,
)
from planner.models.errors import PlannerError
from planner.services.language.letters import runs_from_the_right

Progress = Callable[[float], bool]

_SET, _DRAWN = 0.5, 0.9
"""Shares of the work done when all is set, and when all is drawn."""
_RUNNING: Final = 6
"""A foot on fewer pages is read, as are those on fewer than half of so many."""


def draw(
    document: PlanDocument,
    attachments: Sequence[Attachment] = (),
    progress: Progress | None = None,
) -> bytes:
    """Return the PDF of a document.

    ``progress`` hears 0 to 1; when it returns False, the work stops with
    ``export.cancelled``.

    Args:
        document: with its second language, if any.
        attachments: files carried inside.
        progress: hears 0 to 1; None for nobody.

    Raises:
        PlannerError: ``export.cancelled``.
    """
    return _Press(document, progress or _on).run(attachments)


def _on(_share: float) -> bool:
    return True


class _Press:
    """One document on its way to paper."""

    def __init__(self, document: PlanDocument, progress: Progress) -> None:
        self._document = merged(document)
        self._progress = progress
        self._fonts = FontSet()
        self._sheet = sheet(document.paper)
        self._leftward = runs_from_the_right(document.language)
        self._desk = Desk(
            setter=Typesetter(self._fonts, leftward=self._leftward),
            sheet=self._sheet,
            look=look(large=document.large_print),
            words=self._document.words,
            left=self._sheet.left,
            width=self._sheet.room,
            alike=tables_alike(self._document.blocks),
        )
        self._top = Element("Document")
        self._bookmarks: list[tuple[str, str, int]] = []

    def run(self, attachments: Sequence[Attachment]) -> bytes:
        """Set, draw and finish."""
        self._tell(0.0)
        opening = self._opening()
        sides = set_all_sides(self._document, self._fonts, self._top)
        pages = self._set(after_sheets=bool(sides))
        self._tell(_SET)
        pen = self._drawn(opening, [*sides, *pages])
        self._end(pen)
        self._tell(_DRAWN)
        finished = finish(pen.document, self._document, attachments)
        self._tell(1.0)
        return finished

    def _tell(self, share: float) -> None:
        if not self._progress(share):
            raise PlannerError("export.cancelled")

    def _opening(self) -> list[list[PlacedPiece]]:
        """Set what stands before all: pages without a number."""
        if not self._document.opening:
            return []
        body = self._top.add("Sect")
        pieces = list(self._pieces(self._document.opening, body))
        return paginate(pieces, self._sheet)

    def _set(self, *, after_sheets: bool) -> list[list[PlacedPiece]]:
        pieces = self._body(after_sheets=after_sheets)
        pages = paginate(pieces, self._sheet) if pieces else []
        return pages if pages or after_sheets else [[]]

    def _body(self, *, after_sheets: bool) -> list[Piece]:
        """Set all blocks, below a title where no sheet stands before them."""
        if after_sheets:
            if not self._document.blocks:
                return []
            # The sheets have the heading of the first level already.
            self._desk.levels[0] = 1
        body = self._top.add("Sect")
        title = () if after_sheets else self._title()
        blocks = [*title, *self._stand_ins(), *self._document.blocks]
        pieces = list(self._pieces(blocks, body))
        # A break before anything else would be an empty page.
        while pieces and isinstance(pieces[0], NewPage):
            pieces.pop(0)
        return pieces

    def _pieces(self, blocks: Sequence[Block], body: Element) -> Iterator[Piece]:
        for number, block in enumerate(blocks):
            placed = set_block(block, self._desk, body)
            if _introduces(blocks, number) and placed:
                placed[-1].keep = True
            yield from placed
            self._tell(_SET * (number + 1) / (len(blocks) + 1))

    def _title(self) -> Iterator[Block]:
        blocks = self._document.blocks
        first = blocks[0] if blocks else None
        titled = isinstance(first, Heading) and first.level == 1
        if not titled and self._document.title:
            yield Heading(text=self._document.title, level=1)

    def _stand_ins(self) -> Iterator[Block]:
        """Say which characters could not be printed and how they are shown."""
        missing = self._fonts.missing(
            clean(" ".join(texts_of((self._document.opening, self._document.blocks))))
        )
        if missing:
            codes = " ".join(map(code_name, missing))
            lead = self._document.words.get("unprintable", "")
            yield Notice(title="", items=((lead, codes),))

    def _drawn(
        self,
        opening: Sequence[Sequence[PlacedPiece]],
        leaves: Sequence[SheetSide | Sequence[PlacedPiece]],
    ) -> Pen:
        second = self._document.second
        size = (self._sheet.width, self._sheet.height)
        pen = Pen(size, self._fonts, second.language if second else "")
        before, count = len(opening), len(leaves)
        links = PageLinks(_places([*opening, *leaves]), self._fonts)
        pen.lay = links.draw
        flowing = [one for one in leaves if not isinstance(one, SheetSide)]
        repeats = RepeatedHeads([*opening, *flowing])
        runs = before + count >= _RUNNING and len(flowing) >= _RUNNING // 2
        for place, leaf in enumerate([*opening, *leaves]):
            if place > 0:
                pen.next_page()
            number = max(0, place + 1 - before)
            at, many, label = number, count, self._document.page_label
            if isinstance(leaf, SheetSide):
                at, many = leaf.of or (number, count)
                label = leaf.label or label
            links.name_pages(label, place + 1 - at if number else before, many)
            if isinstance(leaf, SheetSide):
                self._draw_side(pen, leaf, (number, count), place + 1)
            else:
                with facing(pen, 0, pen.width, leftward=self._leftward):
                    for placed, below in zip(leaf, [*leaf[1:], None], strict=True):
                        row = repeats.row(placed, below)
                        self._draw_piece(pen, placed, place + 1, row)
                    label = self._label(number, count) if number else ""
                    self._foot(pen, label, running=runs and number > 0)
            self._tell(_SET + (_DRAWN - _SET) * (place + 1) / (before + count))
        return pen

    def _draw_side(
        self, pen: Pen, side: SheetSide, number: tuple[int, int], page: int
    ) -> None:
        for title, top in side.plate.bookmarks:
            self._bookmark(pen, title, 0, (page, top))
        side.draw(pen, self._label(*(side.of or number), side.label))

    def _bookmark(
        self, pen: Pen, title: str, level: int, place: tuple[int, float]
    ) -> None:
        """Make a bookmark; ``place`` is its page and its points from the top."""
        page, top = place
        key = f"{page}-{top:.0f}"
        pen.canvas.bookmarkPage(key, fit="XYZ", left=0, top=pen.flipped(top), zoom=0)
        self._bookmarks.append((title, key, level))

    def _label(self, number: int, count: int, label: str = "") -> str:
        label = label or self._document.page_label
        return label.replace("{page}", f"{number}").replace("{pages}", f"{count}")

    def _draw_piece(
        self, pen: Pen, placed: PlacedPiece, page: int, row: Element | None
    ) -> None:
        piece = placed.piece
        if placed.again:
            piece.draw_again(pen, placed.top, row)
            return
        if piece.bookmark:
            place = (page, placed.top)
            self._bookmark(pen, piece.bookmark, piece.level, place)
        piece.draw(pen, placed.top)

    def _foot(self, pen: Pen, label: str, *, running: bool) -> None:
        page, style, setter = self._sheet, self._desk.look.foot, self._desk.setter
        right = setter.one_line(label, style, page.room / 3)
        room = page.room - right.width - 12
        left = _owner_line(self._document, setter, style, room)
        below = setter.one_line(
            in_one_line(self._document.disclaimer), style, page.room
        )
        base = page.foot + style.leading
        edge = page.left + page.room
        with pen.artifact(of_page=True):
            pen.rule((page.left, page.foot), (edge, page.foot), HAIR)
        # On few pages it is no running foot: nothing else says whose paper it is.
        foot = self._top.add("P")
        with pen.artifact(of_page=True) if running else pen.tagged(foot):
            pen.line(left, page.left, base)
            pen.line(right, edge - right.width, base)
            pen.line(below, page.left, base + style.leading)

    def _end(self, pen: Pen) -> None:
        """Add to the drawn pages what is told of them: bookmarks, and the tree."""
        canvas, pages = pen.canvas, pen.finish()
        depth = -1
        for title, key, level in self._bookmarks:
            # A bookmark may be only one level deeper than the one before.
            depth = min(level, depth + 1)
            canvas.addOutlineEntry(title, key, depth)
        if self._bookmarks:
            canvas.showOutline()
        else:
            pen.document.Catalog.Outlines = None
        pen.document.Outlines.prepare(pen.document, canvas)
        tree = pruned(self._top)
        name_rows_where_fair(tree)
        root = TreeWriter(pen.document, pages).write(tree)
        canvas.setCatalogEntry("StructTreeRoot", root)


def _owner_line(
    document: PlanDocument, setter: Typesetter, style: Style, room: float
) -> Line:
    """Return whose paper it is; a long name is cut, never what stands behind it."""
    told, name = in_one_line(document.footer), in_one_line(document.author)
    if name and told.startswith(name) and setter.measure(told, style) > room:
        rest = told.removeprefix(name)
        short = setter.one_line(name, style, room - setter.measure(rest, style))
        shown = "".join(one.text for one in short.fragments)
        told = f"{shown}{rest}"
    return setter.one_line(told, style, room)


def _places(
    leaves: Sequence[SheetSide | Sequence[PlacedPiece]],
) -> dict[str, Target]:
    """Return what links can lead to, by name."""
    return {
        placed.piece.anchor: Target(
            said=in_one_line(placed.piece.about or placed.piece.bookmark),
            page=number,
            top=placed.top,
        )
        for number, leaf in enumerate(leaves)
        if not isinstance(leaf, SheetSide)
        for placed in leaf
        if placed.piece.anchor and not placed.again
    }


def _introduces(blocks: Sequence[Block], number: int) -> bool:
    """Whether a paragraph stands between a heading and what both belong to."""
    here = blocks[number : number + 2]
    led = number > 0 and isinstance(blocks[number - 1], Heading)
    return led and len(here) > 1 and isinstance(here[0], Paragraph)
