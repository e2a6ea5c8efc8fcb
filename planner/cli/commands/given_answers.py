"""Takes answers from a file: read, then checked, so that all problems come at once."""

from datetime import date
from pathlib import Path

from planner.models.answers import Answers
from planner.models.plan.facts import RoughAnchor
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.journeys.answer_checks import check_answers
from planner.services.journeys.workbench import Workbench
from planner.services.ports import MAX_TOML_BYTES


def answers_of(
    bench: Workbench,
    file: Path,
    protocol: TreatmentProtocol,
    day0: date | RoughAnchor | None = None,
) -> Answers:
    """Read an answers file and check it for a plan by the protocol.

    Raises:
        FileRefusedError: with all that is wrong with it.

    Args:
        bench: the services.
        file: at most 1 MiB.
        protocol: what is planned by.
        day0: None where it is not told on the command line.
    """
    read = bench.own_files.read_answers(
        bench.disk.read_file(file, MAX_TOML_BYTES), file.name
    )
    return check_answers(bench.service, read, protocol=protocol, day0=day0)
