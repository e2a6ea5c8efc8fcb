"""A shipped protocol: its file, and the fragments that several protocols share."""

from pathlib import Path

from planner.content.reading.reader import TomlTable
from planner.content.reading.toml_file import open_table
from planner.content.timetables.protocol_reader import read_shipped_protocol
from planner.content.timetables.step_reader import KnownNames
from planner.models.errors import FileProblem, FileRefusedError
from planner.models.ids import ProtocolId
from planner.models.plan.protocol import TreatmentProtocol


class ShippedProtocol:
    """Opens ``<id>.toml`` and ``fragments/<name>.toml`` beside it.

    Args:
        folder: the folder of the protocols.
        protocol_id: the stem of the file.
    """

    def __init__(self, folder: Path, protocol_id: ProtocolId) -> None:
        self._folder = folder
        self._id = protocol_id
        self._opened: dict[str, TomlTable] = {}

    def read(self) -> TreatmentProtocol:
        """Return the protocol, taking the names in it as known.

        Raises:
            FileRefusedError: the shipped file is broken.
        """
        protocol = self._read(KnownNames(trusting=True))
        problems = self._problems()
        if problems:
            raise FileRefusedError(f"{self._id}.toml", problems)
        return protocol

    def problems(self, known: KnownNames) -> tuple[FileProblem, ...]:
        """Return all that is wrong, unknown names included."""
        self._read(known)
        return self._problems()

    def _read(self, known: KnownNames) -> TreatmentProtocol:
        self._opened = {"": open_table(self._folder / f"{self._id}.toml")}
        return read_shipped_protocol(self._opened[""], known, self._fragment)

    def _fragment(self, name: str) -> TomlTable:
        table = open_table(self._folder / "fragments" / f"{name}.toml")
        self._opened[name] = table
        return table

    def _problems(self) -> tuple[FileProblem, ...]:
        tables = self._opened.values()
        return tuple(problem for table in tables for problem in table.log.problems)
