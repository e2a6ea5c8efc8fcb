"""Paper: sizes of sheets, margins and type, for ordinary and for large print."""

from typing import Final

from msgspec import Struct

from planner.export.lettering.typesetting import Style
from planner.models.document import Paper

MILLIMETRE: Final = 72 / 25.4
_SIZES: Final = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}


class Sheet(Struct, frozen=True, kw_only=True):
    """Where things stand on a page, in points.

    Nothing stands in the outer 10 mm: many printers cannot reach it.
    """

    width: float
    height: float
    left: float
    top: float
    bottom: float
    foot: float

    @property
    def room(self) -> float:
        """Width of the text area."""
        return self.width - 2 * self.left

    @property
    def depth(self) -> float:
        """Height of the text area."""
        return self.bottom - self.top


class PaperLook(Struct, frozen=True, kw_only=True):
    """The sizes of type; everything is black."""

    title: Style
    heading: Style
    subheading: Style
    text: Style
    strong: Style
    small: Style
    table: Style
    foot: Style
    pad: float
    gap: float
    large: bool = False

    def heading_style(self, level: int) -> Style:
        """Return the style of a heading, level 1 to 3.

        Args:
            level: anything outside 1 to 3 takes the nearest.
        """
        return (self.title, self.heading, self.subheading)[min(max(level, 1), 3) - 1]


def paper_size(paper: Paper) -> tuple[float, float]:
    """Return width and height of a paper, in points."""
    return _SIZES[paper]


def sheet(paper: Paper) -> Sheet:
    """Return the geometry of a paper size.

    Returns:
        Width, height and margins in points.
    """
    width, height = _SIZES[paper]
    return Sheet(
        width=width,
        height=height,
        left=18 * MILLIMETRE,
        top=17 * MILLIMETRE,
        bottom=height - 25 * MILLIMETRE,
        foot=height - 21 * MILLIMETRE,
    )


def look(
    *, large: bool, text: float = 11.0, tight: float = 1.0, least: float = 9.0
) -> PaperLook:
    """Return the sizes of a print.

    Args:
        large: large print: 16 point text and nothing under 12.
        text: size of running text, up to 14 points; large print has its own.
        tight: shrinks the white between things, from 1 down to 0.4, never the type.
        least: the smallest size of any type, in points.
    """
    if large:
        return PaperLook(
            title=Style(26, 32, strong=True),
            heading=Style(20, 26, strong=True),
            subheading=Style(17, 23, strong=True),
            text=Style(16, 22),
            strong=Style(16, 22, strong=True),
            small=Style(13, 17),
            table=Style(16, 21),
            foot=Style(12, 14),
            pad=5 * tight,
            gap=15 * tight,
            large=True,
        )
    leading = text * (1.22 + 0.1 * tight)
    small = max(least, text - 2)
    cells = max(least, text - 1.5)
    return PaperLook(
        title=Style(20, 25, strong=True),
        heading=Style(text + 1.5, leading + 2, strong=True),
        subheading=Style(text + 0.5, leading, strong=True),
        text=Style(text, leading),
        strong=Style(text, leading, strong=True),
        small=Style(small, small * 1.3),
        table=Style(cells, cells * 1.3),
        foot=Style(9, 11.5),
        pad=3 * tight,
        gap=text * tight,
    )
