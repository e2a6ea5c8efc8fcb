"""The measures of a sheet: its frame on the paper, its lines, its sizes of type.

Lines have a meaning: a hairline separates, a firm one closes a heading or is written
on, a box is agreed, dots are wished, a frame holds who it is.
"""

from typing import Final

from msgspec import Struct

from planner.export.drawing.sheet import MILLIMETRE, paper_size
from planner.export.lettering.typesetting import Style
from planner.models.document import Paper

MM: Final = MILLIMETRE
HAIR: Final = 0.17 * MM
FIRM: Final = 0.34 * MM
BOX: Final = 0.5 * MM
FRAME: Final = 0.7 * MM
BAR: Final = 2 * MM
TICK: Final = 3.7 * MM
SMALL_TICK: Final = 3.1 * MM

_BOUND, _OTHER, _TOP = 20 * MM, 13 * MM, 9 * MM
_FOOT: Final = 12.5 * MM
_REACH: Final = 5 * MM
"""Of the lower edge of a page, where many printers draw nothing."""


class SideFrame(Struct, frozen=True, kw_only=True):
    """Where things stand on one side, in points from the top left of the page.

    Attributes:
        bottom: nothing of the sheet stands below it but the foot.
        foot: the rule above the foot.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    foot: float

    @property
    def room(self) -> float:
        """Return the width between the margins."""
        return self.right - self.left


def frame(paper: Paper, *, back: bool = False, under: float = 0.0) -> SideFrame:
    """Return the frame of a side; the side to bind on is right on a back.

    Args:
        paper: the size of the sheet.
        back: whether it is the other side of a sheet.
        under: what stands under the rule of the foot, in points, as far as more of it
            does than one line.
    """
    width, height = paper_size(paper)
    left, right = (_OTHER, _BOUND) if back else (_BOUND, _OTHER)
    foot = height - max(_FOOT, under + _REACH)
    return SideFrame(
        width=width,
        height=height,
        left=left,
        right=width - right,
        top=_TOP,
        bottom=foot - 1.2 * MM,
        foot=foot,
    )


class SheetLook(Struct, frozen=True, kw_only=True):
    """Sizes of type on a sheet, in points; nothing is under nine."""

    text: Style = Style(10, 12.6)
    small: Style = Style(9, 11.4)
    head: Style = Style(11, 14, strong=True)
    title: Style = Style(14, 17, strong=True)
    name: Style = Style(18, 21, strong=True)
    sentence: Style = Style(13, 16, strong=True)
    foot: Style = Style(9, 11)
    row: float = 5.9 * MM


def strong(style: Style) -> Style:
    """Return a style in strong type."""
    return Style(style.size, style.leading, strong=True)
