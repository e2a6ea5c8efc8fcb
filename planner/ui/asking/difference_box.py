"""What a change would do: a sentence that counts, then line by line."""

from collections import Counter
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Mark
from planner.services.views.living.difference_view import DifferenceLine, LineKind
from planner.ui.look.following import by_gap
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import link
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.widgets.words.state_pill import SHAPES
from planner.ui.widgets.words.text import body, quiet, strong

_TROUBLE: Final = (LineKind.CLASHES, LineKind.EXPIRES, LineKind.MISSING)
_RELIEF: Final = (LineKind.SOLVED, LineKind.SETTLED)
_SUMMED_UP: Final = (LineKind.STANDS, LineKind.UNMOVED)
"""Told whole by the summary."""
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
        by_gap(self._box.setSpacing, 10)
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

    def wait_for_words(self) -> None:
        """Say calmly that there is something to fill in first."""
        empty_layout(self._box)
        self.summary = self.tr("Fill it in, and what would change stands here.")
        self._box.addWidget(quiet(self.summary))
        announce(self, self.summary)

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
            if kind in (*_TROUBLE, *_SUMMED_UP):
                continue
            if self._listed or kind in _RELIEF:
                self._add_kind(card, kind)
        self._box.addWidget(card)

    def _add_kind(self, card: Card, kind: LineKind) -> None:
        lines = [line for line in self._lines if line.kind is kind]
        shown = lines if self._open else lines[:_SHOWN]
        for line in shown:
            label = quiet if kind is LineKind.STAYS else body
            card.add(label(line.text))
        if len(shown) < len(lines):
            words = counted(self.tr("Show all {count}"), count=len(lines))
            card.add(link(words, self._show_all))

    def _show_all(self) -> None:
        self._open = True
        self._build()

    def _count(self, lines: tuple[DifferenceLine, ...]) -> str:
        found = Counter(line.kind for line in lines)
        told = (*self._trouble_words(), *self._move_words(), *self._relief_words())
        parts = [
            counted(words, count=found[kind]) for kind, words in told if found[kind]
        ]
        stands, unmoved = (
            [line.text for line in lines if line.kind is kind] for kind in _SUMMED_UP
        )
        return in_sentences(*stands, *parts, *unmoved)

    def _trouble_words(self) -> tuple[tuple[LineKind, str], ...]:
        return (
            (
                LineKind.CLASHES,
                self.tr("{count, plural, one {# clash} other {# clashes}}."),
            ),
            (
                LineKind.EXPIRES,
                self.tr(
                    "{count, plural, one {# result gets} other {# results get}}"
                    " too old."
                ),
            ),
        )

    def _move_words(self) -> tuple[tuple[LineKind, str], ...]:
        return (
            (
                LineKind.MOVES,
                self.tr("{count, plural, one {# date moves} other {# dates move}}."),
            ),
            (
                LineKind.STAYS,
                self.tr(
                    "{count, plural, one {# step stays} other {# steps stay}}"
                    ", booked or done."
                ),
            ),
            (
                LineKind.APPEARS,
                self.tr("{count, plural, one {# new step} other {# new steps}}."),
            ),
            (
                LineKind.GOES,
                self.tr(
                    "{count, plural, one {# step falls} other {# steps fall}} away."
                ),
            ),
        )

    def _relief_words(self) -> tuple[tuple[LineKind, str], ...]:
        return (
            (
                LineKind.MISSING,
                self.tr(
                    "{count, plural, one {# thing is} other {# things are}}"
                    " newly missing."
                ),
            ),
            (
                LineKind.SOLVED,
                self.tr(
                    "{count, plural, one {# problem is} other {# problems are}} solved."
                ),
            ),
            (
                LineKind.SETTLED,
                self.tr(
                    "{count, plural, one {# thing is} other {# things are}}"
                    " no longer missing."
                ),
            ),
        )
