"""Tables: heads repeat, rows stay whole, narrow paper turns rows into records."""

from collections.abc import Mapping, Sequence
from functools import partial

from planner.export.blocks.text_blocks import flow
from planner.export.drawing.desk import Desk
from planner.export.drawing.marks import mark_room
from planner.export.drawing.pen import GREY, INK
from planner.export.drawing.pieces import CellBox, Piece, RowPiece
from planner.export.drawing.structure import Element
from planner.export.lettering.plain_text import in_one_line
from planner.export.lettering.typesetting import Line, Style
from planner.models.document import Block, Cell, Mark, Table, TableColumn
from planner.models.structs import replace

_INSET = 4.0
_WRITE_IN_HEIGHT = 22.0
_WRITE_IN_WIDTH = 60.0
_WRITE_IN_LETTERS = 18
"""A column to write in is weighed as if it held this many letters."""

_MOST_LETTERS = 120
"""A longer text weighs no more: one long note must not squeeze the other columns."""

_TALL_SLICE = 6
"""Lines that stay together in a row that is taller than a page."""

_WIDEST_NEED = 0.3
_MOST_LARGE_COLUMNS = 3
_MOST_LARGE_LETTERS = 150
"""A cell with more is a tall, thin column in large print and leaves pages empty."""


def table(block: Table, desk: Desk, parent: Element) -> list[Piece]:
    """Set a table; where its words do not fit beside each other, as records."""
    if not block.columns:
        return []
    # Tables that are alike stand in the same columns: they are measured together.
    every = desk.alike.get(block.alike) or (block,)
    whole = replace(block, rows=tuple(row for one in every for row in one.rows))
    needs = _needs(every, desk)
    if sum(needs) > desk.width or (desk.look.large and _is_crowded(block)):
        return _records(block, desk, parent)
    return _Grid(block, desk, _widths(whole, desk, needs)).pieces(parent)


def tables_alike(blocks: Sequence[Block]) -> Mapping[str, Sequence[Table]]:
    """Return the tables of a document whose columns stand below each other.

    Args:
        blocks: of the document.
    """
    found: dict[str, list[Table]] = {}
    for block in blocks:
        if isinstance(block, Table) and block.alike:
            found.setdefault(block.alike, []).append(block)
    return found


def _is_crowded(block: Table) -> bool:
    """Return whether a table is too wide or too wordy for large print."""
    columns = len(block.columns)
    if columns < _MOST_LARGE_COLUMNS:
        return False
    longest = max((len(cell.text) for row in block.rows for cell in row), default=0)
    return columns > _MOST_LARGE_COLUMNS or longest > _MOST_LARGE_LETTERS


def _head_style(desk: Desk) -> Style:
    return replace(desk.look.table, strong=True)


def _needs(tables: Sequence[Table], desk: Desk) -> list[float]:
    """Return what each column needs, in all of the tables that are alike."""
    every = zip(*(_needs_of(one, desk) for one in tables), strict=True)
    return [max(needs) for needs in every]


def _needs_of(block: Table, desk: Desk) -> list[float]:
    setter, style, head = desk.setter, desk.look.table, _head_style(desk)
    widest = desk.width * _WIDEST_NEED
    needs = []
    for number, column in enumerate(block.columns):
        need = setter.longest_word(column.title, head)
        if column.tick:
            need = max(need, style.size * 1.2)
        if column.write_in:
            need = max(need, _WRITE_IN_WIDTH)
        for row in block.rows:
            cell = row[number]
            mark = mark_room(style.size) if cell.mark is not Mark.NONE else 0.0
            heavy = replace(style, strong=cell.strong)
            need = max(need, mark + setter.longest_word(cell.text, heavy))
        # A single endless word is broken; it must not turn the whole table into
        # records.
        needs.append(min(need, widest) + 2 * _INSET)
    return needs


def _widths(block: Table, desk: Desk, needs: Sequence[float]) -> list[float]:
    """Share out the width; no column gets less than its longest word needs."""
    fixed = {n: needs[n] for n, column in enumerate(block.columns) if column.tick}
    shares = _weights(block)
    while True:
        free = desk.width - sum(fixed.values())
        total = sum(share for n, share in enumerate(shares) if n not in fixed)
        widths = [
            fixed[n] if n in fixed else free * share / total
            for n, share in enumerate(shares)
        ]
        short = [n for n, w in enumerate(widths) if n not in fixed and w < needs[n]]
        # Where every column is short, none can give: the shares stay.
        if not short or len(fixed) + len(short) == len(shares):
            return widths
        fixed |= {n: needs[n] for n in short}


