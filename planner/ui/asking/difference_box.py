"""What a change would do: a sentence that counts, then line by line."""

from collections import Counter
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Mark
from planner.services.views.living.difference_view import DifferenceLine, LineKind
from planner.ui.look.look import look
from planner.ui.look.tokens import Tone
from planner.ui.widgets.buttons import link
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.state_pill import SHAPES
from planner.ui.widgets.words.text import body, quiet, strong

_TROUBLE: Final = (LineKind.CLASHES, LineKind.EXPIRES, LineKind.MISSING)
_RELIEF: Final = (LineKind.SOLVED, LineKind.SETTLED)
_SHOWN: Final = 8
"""Lines of a kind that are shown before "show all"."""


class DifferenceBox(QWidget):
    """Shows the lines of a difference; clashes stand out, calm changes stay calm.

    Args:
        listed: False where a table beside it lists the dates.
    """

    def __init__(self, *, listed: bool = True) -> None:
        super().__init__()
        self._listed = listed
        self.setAccessibleName(self.tr("What this would do"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(10))
        self._lines: tuple[DifferenceLine, ...] = ()
        self._open = False
        self.summary = ""

    def show_lines(self, lines: tuple[DifferenceLine, ...]) -> None:
        """Show what would happen."""
        self._lines = lines
        self.summary = self._count(lines)
        self._build()
        announce(self, self.summary)

    def show_refusal(self, words: str) -> None:
        """Say why the change cannot be."""
        self._lines = ()
        self.summary = words
        empty_layout(self._box)
        card = Card(tone=Tone.ATTENTION)
        card.add(body(f"{SHAPES[Mark.NEEDS_DATE]} {words}"))
        self._box.addWidget(card)
        announce(self, words)

    def _build(self) -> None:
        empty_layout(self._box)
        trouble = [line for line in self._lines if line.kind in _TROUBLE]
        if trouble:
            card = Card(self.tr("This needs your attention"), Tone.ATTENTION)
            card.add(
                *(body(f"{SHAPES[Mark.NEEDS_DATE]} {one.text}") for one in trouble)
            )
            self._box.addWidget(card)
        card = Card(self.tr("What this would do"))
        card.add(strong(self.summary))
        for kind in LineKind:
            if kind not in _TROUBLE and (self._listed or kind in _RELIEF):
                self._add_kind(card, kind)
        self._box.addWidget(card)

    def _add_kind(self, card: Card, kind: LineKind) -> None:
        lines = [line for line in self._lines if line.kind is kind]
        shown = lines if self._open else lines[:_SHOWN]
        for line in shown:
            label = quiet if kind is LineKind.STAYS else body
            card.add(label(line.text))
        if len(shown) < len(lines):
            words = self.tr("Show all {count}").format(count=len(lines))
            card.add(link(words, self._show_all))

    def _show_all(self) -> None:
        self._open = True
        self._build()

    def _count(self, lines: tuple[DifferenceLine, ...]) -> str:
        found = Counter(line.kind for line in lines)
        parts = [
            words.format(count=found[kind])
            for kind, words in (
                (LineKind.CLASHES, self.tr("Clashes: {count}.")),
                (LineKind.EXPIRES, self.tr("Results too old: {count}.")),
                (LineKind.MOVES, self.tr("Dates that move: {count}.")),
                (LineKind.STAYS, self.tr("Booked or done, staying: {count}.")),
                (LineKind.APPEARS, self.tr("New steps: {count}.")),
                (LineKind.GOES, self.tr("Steps that fall away: {count}.")),
                (LineKind.MISSING, self.tr("Newly missing: {count}.")),
                (LineKind.SOLVED, self.tr("Problems solved: {count}.")),
                (LineKind.SETTLED, self.tr("No longer missing: {count}.")),
            )
            if found[kind]
        ]
        return " ".join(parts) or self.tr("No other date moves.")
