"""A box of words: a heading, what it means, and a button or two."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.buttons import button, primary
from planner.ui.widgets.focus.focus_ring import FocusRing
from planner.ui.widgets.frames.dialog_foot import DialogFoot
from planner.ui.widgets.frames.fitted_dialog import FittedDialog
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.words.text import TextLabel, body, strong

_WIDE: Final = 560


class WordBox(FittedDialog):
    """A heading, what it means, and a button or two; all of it scrolls where it must.

    Args:
        heading: title and heading.
        words: what there is to say; "" for nothing more.
        warns: it tells of trouble, and says so above the heading.
    """

    def __init__(self, heading: str, words: str, *, warns: bool = False) -> None:
        super().__init__()
        self.setWindowTitle(heading)
        self.setAccessibleDescription(words)
        self._content = QWidget()
        self._box = QVBoxLayout(self._content)
        side = min(look().gap(24), 36)
        self._box.setContentsMargins(side, side, side, side)
        by_gap(self._box.setSpacing, 12)
        if warns:
            self._box.addWidget(strong(self.tr("△ Please read this")))
        self._box.addWidget(TextLabel(heading, TextRole.TITLE, wide=True))
        if words:
            self._box.addWidget(body(words))
        self._box.addStretch(1)
        inside = QVBoxLayout()
        self._box.addLayout(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._area = ClearScrollArea(self._content)
        outer.addWidget(self._area, 1)
        self._foot = DialogFoot(outer, inside)
        self._ring = FocusRing(self)

    def put(self, widget: QWidget) -> None:
        """Put a widget between the words and the buttons."""
        self._box.insertWidget(self._box.count() - 2, widget)

    def offer(self, made: QPushButton, *, first: bool = False) -> None:
        """Add a button; the keyboard begins on the one that is ``first``."""
        # Who hears the window and not its labels hears the words with the button.
        made.setAccessibleDescription(self.accessibleDescription())
        self._foot.offer(made, leads=first)
        if first:
            made.setFocus()

    def offer_ok(self, *, first: bool = False) -> None:
        """Add the button that takes it."""
        self.offer(primary(self.tr("OK"), self.accept), first=first)

    def offer_cancel(self) -> None:
        """Add the button that leaves all as it is."""
        self.offer(button(self.tr("Cancel"), self.reject))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot.fit(event.size())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Wish for the height of all its words."""
        if not event.spontaneous():
            width = look().gap(_WIDE)
            self._content.ensurePolished()
            bar = self._area.verticalScrollBar().sizeHint().width()
            words = self._content.heightForWidth(width - bar)
            self.wish_for(QSize(width, words + self._foot.high(width)))
        super().showEvent(event)
