"""The buttons of a dialog: in view as long as the words keep their room."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.widgets.layout.flow_layout import FlowLayout

_PINNED: Final = 0.4
"""Share of the height that buttons in view may take from what they are about."""
_WIDEST: Final = 36


class DialogFoot(QWidget):
    """A row below the words; where it is too high, all but one button follow them.

    On the smallest screen at the largest text two buttons would leave no room to read
    what they are about: the one that leads stays in view, the others stand at the end
    of the words. The keyboard meets them in that order.

    Args:
        below: where the row stands, below what scrolls.
        inside: where it stands else, at the end of what scrolls.
    """

    def __init__(self, below: QVBoxLayout, inside: QVBoxLayout) -> None:
        super().__init__()
        self._below, self._inside = below, inside
        self._rest = QWidget()
        self._rest.setObjectName("dialogRest")
        self._row, self._others = FlowLayout(self), FlowLayout(self._rest)
        side, top = min(look().gap(28), _WIDEST), look().gap(8)
        for row in (self._row, self._others):
            by_gap(row.setSpacing, 12)
            row.setContentsMargins(side, top, side, top)
        self.setObjectName("bottomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: list[tuple[QWidget, bool]] = []
        self._lead: QWidget | None = None
        self._split = False
        below.addWidget(self)
        inside.addWidget(self._rest)
        self._rest.hide()

    def offer(self, made: QWidget, *, right: bool = False, leads: bool = False) -> None:
        """Add a button; the last one leads unless another does.

        Args:
            made: the button.
            right: it stands at the right end.
            leads: it is the one that stays in view.
        """
        self._buttons.append((made, right))
        if leads:
            self._lead = made
        (self._row.add_right if right else self._row.addWidget)(made)

    def fit(self, size: QSize) -> None:
        """Give the buttons their place in a dialog of a size in pixels."""
        most = round(size.height() * _PINNED)
        every = [made for made, _ in self._buttons]
        split = len(every) > 1 and self._high(every, size.width()) > most
        if split != self._split:
            self._split = split
            self._arrange()
        pinned = self._high([self._leading()] if split else every, size.width())
        (self._below if pinned <= most else self._inside).addWidget(self)

    def high(self, width: int) -> int:
        """Return the height in pixels of all buttons in a dialog so wide."""
        return self._high([made for made, _ in self._buttons], width)

    def _leading(self) -> QWidget:
        return self._lead or self._buttons[-1][0]

    def _arrange(self) -> None:
        """Put each button where it belongs; the keyboard stays on the one it is on."""
        focused = self.window().focusWidget()
        for row in (self._row, self._others):
            row.clear(keep=True)
        for made, right in self._buttons:
            aside = self._split and made is not self._leading()
            row = self._others if aside else self._row
            (row.add_right if right else row.addWidget)(made)
        self._rest.setVisible(self._split)
        if any(focused is made for made, _ in self._buttons):
            focused.setFocus()

    def _high(self, buttons: list[QWidget], width: int) -> int:
        """Return how high a row of buttons is that wraps."""
        edges, gap = self._row.contentsMargins(), self._row.spacing()
        room = width - edges.left() - edges.right()
        heights: list[int] = []
        used = 0
        for made in buttons:
            wide = min(made.sizeHint().width(), room)
            high = made.heightForWidth(wide)
            if heights and used + gap + wide <= room:
                heights[-1], used = max(heights[-1], high), used + gap + wide
            else:
                heights.append(high)
                used = wide
        between = gap * max(0, len(heights) - 1)
        return edges.top() + edges.bottom() + sum(heights) + between
