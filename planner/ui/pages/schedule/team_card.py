"""The steps without a date that only the team can set."""

from collections.abc import Callable
from functools import partial

from planner.models.document import Mark
from planner.models.ids import StepId
from planner.services.views.living.plan_view import PlanRow
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import quiet, strong, title


class TeamCard(Card):
    """Lists them; in a plan that is built, their dates can be entered.

    Args:
        enter: asks for the date of a step.
    """

    def __init__(self, enter: Callable[[StepId], None]) -> None:
        super().__init__(self.tr("What only your team can set"))
        self._enter = enter

    def show_rows(self, rows: tuple[PlanRow, ...], *, built: bool) -> None:
        """Show the steps that wait for a date; without any, show nothing."""
        self.empty()
        missing = [row for row in rows if row.mark is Mark.NEEDS_DATE]
        self.setVisible(bool(missing))
        self.add(title(self.tr("What only your team can set")))
        for row in missing:
            self.add(strong(row.title), quiet(row.summary))
            if built:
                words = self.tr("Enter the date")
                spoken = with_label(words, row.title)
                enter = button(words, partial(self._enter, row.id), spoken=spoken)
                self.add(flow(enter))
