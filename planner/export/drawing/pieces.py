"""Pieces of a page that are never torn."""

from collections.abc import Sequence

from msgspec import Struct
from typing_extensions import override

from planner.export.drawing.marks import draw_mark, draw_tick_box
from planner.export.drawing.pen import GREY, HAIR, INK, Pen
from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Line, Style
from planner.models.document import Mark
from planner.models.structs import replace


class Piece(Struct, kw_only=True):
    """Something with a height that stands on one page.

    Attributes:
        height: in points.
        space: white above it, dropped at the top of a page.
        keep: stays on the page of the next piece.
        slack: by so much it may be lower where that saves a page, or higher where
            there is room.
        head: a table head to repeat when the piece starts a page.
        anchor: name by which page numbers and bookmarks find it.
        bookmark: title in the list of bookmarks, "" for none.
        level: depth of the bookmark, 0 at the top.
        about: what a link to it says, where that is not the bookmark.
    """

    height: float
    space: float = 0.0
    keep: bool = False
    slack: float = 0.0
    head: "Piece | None" = None
    anchor: str = ""
    bookmark: str = ""
    level: int = 0
    about: str = ""

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the piece, tagged, at ``top`` points from the top of the page."""
        raise NotImplementedError

    def draw_again(self, pen: Pen, top: float, row: Element | None = None) -> None:
        """Draw the piece once more; only table heads can.

        Args:
            pen: draws.
            top: in points from the top of the page.
            row: of the tree, which gets its heads; None for decoration.
        """
        raise NotImplementedError


class CellBox(Struct, kw_only=True):
    """Lines of text at a place in a row, with what stands in front of them.

    ``mark_word`` is what a reader hears for the mark, "" when the text says it.
    """

    element: Element
    x: float
    lines: Sequence[Line]
    style: Style
    mark: Mark = Mark.NONE
    mark_word: str = ""
    tick: bool = False
    indent: float = 0.0

    @property
    def height(self) -> float:
        """Height of the lines."""
        return len(self.lines) * self.style.leading

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the text; marks and tick boxes with it."""
        size, leading = self.style.size, self.style.leading
        # The letters in the middle of their line; 0.82 of the size lies above the
        # baseline.
        base = top + (leading - size) / 2 + size * 0.82
        if self.mark is not Mark.NONE:
            draw_mark(pen, self.mark, self.x, base, size, self.mark_word)
        if self.tick:
            draw_tick_box(pen, self.x, base, size)
        for number, line in enumerate(self.lines):
            pen.line(line, self.x + self.indent, base + number * leading)


class RowPiece(Piece, kw_only=True):
    """Cells side by side, the rules around them.

    ``rest`` marks what goes on with the row before it, of which it is torn off;
    ``table`` is the element whose head this is.
    """

    cells: Sequence[CellBox]
    left: float = 0.0
    right: float = 0.0
    pad: float = 0.0
    over: float = 0.0
    under: float = 0.0
    grey: float = GREY
    sides: Sequence[float] = ()
    side_grey: float = INK
    rest: bool = False
    table: Element | None = None

    def with_rest(self, rest: "RowPiece") -> "RowPiece":
        """Return this part of a torn row and the next as one part.

        Drawn as one, a cell is read to its end before the cell beside it begins.
        """
        cells = [
            replace(cell, lines=[*cell.lines, *more.lines])
            for cell, more in zip(self.cells, rest.cells, strict=True)
        ]
        height = self.height + rest.height
        return replace(self, cells=cells, height=height, under=rest.under)

    @override
    def draw(self, pen: Pen, top: float) -> None:
        self._rules(pen, top)
        for cell in self.cells:
            if cell.lines or cell.tick or cell.mark is not Mark.NONE:
                with pen.tagged(cell.element):
                    cell.draw(pen, top + self.pad)

    @override
    def draw_again(self, pen: Pen, top: float, row: Element | None = None) -> None:
        if row is None:
            with pen.artifact(of_page=True):
                for cell in self.cells:
                    cell.draw(pen, top + self.pad)
        else:
            for cell in self.cells:
                if cell.lines:
                    with pen.tagged(row.add("TH", "column")):
                        cell.draw(pen, top + self.pad)
        self._rules(pen, top)

    def _rules(self, pen: Pen, top: float) -> None:
        if not (self.over or self.under or self.sides):
            return
        bottom = top + self.height
        with pen.artifact():
            if self.over:
                pen.rule((self.left, top), (self.right, top), self.over, self.grey)
            if self.under:
                pen.rule(
                    (self.left, bottom), (self.right, bottom), self.under, self.grey
                )
            for x in self.sides:
                pen.rule((x, top), (x, bottom), HAIR, self.side_grey)


class GapPiece(Piece, kw_only=True):
    """White space, with rules over or under it and walls at its ``sides``."""

    sides: Sequence[float] = ()
    over: Sequence[tuple[float, float]] = ()
    under: Sequence[tuple[float, float]] = ()

    @override
    def draw(self, pen: Pen, top: float) -> None:
        if not (self.sides or self.over or self.under):
            return
        bottom = top + self.height
        with pen.artifact():
            for x in self.sides:
                pen.rule((x, top), (x, bottom))
            for start, end in self.over:
                pen.rule((start, top), (end, top))
            for start, end in self.under:
                pen.rule((start, bottom), (end, bottom))


class GroupPiece(Piece, kw_only=True):
    """Pieces held together at offsets from the top: two columns, a card."""

    members: Sequence[tuple[Piece, float]] = ()

    @override
    def draw(self, pen: Pen, top: float) -> None:
        for piece, offset in self.members:
            piece.draw(pen, top + offset)


class NewPage(Piece, kw_only=True):
    """The next piece starts a page."""

    @override
    def draw(self, pen: Pen, top: float) -> None:
        """Draw nothing."""


class PlacedPiece(Struct, frozen=True):
    """A piece on a page; ``again`` for a repeated table head."""

    piece: Piece
    top: float
    again: bool = False


def stacked(pieces: Sequence[Piece]) -> tuple[list[tuple[Piece, float]], float]:
    """Return the pieces with their offsets when stacked, and the height of it all.

    Returns:
        (piece, offset from the top) pairs and the whole height, in points.
    """
    members, y = [], 0.0
    for number, piece in enumerate(pieces):
        y += piece.space if number else 0.0
        members.append((piece, y))
        y += piece.height
    return members, y
