"""Pills: a word on a coloured ground with a shape, never colour alone."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from planner.models.document import Mark
from planner.models.evidence import Certainty
from planner.ui.look import look
from planner.ui.tokens import Tone

SHAPES: Final = {
    Mark.NONE: "",
    Mark.AIM: "◇",
    Mark.BOOKED: "▣",
    Mark.DONE: "✓",
    Mark.NEEDS_DATE: "△",
    Mark.CANCELLED: "✕",
    Mark.UNDER_WAY: "▷",
}
TONES: Final = {
    Mark.NONE: Tone.PLAIN,
    Mark.AIM: Tone.TINT,
    Mark.BOOKED: Tone.GOOD,
    Mark.DONE: Tone.GOOD,
    Mark.NEEDS_DATE: Tone.ATTENTION,
    Mark.CANCELLED: Tone.PLAIN,
    Mark.UNDER_WAY: Tone.TINT,
}
_DOTS: Final = {
    Certainty.TRIAL: ("●●●", Tone.GOOD),
    Certainty.REGISTRY: ("●●○", Tone.TINT),
    Certainty.SMALL_STUDY: ("●○○", Tone.ATTENTION),
    Certainty.CLAIM: ("○○○", Tone.ATTENTION),
    Certainty.NONE: ("○○○", Tone.PLAIN),
}


class Pill(QLabel):
    """A word on a ground; ``shape`` stands before it and is not read aloud."""

    def __init__(self, words: str, tone: Tone = Tone.TINT, shape: str = "") -> None:
        super().__init__(f"{shape} {words}".strip())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("pill", str(tone))
        self.setAccessibleName(words)
        self.setWordWrap(True)
        self.setIndent(0)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        across = 2 * look().gap(9) + 8
        down = 2 * look().gap(2) + 2
        width = metrics.horizontalAdvance(self.text()) + across
        return QSize(width, metrics.height() + down)


def state_pill(words: str, mark: Mark) -> Pill:
    """Return the pill of a step's state: its word, its shape, its colour."""
    return Pill(words, TONES[mark], SHAPES[mark])


def certainty_dots(words: str, certainty: Certainty) -> Pill:
    """Return how sure something is: three dots and the word."""
    dots, tone = _DOTS[certainty]
    return Pill(words, tone, " ".join(dots))
