"""What stands around a page: path, messages, bottom bar, and the fold of the path."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.tokens import PATH_WIDTH
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.focus.focus_ring import FocusRing
from planner.ui.widgets.frames.message_bar import MessageBar
from planner.ui.window.actions import WindowActions
from planner.ui.window.frame.bottom_bar import BottomBar
from planner.ui.window.frame.page_host import PageHost
from planner.ui.window.frame.side_pane import SidePane
from planner.ui.window.frame.top_bar import TopBar

_NARROWEST_PAGE = 540


class WindowFrame(QWidget):
    """Built anew for every look and language; it decides nothing, it lays out."""

    def __init__(self, context: PageContext, actions: WindowActions) -> None:
        super().__init__()
        self.side = SidePane(actions)
        self.top = TopBar()
        self.messages = MessageBar()
        self.host = PageHost(context)
        self.bar = BottomBar()
        self._path_open = False
        self._lay_out()
        self.side.closed.connect(self.close_path)
        self.top.opened.connect(self._open_path)
        self._ring = FocusRing(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.host.follow_focus)

    def close_path(self) -> None:
        """Go from the unfolded path back to the page."""
        if self._path_open:
            self._path_open = False
            self._fold()

    def step_back(self) -> None:
        """Go to the place before, or to where the page says."""
        self.bar.press_back()

    def press_primary(self) -> None:
        """Do what the button at the bottom right does."""
        self.bar.press_primary()

    def finish_page(self) -> None:
        """Store what was typed on the page last."""
        self.host.finish_page()

    def cycle_parts(self, step: int) -> None:
        """Move the keyboard between path, page and actions.

        Args:
            step: 1 for the next part, -1 for the one before.
        """
        focused = QApplication.focusWidget()
        every = (
            (self.side, self.side.path.focus_here),
            (self.host, self.host.focus_heading),
            (self.bar, self.bar.focus_first),
        )
        parts = [part for part in every if part[0].isVisible()]
        inside = (
            index
            for index, (part, _) in enumerate(parts)
            if focused is not None and part.isAncestorOf(focused)
        )
        parts[(next(inside, 0) + step) % len(parts)][1]()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _lay_out(self) -> None:
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (self.top, self.messages, self.host, self.bar):
            right.addWidget(widget, 1 if widget is self.host else 0)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.side)
        box.addWidget(self._right, 1)

    def _open_path(self) -> None:
        self._path_open = True
        self._fold()
        self.side.path.focus_here()

    def _fold(self) -> None:
        narrow = self.width() < look().px(PATH_WIDTH + _NARROWEST_PAGE)
        self.side.fold(folded=narrow)
        self.top.setVisible(narrow)
        self.side.setVisible(not narrow or self._path_open)
        self._right.setVisible(not (narrow and self._path_open))
