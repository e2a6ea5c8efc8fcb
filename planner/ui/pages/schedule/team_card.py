"""The steps without a date that only the team can set."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.ids import StepId
from planner.models.plan.schedule import StepState
from planner.services.views.living.plan_view import PlanRow
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import quiet, strong, title

_NARROWEST: Final = 380


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
        missing = [row for row in rows if row.state is StepState.NEEDS_DATE]
        self.setVisible(bool(missing))
        self.add(title(self.tr("What only your team can set")))
        half = (len(missing) + 1) // 2
        sides = [
            column(*(self._point(row, built=built) for row in part), gap=16)
            for part in (missing[:half], missing[half:])
        ]
        for side in sides:
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        self.add(SideBySide(*sides, narrowest=_NARROWEST, gap=28))

    def _point(self, row: PlanRow, *, built: bool) -> QWidget:
        """Return what is missing, and in a plan that is built what enters it."""
        made = [strong(row.title), quiet(row.summary)]
        if not built:
            return column(*made, gap=6)
        words = self.tr("I have the date")
        spoken = with_label(words, row.title)
        enter = button(words, partial(self._enter, row.id), spoken=spoken)
        return column(*made, flow(enter), gap=6)
