"""Where the path is folded, one row: where we are, and at low heights the actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.state.places import place_title
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.pictures.line_icon import IconMark
from planner.ui.widgets.words.text import strong
from planner.ui.window.frame.bottom_bar import BottomBar


class TopBar(QWidget):
    """Says where we are and opens the path; on a bad day it says that it is one.

    Signals:
        opened: the path is asked for.
        left_bad_day: the person feels better.
    """

    opened = Signal()
    left_bad_day = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plain", look().simple)
        self._row = QHBoxLayout(self)
        self.take_look()
        by_gap(self._row.setSpacing, 14)
        self.opener = button("", self.opened.emit)
        self._row.addWidget(self.opener)
        self.sign = self._bad_day_sign()
        self.leave = link(self.tr("Leave bad day"), self.left_bad_day.emit)
        self._row.addWidget(self.sign)
        self._row.addStretch(1)
        self._row.addWidget(self.leave)
        for part in (self.sign, self.leave):
            part.setVisible(look().simple)
        self._bar: BottomBar | None = None
        self._place = ""

    def take_look(self) -> None:
        """Keep away from the sides; the height is the page's."""
        side = look().gap(16)
        self._row.setContentsMargins(side, 4, side, 4)

    def show_place(self, place: str) -> None:
        """Show the name of a place."""
        self._place = place
        self._name()

    def show_opener(self, *, shown: bool) -> None:
        """Offer the path, or not where a page stands alone."""
        self.opener.setVisible(shown)

    def hold(self, bar: BottomBar) -> None:
        """Take the actions into the row."""
        self._bar = bar
        self._row.insertWidget(2, bar, 1000, Qt.AlignmentFlag.AlignVCenter)
        bar.set_low(low=True)
        self._name()

    def let_go(self) -> None:
        """Give the actions back."""
        if self._bar is not None:
            self._row.removeWidget(self._bar)
            self._bar = None

    def _bad_day_sign(self) -> QWidget:
        words = strong(self.tr("Bad day is on"))
        words.setWordWrap(False)
        sign = QWidget()
        row = QHBoxLayout(sign)
        row.setContentsMargins(0, 0, 0, 0)
        by_gap(row.setSpacing, 8)
        row.addWidget(IconMark("moon", 20))
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        return sign

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name()

    def _name(self) -> None:
        """Call the button by the place; by its sign alone where that has no room."""
        if not self._place:
            return
        words = self.tr("☰ {place}").format(place=place_title(self._place))
        if not self._has_room_for(words):
            words = "☰"
        spoken = self.tr("{words}: open the path").format(words=words)
        self.opener.setText(words)
        self.opener.setAccessibleName(spoken)

    def _has_room_for(self, words: str) -> bool:
        self.opener.setText(words)
        self.opener.ensurePolished()
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        if look().simple:
            room -= self.leave.sizeHint().width() + self._row.spacing()
        if self._bar is not None:
            room -= self._bar.least_width() + 2 * self._row.spacing()
        return self.opener.sizeHint().width() <= room
