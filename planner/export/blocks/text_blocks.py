"""Headings, paragraphs, lists, notices, answer lines and signatures."""

from collections.abc import Sequence

from planner.export.drawing.desk import Desk
from planner.export.drawing.marks import mark_room
from planner.export.drawing.pen import INK, RULE
from planner.export.drawing.pieces import CellBox, GapPiece, Piece, RowPiece
from planner.export.drawing.structure import Element
from planner.export.lettering.plain_text import in_one_line
from planner.export.lettering.typesetting import Line, Style, run_on_lines
from planner.models.document import (
    AnswerLines,
    BulletList,
    Heading,
    Mark,
    Notice,
    Paragraph,
)

_WRITING = 25.0
"""Height of a line to write on, in points: nearly 9 mm."""
_WRITING_SLACK = 7.0
"""By so much it gives way, or gains: from 6.3 mm, as in a narrow notebook, to 11."""
_UNTORN = 5
"""A point of so many lines stays on one page."""


def heading(block: Heading, desk: Desk, parent: Element) -> list[Piece]:
    """Set a heading; at levels 1 and 2 with a rule below it."""
    style = desk.look.heading_style(block.level)
    element = parent.add(f"H{desk.tag_level(block.level)}")
    pieces = flow(element, desk.lines(block.text, style, desk.width), style, desk.left)
    first, last = pieces[0], pieces[-1]
    first.space = desk.look.gap * (1.6 if block.level == 1 else 1.15)
    first.anchor = block.anchor
    first.bookmark = in_one_line(block.text)
    first.level = block.level - 1
    if isinstance(last, RowPiece) and block.level < 3:  # noqa: PLR2004 - headings have 3 levels
        last.left, last.right = desk.left, desk.left + desk.width
        last.under, last.grey = RULE, INK
        # Room for the rule.
        last.height += 2
    for piece in pieces:
        piece.keep = True
    return pieces


def paragraph(block: Paragraph, desk: Desk, parent: Element) -> list[Piece]:
    """Set a paragraph of plain text."""
    style = desk.look.strong if block.strong else desk.look.text
    if block.quiet:
        style = desk.look.small
    lines = desk.lines(block.text, style, desk.width)
    pieces = flow(parent.add("P"), lines, style, desk.left)
    if pieces:
        pieces[0].space = desk.look.gap * 0.5
        pieces[-1].keep = block.strong or block.leads
    return pieces


def run_on(
    words: Sequence[tuple[str, str]], desk: Desk, parent: Element
) -> list[Piece]:
    """Set words with their meanings one after the other: each word stands out."""
    style = desk.look.small
    lines = run_on_lines(desk.setter, words, style, desk.width)
    pieces = flow(parent.add("P"), lines, style, desk.left)
    if pieces:
        pieces[0].space = desk.look.gap * 0.5
    return pieces


def bullets(block: BulletList, desk: Desk, parent: Element) -> list[Piece]:
    """Set a list; numbers and bullets hang in front."""
    style = desk.look.small if block.quiet else desk.look.text
    tree = parent.add("L", "decimal" if block.numbered else "disc")
    signs = [f"{n}" if block.numbered else "•" for n in range(1, len(block.items) + 1)]
    indent = (
        max((desk.setter.measure(s, style) for s in signs), default=0)
        + style.size * 0.6
    )
    pieces: list[Piece] = []
    for sign, text in zip(signs, block.items, strict=True):
        item = tree.add("LI")
        label = CellBox(
            element=item.add("Lbl"),
            x=desk.left,
            lines=[desk.setter.one_line(sign, style, indent)],
            style=style,
        )
        lines = desk.lines(text, style, desk.width - indent)
        part = flow(item.add("LBody"), lines, style, desk.left + indent)
        if part and isinstance(part[0], RowPiece):
            part[0].cells = [label, *part[0].cells]
            part[0].space = 2.0 if pieces else desk.look.gap * 0.4
            if block.anchor:
                part[0].anchor, part[0].about = f"{block.anchor}-{sign}", text
        if len(part) <= _UNTORN:
            for piece in part[:-1]:
                piece.keep = True
        pieces += part
    return pieces


def notice(block: Notice, desk: Desk, parent: Element) -> list[Piece]:
    """Set a box: what to settle first."""
    look, pieces = desk.look, list[Piece]()
    if block.title:
        title = heading(Heading(text=block.title), desk, parent)
        pieces += title
    inset, style = 9.0, look.text
    indent = mark_room(style.size) if block.mark is not Mark.NONE else 0.0
    walls = (desk.left, desk.left + desk.width)
    tree = parent.add("L", "disc")
    rows: list[Piece] = []
    for lead, text in block.items:
        lines = desk.lines(text, style, desk.width - 2 * inset - indent, lead=lead)
        body = tree.add("LI").add("LBody")
        part = flow(body, lines, style, desk.left + inset, indent=indent)
        for number, row in enumerate(part):
            if isinstance(row, RowPiece):
                row.sides = walls
                if not number:
                    row.cells[0].mark = block.mark
                    row.cells[0].mark_word = desk.mark_word(block.mark, lead + text)
        rows += part
    if rows:
        top = GapPiece(height=6, sides=walls, over=[walls], keep=True, space=5)
        rows[-1].keep = True
        pieces += [top, *rows, GapPiece(height=6, sides=walls, under=[walls])]
    return pieces


def answer_lines(block: AnswerLines, desk: Desk, parent: Element) -> list[Piece]:
    """Set numbered questions, each with lines to write the answer on.

    A question is a pair: the question, and who or what it is for.
    """
    look = desk.look
    tree = parent.add("L", "decimal")
    pieces: list[Piece] = []
    for number, (question, about) in enumerate(block.questions, 1):
        item = tree.add("LI")
        sign = f"{number}"
        indent = desk.setter.measure(sign, look.strong) + look.text.size * 0.7
        label = CellBox(
            element=item.add("Lbl"),
            x=desk.left,
            lines=[desk.setter.one_line(sign, look.strong, indent)],
            style=look.strong,
        )
        body, left = item.add("LBody"), desk.left + indent
        room = desk.width - indent
        part = flow(body, desk.lines(question, look.strong, room), look.strong, left)
        part += flow(body, desk.lines(about, look.small, room), look.small, left)
        if part and isinstance(part[0], RowPiece):
            part[0].cells = [label, *part[0].cells]
            part[0].space = look.gap
        for piece in part:
            piece.keep = True
        pieces += part + _empty_lines(block.lines, left, room)
    return pieces


def _empty_lines(count: int, left: float, width: float) -> list[Piece]:
    wide = (left, left + width)
    return [
        GapPiece(
            height=_WRITING,
            slack=_WRITING_SLACK,
            under=[wide],
            keep=number < count - 1,
        )
        for number in range(count)
    ]


def flow(
    element: Element,
    lines: Sequence[Line],
    style: Style,
    left: float,
    *,
    indent: float = 0.0,
) -> list[Piece]:
    """Return one piece per line; first and last two lines stay together.

    Args:
        element: what the lines belong to in the tree.
        lines: set and measured.
        style: its leading is the height of each piece.
        left: of the column, in points.
        indent: of the text from there, in points.
    """
    count = len(lines)
    return [
        RowPiece(
            height=style.leading,
            cells=[
                CellBox(
                    element=element, x=left, lines=[line], style=style, indent=indent
                )
            ],
            keep=number < count - 1 and (count <= 3 or number in {0, count - 2}),  # noqa: PLR2004 - a short paragraph is 3 lines
        )
        for number, line in enumerate(lines)
    ]
