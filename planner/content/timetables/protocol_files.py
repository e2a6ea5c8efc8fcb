"""A person's own protocol file: from text to model, all problems at once."""

from planner.content.reading.toml_file import parse_table
from planner.content.timetables.protocol_checks import check_protocol
from planner.content.timetables.protocol_reader import read_own_protocol
from planner.content.timetables.step_reader import KnownNames
from planner.models.plan.protocol import TreatmentProtocol


def read_protocol(
    content: str | bytes, file_name: str, known: KnownNames
) -> TreatmentProtocol:
    """Read a person's own protocol.

    Args:
        content: the TOML text; bytes are taken as UTF-8.
        file_name: name without folder, for the problems.
        known: shipped sources, steps and phases the file may lean on.

    Raises:
        FileRefusedError: with every problem found.
    """
    document = parse_table(content, file_name)
    protocol = read_own_protocol(document, known)
    if not document.log.is_closed:
        check_protocol(protocol, document)
    document.log.refuse_if_any()
    return protocol
