"""What stands around a page: path, messages, bottom bar, and the fold of the path."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.room import room_of
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.focus.focus_guard import FocusGuard
from planner.ui.widgets.focus.focus_ring import FocusRing
from planner.ui.widgets.focus.tab_order import step_focus
from planner.ui.widgets.frames.message_bar import MessageBar
from planner.ui.window.actions import WindowActions
from planner.ui.window.frame.bottom_bar import BottomBar
from planner.ui.window.frame.page_host import PageHost
from planner.ui.window.frame.saved_sign import LastChange, SavedSign
from planner.ui.window.frame.side_pane import SidePane
from planner.ui.window.frame.top_bar import TopBar

_PINNED = 0.4
"""Share of the height that all may take that does not scroll with the page."""
_FEWEST_LINES = 2


class WindowFrame(QWidget):
    """Built anew for every language; it decides nothing, it lays out."""

    def __init__(self, context: PageContext, actions: WindowActions) -> None:
        super().__init__()
        self.side = SidePane(actions)
        self.top = TopBar()
        self.messages = MessageBar()
        self.host = PageHost(context)
        self.change = LastChange(context.state, actions.undo.trigger)
        self.sign = SavedSign(context.saved, self.change)
        self.bar = BottomBar(self.sign)
        self._path_open = False
        self._low = False
        self._alone = self._bare = False
        self._lay_out()
        self.side.closed.connect(self.close_path)
        self.top.opened.connect(self._open_path)
        self.messages.turned.connect(self._fold)
        self.bar.arranged.connect(self.show_foot)
        self._ring = FocusRing(self)
        self._guard = FocusGuard(self, self._parts, self.host.focus_heading)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.host.follow_focus)

    def _parts(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, from the path to the actions."""
        page = self.host.currentWidget()
        pages = (page,) if page is not None else ()
        top = self.top
        every = (self.side, top.opener, *pages, self.messages, self.bar, top.leave)
        # A button in a row that is folded away is not hidden itself.
        return tuple(part for part in every if part.isVisibleTo(self))

    @override
    def focusNextPrevChild(self, following: bool) -> bool:
        return step_focus(self._parts(), forward=following)

    def stand(self, *, alone: bool, bare: bool) -> None:
        """Show the page with what belongs around it.

        Args:
            alone: no path stands beside it.
            bare: it has no actions either.
        """
        if (alone, bare) != (self._alone, self._bare):
            self._alone, self._bare = alone, bare
            self._fold()

    def take_look(self) -> None:
        """Give everything its place at the text size of now."""
        self._fold()

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
        self._column = right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        # A message takes its room from the foot: nothing moves under hand and eye.
        for widget in (self.top, self.host, self.messages, self.bar):
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

    def show_foot(self) -> None:
        """Offer the primary action at the end of the page, if the row has no room."""
        page = self.host.page
        if page is not None:
            action = self.bar.primary_without_room()
            page.show_foot(action.words if action else "", self.bar.press_primary)

    def _fold(self) -> None:
        """Give everything its place for the room there is."""
        room = room_of(self.width(), self.height())
        simple = look().simple
        folded = self._alone or simple or not room.path_beside
        self._set_low(low=room.very_low if simple else room.low)
        self.bar.setVisible(not self._bare)
        self.side.fold(folded=folded)
        top = folded and not self._message_needs_the_row()
        if simple:
            top = True
        elif self._alone:
            top = top and self._low and not self._bare
        self.top.show_opener(shown=not self._alone and not simple)
        self.top.setVisible(top)
        pinned = sum(
            one.sizeHint().height()
            for one in (self.top, self.bar)
            if (one is self.top and top) or (one is self.bar and not self._low)
        )
        self.messages.limit(max(1, round(self.height() * _PINNED) - pinned))
        self.side.setVisible(not folded or self._path_open)
        self._right.setVisible(not (folded and self._path_open))

    def _set_low(self, *, low: bool) -> None:
        """Put the actions into the row at the top, or at the foot of the window."""
        if low == self._low:
            return
        self._low = low
        if low:
            self.top.hold(self.bar)
        else:
            self.top.let_go()
            self._column.addWidget(self.bar)
            self.bar.set_low(low=False)

    def _message_needs_the_row(self) -> bool:
        """Whether a message would else be lower than it can be read."""
        if not (self._low and self.messages.text):
            return False
        room = round(self.height() * _PINNED) - self.top.sizeHint().height()
        return room < _FEWEST_LINES * look().px(22)
