"""Small drawings side by side, each with its sentence: what is done, in order."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from typing_extensions import override

from planner.export.blocks.text_blocks import flow
from planner.export.drawing.desk import Desk
from planner.export.drawing.pen import INK, Pen
from planner.export.drawing.pieces import GroupPiece, Piece, stacked
from planner.export.drawing.strokes import disc
from planner.export.drawing.structure import Element
from planner.models.pictures import Pictogram, PictureStep, PictureStrip

_EDGE: Final = 30.0
_GUTTER: Final = 12.0
_LARGE_ABREAST: Final = 2
_LINE: Final = 1.0
_Point = tuple[float, float]


def picture_strip(block: PictureStrip, desk: Desk, parent: Element) -> list[Piece]:
    """Set drawings side by side, tagged as a list of their sentences."""
    tree = parent.add("L", "decimal")
    abreast = _LARGE_ABREAST if desk.look.large else len(block.steps)
    rows: list[Piece] = []
    for start in range(0, len(block.steps), abreast):
        row = block.steps[start : start + abreast]
        rows.append(_row(row, start, abreast, desk, tree))
    return rows


def _row(
    steps: Sequence[PictureStep], start: int, abreast: int, desk: Desk, tree: Element
) -> Piece:
    width = (desk.width - (abreast - 1) * _GUTTER) / abreast
    members: list[tuple[Piece, float]] = []
    heights = [0.0]
    for number, step in enumerate(steps):
        left = desk.left + number * (width + _GUTTER)
        placed, height = stacked(
            _step(step, start + number + 1, left, width, desk, tree)
        )
        members += placed
        heights.append(height)
    return GroupPiece(height=max(heights), space=desk.look.gap, members=members)


def _step(
    step: PictureStep, number: int, left: float, width: float, desk: Desk, tree: Element
) -> list[Piece]:
    style = desk.look.text if desk.look.large else desk.look.small
    lines = desk.lines(f"{number}. {step.sentence}", style, width)
    item = tree.add("LI").add("LBody")
    words = flow(item, lines, style, left)
    if words:
        words[0].space = 3.0
    return [_Sign(height=_EDGE, sign=step.sign, left=left), *words]


class _Sign(Piece, kw_only=True):
    """A drawing; an artifact, as its sentence says all of it."""

    sign: Pictogram
    left: float

    @override
    def draw(self, pen: Pen, top: float) -> None:
        with pen.artifact():
            _SIGNS[self.sign](_Board(pen, self.left, top))


class _Board:
    """A square of 30 points on which a sign is drawn, in units of a hundredth of it."""

    def __init__(self, pen: Pen, left: float, top: float) -> None:
        self._pen, self._left, self._top = pen, left, top

    def line(self, *points: _Point, closed: bool = False, width: float = _LINE) -> None:
        """Join points by straight lines."""
        self._pen.path([self._at(*one) for one in points], width=width, closed=closed)

    def box(
        self,
        x: float,
        y: float,
        across: float,
        down: float,
        *,
        fill: float | None = None,
    ) -> None:
        """Draw a rectangle."""
        left, top = self._at(x, y)
        unit = _EDGE / 100
        self._pen.box(left, top, across * unit, down * unit, width=_LINE, fill=fill)

    def disc(self, x: float, y: float, radius: float, *, fill: float = INK) -> None:
        """Draw a filled circle."""
        disc(self._pen, *self._at(x, y), radius * _EDGE / 100, fill=fill)

    def _at(self, x: float, y: float) -> _Point:
        return self._left + x * _EDGE / 100, self._top + y * _EDGE / 100


def _read(board: _Board) -> None:
    """Two pages beside each other; a tick on one."""
    for x in (5, 55):
        board.box(x, 8, 40, 84)
        for y in (24, 38, 52):
            board.line((x + 7, y), (x + 33, y))
    board.line((66, 72), (74, 82), (88, 62), width=2.2)


def _chances(board: _Board) -> None:
    """Marks in rows, some of them filled."""
    for number in range(20):
        row, column = divmod(number, 5)
        fill = INK if number < 7 else None  # noqa: PLR2004 - a part of the twenty
        board.box(4 + column * 19, 12 + row * 20, 13, 13, fill=fill)


def _circle(board: _Board) -> None:
    """Five marks, one of them circled."""
    board.disc(70, 50, 17, fill=1)
    for x in (6, 27, 48, 70, 92):
        board.line((x, 42), (x, 58), width=2.2)


def _ask(board: _Board) -> None:
    """Two bubbles: a question and its answer."""
    board.line(
        (4, 8), (64, 8), (64, 44), (26, 44), (14, 58), (14, 44), (4, 44), closed=True
    )
    board.line(
        (38, 54),
        (96, 54),
        (96, 84),
        (86, 84),
        (86, 96),
        (74, 84),
        (38, 84),
        closed=True,
    )
    board.line((14, 20), (54, 20))
    board.line((14, 32), (44, 32))
    board.line((48, 69), (86, 69))


def _next(board: _Board) -> None:
    """A leaf of a calendar with a day ticked."""
    board.box(10, 14, 80, 78)
    board.box(10, 14, 80, 18, fill=INK)
    for x in (37, 63):
        board.line((x, 32), (x, 92))
    board.line((10, 62), (90, 62))
    board.line((42, 76), (49, 84), (59, 68), width=2.2)


def _bag(board: _Board, x: float, y: float) -> None:
    board.line(
        (x, y),
        (x + 30, y),
        (x + 30, y + 34),
        (x + 22, y + 42),
        (x + 8, y + 42),
        (x, y + 34),
        closed=True,
    )
    board.line((x, y + 16), (x + 30, y + 16))


def _person(board: _Board, x: float) -> None:
    board.disc(x, 46, 9, fill=1)
    board.line((x, 55), (x, 78))
    board.line((x - 14, 64), (x + 14, 64))
    board.line((x - 10, 96), (x, 78), (x + 10, 96))


def _arrow(board: _Board, start: _Point, end: _Point, head: Sequence[_Point]) -> None:
    board.line(start, end, width=1.6)
    board.line(*head, width=1.6)


def _collect(board: _Board) -> None:
    """From a person into a bag."""
    _person(board, 22)
    _bag(board, 64, 6)
    _arrow(board, (38, 58), (62, 40), ((52, 39), (62, 40), (58, 50)))


def _cold(board: _Board) -> None:
    """A crystal of ice."""
    for start, end in (((50, 6), (50, 94)), ((12, 28), (88, 72)), ((12, 72), (88, 28))):
        board.line(start, end, width=1.6)
    for x, y, way in ((50, 18, 1), (50, 82, -1)):
        board.line((x - 10, y - 8 * way), (x, y + 4 * way), (x + 10, y - 8 * way))
    for x in (22, 78):
        for y in (34, 66):
            side, level = (1 if x > y else -1), (1 if y > x else -1)
            board.line((x - 12 * side, y), (x, y), (x, y - 12 * level))


def _chemotherapy(board: _Board) -> None:
    """A bottle on a stand that drips into a person."""
    board.line((70, 96), (70, 4), (90, 4))
    _bag(board, 75, 8)
    for y in (56, 66, 76):
        board.disc(90, y, 2.6)
    _person(board, 26)
    board.line((90, 82), (90, 88), (42, 64), width=0.8)


def _give_back(board: _Board) -> None:
    """From a bag into a person."""
    _person(board, 78)
    _bag(board, 6, 6)
    _arrow(board, (38, 40), (62, 58), ((52, 58), (62, 58), (60, 47)))


_SIGNS: Final[Mapping[Pictogram, Callable[[_Board], None]]] = {
    "read": _read,
    "chances": _chances,
    "circle": _circle,
    "ask": _ask,
    "next": _next,
    "collect": _collect,
    "cold": _cold,
    "chemotherapy": _chemotherapy,
    "give-back": _give_back,
}
