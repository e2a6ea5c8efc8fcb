"""A person's own protocol file: from text to model, all problems at once."""

from planner.content.protocol_checks import check_protocol
from planner.content.protocol_reader import read_own_protocol
from planner.content.step_reader import KnownNames
from planner.content.toml_file import parse_table
from planner.models.protocol import TreatmentProtocol


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
