"""Lays out the services around a data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.export.writer import Writer
from planner.services.journeys.journeys import JourneyService
from planner.services.journeys.workbench import Workbench
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.location import data_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from planner.content.catalog import ShippedCatalog
    from planner.models.answers import (
        AftercareFile,
        AnswersFile,
        ExampleJourney,
        RulesFile,
        VisitFile,
    )
    from planner.models.evidence.library import Library
    from planner.models.journey import Journey
    from planner.models.plan.protocol import TreatmentProtocol
    from planner.services.file_care import DataFileCare
    from planner.services.ports import Store, Texts
    from planner.storage.access.keys import Passphrase


def open_workbench(
    data: Path | None = None,
    today: date | None = None,
    passphrase: Passphrase | None = None,
) -> Workbench:
    """Open a data file and lay out the services around it.

    What only some actions need (documents, own files) is imported when it is needed,
    so that the first picture of the window comes soon.

    Args:
        data: which data file; the person's usual one when None.
        today: a day to take as today; the laptop's when None.
        passphrase: of a locked data file.

    Raises:
        StorageError: the data file cannot be used.
    """
    store = SqliteJourneyStore(data_file(data), passphrase=passphrase)
    catalog = shipped_catalog()
    service = JourneyService(store, catalog, SystemClock(today), PublicHolidays())
    return workbench_around(service, catalog, store)


def workbench_around(
    service: JourneyService, catalog: ShippedCatalog, store: Store
) -> Workbench:
    """Lay out documents and files around a service.

    Args:
        service: journeys on an open data file.
        catalog: the shipped content; it knows what an own protocol may lean on.
        store: the open data file.
    """
    return Workbench(
        service=service,
        settings=store,
        data_file=store,
        writer=Writer(),
        disk=_Disk(store),
        own_files=_OwnFiles(catalog),
        plan_reader=_PlanReading(),
        libraries=_libraries,
    )


def _libraries() -> tuple[Library, ...]:
    from planner.content.library import shipped_libraries  # noqa: PLC0415

    return shipped_libraries()


class _Disk:
    """The person's files; those of the program itself are off limits."""

    def __init__(self, care: DataFileCare) -> None:
        self._care = care

    def read_file(self, source: Path, limit: int) -> bytes:
        from planner.export.files import read_file  # noqa: PLC0415

        self._care.refuse_reading(source)
        return read_file(source, limit)

    def save_file(self, target: Path, data: bytes, *, replace: bool = False) -> None:
        from planner.export.files import save_file  # noqa: PLC0415

        self._care.refuse_writing(target)
        save_file(target, data, replace=replace)


class _PlanReading:
    def read_plan(
        self,
        content: bytes,
        file: str,
        last_past_day: date,
        is_stopped: Callable[[], bool],
    ) -> Journey:
        from planner.app.plan_reader import PlanReader  # noqa: PLC0415

        return PlanReader().read_plan(content, file, last_past_day, is_stopped)


class _OwnFiles:
    def __init__(self, catalog: ShippedCatalog) -> None:
        self._catalog = catalog

    def read_answers(self, content: bytes, file_name: str) -> AnswersFile:
        from planner.content.answers.answers import read_answers  # noqa: PLC0415

        return read_answers(content, file_name)

    def read_rules(self, content: bytes, file_name: str) -> RulesFile:
        from planner.content.answers.rules_answers import read_rules  # noqa: PLC0415  rarely needed

        return read_rules(content, file_name)

    def read_visit(self, content: bytes, file_name: str, texts: Texts) -> VisitFile:
        from planner.content.answers.visit_answers import read_visit  # noqa: PLC0415  rarely needed

        return read_visit(content, file_name, texts)

    def read_aftercare(self, content: bytes, file_name: str) -> AftercareFile:
        from planner.content.answers.aftercare_answers import read_aftercare  # noqa: PLC0415  rarely needed

        return read_aftercare(content, file_name)

    def read_protocol(self, content: bytes, file_name: str) -> TreatmentProtocol:
        return self._catalog.read_protocol(content, file_name)

    def write_protocol(self, protocol: TreatmentProtocol) -> str:
        return self._catalog.write_protocol(protocol)

    def examples(self) -> tuple[ExampleJourney, ...]:
        from planner.content.answers.examples import read_examples  # noqa: PLC0415

        return read_examples()
