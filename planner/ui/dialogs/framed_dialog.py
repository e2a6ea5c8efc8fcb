"""A dialog in the window's style: heading, scrolled content, a row of buttons."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.focus_ring import FocusRing
from planner.ui.widgets.focus.tab_order import step_focus
from planner.ui.widgets.frames.fitted_dialog import FittedDialog
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.text import TextLabel

_PINNED: Final = 0.3
"""Share of the height that the buttons may take from what they are about."""
_WIDEST: Final = 36


class FramedDialog(FittedDialog):
    """Escape closes it; its title is its accessible name.

    Args:
        context: what pages have too.
        heading: title and heading.
    """

    def __init__(self, context: PageContext, heading: str) -> None:
        super().__init__()
        self.context = context
        self.setWindowTitle(heading)
        side = min(look().gap(28), _WIDEST)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = QWidget()
        self._all = QVBoxLayout(page)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(0)
        self.body = QVBoxLayout()
        self._all.addLayout(self.body, 1)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(look().gap(12))
        self.body.addWidget(TextLabel(heading, TextRole.HEADING, wide=True))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        outer.addWidget(area, 1)
        self._foot = self._make_foot()
        outer.addWidget(self._foot)
        self._ring = FocusRing(self)
        # The last letters are stored before their fields are gone.
        self.finished.connect(context.drafts.gather)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pin the buttons below the words, as long as the words keep their room."""
        super().resizeEvent(event)
        high = self._foot.heightForWidth(event.size().width())
        pinned = high <= event.size().height() * _PINNED
        (self._outer if pinned else self._all).addWidget(self._foot)

    @override
    def focusNextPrevChild(self, following: bool) -> bool:
        return step_focus((self,), forward=following)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets from top to bottom."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_button(self, widget: QWidget) -> None:
        """Add a button to the left of Close."""
        self._buttons.addWidget(widget)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("bottomBar")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons = FlowLayout(foot, gap=look().gap(12))
        side, top = min(look().gap(28), _WIDEST), look().gap(8)
        self._buttons.setContentsMargins(side, top, side, top)
        self.close_button = button(self.tr("Close"), self.accept)
        self._buttons.add_right(self.close_button)
        return foot
