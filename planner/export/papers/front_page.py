"""The doctor's page: everything on one page, shortened by plain rules.

When it does not fit, in this order: less white; smaller type, down to 9.5 points;
each text cut after three, then two lines; the longest list loses its last entry,
again and again, down to one, a table down to four rows: it holds the next dates; each
text cut after its first line; the last block goes.
What was cut is printed in full after it and the page says where. In large print the
page goes down to 12 points before it cuts. Signatures go last.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct, field

from planner.export.blocks.block_writers import set_block
from planner.export.blocks.text_blocks import flow
from planner.export.drawing.desk import Cuts, Desk
from planner.export.drawing.pieces import Piece, PlacedPiece, paginate
from planner.export.drawing.sheet import look
from planner.export.drawing.structure import Element
from planner.export.lettering.plain_text import in_one_line
from planner.models.document import (
    AnswerLines,
    Block,
    BulletList,
    Columns,
    DoctorPage,
    FactPairs,
    Heading,
    Notice,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
)
from planner.models.structs import replace

_MOST_ENTRIES: Final = 12
_ROOMY: Final = (11.0, 1.0)
_TIGHTER: Final = ((11.0, 0.75), (10.5, 0.75), (10.0, 0.7), (9.5, 0.55), (9.5, 0.4))
"""Size of the type in points and share of the white, step by step."""

_LARGE: Final = ((14.0, 0.75), (13.0, 0.7), (12.0, 0.55), (12.0, 0.4))
_LEAST_LARGE: Final = 12.0

_CLIPS: Final = (3, 2)
_ROWS_KEPT: Final = 3
"""A table counts as so many entries shorter, when the longest list is to give."""
_MOST_NAME_LINES: Final = 4
_SHORT_NAME: Final = 40
_PLACEHOLDER: Final = 88
"""Stands for a page number that is not known yet: as wide as two figures get."""


class FrontPart(Struct, frozen=True, kw_only=True):
    """A block on the page, what is left of it, and the heading it stands under."""

    full: Block
    shown: Block | None
    heading: str
    anchor: str
    cut: bool = False

    @property
    def dropped(self) -> int:
        """How many entries were taken off the end."""
        return _entries(self.full) - (_entries(self.shown) if self.shown else 0)

    @property
    def whole(self) -> bool:
        """Whether nothing was taken off or cut."""
        return self.shown is not None and not self.dropped and not self.cut


class FrontPage(Struct, kw_only=True):
    """The page as it fits: its parts and how they are set."""

    page: DoctorPage
    parts: Sequence[FrontPart]
    text: float
    tight: float
    clip: int
    words: Mapping[str, str] = field(default_factory=dict)
    name_cut: bool = False

    def place(
        self, desk: Desk, root: Element, pages: Mapping[str, int]
    ) -> list[PlacedPiece]:
        """Set the page; ``pages`` tells where the cut parts are in full.

        Args:
            desk: of the paper.
            root: gets the page's part of the tree.
            pages: page number by anchor.

        Returns:
            Pieces with their place, in points from the top.
        """
        shown = _desk(desk, self)
        return paginate(_pieces(self, shown, root, pages), desk.sheet)[0]

    def annex(self) -> Iterator[tuple[str, Sequence[Block]]]:
        """Yield the anchors and blocks of what must be printed in full elsewhere."""
        more = self.words.get("continued", "…")
        whole = in_one_line(self.page.title)
        short = whole if len(whole) <= _SHORT_NAME else f"{whole[:_SHORT_NAME]}…"
        if self.name_cut:
            texts = (
                Paragraph(text=self.page.title),
                Paragraph(text=self.page.subtitle),
            )
            yield "", (Heading(text=f"{short} ({more})"), *texts)
        for number, part in enumerate(self.parts):
            if not part.whole and not part.anchor:
                name = part.heading or short
                title = Heading(text=f"{name} ({more})", anchor=f"page-1-{number}")
                yield title.anchor, (title, _untitled(part.full))


def fit(page: DoctorPage, desk: Desk) -> FrontPage:
    """Return the page in the first state, by the rules above, that fits.

    Args:
        page: in full.
        desk: of the paper; its look is replaced by that of each state.
    """
    for state in _states(page, desk):
        # On a tree of its own: what is only tried must leave nothing behind.
        pieces = _pieces(state, _desk(desk, state), Element("Sect"), {})
        if len(paginate(pieces, desk.sheet)) == 1:
            return _with_cuts(state, desk)
    bare = [replace(part, shown=None) for part in _parts(page)]
    text, tight = (_LARGE if desk.look.large else _TIGHTER)[-1]
    return FrontPage(
        page=page, parts=bare, text=text, tight=tight, clip=1, words=desk.words
    )


def _untitled(block: Block) -> Block:
    """Return the block without its title: a heading says it already."""
    if isinstance(block, FactPairs | Notice | Table):
        return replace(block, title="")
    return block


def _with_cuts(state: FrontPage, desk: Desk) -> FrontPage:
    parts = []
    for part in state.parts:
        cuts = Cuts()
        if part.shown is not None:
            shown = replace(_desk(desk, state), cuts=cuts)
            set_block(part.shown, shown, Element("Sect"))
        parts.append(replace(part, cut=cuts.made))
    mast = _desk(desk, state)
    _masthead(state.page, mast, Element("Sect"))
    return replace(state, parts=parts, name_cut=mast.cuts.made)


def _desk(desk: Desk, state: FrontPage) -> Desk:
    size, tight = state.text, state.tight
    if not desk.look.large:
        small = look(large=False, text=size, tight=tight)
    elif size == _ROOMY[0]:
        small = look(large=True, tight=tight)
    else:
        small = look(large=False, text=size, tight=tight, least=_LEAST_LARGE)
    return replace(
        desk, look=small, clip=state.clip, front=True, levels=[0], cuts=Cuts()
    )


def _states(page: DoctorPage, desk: Desk) -> Iterator[FrontPage]:
    parts = _parts(page)
    text, tight = _ROOMY
    state = FrontPage(
        page=page, parts=parts, text=text, tight=tight, clip=0, words=desk.words
    )
    yield state
    for text, tight in _LARGE if desk.look.large else _TIGHTER:
        state = replace(state, text=text, tight=tight)
        yield state
    for clip in _CLIPS:
        state = replace(state, clip=clip)
        yield state
    parts = [replace(part, shown=_first(part.full, _MOST_ENTRIES)) for part in parts]
    yield replace(state, parts=parts)
    while (longest := _longest(parts)) >= 0:
        shown = parts[longest].shown
        shorter = shown and _first(shown, _entries(shown) - 1)
        parts[longest] = replace(parts[longest], shown=shorter)
        yield replace(state, parts=list(parts))
    state = replace(state, clip=1)
    yield replace(state, parts=list(parts))
    for number in range(len(parts) - 1, -1, -1):
        if not isinstance(parts[number].full, Signatures):
            parts[number] = replace(parts[number], shown=None)
            yield replace(state, parts=list(parts))


def _parts(page: DoctorPage) -> list[FrontPart]:
    parts, title, anchor = list[FrontPart](), "", ""
    for block in page.blocks:
        if isinstance(block, Heading):
            title, anchor = in_one_line(block.text), block.anchor
        elif isinstance(block, PageBreak):
            continue
        name = title
        if isinstance(block, FactPairs | Notice | Table) and block.title:
            name = in_one_line(block.title)
        elif isinstance(block, Columns):
            name = in_one_line(f"{block.left.title} · {block.right.title}".strip(" ·"))
        parts.append(FrontPart(full=block, shown=block, heading=name, anchor=anchor))
    return parts


def _longest(parts: Sequence[FrontPart]) -> int:
    counts = [_length(part.shown) for part in parts]
    most = max(counts, default=0)
    if most <= 1:
        return -1
    # Of equally long lists the last: what stands higher matters more.
    return len(counts) - 1 - counts[::-1].index(most)


def _length(block: Block | None) -> int:
    spared = _ROWS_KEPT if isinstance(block, Table) else 0
    return _entries(block) - spared if block is not None else 0


def _entries(block: Block | None) -> int:
    """Return how many entries a list-like block has, 0 for other blocks."""
    match block:
        case Columns():
            return max(len(block.left.rows), len(block.right.rows))
        case AnswerLines():
            return len(block.questions)
        case BulletList() | Notice():
            return len(block.items)
        case FactPairs(boxed=False) | Table():
            return len(block.rows)
        case _:
            return 0


def _first(block: Block, count: int) -> Block:
    """Return a list-like block with its first entries only."""
    shorter: Block = block
    match block:
        case Columns():
            shorter = Columns(
                left=replace(block.left, rows=block.left.rows[:count]),
                right=replace(block.right, rows=block.right.rows[:count]),
            )
        case AnswerLines():
            shorter = replace(block, questions=block.questions[:count])
        case BulletList():
            shorter = replace(block, items=block.items[:count])
        case Notice():
            shorter = replace(block, items=block.items[:count])
        case FactPairs(boxed=False):
            shorter = replace(block, rows=block.rows[:count])
        case Table():
            shorter = replace(block, rows=block.rows[:count])
    return shorter


def _pieces(
    state: FrontPage, desk: Desk, root: Element, pages: Mapping[str, int]
) -> list[Piece]:
    pieces = _masthead(state.page, desk, root)
    gone = [number for number, part in enumerate(state.parts) if _is_gone(part)]
    for number, part in enumerate(state.parts):
        count = part.dropped if part.shown is not None else 0
        if part.shown is not None and not _orphaned(state.parts, number):
            pieces += set_block(part.shown, desk, root)
        elif gone[:1] == [number]:
            count = len(gone)
        if count:
            page = pages.get(part.anchor or f"page-1-{number}", _PLACEHOLDER)
            pieces += _more(state.page, count, page, desk, root)
    return pieces


def _is_gone(part: FrontPart) -> bool:
    return part.shown is None and not isinstance(part.full, Heading)


def _orphaned(parts: Sequence[FrontPart], number: int) -> bool:
    """Return whether a heading has lost the block it stood over."""
    if not isinstance(parts[number].full, Heading):
        return False
    below = parts[number + 1 : number + 2]
    return bool(below) and _is_gone(below[0])


def _masthead(page: DoctorPage, desk: Desk, root: Element) -> list[Piece]:
    """Set the name and what stands below it; a long name in the size of headings."""
    look_, width = desk.look, desk.width
    short = replace(desk, clip=_MOST_NAME_LINES)
    style = look_.title
    if len(desk.setter.lines(page.title, style, width)) > _MOST_NAME_LINES // 2:
        style = look_.heading
    pieces = flow(
        root.add("H1"), short.lines(page.title, style, width), style, desk.left
    )
    pieces[0].bookmark = in_one_line(page.title)
    desk.levels[0] = 1
    below = short.lines(page.subtitle, look_.text, width)
    return pieces + flow(root.add("P"), below, look_.text, desk.left)


def _more(
    page: DoctorPage, count: int, number: int, desk: Desk, root: Element
) -> list[Piece]:
    text = page.more.replace("{count}", str(count)).replace("{page}", str(number))
    style = desk.look.small
    line = desk.setter.one_line(in_one_line(text), style, desk.width)
    pieces = flow(root.add("P"), [line], style, desk.left)
    pieces[0].space = 3.0
    return pieces
