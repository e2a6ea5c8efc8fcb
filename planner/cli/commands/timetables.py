"""Where a command takes a timetable from: the shipped ones, or a file."""

from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError
from planner.models.ids import ProtocolId
from planner.models.journey import Journey, Plan
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.journeys.workbench import Workbench

MAX_FILE: Final = 1024 * 1024
"""Bytes of an answers file or a sheet."""


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
        bench.disk.read_file(file, MAX_FILE), file.name
    )


def plan_of(journey: Journey) -> Plan:
    """Return the plan of a journey; refuses ``plan.none``.

    Raises:
        PlannerError: ``plan.none``.
    """
    if journey.plan is None:
        raise PlannerError("plan.none")
    return journey.plan
