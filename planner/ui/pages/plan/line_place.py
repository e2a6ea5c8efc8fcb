"""Where the line that adds a step stands: below a list, above a long one, at a day."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from planner.ui.look.look import look
from planner.ui.pages.plan.plan_views import LIST, MONTH, PlanViews
from planner.ui.pages.plan.quick_line import QuickLine


class LinePlace:
    """Moves the line when another view is looked at, or the list fills the page.

    Args:
        line: what is moved.
        body: where the page has it, behind the views or before them.
        views: tell which view is looked at.
        before: how many parts of the page stand before the views.
    """

    def __init__(
        self, line: QuickLine, body: QVBoxLayout, views: PlanViews, before: int
    ) -> None:
        self._line, self._body, self._views = line, body, views
        self._before = before

    def place(self, *, wanted: bool) -> None:
        """Put the line where it belongs now.

        Args:
            wanted: whether a list has it: there is a plan, and room beside its steps.
        """
        view = self._views.shown
        if view == MONTH:
            self._line.read_above(on=False)
            if self._body.indexOf(self._line) >= 0:
                self._line.hide()
                self._views.month.day.take_in(self._line)
            return
        fills = self._views.board.fills
        self._line.read_above(on=fills)
        at = self._before + (1 if fills else 0)
        if self._body.indexOf(self._line) != at:
            self._body.insertWidget(at, self._line)
        self._line.setVisible(wanted and not look().simple and view == LIST)

    def begin(self, day: date) -> None:
        """Begin a line for a day of the month."""
        self._line.show()
        self._line.begin(day)
