"""The tools beside the heading of the plan: its views, the filter, what if, more."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu

from planner.ui.changes.plan_actions import PlanActions
from planner.ui.changes.step_actions import StepAction
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
        group = QButtonGroup(self)
        names = (self.tr("Table"), self.tr("Month"), self.tr("Timeline"))
        self.views: list[QPushButton] = []
        for number, words in enumerate(names):
            made = button(words, partial(self.view_asked.emit, number))
            made.setCheckable(True)
            group.addButton(made)
            self.views.append(made)
        self.views[0].setChecked(True)
        self.filter_button = button(self.tr("Filter"), self._turn_filter)
        self.filter_button.setCheckable(True)
        self.what_if = button("", actions.what_if)
        self.more = button(self.tr("More"), lambda: None)
        self.more.setAccessibleName(self.tr("More: history, hold, cancel, change"))
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self.menu)

    @property
    def all(self) -> "tuple[QPushButton, ...]":
        """Return the tools from left to right."""
        return (*self.views, self.filter_button, self.what_if, self.more)

    def name_what_if(self, *, has_day0: bool) -> None:
        """Ask about Day 0 only where the timetable of the plan has one."""
        words = self.tr("What if the day moves?")
        if has_day0:
            words = self.tr("What if Day 0 moves?")
        self.what_if.setText(words)
        self.what_if.setAccessibleName(words)

    def _turn_filter(self) -> None:
        self.filter_turned.emit(self.filter_button.isChecked())

    def _fill_menu(self) -> None:
        self.menu.clear()
        for one in self._actions.all():
            self.menu.addAction(one.words).triggered.connect(_pressed(one))


def _pressed(action: StepAction) -> Callable[[], None]:
    return action.run
