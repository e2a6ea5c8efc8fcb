"""The actions of the chosen step, each named with the step it is about."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.changes.step_actions import StepAction
from planner.ui.look.following import by_gap, by_pixels
from planner.ui.look.look import look
from planner.ui.widgets.buttons import button, primary
from planner.ui.widgets.words.joints import with_label

_FOUR_ABREAST: Final = 700
"""Width at 100 % from which all actions stand in one row."""
_WIDEST: Final = 230
_NARROW, _WIDE = 2, 4


class StepButtons(QWidget):
    """Everyday actions as buttons, as many in a row as fit, the rare ones in a list."""

    def __init__(self) -> None:
        super().__init__()
        self._every: list[QPushButton] = []
        self._actions: tuple[StepAction, ...] = ()
        self._rare: tuple[StepAction, ...] = ()
        self._shape: tuple[object, ...] = ()
        self._abreast = _NARROW
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        by_gap(self._grid.setSpacing, 8)
        self.more: QPushButton | None = None
        self.menu: QMenu | None = None

    def show_actions(
        self,
        title: str,
        everyday: Sequence[StepAction],
        main: StepAction | None,
        rare: Sequence[StepAction],
    ) -> None:
        """Show what can be done with a step.

        Args:
            title: of the step; spoken with every action.
            everyday: the buttons.
            main: the one of them that is filled, None for none.
            rare: behind "More".
        """
        filled = main.words if main is not None else ""
        shape = (tuple(one.words for one in everyday), filled, bool(rare))
        self._actions, self._rare = tuple(everyday), tuple(rare)
        # Walking from step to step makes no buttons: they stay, their names follow.
        if shape != self._shape:
            self._shape = shape
            self._build(filled)
        for made, action in zip(self._every, self._actions, strict=False):
            made.setAccessibleName(with_label(action.words, title))
        if self.more is not None:
            spoken = self.tr("More: {title}").format(title=title)
            self.more.setAccessibleName(spoken)

    def _build(self, filled: str) -> None:
        for one in self._every:
            self._grid.removeWidget(one)
            one.hide()
            one.deleteLater()
        self._every = []
        for at, action in enumerate(self._actions):
            make = primary if action.words == filled else button
            self._every.append(make(action.words, partial(self._run, at)))
        self.more = None
        if self._rare:
            self.more = button(self.tr("More ▾"), lambda: None)
            self.menu = QMenu(self.more)
            self.menu.aboutToShow.connect(self._fill_menu)
            self.more.setMenu(self.menu)
            self._every.append(self.more)
        for made in self._every:
            _spread(made)
        self.place(self.width(), anew=True)

    def _run(self, at: int) -> None:
        self._actions[at].run()

    def _fill_menu(self) -> None:
        if self.menu is not None:
            self.menu.clear()
            for one in self._rare:
                self.menu.addAction(one.words).triggered.connect(one.run)

    def button(self, words: str) -> QPushButton | None:
        """Return the button that says these words, None without one."""
        return next((one for one in self._every if one.text() == words), None)

    def focus_first(self) -> None:
        """Give the keyboard to the first action."""
        if self._every:
            self._every[0].setFocus()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._every) // self._columns(width))
        heights = [one.sizeHint().height() for one in self._every]
        return rows * max(heights, default=0) + max(0, rows - 1) * self._grid.spacing()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place(event.size().width())

    def _columns(self, width: int) -> int:
        """Return how many stand in a row of so many pixels, their words seen whole."""
        if width >= look().px(_FOUR_ABREAST):
            return _WIDE
        widest = max((one.minimumSizeHint().width() for one in self._every), default=0)
        return _NARROW if 2 * widest + self._grid.spacing() <= width else 1

    def place(self, width: int, *, anew: bool = False) -> None:
        """Put the buttons in rows that fit a width in pixels."""
        abreast = self._columns(width)
        if abreast == self._abreast and not anew:
            return
        self._abreast = abreast
        for at, one in enumerate(self._every):
            self._grid.addWidget(one, *divmod(at, abreast))
        for column in range(_WIDE):
            self._grid.setColumnStretch(column, int(column < abreast))
        self._grid.setColumnStretch(_WIDE, int(abreast == _WIDE))


def _spread(made: QPushButton) -> None:
    """Let a button take its share of the row."""
    policy = made.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    made.setSizePolicy(policy)
    by_pixels(made.setMaximumWidth, _WIDEST)
