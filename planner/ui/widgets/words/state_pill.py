"""How the states of steps look as pills: a shape and a ground for each mark."""

from typing import Final

from planner.models.document import Mark
from planner.ui.look.tokens import Tone
from planner.ui.widgets.words.pill import Pill

SHAPES: Final = {
    Mark.NONE: "",
    Mark.AIM: "◇",
    Mark.BOOKED: "▣",
    Mark.DONE: "✓",
    Mark.NEEDS_DATE: "△",
    Mark.CANCELLED: "✕",
    Mark.UNDER_WAY: "▷",
    Mark.ROUGH: "≈",
}
TONES: Final = {
    Mark.NONE: Tone.PLAIN,
    Mark.AIM: Tone.TINT,
    Mark.BOOKED: Tone.GOOD,
    Mark.DONE: Tone.GOOD,
    Mark.NEEDS_DATE: Tone.ATTENTION,
    Mark.CANCELLED: Tone.PLAIN,
    Mark.UNDER_WAY: Tone.TINT,
    Mark.ROUGH: Tone.TINT,
}


def state_pill(words: str, mark: Mark) -> Pill:
    """Return the pill of a step's state: its word, its shape, its colour."""
    return Pill(words, TONES[mark], SHAPES[mark])
