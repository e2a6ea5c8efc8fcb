"""The comparison in place: behind a line below the options that are ticked for it."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.ids import OptionId
from planner.models.rules.decision_rules import COMPARED_MAX, COMPARED_MIN
from planner.ui.look.following import by_gap
from planner.ui.pages.options.option_views import side_by_side
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.fold import Fold
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.text import quiet, title


def can_compare(compared: tuple[OptionId, ...]) -> bool:
    """Whether there are enough options for a table, and not too many."""
    return COMPARED_MIN <= len(compared) <= COMPARED_MAX


_PAUSE: Final = 50
"""Milliseconds without another tick, after which the table is made."""


class ComparedBelow(QWidget):
    """A line; opened, the ticked options stand below it, and follow the ticks.

    Args:
        context: what pages have.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._shown: tuple[OptionId, ...] | None = None
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 8)
        self.fold = Fold(self.tr("The ticked options side by side"), inside)
        self.fold.opened.connect(self._fill)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._fill)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.fold)

    def open(self) -> None:
        """Show the table and give the keyboard to its line."""
        self.fold.set_open(on=True)
        self.fold.opener.setFocus()

    def refresh(self) -> None:
        """Show shortly what is ticked now: the ticks are painted before the table."""
        if self.fold.is_open:
            self._pause.start()

    def _fill(self) -> None:
        compared = self._context.state.journey.decision.compared
        if compared == self._shown:
            return
        self._shown = compared
        empty_layout(self._box)
        if can_compare(compared):
            heading = self._context.state.texts.get("compared.frames.title")
            self._box.addWidget(title(heading))
            self._box.addWidget(side_by_side(self._context, compared))
        else:
            self._box.addWidget(quiet(self.tr("Choose two to four first.")))
