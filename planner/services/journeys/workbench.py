"""Everything that the window and the command line work with, in one place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from planner.models.plan.protocol import TreatmentProtocol
from planner.services.journeys.journeys import JourneyService
from planner.services.ports import DocumentWriter
from planner.services.words.speaker import Speaker

if TYPE_CHECKING:
    from planner.models.answers import (  # noqa: TC004  nobody asks for field types
        AnswersFile,
        ExampleJourney,
    )


class SaveFile(Protocol):
    """Writes a file whole or not at all."""

    def __call__(self, target: Path, data: bytes, *, replace: bool = False) -> None:
        """Write; refuses with ``file.*``."""


class Workbench(Struct, frozen=True, kw_only=True):
    """The services with their adapters, made by the composition root.

    Attributes:
        service: journeys and their schedules.
        writer: turns documents into bytes.
        read_file: reads a whole file of at most so many bytes.
        save_file: writes a file whole or not at all.
        read_answers: answers file to answers, with what could not be read.
        read_protocol: own protocol file to protocol; ``FileRefusedError`` with all
            problems.
        write_protocol: own protocol to the text of its file.
        examples: the shipped example journeys.
        close: gives the data file back.
    """

    service: JourneyService
    writer: DocumentWriter
    read_file: Callable[[Path, int], bytes]
    save_file: SaveFile
    read_answers: Callable[[bytes, str], AnswersFile]
    read_protocol: Callable[[bytes, str], TreatmentProtocol]
    write_protocol: Callable[[TreatmentProtocol], str]
    examples: Callable[[], tuple[ExampleJourney, ...]]
    close: Callable[[], None]

    def speaker(self, language: str = "en") -> Speaker:
        """Return the words of a language."""
        return Speaker(self.service.catalog.texts(language))
