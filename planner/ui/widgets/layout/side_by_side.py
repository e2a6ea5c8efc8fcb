"""Cards beside each other where there is room, below each other where not."""

from collections.abc import Iterable
from math import ceil
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.widgets.layout.layouts import is_hidden

_LEAST: Final = 300
"""Pixels, at any text size: what the smallest window has room for inside a card."""


class SideBySide(QWidget):
    """A row that becomes a column at narrow widths or large text.

    Args:
        widgets: from left to right.
        narrowest: width of one widget at 100 % below which the row breaks.
        shares: how the width is shared; equal when empty.
        gap: distance between them at 100 %.

    Signals:
        turned: it became a column (True) or a row (False).
    """

    turned = Signal(bool)

    def __init__(
        self,
        *widgets: QWidget,
        narrowest: int = 300,
        shares: tuple[int, ...] = (),
        gap: int = 14,
    ) -> None:
        super().__init__()
        self._at_100 = narrowest * len(widgets)
        self._narrowest = look().px(self._at_100)
        self._widgets = widgets
        self._shares = shares or tuple(1 for _ in widgets)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, gap)
        for widget, share in zip(widgets, self._shares, strict=True):
            self._box.addWidget(widget, share)
            # Long words must not make a side wider than its share: they wrap.
            policy = widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            widget.setSizePolicy(policy)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(min(look().px(200), _LEAST))

    def take_look(self) -> None:
        """Become a column where the words need it at the size of now."""
        self.setMinimumWidth(min(look().px(200), _LEAST))
        narrowest = look().px(self._at_100)
        fits = self.least_width() if self.isVisible() else 0
        self.set_least_width(max(narrowest, fits))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(event.size().width())
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height of the width it has, not of the least it could have."""
        # Of the row itself: what Qt adds to it are the heights of all words at no width
        # at all, which take long and which nobody uses.
        hint = self._box.sizeHint()
        if self.isVisible():
            hint.setHeight(self.heightForWidth(self.width()))
        return hint

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Work it out without turning, as layouts ask about widths they never use."""
        gap = self._box.spacing()
        gaps = gap * (len(self._widgets) - 1)
        if not self._fits(width):
            shown = [one for one in self._widgets if not is_hidden(one)]
            heights = sum(_height(widget, width) for widget in shown)
            return heights + gap * max(len(shown) - 1, 0)
        whole = sum(self._shares)
        return max(
            _height(widget, (width - gaps) * share // whole)
            for widget, share in zip(self._widgets, self._shares, strict=True)
        )

    @property
    def stacked(self) -> bool:
        """Whether it is a column."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def least_width(self) -> int:
        """Return the width below which something in a row would be cut off.

        Returns:
            Pixels, gaps included.
        """
        whole = sum(self._shares)
        gaps = self._box.spacing() * (len(self._widgets) - 1)
        widths = (
            widget.minimumSizeHint().width() * whole / share
            for widget, share in zip(self._widgets, self._shares, strict=True)
        )
        return ceil(max(widths)) + gaps

    def least_of(self, at: int) -> int:
        """Return the width, in pixels, below which one of them would be cut off."""
        return self._widgets[at].minimumSizeHint().width()

    def set_shares(self, shares: tuple[int, ...]) -> None:
        """Share the width in another way.

        Args:
            shares: one for each widget.
        """
        if shares != self._shares:
            self._shares = shares
            for at, share in enumerate(shares):
                self._box.setStretch(at, share)
            self.updateGeometry()

    def set_least_width(self, width: int) -> None:
        """Become a column below this width.

        Args:
            width: in pixels.
        """
        self._narrowest = width
        self._turn(self.width())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fonts are known from here on, so what fits is, too."""
        super().showEvent(event)
        self.set_least_width(max(self._narrowest, self.least_width()))

    def _fits(self, width: int) -> bool:
        """Whether they stand in a row; on a bad day nothing stands beside another."""
        return width >= self._narrowest and not look().simple

    def _turn(self, width: int) -> None:
        wide = self._fits(width)
        direction = (
            QBoxLayout.Direction.LeftToRight
            if wide
            else QBoxLayout.Direction.TopToBottom
        )
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.turned.emit(not wide)
            self.updateGeometry()


def in_pairs(widgets: Iterable[QWidget], narrowest: int) -> list[QWidget]:
    """Return rows of two, so that cards of words use a wide page.

    Args:
        widgets: in the order of reading.
        narrowest: width of one at 100 % below which the rows break.
    """
    every = tuple(widgets)
    return [
        SideBySide(*every[at : at + 2], narrowest=narrowest)
        if at + 1 < len(every)
        else every[at]
        for at in range(0, len(every), 2)
    ]


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
