"""All groups of questions beside the one in view: each a press away."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.models.journey import Journey
from planner.ui.look.following import by_gap
from planner.ui.pages.about_you.group import Group
from planner.ui.pages.about_you.part_pages import PartPage
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.fold import Fold
from planner.ui.widgets.words.joints import in_facts, in_points
from planner.ui.widgets.words.text import small


class PartList(QWidget):
    """Says what each group is about, and how much of it is answered.

    Args:
        groups: in the order of asking.
        pages: which of them stand on one page.
        go: shows a group.
    """

    def __init__(
        self,
        groups: Sequence[Group],
        pages: Sequence[PartPage],
        go: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._groups = tuple(groups)
        self.folds = False
        self.setAccessibleName(self.tr("All parts of this page"))
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 6)
        self.parts = [
            _part_button(group.heading, partial(go, at))
            for at, group in enumerate(self._groups)
        ]
        for page in pages:
            if len(page.parts) > 1:
                box.addWidget(small(page.heading))
            for at in page.parts:
                box.addWidget(self.parts[at])
        self._fold = Fold(self.tr("All parts of this page"), inside)
        self._fold.stand_open(on=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._fold)
        outer.addStretch(1)

    def fold_away(self, *, on: bool) -> None:
        """Be one line: above the questions the list would push them out of view."""
        self._fold.stand_open(on=not on)
        self.folds = on

    def show_journey(self, journey: Journey, here: int) -> None:
        """Show what is answered, and which group is in view.

        Args:
            journey: with the answers.
            here: the group in view, counted from 0.
        """
        for group, part in zip(self._groups, self.parts, strict=True):
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
        self.mark(here)
        if self.folds:
            self._fold.set_open(on=False)

    def mark(self, here: int) -> None:
        """Mark the group that has the keyboard, or was pressed last.

        Args:
            here: counted from 0.
        """
        for at, part in enumerate(self.parts):
            part.setChecked(at == here)


def _part_button(words: str, pressed: Callable[[], None]) -> QPushButton:
    made = button(words, pressed, kind="part")
    made.setCheckable(True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
