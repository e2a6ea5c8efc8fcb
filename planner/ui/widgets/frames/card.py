"""A card: paper with a hairline, twelve pixels round, no shadow."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.text import TextLabel

_WIDEST: Final = 28
"""Pixels between edge and words, at most: at large text the words need the room."""


class Card(QFrame):
    """A group of things that belong together.

    Args:
        heading: title of the card, also its accessible name.
        tone: its ground; any tone but plain needs a word that says why.
    """

    def __init__(self, heading: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self.setProperty("card", str(tone))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setSpacing(0)
        self._outer = outer
        self.take_look()
        self.body = QVBoxLayout()
        by_gap(self.body.setSpacing, 8)
        outer.addLayout(self.body)
        outer.addStretch(1)
        if heading:
            self.body.addWidget(TextLabel(heading, TextRole.TITLE))
            self.setAccessibleName(heading)

    def take_look(self) -> None:
        """Keep the words from the edge, at large text by no more than they need."""
        side, above = (min(look().gap(size), _WIDEST) for size in (20, 18))
        self._outer.setContentsMargins(side, above, side, above)

    def spaced(self, gap: int = 18) -> "Card":
        """Keep what is on it further apart, as fields need; returns the card.

        Args:
            gap: pixels at 100 %.
        """
        by_gap(self.body.setSpacing, gap)
        return self

    def empty(self) -> None:
        """Take everything off the card."""
        empty_layout(self.body)

    def add(self, *widgets: QWidget) -> "Card":
        """Add widgets from top to bottom and return the card."""
        for widget in widgets:
            self.body.addWidget(widget)
        return self
