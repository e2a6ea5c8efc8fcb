"""The tools beside the heading of the plan: its views, the filter, its own actions."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu

from planner.ui.changes.plan_actions import PlanActions
from planner.ui.changes.step_actions import StepAction
from planner.ui.state.bar_action import BarAction
from planner.ui.widgets.buttons import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class PlanTools(QObject):
    """Makes the tools; the page puts them beside its heading.

    Args:
        actions: what can be done with the plan.
        parent: what owns it.

    Signals:
        view_asked: the number of a view.
        filter_turned: whether the filters are wanted.
    """

    view_asked = Signal(int)
    filter_turned = Signal(bool)

    def __init__(self, actions: PlanActions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._group = group = QButtonGroup(self)
        self._names = (self.tr("List"), self.tr("Month"), self.tr("Timeline"))
        self.views: list[QPushButton] = []
        for number, words in enumerate(self._names):
            made = button(words, partial(self.view_asked.emit, number))
            made.setCheckable(True)
            group.addButton(made)
            self.views.append(made)
        self.filter_button = button(self.tr("Find a step"), self._turn_filter)
        self.filter_button.setCheckable(True)
        self.more = button(self.tr("This plan ▾"), lambda: None)
        self.more.setAccessibleName(self.tr("This plan: history, hold, cancel, change"))
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self.menu)
        self.has_day0 = True
        self.show_view(0)

    @property
    def all(self) -> "tuple[QPushButton, ...]":
        """Return the tools from left to right."""
        return (*self.views, self.filter_button, self.more)

    def show_view(self, number: int) -> None:
        """Show which view is in view: by a tick, a line and a ground.

        Args:
            number: from 0.
        """
        self.views[number].setChecked(True)
        for at, (made, words) in enumerate(zip(self.views, self._names, strict=True)):
            made.setText(f"✓ {words}" if at == number else words)

    def what_if(self) -> BarAction:
        """Ask about Day 0 only where the timetable of the plan has one."""
        words = self.tr("What if the day moves?")
        if self.has_day0:
            words = self.tr("What if Day 0 moves?")
        return BarAction(words=words, run=self._actions.what_if)

    def _turn_filter(self) -> None:
        self.filter_turned.emit(self.filter_button.isChecked())

    def _fill_menu(self) -> None:
        self.menu.clear()
        for one in self._actions.all():
            self.menu.addAction(one.words).triggered.connect(_pressed(one))


def _pressed(action: StepAction) -> Callable[[], None]:
    return action.run
