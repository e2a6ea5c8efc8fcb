"""Everything that the window and the command line work with, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from planner.models.evidence.library import Library
from planner.services.file_care import DataFileCare
from planner.services.journeys.journeys import JourneyService
from planner.services.ports import DocumentWriter, SettingStore
from planner.services.words.speaker import Speaker

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from planner.models.answers import (
        AftercareFile,
        AnswersFile,
        ExampleJourney,
        RulesFile,
        VisitFile,
    )
    from planner.models.journey import Journey
    from planner.models.plan.protocol import TreatmentProtocol
    from planner.services.ports import Catalog, Clock, Texts


class Disk(Protocol):
    """Files of the person's own, read and written whole."""

    def read_file(self, source: Path, limit: int) -> bytes:
        """Return what a file holds; refuses with ``file.*`` over ``limit`` bytes.

        Args:
            source: any file of the person's.
            limit: in bytes; one of just that size is still read.

        Raises:
            PlannerError: ``file.missing``, ``file.is-folder``, ``file.too-big`` or
                ``file.not-readable``.
        """

    def save_file(self, target: Path, data: bytes, *, replace: bool = False) -> None:
        """Write a file whole or not at all; refuses with ``file.*``.

        Args:
            target: where it shall be.
            data: all of it.
            replace: whether a file that is there may be replaced.

        Raises:
            PlannerError: ``file.exists``, ``file.is-folder``, ``file.no-folder``,
                ``file.not-allowed``, ``file.disk-full`` or ``file.not-written``.
        """


class PlanReading(Protocol):
    """Reads plans from files of which nobody knows who made them."""

    def read_plan(
        self,
        content: bytes,
        file: str,
        last_past_day: date,
        is_stopped: Callable[[], bool],
    ) -> Journey:
        """Return the journey of a data file, or of a PDF that carries one.

        Args:
            content: all of the file.
            file: its name without the folder, for the refusal.
            last_past_day: the last day that can be past for whoever wrote it.
            is_stopped: says whether nobody waits any more.

        Raises:
            PlannerError: ``import.*``, ``file.*``.
            FileRefusedError: all that is wrong with a data file.
        """


class OwnFiles(Protocol):
    """What people write themselves, in words of their own: answers and protocols."""

    def read_answers(self, content: bytes, file_name: str) -> AnswersFile:
        """Return the answers of a file, with all problems of its form.

        Args:
            content: the bytes of the file.
            file_name: how problems name it.
        """

    def read_rules(self, content: bytes, file_name: str) -> RulesFile:
        """Return what a centre said of the rules, with all problems of the file's form.

        Args:
            content: the bytes of the file.
            file_name: how problems name it.
        """

    def read_visit(self, content: bytes, file_name: str, texts: Texts) -> VisitFile:
        """Return what was said at a visit, with all problems of the file's form.

        Args:
            content: the bytes of the file.
            file_name: how problems name it.
            texts: words in which its dates may be typed, beside those of files.
        """

    def read_aftercare(self, content: bytes, file_name: str) -> AftercareFile:
        """Return what was told of the time after a treatment, with all problems.

        Args:
            content: the bytes of the file.
            file_name: how problems name it.
        """

    def read_protocol(self, content: bytes, file_name: str) -> TreatmentProtocol:
        """Return an own protocol.

        Raises:
            FileRefusedError: with all problems.
        """

    def write_protocol(self, protocol: TreatmentProtocol) -> str:
        """Return the text of a file that ``read_protocol`` reads back."""

    def examples(self) -> tuple[ExampleJourney, ...]:
        """Return the shipped example journeys."""


class Workbench(Struct, frozen=True, kw_only=True):
    """The services with their adapters, made by the composition root.

    Attributes:
        service: journeys and their schedules.
        settings: what belongs to this laptop.
        data_file: the open data file as a whole.
        writer: turns documents into bytes.
        disk: the person's files.
        own_files: what people write themselves.
        plan_reader: reads plans that others wrote.
        libraries: returns the packages that the program is made of.
        language: in which the program was called; the window has its own.
    """

    service: JourneyService
    settings: SettingStore
    data_file: DataFileCare
    writer: DocumentWriter
    disk: Disk
    own_files: OwnFiles
    plan_reader: PlanReading
    libraries: Callable[[], tuple[Library, ...]]
    language: str = "en"

    @property
    def catalog(self) -> Catalog:
        """The shipped content."""
        return self.service.catalog

    @property
    def clock(self) -> Clock:
        """Today, now, and the local day of a moment."""
        return self.service.clock

    def speaker(self, language: str = "") -> Speaker:
        """Return the words of a language.

        Args:
            language: a BCP 47 tag for which there are texts; "" for the one in which
                the program was called.
        """
        return Speaker(self.catalog.texts(language or self.language))

    def close(self) -> None:
        """Give the data file back."""
        self.data_file.close()
