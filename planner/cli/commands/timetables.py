"""Where a command takes a timetable from: the shipped ones, or a file."""

from pathlib import Path

from planner.models.errors import PlannerError
from planner.models.ids import ProtocolId
from planner.models.journey import Journey, Plan
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.journeys.workbench import Workbench
from planner.services.ports import MAX_TOML_BYTES


def shipped_timetable(bench: Workbench, name: str) -> TreatmentProtocol:
    """Return a shipped timetable; refuses ``protocol.unknown``.

    Raises:
        PlannerError: ``protocol.unknown``.
    """
    return bench.catalog.protocol(ProtocolId(name))


def own_sheet(bench: Workbench, file: Path) -> TreatmentProtocol:
    """Read a centre's own sheet; ``FileRefusedError`` with all that is wrong.

    Args:
        bench: the services.
        file: at most 1 MiB.

    Raises:
        FileRefusedError: with all that is wrong with it.
    """
    return bench.own_files.read_protocol(
        bench.disk.read_file(file, MAX_TOML_BYTES), file.name
    )


def plan_of(journey: Journey) -> Plan:
    """Return the plan of a journey; refuses ``plan.none``.

    Raises:
        PlannerError: ``plan.none``.
    """
    if journey.plan is None:
        raise PlannerError("plan.none")
    return journey.plan