def _weights(block: Table) -> list[float]:
    """Weigh each column's share with how much text it holds.

    The square roots even it out: a column with four times the text gets twice the
    width. A column to write in counts as one with a few words.
    """
    weights = []
    for number, column in enumerate(block.columns):
        texts = [row[number].text for row in block.rows] if not column.write_in else []
        letters = [min(len(text), _MOST_LETTERS) for text in texts]
        held = sum(letters) / max(len(letters), 1)
        weights.append((max(column.share, 0.1) * max(held, _WRITE_IN_LETTERS)) ** 0.5)
    return weights


class _Grid:
    """A table set as a grid."""

    def __init__(self, block: Table, desk: Desk, widths: Sequence[float]) -> None:
        self._block, self._desk, self._widths = block, desk, widths
        self._lefts = [desk.left + sum(widths[:n]) for n in range(len(widths))]
        self._header = _row_header(block)
        self._tree: Element | None = None
        self._sides = [
            left
            for left, column in zip(self._lefts, block.columns, strict=True)
            if column.write_in and left > desk.left
        ]
        self._least = (
            _WRITE_IN_HEIGHT if any(c.write_in or c.tick for c in block.columns) else 0
        )

    def pieces(self, parent: Element) -> list[Piece]:
        """Return the caption, the head and the rows."""
        tree = self._tree = parent.add("Table")
        look = self._desk.look
        pieces: list[Piece] = []
        if self._block.title:
            lines = self._desk.lines(self._block.title, look.strong, self._desk.width)
            pieces += flow(tree.add("Caption"), lines, look.strong, self._desk.left)
            for piece in pieces:
                piece.keep = True
        head = self._head(tree.add("TR"))
        pieces.append(head)
        pieces[0].space = look.gap * 0.8
        again = self._again(head)
        for cells in self._block.rows:
            pieces += self._row(cells, tree.add("TR"), again)
        return pieces

    def _again(self, head: RowPiece) -> RowPiece:
        """Return the head of the next page: the name of the table stands above it."""
        if not self._block.name:
            return head
        style = _head_style(self._desk)
        first = max(self._header, 0)
        room = self._desk.left + self._desk.width - self._lefts[first]
        named = self._desk.lines(
            self._desk.words.get("continued", ""),
            replace(style, strong=False),
            room,
            lead=self._block.name,
        )
        blank = [Line((), 0.0)] * len(named)
        cells = [
            replace(cell, lines=[*(named if n == first else blank), *cell.lines])
            for n, cell in enumerate(head.cells)
        ]
        height = head.height + len(named) * style.leading
        return replace(head, cells=cells, height=height)

    def _head(self, row: Element) -> RowPiece:
        style = _head_style(self._desk)
        cells = [
            CellBox(
                element=row.add("TH", "column"),
                x=left + (_INSET if number else 0),
                lines=self._desk.lines(column.title, style, self._room(number)),
                style=style,
            )
            for number, (left, column) in enumerate(
                zip(self._lefts, self._block.columns, strict=True)
            )
        ]
        head = self._piece(cells, keep=True)
        return replace(head, under=1.0, grey=INK, sides=(), table=self._tree)

    def _row(
        self, cells: Sequence[Cell], row: Element, head: RowPiece
    ) -> list[RowPiece]:
        boxes = [self._cell(n, cell, row) for n, cell in enumerate(cells)]
        piece = self._piece(boxes, head=head)
        room = self._desk.sheet.depth - head.height
        if piece.height <= room:
            return [piece]
        return self._slices(boxes, head)

    def _cell(self, number: int, cell: Cell, row: Element) -> CellBox:
        column, style = self._block.columns[number], self._desk.look.table
        header = number == self._header
        style = replace(style, strong=cell.strong)
        marked = cell.mark is not Mark.NONE
        indent = mark_room(style.size) if marked else 0.0
        room = self._room(number) - indent
        desk = self._desk
        broken = desk.named_lines if header else desk.lines
        if cell.heavy:
            broken = partial(desk.weighted_lines, cell.heavy)
        return CellBox(
            element=row.add("TH", "row") if header else row.add("TD"),
            x=self._lefts[number] + (_INSET if number else 0),
            lines=broken(cell.text, style, room) if cell.text else [],
            style=style,
            mark=cell.mark,
            mark_word=self._desk.mark_word(cell.mark, cell.text),
            tick=column.tick and not cell.boxless,
            indent=indent,
        )

    def _room(self, number: int) -> float:
        return self._widths[number] - (2 if number else 1) * _INSET

    def _piece(
        self,
        cells: Sequence[CellBox],
        *,
        head: RowPiece | None = None,
        keep: bool = False,
    ) -> RowPiece:
        pad = self._desk.look.pad
        height = max(cell.height for cell in cells) + 2 * pad
        return RowPiece(
            height=max(height, self._least if head else 0),
            cells=cells,
            pad=pad,
            left=self._desk.left,
            right=self._desk.left + self._desk.width,
            under=0.5,
            grey=GREY,
            sides=self._sides,
            side_grey=GREY,
            head=head,
            keep=keep,
        )

    def _slices(self, cells: Sequence[CellBox], head: RowPiece) -> list[RowPiece]:
        """Cut a row that is taller than a page into parts of a few lines."""
        fit, pad = _TALL_SLICE, self._desk.look.pad
        most = max(len(cell.lines) for cell in cells)
        slices = []
        for start in range(0, most, fit):
            part = [
                replace(
                    cell,
                    lines=cell.lines[start : start + fit],
                    # Only the first part of a torn row has the mark and the box to
                    # tick.
                    mark=Mark.NONE if start else cell.mark,
                    tick=cell.tick and not start,
                )
                for cell in cells
            ]
            over, under = 0.0 if start else pad, pad if start + fit >= most else 0.0
            height = max(cell.height for cell in part) + over + under
            piece = replace(self._piece(part, head=head), height=height, pad=over)
            slices.append(replace(piece, under=0.5 if under else 0, rest=start > 0))
        return slices


