"""The left side: the product, the open journey, the path, and the way to help."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.look.look import look
from planner.ui.look.tokens import PATH_WIDTH
from planner.ui.widgets.buttons import button
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.window.actions import WindowActions
from planner.ui.window.frame.path_pane import PathPane, Station


class SidePane(QWidget):
    """Folds away at narrow widths; then it fills the window when asked for."""

    closed = Signal()

    def __init__(self, actions: WindowActions) -> None:
        super().__init__()
        self.setObjectName("pathPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.path = PathPane()
        side = look().gap(20)
        box = QVBoxLayout(self)
        box.setContentsMargins(side, look().gap(16), side, look().gap(6))
        box.setSpacing(0)
        self._close = button(self.tr("Back to the page"), self.closed.emit)
        name = QLabel(self.tr("MS Journey Planner"))
        name.setObjectName("productName")
        self._journey = self._side(actions.journeys, "")
        self._head = (self._close, name, self._journey)
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

    def show_journey(self, title: str) -> None:
        """Show the name of the open journey."""
        words = self._journey.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, look().px(PATH_WIDTH - 70)
        )
        self._journey.setText(f"{words} ▾".replace("&", "&&"))
        spoken = self.tr("{title}: open, name or start a journey").format(title=title)
        self._journey.setAccessibleName(f"{words} ▾ {spoken}")

    def show_path(self, stations: Sequence[Station]) -> None:
        """Show the stops and bring the present one into view."""
        self.path.set_stations(stations)
        here = self.path.here()
        if here is not None:
            self._scroll.ensureWidgetVisible(here, 0, look().px(60))

    def _tools(self) -> QWidget:
        actions = self._actions
        more = button(
            self.tr("More ▾"),
            lambda: None,
            kind="side",
            spoken=self.tr("More ▾: journeys, words, sources, about"),
        )
        more.setMenu(self._menu(more))
        return flow(
            self._side(actions.undo, self.tr("Undo")),
            self._side(actions.search, self.tr("Search")),
            self._side(actions.help, self.tr("Help (F1)")),
            self._side(actions.look, self.tr("Text size")),
            self._side(actions.bad_day, self.tr("Bad day")),
            more,
            gap=0,
        )

    def _menu(self, parent: QWidget) -> QMenu:
        actions = self._actions
        menu = QMenu(parent)
        menu.addActions([actions.journeys, actions.data, actions.redo])
        menu.addSeparator()
        menu.addActions([actions.glossary, actions.claims])
        menu.addActions([actions.sources, actions.about])
        return menu

    def _side(self, action: QAction, words: str) -> QPushButton:
        longer = action.text()
        spoken = longer if longer.startswith(words) else with_label(words, longer)
        return button(words, action.trigger, kind="side", spoken=spoken)
