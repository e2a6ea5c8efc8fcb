"""Pieces fill pages, and a last page does not hold next to nothing.

Where it would, white between pieces gives way until all stands on a page less. Where
that is not enough, what stands at the end of the page before goes along. Room to write
gives way before a page is added, and takes what is left of the pages there are.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from planner.export.drawing.pieces import NewPage, Piece, PlacedPiece, RowPiece
from planner.export.drawing.sheet import Sheet
from planner.models.structs import replace

_LEAST: Final = 0.25
"""How full the last of several pages is, as a share of a whole one."""
_CLOSER: Final = (0.8, 0.6, 0.4)
"""Shares of the white between pieces, the most first."""
_STEPS: Final = 20
_LOWER: Final = (-1.0, -0.5, 0.0, 0.25, 0.5, 0.75, 1.0)
"""Shares of the slack of room to write, the most room first."""


def paginate(pieces: Sequence[Piece], sheet: Sheet) -> list[list[PlacedPiece]]:
    """Fill pages from the top; pieces that keep together move together.

    Args:
        pieces: in reading order, each with its height in points.
        sheet: the paper.

    Returns:
        For each page its pieces with their place from the top, in points.
    """
    pages: list[list[PlacedPiece]] = []
    # A break at the very end, or behind another, leaves no empty page.
    for part in _parts(pieces):
        pages += _even(_units(part), sheet)
    return pages or [[]]


def _parts(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield what stands between two breaks, as far as it is anything."""
    part: list[Piece] = []
    for piece in pieces:
        if not isinstance(piece, NewPage):
            part.append(piece)
        elif part:
            yield part
            part = []
    if part:
        yield part


def _even(units: list[list[Piece]], sheet: Sheet) -> list[list[PlacedPiece]]:
    """Return pages of which the last is at least a quarter full, where that can be."""
    units, pages = _with_room_to_write(units, sheet)
    least = _LEAST * sheet.depth
    if len(pages) == 1 or _deep(pages[-1], sheet) >= least:
        return pages
    for share in _CLOSER:
        closer = _filled(_closer(units, share), sheet)
        if len(closer) < len(pages):
            return closer
    short = len(pages) - 2
    for step in range(1, _STEPS + 1):
        later = _filled(units, sheet, (short, least * 2 * step / _STEPS))
        if len(later) == len(pages) and _deep(later[-1], sheet) >= least:
            return later
    return pages


def _with_room_to_write(
    units: list[list[Piece]], sheet: Sheet
) -> tuple[list[list[Piece]], list[list[PlacedPiece]]]:
    """Return the pieces with the most room to write on the fewest pages."""
    if not any(piece.slack for unit in units for piece in unit):
        return units, _filled(units, sheet)
    least = _lower(units, _LOWER[-1])
    fewest = _filled(least, sheet)
    for share in _LOWER[:-1]:
        lower = _lower(units, share)
        pages = _filled(lower, sheet)
        if len(pages) == len(fewest):
            return lower, pages
    return least, fewest


def _lower(units: list[list[Piece]], share: float) -> list[list[Piece]]:
    """Take a share of the slack away; the white above gives way up to its half."""
    white = 1 - max(0.0, share) / 2
    return [
        [
            replace(
                piece,
                height=piece.height - piece.slack * share,
                space=piece.space * white,
            )
            for piece in unit
        ]
        for unit in units
    ]


def _deep(page: Sequence[PlacedPiece], sheet: Sheet) -> float:
    return page[-1].top + page[-1].piece.height - sheet.top


def _closer(units: list[list[Piece]], share: float) -> list[list[Piece]]:
    return [
        [replace(piece, space=piece.space * share) for piece in unit] for unit in units
    ]


def _filled(
    units: Sequence[Sequence[Piece]], sheet: Sheet, short: tuple[int, float] = (0, 0.0)
) -> list[list[PlacedPiece]]:
    """Fill pages; ``short`` is the number of one that ends so many points sooner."""
    pages: list[list[PlacedPiece]] = [[]]
    y = sheet.top

    def is_over(height: float) -> bool:
        less = short[1] if len(pages) - 1 == short[0] else 0.0
        return bool(pages[-1]) and y + height > sheet.bottom - less

    for unit in units:
        whole = sum(piece.space + piece.height for piece in unit)
        # What is taller than a page is torn in any case: it begins where it stands.
        if whole <= sheet.depth and is_over(whole):
            pages.append([])
            y = sheet.top
        for piece in unit:
            if is_over(piece.space + piece.height):
                pages.append([])
                y = sheet.top
            y = _place(pages[-1], piece, y)
    return pages


def _place(page: list[PlacedPiece], piece: Piece, y: float) -> float:
    above = page[-1].piece if page else None
    if isinstance(piece, RowPiece) and piece.rest and isinstance(above, RowPiece):
        page[-1] = replace(page[-1], piece=above.with_rest(piece))
        return y + piece.height
    if page:
        y += piece.space
    elif piece.head is not None:
        page.append(PlacedPiece(piece.head, y, again=True))
        y += piece.head.height
    page.append(PlacedPiece(piece, y))
    return y + piece.height


def _units(pieces: Sequence[Piece]) -> list[list[Piece]]:
    units: list[list[Piece]] = []
    joined = False
    for piece in pieces:
        if joined and not isinstance(piece, NewPage):
            units[-1].append(piece)
        else:
            units.append([piece])
        joined = piece.keep
    return units
