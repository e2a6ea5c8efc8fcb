"""Design tokens: every colour and size of the window, in one place.

``tests/ui/look/test_tokens.py`` computes contrast: text 7:1, borders and marks 3:1.
The reasons are in ``docs/design-language.md``.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

TEXT_SIZES: Final = (100, 115, 130, 150, 175, 200, 250, 300)
"""Text sizes that can be chosen, in percent."""

TARGET: Final = 46
"""Height of a control at 100 %."""

SMALLEST_TARGET: Final = 44
"""Nothing that can be pressed is smaller, in pixels, at any text size."""

READING_WIDTH: Final = 680
"""Widest line of running text at 100 %: about 70 characters."""

PAGE_WIDTH: Final = 1000
"""Widest page content at 100 %, where it is one column of words."""

WIDE_PAGE: Final = 1440
"""Widest page content at 100 %, where it is columns or a table: 90 letters."""

PATH_WIDTH: Final = 248
"""Width of the path on the left at 100 %."""


class ThemeName(StrEnum):
    """What the person can pick; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Tone(StrEnum):
    """What a card or a pill says by its ground, always with a word beside it."""

    PLAIN = "plain"
    TINT = "tint"
    ATTENTION = "attention"
    GOOD = "good"
    STOP = "stop"


class TextRole(StrEnum):
    """The few kinds of text; sizes at 100 % are in ``TEXT_PIXELS``."""

    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    QUIET = "quiet"
    LEAD = "lead"
    TITLE = "title"
    HEADING = "heading"


TEXT_PIXELS: Final[Mapping[TextRole, int]] = {
    TextRole.SMALL: 14,
    TextRole.BODY: 16,
    TextRole.STRONG: 16,
    TextRole.QUIET: 16,
    TextRole.LEAD: 17,
    TextRole.TITLE: 19,
    TextRole.HEADING: 29,
}


class Colours(Struct, frozen=True, kw_only=True):
    """One theme's colours as ``#RRGGBB``.

    Attributes:
        border: width of control borders in pixels.
    """

    paper: str
    surface: str
    sunken: str
    ink: str
    quiet: str
    line: str
    hair: str
    primary: str
    on_primary: str
    primary_hover: str
    tint: str
    tint_edge: str
    attention: str
    attention_ground: str
    attention_edge: str
    good: str
    good_ground: str
    good_edge: str
    stop: str
    stop_ground: str
    stop_edge: str
    border: int = 1

    def text_on(self, tone: Tone) -> tuple[str, str, str]:
        """Return text, ground and edge colour of a tone.

        Returns:
            Each as ``#RRGGBB``; text on ground has a contrast of 7:1 (WCAG 2.2, 1.4.6).
        """
        return {
            Tone.PLAIN: (self.ink, self.surface, self.hair),
            Tone.TINT: (self.ink, self.tint, self.tint_edge),
            Tone.ATTENTION: (
                self.attention,
                self.attention_ground,
                self.attention_edge,
            ),
            Tone.GOOD: (self.good, self.good_ground, self.good_edge),
            Tone.STOP: (self.stop, self.stop_ground, self.stop_edge),
        }[tone]


LIGHT: Final = Colours(
    paper="#FAF8F4",
    surface="#FFFFFF",
    sunken="#F0EDE6",
    ink="#1A2530",
    quiet="#414E59",
    line="#7E8994",
    hair="#DDD8CE",
    primary="#09545F",
    on_primary="#FFFFFF",
    primary_hover="#073F48",
    tint="#E3F1F2",
    tint_edge="#B5D6DA",
    attention="#7A4100",
    attention_ground="#FFF3DC",
    attention_edge="#EBCF97",
    good="#1C5B38",
    good_ground="#E6F3EA",
    good_edge="#B4D8C1",
    stop="#8A1C14",
    stop_ground="#FCEBE8",
    stop_edge="#EBBDB6",
)

DARK: Final = Colours(
    paper="#12181D",
    surface="#1B232A",
    sunken="#0D1216",
    ink="#F1F4F6",
    quiet="#C0CAD2",
    line="#7C8A96",
    hair="#2B353E",
    primary="#7FD3DC",
    on_primary="#06262B",
    primary_hover="#A5E3E9",
    tint="#16333A",
    tint_edge="#2A5861",
    attention="#FFCC7A",
    attention_ground="#3A2A10",
    attention_edge="#6B5020",
    good="#8FDDB0",
    good_ground="#12301F",
    good_edge="#2A5B3E",
    stop="#FFB3A8",
    stop_ground="#3E1813",
    stop_edge="#7A342B",
)

HIGH_CONTRAST: Final = Colours(
    paper="#000000",
    surface="#000000",
    sunken="#000000",
    ink="#FFFFFF",
    quiet="#FFFFFF",
    line="#FFFFFF",
    hair="#FFFFFF",
    primary="#FFE600",
    on_primary="#000000",
    primary_hover="#FFFFFF",
    tint="#1C1A00",
    tint_edge="#FFE600",
    attention="#FFE600",
    attention_ground="#000000",
    attention_edge="#FFE600",
    good="#FFFFFF",
    good_ground="#000000",
    good_edge="#FFFFFF",
    stop="#FFFFFF",
    stop_ground="#000000",
    stop_edge="#FFFFFF",
    border=2,
)
