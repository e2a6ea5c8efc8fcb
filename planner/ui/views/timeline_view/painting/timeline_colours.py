"""The timeline's colours, from the tokens of the look in force."""

from typing import Final

from msgspec import Struct
from PySide6.QtGui import QColor

from planner.models.document import Mark
from planner.ui.look.look import look
from planner.ui.look.mixed_colours import mixed

_MORE_INK: Final = (0.14, 0.24, 0.20, 0.34)
"""Share of colour in the grounds of the phases, in turn: lightness, not only hue."""


class TimelineColours(Struct, frozen=True, kw_only=True):
    """What a timeline is drawn with; phases take theirs in turn."""

    ground: QColor
    ink: QColor
    quiet: QColor
    hair: QColor
    line: QColor
    window: QColor
    day0: QColor
    today: QColor
    focus: QColor
    phases: tuple[QColor, ...]
    marks: dict[Mark, QColor]


def timeline_colours() -> TimelineColours:
    """Return the colours of the look in force."""
    colours = look().colours
    hues = (colours.primary, colours.line, colours.attention_edge, colours.good)
    surface = QColor(colours.surface)
    return TimelineColours(
        ground=surface,
        ink=QColor(colours.ink),
        quiet=QColor(colours.quiet),
        hair=QColor(colours.hair),
        line=QColor(colours.line),
        window=mixed(surface, QColor(colours.line), 0.55),
        day0=QColor(colours.stop),
        today=QColor(colours.primary),
        focus=QColor(colours.primary),
        phases=tuple(
            mixed(surface, QColor(hue), share)
            for hue, share in zip(hues, _MORE_INK, strict=True)
        ),
        marks={
            Mark.BOOKED: QColor(colours.good),
            Mark.DONE: QColor(colours.good),
            Mark.AIM: QColor(colours.primary),
            Mark.NEEDS_DATE: QColor(colours.attention),
            Mark.CANCELLED: QColor(colours.quiet),
            Mark.UNDER_WAY: QColor(colours.primary),
            Mark.ROUGH: QColor(colours.primary),
        },
    )
