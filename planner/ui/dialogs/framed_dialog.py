"""A dialog in the window's style: heading, scrolled content, a row of buttons."""

from typing import ClassVar, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.focus_ring import FocusRing
from planner.ui.widgets.frames.dialog_foot import DialogFoot
from planner.ui.widgets.frames.fitted_dialog import FittedDialog
from planner.ui.widgets.layout.free_screen import draw_in, free_room
from planner.ui.widgets.words.text import TextLabel

_WIDEST: Final = 36
_LOWEST: Final = 260
"""Pixels at 100 %: lower it would look like a scrap of paper."""


class FramedDialog(FittedDialog):
    """Escape closes it; its title is its accessible name.

    It is as high as its words, up to the height it wishes for, and grows with them.

    Args:
        context: what pages have too.
        heading: title and heading.
    """

    fills: ClassVar[bool] = False
    """Whether its content uses all the height there is, such as a list."""

    def __init__(self, context: PageContext, heading: str) -> None:
        super().__init__()
        self._most = QSize()
        self.context = context
        self.setWindowTitle(heading)
        side = min(look().gap(28), _WIDEST)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._held = page = QWidget()
        self._all = QVBoxLayout(page)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(0)
        self.body = QVBoxLayout()
        self._all.addLayout(self.body, 1)
        self.body.setContentsMargins(side, side, side, side)
        by_gap(self.body.setSpacing, 12)
        self.body.addWidget(TextLabel(heading, TextRole.HEADING, wide=True))
        outer.addWidget(_scrolled(page), 1)
        self._foot = DialogFoot(outer, self._all)
        self.close_button = button(self.tr("Close"), self.accept)
        self._foot.offer(self.close_button, right=True)
        page.installEventFilter(self)
        self._ring = FocusRing(self)
        # The last letters are stored before their fields are gone.
        self.finished.connect(context.drafts.gather)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pin the buttons below the words, as long as the words keep their room."""
        super().resizeEvent(event)
        self._foot.fit(event.size())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Wish for no more height than its words need."""
        if not event.spontaneous() and not self.fills:
            self._most = self._wish
            self.wish_for(QSize(self._wish.width(), self._needed()))
        super().showEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the words, never shrink: buttons must not run from the hand."""
        grows = event.type() is QEvent.Type.LayoutRequest and self._most.isValid()
        if watched is self._held and grows and self._needed() > self.height():
            self.resize(self.width(), self._needed())
            draw_in(self)
        return super().eventFilter(watched, event)

    def _needed(self) -> int:
        """Return the height of the words and the buttons, at most what is wished."""
        most = self._most.boundedTo(free_room(self).size())
        words = self._held.heightForWidth(most.width()) + self._foot.high(most.width())
        return min(most.height(), max(words, look().gap(_LOWEST)))

    def add(self, *widgets: QWidget) -> None:
        """Add widgets from top to bottom."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_button(self, widget: QWidget) -> None:
        """Add a button to the left of Close."""
        self._foot.offer(widget)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    page.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
