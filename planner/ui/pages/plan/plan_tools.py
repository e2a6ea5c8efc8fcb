"""The tools beside the heading of the plan: its views, the filter, its own actions."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu

from planner.ui.changes.plan_actions import PlanActions
from planner.ui.changes.step_actions import StepAction
from planner.ui.look.look import look
from planner.ui.state.bar_action import BarAction
from planner.ui.widgets.buttons import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

_LIST, _MONTH = 0, 1
_VIEWS_FROM: Final = 40
_MENU_FROM: Final = 60
"""Width of the page in letters of body text from which they stand beside its name."""


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
        self._across = float(_MENU_FROM)
        self._shown = 0
        self.show_view(0)

    @property
    def all(self) -> "tuple[QPushButton, ...]":
        """Return the tools from left to right."""
        return (*self.views, self.filter_button, self.more)

    @property
    def views_stand(self) -> bool:
        """Whether there is room for the views beside the name of the page."""
        return self._across >= _VIEWS_FROM

    @property
    def menu_stands(self) -> bool:
        """Whether there is room for what can be done with the plan, too."""
        return self._across >= _MENU_FROM

    def fit(self, across: float) -> bool:
        """Take the width there is; what has no room goes into the list of actions.

        Args:
            across: in letters of body text.

        Returns:
            Whether something came or went.
        """
        before = (self.views_stand, self.menu_stands)
        self._across = across
        return before != (self.views_stand, self.menu_stands)

    def listed(self) -> tuple[BarAction, ...]:
        """Return what found no room beside the name of the page."""
        found: list[BarAction] = []
        if not self.views_stand:
            found += [
                BarAction(words=words, run=partial(self.view_asked.emit, number))
                for number, words in enumerate(self._names)
                if number != self._shown
            ]
            find = partial(self.filter_turned.emit, True)
            found.append(BarAction(words=self.tr("Find a step"), run=find))
        if not self.menu_stands:
            every = self._actions.all()
            found += [BarAction(words=one.words, run=one.run) for one in every]
        return tuple(found)

    def show_view(self, number: int) -> None:
        """Show which view is in view: by a tick, a line and a ground.

        Args:
            number: from 0.
        """
        self._shown = number
        self.views[number].setChecked(True)
        for at, (made, words) in enumerate(zip(self.views, self._names, strict=True)):
            made.setText(f"✓ {words}" if at == number else words)

    def show_at(
        self, view: int, of_month: Sequence["QWidget"], *, has_plan: bool
    ) -> None:
        """Show the tools that belong to a view, as far as there is room for them.

        Args:
            view: from 0: the list, the month, the timeline.
            of_month: more tools, of the month alone.
            has_plan: without one there is nothing to look at.
        """
        # On a bad day one step is all that is shown, and there is nothing to turn to.
        some = has_plan and not look().simple
        for tool in self.views:
            tool.setVisible(some and self.views_stand)
        self.filter_button.setVisible(some and self.views_stand and view == _LIST)
        self.more.setVisible(some and self.menu_stands)
        for one in of_month:
            one.setVisible(some and view == _MONTH)

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
