"""Day numbers that a phase of a sheet has of its own, beside those from Day 0."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.models.plan.protocol import TreatmentProtocol
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.occurrences import Occurrence
from planner.scheduling.solving.placement import Placement

if TYPE_CHECKING:
    from planner.models.ids import PhaseId
    from planner.models.plan.protocol import DayClock
    from planner.scheduling.network.numbering import Position


class SheetClocks:
    """Numbers the days of the phases that have a clock of their own.

    Args:
        plan: the compiled plan.
        places: where each step stands.
        protocol: its phases have the clocks.
    """

    def __init__(
        self,
        plan: CompiledPlan,
        places: Sequence[Placement | None],
        protocol: TreatmentProtocol,
    ) -> None:
        self._clocks: dict[PhaseId, tuple[DayClock, int]] = {}
        for phase in protocol.phases:
            clock = phase.clock
            if clock is None:
                continue
            roster = plan.roster
            at: Position | None = roster.index.get(clock.step)
            # Of a step that repeats, its first time starts the clock.
            at = roster.first.get(clock.step) if at is None else at
            begun = None if at is None else places[at]
            if begun is not None:
                self._clocks[phase.id] = (clock, begun.start)

    def name(self, occurrence: Occurrence) -> str:
        """Return the name of the clock of a step, "" where its phase has none."""
        found = self._clocks.get(occurrence.step.phase)
        return "" if found is None else found[0].name

    def day(self, occurrence: Occurrence, placed: Placement) -> int | None:
        """Return the number of its first day by that clock.

        Args:
            occurrence: the step.
            placed: where it stands.
        """
        found = self._clocks.get(occurrence.step.phase)
        if found is None:
            return None
        clock, begun = found
        return clock.number(placed.start - begun)
