"""From which step the days of a phase are counted, where the sheet counts them anew."""

from typing import Final

from msgspec import Struct

from planner.models.ids import PhaseId
from planner.models.plan.protocol import Phase, TreatmentProtocol
from planner.models.structs import replace
from planner.services.words.speaker import Speaker
from planner.ui.sheet.field_group import FieldGroup, Part


class ClockFields(Struct, frozen=True, kw_only=True):
    """The clock of a phase as chosen.

    Attributes:
        step: id of the step, "" for Day 0.
        has_day_0: the sheet calls that first day Day 0, not Day 1.
    """

    step: str = ""
    has_day_0: bool = False


_STEP: Final = Part[ClockFields, str](
    "step", lambda of: of.step, lambda of, told: replace(of, step=told)
)
_DAY_0: Final = Part[ClockFields, bool](
    "has_day_0", lambda of: of.has_day_0, lambda of, told: replace(of, has_day_0=told)
)


class PhaseClock(FieldGroup[ClockFields]):
    """Two fields for the phase that is chosen."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self.phase = PhaseId("")
        self.box.addWidget(self.pick(_STEP, self.tr("Its days are counted from")))
        words = self.tr("The sheet calls that first day Day 0, not Day 1")
        self.box.addWidget(self.tick(_DAY_0, words))

    def show_phase(self, protocol: TreatmentProtocol, phase: Phase) -> None:
        """Show from what the days of a phase are counted.

        Args:
            protocol: whose steps can be chosen.
            phase: one of its phases.
        """
        self.phase = phase.id
        titles = [(one.id, self.speaker.step_title(one)) for one in protocol.steps]
        self.offer("step", [("", self.tr("Day 0, as the others")), *titles])
        clock = phase.clock
        self.show_values(
            ClockFields()
            if clock is None
            else ClockFields(step=clock.step, has_day_0=clock.first == 0)
        )
