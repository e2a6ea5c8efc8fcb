"""The steps of a sheet beside the fields of the chosen one."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.ids import DAY0, StepId
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule
from planner.services.sheet.sheet_draft import SheetDraft
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import anchor_name, when_words, window_words
from planner.ui.look.following import by_gap
from planner.ui.sheet.parts.sheet_steps import SheetSteps
from planner.ui.sheet.writing.sheet_writing import SheetWriting
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.fold import Fold
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_points
from planner.ui.widgets.words.text import strong

_GAP: Final = 12


class StepList(QWidget):
    """The steps of a sheet; below them, what can be done with the chosen one.

    Args:
        speaker: words.
        writing: the sheet, and what the buttons do.
    """

    def __init__(self, speaker: Speaker, writing: SheetWriting) -> None:
        super().__init__()
        self._folds = False
        self.list = SheetSteps(speaker)
        self.list.picked.connect(writing.choose)
        self.remove_button = button(
            self.tr("Remove"), writing.remove_step, spoken=self.tr("Remove the step")
        )
        up, down = partial(writing.move_step, -1), partial(writing.move_step, 1)
        buttons = flow(
            button(self.tr("Add a step"), writing.add_step),
            button(self.tr("Copy"), writing.copy_step, spoken=self.tr("Copy the step")),
            button(self.tr("Up"), up, spoken=self.tr("Up: the step")),
            button(self.tr("Down"), down, spoken=self.tr("Down: the step")),
            self.remove_button,
        )
        self._fold = Fold(self.tr("All steps of the sheet"), self.list)
        self._fold.stand_open(on=True)
        self.list.taken.connect(self._fold_again)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, _GAP)
        box.addWidget(buttons)
        box.addWidget(self._fold)
        box.addStretch(1)

    def _fold_again(self) -> None:
        self.fold_away(on=self._folds)

    def fold_away(self, *, on: bool) -> None:
        """Be one line: above the fields the list would push them out of view."""
        self._folds = on
        self._fold.stand_open(on=not on)


class StepsView(SideBySide):
    """Choosing in the list shows the fields; each step has its date beside it.

    Args:
        speaker: words.
        writing: the sheet, with the fields of the chosen step.
    """

    def __init__(self, speaker: Speaker, writing: SheetWriting) -> None:
        self._speaker = speaker
        self._fields = writing.fields
        self._steps = steps = StepList(speaker, writing)
        self.list = steps.list
        self.remove_button = steps.remove_button
        self.when = strong("")
        self._above = QWidget()
        self._above.setFixedHeight(0)
        self._beside = column(self.when, writing.fields, gap=_GAP)
        fields = column(self._above, self._beside, gap=0)
        super().__init__(steps, fields, narrowest=420, shares=(2, 3), gap=24)
        self.turned.connect(self._turn_steps)

    def _turn_steps(self, stacked: bool) -> None:  # noqa: FBT001  a slot
        self._steps.fold_away(on=stacked)
        self._stand_beside()

    def _stand_beside(self) -> None:
        """Let the fields stand beside the row that they belong to."""
        down = 0
        if not self.stacked and self.list.isVisible():
            row = self.list.mapTo(self, self.list.current_place().topLeft()).y()
            most = self._steps.height() - self._beside.sizeHint().height()
            down = max(0, min(row, most))
        if down != self._above.height():
            self._above.setFixedHeight(down)

    def show_step(self, draft: SheetDraft) -> None:
        """Show the fields of the chosen step."""
        self._fields.show_fields(draft.fields(), draft.protocol)
        self.remove_button.setEnabled(draft.chosen != DAY0)

    def show_dates(
        self, protocol: TreatmentProtocol, chosen: StepId, schedule: Schedule | None
    ) -> None:
        """Show the date of every step; without a schedule, that it is missing."""
        dates: dict[StepId, str] = {}
        told = self.tr("Its date is shown when all is mended.")
        if schedule is not None:
            told = self.tr("This step is not for you as things stand.")
            for one in schedule.steps:
                if one.step.id in dates:
                    continue
                anchor = anchor_name(schedule, self._speaker)
                dates[one.step.id] = when_words(one, self._speaker, anchor)
                if one.step.id == chosen:
                    window = window_words(one, self._speaker, schedule.today)
                    told = in_points(dates[chosen], window)
        self.when.setText(self.tr("In your plan: {when}").format(when=told))
        self.list.show_sheet(protocol, chosen, dates)
        QTimer.singleShot(0, self, self._stand_beside)
