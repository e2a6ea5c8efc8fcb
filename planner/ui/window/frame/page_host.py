"""Holds the pages: each is built when it is first shown, and scrolls."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget
from PySide6.QtWidgets import QWidget as Widget
from shiboken6 import delete
from typing_extensions import override

from planner.models.journey import Journey
from planner.ui.look.look import look
from planner.ui.pages.base_page import Page
from planner.ui.pages.filling_page import FillingPage
from planner.ui.pages.registry import make_page
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.focus.keep_focus import finish_typing
from planner.ui.widgets.focus.read_with import read_with
from planner.ui.widgets.focus.spoken_roles import speak_as
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.layout.layouts import settle_layouts

_ABOVE = 24
"""Room above a part that is brought into view."""


class PageHost(QStackedWidget):
    """Shows one page at a time.

    Signals:
        frame_changed: the page in view has another head or bar.
    """

    frame_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        # Else each change of the page is told as one of layered panes.
        speak_as(self, QAccessible.Role.Client)
        self._context = context
        self._journey = context.state.journey.id
        self._areas: dict[str, QScrollArea] = {}
        self.page: Page | None = None
        context.state.changed.connect(self._refresh)

    def show_place(self, place: str) -> Page:
        """Show a page, brought up to date, from its top."""
        if self.page is not None and self.page.place != place:
            self.finish_page()
        area = self._areas.get(place) or self._build(place)
        page = area.widget()
        if not isinstance(page, Page):
            raise TypeError(place)
        self.page = page
        page.begin_with_one()
        page.refresh()
        page.show_head()
        self.setCurrentWidget(area)
        area.verticalScrollBar().setValue(0)
        return page

    def forget_others(self) -> None:
        """Let go of the pages that are not in view; they are built when shown."""
        current = self.currentWidget()
        for place, area in list(self._areas.items()):
            if area is not current:
                del self._areas[place]
                self.removeWidget(area)
                delete(area)

    def is_of(self, journey: Journey) -> bool:
        """Whether the pages here are those of a journey."""
        return self._journey == journey.id

    def finish_page(self) -> None:
        """Store what is still being typed on the page in view."""
        if self.page is not None:
            finish_typing(self.page)
            self.page.leave()
            self._context.drafts.gather()

    def focus_heading(self) -> None:
        """Give the keyboard to the heading: a screen reader then reads it by itself."""
        if self.page is not None:
            self.page.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_focus(self, _old: Widget | None, new: Widget | None) -> None:
        """Scroll what has the keyboard into view, unless the mouse gave it.

        A page that moves under the finger loses the press: it ends on something else.
        """
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        area = self.currentWidget()
        if isinstance(area, QScrollArea) and new is not None and new is not area:
            page = area.widget()
            if page is not None and page.isAncestorOf(new):
                # The question first: where both have no room, the control is seen.
                asked = read_with(new)
                if asked is not None:
                    area.ensureWidgetVisible(asked, 24, 24)
                # With some room: the ring around it must be seen, too.
                area.ensureWidgetVisible(new, 24, 48)

    def _build(self, place: str) -> QScrollArea:
        page = make_page(place, self._context)
        page.frame_changed.connect(lambda: self._frame_changed(page))
        page.started_over.connect(self._start_over)
        page.bring_into_view.connect(self._bring_into_view)
        area = _PageArea(page)
        self._areas[place] = area
        self.addWidget(area)
        return area

    def _frame_changed(self, page: Page) -> None:
        page.show_head()
        if page is self.page:
            self.frame_changed.emit()

    def _start_over(self) -> None:
        area = self.currentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)
        self.focus_heading()

    def _bring_into_view(self, part: Widget) -> None:
        """Scroll to what was unfolded, once it has its place."""
        area = self.currentWidget()
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, part, lambda: _show_part(area, part))

    def _refresh(self) -> None:
        if self.page is not None:
            self.page.refresh()
            self._frame_changed(self.page)


def _show_part(area: QScrollArea, part: Widget) -> None:
    """Scroll so far that a part is seen; a high one from its beginning."""
    settle_layouts()
    if part.height() * 2 < area.viewport().height():
        area.ensureWidgetVisible(part, 0, 400)
        return
    bar = area.verticalScrollBar()
    below = part.mapTo(area.viewport(), QPoint(0, 0)).y()
    bar.setValue(bar.value() + below - look().gap(_ABOVE))


class _PageArea(ClearScrollArea):
    """Tells its page how much of it can be seen at once."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self._page, FillingPage):
            self._page.fit(self.viewport().size())
