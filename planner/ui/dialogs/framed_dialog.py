"""A dialog in the window's style: heading, scrolled content, a row of buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import primary
from planner.ui.widgets.focus.focus_ring import FocusRing
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.text import TextLabel


class FramedDialog(QDialog):
    """Escape closes it; its title is its accessible name.

    Args:
        context: what pages have too.
        heading: title and heading.
    """

    def __init__(self, context: PageContext, heading: str) -> None:
        super().__init__()
        self.context = context
        self.setWindowTitle(heading)
        side = look().gap(28)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = QWidget()
        self.body = QVBoxLayout(page)
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
        outer.addWidget(self._foot())
        self.open_at(820, 640)
        self._ring = FocusRing(self)

    def open_at(self, width: int, height: int) -> None:
        """Take this size at 100 %, but never more than the screen has.

        Args:
            width: pixels at 100 %.
            height: pixels at 100 %.
        """
        room = self.screen().availableGeometry()
        self.resize(
            min(look().gap(width), room.width()),
            min(look().gap(height), room.height()),
        )

    def add(self, *widgets: QWidget) -> None:
        """Add widgets from top to bottom."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_button(self, widget: QWidget) -> None:
        """Add a button to the left of Close."""
        self._buttons.addWidget(widget)

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("bottomBar")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons = FlowLayout(foot, gap=look().gap(12))
        side, top = look().gap(28), look().gap(12)
        self._buttons.setContentsMargins(side, top, side, top)
        self.close_button = primary(self.tr("Close"), self.accept)
        self._buttons.add_right(self.close_button)
        return foot
