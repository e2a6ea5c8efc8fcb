"""Labels with their values: rows, boxes, two columns, and the card to cut out."""

from collections.abc import Sequence

from typing_extensions import override

from planner.export.blocks.text_blocks import heading, run_on
from planner.export.drawing.desk import Desk
from planner.export.drawing.pen import Pen
from planner.export.drawing.pieces import (
    CellBox,
    GapPiece,
    GroupPiece,
    Piece,
    RowPiece,
    stacked,
)
from planner.export.drawing.strokes import dashes
from planner.export.drawing.structure import Element
from planner.export.lettering.plain_text import parts
from planner.models.document import CutOutCard, FactPairs, Heading

_MOST_BOXES = 5
_LEAST_LABEL_SHARE = 0.25
_MOST_LABEL_SHARE = 0.4
_CARD_WIDTH = 310.0
_BLANK = 24.0
"""Height of an empty row to write in, in points."""


def fact_pairs(block: FactPairs, desk: Desk, parent: Element) -> list[Piece]:
    """Set rows of label and value, one row of boxes, or running text."""
    if block.run_on:
        return run_on(block.rows, desk, parent)
    pieces: list[Piece] = []
    if block.title:
        pieces += heading(_title(block.title), desk, parent)
    if not block.rows:
        return pieces
    if block.boxed:
        return pieces + _boxes(block.rows, desk, parent)
    table = parent.add("Table")
    split = _label_width(block.rows, desk)
    for number, (label, value) in enumerate(block.rows):
        row = _fact_row(label, value, split, desk, table.add("TR"))
        row.space = 0.0 if number or block.title else desk.look.gap * 0.4
        pieces.append(row)
    return pieces


def _title(text: str) -> Heading:
    return Heading(text=text, level=3)


def _label_width(rows: Sequence[tuple[str, str]], desk: Desk) -> float:
    """Return the room for labels: what the widest needs, within a quarter and 40 %."""
    least = desk.width * _LEAST_LABEL_SHARE
    most = desk.width * _MOST_LABEL_SHARE
    measure, style = desk.setter.measure, desk.look.strong
    needs = (measure(part, style) for label, _ in rows for part in parts(label))
    return min(max(max(needs, default=0.0) + 12, least), most)


def _fact_row(
    label: str, value: str, split: float, desk: Desk, row: Element
) -> RowPiece:
    look = desk.look
    cells = [
        CellBox(
            element=row.add("TH", "row"),
            x=desk.left,
            lines=desk.lines(label, look.strong, split - 8),
            style=look.strong,
        ),
        CellBox(
            element=row.add("TD"),
            x=desk.left + split,
            lines=desk.lines(value, look.text, desk.width - split),
            style=look.text,
        ),
    ]
    height = max(cell.height for cell in cells) + 2 * look.pad
    blank = 0.0 if value else _BLANK
    return RowPiece(
        height=max(height, blank),
        cells=cells,
        pad=look.pad,
        left=desk.left,
        right=desk.left + desk.width,
        under=0.5,
    )


def _boxes(rows: Sequence[tuple[str, str]], desk: Desk, parent: Element) -> list[Piece]:
    look, inset = desk.look, 7.0
    across = 2 if look.large else _MOST_BOXES
    if len(rows) > across:
        first = _boxes(rows[:across], desk, parent)
        return first + _boxes(rows[across:], desk, parent)
    table = parent.add("Table")
    heads, values = table.add("TR"), table.add("TR")
    width = desk.width / len(rows)
    lefts = [desk.left + number * width for number in range(len(rows))]
    room = width - 2 * inset
    top = [
        CellBox(
            element=heads.add("TH", "column"),
            x=left + inset,
            lines=desk.lines(label, look.small, room),
            style=look.small,
        )
        for left, (label, _) in zip(lefts, rows, strict=True)
    ]
    below = [
        CellBox(
            element=values.add("TD"),
            x=left + inset,
            lines=desk.lines(value, look.strong, room),
            style=look.strong,
        )
        for left, (_, value) in zip(lefts, rows, strict=True)
    ]
    walls = [*lefts, desk.left + desk.width]
    ends = [(walls[0], walls[-1])]
    return [
        GapPiece(
            height=5, over=ends, sides=walls, keep=True, space=max(look.gap * 0.8, 6)
        ),
        _walled(top, walls),
        _walled(below, walls),
        GapPiece(height=5, under=ends, sides=walls),
    ]


def _walled(cells: Sequence[CellBox], walls: Sequence[float]) -> RowPiece:
    height = max(cell.height for cell in cells)
    return RowPiece(height=height, cells=cells, sides=walls, keep=True)


def cut_out_card(block: CutOutCard, desk: Desk, parent: Element) -> list[Piece]:
    """Set a card with a dashed edge; rows without a value are lines to fill in."""
    inset = 12.0
    width = desk.width if desk.look.large else min(desk.width, _CARD_WIDTH)
    inner = desk.narrow(desk.left + inset, width - 2 * inset)
    title = heading(Heading(text=block.title, level=3), inner, parent)
    rows = fact_pairs(FactPairs(rows=block.rows), inner, parent)
    members, height = stacked([*title, *rows])
    edge = _Edge(height=height + 2 * inset, left=desk.left, width=width)
    # No card can be cut out of two pages.
    if edge.height > desk.sheet.depth:
        return [*title, *rows]
    held = [(edge, 0.0), *((piece, y + inset) for piece, y in members)]
    return [GroupPiece(height=edge.height, space=desk.look.gap, members=held)]


class _Edge(Piece, kw_only=True):
    """The dashed line to cut along."""

    left: float
    width: float

    @override
    def draw(self, pen: Pen, top: float) -> None:
        left, bottom = self.left, top + self.height
        right = left + self.width
        corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
        with pen.artifact():
            dashes(pen, [*corners, corners[0]])