def _row_header(block: Table) -> int:
    """Return the column that names the row: the first one with words, or -1."""
    if not block.row_headers:
        return -1
    return next(
        (n for n, c in enumerate(block.columns) if not (c.tick or c.write_in)), -1
    )


def _records(block: Table, desk: Desk, parent: Element) -> list[Piece]:
    """Set each row as a short list of its own: its name, then a line per column."""
    header = max(_row_header(block), 0)
    pieces: list[Piece] = []
    if block.title:
        lines = desk.lines(block.title, desk.look.strong, desk.width)
        pieces += flow(parent.add("P"), lines, desk.look.strong, desk.left)
        for piece in pieces:
            piece.keep = True
    tree = parent.add("L", "disc")
    for row in block.rows:
        body = tree.add("LI").add("LBody")
        pieces += _record(block, row, header, desk, body)
    if pieces:
        pieces[0].space = desk.look.gap * 0.8
    return pieces


def _record(
    block: Table, row: Sequence[Cell], header: int, desk: Desk, body: Element
) -> list[Piece]:
    ticks = any(
        column.tick and not cell.boxless
        for column, cell in zip(block.columns, row, strict=True)
    )
    style = desk.look.strong
    indent = mark_room(style.size) * 1.2 if ticks else 0.0
    name = row[header]
    lines = desk.named_lines(name.text, desk.look.table, desk.width - indent)
    pieces = flow(body.add("P"), lines, style, desk.left, indent=indent)
    if not pieces:
        return []
    if ticks and isinstance(pieces[0], RowPiece):
        pieces[0].cells[0].tick = True
    pieces[0].space = desk.look.gap * 0.9
    for number, column in enumerate(block.columns):
        if number != header and not column.tick:
            pieces += _entry(column, row[number], desk, body, indent)
    for piece in pieces[:-1]:
        piece.keep = True
    last = pieces[-1]
    if isinstance(last, RowPiece):
        last.left, last.right = desk.left, desk.left + desk.width
        last.under, last.height = 0.5, last.height + desk.look.pad
    return pieces


def _entry(
    column: TableColumn, cell: Cell, desk: Desk, body: Element, indent: float
) -> list[Piece]:
    style = desk.look.table
    if not cell.text and not column.write_in:
        return []
    marked = cell.mark is not Mark.NONE
    inset = mark_room(style.size) if marked else 0.0
    lead = f"{in_one_line(column.title)}:"
    left, room = desk.left + indent, desk.width - indent - inset
    lines = desk.lines(cell.text, style, room, lead=lead)
    pieces = flow(body.add("P"), lines, style, left, indent=inset)
    if marked and isinstance(pieces[0], RowPiece):
        pieces[0].cells[0].mark = cell.mark
        pieces[0].cells[0].mark_word = desk.mark_word(cell.mark, cell.text)
    return pieces
