"""A short list of points."""

from PySide6.QtWidgets import QGridLayout, QWidget

from planner.ui.look.following import by_gap, by_pixels
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.words.text import TextLabel, body


def points(*words: str, role: TextRole = TextRole.BODY) -> QWidget:
    """Return the sentences as points, hanging after their dots."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    by_gap(grid.setHorizontalSpacing, 4)
    by_gap(grid.setVerticalSpacing, 6)
    grid.setColumnStretch(1, 1)
    for row, sentence in enumerate(words):
        dot = body("•")
        by_pixels(dot.setFixedWidth, 12)
        grid.addWidget(dot, row, 0)
        grid.addWidget(TextLabel(sentence, role), row, 1)
    return holder
