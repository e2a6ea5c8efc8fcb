"""A card beside a view: its words scroll, what stands at its foot stays."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.mirror import margins
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.layout.layouts import empty_layout

_WIDEST: Final = 28
"""Pixels between edge and words, at most: at large text the words need the room."""


class SidePanel(QFrame):
    """Scrolls in the room there is, or is as high as all its words.

    Args:
        foot: stays below the words.
    """

    def __init__(self, foot: QWidget) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body = QWidget()
        self._words = QVBoxLayout(self._body)
        self._words.setContentsMargins(0, 0, 0, 0)
        by_gap(self._words.setSpacing, 8)
        self._area = ClearScrollArea(self._body)
        self._foot = foot
        self._box = QVBoxLayout(self)
        by_gap(self._box.setSpacing, 10)
        self._box.addWidget(self._area, 1)
        self._box.addWidget(foot)
        self.set_fill(fill=True)

    def show_words(self, *widgets: QWidget) -> None:
        """Show these from top to bottom instead of what was there."""
        empty_layout(self._words)
        for one in widgets:
            self._words.addWidget(one)
        self._words.addStretch(1)
        self.to_top()

    def to_top(self) -> None:
        """Show the first words again."""
        self._area.verticalScrollBar().setValue(0)

    def lead_with_foot(self, *, lead: bool) -> None:
        """Have what stands below the words stand above them, or below again."""
        at = 0 if lead else 1
        if self._box.indexOf(self._foot) != at:
            self._box.removeWidget(self._foot)
            self._box.insertWidget(at, self._foot)

    def set_fill(self, *, fill: bool) -> None:
        """Scroll in the room there is, or be as high as all words need."""
        policies = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOn if fill else policies.ScrollBarAlwaysOff
        )
        side = min(look().gap(18), _WIDEST)
        self._box.setContentsMargins(margins(side, side, 4 if fill else side, side))
        self._foot.setContentsMargins(margins(0, 0, side - 4 if fill else 0, 0))

    def height_for(self, width: int) -> int:
        """Return the height that all words and the foot need at a width, in pixels."""
        edges = self._box.contentsMargins()
        frame = 2 * self.frameWidth()
        inner = width - edges.left() - edges.right() - frame
        words = max(self._body.heightForWidth(inner), 0)
        foot = max(self._foot.heightForWidth(inner), 0)
        around = edges.top() + edges.bottom() + frame
        return words + self._box.spacing() + foot + around
