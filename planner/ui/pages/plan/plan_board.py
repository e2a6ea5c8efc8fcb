"""A view of the plan with what it is about: beside it, or where there is no room below.

The list is one long column then, and what is chosen opens under its own row.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.following import by_pixels
from planner.ui.look.look import look
from planner.ui.look.mirror import placed
from planner.ui.look.room import EM
from planner.ui.widgets.frames.side_panel import SidePanel
from planner.ui.widgets.layout.clear_scroll_area import area_around

if TYPE_CHECKING:
    from planner.ui.views.plan_list.agenda import Agenda

_BESIDE: Final = 54
"""Width in letters of body text from which both stand beside each other."""
_GAP: Final = 16


class BoardView(Struct, frozen=True, eq=False):
    """A view of the plan and the panel that belongs to it.

    Attributes:
        least: returns the height in pixels the view can do with; None where it never
            fills a page.
        aside: width of the panel beside it, in letters of body text.
    """

    main: QWidget
    side: SidePanel
    least: Callable[[], int | None]
    aside: float = 24.5


def stands_beside(width: int) -> bool:
    """Whether a board so wide, in pixels, has two columns."""
    return width >= look().px(_BESIDE * EM)


class PlanBoard(QWidget):
    """Views of the plan, one of them shown, each with a panel at its side.

    The list fills the page where that is wide and high enough; then the list scrolls.
    Else the page scrolls, and the list is as long as its rows.

    Args:
        agenda: the first view.
        views: each view with its panel, the list first.
    """

    def __init__(self, agenda: "Agenda", *views: BoardView) -> None:
        super().__init__()
        self._agenda = agenda
        self._views = views
        self._shown = 0
        self._fill = True
        self._placing = False
        self.only_panel = False
        for one in self._parts():
            one.setParent(self)
        agenda.grown.connect(self._grow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        by_pixels(self.setMinimumWidth, EM * 8)

    @property
    def fills(self) -> bool:
        """Whether the view scrolls in the room there is."""
        return self._fill

    def show_view(self, number: int) -> None:
        """Show a view and its panel, from 0."""
        self._shown = number
        main, side = self._views[number].main, self._views[number].side
        for one in self._parts():
            one.setVisible((one is main and not self.only_panel) or one is side)
        # The panel of two views is one: it is read after the view that is shown.
        side.raise_()
        area = area_around(self)
        if area is not None:
            area.verticalScrollBar().setValue(0)
        self._grow()

    def leave_panel(self) -> None:
        """Show the panel of what is chosen alone, without a view of all."""
        self.only_panel = True
        self.show_view(0)

    def set_fill(self, *, fill: bool) -> None:
        """Fill the page, or be as long as all there is to show."""
        if fill != self._fill:
            self._fill = fill
            self._agenda.set_long(long=not fill)
            for one in self._views:
                one.side.set_fill(fill=fill)
            self._grow()

    def least_height(self, width: int) -> int | None:
        """Return the height in pixels below which it does not fill a page.

        Returns:
            None where it never does at this width.
        """
        if self.only_panel or not stands_beside(width):
            return None
        return self._views[self._shown].least()

    def show_chosen(self) -> None:
        """Put the inspector to the chosen row, and bring the row into view."""
        area = area_around(self)
        page = area.widget() if area is not None else None
        if self.only_panel or self._fill or self._shown or area is None or page is None:
            return
        before = self._row_on(area)
        self._grow()
        layout = page.layout()
        if layout is not None:
            layout.activate()
        self._place()
        after = self._row_on(area)
        bar = area.verticalScrollBar()
        if before is not None and after is not None:
            # What opened above has closed: the row stays under the finger.
            bar.setValue(bar.value() + after - before)
        row = self._agenda.row_box()
        top = self._agenda.mapTo(page, QPoint(0, row.top())).y()
        last = top + row.height() - area.viewport().height()
        if top < bar.value() or row.height() > area.viewport().height():
            bar.setValue(top)
        elif last > bar.value():
            bar.setValue(last)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        view = self._views[self._shown]
        main, side = view.main, view.side
        if self._fill:
            return view.least() or 0
        height = side.height_for(width)
        if self.only_panel:
            return height
        if main is not self._agenda:
            return main.heightForWidth(width) + look().gap(_GAP) + height
        self._agenda.open_gap(height)
        below = self._agenda.place_below(width)
        return self._agenda.whole_height(width) + (height if below is None else 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(EM * 40), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(EM * 8), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._grow()
        return super().event(event)

    def _parts(self) -> dict[QWidget, None]:
        """Return all views and panels, each once, in the order of reading."""
        parts = (part for one in self._views for part in (one.main, one.side))
        return dict.fromkeys(parts)

    def _grow(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        if self._placing or not self.width():
            return
        self._placing = True
        main, side = self._views[self._shown].main, self._views[self._shown].side
        width, height = self.width(), self.height()
        if self.only_panel:
            side.setGeometry(0, 0, width, height)
        elif self._fill:
            aside = look().px(self._views[self._shown].aside * EM)
            upper = width - aside - look().gap(_GAP)
            self._put(main, QRect(0, 0, upper, height))
            self._put(side, QRect(width - aside, 0, aside, height))
        elif main is self._agenda:
            self._place_in_a_column(side)
        else:
            upper = main.heightForWidth(width)
            main.setGeometry(0, 0, width, upper)
            upper += look().gap(_GAP)
            side.setGeometry(0, upper, width, height - upper)
        self._placing = False

    def _put(self, part: QWidget, box: QRect) -> None:
        part.setGeometry(placed(box, self.rect(), self.layoutDirection()))

    def _place_in_a_column(self, side: SidePanel) -> None:
        """Open the panel below the row that is chosen."""
        width = self.width()
        height = side.height_for(width)
        self._agenda.open_gap(height)
        whole = self._agenda.whole_height(width)
        self._agenda.setGeometry(0, 0, width, whole)
        below = self._agenda.place_below(width)
        side.setGeometry(0, whole if below is None else below, width, height)

    def _row_on(self, area: QScrollArea) -> int | None:
        """Return where the chosen row is on the screen, None where it is not seen."""
        box = self._agenda.row_box()
        top = self._agenda.mapTo(area.viewport(), box.topLeft()).y()
        return top if 0 <= top < area.viewport().height() else None
