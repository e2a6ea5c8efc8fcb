"""All groups of questions beside the one in view: each a press away."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.models.journey import Journey
from planner.ui.look.following import by_gap
from planner.ui.pages.about_you.group import Group
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.fold import Fold
from planner.ui.widgets.words.joints import in_facts, in_points


class PartList(QWidget):
    """Says what each group is about, and how much of it is answered.

    Args:
        groups: in the order of asking.
        go: shows a group.
    """

    def __init__(self, groups: Sequence[Group], go: Callable[[int], None]) -> None:
        super().__init__()
        self._groups = tuple(groups)
        self._folds = False
        self.setAccessibleName(self.tr("All parts of this page"))
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 6)
        self.parts = []
        for at, group in enumerate(self._groups):
            part = button(group.heading, partial(go, at), kind="part")
            part.setCheckable(True)
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.addWidget(part)
            self.parts.append(part)
        self._fold = Fold(self.tr("All parts of this page"), inside)
        self._fold.stand_open(on=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._fold)
        outer.addStretch(1)

    def fold_away(self, *, on: bool) -> None:
        """Be one line: above the questions the list would push them out of view."""
        self._fold.stand_open(on=not on)
        self._folds = on

    def show_journey(self, journey: Journey, here: int) -> None:
        """Show what is answered, and which group is in view.

        Args:
            journey: with the answers.
            here: the group in view, counted from 0.
        """
        for at, (group, part) in enumerate(zip(self._groups, self.parts, strict=True)):
            told, asked = group.answered(journey), len(group.reads)
            words = group.heading
            if told == asked:
                words = self.tr("✓ {part}").format(part=group.heading)
            elif told:
                count = counted(self.tr("{told} of {asked}"), told=told, asked=asked)
                words = in_points(group.heading, count)
            part.setText(words.replace("&", "&&"))
            said = self.tr("{told} of {asked} answered")
            spoken = counted(said, told=told, asked=asked)
            part.setAccessibleName(in_facts(group.heading, spoken))
            part.setChecked(at == here)
        if self._folds:
            self._fold.set_open(on=False)
