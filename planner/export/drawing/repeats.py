"""Heads of tables that stand on a page once more: read there, or decoration.

A head that is repeated over many pages is like a running head, which nobody wants to
hear again and again. On two or three pages it is a row of the table.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from planner.export.drawing.pieces import PlacedPiece, RowPiece
from planner.export.drawing.structure import Element

_READ: Final = 2
"""So often a head is read again."""


class RepeatedHeads:
    """Which heads of a document are read where they stand again.

    Args:
        pages: what stands on them.
    """

    def __init__(self, pages: Sequence[Sequence[PlacedPiece]]) -> None:
        self._times = Counter(
            id(placed.piece) for page in pages for placed in page if placed.again
        )

    def row(self, placed: PlacedPiece, below: PlacedPiece | None) -> Element | None:
        """Return a new row of the table for a head that is read, else None.

        Args:
            placed: a piece.
            below: what stands below it on the page.
        """
        head, first = placed.piece, below.piece if below else None
        if not (placed.again and isinstance(head, RowPiece)):
            return None
        if head.table is None or not isinstance(first, RowPiece) or first.rest:
            return None
        if self._times[id(head)] > _READ:
            return None
        element = first.cells[0].element
        parts = head.table.parts
        for number, row in enumerate(parts):
            if isinstance(row, Element) and any(one is element for one in row.parts):
                again = Element("TR")
                parts.insert(number, again)
                return again
        return None
