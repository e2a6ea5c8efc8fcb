"""The left side: the open journey, the path, and the way to help."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from planner.ui.look.following import by_control, by_gap
from planner.ui.look.look import look
from planner.ui.look.mirror import placed
from planner.ui.look.tokens import PATH_WIDTH
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card_button import CardButton
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.pictures.line_icon import IconMark
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import TextLabel, small, strong
from planner.ui.window.actions import WindowActions
from planner.ui.window.frame.path_pane import PathPane
from planner.ui.window.frame.station import Station


class SidePane(QWidget):
    """Folds away at narrow widths; then it fills the window when asked for."""

    closed = Signal()

    def __init__(self, actions: WindowActions) -> None:
        super().__init__()
        self.setObjectName("pathPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.path = PathPane()
        box = QVBoxLayout(self)
        by_gap(box.setContentsMargins, 12, 12, 12, 6)
        box.setSpacing(0)
        self._close = button(self.tr("Back to the page"), self.closed.emit)
        self._journey = JourneyButton(actions.journeys.trigger)
        self._head = (self._close, self._journey)
        content = QWidget()
        self._scrolled = QVBoxLayout(content)
        self._scrolled.setContentsMargins(0, 0, 0, 0)
        self._scrolled.setSpacing(0)
        self._scrolled.addWidget(self.path, 1)
        self._scroll = ClearScrollArea(content)
        self._foot = self._tools()
        self._fixed = box
        box.addWidget(self._scroll, 1)
        self._folded: bool | None = None
        self.fold(folded=False)

    def fold(self, *, folded: bool) -> None:
        """Stand beside the page, or fill the window."""
        if folded != self._folded:
            self._folded = folded
            # Filling the window, all of it scrolls: at large text none of it is so low
            # that it could stay where it is.
            for at, part in enumerate(self._head):
                (self._scrolled if folded else self._fixed).insertWidget(at, part)
            (self._scrolled if folded else self._fixed).addWidget(self._foot)
        self._close.setVisible(folded)
        width = look().px(PATH_WIDTH)
        self.setMinimumWidth(0 if folded else width)
        # Qt's own word for no limit (QWIDGETSIZE_MAX), which PySide has no name for.
        self.setMaximumWidth(16_777_215 if folded else width)

    def show_journey(self, title: str, line: str) -> None:
        """Show the name of the open journey, and the line below it."""
        self._journey.show_journey(title, line)

    def show_path(self, stations: Sequence[Station]) -> None:
        """Show the stops and bring the present one into view."""
        self.path.set_stations(stations)
        here = self.path.here()
        if here is not None:
            self._scroll.ensureWidgetVisible(here, 0, look().px(60))

    def _tools(self) -> QWidget:
        actions = self._actions
        menu = self._menu()
        more: SideRow = SideRow(
            "more", self.tr("More"), lambda: menu.popup(above(more))
        )
        more.setAccessibleName(self.tr("More: journeys, words, sources, about"))
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (
            rule,
            _row_of(actions.search, "search", self.tr("Search"), with_key=True),
            _row_of(actions.look, "look", self.tr("Comfort, bad day")),
            _row_of(actions.help, "help", self.tr("Help"), with_key=True),
            more,
        ):
            box.addWidget(part)
        return holder

    def _menu(self) -> QMenu:
        actions = self._actions
        menu = QMenu(self)
        menu.addActions([actions.journeys, actions.data])
        menu.addSeparator()
        menu.addActions([actions.undo, actions.redo, actions.bad_day])
        menu.addSeparator()
        menu.addActions([actions.glossary, actions.claims])
        menu.addActions([actions.sources, actions.about, actions.welcome])
        return menu


class SideRow(CardButton):
    """A row with its icon, and with its key where it has one.

    Args:
        icon: its name.
        words: what it says.
        pressed: what it does.
        key: as it is written on keyboards here; "" for none.
    """

    def __init__(
        self, icon: str, words: str, pressed: Callable[[], None], key: str = ""
    ) -> None:
        super().__init__(words, pressed, edges=(12, 0))
        self.setProperty("kind", "side")
        self.setAccessibleDescription(key)
        row = QHBoxLayout()
        by_gap(row.setSpacing, 11)
        row.addWidget(IconMark(icon, 20))
        row.addWidget(TextLabel(words), 1, Qt.AlignmentFlag.AlignVCenter)
        if key:
            hint = small(key)
            hint.setWordWrap(False)
            row.addWidget(hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(row)
        by_control(self.setMinimumHeight, in_bar=True)
        self.leave_presses()


class JourneyButton(CardButton):
    """Says which journey is open and when its day is; opens the others.

    Args:
        pressed: opens the journeys.
    """

    def __init__(self, pressed: Callable[[], None]) -> None:
        super().__init__(self.tr("My journeys"), pressed, edges=(10, 7))
        self._title, self._line = strong(""), small("")
        words = column(self._title, self._line, gap=0)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(IconMark("down", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(row)
        self.leave_presses()

    def show_journey(self, title: str, line: str) -> None:
        """Show a journey by its title and the line below it."""
        self._title.setText(title)
        self._line.setText(line)
        spoken = self.tr("{title}: open, name or start a journey").format(title=title)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(line)


def _row_of(
    action: QAction, icon: str, words: str, *, with_key: bool = False
) -> SideRow:
    """Return the row of an action of the window, with its key where that is asked."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    made = SideRow(icon, words, action.trigger, key if with_key else "")
    longer = action.text()
    if longer != words:
        made.setAccessibleName(with_label(words, longer))
    return made


def above(widget: QWidget) -> QPoint:
    """Return where a menu opens that belongs to a row at the foot, on the screen."""
    foot = QRect(widget.width(), 0, 0, 1)
    at = placed(foot, widget.rect(), widget.layoutDirection())
    return widget.mapToGlobal(at.topLeft())
