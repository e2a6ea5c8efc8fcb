"""The steps of a sheet beside the fields of the chosen one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.models.ids import DAY0, DrugId, StepId
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule
from planner.services.sheet.sheet_draft import SheetDraft
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import when_words, window_words
from planner.ui.sheet.sheet_steps import SheetSteps
from planner.ui.sheet.step_sheet import StepSheet
from planner.ui.widgets.buttons import button
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import strong

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAction:
    """A button under the list; ``spoken`` is its longer name."""

    words: str
    spoken: str
    run: "Callable[[], None]"


class StepsView(SideBySide):
    """Choosing in the list shows the fields; each step has its date beside it.

    Args:
        speaker: words.
        drugs: the drugs that a step can be for.
        actions: what can be done with the chosen step; the last one removes it.
    """

    def __init__(
        self, speaker: Speaker, drugs: Iterable[DrugId], actions: Sequence[ListAction]
    ) -> None:
        self._speaker = speaker
        self.list = SheetSteps(speaker)
        self.sheet = StepSheet(speaker, drugs)
        self.when = strong("")
        buttons: list[QPushButton] = [
            button(one.words, one.run, spoken=one.spoken) for one in actions
        ]
        self.remove_button = buttons[-1]
        super().__init__(
            column(self.list, flow(*buttons), gap=12),
            column(self.when, self.sheet, gap=12),
            narrowest=420,
            shares=(2, 3),
            gap=24,
        )
        self.turned.connect(self.list.set_low)

    def show_step(self, draft: SheetDraft) -> None:
        """Show the fields of the chosen step."""
        self.sheet.show_fields(draft.fields(), draft.protocol)
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
                dates[one.step.id] = when_words(one, self._speaker)
                if one.step.id == chosen:
                    window = window_words(one, self._speaker, schedule.today)
                    told = " · ".join(filter(None, (dates[chosen], window)))
        self.when.setText(self.tr("In your plan: {when}").format(when=told))
        self.list.show_sheet(protocol, chosen, dates)
